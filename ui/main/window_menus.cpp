// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/window_menus.h"

#include "ui/common/icons.h"
#include "ui/main/window_actions.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

WindowMenus::WindowMenus(QMainWindow &window, const WindowActions &actions)
{
    addMenus(window, actions);
    addToolBar(window, actions);
}

void WindowMenus::addMenus(QMainWindow &window, const WindowActions &actions)
{
    QMenuBar *bar = window.menuBar();
    m_file = bar->addMenu(QString());
    m_new = m_file->addMenu(QString());
    m_new->addActions(actions.creating());
    m_file->addActions(
        {actions.readBundle, actions.writeBundle, actions.importFile, actions.exportCsv, actions.publish});
    m_file->addSeparator();
    m_file->addAction(actions.print);
    m_file->addSeparator();
    m_file->addAction(actions.backups);
    m_file->addSeparator();
    m_file->addAction(actions.quit);
    m_edit = bar->addMenu(QString());
    m_edit->addActions({actions.undo, actions.redo, actions.changes});
    m_edit->addSeparator();
    m_edit->addActions({actions.find, actions.findEverywhere, actions.goToRecord, actions.saveSearch});
    m_edit->addSeparator();
    m_edit->addAction(actions.preferences);
    m_view = bar->addMenu(QString());
    m_view->addActions({actions.back, actions.forward, actions.home});
    m_view->addSeparator();
    m_view->addActions(
        {actions.rail, actions.facets, actions.details, actions.nextPane, actions.previousPane});
    m_record = bar->addMenu(QString());
    m_record->addActions({actions.edit, actions.save, actions.cancel, actions.history});
    m_record->addActions({actions.dispute, actions.meeting, actions.withdraw});
    m_record->addSeparator();
    m_record->addActions({actions.editMany, actions.tagMany, actions.collect});
    m_record->addSeparator();
    m_record->addActions({actions.remove, actions.erase});
    m_compendium = bar->addMenu(QString());
    m_tools = bar->addMenu(QString());
    m_tools->addActions({actions.sync, actions.duplicates, actions.checkAddresses, actions.followUp,
        actions.tags, actions.bin});
    m_tools->addSeparator();
    m_tools->addActions({actions.endingConsents, actions.person, actions.accessLog});
    m_help = bar->addMenu(QString());
    m_help->addActions({actions.manual, actions.shortcuts, actions.diagnostics, actions.about});
}

void WindowMenus::addToolBar(QMainWindow &window, const WindowActions &actions)
{
    m_toolBar = window.addToolBar(QString());
    m_toolBar->setObjectName(u"mainToolBar"_s);
    m_toolBar->setMovable(false);
    m_toolBar->setIconSize({20, 20});
    m_toolBar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toolBar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_toolBar->addActions({actions.back, actions.forward, actions.home, actions.find});
    m_toolBar->addSeparator();
    m_newButton = new QToolButton(m_toolBar);
    m_newButton->setObjectName(u"newButton"_s);
    m_newButton->setMenu(m_new);
    m_newButton->setPopupMode(QToolButton::InstantPopup);
    m_newButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setLineIcon(m_newButton, u"new"_s);
    m_toolBar->addWidget(m_newButton);
    m_toolBar->addActions({actions.exportCsv, actions.undo, actions.redo});
    auto *space = new QWidget(m_toolBar);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_toolBar->addWidget(space);
    m_toolBar->addAction(actions.sync);
    for (QAction *action : {actions.back, actions.forward, actions.undo, actions.redo}) {
        qobject_cast<QToolButton *>(m_toolBar->widgetForAction(action))
            ->setToolButtonStyle(Qt::ToolButtonIconOnly);
    }
}

void WindowMenus::enableCreating(bool enabled) const
{
    m_newButton->setEnabled(enabled);
}

void WindowMenus::retranslate() const
{
    m_file->setTitle(tr("&File"));
    m_new->setTitle(tr("&New"));
    m_edit->setTitle(tr("&Edit"));
    m_view->setTitle(tr("&View"));
    m_record->setTitle(tr("&Record"));
    m_compendium->setTitle(tr("&Compendium"));
    m_tools->setTitle(tr("&Tools"));
    m_help->setTitle(tr("&Help"));
    m_toolBar->setWindowTitle(tr("Tools"));
    m_newButton->setText(tr("New"));
}

} // namespace fourthp::ui
