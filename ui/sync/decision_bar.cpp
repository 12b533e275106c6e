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
    , m_move(new QPushButton(this))
    , m_offer(new QPushButton(this))
    , m_keepAlone(new QPushButton(this))
    , m_hide(new QPushButton(this))
    , m_list(new QPushButton(this))
{
    setObjectName(u"syncDecision"_s);
    m_question->setObjectName(u"decisionQuestion"_s);
    m_question->setTextFormat(Qt::PlainText);
    m_question->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    const std::pair<QPushButton *, std::pair<const char *, Answer>> answers[] {
        {m_keep, {"decisionKeep", Answer::KeepHere}}, {m_remove, {"decisionRemove", Answer::RemoveToo}},
        {m_follow, {"decisionFollow", Answer::FollowHub}}, {m_move, {"decisionMove", Answer::UseNewAddress}},
        {m_offer, {"decisionOffer", Answer::OfferAgain}},
        {m_keepAlone, {"decisionKeepAlone", Answer::KeepAlone}}, {m_hide, {"decisionHide", Answer::Hide}}};
    for (const auto &[button, what] : answers) {
        button->setObjectName(QLatin1String(what.first));
        buttons->addWidget(button);
        connect(button, &QPushButton::clicked, this,
            [this, answer = what.second] { Q_EMIT answered(m_hub.channel.id, answer); });
    }
    m_list->setObjectName(u"decisionList"_s);
    connect(m_list, &QPushButton::clicked, this,
        [this] { Q_EMIT listWanted(m_hub.channel.id, questionOf(m_hub)); });
    buttons->addWidget(m_list);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_question);
    column->addLayout(buttons);
    hide();
}

DecisionBar::Question DecisionBar::questionOf(const HubState &hub)
{
    if (hub.channel.state == "replaced"_L1) {
        return Question::Replaced;
    }
    if (!hub.movedTo.isEmpty()) {
        return Question::Moved;
    }
    if (hub.deletions.needDecision()) {
        return Question::Deletions;
    }
    return hub.orphans > 0 ? Question::Orphans : Question::None;
}

void DecisionBar::show(const HubState &hub)
{
    m_hub = hub;
    const Question question = questionOf(hub);
    m_follow->setVisible(question == Question::Replaced);
    m_move->setVisible(question == Question::Moved);
    m_keep->setVisible(question == Question::Deletions);
    m_remove->setVisible(question == Question::Deletions);
    m_offer->setVisible(question == Question::Orphans);
    m_keepAlone->setVisible(question == Question::Orphans);
    m_hide->setVisible(question == Question::Orphans);
    m_list->setVisible(question == Question::Deletions || question == Question::Orphans);
    setVisible(question != Question::None);
    retranslate();
}

QString DecisionBar::sentence() const
{
    const QString name = Formats::isolated(m_hub.channel.id);
    switch (questionOf(m_hub)) {
    case Question::None:
        return {};
    case Question::Replaced:
        return tr("Another hub answers at the address of “%1”, or its database was made anew. Nothing was "
                  "changed here. "
                  "If you follow it, everything it has is fetched; what you have stays. Ask whoever runs the "
                  "hub first.")
            .arg(name);
    case Question::Moved:
        return tr("The hub “%1” says that its address is %2 from now on. Nothing was sent there yet.")
            .arg(name, Formats::isolated(m_hub.movedTo));
    case Question::Deletions:
        return tr("The hub “%1” deleted %2 of %3 records. That is unusual, so none was removed here. Ask "
                  "whoever runs "
                  "the hub first.")
            .arg(name, Formats::count(m_hub.deletions.waiting), Formats::count(m_hub.deletions.visible));
    case Question::Orphans:
        return tr("The hub “%1” no longer has %2 records that nobody deleted, as after a restored backup. "
                  "They are all "
                  "still here.")
            .arg(name, Formats::count(m_hub.orphans));
    }
    Q_UNREACHABLE();
}

void DecisionBar::retranslate()
{
    m_keep->setText(tr("Keep them here"));
    m_remove->setText(tr("Remove them here too"));
    m_follow->setText(tr("Follow this hub"));
    m_move->setText(tr("Use the new address"));
    m_offer->setText(tr("Offer them to the hub again"));
    m_keepAlone->setText(tr("Keep them for me alone"));
    m_hide->setText(tr("Hide them"));
    m_list->setText(tr("Show the list…"));
    m_question->setText(sentence());
}

} // namespace fourthp::ui
