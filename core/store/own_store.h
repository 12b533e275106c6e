// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/document.h"
#include "core/store/connection.h"

namespace fourthp {

// A person's own members of records, as `own_members` tells them. Inside the caller's transaction.

/// Those of one record; empty without any.
[[nodiscard]] Result<Document> readOwn(Connection &connection, const RecordId &id);
/// Keeps the own members of `document` for the record, and lets go of them if it has none.
[[nodiscard]] Result<void> putOwn(Connection &connection, const RecordId &id, const Document &document);
/// Nothing that the person wrote of the record is left: own members, and notes on it in collections.
[[nodiscard]] Result<void> eraseOwn(Connection &connection, const RecordId &id);

} // namespace fourthp
