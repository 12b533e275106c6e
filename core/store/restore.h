// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/connection.h"
#include "core/store/library_folder.h"

#include <QString>

namespace fourthp {

/// Puts a backup in the place of the library, which nobody may have open; what was erased since it was made stays erased
/// (`erasure.h`), and Damaged if nobody can tell what that is; what left since stays in the log (`access_log_carried.h`). The
/// replaced library is kept beside it as `library.db.replaced-` and the time, and removed only where an erasure cannot read
/// it. Fails, and changes nothing, if the backup is not a sound library. Killed at any moment it leaves the one or the other under the library's name.
[[nodiscard]] Result<void> restoreBackup(const QString &backup, const LibraryFolder &folder);

/// A new, empty library in the place of the one that is there, which is kept as by `restoreBackup`.
[[nodiscard]] Result<void> beginAnew(const LibraryFolder &folder);

/// Puts all that `source` sees in the place of the library, as `restoreBackup`, for somebody who holds the lock. Answers
/// where the replaced one is; empty if there was none.
[[nodiscard]] Result<QString> putInPlace(Connection &source, const LibraryFolder &folder);

/// The first half of `restoreBackup`, for somebody who holds the lock: gives the library a second, dated name
/// beside it. Nothing is taken away. Answers the name; empty if there is no library yet.
[[nodiscard]] Result<QString> keepReplacedLibrary(const LibraryFolder &folder);

} // namespace fourthp
