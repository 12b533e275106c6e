// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/library_folder.h"

#include <QLockFile>

#include <memory>

namespace fourthp {

/// Holds the lock of a library until the answer dies; InUse if another program has it, DiskFull or
/// Storage if it cannot be made. The folder must exist.
[[nodiscard]] Result<std::unique_ptr<QLockFile>> lockLibrary(const LibraryFolder &folder);

} // namespace fourthp
