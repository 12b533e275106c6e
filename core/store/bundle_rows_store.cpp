// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/bundle_rows_store.h"

using namespace Qt::StringLiterals;

namespace fourthp {

Result<void> forEachMirrorRow(Connection &connection, const QString &channel,
    const std::function<Result<void>(const MirrorState &)> &visit)
{
    Result<void> visited;
    const Result<void> read = connection.forEach(
        u"SELECT id, hub_rev, hub_leaves, base, local, state, deleted_at IS NOT NULL FROM mirror WHERE channel = ? ORDER BY id"_s,
        {channel}, [&](const Row &row) {
            visited = visit({{row.text(0)}, row.text(1), row.text(2),
                row.isNull(3) ? Document() : Document::fromStored(row.bytes(3)),
                row.isNull(4) ? Document() : Document::fromStored(row.bytes(4)), row.text(5), row.flag(6)});
            return visited.has_value();
        });
    return visited ? read : visited;
}

Result<QHash<QString, SentRow>> sentRows(Connection &connection, const QString &channel)
{
    QHash<QString, SentRow> sent;
    const auto done = connection.forEach(
        u"SELECT id, rev, sequence FROM bundle_row WHERE channel = ?"_s, {channel}, [&sent](const Row &row) {
            sent.insert(row.text(0), {row.text(1), row.integer(2)});
        });
    return done ? Result<QHash<QString, SentRow>>(sent) : passOn(done);
}

Result<qint64> highestSequence(
    Connection &connection, const QString &hubId, qint64 epoch, const QString &kind)
{
    return connection.number(
        u"SELECT coalesce(max(sequence), 0) FROM ("
        "SELECT sequence FROM bundle_read WHERE hub_id = ? AND epoch = ? AND kind = ? UNION ALL"
        " SELECT sequence FROM bundle_written WHERE hub_id = ? AND epoch = ? AND kind = ?)"_s,
        {hubId, epoch, kind, hubId, epoch, kind});
}

Result<bool> wasWrittenHere(Connection &connection, const QString &digest)
{
    const Result<qint64> count
        = connection.number(u"SELECT count(*) FROM bundle_written WHERE digest = ?"_s, {digest});
    return count ? Result<bool>(*count > 0) : passOn(count);
}

Result<void> noteWritten(Library &library, const WrittenBundle &bundle, const QString &channel,
    const std::vector<std::pair<QString, QString>> &rows)
{
    Result<WriteSession> session = library.write();
    if (!session) {
        return passOn(session);
    }
    Connection &connection = session->connection();
    auto done
        = connection.run(u"INSERT OR REPLACE INTO bundle_written(hub_id, epoch, kind, sequence, digest, at)"
                         " VALUES (?, ?, ?, ?, ?, ?)"_s,
            {bundle.hubId, bundle.epoch, bundle.kind, bundle.sequence, bundle.digest,
                library.clock().timestamp()});
    for (const auto &[id, rev] : rows) {
        if (!done) {
            return done;
        }
        done = connection.run(
            u"INSERT INTO bundle_row(channel, id, rev, sequence) VALUES (?, ?, ?, ?)"
            " ON CONFLICT(channel, id) DO UPDATE SET rev = excluded.rev, sequence = excluded.sequence"_s,
            {channel, id, rev, bundle.sequence});
    }
    return done ? session->commit() : done;
}

} // namespace fourthp
