// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/connection.h"
#include "core/store/library_folder.h"

namespace fourthp {

enum class BackupReason { BeforeMigration, Asked };

/// Copies the whole library into one file, while others read and write on. Made by `VACUUM INTO` under another
/// name, flushed and then renamed: a backup is whole or absent. 0600. Replaces an earlier file at `path`.
[[nodiscard]] Result<void> backUpTo(Connection &connection, const QString &path);

/// A dated backup in the library's own folder; the three newest are kept. Answers its path.
[[nodiscard]] Result<QString> makeBackup(Connection &connection, const LibraryFolder &folder, BackupReason reason);

/// Puts a backup in the place of the library, which nobody may have open. The replaced file is kept beside it,
/// with the ending `.replaced`. Fails, and changes nothing, if the backup is not a sound library.
[[nodiscard]] Result<void> restoreBackup(const QString &backup, const LibraryFolder &folder);

} // namespace fourthp
