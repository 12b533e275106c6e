// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/record_id.h"
#include "core/curation/review.h"
#include "core/model/labels.h"
#include "core/store/library.h"

#include <QDate>
#include <QString>

#include <array>
#include <stop_token>
#include <vector>

namespace fourthp::ui {

/// Lists of records that wait for a person, each a place of the rail.
enum class WorkQueue { ForMe, Returned, Overdue, Stale };
inline constexpr std::array kWorkQueues {
    WorkQueue::ForMe, WorkQueue::Returned, WorkQueue::Overdue, WorkQueue::Stale};

/// How many records wait where.
struct WorkCounts
{
    ReviewCounts review {};
    qint64 stale = 0;

    qint64 of(WorkQueue queue) const;
    friend bool operator==(const WorkCounts &, const WorkCounts &) = default;
};
/// `who` as in `reviewQueue`. Off the GUI thread.
[[nodiscard]] Result<WorkCounts> countWork(Library &library, const QString &who);

/// A record that waits, as the list shows it.
struct QueueLine
{
    RecordId id;
    QString title;
    QString why; ///< What is to be done, or why it is here.
    QDate day {}; ///< Until when, or since when; null for no day.
    bool isLate = false;
};
struct QueueContents
{
    std::vector<QueueLine> lines;
    qint64 total = 0; ///< May be more than are listed.
};
/// Off the GUI thread.
[[nodiscard]] Result<QueueContents> loadQueue(
    Library &library, WorkQueue queue, const QString &who, const Labels &labels, std::stop_token stop);

} // namespace fourthp::ui
