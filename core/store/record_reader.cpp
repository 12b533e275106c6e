// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/record_reader.h"

#include "core/model/own_members.h"

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

// Columns of every query below, read by `toRecord`.
#define FOURTHP_RECORD_COLUMNS \
    "r.id, r.docid, m.channel, m.hub_rev, m.state, m.base, m.local, m.dirty, r.visible, m.deleted_at IS NOT NULL," \
    " EXISTS(SELECT 1 FROM conflict k WHERE k.id = r.id AND k.resolved_at IS NULL), o.doc" \
    " FROM record r JOIN mirror m ON m.row = r.mirror_row LEFT JOIN own o ON o.id = r.id "

Document documentOf(const Row &row, int column)
{
    return row.isNull(column) ? Document() : Document::fromStored(row.bytes(column));
}

StoredRecord toRecord(const Row &row)
{
    return {{row.text(0)}, row.integer(1), row.text(2), row.text(3), row.text(4), documentOf(row, 5), documentOf(row, 6),
        documentOf(row, 11), row.flag(7), row.flag(8), row.flag(9), row.flag(10)};
}

} // namespace

Document StoredRecord::shown() const
{
    return shownDocument(local.isEmpty() ? base : local, own);
}

Result<std::optional<StoredRecord>> readRecord(Connection &connection, const RecordId &id)
{
    return connection.one(u"SELECT " FOURTHP_RECORD_COLUMNS "WHERE r.id = ?"_s, {id.value}, toRecord);
}

Result<std::vector<StoredRecord>> readRecords(Connection &connection, const std::vector<qint64> &docids)
{
    std::vector<StoredRecord> records;
    records.reserve(docids.size());
    for (const qint64 docid : docids) {
        auto found = connection.one(u"SELECT " FOURTHP_RECORD_COLUMNS "WHERE r.docid = ?"_s, {docid}, toRecord);
        if (!found) {
            return passOn(found);
        }
        if (found->has_value()) {
            records.push_back(std::move(**found));
        }
    }
    return records;
}

Result<RecordId> standingFor(Connection &connection, const RecordId &id)
{
    constexpr int kLongestChain = 8; // Longer ones, and circles, are mistakes of whoever wrote them.
    RecordId now = id;
    for (int step = 0; step < kLongestChain; ++step) {
        const auto record = readRecord(connection, now);
        if (!record) {
            return passOn(record);
        }
        const Document shown = record->has_value() ? (*record)->shown() : Document();
        const RecordId next {shown.json().value("superseded_by"_L1).toString()};
        if (!shown.isDeleted() || !next.isValid()) {
            return shown.isEmpty() || shown.isDeleted() ? id : now;
        }
        now = next;
    }
    return id;
}

Result<std::optional<qint64>> docidOf(Connection &connection, const RecordId &id)
{
    return connection.one(
        u"SELECT docid FROM record WHERE id = ?"_s, {id.value}, [](const Row &row) { return row.integer(0); });
}

Result<std::vector<ResolvedLink>> linksOf(Connection &connection, const RecordId &id)
{
    return connection.all(
        u"SELECT l.to_id, l.field, l.relation, 0, coalesce(m.local, m.base), r.type FROM link l"
        " LEFT JOIN record r ON r.id = l.to_id AND r.visible = 1 LEFT JOIN mirror m ON m.row = r.mirror_row"
        " WHERE l.from_id = ?"
        " UNION ALL "
        "SELECT l.from_id, l.field, l.relation, 1, coalesce(m.local, m.base), r.type FROM link l"
        " JOIN record r ON r.id = l.from_id AND r.visible = 1 JOIN mirror m ON m.row = r.mirror_row"
        " WHERE l.to_id = ?"_s,
        {id.value, id.value}, [](const Row &row) {
            return ResolvedLink {{row.text(0)}, row.text(1), row.text(2), row.flag(3),
                row.isNull(4) ? QJsonValue() : Document::fromStored(row.bytes(4)).json().value("title"_L1),
                typeFromCode(row.text(5))};
        });
}

Result<std::map<RecordType, qint64>> countsByType(Connection &connection)
{
    std::map<RecordType, qint64> counts;
    const auto done = connection.forEach(u"SELECT type, count(*) FROM record WHERE visible = 1 GROUP BY type"_s, {},
        [&counts](const Row &row) { counts[typeFromCode(row.text(0))] = row.integer(1); });
    if (!done) {
        return passOn(done);
    }
    return counts;
}

Result<std::vector<StoredRecord>> recentlyChanged(Connection &connection, int atMost)
{
    return connection.all(
        u"SELECT " FOURTHP_RECORD_COLUMNS "WHERE r.visible = 1 ORDER BY r.updated_at DESC, r.docid LIMIT ?"_s, {atMost},
        toRecord);
}

Result<std::vector<RecordNews>> newsSince(Connection &connection, const QString &since, int atMost)
{
    struct Place
    {
        RecordId id;
        QString at;
    };
    const Result<std::vector<Place>> places = connection.all(
        u"SELECT id, max(at) FROM ("
        "SELECT * FROM (SELECT m.id AS id, m.arrived_at AS at FROM mirror m JOIN record r ON r.id = m.id AND "
        "r.mirror_row = m.row"
        " WHERE m.arrived_at > ? AND r.visible = 1 ORDER BY m.arrived_at DESC LIMIT ?)"
        " UNION ALL "
        "SELECT * FROM (SELECT c.record, max(c.at) FROM change c JOIN record r ON r.id = c.record"
        " WHERE c.at > ? AND c.undone_at IS NULL AND r.visible = 1 GROUP BY c.record ORDER BY 2 DESC LIMIT ?)"
        ") GROUP BY id ORDER BY 2 DESC, 1 LIMIT ?"_s,
        {since, atMost, since, atMost, atMost}, [](const Row &row) {
            return Place {{row.text(0)}, row.text(1)};
        });
    if (!places) {
        return passOn(places);
    }
    std::vector<RecordNews> news;
    for (const Place &place : *places) {
        auto record = readRecord(connection, place.id);
        if (!record) {
            return passOn(record);
        }
        if (record->has_value()) {
            news.push_back({std::move(**record), place.at});
        }
    }
    return news;
}

Result<std::vector<StoredRecord>> recordsOfType(Connection &connection, RecordType type, int atMost)
{
    return connection.all(
        u"SELECT " FOURTHP_RECORD_COLUMNS "WHERE r.visible = 1 AND r.type = ? ORDER BY r.updated_at DESC, r.docid LIMIT ?"_s,
        {typeCode(type), atMost}, toRecord);
}

Result<qint64> unsentCount(Connection &connection)
{
    return connection.number(u"SELECT count(*) FROM mirror WHERE dirty = 1"_s);
}

Result<void> forEachRecord(Connection &connection, Layer layer, RecordType type,
    const std::function<bool(const StoredRecord &)> &visit, std::stop_token stop)
{
    const Connection::StopGuard guard(connection, stop);
    QString sql = u"SELECT " FOURTHP_RECORD_COLUMNS ""_s;
    switch (layer) {
    case Layer::Shown: break;
    case Layer::Base: sql += u"WHERE m.base IS NOT NULL "_s; break;
    case Layer::Local: sql += u"WHERE m.local IS NOT NULL "_s; break;
    }
    sql += u"ORDER BY r.id"_s;
    return connection.forEach(sql, {}, [&](const Row &row) {
        const StoredRecord record = toRecord(row);
        return type != RecordType::Unknown && record.shown().type() != type ? true : visit(record);
    });
}

} // namespace fourthp
