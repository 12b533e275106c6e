// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curation/merge_duplicates.h"

#include "core/curation/duplicate_traits.h"
#include "core/model/sharing.h"
#include "core/store/changes_together.h"
#include "core/store/conflict_store.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

Result<void> moveLinks(ChangesTogether &changes, const RecordId &from, const RecordId &to, MergeOutcome &outcome)
{
    // Links are known of visible records alone; those that wait, or are hidden for a while, are read through.
    const auto pointing = changes.connection().all(
        u"SELECT from_id FROM link WHERE to_id = ?1 UNION"
        " SELECT r.id FROM record r JOIN mirror m ON m.row = r.mirror_row"
        " WHERE r.visible = 0 AND instr(coalesce(m.local, m.base), ?2) > 0 ORDER BY 1"_s,
        {from.value, from.value.toUtf8()}, [](const Row &row) { return RecordId {row.text(0)}; });
    if (!pointing) {
        return passOn(pointing);
    }
    for (const RecordId &id : *pointing) {
        const Result<Document> shown = changes.shown(id);
        const bool isGone = !shown && shown.error().kind == ErrorKind::NotFound;
        if (isGone || id == from || id == to) {
            continue;
        }
        if (!shown) {
            return passOn(shown);
        }
        const Result<void> done = changes.change(id, withReferences(*shown, from, to));
        if (!done && done.error().kind == ErrorKind::ReadOnly) {
            outcome.leftPointing.push_back(id);
        } else if (!done) {
            return done;
        }
    }
    return {};
}

/// Whether what is merged would reach whoever has the record that goes.
Result<void> mayStand(ChangesTogether &changes, const RecordId &keep, const RecordId &other, const Document &merged)
{
    Connection &connection = changes.connection();
    const Result<ShownRow> stays = shownRow(connection, keep);
    const Result<ShownRow> goes = shownRow(connection, other);
    if (!stays || !goes) {
        return stays ? passOn(goes) : passOn(stays);
    }
    for (const ShownRow *row : {&*stays, &*goes}) {
        const Result<bool> isOpen = hasOpenConflict(connection, row->channel, row->id);
        if (!isOpen) {
            return passOn(isOpen);
        }
        if (*isOpen) {
            return fail(ErrorKind::Conflict, row->id.value, u"it has an open conflict"_s);
        }
    }
    const auto hub = connection.number(u"SELECT count(*) FROM channel WHERE id = ? AND kind = 'couch'"_s, {goes->channel});
    if (!hub) {
        return passOn(hub);
    }
    const bool reaches = stays->channel == goes->channel && isMarkedForSharing(merged);
    return *hub == 0 || !goes->isOnHub() || reaches
        ? Result<void>()
        : fail(ErrorKind::Unsupported, other.value, u"the record that stays does not reach the hub of this one"_s);
}

} // namespace

Result<MergeOutcome> mergeDuplicates(Library &library, const RecordId &keep, const RecordId &other,
    const QHash<QString, MergeChoice> &choices, const Editor &editor, const std::optional<SeenPair> &seen)
{
    if (keep == other) {
        return fail(ErrorKind::InvalidInput, other.value, u"a record is not merged with itself"_s);
    }
    Result<ChangesTogether> changes = ChangesTogether::begin(library, editor);
    if (!changes) {
        return passOn(changes);
    }
    const Result<Document> stays = changes->shown(keep);
    const Result<Document> goes = changes->shown(other);
    if (!stays || !goes) {
        return stays ? passOn(goes) : passOn(stays);
    }
    if (stays->type() != goes->type() || !canBeDuplicate(stays->type())) {
        return fail(ErrorKind::InvalidInput, other.value, u"two stakeholders, resources or case studies are merged"_s);
    }
    if (seen && (seen->keep != *stays || seen->other != *goes)) {
        return fail(ErrorKind::Conflict, keep.value, u"it was changed since it was compared"_s);
    }
    const std::vector<MergeUnit> units = mergeUnits(*stays, *goes);
    for (auto choice = choices.begin(); choice != choices.end(); ++choice) {
        const auto unit = std::find_if(
            units.begin(), units.end(), [&choice](const MergeUnit &one) { return one.name == choice.key(); });
        if (unit == units.end() || (*choice == MergeChoice::Both && !unit->canBeBoth)) {
            return fail(ErrorKind::InvalidInput, choice.key(), u"nothing to choose in this field"_s);
        }
    }
    MergeOutcome outcome;
    const Document merged = mergedDocument(*stays, *goes, choices);
    auto done = mayStand(*changes, keep, other, merged);
    if (done) {
        done = changes->change(keep, merged);
    }
    if (done) {
        done = moveLinks(*changes, other, keep, outcome);
    }
    if (done) {
        done = changes->remove(other, {u"duplicate"_s, keep});
    }
    const Result<Document> kept = done ? changes->shown(keep) : passOn(done);
    if (!kept) {
        return passOn(kept);
    }
    outcome.kept = *kept;
    return committed(*changes, {}, std::move(outcome));
}

} // namespace fourthp
