// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journal.h"

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

#define FOURTHP_CHANGE_COLUMNS \
    "SELECT id, at, who, why, kind, record, channel, before, after, before_was_base, base_rev, undone_at, abandoned," \
    " from_channel" \
    " FROM change "

Document documentOf(const Row &row, int column)
{
    return row.isNull(column) ? Document() : Document::fromStored(row.bytes(column));
}

Change toChange(const Row &row)
{
    return {row.integer(0), row.text(1), row.text(2), row.text(3), row.text(4), {row.text(5)}, row.text(6),
        documentOf(row, 7), documentOf(row, 8), row.flag(9), row.text(10), row.text(11), row.flag(12), row.text(13)};
}

} // namespace

Result<void> Journal::abandonUndone()
{
    return m_connection.run(u"UPDATE change SET abandoned = 1 WHERE undone_at IS NOT NULL AND abandoned = 0"_s);
}

Result<qint64> Journal::append(const Change &change)
{
    auto done = abandonUndone();
    if (!done) {
        return passOn(done);
    }
    const QVariant before = change.before.isEmpty() ? QVariant() : QVariant(change.before.toJson());
    done = m_connection.run(
        u"INSERT INTO change(at, who, why, kind, record, channel, before, after, before_was_base, base_rev,"
        " from_channel) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {change.at, change.who.isNull() ? u""_s : change.who, change.why, change.kind, change.record.value, change.channel,
            before, change.after.toJson(), int(change.beforeWasBase), change.baseRev,
            change.fromChannel.isEmpty() ? QVariant() : QVariant(change.fromChannel)});
    if (!done) {
        return passOn(done);
    }
    return m_connection.lastInsertId();
}

Result<std::optional<Change>> Journal::newestDone()
{
    return m_connection.one(
        u"" FOURTHP_CHANGE_COLUMNS "WHERE undone_at IS NULL AND final = 0 ORDER BY id DESC LIMIT 1"_s, {}, toChange);
}

Result<std::optional<Change>> Journal::nextToRedo()
{
    return m_connection.one(
        u"" FOURTHP_CHANGE_COLUMNS "WHERE undone_at IS NOT NULL AND abandoned = 0 ORDER BY id LIMIT 1"_s, {}, toChange);
}

Result<std::optional<Change>> Journal::newestDoneOf(const RecordId &id)
{
    return m_connection.one(
        u"" FOURTHP_CHANGE_COLUMNS "WHERE record = ? AND undone_at IS NULL ORDER BY id DESC LIMIT 1"_s, {id.value}, toChange);
}

Result<bool> Journal::isDone(qint64 change)
{
    const auto count = m_connection.number(u"SELECT count(*) FROM change WHERE id = ? AND undone_at IS NULL AND final = 0"_s, {change});
    if (!count) {
        return passOn(count);
    }
    return *count == 1;
}

Result<bool> Journal::isToRedo(qint64 change)
{
    const auto count = m_connection.number(
        u"SELECT count(*) FROM change WHERE id = ? AND undone_at IS NOT NULL AND abandoned = 0"_s, {change});
    return count ? Result<bool>(*count == 1) : passOn(count);
}

Result<void> Journal::markSent(const RecordId &id, const QString &channel)
{
    return m_connection.run(
        u"UPDATE change SET final = 1 WHERE record = ? AND channel = ? AND undone_at IS NULL"
        " AND (kind = 'contribute' OR (kind = 'new' AND record LIKE 'proposal:%'))"_s,
        {id.value, channel});
}

Result<void> Journal::markFinal(const RecordId &id, const QString &channel)
{
    return m_connection.run(
        u"UPDATE change SET final = 1 WHERE record = ? AND channel = ? AND undone_at IS NULL"_s, {id.value, channel});
}

Result<void> Journal::markUndone(qint64 change, const QString &at)
{
    return m_connection.run(u"UPDATE change SET undone_at = ? WHERE id = ?"_s, {at, change});
}

Result<void> Journal::markRedone(qint64 change)
{
    return m_connection.run(u"UPDATE change SET undone_at = NULL WHERE id = ?"_s, {change});
}

Result<void> Journal::keepTogether(const ChangeRun &run)
{
    return run.first == run.last
        ? Result<void>()
        : m_connection.run(u"INSERT INTO change_together(first, last) VALUES (?, ?)"_s, {run.first, run.last});
}

Result<ChangeRun> Journal::togetherWith(qint64 change)
{
    const auto run = m_connection.one(
        u"SELECT first, last FROM change_together WHERE first <= ? ORDER BY first DESC LIMIT 1"_s, {change},
        [](const Row &row) { return ChangeRun {row.integer(0), row.integer(1)}; });
    if (!run) {
        return passOn(run);
    }
    return run->has_value() && (*run)->holds(change) ? **run : ChangeRun {change, change};
}

Result<std::vector<Change>> Journal::historyOf(const RecordId &id, int atMost)
{
    return m_connection.all(u"" FOURTHP_CHANGE_COLUMNS "WHERE record = ? ORDER BY id DESC LIMIT ?"_s,
        {id.value, atMost > 0 ? atMost : -1}, toChange);
}

Result<std::optional<Change>> Journal::firstOf(const RecordId &id)
{
    return m_connection.one(
        u"" FOURTHP_CHANGE_COLUMNS "WHERE record = ? ORDER BY id LIMIT 1"_s, {id.value}, toChange);
}

Result<std::optional<Change>> Journal::changeOf(const RecordId &id, qint64 change)
{
    return m_connection.one(u"" FOURTHP_CHANGE_COLUMNS "WHERE id = ? AND record = ?"_s, {change, id.value}, toChange);
}

Result<void> Journal::forget(const RecordId &id)
{
    const auto runs = m_connection.all(u"SELECT DISTINCT t.first, t.last FROM change_together t JOIN change c"
                                     " ON c.id BETWEEN t.first AND t.last WHERE c.record = ?"_s,
        {id.value}, [](const Row &row) {
            return ChangeRun {row.integer(0), row.integer(1)};
        });
    Result<void> done
        = runs ? m_connection.run(u"DELETE FROM change WHERE record = ?"_s, {id.value}) : passOn(runs);
    for (size_t i = 0; done && i < runs->size(); ++i) {
        const ChangeRun run = (*runs)[i];
        const auto left = m_connection.one(u"SELECT min(id), max(id) FROM change WHERE id BETWEEN ? AND ?"_s,
            {run.first, run.last}, [](const Row &row) {
                return ChangeRun {row.integer(0), row.integer(1)};
            });
        done = left ? m_connection.run(u"DELETE FROM change_together WHERE first = ?"_s, {run.first})
                    : passOn(left);
        if (done && left->has_value() && (*left)->first != 0) {
            done = keepTogether(**left);
        }
    }
    return done;
}

} // namespace fourthp
