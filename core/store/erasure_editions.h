// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/record_id.h"
#include "core/base/result.h"
#include "core/model/attached_file.h"
#include "core/store/library.h"

#include <vector>

namespace fourthp {

/// A frozen edition (decision 11) holds the text of its cases as a file. What is erased has to go out of that as well: a
/// new file takes its place, in which everything else stands as it was frozen.
struct EditionWithout
{
    RecordId id {};
    AttachedFile before {};
    AttachedFile after {}; ///< Already in the store.
};

/// Frozen editions whose file is here and holds one of these records, or names it.
[[nodiscard]] Result<std::vector<RecordId>> editionsHolding(Library &library, const std::vector<RecordId> &ids);
/// Writes the new files. Nothing names them yet.
[[nodiscard]] Result<std::vector<EditionWithout>> writeEditionsWithout(Library &library, const std::vector<RecordId> &ids);
/// Gives the editions their new files, as an edit that goes to their hub, and notes the earlier ones as to be removed. Past
/// the writer of records, which lets nobody change what is frozen. Inside the caller's transaction.
[[nodiscard]] Result<void> putEditionsWithout(
    WriteSession &session, const Library &library, const std::vector<EditionWithout> &editions);

} // namespace fourthp
