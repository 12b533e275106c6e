// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curation/queue_contents.h"

#include "core/curation/staleness.h"
#include "core/model/review_block.h"
#include "ui/curation/quality_contents.h"
#include "ui/curation/review_text.h"

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

/// More are no list that anybody reads to its end.
constexpr int kMostStaleShown = 1000;

ReviewQueue reviewQueueOf(WorkQueue queue)
{
    return queue == WorkQueue::ForMe   ? ReviewQueue::ForMe
        : queue == WorkQueue::Returned ? ReviewQueue::Returned
                                       : ReviewQueue::Overdue;
}

/// What was said when it was returned, or in which state it is and with whom.
QString whyOf(const QueuedRecord &record, WorkQueue queue, const Labels &labels)
{
    const QString state = ReviewText::stateName(record.shown.reviewState(), labels);
    if (queue == WorkQueue::Returned) {
        const auto move = lastMove(record.shown);
        return move && !move->comment.isEmpty() ? move->comment.simplified() : state;
    }
    return record.reviewer.isEmpty() || queue == WorkQueue::ForMe ? state
                                                                  : state + u" · "_s + record.reviewer;
}

Result<QueueContents> loadReview(
    Connection &connection, WorkQueue queue, const QString &who, const QDate &today, const Labels &labels)
{
    const auto waiting = reviewQueue(connection, reviewQueueOf(queue), who, today);
    if (!waiting) {
        return passOn(waiting);
    }
    QueueContents contents {{}, qint64(waiting->size())};
    for (const QueuedRecord &record : *waiting) {
        contents.lines.push_back({record.id, record.shown.title(labels.languages()).text,
            whyOf(record, queue, labels), record.due, record.due.isValid() && record.due < today});
    }
    return contents;
}

Result<QueueContents> loadStale(
    Connection &connection, const QDate &today, const Labels &labels, const std::stop_token &stop)
{
    const Result<StaleList> stale = staleRecords(connection, today, kMostStaleShown, stop);
    if (!stale) {
        return passOn(stale);
    }
    QueueContents contents {{}, stale->total};
    for (const StaleRecord &record : stale->records) {
        const auto titles = titlesOf(connection, record.findings, labels);
        if (!titles) {
            return passOn(titles);
        }
        QDate since;
        for (const StaleFinding &finding : record.findings) {
            since = finding.since.isValid() && (!since.isValid() || finding.since < since) ? finding.since
                                                                                           : since;
        }
        contents.lines.push_back({record.id, record.shown.title(labels.languages()).text,
            QualityText::stale(record.findings, *titles), since, false});
    }
    return contents;
}

} // namespace

qint64 WorkCounts::of(WorkQueue queue) const
{
    switch (queue) {
    case WorkQueue::ForMe:
        return review.forMe;
    case WorkQueue::Returned:
        return review.returned;
    case WorkQueue::Overdue:
        return review.overdue;
    case WorkQueue::Stale:
        return stale;
    }
    Q_UNREACHABLE();
}

Result<WorkCounts> countWork(Library &library, const QString &who)
{
    const Result<Connection *> connection = library.connection();
    if (!connection) {
        return passOn(connection);
    }
    const QDate today = library.clock().nowUtc().date();
    const Result<ReviewCounts> review = reviewCounts(**connection, who, today);
    const Result<qint64> stale = staleCount(**connection, today);
    if (!review || !stale) {
        return review ? passOn(stale) : passOn(review);
    }
    return WorkCounts {*review, *stale};
}

Result<QueueContents> loadQueue(
    Library &library, WorkQueue queue, const QString &who, const Labels &labels, std::stop_token stop)
{
    const Result<Connection *> connection = library.connection();
    if (!connection) {
        return passOn(connection);
    }
    const QDate today = library.clock().nowUtc().date();
    return queue == WorkQueue::Stale ? loadStale(**connection, today, labels, stop)
                                     : loadReview(**connection, queue, who, today, labels);
}

} // namespace fourthp::ui
