// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace fourthp {

/// Gives a file or a folder a name that nothing bears yet, in one step where the file system can. Conflict if
/// something bears it, be it that it came only just now; DiskFull or Storage else.
[[nodiscard]] Result<void> renameToNew(const QString &from, const QString &to);

} // namespace fourthp
