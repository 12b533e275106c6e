// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/decision_bar.h"

#include "ui/common/formats.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

DecisionBar::DecisionBar(QWidget *parent)
    : QWidget(parent)
    , m_question(new QLabel(this))
    , m_keep(new QPushButton(this))
    , m_remove(new QPushButton(this))
    , m_follow(new QPushButton(this))
{
    setObjectName(u"syncDecision"_s);
    m_question->setObjectName(u"decisionQuestion"_s);
    m_question->setTextFormat(Qt::PlainText);
    m_question->setWordWrap(true);
    m_keep->setObjectName(u"decisionKeep"_s);
    m_remove->setObjectName(u"decisionRemove"_s);
    m_follow->setObjectName(u"decisionFollow"_s);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_keep, m_remove, m_follow}) {
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_question);
    column->addLayout(buttons);
    const auto answer = [this](Answer what) { Q_EMIT answered(m_channel.id, what); };
    connect(m_keep, &QPushButton::clicked, this, [answer] { answer(Answer::KeepHere); });
    connect(m_remove, &QPushButton::clicked, this, [answer] { answer(Answer::RemoveToo); });
    connect(m_follow, &QPushButton::clicked, this, [answer] { answer(Answer::FollowHub); });
    hide();
}

void DecisionBar::show(const Channel &channel, const StagedDeletes &deletions)
{
    m_channel = channel;
    m_deletions = deletions;
    const bool isReplaced = channel.state == u"replaced"_s;
    const bool wantsDeletions = !isReplaced && deletions.needDecision();
    m_keep->setVisible(wantsDeletions);
    m_remove->setVisible(wantsDeletions);
    m_follow->setVisible(isReplaced);
    setVisible(isReplaced || wantsDeletions);
    retranslate();
}

void DecisionBar::retranslate()
{
    m_keep->setText(tr("Keep them here"));
    m_remove->setText(tr("Remove them here too"));
    m_follow->setText(tr("Follow this hub"));
    m_question->setText(m_channel.state == u"replaced"_s
            ? tr("Another hub answers at the address of “%1”, or its database was made anew. Nothing was "
                 "changed here. "
                 "If you follow it, everything it has is fetched; what you have stays. Ask whoever runs the "
                 "hub first.")
                  .arg(m_channel.id)
            : tr("The hub “%1” deleted %2 of %3 records. That is unusual, so none was removed here. Ask "
                 "whoever runs "
                 "the hub first.")
                  .arg(m_channel.id, Formats::count(m_deletions.waiting),
                      Formats::count(m_deletions.visible)));
}

} // namespace fourthp::ui
