// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/conflict_store.h"
#include "core/store/shown_row.h"

namespace fourthp {

// What saves, undo and redo do to the conflicts of a record, inside their transaction.

/// An edit that changed the same as somebody else since `base`, from which it began.
struct Clash
{
    QStringList fields {};
    Document base {};
    Document mine {}; ///< As saved now, over what the row shows.
    QString at {};
};
/// Lists it, with the hub or with the save made here that `row` showed before, or both, as the fields go.
[[nodiscard]] Result<void> listClash(Connection &connection, const ShownRow &row, const Clash &clash);

/// A step of undo or redo, for what it settles.
struct StepTaken
{
    qint64 change = 0;
    QString at {};
    bool isUndo = false;
    bool mayTakeTheirs = false; ///< The record is not put back whole.
};
/// Brings the open conflicts of a record in step with `document`, which a step is about to make of it: what
/// agrees now is settled, the rest goes on with `document` as mine. Answers the document, with the other
/// side's values where it is back at what both sides started from.
[[nodiscard]] Result<Document> settleConflicts(
    Connection &connection, const ShownRow &row, const Document &document, const StepTaken &step);
/// Opens again what undoing `change` had settled.
[[nodiscard]] Result<void> reopenConflicts(Connection &connection, qint64 change);
/// What both sides started from in the conflict that was listed over this deletion, if there was one.
[[nodiscard]] Result<std::optional<Document>> baseOfDeletionConflict(
    Connection &connection, const Document &tombstone);

} // namespace fourthp
