// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/channel_store.h"
#include "core/store/staged_deletes.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace fourthp::ui {

/// What there is to decide about a hub.
struct HubState
{
    Channel channel {};
    StagedDeletes deletions {};
    qint64 orphans = 0; ///< Records that it no longer has, though nobody deleted them there.
    QString movedTo {}; ///< Where it says that it is from now on.
};

/// What a hub asks of a person, one thing at a time and in one plain sentence: another hub at its address, a
/// new address, unusually many deletions, records that it lost. Hidden if it asks nothing.
class DecisionBar : public QWidget
{
    Q_OBJECT

public:
    enum class Answer { FollowHub, UseNewAddress, RemoveToo, KeepHere, OfferAgain, KeepAlone, Hide };
    enum class Question { None, Replaced, Moved, Deletions, Orphans };

    explicit DecisionBar(QWidget *parent = nullptr);
    void show(const HubState &hub);
    void retranslate();
    static Question questionOf(const HubState &hub);

Q_SIGNALS:
    void answered(const QString &channel, fourthp::ui::DecisionBar::Answer answer);
    /// A person wants to see the records that the question is about.
    void listWanted(const QString &channel, fourthp::ui::DecisionBar::Question question);

private:
    QString sentence() const;

    HubState m_hub;
    QLabel *m_question;
    QPushButton *m_keep;
    QPushButton *m_remove;
    QPushButton *m_follow;
    QPushButton *m_move;
    QPushButton *m_offer;
    QPushButton *m_keepAlone;
    QPushButton *m_hide;
    QPushButton *m_list;
};

} // namespace fourthp::ui
