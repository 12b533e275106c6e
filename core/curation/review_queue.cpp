// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curation/facet_walk.h"
#include "core/curation/review.h"
#include "core/store/record_reader.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

std::vector<ReviewState> statesOf(ReviewQueue queue)
{
    using enum ReviewState;
    switch (queue) {
    case ReviewQueue::Returned: return {HasIssues};
    case ReviewQueue::ForMe: case ReviewQueue::Overdue: return {Submitted, InReview, OnHold};
    }
    Q_UNREACHABLE();
}

/// Visible records in one of these states.
Result<std::vector<qint64>> docidsIn(Connection &connection, const std::vector<ReviewState> &states)
{
    QStringList codes;
    for (const ReviewState state : states) {
        codes.append(reviewStateCode(state));
    }
    const Result<std::vector<quint32>> ids = facetValueIds(connection, u"state"_s, codes);
    return ids ? docidsHolding(connection, *ids) : passOn(ids);
}

/// The accounts of hubs by channel: whoever asks is known there by another name.
Result<QHash<QString, QString>> accountsByChannel(Connection &connection)
{
    const auto accounts = connection.all(u"SELECT id, account FROM channel WHERE kind = 'couch' AND account <> ''"_s, {},
        [](const Row &row) { return std::pair(row.text(0), row.text(1)); });
    return accounts ? QHash<QString, QString>(accounts->begin(), accounts->end())
                    : Result<QHash<QString, QString>>(passOn(accounts));
}

QueuedRecord queued(const StoredRecord &record)
{
    const Document shown = record.shown();
    const QJsonObject review = shown.json().value("review"_L1).toObject();
    return {record.id, shown, review.value("assignee"_L1).toString(),
        QDate::fromString(review.value("due"_L1).toString(), Qt::ISODate)};
}

bool waitsIn(ReviewQueue queue, const QueuedRecord &one, const QStringList &me, const QDate &today)
{
    switch (queue) {
    case ReviewQueue::ForMe: return !one.reviewer.isEmpty() && me.contains(one.reviewer);
    case ReviewQueue::Overdue: return one.due.isValid() && one.due < today;
    case ReviewQueue::Returned: {
        const QStringList authors = authorsSinceDraft(one.shown);
        return std::any_of(me.begin(), me.end(), [&](const QString &name) { return authors.contains(name); });
    }
    }
    Q_UNREACHABLE();
}

bool isIn(ReviewQueue queue, ReviewState state)
{
    const std::vector<ReviewState> states = statesOf(queue);
    return std::find(states.begin(), states.end(), state) != states.end();
}

} // namespace

Result<std::vector<QueuedRecord>> reviewQueue(
    Connection &connection, ReviewQueue queue, const QString &who, const QDate &today)
{
    const Result<std::vector<qint64>> docids = docidsIn(connection, statesOf(queue));
    const auto records = docids ? readRecords(connection, *docids) : passOn(docids);
    if (!records) {
        return passOn(records);
    }
    const auto accountOn = accountsByChannel(connection);
    if (!accountOn) {
        return passOn(accountOn);
    }
    std::vector<QueuedRecord> waiting;
    for (const StoredRecord &record : *records) {
        QueuedRecord one = queued(record);
        if (waitsIn(queue, one, {who, accountOn->value(record.channel, who)}, today)) {
            waiting.push_back(std::move(one));
        }
    }
    std::sort(waiting.begin(), waiting.end(), [](const QueuedRecord &a, const QueuedRecord &b) {
        // Those without a day come last.
        return std::tuple(!a.due.isValid(), a.due, a.id) < std::tuple(!b.due.isValid(), b.due, b.id);
    });
    return waiting;
}

Result<ReviewCounts> reviewCounts(Connection &connection, const QString &who, const QDate &today)
{
    using enum ReviewState;
    const auto docids = docidsIn(connection, {Submitted, InReview, OnHold, HasIssues});
    const auto records = docids ? readRecords(connection, *docids) : passOn(docids);
    const auto accountOn = accountsByChannel(connection);
    if (!records || !accountOn) {
        return records ? passOn(accountOn) : passOn(records);
    }
    ReviewCounts counts;
    for (const StoredRecord &record : *records) {
        const QueuedRecord one = queued(record);
        const QStringList me {who, accountOn->value(record.channel, who)};
        const auto waits = [&](ReviewQueue queue) {
            return isIn(queue, one.shown.reviewState()) && waitsIn(queue, one, me, today);
        };
        counts.forMe += waits(ReviewQueue::ForMe) ? 1 : 0;
        counts.returned += waits(ReviewQueue::Returned) ? 1 : 0;
        counts.overdue += waits(ReviewQueue::Overdue) ? 1 : 0;
    }
    return counts;
}

} // namespace fourthp
