// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_desk.h"

#include "ui/help/help_topics.h"
#include "ui/help/help_window.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

HelpDesk::HelpDesk(Settings &settings, const QStackedWidget &pages, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_pages(pages)
{
    // The shortcut of a menu does not reach from a dialog that waits for an answer.
    QCoreApplication::instance()->installEventFilter(this);
}

HelpDesk::~HelpDesk() = default;

void HelpDesk::openFor(const QWidget *place)
{
    const QString topic = topicFor(place);
    if (!m_window) {
        m_window = std::make_unique<HelpWindow>(m_settings);
    }
    m_window->showTopic(topic);
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

QString HelpDesk::topicFor(const QWidget *place) const
{
    const bool isInProgram = place == nullptr || place->window() == m_pages.window();
    const QString topic = topicAt(place);
    return isInProgram && topic == kNoTopic ? topicAt(m_pages.currentWidget()) : topic;
}

bool HelpDesk::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && watched->isWidgetType()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_F1 && key->modifiers() == Qt::NoModifier) {
            openFor(qobject_cast<QWidget *>(watched));
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace fourthp::ui
