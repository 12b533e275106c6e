// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/record_id.h"
#include "core/base/result.h"
#include "core/store/library.h"

#include <QString>

#include <vector>

namespace fourthp {

/// A note of a meeting that somebody is typing and has not finished. It goes to the library a moment after
/// the last key, so that neither a crash nor a power cut takes it.
struct NoteDraft
{
    RecordId event;
    QString item; ///< The note's place and id, as `OutputItem::toText`; one draft for each.
    QString text;
    QString savedAt {}; ///< RFC 3339, UTC; filled by the store.
    friend bool operator==(const NoteDraft &, const NoteDraft &) = default;
};

/// Keeps it, in the place of what was kept of this note. Durable when it returns. Any thread but the GUI
/// thread.
[[nodiscard]] Result<void> putNoteDraft(Library &library, const NoteDraft &draft);
/// Those of an event, the oldest first.
[[nodiscard]] Result<std::vector<NoteDraft>> noteDraftsOf(Connection &connection, const RecordId &event);
/// Lets go of it, if it is there: in a transaction of its own, or inside the caller's.
[[nodiscard]] Result<void> discardNoteDraft(Library &library, const RecordId &event, const QString &item);
[[nodiscard]] Result<void> discardNoteDraft(
    Connection &connection, const RecordId &event, const QString &item);

} // namespace fourthp
