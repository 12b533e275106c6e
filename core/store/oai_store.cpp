// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/oai_store.h"

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr int kMostTries = 10;
constexpr int kTriedAtOnce = 20; // Some seconds each, if they still cannot be read.

} // namespace

Result<void> OaiStore::run(const QString &sql, const QVariantList &values)
{
    Result<WriteSession> write = m_library.write(Durability::HubPage);
    if (!write) {
        return passOn(write);
    }
    auto done = write->connection().run(sql, values);
    return done ? write->commit() : done;
}

Result<OaiSource> OaiStore::source()
{
    const Result<Connection *> connection = m_library.connection();
    if (!connection) {
        return passOn(connection);
    }
    const auto found
        = (*connection)
              ->one(u"SELECT c.url, c.state, s.set_spec, s.next_from, s.listed_at, s.listing_due, k.since "
                    u"FROM channel c"
                    " JOIN oai_source s ON s.channel = c.id LEFT JOIN checkpoint k ON k.channel = c.id"
                    " WHERE c.id = ? AND c.kind = 'oai'"_s,
                  {m_channel}, [](const Row &row) {
                      return OaiSource {row.text(0), row.text(1), row.text(2), row.text(3), row.text(4),
                          row.flag(5), row.text(6)};
                  });
    if (!found || !found->has_value()) {
        return found ? fail(ErrorKind::NotFound, m_channel, u"no such repository"_s) : passOn(found);
    }
    return **found;
}

Result<void> OaiStore::remember(const QString &name, const QString &granularity, const QString &deletedRecord)
{
    return run(u"UPDATE oai_source SET name = ?, granularity = ?, deleted_record = ? WHERE channel = ?"_s,
        {name, granularity, deletedRecord, m_channel});
}

Result<void> OaiStore::keepPlace(const QString &place, const QString &session)
{
    return run(u"INSERT INTO checkpoint(channel, since, session) VALUES (?, ?, ?)"
               " ON CONFLICT(channel) DO UPDATE SET since = excluded.since, session = excluded.session"_s,
        {m_channel, place, session});
}

Result<void> OaiStore::finishHarvest(const QString &startMark, bool isListingDue)
{
    Result<WriteSession> write = m_library.write(Durability::HubPage);
    if (!write) {
        return passOn(write);
    }
    auto done = write->connection().run(u"UPDATE oai_source SET next_from = ?, listed_at = "
                                        u"coalesce(listed_at, ?), listing_due = max(listing_due, ?)"
                                        " WHERE channel = ?"_s,
        {startMark, startMark, int(isListingDue), m_channel});
    if (done) {
        done = write->connection().run(u"DELETE FROM checkpoint WHERE channel = ?"_s, {m_channel});
    }
    return done ? write->commit() : done;
}

Result<void> OaiStore::finishListing(const QString &at, bool isMoreDue)
{
    Result<WriteSession> write = m_library.write(Durability::HubPage);
    if (!write) {
        return passOn(write);
    }
    auto done
        = write->connection().run(u"UPDATE oai_source SET listed_at = ?, listing_due = ? WHERE channel = ?"_s,
            {at, int(isMoreDue), m_channel});
    if (done) {
        done = write->connection().run(u"DELETE FROM checkpoint WHERE channel = ?"_s, {m_channel});
    }
    return done ? write->commit() : done;
}

Result<QHash<QString, QString>> OaiStore::datestamps()
{
    const Result<Connection *> connection = m_library.connection();
    if (!connection) {
        return passOn(connection);
    }
    QHash<QString, QString> all;
    const auto done
        = (*connection)
              ->forEach(u"SELECT json_extract(CAST(base AS TEXT), '$.origin.identifier'), "
                        u"json_extract(CAST(base AS TEXT), '$.origin.datestamp')"
                        " FROM mirror WHERE channel = ? AND base IS NOT NULL AND state <> 'orphan'"
                        " AND coalesce(json_extract(CAST(base AS TEXT), '$._deleted'), 0) = 0"_s,
                  {m_channel}, [&all](const Row &row) { all.insert(row.text(0), row.text(1)); });
    return done ? Result<QHash<QString, QString>>(all) : passOn(done);
}

Result<std::vector<WaitingRecord>> OaiStore::waitingRecords()
{
    const Result<Connection *> connection = m_library.connection();
    if (!connection) {
        return passOn(connection);
    }
    return (*connection)
        ->all(
            u"SELECT id, rev, raw FROM quarantine WHERE channel = ? AND tries <= ? ORDER BY tries, id LIMIT ?"_s,
            {m_channel, kMostTries, kTriedAtOnce}, [](const Row &row) {
                return WaitingRecord {{row.text(0)}, row.text(1), row.bytes(2)};
            });
}

} // namespace fourthp
