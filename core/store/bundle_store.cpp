// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/bundle_store.h"

#include "core/store/page_writer.h"

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

QString nameOf(KeyMay may)
{
    return may == KeyMay::Rows ? u"rows"_s : u"contributions"_s;
}

/// How many changes led to a revision: the number before its dash. 0 if there is none.
qint64 generationOf(const QString &rev)
{
    return rev.section(u'-', 0, 0).toLongLong();
}

Result<void> noteProgress(Connection &connection, const BundleRead &read, const QString &now)
{
    return connection.run(
        u"INSERT INTO bundle_read(digest, channel, kind, hub_id, epoch, sequence, key_id, place, "
        u"shards_done, done, at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT(channel, digest) DO UPDATE SET"
        " shards_done = excluded.shards_done, done = max(done, excluded.done), at = excluded.at"_s,
        {read.digest, read.channel, read.kind, read.hubId, read.epoch, read.sequence, read.keyId,
            read.place.isNull() ? u""_s : read.place, read.shardsDone, int(read.isDone), now});
}

/// Drops rows that are no news to a channel that hears its hub itself. Answers how many those were.
Result<qint64> keepNewer(Connection &connection, const QString &channel, std::vector<HubRow> &rows)
{
    const Result<qint64> hears
        = connection.number(u"SELECT count(*) FROM channel WHERE id = ? AND kind <> 'bundle'"_s, {channel});
    if (!hears || *hears == 0) {
        return hears;
    }
    std::vector<HubRow> newer;
    for (HubRow &row : rows) {
        const auto here
            = connection.one(u"SELECT coalesce(hub_rev, '') FROM mirror WHERE channel = ? AND id = ?"_s,
                {channel, row.id.value}, [](const Row &found) { return found.text(0); });
        if (!here) {
            return passOn(here);
        }
        if (generationOf(row.rev) > generationOf(here->value_or(QString()))) {
            newer.push_back(std::move(row));
        }
    }
    const qint64 dropped = qint64(rows.size() - newer.size());
    rows = std::move(newer);
    return dropped;
}

Result<qint64> markOrphans(Connection &connection, const QString &channel, const QSet<QString> &seen)
{
    const auto rows
        = connection.all(u"SELECT row, id FROM mirror WHERE channel = ? AND dirty = 0 AND state <> 'orphan'"
                         " AND coalesce(json_extract(CAST(base AS TEXT), '$._deleted'), 0) = 0"_s,
            {channel}, [](const Row &row) { return std::pair(row.integer(0), row.text(1)); });
    if (!rows) {
        return passOn(rows);
    }
    qint64 orphans = 0;
    for (const auto &[row, id] : *rows) {
        if (seen.contains(id)) {
            continue;
        }
        ++orphans;
        if (auto done = connection.run(u"UPDATE mirror SET state = 'orphan' WHERE row = ?"_s, {row}); !done) {
            return passOn(done);
        }
    }
    return orphans;
}

} // namespace

Result<std::vector<TrustedKey>> trustedKeys(Connection &connection)
{
    return connection.all(
        u"SELECT key_id, name, may, vouched_by FROM bundle_key ORDER BY rowid"_s, {}, [](const Row &row) {
            return TrustedKey {row.text(0), row.text(1),
                row.text(2) == "rows"_L1 ? KeyMay::Rows : KeyMay::Contributions, row.text(3)};
        });
}

Result<void> trustKey(Library &library, const TrustedKey &key)
{
    Result<WriteSession> session = library.write();
    if (!session) {
        return passOn(session);
    }
    auto done = session->connection().run(
        u"INSERT INTO bundle_key(key_id, name, may, vouched_by, added_at) VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT(key_id) DO UPDATE SET name = iif(excluded.name = '', name, excluded.name),"
        " may = iif(may = 'rows', may, excluded.may)"_s,
        {key.keyId, key.name.isNull() ? u""_s : key.name, nameOf(key.may),
            key.vouchedBy.isEmpty() ? QVariant() : QVariant(key.vouchedBy), library.clock().timestamp()});
    return done ? session->commit() : done;
}

Result<void> forgetKey(Library &library, const QString &keyId)
{
    Result<WriteSession> session = library.write();
    if (!session) {
        return passOn(session);
    }
    auto done = session->connection().run(u"DELETE FROM bundle_key WHERE key_id = ?"_s, {keyId});
    if (done && session->connection().changedRows() == 0) {
        return fail(ErrorKind::NotFound, keyId, u"no such key"_s);
    }
    return done ? session->commit() : done;
}

Result<std::vector<BundleRead>> bundlesRead(Connection &connection, const QString &kind, const QString &hubId)
{
    return connection.all(u"SELECT digest, channel, kind, hub_id, epoch, sequence, key_id, place, "
                          u"shards_done, done FROM bundle_read"
                          " WHERE hub_id = ? AND kind = ? ORDER BY epoch DESC, sequence DESC"_s,
        {hubId, kind}, [](const Row &row) {
            return BundleRead {row.text(0), row.text(1), row.text(2), row.text(3), row.integer(4),
                row.integer(5), row.text(6), row.text(7), row.integer(8), row.flag(9)};
        });
}

Result<std::optional<HubChannel>> channelOfHub(Connection &connection, const QString &hubId)
{
    return connection.one(
        u"SELECT c.id, c.kind, coalesce(k.since, '') FROM channel c LEFT JOIN checkpoint k ON k.channel = "
        u"c.id"
        " WHERE c.hub_id = ? AND c.kind IN ('couch', 'bundle') ORDER BY c.kind = 'bundle', c.rank LIMIT 1"_s,
        {hubId}, [](const Row &row) {
            return HubChannel {row.text(0), row.text(1), row.text(2)};
        });
}

Result<std::optional<ChannelHub>> hubOfChannel(Connection &connection, const QString &channel)
{
    return connection.one(
        u"SELECT c.kind, c.url, c.id, c.hub_id, c.epoch, coalesce(k.since, '') FROM channel c"
        " LEFT JOIN checkpoint k ON k.channel = c.id WHERE c.id = ?"_s,
        {channel}, [](const Row &row) {
            return ChannelHub {
                row.text(0), row.text(1), row.text(2), row.text(3), row.integer(4), row.text(5)};
        });
}

Result<void> setHubOfChannel(Library &library, const QString &channel, const QString &hubId, qint64 epoch)
{
    Result<WriteSession> session = library.write();
    if (!session) {
        return passOn(session);
    }
    auto done = session->connection().run(
        u"UPDATE channel SET hub_id = ?, epoch = ?, product = 'bundle' WHERE id = ? AND kind = 'bundle'"_s,
        {hubId, epoch, channel});
    return done ? session->commit() : done;
}

Result<PageResult> applyShard(
    Library &library, const HubPage &page, const BundleRead &progress, std::stop_token stop)
{
    Result<WriteSession> session = library.write(Durability::Full);
    if (!session) {
        return passOn(session);
    }
    HubPage news = page;
    const Result<qint64> dropped = keepNewer(session->connection(), progress.channel, news.rows);
    if (!dropped) {
        return passOn(dropped);
    }
    const auto write = [&] {
        const Connection::StopGuard guard(session->connection(), stop); // Gone before anything is rolled back.
        return PageWriter(*session, library, progress.channel).write(news);
    };
    Result<PageResult> written = write();
    if (!written) {
        return written;
    }
    written->unchanged += *dropped;
    Result<void> done = noteProgress(session->connection(), progress, library.clock().timestamp());
    if (done) {
        done = session->commit();
    }
    return done ? written : passOn(done);
}

Result<qint64> finishBundle(
    Library &library, const BundleRead &read, const std::optional<QSet<QString>> &sweep)
{
    Result<WriteSession> session = library.write(Durability::Full);
    if (!session) {
        return passOn(session);
    }
    const Result<qint64> orphans
        = sweep ? markOrphans(session->connection(), read.channel, *sweep) : Result<qint64>(0);
    if (!orphans) {
        return orphans;
    }
    BundleRead whole = read;
    whole.isDone = true;
    Result<void> done = noteProgress(session->connection(), whole, library.clock().timestamp());
    if (done) {
        done = session->commit();
    }
    return done ? orphans : passOn(done);
}

} // namespace fourthp
