// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

namespace fourthp::ui {

class NavigationRail;
class Settings;

/// The rail and the page beside it. In a window with little room the rail shows icons alone; the width that the
/// reader gave it comes back with the room.
class RailSplitter : public QSplitter
{
    Q_OBJECT

public:
    RailSplitter(NavigationRail *rail, QWidget *page, Settings &settings, QWidget *parent = nullptr);
    void restoreLayout();
    void saveLayout();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    NavigationRail *m_rail;
    Settings &m_settings;
};

} // namespace fourthp::ui
