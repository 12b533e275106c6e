// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/store/library.h"

#include <QString>

#include <stop_token>

namespace fourthp {

/// What became of the parts of attached files that were copied.
struct CopiedParts
{
    qint64 parts = 0; ///< That are sound in the new place now, whether copied or there already.
    qint64 bytes = 0; ///< Of those.
    qint64 damaged = 0; ///< Not copied: they are not what their names say.
};

/// Attached files that documents name, and how many of them are not whole here.
struct NamedFiles
{
    qint64 files = 0;
    qint64 bytesHere = 0; ///< What all parts take on the disk.
    qint64 notHere = 0; ///< Absent, begun or damaged.
};

/// The folder beside a backup that holds the attached files: the name of the backup with `.files` behind it.
QString filesBesideBackup(const QString &backup);

/// Copies the parts of attached files from one folder into another, which is made for the owner alone: each
/// read, compared with its name, and flushed before it takes it. What is sound there already is not written
/// again, so it may be cut off and repeated. A missing `from` is an empty one. InvalidInput if something else
/// than a folder is at `to`.
[[nodiscard]] Result<CopiedParts> copyParts(
    const QString &from, const QString &to, const ProgressSink &progress = {}, std::stop_token stop = {});

[[nodiscard]] Result<NamedFiles> namedFiles(Library &library);

} // namespace fourthp
