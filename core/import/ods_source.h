// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/table_source.h"

namespace fourthp {

/// A sheet of an OpenDocument spreadsheet, its values as they were last calculated. NotFound with the name of
/// the sheet if there is none of it; Unsupported for a file with a password.
[[nodiscard]] Result<std::unique_ptr<TableSource>> openOds(
    const QString &path, const QString &sheet, const std::stop_token &stop = {});

/// Names of its sheets, hidden ones last. Reads the whole file.
[[nodiscard]] Result<QStringList> odsSheets(const QString &path, const std::stop_token &stop = {});

} // namespace fourthp
