// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/undo.h"

#include "core/model/own_members.h"
#include "core/model/wire_document.h"
#include "core/store/conflict_steps.h"
#include "core/store/contribute.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

enum class Direction { Back, Forth };

/// True if the change touched nothing but the person's own members.
bool isOwnOnly(const Change &change)
{
    const bool isEdit = change.kind == "edit"_L1 || change.kind == "revert"_L1;
    return isEdit && change.before != change.after
        && sharedPart(change.before) == sharedPart(change.after);
}

/// What a step makes of a record, a person's own members aside.
struct Outcome
{
    Document document; ///< Empty: no edits any more.
    bool movedOn = false; ///< The record is no longer what the change left behind.
    QString conflictKind {}; ///< Empty if nothing clashes.
    QStringList fields {};
    Document base {}; ///< What both sides of the conflict started from.
};

/// Leads from what the change left behind (`from`) to what shall be (`to`), keeping what else came meanwhile.
Result<Outcome> outcomeOf(Connection &connection, const Change &change, const ShownRow &row, Direction direction)
{
    const bool back = direction == Direction::Back;
    const Document from = sharedPart(back ? change.after : change.before);
    const Document to = sharedPart(back ? change.before : change.after);
    const Document shared = row.shared();
    if (row.isErased()) {
        return Outcome {.document = {}};
    }
    if (row.isOfNewerSchema()) {
        // What this version cannot read it must not merge.
        return Outcome {.document = change.beforeWasBase ? Document() : to};
    }
    const bool untouched = shared == from && row.hubRev == change.baseRev;
    if (untouched || to.isEmpty() || shared.isEmpty()) {
        return Outcome {.document = to};
    }
    if (from.isDeleted()) {
        const Result<Undeleted> undeleted = withoutDeletion(connection, {to, back && change.beforeWasBase, from, change.baseRev}, row);
        if (!undeleted) {
            return passOn(undeleted);
        }
        return Outcome {.document = undeleted->document, .movedOn = true,
            .conflictKind = undeleted->conflicts.isEmpty() ? QString() : u"fields"_s, .fields = undeleted->conflicts,
            .base = undeleted->base};
    }
    if (to.isDeleted()) {
        // What went to the hub from here came back with the names of its authors.
        const bool isAsSent
            = sameContent(from, row.base) || sameContent(wireDocument(from, {row.base, row.hubRev, {}}), row.base);
        const bool clashes = row.isOnHub() && row.hubRev != change.baseRev && !isAsSent;
        return Outcome {.document = to, .movedOn = true, .conflictKind = clashes ? u"deleted_here"_s : QString(),
            .fields = {u"_deleted"_s}, .base = from};
    }
    if (shared.isDeleted()) {
        return Outcome {.document = to, .movedOn = true, .conflictKind = u"deleted_on_hub"_s, .base = from};
    }
    const Merged merged = mergeRecords(from, to, shared);
    return Outcome {.document = merged.document, .movedOn = true,
        .conflictKind = merged.conflicts.isEmpty() ? QString() : u"fields"_s, .fields = merged.conflicts, .base = from};
}

/// The person's own members after a step. What came to them by another way since stays.
Document ownAfter(const Change &change, const ShownRow &row, Direction direction)
{
    if (row.isErased()) {
        return row.own;
    }
    return direction == Direction::Back ? mergeOwnParts(change.after, change.before, row.own)
                                        : mergeOwnParts(change.before, change.after, row.own);
}

/// Lists what the step clashes with.
Result<void> listConflict(
    Connection &connection, const ShownRow &row, const Outcome &outcome, const Document &mine, const QString &at)
{
    if (outcome.conflictKind == "fields"_L1) {
        return listClash(connection, row, {.fields = outcome.fields, .base = outcome.base, .mine = mine, .at = at});
    }
    const Result<bool> listed = recordConflict(connection,
        {.id = row.id, .channel = row.channel, .kind = outcome.conflictKind, .fields = outcome.fields, .base = outcome.base,
            .mine = mine, .hub = row.base, .foundAt = at});
    return listed ? Result<void>() : passOn(listed);
}

Result<Step> take(WriteSession &session, const Library &library, const Change &change, Direction direction)
{
    Connection &connection = session.connection();
    if (change.kind == "contribute"_L1) {
        const auto done = direction == Direction::Back ? takeContributionBack(session, library, change)
                                                       : contributeAgain(session, library, change);
        const Result<ShownRow> moved = done ? shownRow(connection, change.record) : passOn(done);
        return moved ? Result<Step>(Step {change.id, change.record, moved->shown()}) : passOn(moved);
    }
    const QString now = library.clock().timestamp();
    const Result<ShownRow> row = shownRow(connection, change.record);
    if (!row) {
        return passOn(row);
    }
    const Document own = ownAfter(change, *row, direction);
    if (isOwnOnly(change)) {
        // Neither hub nor conflict has to do with it, and the record may have gone another way since.
        const auto done = setLocal(session, library, *row, withOwnPart(row->local, own));
        return done ? Result<Step>(Step {change.id, change.record, shownDocument(row->shared(), own)}) : passOn(done);
    }
    const Result<Outcome> outcome = outcomeOf(connection, change, *row, direction);
    if (!outcome) {
        return passOn(outcome);
    }
    Document document = outcome->document;
    if (!document.isEmpty()) {
        const Result<Document> settled = settleConflicts(connection, *row, document,
            {.change = change.id, .at = now, .isUndo = direction == Direction::Back, .mayTakeTheirs = outcome->movedOn});
        if (!settled) {
            return passOn(settled);
        }
        document = *settled;
    }
    if (!outcome->conflictKind.isEmpty()) {
        if (auto done = listConflict(connection, *row, *outcome, document, now); !done) {
            return passOn(done);
        }
    }
    if (row->isAsOnHub(document)) {
        document = {};
    }
    if (auto done = setLocal(session, library, *row, withOwnPart(document, own)); !done) {
        return passOn(done);
    }
    return Step {change.id, change.record, shownDocument(document.isEmpty() ? row->base : document, own),
        !outcome->conflictKind.isEmpty()};
}

} // namespace

Result<Step> undoNewest(WriteSession &session, const Library &library)
{
    Journal journal(session.connection());
    const Result<std::optional<Change>> newest = journal.newestDone();
    if (!newest) {
        return passOn(newest);
    }
    if (!newest->has_value()) {
        return fail(ErrorKind::NotFound, u"undo"_s, u"nothing to undo"_s);
    }
    const auto done = journal.markUndone((*newest)->id, library.clock().timestamp());
    return done ? take(session, library, **newest, Direction::Back) : passOn(done);
}

Result<Step> redoNext(WriteSession &session, const Library &library)
{
    Connection &connection = session.connection();
    Journal journal(connection);
    const Result<std::optional<Change>> next = journal.nextToRedo();
    if (!next) {
        return passOn(next);
    }
    if (!next->has_value()) {
        return fail(ErrorKind::NotFound, u"redo"_s, u"nothing to redo"_s);
    }
    const Change &change = **next;
    const Result<ShownRow> row = shownRow(connection, change.record);
    if (!row) {
        return passOn(row);
    }
    if (row->isOfNewerSchema() && !isOwnOnly(change)) {
        return fail(ErrorKind::ReadOnly, change.record.value, u"the record has a newer schema"_s);
    }
    auto done = journal.markRedone(change.id);
    if (done) {
        done = reopenConflicts(connection, change.id);
    }
    return done ? take(session, library, change, Direction::Forth) : passOn(done);
}

Result<Undeleted> withoutDeletion(Connection &connection, const Deletion &deletion, const ShownRow &row)
{
    Document base = deletion.before;
    if (!row.isOnHub() || row.hubRev == deletion.baseRev) {
        return Undeleted {deletion.before, {}, base};
    }
    // The hub brought something since. What was deleted may have held edits of its own.
    if (!deletion.beforeWasBase) {
        const auto noted = baseOfDeletionConflict(connection, deletion.tombstone);
        if (!noted) {
            return passOn(noted);
        }
        base = noted->value_or(row.base); // Without a conflict the hub said then what it says now.
    }
    const Merged merged = mergeRecords(base, deletion.before, row.base);
    return Undeleted {merged.document, merged.conflicts, base};
}

} // namespace fourthp
