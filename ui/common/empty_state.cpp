// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/empty_state.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_headline(new QLabel(this))
    , m_explanation(new QLabel(this))
    , m_buttons(new QVBoxLayout)
{
    setObjectName(u"emptyState"_s);
    QFont bold = m_headline->font();
    bold.setBold(true);
    m_headline->setFont(bold);
    for (QLabel *label : {m_headline, m_explanation}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter);
    }
    m_headline->setObjectName(u"emptyHeadline"_s);
    m_explanation->setObjectName(u"emptyExplanation"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->addStretch(2);
    column->addWidget(m_headline);
    column->addWidget(m_explanation);
    column->addLayout(m_buttons);
    column->addStretch(3);
}

void EmptyState::show(const QString &headline, const QString &explanation, std::vector<Action> actions)
{
    m_headline->setText(headline);
    m_explanation->setText(explanation);
    m_explanation->setVisible(!explanation.isEmpty());
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->deleteLater(); // It may be the button that was just pressed.
            item->widget()->hide();
        }
        delete item;
    }
    for (Action &action : actions) {
        auto *button = new QPushButton(action.text, this);
        button->setAutoDefault(true);
        connect(button, &QPushButton::clicked, this, std::move(action.run));
        m_buttons->addWidget(button, 0, Qt::AlignHCenter);
    }
}

QString EmptyState::headline() const
{
    return m_headline->text();
}

void EmptyState::focusFirstAction()
{
    if (const QLayoutItem *first = m_buttons->itemAt(0)) {
        first->widget()->show(); // The layout would do so only with the next event, and what is hidden has no focus.
        first->widget()->setFocus(Qt::TabFocusReason);
    }
}

} // namespace fourthp::ui
