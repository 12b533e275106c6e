// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace fourthp {

/// Reads the first sheet of a workbook once more. DiskFull unless it is whole and holds this many rows:
/// libxlsxwriter 1.1.4 does not look whether its unfinished parts could be written.
[[nodiscard]] Result<void> checkSheet(const QString &path, qint64 rows);

} // namespace fourthp
