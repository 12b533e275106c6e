// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/store/library.h"

namespace fourthp {

// The second half of an erasure: what a deleted row leaves in files. Every step may be cut off and is done again from the
// first one, until all of them are behind us; which is due stands in the library.

/// What becomes of copies of the library in its own folder.
enum class CopiesInside {
    Kept, ///< They stay as they are: what a backup owes whose place is the library's now.
    Cleaned, ///< Records on the list of what was erased are erased in them.
    Replaced, ///< All are removed, and a new backup is made: where values went out of records that stay.
};

/// Inside the caller's transaction. What asks for more stays until it is done.
[[nodiscard]] Result<void> noteBytesDue(Connection &connection, CopiesInside copies = CopiesInside::Cleaned);
[[nodiscard]] Result<bool> areBytesDue(Connection &connection);
/// In a copy: what its library owed to the other copies is that library's to do, not to be done over once the copy took
/// its place. Inside the caller's transaction.
[[nodiscard]] Result<void> leaveCopiesAlone(Connection &connection);

/// Takes the words of what was erased out of the full-text index, removes attached files that nothing names any longer,
/// writes the file of the library anew, empties its log, and cleans the copies in its folder. Keeps writers waiting while
/// the file is written anew, which takes as long as copying it. InUse if somebody reads all that time: still due then.
/// Progress is in steps. Nothing is done if nothing is due.
[[nodiscard]] Result<void> removeErasedBytes(Library &library, const ProgressSink &progress);

/// The same at the end of a session that may have brought an erasure; a failure is a line in the log.
void finishErasure(Library &library);

} // namespace fourthp
