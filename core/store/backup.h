// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/store/access_log.h"
#include "core/store/backup_files.h"
#include "core/store/connection.h"
#include "core/store/library_folder.h"

#include <QDateTime>
#include <QString>

#include <mutex>
#include <optional>
#include <stop_token>

namespace fourthp {

enum class BackupReason { BeforeMigration, Asked, Daily };

/// While it is held, nobody else makes or cleans a copy of a library: a backup that began before an erasure must not end
/// behind its back. Recursive.
[[nodiscard]] std::unique_lock<std::recursive_mutex> turnOfCopies();

/// Copies the whole library into one file, while others read and write on. Made by `VACUUM INTO` in a folder of its
/// own beside `path`, flushed and then renamed: a backup is whole or absent. 0600. Replaces an earlier file at `path`,
/// but nothing in the folder of the library outside of its backups.
[[nodiscard]] Result<void> backUpTo(Connection &connection, const LibraryFolder &folder, const QString &path);
enum class WithFiles { No, Yes };
/// A copy that somebody took.
struct TakenCopy
{
    CopiedParts parts {}; ///< Of attached files, if they were asked for.
    Noted noted = Noted::InLog;
};
/// A copy that somebody takes out of the library's folder, with its attached files in a folder beside it if they are asked
/// for: noted in the log of what left. Inside of the library's backups it does not leave.
[[nodiscard]] Result<TakenCopy> takeCopy(Library &library, const QString &path, WithFiles files, const QString &who,
    const ProgressSink &progress = {}, std::stop_token stop = {});

/// A dated backup in the library's own folder; of those made by this function it and the two newest are kept, whatever their
/// reason. Answers its path.
[[nodiscard]] Result<QString> makeBackup(Connection &connection, const LibraryFolder &folder, BackupReason reason,
    const QDateTime &now = QDateTime::currentDateTimeUtc());

/// What the name of such a backup says.
struct BackupName
{
    BackupReason reason = BackupReason::Asked;
    QDateTime at; ///< UTC.
};
std::optional<BackupName> readBackupName(const QString &fileName);

/// Puts a backup in the place of the library, which nobody may have open; what was erased since it was made stays erased
/// (`erasure.h`), and Damaged if nobody can tell what that is; what left since stays in the log (`access_log_carried.h`). The replaced library is kept beside it as
/// `library.db.replaced-` and the time, and removed only where an erasure cannot read it. Fails, and changes nothing, if the
/// backup is not a sound library. Killed at any moment it leaves the one or the other under the library's name.
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
