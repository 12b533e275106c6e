// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/conflict_store.h"

#include "core/store/conflict_condition.h"
#include "core/model/merge_records.h"
#include "core/model/own_members.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

#define FOURTHP_OPEN_CONFLICTS " FROM conflict WHERE" FOURTHP_IS_OPEN
#define FOURTHP_CONFLICT_COLUMNS "SELECT n, id, channel, kind, fields, base, mine, hub, found_at, with_save"

constexpr QLatin1StringView kLeaves = "leaves"_L1;

Document documentOf(const Row &row, int column)
{
    return row.isNull(column) ? Document() : Document::fromStored(row.bytes(column));
}

QStringList fieldsOf(const QByteArray &json)
{
    QStringList fields;
    for (const QJsonValue field : QJsonDocument::fromJson(json).array()) {
        fields.append(field.toString());
    }
    return fields;
}

Conflict toConflict(const Row &row)
{
    return {row.integer(0), {row.text(1)}, row.text(2), row.text(3), fieldsOf(row.bytes(4)),
        documentOf(row, 5), documentOf(row, 6), documentOf(row, 7), row.text(8), row.flag(9)};
}

QString fieldsJson(const QStringList &fields)
{
    return QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(fields)).toJson(QJsonDocument::Compact));
}

/// A side of a conflict. About a person's own members nobody disagrees.
QVariant sideOf(const Document &document)
{
    const Document shared = sharedPart(document);
    return shared.isEmpty() ? QVariant() : QVariant(shared.toJson());
}

} // namespace

Result<std::vector<Conflict>> openConflicts(Connection &connection)
{
    return connection.all(u"" FOURTHP_CONFLICT_COLUMNS FOURTHP_OPEN_CONFLICTS "ORDER BY n"_s, {}, toConflict);
}

Result<std::optional<Conflict>> openConflictOf(Connection &connection, const RecordId &id)
{
    return connection.one(u"" FOURTHP_CONFLICT_COLUMNS FOURTHP_OPEN_CONFLICTS
                          "AND id = ? ORDER BY kind = 'leaves', with_save, n LIMIT 1"_s,
        {id.value}, toConflict);
}

Result<qint64> openConflictCount(Connection &connection)
{
    return connection.number(u"SELECT count(*)" FOURTHP_OPEN_CONFLICTS ""_s);
}

Result<bool> hasOpenConflict(Connection &connection, const QString &channel, const RecordId &id)
{
    const Result<qint64> count = connection.number(u"SELECT count(*)" FOURTHP_OPEN_CONFLICTS
                                                   "AND channel = ? AND id = ? AND kind <> 'leaves'"_s,
        {channel, id.value});
    return count ? Result<bool>(*count > 0) : passOn(count);
}

Result<std::vector<ConflictHead>> openConflictHeads(Connection &connection)
{
    return connection.all(u"SELECT n, id, channel, kind, fields, mine" FOURTHP_OPEN_CONFLICTS "ORDER BY n"_s,
        {}, [](const Row &row) {
            const Document mine = documentOf(row, 5);
            return ConflictHead {row.integer(0), {row.text(1)}, row.text(2), row.text(3),
                fieldsOf(row.bytes(4)), mine.json().value("title"_L1),
                row.text(3) == "deleted_on_hub"_L1 && mine.isEmpty()};
        });
}

Result<std::optional<Conflict>> openConflictAt(Connection &connection, qint64 n)
{
    return connection.one(u"" FOURTHP_CONFLICT_COLUMNS FOURTHP_OPEN_CONFLICTS "AND n = ?"_s, {n}, toConflict);
}

Result<std::vector<Conflict>> openConflictsOf(
    Connection &connection, const QString &channel, const RecordId &id)
{
    return connection.all(u"" FOURTHP_CONFLICT_COLUMNS FOURTHP_OPEN_CONFLICTS
                          "AND id = ? AND channel = ? AND kind <> 'leaves' ORDER BY n"_s,
        {id.value, channel}, toConflict);
}

Document theirSide(const Conflict &conflict, const Document &base)
{
    const bool isHubsNewest
        = conflict.kind != "deleted_on_hub"_L1 && conflict.kind != kLeaves && !conflict.isWithSave;
    return isHubsNewest && !base.isEmpty() ? base : conflict.hub;
}

Result<bool> recordConflict(Connection &connection, const Conflict &conflict)
{
    const Result<std::vector<Conflict>> open = connection.all(
        u"" FOURTHP_CONFLICT_COLUMNS FOURTHP_OPEN_CONFLICTS
        "AND id = ? AND channel = ? AND (kind = 'leaves') = ? AND with_save = ? ORDER BY n"_s,
        {conflict.id.value, conflict.channel, int(conflict.kind == kLeaves), int(conflict.isWithSave)},
        toConflict);
    if (!open) {
        return passOn(open);
    }
    // What the hub says stands on the hub; each save made here has to stay until somebody decides about it.
    const auto same = std::find_if(open->begin(), open->end(), [&conflict](const Conflict &one) {
        return !one.isWithSave || sameContent(one.hub, withValuesFrom(one.hub, conflict.hub, one.fields));
    });
    if (same != open->end()) {
        QStringList fields = same->fields + conflict.fields;
        fields.removeDuplicates();
        fields.sort();
        const auto done = connection.run(
            u"UPDATE conflict SET kind = ?, fields = ?, mine = ?, hub = ?, resolved_at = NULL, resolution = NULL WHERE n = ?"_s,
            {conflict.kind, fieldsJson(fields), sideOf(conflict.mine), sideOf(conflict.hub), same->n});
        return done ? Result<bool>(false) : passOn(done);
    }
    const auto done = connection.run(
        u"INSERT INTO conflict(id, channel, kind, fields, base, mine, hub, found_at, with_save) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {conflict.id.value, conflict.channel, conflict.kind, fieldsJson(conflict.fields),
            sideOf(conflict.base), sideOf(conflict.mine), sideOf(conflict.hub), conflict.foundAt,
            int(conflict.isWithSave)});
    return done ? Result<bool>(true) : passOn(done);
}

Result<void> closeConflicts(Connection &connection, const QString &channel, const RecordId &id, WithWhom whom,
    const QString &resolution, const QString &at)
{
    return connection.run(u"UPDATE conflict SET resolved_at = ?, resolution = ? WHERE channel = ? AND id = ?"
                          " AND kind <> 'leaves' AND with_save <= ? AND" FOURTHP_IS_OPEN ""_s,
        {at, resolution, channel, id.value, int(whom == WithWhom::Anybody)});
}

Result<void> closeConflict(Connection &connection, qint64 n, const QString &resolution, const QString &at)
{
    return connection.run(
        u"UPDATE conflict SET resolved_at = ?, resolution = ? WHERE n = ?"_s, {at, resolution, n});
}

Result<void> goOnWith(Connection &connection, qint64 n, const QStringList &fields, const Document &mine)
{
    return connection.run(
        u"UPDATE conflict SET fields = ?, mine = ? WHERE n = ?"_s, {fieldsJson(fields), sideOf(mine), n});
}

Result<void> closeLeaves(
    Connection &connection, const QString &channel, const RecordId &id, const QString &at)
{
    return connection.run(u"UPDATE conflict SET resolved_at = ?, resolution = 'gone' WHERE channel = ? AND "
                          u"id = ? AND kind = 'leaves' AND" FOURTHP_IS_OPEN ""_s,
        {at, channel, id.value});
}

Result<void> bringMineUpToDate(
    Connection &connection, const QString &channel, const RecordId &id, const Document &mine)
{
    return connection.run(u"UPDATE conflict SET mine = ? WHERE channel = ? AND id = ? AND kind <> 'leaves' "
                          u"AND mine IS NOT NULL AND" FOURTHP_IS_OPEN ""_s,
        {sideOf(mine), channel, id.value});
}

Result<void> keepUndoneDecisions(Connection &connection, const RecordId &id)
{
    const auto done = connection.run(
        u"UPDATE conflict SET resolved_at = NULL, resolution = NULL WHERE id = ? AND resolved_at IS NOT NULL AND"
        FOURTHP_IS_OPEN ""_s,
        {id.value});
    return done ? connection.run(u"UPDATE leaf SET settled = 0 WHERE settled IN"
                                 " (SELECT id FROM change WHERE record = ? AND undone_at IS NOT NULL)"_s,
               {id.value})
                : done;
}

} // namespace fourthp
