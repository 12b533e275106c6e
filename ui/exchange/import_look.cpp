// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/import_look.h"

#include "translations/languages.h"
#include "ui/exchange/import_fields.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace fourthp::ui {

namespace {

constexpr qsizetype kExamples = 3;
constexpr qsizetype kExampleLength = 60; ///< Characters.

/// The headings, if there are any, and what is looked at below them.
Result<std::vector<TableRow>> firstRows(TableSource &table, const std::stop_token &stop)
{
    std::vector<TableRow> rows;
    while (rows.size() <= kRowsLookedAt) {
        if (stop.stop_requested()) {
            return fail(ErrorKind::Cancelled);
        }
        Result<std::optional<TableRow>> row = table.next();
        if (!row) {
            return passOn(row);
        }
        if (!*row) {
            return rows;
        }
        rows.push_back(std::move(**row));
    }
    return rows;
}

/// Takes the first row as the headings, if the file has any, and as many columns as the widest row.
void nameColumns(ImportLook &look)
{
    if (look.reading.hasHeadings && !look.rows.empty()) {
        look.headings = look.rows.front().cells;
        look.rows.erase(look.rows.begin());
    }
    qsizetype columns = look.headings.size();
    for (const TableRow &row : look.rows) {
        columns = std::max(columns, row.cells.size());
    }
    while (look.headings.size() < columns) { // As `readHeadings` names them.
        look.headings.append(QString::number(look.headings.size() + 1));
    }
}

void takeExamples(ImportLook &look)
{
    look.examples.resize(size_t(look.headings.size()));
    for (const TableRow &row : look.rows) {
        for (qsizetype column = 0; column < row.cells.size(); ++column) {
            QStringList &examples = look.examples[size_t(column)];
            const QString cell = row.cells.at(column).simplified().left(kExampleLength);
            if (!cell.isEmpty() && examples.size() < kExamples && !examples.contains(cell)) {
                examples.append(cell);
            }
        }
    }
}

std::ptrdiff_t mappedColumns(const ImportMapping &mapping)
{
    return std::count_if(mapping.columns.begin(), mapping.columns.end(),
        [](const ColumnMapping &column) { return !column.path.isEmpty(); });
}

} // namespace

Result<ImportLook> lookAt(const ImportFile &file, const std::stop_token &stop)
{
    if (!QFileInfo(file.path).isFile()) {
        return fail(ErrorKind::NotFound, file.path);
    }
    ImportLook look;
    if (!factsOf(file.format).isTable) {
        return look;
    }
    const Result<TableReading> reading
        = file.reading ? Result<TableReading>(*file.reading) : guessReading(file.path, file.format, stop);
    if (!reading) {
        return passOn(reading);
    }
    look.reading = *reading;
    Result<QStringList> sheets = sheetsOf(file.path, file.format, stop);
    if (!sheets) {
        return passOn(sheets);
    }
    look.sheets = std::move(*sheets);
    const auto table = openTable(file.path, look.reading, stop);
    if (!table) {
        return passOn(table);
    }
    Result<std::vector<TableRow>> rows = firstRows(**table, stop);
    if (!rows) {
        return passOn(rows);
    }
    look.rows = std::move(*rows);
    nameColumns(look);
    takeExamples(look);
    return look;
}

ImportMapping guessColumns(const QStringList &headings, RecordType type)
{
    return guessMapping(headings, type, wordsInEveryLanguage());
}

ImportMapping guessKind(const QStringList &headings)
{
    const std::vector<LabelTranslator> labels = wordsInEveryLanguage();
    ImportMapping best = guessMapping(headings, kImportedTypes.front(), labels);
    for (const RecordType type : kImportedTypes) {
        ImportMapping mapping = guessMapping(headings, type, labels);
        if (mappedColumns(mapping) > mappedColumns(best)) {
            best = std::move(mapping);
        }
    }
    return best;
}

} // namespace fourthp::ui
