// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/session_memory.h"

#include "core/store/channel_store.h"

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

std::optional<qint64> numberAt(const Row &row, int column)
{
    return row.isNull(column) ? std::optional<qint64>() : row.integer(column);
}

QVariant orNull(const std::optional<qint64> &number)
{
    return number ? QVariant(*number) : QVariant();
}

QVariant orNull(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

struct KeptRest
{
    Rest why = Rest::None;
    QString boot;
    qint64 until = 0;
};

} // namespace

Result<SessionMemory> sessionMemory(Connection &connection, const QString &channel)
{
    const auto found = connection.one(
        u"SELECT audited_at, documents, tombstone_days, bytes_per_second, moved_to FROM channel_memory WHERE channel = ?"_s,
        {channel}, [](const Row &row) {
            return SessionMemory {
                row.text(0), numberAt(row, 1), numberAt(row, 2), numberAt(row, 3), row.text(4)};
        });
    return found ? Result<SessionMemory>(found->value_or(SessionMemory {})) : passOn(found);
}

Result<void> saveSessionMemory(Library &library, const QString &channel, const SessionMemory &memory)
{
    Result<WriteSession> session = library.write(Durability::HubPage);
    if (!session) {
        return passOn(session);
    }
    auto done = session->connection().run(
        u"INSERT INTO channel_memory(channel, audited_at, documents, tombstone_days, bytes_per_second, "
        u"moved_to)"
        " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT(channel) DO UPDATE SET audited_at = excluded.audited_at,"
        " documents = excluded.documents, tombstone_days = excluded.tombstone_days,"
        " bytes_per_second = excluded.bytes_per_second, moved_to = excluded.moved_to"_s,
        {channel, orNull(memory.auditedAt), orNull(memory.documents), orNull(memory.tombstoneDays),
            orNull(memory.bytesPerSecond), orNull(memory.movedTo)});
    return done ? session->commit() : done;
}

Result<void> askForComparison(Connection &connection, const QString &channel)
{
    // Longer ago than any hub exists.
    auto done = connection.run(u"INSERT INTO channel_memory(channel, audited_at) SELECT id, '2000-01-01T00:00:00Z' FROM channel"
                               " WHERE id = ? ON CONFLICT(channel) DO UPDATE SET audited_at = excluded.audited_at"_s,
        {channel});
    return done ? connection.run(u"UPDATE oai_source SET next_from = NULL WHERE channel = ?"_s, {channel}) : done;
}

Result<QString> acceptMovedHub(Library &library, const QString &channel)
{
    Result<WriteSession> session = library.write();
    if (!session) {
        return passOn(session);
    }
    Connection &connection = session->connection();
    Result<SessionMemory> memory = sessionMemory(connection, channel);
    if (!memory || memory->movedTo.isEmpty()) {
        return memory ? fail(ErrorKind::NotFound, channel, u"the hub did not move"_s) : passOn(memory);
    }
    const Result<QString> url = normalisedHubUrl(memory->movedTo);
    if (!url) {
        return passOn(url);
    }
    auto done = connection.run(u"UPDATE channel SET url = ?, db = ? WHERE id = ? AND kind = 'couch'"_s,
        {*url, url->section(u'/', -1), channel});
    if (done) {
        done = connection.run(u"UPDATE channel_memory SET moved_to = NULL WHERE channel = ?"_s, {channel});
    }
    if (done) {
        done = session->commit();
    }
    return done ? url : passOn(done);
}

Result<void> setRest(
    Library &library, const QString &channel, Rest why, std::chrono::milliseconds time, const BootMoment &now)
{
    const QVariant kind = why == Rest::None ? QVariant() : why == Rest::Locked ? u"locked"_s : u"busy"_s;
    Result<WriteSession> session = library.write(Durability::Full);
    if (!session) {
        return passOn(session);
    }
    auto done = session->connection().run(
        u"INSERT INTO channel_memory(channel, rest_kind, rest_boot, rest_until) VALUES (?, ?, ?, ?) ON "
        u"CONFLICT(channel)"
        " DO UPDATE SET rest_kind = excluded.rest_kind, rest_boot = excluded.rest_boot, rest_until = excluded.rest_until"_s,
        {channel, kind, now.boot.isNull() ? u""_s : now.boot, now.ms + time.count()});
    return done ? session->commit() : done;
}

Result<RestLeft> restLeft(Library &library, const QString &channel, const BootMoment &now)
{
    const Result<Connection *> connection = library.connection();
    if (!connection) {
        return passOn(connection);
    }
    const auto found
        = (*connection)
              ->one(
                  u"SELECT rest_kind, rest_boot, rest_until FROM channel_memory WHERE channel = ? AND rest_kind IS NOT NULL"_s,
                  {channel}, [](const Row &row) {
                      return KeptRest {row.text(0) == "locked"_L1 ? Rest::Locked : Rest::Busy, row.text(1),
                          row.integer(2)};
                  });
    if (!found || !found->has_value()) {
        return found ? Result<RestLeft>(RestLeft {}) : passOn(found);
    }
    const KeptRest &kept = **found;
    if (kept.boot == now.boot) {
        const std::chrono::milliseconds left(kept.until - now.ms);
        return left.count() > 0 ? RestLeft {kept.why, left} : RestLeft {};
    }
    const bool isLocked = kept.why == Rest::Locked;
    const RestLeft anew = isLocked ? RestLeft {Rest::Locked, kLockedRest} : RestLeft {};
    auto done = setRest(library, channel, anew.why, anew.time, now);
    return done ? Result<RestLeft>(anew) : passOn(done);
}

} // namespace fourthp
