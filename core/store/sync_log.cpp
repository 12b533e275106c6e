// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sync_log.h"

using namespace Qt::StringLiterals;

namespace fourthp {

Result<qint64> beginSyncLog(Library &library, const QString &channel)
{
    Result<WriteSession> session = library.write(Durability::HubPage);
    if (!session) {
        return passOn(session);
    }
    auto done = session->connection().run(u"INSERT INTO sync_log(channel, started_at) VALUES (?, ?)"_s,
        {channel, library.clock().timestamp()});
    const qint64 n = session->connection().lastInsertId();
    if (done) {
        done = session->commit();
    }
    return done ? Result<qint64>(n) : passOn(done);
}

Result<void> endSyncLog(Library &library, const SyncLogEntry &entry, const QString &channelState)
{
    Result<WriteSession> session = library.write(Durability::HubPage);
    if (!session) {
        return passOn(session);
    }
    auto done = session->connection().run(
        u"UPDATE sync_log SET ended_at = ?, outcome = ?, pulled = ?, pushed = ?, removed = ?, conflicts = ?,"
        " quarantined = ?, bytes = ?, detail = ? WHERE n = ?"_s,
        {library.clock().timestamp(), entry.outcome, entry.pulled, entry.pushed, entry.removed, entry.conflicts,
            entry.quarantined, entry.bytes, entry.detail, entry.n});
    if (done && !channelState.isEmpty()) {
        done = session->connection().run(u"UPDATE channel SET state = ? WHERE id = ?"_s, {channelState, entry.channel});
    }
    return done ? session->commit() : done;
}

Result<std::vector<SyncLogEntry>> recentSyncs(Connection &connection, int atMost, const QString &channel)
{
    return connection.all(
        u"SELECT n, channel, started_at, ended_at, outcome, pulled, pushed, removed, conflicts, quarantined, bytes, detail"
        " FROM sync_log WHERE ? IN ('', channel) ORDER BY n DESC LIMIT ?"_s,
        {channel.isNull() ? u""_s : channel, atMost}, [](const Row &row) {
            return SyncLogEntry {row.integer(0), row.text(1), row.text(2), row.text(3), row.text(4), row.integer(5),
                row.integer(6), row.integer(7), row.integer(8), row.integer(9), row.integer(10), row.text(11)};
        });
}

} // namespace fourthp
