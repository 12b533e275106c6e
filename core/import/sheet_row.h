// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/table_source.h"

#include <optional>

namespace fourthp {

/// Rows of a sheet in every spreadsheet program of today.
inline constexpr qint64 kMostRowsOfSheet = 1'048'576;

/// Gathers the cells of one row of a sheet. Nothing grows beyond the limits of a row, however often a file
/// repeats a cell.
class SheetRow
{
public:
    void begin(qint64 line);
    /// `column` from 0. Empty cells behind the last one with a text do not count.
    void put(qsizetype column, const QString &text, qsizetype times = 1);
    void noteFault(const QString &fault);
    void noteCellFault(qsizetype column, const QString &rule, qsizetype times = 1);
    /// The row, unless it is empty.
    std::optional<TableRow> finish();
    qint64 line() const { return m_row.line; }

private:
    TableRow m_row {};
    qsizetype m_characters = 0;
};

} // namespace fourthp
