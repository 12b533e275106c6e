// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/erased_value_rows.h"

#include "core/model/field_catalogue.h"
#include "core/model/own_members.h"
#include "core/model/personal_parts.h"
#include "core/store/erasure_rows.h"

#include <QHash>
#include <QJsonObject>

#include <algorithm>
#include <functional>
#include <iterator>
#include <map>
#include <utility>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr QLatin1StringView kEdit = "edit"_L1; // The member that says why a record was saved last.

constexpr WordsColumn kColumns[] {
    {"saved_search.name", "SELECT name, '' FROM saved_search", "DELETE FROM saved_search WHERE name = ?"},
    {"saved_search.query", "SELECT query, '' FROM saved_search", "DELETE FROM saved_search WHERE query = ?"},
    {"change.why", "SELECT why, min(at) FROM change WHERE why <> '' GROUP BY why",
        "UPDATE change SET why = NULL WHERE why = ?"},
    {"distinct_pair.why", "SELECT why, min(at) FROM distinct_pair WHERE why <> '' GROUP BY why",
        "UPDATE distinct_pair SET why = NULL WHERE why = ?"},
    {"access_log.asked", "SELECT asked, min(at) FROM access_log WHERE asked <> '' GROUP BY asked",
        "UPDATE access_log SET asked = '' WHERE asked = ?"},
    {"access_log.recipients",
        "SELECT recipients, min(at) FROM access_log WHERE recipients <> '' GROUP BY recipients",
        "UPDATE access_log SET recipients = '' WHERE recipients = ?"},
    {"access_log.file", "SELECT file, min(at) FROM access_log WHERE file <> '' GROUP BY file",
        "UPDATE access_log SET file = '' WHERE file = ?"},
};

/// Whether a part was written after the erasure, by somebody who went on with the copy.
using WrittenSince = std::function<bool(const ErasedValue &value, const QJsonValue &part)>;

Document cleaned(
    const Document &document, const std::vector<ErasedValue> &erased, const WrittenSince &isSince)
{
    Document after = document;
    for (const ErasedValue &value : erased) {
        const auto goes = [&](const QJsonValue &part) { return !value.keeps(part) && !isSince(value, part); };
        const QString note = noteOf(after);
        if (value.field == kEdit && !note.isEmpty() && goes(note)) {
            after = withoutNote(after);
        } else if (const Field *field = findField(document.type(), value.field);
                   field != nullptr && value.field != kEdit) {
            after = withoutParts(
                after, *field, [&goes](const Field &, const QJsonValue &part) { return goes(part); });
        }
    }
    return after;
}

/// What one of a person's own members says, and when that was written. The stamp of a record does not tell of
/// it.
struct OwnValue
{
    QJsonValue value;
    QString at;
};
using OwnTimes = QHash<QString, OwnValue>; ///< By key.

/// A change and the own members that it wrote.
struct OwnChange
{
    OwnTimes before;
    OwnTimes after;
};

/// What the journal tells of the own members of a record, by its changes, in their order.
Result<std::map<qint64, OwnChange>> ownChanges(Connection &connection, const RecordId &id, OwnTimes &now)
{
    std::map<qint64, OwnChange> changes;
    const auto done = connection.forEach(
        u"SELECT id, at, before, after, kind, undone_at IS NOT NULL FROM change WHERE record = ?"
        " ORDER BY id"_s,
        {id.value}, [&](const Row &row) {
            const Document before = Document::fromStored(row.bytes(2));
            const QJsonObject was = ownPart(before).json();
            const QJsonObject is = ownPart(Document::fromStored(row.bytes(3))).json();
            OwnChange change {now, now};
            // Where a record is brought back its notes are what they were.
            const bool isBroughtBack = row.text(4) == "restore"_L1 || before.isDeleted();
            const QStringList keys = isBroughtBack ? QStringList() : is.keys();
            for (const QString &key : keys) {
                if (was.value(key) != is.value(key)) {
                    change.after.insert(key, {is.value(key), row.text(1)});
                }
            }
            now = row.flag(5) ? now : change.after;
            changes.emplace(row.integer(0), std::move(change));
        });
    return done ? Result<std::map<qint64, OwnChange>>(std::move(changes)) : passOn(done);
}

/// By the stamp of the document, of own members by their times.
WrittenSince sinceOf(const Document &document, const OwnTimes &own)
{
    return [&document, &own](const ErasedValue &value, const QJsonValue &) {
        if (!isOwn(value.field)) {
            return value.isOlderThan(document);
        }
        const OwnValue known = own.value(value.field);
        return known.value == document.json().value(value.field) && value.isOlderThan(known.at);
    };
}

bool standsIn(const Document &document, const QString &topLevel, const QJsonValue &wanted)
{
    bool stands = false;
    if (const Field *field = findField(document.type(), topLevel)) {
        visitParts(document, *field,
            [&](const Field &, const QJsonValue &part) { stands = stands || part == wanted; });
    }
    return stands;
}

/// What is shown loses the values as an edit, for its hub may not have taken it yet.
Result<void> cleanMirror(Connection &connection, const RecordId &id, const std::vector<ErasedValue> &erased)
{
    struct MirrorRow
    {
        qint64 row = 0;
        Document base;
        Document local;
    };
    const auto rows = connection.all(
        u"SELECT row, base, local FROM mirror WHERE id = ?"_s, {id.value}, [](const Row &row) {
            return MirrorRow {
                row.integer(0), Document::fromStored(row.bytes(1)), Document::fromStored(row.bytes(2))};
        });
    Result<void> done = rows ? Result<void>() : passOn(rows);
    for (size_t i = 0; done && i < rows->size(); ++i) {
        const MirrorRow &row = (*rows)[i];
        const Document shown = row.local.isEmpty() ? row.base : row.local;
        if (const Document after = cleaned(shown, erased, sinceOf(shown, {})); after != shown) {
            done = connection.run(
                u"UPDATE mirror SET local = ?, dirty = 1 WHERE row = ?"_s, {after.toJson(), row.row});
            // It is made anew from the edit.
            done = done
                ? connection.run(
                    u"DELETE FROM outbox WHERE id = ? AND channel = (SELECT channel FROM mirror WHERE row = ?)"_s,
                    {id.value, row.row})
                : done;
        }
    }
    return done;
}

struct CleanedRow
{
    qint64 row = 0;
    std::vector<Document> documents; ///< Of the columns of its table.
};

[[nodiscard]] Result<void> putCleaned(Connection &connection, const ErasedTable &table, const CleanedRow &row,
    const std::vector<Document> &after)
{
    const QString name = QString::fromLatin1(table.name);
    const QStringList columns = QString::fromLatin1(table.documents).split(u", "_s);
    Result<void> done;
    for (size_t i = 0; done && i < after.size(); ++i) {
        if (after[i] != row.documents[i]) {
            // Of a person's own members nothing may be left.
            done = after[i].isEmpty()
                ? connection.run(u"DELETE FROM %1 WHERE rowid = ?"_s.arg(name), {row.row})
                : connection.run(u"UPDATE %1 SET %2 = ? WHERE rowid = ?"_s.arg(name, columns[qsizetype(i)]),
                    {after[i].toJson(), row.row});
        }
    }
    return done;
}

/// A draft with what it started from: what stands there was not typed since.
std::vector<Document> cleanedDraft(const Document &draft, const Document &startedFrom, const QString &savedAt,
    const std::vector<ErasedValue> &erased, const OwnTimes &own)
{
    const WrittenSince isRecordSince = sinceOf(startedFrom, own);
    return {cleaned(draft, erased,
                [&](const ErasedValue &value, const QJsonValue &part) {
                    return isRecordSince(value, part)
                        || (value.isOlderThan(savedAt) && !standsIn(startedFrom, value.field, part));
                }),
        cleaned(startedFrom, erased, isRecordSince)};
}

/// Documents elsewhere are cleaned where they lie.
Result<void> cleanTable(Connection &connection, const ErasedTable &table, const RecordId &id,
    const std::vector<ErasedValue> &erased, const std::map<qint64, OwnChange> &changes, const OwnTimes &own)
{
    const QByteArrayView name(table.name);
    const bool isDraft = name == "draft";
    const QString documents = QString::fromLatin1(table.documents);
    const int count = int(documents.count(u',')) + 1;
    const QString sql = u"SELECT rowid, %1, %2 FROM %3 WHERE %4 = ?"_s.arg(documents,
        isDraft ? u"saved_at"_s : u"''"_s, QString::fromLatin1(table.name), QString::fromLatin1(table.id));
    const auto rows = connection.all(sql, {id.value}, [count](const Row &row) {
        CleanedRow found {row.integer(0), {}};
        found.documents.reserve(size_t(count));
        for (int i = 0; i < count; ++i) {
            found.documents.push_back(Document::fromStored(row.bytes(i + 1)));
        }
        return std::pair(std::move(found), row.text(count + 1));
    });
    Result<void> done = rows ? Result<void>() : passOn(rows);
    for (size_t i = 0; done && i < rows->size(); ++i) {
        const auto &[row, savedAt] = (*rows)[i];
        std::vector<Document> after;
        if (isDraft) {
            after = cleanedDraft(row.documents[0], row.documents[1], savedAt, erased, own);
        } else {
            const auto change = name == "change" ? changes.find(row.row) : changes.end();
            after.reserve(row.documents.size());
            for (size_t column = 0; column < row.documents.size(); ++column) {
                const OwnTimes &times = change == changes.end() ? own
                    : column == 0                               ? change->second.before
                                                                : change->second.after;
                after.push_back(
                    cleaned(row.documents[column], erased, sinceOf(row.documents[column], times)));
            }
        }
        done = putCleaned(connection, table, row, after);
    }
    return done;
}

/// Whether a table's documents are records of which parts can be told.
bool isCleanedInPlace(const ErasedTable &table)
{
    const QByteArrayView name(table.name);
    // What a hub sent that nobody can read, and its tombstones, hold no parts; the mirror has its own way.
    return *table.documents != '\0' && name != "mirror" && name != "quarantine" && name != "staged_delete"
        && name != "outbox";
}

} // namespace

const WordsColumn *findWordsColumn(QByteArrayView name)
{
    const auto found = std::find_if(std::begin(kColumns), std::end(kColumns),
        [name](const WordsColumn &column) { return name == column.name; });
    return found == std::end(kColumns) ? nullptr : found;
}

Result<QString> placeOfColumn(Connection &connection, const char *name)
{
    const auto library = connection.one(
        u"SELECT value FROM meta WHERE key = 'library_id'"_s, {}, [](const Row &row) { return row.text(0); });
    return library ? Result<QString>(QString(library->value_or(QString()) + u'\n' + QLatin1StringView(name)))
                   : passOn(library);
}

Result<std::vector<RecordId>> recordsWithErasedValues(Connection &connection, const ErasedValueList &list)
{
    std::vector<RecordId> found;
    const auto ids = list.isEmpty() ? Result<std::vector<RecordId>>(found) : idsStored(connection);
    if (!ids) {
        return ids;
    }
    std::copy_if(ids->begin(), ids->end(), std::back_inserter(found),
        [&list](const RecordId &id) { return !list.of(id.value).empty(); });
    return found;
}

Result<void> eraseValuesOf(Connection &connection, const RecordId &id, const ErasedValueList &list)
{
    const std::vector<ErasedValue> erased = list.of(id.value);
    OwnTimes own;
    const auto changes = ownChanges(connection, id, own); // Before the journal is cleaned itself.
    Result<void> done = changes ? cleanMirror(connection, id, erased) : passOn(changes);
    for (const ErasedTable &table : erasedTables()) {
        done = done && isCleanedInPlace(table) ? cleanTable(connection, table, id, erased, *changes, own)
                                               : done;
    }
    return done;
}

Result<qint64> eraseWordsIn(Connection &connection, const ErasedValueList &list)
{
    qint64 cleaned = 0;
    for (const WordsColumn &column : kColumns) {
        const Result<QString> place = placeOfColumn(connection, column.name);
        if (!place) {
            return passOn(place);
        }
        const std::vector<ErasedValue> erased = list.of(*place);
        if (erased.empty()) {
            continue;
        }
        const auto texts = connection.all(QString::fromLatin1(column.texts), {},
            [](const Row &row) { return std::pair(row.text(0), row.text(1)); });
        Result<void> done = texts ? Result<void>() : passOn(texts);
        for (size_t i = 0; done && i < texts->size(); ++i) {
            const auto &[text, written] = (*texts)[i];
            if (!erased.front().isOlderThan(written) && !erased.front().keeps(text)) {
                done = connection.run(QString::fromLatin1(column.clean), {text});
                ++cleaned;
            }
        }
        if (!done) {
            return passOn(done);
        }
    }
    return cleaned;
}

} // namespace fourthp
