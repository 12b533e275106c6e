// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/checked_file.h"
#include "core/base/result.h"
#include "core/store/access_log.h"
#include "core/store/connection.h"
#include "core/store/erasure_list.h"

#include <QString>

#include <vector>

namespace fourthp {

// What a backup and a restore have in common.

/// In the names of backups and of libraries that were replaced; sorts by time.
inline constexpr QStringView kCopyStamp = u"yyyyMMdd-HHmmss-zzz";

/// Adds all bytes of a file to one that is being written.
[[nodiscard]] Result<void> copyInto(CheckedFile &target, const QString &from);

/// All that a connection sees, what lies in its write-ahead log included, but for what is on the list `erased`, as a file
/// that takes the name `path` once it is committed. `log` is what left of the library whose place it takes.
[[nodiscard]] Result<CheckedFile> copyOf(Connection &connection, const QString &path, const ErasureList &erased = {},
    const std::vector<AccessEntry> &log = {});

} // namespace fourthp
