// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/bin.h"

#include "core/model/own_members.h"
#include "core/store/changes_together.h"
#include "core/store/journal.h"
#include "core/store/removed_records.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

// Tombstones that are shown: made here, or left by a hub of what `removed` still keeps. The text is looked
// for in bytes, for documents are stored as compact JSON.
#define FOURTHP_BINNED                                                                                       \
    " FROM record r JOIN mirror m ON m.row = r.mirror_row WHERE r.visible = 0 AND m.deleted_at IS NULL"      \
    " AND instr(coalesce(m.local, m.base), CAST('\"_deleted\":true' AS BLOB)) > 0"                           \
    " AND ((m.local IS NOT NULL AND EXISTS (SELECT 1 FROM change c WHERE c.record = r.id AND c.undone_at "   \
    "IS NULL))"                                                                                              \
    "  OR (m.local IS NULL AND EXISTS (SELECT 1 FROM removed d WHERE d.id = r.id)))"

/// What the journal says of the deletion; none if the newest change is no deletion.
Result<std::optional<BinnedRecord>> deletedHere(Connection &connection, const ShownRow &row)
{
    const Result<std::optional<Change>> newest = Journal(connection).newestDoneOf(row.id);
    if (!newest) {
        return passOn(newest);
    }
    if (!newest->has_value() || !(*newest)->after.isDeleted() || (*newest)->before.isDeleted()) {
        return std::optional<BinnedRecord>();
    }
    const Change &change = **newest;
    return std::optional(BinnedRecord {row.id, change.before, change.at, change.who,
        change.why.isEmpty() ? row.shown().json().value("reason"_L1).toString() : change.why, false});
}

Result<std::optional<BinnedRecord>> deletedByHub(Connection &connection, const ShownRow &row)
{
    return connection.one(
        u"SELECT doc, removed_at FROM removed WHERE id = ? ORDER BY removed_at DESC LIMIT 1"_s,
        {row.id.value}, [&row](const Row &found) {
            return BinnedRecord {row.id, withOwnPart(Document::fromStored(found.bytes(0)), row.own),
                found.text(1), {}, row.base.json().value("reason"_L1).toString(), true};
        });
}

Result<std::optional<BinnedRecord>> binned(Connection &connection, const RecordId &id)
{
    const Result<ShownRow> row = shownRow(connection, id);
    if (!row) {
        return passOn(row);
    }
    if (!row->shown().isDeleted() || row->isErased()) {
        return std::optional<BinnedRecord>();
    }
    return row->local.isEmpty() ? deletedByHub(connection, *row) : deletedHere(connection, *row);
}

} // namespace

Result<std::vector<BinnedRecord>> binnedRecords(Connection &connection)
{
    const auto ids = connection.all(
        u"SELECT r.id" FOURTHP_BINNED ""_s, {}, [](const Row &row) { return RecordId {row.text(0)}; });
    if (!ids) {
        return passOn(ids);
    }
    std::vector<BinnedRecord> all;
    for (const RecordId &id : *ids) {
        Result<std::optional<BinnedRecord>> record = binned(connection, id);
        if (!record) {
            return passOn(record);
        }
        if (record->has_value()) {
            all.push_back(std::move(**record));
        }
    }
    std::stable_sort(
        all.begin(), all.end(), [](const BinnedRecord &a, const BinnedRecord &b) { return a.at > b.at; });
    return all;
}

Result<qint64> binnedCount(Connection &connection)
{
    return connection.number(u"SELECT count(*)" FOURTHP_BINNED ""_s);
}

Result<std::vector<SavedChange>> restoreAll(
    Library &library, const std::vector<RecordId> &ids, const Editor &editor)
{
    Result<ChangesTogether> changes = ChangesTogether::begin(library, editor);
    if (!changes) {
        return passOn(changes);
    }
    for (const RecordId &id : ids) {
        const Result<std::optional<BinnedRecord>> record = binned(changes->connection(), id);
        if (!record) {
            return passOn(record);
        }
        const auto done = record->has_value() ? changes->restore(id) : Result<void>();
        if (!done) {
            return passOn(done);
        }
    }
    return changes->commit();
}

} // namespace fourthp
