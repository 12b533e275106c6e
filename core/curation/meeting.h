// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/event_outputs.h"
#include "core/store/record_writer.h"

namespace fourthp {

// What is noted in a meeting: each call is one change of the event with one undo, on the disk when it
// returns. Laid over what is shown at that moment, so that nobody's other notes are touched. NotFound if the
// event, the group or the item is gone, InvalidInput for what breaks a rule, ReadOnly for a newer schema. Any
// thread but the GUI thread.

/// An id that no other item has, on this laptop or the next.
QString newOutputId();

/// Puts `members` into the item as `withItem`, and lets go of its draft (`note_drafts.h`) with the same step:
/// what was typed is in the one place or the other at every moment.
[[nodiscard]] Result<SavedChange> saveOutput(Library &library, const RecordId &event, const OutputItem &item,
    const QJsonObject &members, const Editor &editor);
/// The same for an item that must be there: NotFound if it is not.
[[nodiscard]] Result<SavedChange> changeOutput(Library &library, const RecordId &event,
    const OutputItem &item, const QJsonObject &members, const Editor &editor);
/// The place of a draft is this and the id of a recommendation: its day as far as it was typed.
inline constexpr QLatin1StringView kDayDraft("day:");
/// Takes the item out, with the day that was typed for it in part; a breakout group goes with its answers.
[[nodiscard]] Result<SavedChange> removeOutput(
    Library &library, const RecordId &event, const OutputItem &item, const Editor &editor);
/// Moves the item by so many places within its list, as far as the list goes.
[[nodiscard]] Result<SavedChange> moveOutput(
    Library &library, const RecordId &event, const OutputItem &item, int places, const Editor &editor);

} // namespace fourthp
