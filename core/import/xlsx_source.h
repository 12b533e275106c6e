// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/table_source.h"

namespace fourthp {

/// A sheet of a workbook by ECMA-376 (Excel since 2007), its values as they were last calculated. NotFound
/// with the name of the sheet if there is none of it.
[[nodiscard]] Result<std::unique_ptr<TableSource>> openXlsx(
    const QString &path, const QString &sheet, const std::stop_token &stop = {});

/// Names of its sheets with cells, hidden ones last.
[[nodiscard]] Result<QStringList> xlsxSheets(const QString &path, const std::stop_token &stop = {});

} // namespace fourthp
