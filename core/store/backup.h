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

} // namespace fourthp
