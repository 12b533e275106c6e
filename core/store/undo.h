// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/merge_records.h"
#include "core/store/journal.h"
#include "core/store/shown_row.h"

namespace fourthp {

/// One change of the journal, taken back or done again.
struct Step
{
    qint64 change = 0;
    RecordId record;
    Document shown; ///< What the record is afterwards; empty if it is gone.
    bool isClash = false; ///< Somebody else changed the same since: an open conflict was listed.
};

/// Takes the newest standing change back, inside the caller's transaction. The earlier document returns whole, stamps
/// included. If the record has moved on since (a pull), only what this change did goes back; where somebody else has
/// changed the same since, an open conflict is listed. A record that says what the hub says is no edit any more.
/// NotFound if nothing stands.
[[nodiscard]] Result<Step> undoNewest(WriteSession &session, const Library &library);
/// Does again what was undone last, by the same rules. NotFound if there is nothing; ReadOnly if the record has a
/// newer schema by now.
[[nodiscard]] Result<Step> redoNext(WriteSession &session, const Library &library);

/// A deletion that is taken back.
struct Deletion
{
    Document before; ///< What the record was.
    bool beforeWasBase = false; ///< It held no edits made here.
    Document tombstone;
    QString baseRev; ///< Revision of the hub that it was deleted on.
};
/// The record without its deletion: as it was before, with what came from the hub since.
struct Undeleted
{
    Document document;
    QStringList conflicts; ///< What both changed, as `mergeRecords` names it.
    Document base; ///< What both started from.
};
[[nodiscard]] Result<Undeleted> withoutDeletion(Connection &connection, const Deletion &deletion, const ShownRow &row);

} // namespace fourthp
