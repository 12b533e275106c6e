// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/library_folder.h"

class QLockFile;

namespace fourthp {

/// Takes the lock of who writes in the folder. InUse while another program holds it; DiskFull or Storage if it cannot be
/// made.
[[nodiscard]] Result<void> takeLock(QLockFile &lock, const LibraryFolder &folder);

} // namespace fourthp
