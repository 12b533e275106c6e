// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace fourthp {

/// Reads a workbook once more. DiskFull unless its parts are whole and its first sheet holds this many rows:
/// libxlsxwriter 1.1.4 does not look whether its unfinished parts could be written.
[[nodiscard]] Result<void> checkSheet(const QString &path, qint64 rows);

} // namespace fourthp
