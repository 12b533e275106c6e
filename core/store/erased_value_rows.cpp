// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/erased_value_rows.h"

#include "core/model/field_catalogue.h"
#include "core/model/own_members.h"
#include "core/model/personal_parts.h"
#include "core/store/erasure_rows.h"

#include <algorithm>
#include <iterator>
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

/// `written`: when it was, where the document itself does not say.
Document cleaned(
    const Document &document, const std::vector<ErasedValue> &erased, const QString &written = {})
{
    Document after = document;
    for (const ErasedValue &value : erased) {
        if (value.isOlderThan(document) || value.isOlderThan(written)) {
            continue;
        }
        const QString note = noteOf(after);
        if (value.field == kEdit && !note.isEmpty() && !value.keeps(note)) {
            after = withoutNote(after);
        } else if (const Field *field = findField(document.type(), value.field);
                   field != nullptr && value.field != kEdit) {
            after = withoutParts(after, *field,
                [&value](const Field &, const QJsonValue &part) { return !value.keeps(part); });
        }
    }
    return after;
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
        if (const Document after = cleaned(shown, erased); after != shown) {
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

/// When a document was written that bears no stamp of its own: a draft, and what a person noted beside a
/// record, of which the journal knows. Empty for others.
Result<QString> whenWritten(Connection &connection, const ErasedTable &table, const RecordId &id)
{
    const QByteArrayView name(table.name);
    QString written;
    if (name == "draft") {
        const auto saved = connection.one(u"SELECT saved_at FROM draft WHERE record = ?"_s, {id.value},
            [](const Row &row) { return row.text(0); });
        return saved ? Result<QString>(saved->value_or(written)) : passOn(saved);
    }
    if (name != "own") {
        return written;
    }
    const auto done = connection.forEach(
        u"SELECT at, before, after FROM change WHERE record = ? ORDER BY id"_s, {id.value},
        [&written](const Row &row) {
            if (ownPart(Document::fromStored(row.bytes(1))) != ownPart(Document::fromStored(row.bytes(2)))) {
                written = row.text(0);
            }
        });
    return done ? Result<QString>(written) : passOn(done);
}

/// Documents elsewhere are cleaned where they lie.
Result<void> cleanTable(Connection &connection, const ErasedTable &table, const RecordId &id,
    const std::vector<ErasedValue> &erased)
{
    const QStringList columns = QString::fromLatin1(table.documents).split(u", "_s);
    const QString name = QString::fromLatin1(table.name);
    const auto rows = connection.all(u"SELECT rowid, %1 FROM %2 WHERE %3 = ?"_s.arg(
                                         columns.join(u", "_s), name, QString::fromLatin1(table.id)),
        {id.value}, [&columns](const Row &row) {
            std::vector<Document> documents;
            for (int i = 0; i < int(columns.size()); ++i) {
                documents.push_back(Document::fromStored(row.bytes(i + 1)));
            }
            return std::pair(row.integer(0), std::move(documents));
        });
    const Result<QString> written = rows ? whenWritten(connection, table, id) : passOn(rows);
    Result<void> done = written ? Result<void>() : passOn(written);
    for (size_t i = 0; done && i < rows->size(); ++i) {
        const auto &[row, documents] = (*rows)[i];
        for (qsizetype column = 0; done && column < columns.size(); ++column) {
            const Document &before = documents[size_t(column)];
            const Document after = cleaned(before, erased, *written);
            if (after != before) {
                // Of a person's own members nothing may be left.
                done = after.isEmpty()
                    ? connection.run(u"DELETE FROM %1 WHERE rowid = ?"_s.arg(name), {row})
                    : connection.run(u"UPDATE %1 SET %2 = ? WHERE rowid = ?"_s.arg(name, columns[column]),
                        {after.toJson(), row});
            }
        }
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
    Result<void> done = cleanMirror(connection, id, erased);
    for (const ErasedTable &table : erasedTables()) {
        done = done && isCleanedInPlace(table) ? cleanTable(connection, table, id, erased) : done;
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
