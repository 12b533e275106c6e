// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace fourthp {

struct SheetSize
{
    qint64 rows = 0;
    qint64 cells = 0; ///< Without empty ones that are left out.
    qint64 characters = 0; ///< Of all texts, in UTF-16 and as the file spells them.
    friend bool operator==(const SheetSize &, const SheetSize &) = default;
};

/// Reads a workbook once more. DiskFull unless its parts, all of which are XML, are whole and its first sheet holds as much:
/// libxlsxwriter 1.1.4 does not look whether its unfinished parts could be written, be it a piece within one long text.
[[nodiscard]] Result<void> checkSheet(const QString &path, const SheetSize &size);

} // namespace fourthp
