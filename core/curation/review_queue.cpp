// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curation/review.h"
#include "core/store/raw_statement.h"
#include "core/store/record_reader.h"

#include <QHash>
#include <QtEndian>

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

/// Visible records in one of these states, by what the rail counts them by: few of many, and no document is read.
Result<std::vector<qint64>> docidsIn(Connection &connection, const std::vector<ReviewState> &states)
{
    std::vector<quint32> wanted;
    for (const ReviewState state : states) {
        const Result<qint64> value = connection.number(
            u"SELECT id FROM facet_value WHERE facet = 'state' AND value = ?"_s, {reviewStateCode(state)});
        if (!value) {
            return passOn(value);
        }
        wanted.push_back(quint32(*value));
    }
    std::vector<qint64> docids;
    RawStatement records(connection, "SELECT docid, facets FROM record WHERE visible = 1 ORDER BY docid");
    Result<void> started = records.start();
    Result<bool> more = started ? records.step() : passOn(started);
    for (; more && *more; more = records.step()) {
        const QByteArrayView values = records.bytes(1);
        for (qsizetype at = 0; at + qsizetype(sizeof(quint32)) <= values.size(); at += qsizetype(sizeof(quint32))) {
            const auto value = qFromLittleEndian<quint32>(values.data() + at);
            if (value != 0 && std::find(wanted.begin(), wanted.end(), value) != wanted.end()) {
                docids.push_back(records.integer(0));
                break;
            }
        }
    }
    return more ? Result<std::vector<qint64>>(std::move(docids)) : passOn(more);
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
    const auto accounts = connection.all(u"SELECT id, account FROM channel WHERE kind = 'couch' AND account <> ''"_s, {},
        [](const Row &row) { return std::pair(row.text(0), row.text(1)); });
    if (!accounts) {
        return passOn(accounts);
    }
    QHash<QString, QString> accountOn(accounts->begin(), accounts->end());
    std::vector<QueuedRecord> waiting;
    for (const StoredRecord &record : *records) {
        const Document shown = record.shown();
        const QJsonObject review = shown.json().value("review"_L1).toObject();
        QueuedRecord one {record.id, shown, review.value("assignee"_L1).toString(),
            QDate::fromString(review.value("due"_L1).toString(), Qt::ISODate)};
        const QStringList me {who, accountOn.value(record.channel, who)};
        const QStringList authors = authorsSinceDraft(shown);
        const bool isMine = std::any_of(me.begin(), me.end(), [&](const QString &name) { return authors.contains(name); });
        const bool isWaiting = queue == ReviewQueue::ForMe ? !one.reviewer.isEmpty() && me.contains(one.reviewer)
            : queue == ReviewQueue::Returned               ? isMine
                                                           : one.due.isValid() && one.due < today;
        if (isWaiting) {
            waiting.push_back(std::move(one));
        }
    }
    std::sort(waiting.begin(), waiting.end(), [](const QueuedRecord &a, const QueuedRecord &b) {
        // Those without a day come last.
        return std::tuple(!a.due.isValid(), a.due, a.id) < std::tuple(!b.due.isValid(), b.due, b.id);
    });
    return waiting;
}

} // namespace fourthp
