// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/conflict_steps.h"

#include "core/model/merge_records.h"
#include "core/model/own_members.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr QLatin1StringView kDeletedOnHub = "deleted_on_hub"_L1;

/// What of a conflict is left once the record is `document`, which is not deleted. Where it is back at what
/// both sides started from, it takes the other side's values if it may.
QStringList leftOf(const Conflict &conflict, const Document &base, bool mayTakeTheirs, Document &document)
{
    if (conflict.kind != "fields"_L1) {
        return conflict.kind == "deleted_here"_L1 ? QStringList() : conflict.fields;
    }
    const Document theirs = theirSide(conflict, base);
    const Merged again = mergeRecords(conflict.base, document, theirs);
    QStringList left;
    for (const QString &path : conflict.fields) {
        const Document taken = withValuesFrom(document, theirs, {path});
        if (sameContent(taken, document)) {
            continue;
        }
        if (mayTakeTheirs && !again.conflicts.contains(path)) {
            document = taken;
        } else {
            left.append(path);
        }
    }
    return left;
}

} // namespace

Result<void> listClash(Connection &connection, const ShownRow &row, const Clash &clash)
{
    // Where what is shown is what the hub says, the hub is the other side; elsewhere it is a save made here,
    // which stands nowhere else.
    QStringList withHub;
    QStringList withSave;
    for (const QString &path : clash.fields) {
        const bool isHubs
            = row.isOnHub() && sameContent(withValuesFrom(row.shared(), row.base, {path}), row.shared());
        (isHubs ? withHub : withSave).append(path);
    }
    Conflict conflict {.id = row.id,
        .channel = row.channel,
        .kind = u"fields"_s,
        .base = clash.base,
        .mine = clash.mine,
        .foundAt = clash.at};
    if (!withHub.isEmpty()) {
        conflict.fields = withHub;
        conflict.hub = row.base;
        if (const auto listed = recordConflict(connection, conflict); !listed) {
            return passOn(listed);
        }
    }
    if (!withSave.isEmpty()) {
        conflict.fields = withSave;
        conflict.hub = row.shared();
        conflict.isWithSave = true;
        if (const auto listed = recordConflict(connection, conflict); !listed) {
            return passOn(listed);
        }
    }
    return {};
}

Result<Document> settleConflicts(
    Connection &connection, const ShownRow &row, const Document &document, const StepTaken &step)
{
    const Result<std::vector<Conflict>> all = openConflictsOf(connection, row.channel, row.id);
    if (!all) {
        return passOn(all);
    }
    const bool deletionListed = std::any_of(
        all->begin(), all->end(), [](const Conflict &one) { return one.kind == "deleted_here"_L1; });
    Document settled = document;
    const bool isBackOnHub = row.isOnHub() && row.state != kDeletedOnHub;
    for (const Conflict &conflict : *all) {
        const bool isAboutDeletion = conflict.kind == kDeletedOnHub;
        QStringList left = conflict.fields;
        if (!document.isDeleted()) {
            left = leftOf(conflict, row.base, step.mayTakeTheirs, settled);
        } else if (conflict.kind == "fields"_L1 && (deletionListed || step.mayTakeTheirs)) {
            left.clear(); // The deletion clashes with the hub as a whole.
        }
        // Reopened by `reopenConflicts`, not by the journal: the conflict is there while the change stands.
        const QString resolution = step.isUndo ? u"undone %1"_s : u"agreed:%1"_s;
        const bool isSettled = isAboutDeletion ? isBackOnHub : left.isEmpty();
        const auto done = isSettled
            ? closeConflict(connection, conflict.n, resolution.arg(step.change), step.at)
            : goOnWith(connection, conflict.n, left, settled);
        if (!done) {
            return passOn(done);
        }
    }
    return settled;
}

Result<void> reopenConflicts(Connection &connection, qint64 change)
{
    return connection.run(u"UPDATE conflict SET resolved_at = NULL, resolution = NULL WHERE resolution = ?"_s,
        {u"undone %1"_s.arg(change)});
}

Result<std::optional<Document>> baseOfDeletionConflict(Connection &connection, const Document &tombstone)
{
    return connection.one(
        u"SELECT base FROM conflict WHERE id = ? AND kind = 'deleted_here' AND mine = ? ORDER BY n LIMIT 1"_s,
        {tombstone.id().value, tombstone.toJson()},
        [](const Row &row) { return row.isNull(0) ? Document() : Document::fromStored(row.bytes(0)); });
}

} // namespace fourthp
