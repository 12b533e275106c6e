// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/checked_file.h"
#include "core/base/result.h"
#include "core/publish/unfinished_folder.h"
#include "core/store/file_store.h"

#include <QByteArray>
#include <QString>

#include <stop_token>
#include <vector>

namespace fourthp {

/// Writes a folder as a whole: beside its place, each file flushed and checked, and only then does it take
/// the place of what was there, in one step where the file system can. An empty folder is replaced, another
/// one only if it may be overwritten and holds nothing but what was written here: Conflict else. For the
/// owner alone (0700). A failure leaves what was there, and so does a stop, which is looked at before each
/// file: Cancelled. Any thread but the GUI thread.
[[nodiscard]] Result<void> writeFolder(const QString &path, const std::vector<NamedBytes> &files,
    Overwrite overwrite, const std::stop_token &stop = {});

/// Conflict if something lies at `path` that may not be replaced.
[[nodiscard]] Result<void> refuseOverwriting(const QString &path, Overwrite overwrite);
/// Gives a file its name; Conflict if something came to that name and may not be replaced.
[[nodiscard]] Result<void> commitFile(CheckedFile &file, Overwrite overwrite);
/// Both around a single file.
[[nodiscard]] Result<void> writeWholeFile(const QString &path, const QByteArray &bytes, Overwrite overwrite);

} // namespace fourthp
