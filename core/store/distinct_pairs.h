// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/record_id.h"
#include "core/base/result.h"
#include "core/store/editor.h"
#include "core/store/library.h"

#include <vector>

namespace fourthp {

/// Two records that look alike and are not the same thing: somebody said so. `first` is the lower id.
struct DistinctPair
{
    RecordId first;
    RecordId second;
    QString who {};
    QString why {};
    QString at {}; ///< RFC 3339, UTC.
};

// What people of this library said; never sent. A pair is kept while one of its records is away, and holds again when
// it is back.

/// In the order of the ids.
[[nodiscard]] Result<std::vector<DistinctPair>> distinctPairs(Connection &connection);
/// Says that they are two; again with another reason replaces the first. InvalidInput if they are one record.
[[nodiscard]] Result<void> markDistinct(
    Library &library, const RecordId &one, const RecordId &other, const Editor &editor);
/// Takes that back. NotFound if nobody had said so.
[[nodiscard]] Result<void> unmarkDistinct(Library &library, const RecordId &one, const RecordId &other);

} // namespace fourthp
