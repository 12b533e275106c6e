// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sync_store.h"

#include "core/store/page_writer.h"
#include "core/store/resync_store.h"
#include "core/store/unnoted_pages.h"

#include <QCryptographicHash>
#include <QSysInfo>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr int kPairsKept = 50;
constexpr int kMostTries = 10;
constexpr int kTriedAtOnce = 100;

Result<void> moveTo(
    Connection &connection, const QString &channel, const QString &since, const QString &session)
{
    return connection.run(
        u"INSERT INTO checkpoint(channel, since, session, page_no) VALUES (?, ?, ?, 1)"
        " ON CONFLICT(channel) DO UPDATE SET since = excluded.since, session = excluded.session, page_no = page_no + 1"_s,
        {channel, since, session});
}

/// What a full resync under way has seen is not lost when it ends.
Result<void> markSeen(Connection &connection, const QString &channel, const HubPage &page)
{
    const Result<std::optional<Resync>> resync = runningResync(connection, channel);
    if (!resync || !resync->has_value()) {
        return resync ? Result<void>() : passOn(resync);
    }
    for (const HubRow &row : page.rows) {
        auto done = connection.run(u"UPDATE mirror SET gen = ? WHERE channel = ? AND id = ?"_s,
            {(**resync).generation, channel, row.id.value});
        if (!done) {
            return done;
        }
    }
    return {};
}

/// Somebody decided about a record that was an orphan once; should it be one again, they are asked again.
Result<void> forgetOldChoices(Connection &connection, const QString &channel)
{
    return connection.run(u"DELETE FROM orphan_choice WHERE channel = ?"
                          " AND id NOT IN (SELECT id FROM mirror WHERE channel = ? AND state = 'orphan')"_s,
        {channel, channel});
}

} // namespace

Result<SyncPosition> SyncStore::position()
{
    const Result<Connection *> connection = m_library.connection();
    if (!connection) {
        return passOn(connection);
    }
    Result<std::optional<SyncPosition>> found
        = (*connection)
              ->one(
                  u"SELECT c.url, c.state, c.instance_start IS NOT NULL, c.hub_id, c.epoch, "
                  u"c.instance_start, c.product, k.since,"
                  " k.server_date FROM channel c LEFT JOIN checkpoint k ON k.channel = c.id WHERE c.id = ? AND c.kind = 'couch'"_s,
                  {m_channel}, [](const Row &row) {
                      SyncPosition position {row.text(0), row.text(1), {}, row.text(7), row.text(8), {}};
                      if (row.flag(2)) {
                          position.hub = KnownHub {row.text(3), row.integer(4), row.text(5), row.text(6)};
                      }
                      return position;
                  });
    if (!found || !found->has_value()) {
        return found ? fail(ErrorKind::NotFound, m_channel, u"no such hub"_s) : passOn(found);
    }
    auto history
        = (*connection)
              ->all(u"SELECT session, seq, acked FROM ck_history WHERE channel = ? ORDER BY n DESC"_s,
                  {m_channel}, [](const Row &row) {
                      return CheckpointPair {row.text(0), row.text(1),
                          row.isNull(2) ? std::optional<bool>() : std::optional<bool>(row.flag(2))};
                  });
    if (!history) {
        return passOn(history);
    }
    (*found)->history = std::move(*history);
    return std::move(**found);
}

Result<bool> SyncStore::touchesEdits(const HubPage &page)
{
    const Result<Connection *> connection = m_library.connection();
    if (!connection) {
        return passOn(connection);
    }
    QSet<QString> edited;
    const auto done = (*connection)
                          ->forEach(u"SELECT id FROM mirror WHERE dirty = 1 AND channel = ?"_s, {m_channel},
                              [&edited](const Row &row) { edited.insert(row.text(0)); });
    if (!done) {
        return passOn(done);
    }
    return std::any_of(page.rows.begin(), page.rows.end(),
        [&edited](const HubRow &row) { return edited.contains(row.id.value); });
}

Result<PageResult> SyncStore::applyPage(const HubPage &page)
{
    const Result<bool> touches = touchesEdits(page);
    if (!touches) {
        return passOn(touches);
    }
    Result<WriteSession> session = m_library.write(*touches ? Durability::Full : Durability::HubPage);
    if (!session) {
        return passOn(session);
    }
    const Result<PageResult> written = PageWriter(*session, m_library, m_channel).write(page);
    if (!written) {
        return written;
    }
    Result<void> done = markSeen(session->connection(), m_channel, page);
    if (done && !page.since.isEmpty()) {
        done = moveTo(session->connection(), m_channel, page.since, page.session);
        done = done ? keepUnnoted(session->connection(), m_channel, page.rows) : done;
    }
    if (done) {
        done = session->commit();
    }
    return done ? written : passOn(done);
}

Result<std::vector<size_t>> SyncStore::unknownRows(const std::vector<HubRow> &rows)
{
    const Result<Connection *> connection = m_library.connection();
    if (!connection) {
        return passOn(connection);
    }
    std::vector<size_t> unknown;
    for (size_t i = 0; i < rows.size(); ++i) {
        const Result<qint64> known = (*connection)
                                         ->number(u"SELECT count(*) FROM mirror WHERE channel = ? AND id = ? "
                                                  u"AND hub_rev = ? AND hub_leaves = ?"
                                                  " AND state <> 'orphan'"_s,
                                             {m_channel, rows[i].id.value, rows[i].rev,
                                                 rows[i].leaves.isNull() ? u""_s : rows[i].leaves});
        if (!known) {
            return passOn(known);
        }
        if (*known == 0) {
            unknown.push_back(i);
        }
    }
    return unknown;
}

Result<void> SyncStore::rememberHub(const KnownHub &hub, const QString &serverDate)
{
    Result<WriteSession> session = m_library.write(Durability::HubPage);
    if (!session) {
        return passOn(session);
    }
    auto done = session->connection().run(
        u"UPDATE channel SET hub_id = ?, epoch = ?, instance_start = ?, product = ? WHERE id = ?"_s,
        {hub.hubId, hub.epoch, hub.instanceStart.isNull() ? u""_s : hub.instanceStart, hub.product,
            m_channel});
    if (done) {
        done = session->connection().run(
            u"INSERT INTO checkpoint(channel, server_date) VALUES (?, ?)"
            " ON CONFLICT(channel) DO UPDATE SET server_date = excluded.server_date"_s,
            {m_channel, serverDate});
    }
    return done ? session->commit() : done;
}

Result<void> SyncStore::addPair(const QString &session, const QString &seq)
{
    Result<WriteSession> write = m_library.write(Durability::HubPage);
    if (!write) {
        return passOn(write);
    }
    auto done = write->connection().run(
        u"INSERT INTO ck_history(channel, n, session, seq) SELECT ?, coalesce(max(n), 0) + 1, ?, ?"
        " FROM ck_history WHERE channel = ?"_s,
        {m_channel, session, seq, m_channel});
    if (done) {
        done = write->connection().run(
            u"DELETE FROM ck_history WHERE channel = ? AND n <= (SELECT max(n) FROM ck_history WHERE channel = ?) - ?"_s,
            {m_channel, m_channel, kPairsKept});
    }
    if (done) {
        // Whether the hub gets the note or not: one that it does not have is in doubt, and then everything is
        // compared.
        done = forgetUnnoted(write->connection(), m_channel);
    }
    return done ? write->commit() : done;
}

Result<void> SyncStore::markAcked(const QString &session, const QString &seq, bool acked)
{
    Result<WriteSession> write = m_library.write(Durability::HubPage);
    if (!write) {
        return passOn(write);
    }
    auto done = write->connection().run(
        u"UPDATE ck_history SET acked = ? WHERE channel = ? AND session = ? AND seq = ?"_s,
        {int(acked), m_channel, session, seq});
    return done ? write->commit() : done;
}

Result<qint64> SyncStore::finishAudit(const QSet<QString> &seen, const QString &since, const QString &session)
{
    Result<WriteSession> write = m_library.write(Durability::HubPage);
    if (!write) {
        return passOn(write);
    }
    Connection &connection = write->connection();
    if (auto done = forgetOldChoices(connection, m_channel); !done) {
        return passOn(done);
    }
    const auto rows = connection.all(
        u"SELECT row, id FROM mirror WHERE channel = ? AND base IS NOT NULL AND state <> 'orphan'"
        " AND coalesce(json_extract(CAST(base AS TEXT), '$._deleted'), 0) = 0"
        " AND coalesce(json_extract(CAST(local AS TEXT), '$._deleted'), 0) = 0"_s,
        {m_channel}, [](const Row &row) { return std::pair(row.integer(0), row.text(1)); });
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
    auto done = moveTo(connection, m_channel, since, session);
    if (done) {
        done = write->commit();
    }
    return done ? Result<qint64>(orphans) : passOn(done);
}

Result<std::vector<WaitingRevision>> SyncStore::waitingRevisions()
{
    const Result<Connection *> connection = m_library.connection();
    if (!connection) {
        return passOn(connection);
    }
    return (*connection)
        ->all(u"SELECT id, rev FROM quarantine WHERE channel = ? AND tries <= ? ORDER BY tries, id LIMIT ?"_s,
            {m_channel, kMostTries, kTriedAtOnce}, [](const Row &row) {
                return WaitingRevision {{row.text(0)}, row.text(1)};
            });
}

Result<void> SyncStore::countTries(const std::vector<WaitingRevision> &tried)
{
    Result<WriteSession> write = m_library.write(Durability::HubPage);
    if (!write) {
        return passOn(write);
    }
    for (const WaitingRevision &one : tried) {
        auto done = write->connection().run(
            u"UPDATE quarantine SET tries = tries + 1 WHERE channel = ? AND id = ? AND rev = ?"_s,
            {m_channel, one.id.value, one.rev});
        if (!done) {
            return done;
        }
    }
    return write->commit();
}

Result<qint64> SyncStore::liveRows()
{
    const Result<Connection *> connection = m_library.connection();
    if (!connection) {
        return passOn(connection);
    }
    return (*connection)
        ->number(u"SELECT count(*) FROM mirror WHERE channel = ? AND base IS NOT NULL"
                 " AND state NOT IN ('orphan', 'deleted_on_hub')"
                 " AND coalesce(json_extract(CAST(base AS TEXT), '$._deleted'), 0) = 0"_s,
            {m_channel});
}

Result<QString> SyncStore::installId()
{
    const QByteArray machine = QCryptographicHash::hash(
        QByteArray("fourthp\n" + QSysInfo::machineUniqueId()), QCryptographicHash::Sha256)
                                   .toHex();
    Result<WriteSession> write = m_library.write(Durability::Full);
    if (!write) {
        return passOn(write);
    }
    Connection &connection = write->connection();
    const auto known = connection.all(
        u"SELECT value FROM meta WHERE key IN ('install_id', 'install_machine') ORDER BY key"_s, {},
        [](const Row &row) { return row.text(0); });
    if (!known) {
        return passOn(known);
    }
    if (known->size() == 2 && known->back() == QString::fromLatin1(machine)) {
        return known->front();
    }
    // Two installations under one name would overwrite each other's checkpoints on the hub.
    const QString fresh = QUuid::createUuid().toString(QUuid::WithoutBraces);
    auto done = connection.run(
        u"INSERT OR REPLACE INTO meta(key, value) VALUES ('install_id', ?), ('install_machine', ?)"_s,
        {fresh, QString::fromLatin1(machine)});
    if (done) {
        done = write->commit();
    }
    return done ? Result<QString>(fresh) : passOn(done);
}

Result<void> acceptReplacedHub(Library &library, const QString &channel)
{
    const Result<Resync> resync = beginResync(library, channel, ResyncCause::ReplacedHub);
    return resync ? Result<void>() : passOn(resync);
}

} // namespace fourthp
