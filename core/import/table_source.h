// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/import/import_format.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace fourthp {

/// How the bytes of a table are to be taken. Guessed by `guessReading`; a person may change each.
struct TableReading
{
    ImportFormat format = ImportFormat::Csv;
    QString
        encoding {}; ///< Of CSV and TSV: a name that `QStringDecoder` knows, as `UTF-8` or `windows-1256`.
    QChar separator = u','; ///< Of CSV and TSV.
    QString sheet {}; ///< Of a workbook; empty for its first.
    bool hasHeadings = true; ///< The first row that is not empty names the columns.
    friend bool operator==(const TableReading &, const TableReading &) = default;
};

/// A cell whose value nobody knows.
struct CellFault
{
    qsizetype column = 0; ///< From 0.
    QString rule {}; ///< `error_value` (a formula failed) or `formula_without_value` (nobody has calculated it yet).
};

/// One row as the file has it, in NFC.
struct TableRow
{
    qint64 line = 0; ///< Where it begins: the line of a text file, the row of a sheet, from 1.
    QStringList cells {}; ///< Dates of workbooks as ISO 8601, numbers plain, without a locale.
    QString fault {}; ///< Why the row cannot be read (a code such as `cut_in_quote`); empty if it can.
    std::vector<CellFault> cellFaults {}; ///< Their text is what the sheet shows in place of a value.
};

/// Reads a table row by row; memory does not grow with the rows. On one thread, never the GUI thread.
class TableSource
{
public:
    virtual ~TableSource() = default;
    /// The next row that is not empty, headings too; nothing at the end. Damaged where nothing more can be
    /// read.
    [[nodiscard]] virtual Result<std::optional<TableRow>> next() = 0;
    /// Bytes read, of all bytes of the file.
    virtual Progress progress() const = 0;
};

// A workbook is read far before its names, or its first row, are known: soon after `stop` that is Cancelled.

/// What the file seems to be: encoding and separator by its first bytes.
[[nodiscard]] Result<TableReading> guessReading(
    const QString &path, ImportFormat format, const std::stop_token &stop = {});
/// The encodings to choose from, the likeliest first is not among the promises.
QStringList tableEncodings();
/// Names of the sheets of a workbook, in their order; none for text files.
[[nodiscard]] Result<QStringList> sheetsOf(
    const QString &path, ImportFormat format, const std::stop_token &stop = {});
/// Refuses what is larger than the limits before it allocates anything for it. Rows of a workbook are
/// Cancelled by `stop` too.
[[nodiscard]] Result<std::unique_ptr<TableSource>> openTable(
    const QString &path, const TableReading &reading, const std::stop_token &stop = {});

} // namespace fourthp
