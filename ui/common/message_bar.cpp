// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/message_bar.h"

#include "ui/common/icons.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace fourthp::ui {

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setObjectName(u"messageBar"_s);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    m_text->setObjectName(u"messageText"_s);
    m_text->setTextFormat(Qt::PlainText); // Texts from records appear here.
    m_text->setWordWrap(true);
    m_text->setForegroundRole(QPalette::ToolTipText);
    m_action->setObjectName(u"messageAction"_s);
    m_close->setObjectName(u"messageClose"_s);
    m_close->setFlat(true);
    setLineIcon(m_close, u"close"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 6, 4);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(m_close);
    m_away.setSingleShot(true);
    m_away.setInterval(10s);
    connect(&m_away, &QTimer::timeout, this, &QWidget::hide);
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_action, &QPushButton::clicked, this, [this] {
        hide();
        if (m_do) {
            m_do();
        }
    });
    retranslate();
    hide();
}

void MessageBar::put(const QString &text, const QString &actionText, std::function<void()> action)
{
    m_text->setText(text);
    m_action->setVisible(!actionText.isEmpty());
    m_action->setText(actionText);
    m_do = std::move(action);
    setAccessibleName(text);
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::tell(const QString &text, const QString &actionText, std::function<void()> action)
{
    put(text, actionText, std::move(action));
    m_away.start();
}

void MessageBar::tellUntilClosed(const QString &text, const QString &actionText, std::function<void()> action)
{
    m_away.stop();
    put(text, actionText, std::move(action));
}

QString MessageBar::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void MessageBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QFrame::changeEvent(event);
}

void MessageBar::retranslate()
{
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));
}

} // namespace fourthp::ui
