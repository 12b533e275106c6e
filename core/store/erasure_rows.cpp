// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/erasure_rows.h"

#include "core/store/derived_data.h"
#include "core/store/file_references.h"
#include "core/store/journal.h"
#include "core/store/sent_store.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr ErasedTable kTables[] {
    {"mirror", "id", "base, local"},
    {"own", "id", "doc"},
    {"change", "record", "before, after"},
    {"draft", "record", "doc, started_from"},
    {"note_draft", "record"},
    {"collection_item", "record"},
    {"distinct_pair", "first"},
    {"distinct_pair", "second"},
    {"outbox", "id", "doc"},
    {"sent", "id"},
    {"unacknowledged", "id"},
    {"leaf", "id", "doc"},
    {"conflict", "id", "base, mine, hub"},
    {"quarantine", "id", "raw"},
    {"staged_delete", "id", "doc"},
    {"removed", "id", "doc"},
    {"kept_offline", "record"},
    {"orphan_choice", "id"},
    {"bundle_row", "id"},
    {"web_check_use", "record"},
};

constexpr QByteArrayView kOthers[] {// Of the library and its sources as a whole.
    "meta", "channel", "checkpoint", "ck_history", "saved_search", "collection", "oai_source", "sync_log",
    "channel_way", "channel_memory", "resync", "bundle_key", "bundle_read", "bundle_written",
    // Words of a person, which `eraseAccessWords` takes out; names no record.
    "access_log",
    // Numbers of changes, which `Journal::forget` keeps true.
    "change_together",
    // Revisions and addresses, taken out below.
    "unnoted_page", "web_check",
    // Checksums, taken out with the files.
    "file", "file_on_hub", "erased_file",
    // What was erased.
    "erasure", "erased_value",
    // Derived.
    "record", "waiting_record", "facet_value", "link", "index_state", "indexed_text", "dead_text",
    "index_segment", "index_block", "stem_language",
    // SQLite's own: the last number of tables that count on.
    "sqlite_sequence"};

QString latin1(const char *text)
{
    return QString::fromLatin1(text);
}

Result<void> removeBesideMirror(Connection &connection, const RecordId &id, Typed typed)
{
    Result<void> done = Journal(connection).forget(id);
    for (const ErasedTable &table : kTables) {
        const QByteArrayView name(table.name);
        const bool stays
            = name == "mirror" || (typed == Typed::Stays && (name == "draft" || name == "note_draft"));
        done = done && !stays ? connection.run(
                   u"DELETE FROM %1 WHERE %2 = ?"_s.arg(latin1(table.name), latin1(table.id)), {id.value})
                              : done;
    }
    done = done ? connection.run(u"DELETE FROM web_check WHERE url NOT IN (SELECT url FROM web_check_use)"_s)
                : done;
    return done ? connection.run(
               u"UPDATE unnoted_page SET revisions = CAST(json_remove(CAST(revisions AS TEXT), ?) AS BLOB)"
               " WHERE instr(revisions, CAST(? AS BLOB)) > 0"_s,
               {u"$.\"%1\""_s.arg(id.value), id.value})
                : done;
}

} // namespace

std::span<const ErasedTable> erasedTables()
{
    return kTables;
}

std::span<const QByteArrayView> tablesWithoutRecords()
{
    return kOthers;
}

Result<std::vector<RecordId>> idsStored(Connection &connection)
{
    QStringList parts;
    for (const ErasedTable &table : kTables) {
        parts.append(u"SELECT %1 AS id FROM %2"_s.arg(latin1(table.id), latin1(table.name)));
    }
    return connection.all(parts.join(u" UNION "_s), {}, [](const Row &row) { return RecordId {row.text(0)}; });
}

Result<QString> hubRevisionOf(Connection &connection, const RecordId &id)
{
    const auto rev = connection.one(u"SELECT coalesce(hub_rev, '') FROM mirror WHERE id = ?"
                                    " ORDER BY CAST(hub_rev AS INTEGER) DESC LIMIT 1"_s,
        {id.value}, [](const Row &row) { return row.text(0); });
    return rev ? Result<QString>(rev->value_or(u""_s)) : passOn(rev);
}

Result<std::vector<RecordId>> erasedIdsIn(Connection &connection, const ErasureList &list)
{
    std::vector<RecordId> found;
    const auto ids = list.isEmpty() ? Result<std::vector<RecordId>>(found) : idsStored(connection);
    if (!ids) {
        return ids;
    }
    for (const RecordId &id : *ids) {
        const ErasedRecord *erased = list.find(id);
        if (erased == nullptr) {
            continue;
        }
        const Result<QString> rev = erased->keepsOut || erased->rev.isEmpty() ? Result<QString>(QString()) : hubRevisionOf(connection, id);
        if (!rev) {
            return passOn(rev);
        }
        if (generationOf(*rev) <= generationOf(erased->rev)) {
            found.push_back(id);
        }
    }
    return found;
}

Result<void> visitDocumentsOf(
    Connection &connection, const RecordId &id, const std::function<void(const QByteArray &json)> &visit)
{
    for (const ErasedTable &table : kTables) {
        const QString columns = latin1(table.documents);
        if (columns.isEmpty()) {
            continue;
        }
        const auto count = int(columns.count(u','));
        const auto done = connection.forEach(
            u"SELECT %1 FROM %2 WHERE %3 = ?"_s.arg(columns, latin1(table.name), latin1(table.id)),
            {id.value}, [&visit, count](const Row &row) {
                for (int column = 0; column <= count; ++column) {
                    visit(row.bytes(column));
                }
            });
        if (!done) {
            return passOn(done);
        }
    }
    return {};
}

Result<QSet<QString>> filesNamedBy(Connection &connection, const RecordId &id)
{
    QSet<QString> found;
    const auto done
        = visitDocumentsOf(connection, id, [&found](const QByteArray &json) { collectFiles(json, found); });
    return done ? Result<QSet<QString>>(std::move(found)) : passOn(done);
}

Result<void> removeRowsOf(Connection &connection, const RecordId &id, Typed typed)
{
    const Result<void> done = removeBesideMirror(connection, id, typed);
    return done ? connection.run(u"DELETE FROM mirror WHERE id = ?"_s, {id.value}) : done;
}

Result<void> removeHistoryOf(Connection &connection, const RecordId &id)
{
    return removeBesideMirror(connection, id, Typed::Goes);
}

Result<void> noteErasedFiles(Connection &connection, const QSet<QString> &files)
{
    if (files.isEmpty()) {
        return {};
    }
    const Result<QSet<QString>> others = filesReferredTo(connection);
    Result<void> done = others ? Result<void>() : passOn(others);
    for (const QString &sha256 : files) {
        if (done && !others->contains(sha256)) {
            done = connection.run(u"INSERT OR IGNORE INTO erased_file(sha256) VALUES (?)"_s, {sha256});
        }
    }
    return done;
}

Result<void> emptyDerived(Connection &connection)
{
    const auto done = connection.runScript(
        "DELETE FROM link; DELETE FROM waiting_record; DELETE FROM record; DELETE FROM facet_value;"
        "DELETE FROM index_block; DELETE FROM index_segment; DELETE FROM indexed_text;"
        "DELETE FROM dead_text; DELETE FROM stem_language;"
        "UPDATE index_state SET made_anew = made_anew + 1;");
    return done ? forgetDerivedRules(connection) : done;
}

} // namespace fourthp
