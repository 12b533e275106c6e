// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/resync_store.h"

#include "core/store/backup.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr int kDaysKept = 90;
constexpr qsizetype kAlwaysKept = 2;
const QString kStamp = u"yyyyMMdd-HHmmss-zzz"_s;
const QString kPrefix = u"before-resync-"_s;

/// Apart from the ordinary backups, of which only the newest stay.
QDir snapshots(const LibraryFolder &folder)
{
    return QDir(folder.backups() + u"/resync"_s);
}

Result<QString> takeSnapshot(Library &library)
{
    const Result<Connection *> connection = library.connection();
    if (!connection) {
        return passOn(connection);
    }
    const QDir kept = snapshots(library.folder());
    if (!kept.mkpath(u"."_s)) {
        return fail(ErrorKind::Storage, kept.path());
    }
    QFile::setPermissions(kept.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const QString name = kPrefix + library.clock().nowUtc().toString(kStamp) + u".db"_s;
    auto done = backUpTo(**connection, library.folder(), kept.filePath(name));
    return done ? Result<QString>(name) : passOn(done);
}

/// Empty for one without a name. Of a resync that is begun again: the one that the records here came from.
Result<QString> hubIdOf(Connection &connection, const QString &channel)
{
    const auto found = connection.one(
        u"SELECT coalesce((SELECT hub_id FROM resync WHERE channel = c.id), c.hub_id, '') FROM channel c WHERE id = ?"_s,
        {channel}, [](const Row &row) { return row.text(0); });
    return found ? Result<QString>(found->value_or(u""_s)) : passOn(found);
}

Result<void> forgetHub(Connection &connection, const QString &channel)
{
    return connection.run(
        u"UPDATE channel SET hub_id = NULL, epoch = NULL, instance_start = NULL, product = NULL,"
        " state = 'new' WHERE id = ?"_s,
        {channel});
}

/// The place in the feed and the notes of it belong to the pull before.
Result<void> goToBeginning(Connection &connection, const QString &channel, qint64 generation)
{
    auto done = connection.run(
        u"INSERT INTO checkpoint(channel, generation) VALUES (?, ?) ON CONFLICT(channel) DO UPDATE SET"
        " since = NULL, session = NULL, page_no = 0, server_date = NULL, generation = excluded.generation"_s,
        {channel, generation});
    return done ? connection.run(u"DELETE FROM ck_history WHERE channel = ?"_s, {channel}) : done;
}

} // namespace

Result<std::optional<Resync>> runningResync(Connection &connection, const QString &channel)
{
    return connection.one(
        u"SELECT generation, snapshot FROM resync WHERE channel = ?"_s, {channel}, [](const Row &row) {
            return Resync {row.integer(0), row.text(1)};
        });
}

Result<Resync> beginResync(Library &library, const QString &channel, ResyncCause cause)
{
    const Result<Connection *> reading = library.connection();
    if (!reading) {
        return passOn(reading);
    }
    const Result<qint64> known
        = (*reading)->number(u"SELECT count(*) FROM channel WHERE id = ? AND kind = 'couch'"_s, {channel});
    if (!known || *known == 0) {
        return known ? fail(ErrorKind::NotFound, channel, u"no such hub"_s) : passOn(known);
    }
    const Result<std::optional<Resync>> running = runningResync(**reading, channel);
    if (!running || (running->has_value() && cause == ResyncCause::Asked)) {
        return running ? Result<Resync>(**running) : passOn(running);
    }
    const Result<QString> snapshot = takeSnapshot(library);
    if (!snapshot) {
        return passOn(snapshot);
    }
    Result<WriteSession> session = library.write();
    if (!session) {
        return passOn(session);
    }
    Connection &connection = session->connection();
    const Result<qint64> highest
        = connection.number(u"SELECT max(coalesce((SELECT generation FROM checkpoint WHERE channel = ?), 0),"
                            " coalesce((SELECT max(gen) FROM mirror WHERE channel = ?), 0))"_s,
            {channel, channel});
    if (!highest) {
        return passOn(highest);
    }
    const Resync resync {*highest + 1, *snapshot};
    const Result<QString> hubBefore = hubIdOf(connection, channel);
    if (!hubBefore) {
        return passOn(hubBefore);
    }
    auto done = cause == ResyncCause::ReplacedHub ? forgetHub(connection, channel) : Result<void>();
    if (done) {
        done = goToBeginning(connection, channel, resync.generation);
    }
    if (done) {
        done = connection.run(
            u"INSERT OR REPLACE INTO resync(channel, generation, snapshot, hub_id) VALUES (?, ?, ?, ?)"_s,
            {channel, resync.generation, resync.snapshot, *hubBefore});
    }
    if (done) {
        done = session->commit();
    }
    return done ? Result<Resync>(resync) : passOn(done);
}

Result<qint64> finishResync(Library &library, const QString &channel)
{
    Result<WriteSession> session = library.write();
    if (!session) {
        return passOn(session);
    }
    Connection &connection = session->connection();
    const Result<std::optional<Resync>> running = runningResync(connection, channel);
    if (!running || !running->has_value()) {
        return running ? Result<qint64>(0) : passOn(running);
    }
    // What was decided about earlier orphans that came back is void.
    auto done
        = connection.run(u"DELETE FROM orphan_choice WHERE channel = ?"
                         " AND id NOT IN (SELECT id FROM mirror WHERE channel = ? AND state = 'orphan')"_s,
            {channel, channel});
    if (!done) {
        return passOn(done);
    }
    // An edited record is among them: what it was an edit of is not there either.
    done = connection.run(
        u"UPDATE mirror SET state = 'orphan' WHERE channel = ? AND gen < ? AND base IS NOT NULL"
        " AND coalesce(json_extract(CAST(base AS TEXT), '$._deleted'), 0) = 0"
        " AND coalesce(json_extract(CAST(local AS TEXT), '$._deleted'), 0) = 0 AND state <> 'orphan'"_s,
        {channel, (**running).generation});
    const qint64 orphans = connection.changedRows();
    if (done) {
        done = connection.run(u"DELETE FROM resync WHERE channel = ?"_s, {channel});
    }
    if (done) {
        done = session->commit();
    }
    return done ? Result<qint64>(orphans) : passOn(done);
}

void pruneSnapshots(const LibraryFolder &folder, const QDateTime &now)
{
    QDir kept = snapshots(folder);
    const QStringList files = kept.entryList({kPrefix + u"*.db"_s}, QDir::Files, QDir::Time);
    for (const QString &file : files.mid(kAlwaysKept)) {
        QDateTime made = QDateTime::fromString(file.mid(kPrefix.size(), kStamp.size()), kStamp);
        made.setTimeSpec(Qt::UTC);
        if (made.isValid() && made.daysTo(now) > kDaysKept) {
            kept.remove(file);
        }
    }
}

} // namespace fourthp
