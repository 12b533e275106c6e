// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/channel_store.h"
#include "core/store/staged_deletes.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace fourthp::ui {

/// What a hub asks of a person: whether unusually many deletions are to be followed, or another hub at its
/// address. Hidden if it asks nothing.
class DecisionBar : public QWidget
{
    Q_OBJECT

public:
    enum class Answer { RemoveToo, KeepHere, FollowHub };

    explicit DecisionBar(QWidget *parent = nullptr);
    void show(const Channel &channel, const StagedDeletes &deletions);
    void retranslate();

Q_SIGNALS:
    void answered(const QString &channel, fourthp::ui::DecisionBar::Answer answer);

private:
    Channel m_channel;
    StagedDeletes m_deletions;
    QLabel *m_question;
    QPushButton *m_keep;
    QPushButton *m_remove;
    QPushButton *m_follow;
};

} // namespace fourthp::ui
