// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

class QMainWindow;
class QMenu;
class QToolBar;
class QToolButton;

namespace fourthp::ui {

struct WindowActions;

/// Where the actions are found: the menu bar and the toolbar.
class WindowMenus
{
    Q_DECLARE_TR_FUNCTIONS(fourthp::ui::MainWindow)

public:
    /// The window owns the menus and the toolbar.
    WindowMenus(QMainWindow &window, const WindowActions &actions);
    void retranslate() const;
    /// For the button that offers all that makes a record.
    void enableCreating(bool enabled) const;
    /// Of editions; their page fills it.
    QMenu &compendium() const { return *m_compendium; }

private:
    void addMenus(QMainWindow &window, const WindowActions &actions);
    void addToolBar(QMainWindow &window, const WindowActions &actions);

    QMenu *m_file, *m_new, *m_edit, *m_view, *m_record, *m_compendium, *m_tools, *m_help;
    QToolBar *m_toolBar;
    QToolButton *m_newButton;
};

} // namespace fourthp::ui
