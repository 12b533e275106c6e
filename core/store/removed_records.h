// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/document.h"
#include "core/store/library.h"

#include <optional>

namespace fourthp {

// What records were before a hub deleted them, kept for a change of mind. Never after a withdrawn consent.

/// How long they are kept at least.
inline constexpr qint64 kRemovedDaysKept = 90;

/// Keeps a document, inside the caller's transaction. One a record and channel: the newest.
[[nodiscard]] Result<void> keepRemoved(
    Connection &connection, const QString &channel, const Document &document, const QString &at);
/// What the record was before the hub deleted it; none if it did not, or too long ago.
[[nodiscard]] Result<std::optional<Document>> removedDocument(Connection &connection, const RecordId &id);
/// The record is back. Inside the caller's transaction, as the next two.
[[nodiscard]] Result<void> forgetRemoved(Connection &connection, const QString &channel, const RecordId &id);
/// Nothing may be left of the record, whichever channel it came from.
[[nodiscard]] Result<void> eraseRemoved(Connection &connection, const RecordId &id);
/// All that a channel's hub deleted.
[[nodiscard]] Result<void> forgetAllRemoved(Connection &connection, const QString &channel);
/// Lets go of what was removed more than `kRemovedDaysKept` before `now`. One transaction; none if nothing is
/// due.
[[nodiscard]] Result<void> purgeRemoved(Library &library, const QDateTime &now);

} // namespace fourthp
