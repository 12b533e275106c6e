// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/store/connection.h"

#include <QString>

#include <memory>
#include <stop_token>
#include <vector>

namespace fourthp {

// A copy of a damaged library that may be mended until it can be read; the library itself is never touched.

/// Copies what the disk still gives; blocks that it does not give become zeros. Never in the place of something.
/// Progress counts bytes.
[[nodiscard]] Result<void> copyReadable(
    const QString &from, const QString &to, const ProgressSink &progress, const std::stop_token &stop);

/// Makes the header say how long the file is, and a file that was cut as long as it was: what is missing reads as damage
/// of those pages and not of all. Nothing for a file without a header.
[[nodiscard]] Result<void> mendLength(const QString &copy);

/// Opens it for reading if its tables are known, whatever is in them.
[[nodiscard]] Result<std::unique_ptr<Connection>> openReadable(const QString &copy);

/// One line of a schema: where a table or an index begins.
struct SchemaLine
{
    QString type;
    QString name;
    QString table;
    qint64 root = 0; ///< Its first page.
    QString sql; ///< Null for an index that SQLite made by itself.
};
using Schema = std::vector<SchemaLine>;

/// Schemas of libraries as this program lays them out: one that it made, and one that was restored from a backup. Their
/// tables begin on the same pages in every library. Made in the folder `space`.
[[nodiscard]] Result<std::vector<Schema>> knownSchemas(const QString &space);

/// Puts a schema in the place of one that is lost with the first page. A log beside the copy must be gone.
[[nodiscard]] Result<void> putSchema(const QString &copy, const Schema &schema);

} // namespace fourthp
