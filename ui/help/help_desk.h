// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <memory>

class QWidget;

namespace fourthp::ui {

class HelpWindow;
class Settings;

/// Opens the manual where it fits: on F1 in any window of the program, those that wait for an answer too. GUI
/// thread.
class HelpDesk : public QObject
{
    Q_OBJECT

public:
    /// `settings` outlives this.
    explicit HelpDesk(Settings &settings, QObject *parent = nullptr);
    ~HelpDesk() override;

    /// Shows the page that fits `place`, in the one window that there is.
    void openFor(const QWidget *place);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Settings &m_settings;
    std::unique_ptr<HelpWindow> m_window; ///< Made when it is wanted first.
};

} // namespace fourthp::ui
