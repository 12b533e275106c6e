// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

#include <QString>

#include <vector>

namespace fourthp::bench {

/// What one table takes in the file, its indexes included.
struct TableSize
{
    QString name;
    qint64 bytes = 0;
    bool isFullText = false; ///< One of the tables of the full-text index, ours or of FTS5.
};

/// Every table, largest first. Reads the whole file.
[[nodiscard]] Result<std::vector<TableSize>> tableSizes(Connection &connection);
qint64 fullTextBytes(const std::vector<TableSize> &tables);

} // namespace fourthp::bench
