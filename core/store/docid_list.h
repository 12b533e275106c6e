// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/connection.h"

#include <QByteArray>

#include <vector>

struct sqlite3;

namespace fourthp {

/// Gives a connection the aggregate `docid_list(integer)`: all values of a group as one blob. Handing over a
/// hundred thousand rows one by one costs four times what finding them does (measured with FTS5 in
/// SQLite 3.40).
[[nodiscard]] Result<void> registerDocidList(sqlite3 *handle);

/// The integers that `sql`, `SELECT docid_list(…) …` with one text to bind, finds, in its order.
[[nodiscard]] Result<std::vector<qint64>> docidList(
    Connection &connection, const char *sql, const QByteArray &value);

} // namespace fourthp
