// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QDialog;

namespace fourthp::ui {

class Settings;

/// Shows every dialog of the program in the size a person last gave it, kept under its object name: no dialog
/// has to think of it. The place is left to the window below. One for the whole application; GUI thread.
class DialogSizes : public QObject
{
    Q_OBJECT

public:
    explicit DialogSizes(Settings &settings, QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void restore(QDialog &dialog) const;
    void keep(const QDialog &dialog);

    Settings &m_settings;
};

} // namespace fourthp::ui
