// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/record_id.h"
#include "core/base/result.h"
#include "core/store/library.h"

#include <QString>

#include <vector>

namespace fourthp {

/// What somebody is typing outside of a record's form and has not finished: a note of a meeting, the scores
/// of a case study, a comment. It goes to the library a moment after the last key, so that neither a crash
/// nor a power cut takes it.
struct NoteDraft
{
    RecordId record;
    QString item; ///< Its place: of a note `OutputItem::toText`, else a name of its own; one draft for each.
    QString text;
    QString savedAt {}; ///< RFC 3339, UTC; filled by the store.
    friend bool operator==(const NoteDraft &, const NoteDraft &) = default;
};

/// Keeps it, in the place of what was kept of this note. Durable when it returns. NotFound for a record that
/// is not known here or whose consent was withdrawn: nothing of it is to be kept; one that is only deleted
/// may come back. Any thread but the GUI thread.
[[nodiscard]] Result<void> putNoteDraft(Library &library, const NoteDraft &draft);
/// Those of a record, the oldest first.
[[nodiscard]] Result<std::vector<NoteDraft>> noteDraftsOf(Connection &connection, const RecordId &record);
/// The text of one; empty if there is none.
[[nodiscard]] Result<QString> noteDraftText(
    Connection &connection, const RecordId &record, const QString &item);
/// Lets go of it, if it is there: in a transaction of its own, or inside the caller's.
[[nodiscard]] Result<void> discardNoteDraft(Library &library, const RecordId &record, const QString &item);
[[nodiscard]] Result<void> discardNoteDraft(
    Connection &connection, const RecordId &record, const QString &item);
/// The same for one that says no more than this, inside the caller's transaction: what was typed since stays.
[[nodiscard]] Result<void> discardUsedDraft(
    Connection &connection, const RecordId &record, const QString &item, const QString &text);

} // namespace fourthp
