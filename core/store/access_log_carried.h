// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/access_log.h"
#include "core/store/library_folder.h"

#include <vector>

namespace fourthp {

/// The log of the library that lies in a folder and that nobody has open; empty where there is none that can be read.
std::vector<AccessEntry> accessLogIn(const LibraryFolder &folder);

/// Gives a library that nobody has open, as a backup that is about to take another one's place, the log of that one:
/// what left since the backup was made must not be forgotten with it. Of an entry that both have, `entries` says whether
/// its words were erased. Entries are numbered anew, by time.
[[nodiscard]] Result<void> carryAccessLogInto(const QString &database, const std::vector<AccessEntry> &entries);

} // namespace fourthp
