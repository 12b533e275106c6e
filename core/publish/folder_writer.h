// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/file_store.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace fourthp {

/// A file of a folder that is written as a whole.
struct NamedBytes
{
    QString name; ///< Without a path.
    QByteArray bytes;
};

/// Name of the list of files in every folder that is written here. By it a folder is known as one of ours.
inline constexpr auto kFolderList = "fourthp-files.txt";

/// Writes a folder as a whole: beside its place, each file flushed and checked, and only then does it take
/// the place of what was there, in one step where the file system can. An empty folder is replaced, another
/// one only if it may be overwritten and holds nothing but what was written here: Conflict else. For the
/// owner alone (0700). A failure leaves what was there. Any thread but the GUI thread.
[[nodiscard]] Result<void> writeFolder(
    const QString &path, const std::vector<NamedBytes> &files, Overwrite overwrite);

/// Conflict if something lies at `path` that may not be replaced.
[[nodiscard]] Result<void> refuseOverwriting(const QString &path, Overwrite overwrite);
/// The same for a single file.
[[nodiscard]] Result<void> writeWholeFile(const QString &path, const QByteArray &bytes, Overwrite overwrite);

} // namespace fourthp
