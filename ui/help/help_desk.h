// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <memory>

class QStackedWidget;
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
    /// `pages` are those of the program's window: the one in front counts where the place itself says
    /// nothing, as a toolbar. Both outlive this.
    HelpDesk(Settings &settings, const QStackedWidget &pages, QObject *parent = nullptr);
    ~HelpDesk() override;

    /// Shows the page that fits `place`, or the program's window for null, in the one window that there is.
    void openFor(const QWidget *place);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QString topicFor(const QWidget *place) const;

    Settings &m_settings;
    const QStackedWidget &m_pages;
    std::unique_ptr<HelpWindow> m_window; ///< Made when it is wanted first.
};

} // namespace fourthp::ui
