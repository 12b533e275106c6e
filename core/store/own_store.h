// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/document.h"
#include "core/store/connection.h"
#include "core/store/record_reader.h"

namespace fourthp {

// A person's own members of records, as `own_members` tells them. Inside the caller's transaction.

/// Those of one record; empty without any.
[[nodiscard]] Result<Document> readOwn(Connection &connection, const RecordId &id);
/// Keeps the own members of `document` for the record, and lets go of them if it has none.
[[nodiscard]] Result<void> putOwn(Connection &connection, const RecordId &id, const Document &document);
/// What becomes of texts that were typed about a record and not saved.
enum class Typed { Goes, Stays };
/// Nothing that the person wrote of the record is left: own members, notes on it in collections, and drafts.
[[nodiscard]] Result<void> eraseOwn(Connection &connection, const RecordId &id, Typed typed = Typed::Goes);
/// Nothing is left of what was typed about the record and not saved, in its form and elsewhere.
[[nodiscard]] Result<void> eraseDrafts(Connection &connection, const RecordId &id);
/// Whether something was typed about it and not saved.
[[nodiscard]] Result<bool> holdsDrafts(Connection &connection, const RecordId &id);
/// Whether nothing more may be kept of what is typed about it: on the hub the consent was taken back, or the
/// record was deleted for that reason.
bool isConsentWithdrawn(const StoredRecord &record);

} // namespace fourthp
