// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/table_source.h"

namespace fourthp {

/// A table in a text file. Unsupported for an encoding or separator that is none; InvalidInput for what is no
/// plain file.
///
/// Our own export for Excel puts an apostrophe before texts that a spreadsheet would run. It is taken off
/// where such an export puts it (`harmlessCell`) in files that begin with the byte order mark of UTF-8, as
/// those exports do; in others every apostrophe is the text's own. So both come back exactly.
[[nodiscard]] Result<std::unique_ptr<TableSource>> openCsv(
    const QString &path, const TableReading &reading, const std::stop_token &stop);

/// Encoding and separator by the first bytes.
[[nodiscard]] Result<TableReading> guessCsv(const QString &path, ImportFormat format);

} // namespace fourthp
