// SPDX-License-Identifier: GPL-3.0-or-later
// The toolbar of the manual, and its words.
#include "ui/help/help_window.h"

#include "ui/common/icons.h"
#include "ui/help/find_bar.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QToolBar>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

void HelpWindow::makeActions()
{
    auto *bar = addToolBar(QString());
    bar->setObjectName(u"manualBar"_s);
    bar->setMovable(false);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    const auto make
        = [this, bar](const QString &name, const QString &icon, const QList<QKeySequence> &keys, auto act) {
              auto *action = new QAction(this);
              action->setObjectName(name);
              action->setShortcuts(keys);
              if (!icon.isEmpty()) {
                  setLineIcon(action, icon);
              }
              connect(action, &QAction::triggered, this, act);
              bar->addAction(action);
              return action;
          };
    m_back = make(u"manualBack"_s, u"back"_s, {}, [this] { move(-1); });
    m_forward = make(u"manualForward"_s, u"forward"_s, {}, [this] { move(1); });
    m_home = make(u"manualHome"_s, u"home"_s, {Qt::ALT | Qt::Key_Home}, [this] { showTopic(u"index"_s); });
    bar->addSeparator();
    m_find = make(u"manualFind"_s, u"search"_s, QKeySequence::keyBindings(QKeySequence::Find),
        [this] { m_findBar->open(); });
    m_smaller = make(
        u"manualSmaller"_s, {}, QKeySequence::keyBindings(QKeySequence::ZoomOut), [this] { zoom(-1); });
    m_larger
        = make(u"manualLarger"_s, {}, QKeySequence::keyBindings(QKeySequence::ZoomIn), [this] { zoom(1); });
    m_print = make(
        u"manualPrint"_s, u"print"_s, QKeySequence::keyBindings(QKeySequence::Print), [this] { print(); });
    m_close = new QAction(this);
    m_close->setShortcuts({QKeySequence(Qt::Key_Escape), QKeySequence(QKeySequence::Close)});
    connect(m_close, &QAction::triggered, this, &QWidget::close);
    addAction(m_close);
}

void HelpWindow::retranslate()
{
    setWindowTitle(tr("Manual of Fourth P"));
    findChild<QToolBar *>(u"manualBar"_s)->setWindowTitle(tr("Tools"));
    m_back->setText(tr("Back"));
    m_forward->setText(tr("Forward"));
    m_home->setText(tr("Contents"));
    m_find->setText(tr("Find on this page"));
    m_smaller->setText(tr("A−"));
    m_smaller->setToolTip(tr("Smaller text"));
    m_larger->setText(tr("A+"));
    m_larger->setToolTip(tr("Larger text"));
    m_print->setText(tr("Print…"));
    m_search->setPlaceholderText(tr("Search the manual"));
    m_search->setAccessibleName(tr("Search the manual"));
    m_contents->setAccessibleName(tr("Contents of the manual"));
    m_hits->setAccessibleName(tr("Pages with these words"));
    const bool mirrored = QApplication::layoutDirection() == Qt::RightToLeft;
    setLineIcon(m_back, mirrored ? u"forward"_s : u"back"_s);
    setLineIcon(m_forward, mirrored ? u"back"_s : u"forward"_s);
    m_back->setShortcuts({QKeySequence(mirrored ? Qt::ALT | Qt::Key_Right : Qt::ALT | Qt::Key_Left),
        QKeySequence(Qt::Key_Back)});
    m_forward->setShortcuts({QKeySequence(mirrored ? Qt::ALT | Qt::Key_Left : Qt::ALT | Qt::Key_Right),
        QKeySequence(Qt::Key_Forward)});
}

} // namespace fourthp::ui
