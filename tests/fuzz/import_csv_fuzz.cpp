// SPDX-License-Identifier: GPL-3.0-or-later
// A table in a text file, from its bytes to rows. Beside what the sanitizers see, the promises of the reader
// must hold for any bytes: rows do not depend on the pieces in which the bytes come, and what was read is
// read again from what we write.
#include "core/exchange/csv_rows.h"
#include "core/import/csv_row_reader.h"
#include "core/import/text_encoding.h"
#include "tests/fuzz/import_fuzz.h"

#include <algorithm>
#include <cstdint>
#include <vector>

using namespace fourthp;
using namespace fourthp::test;

namespace {

std::vector<TableRow> rowsOf(
    const QByteArray &bytes, const QString &encoding, char separator, qsizetype pieceSize)
{
    Result<Utf8Converter> converter = Utf8Converter::of(encoding);
    requireThat(converter.has_value());
    CsvRowReader reader(separator);
    for (qsizetype at = 0; at < bytes.size(); at += pieceSize) {
        reader.feed(converter->convert(bytes.mid(at, pieceSize)));
    }
    reader.feed(converter->finish());
    reader.finish();
    std::vector<TableRow> rows;
    while (std::optional<TableRow> row = reader.take()) {
        rows.push_back(std::move(*row));
    }
    return rows;
}

void checkRows(const std::vector<TableRow> &rows)
{
    qint64 line = 0;
    for (const TableRow &row : rows) {
        requireThat(row.line > line);
        line = row.line;
        requireThat(row.cells.size() <= kMostCellsOfRow);
        requireThat(!row.fault.isEmpty() || !row.cells.isEmpty());
    }
}

void checkWrittenAgain(const std::vector<TableRow> &rows)
{
    QByteArray written;
    std::vector<QStringList> whole;
    for (const TableRow &row : rows) {
        if (!row.fault.isEmpty()) {
            continue;
        }
        std::vector<QByteArray> texts;
        for (const QString &cell : row.cells) {
            requireThat(!cell.contains(QChar::Null));
            texts.push_back(cell.toUtf8());
        }
        const std::vector<QByteArrayView> cells(texts.begin(), texts.end());
        appendCsvLine(written, cells);
        whole.push_back(row.cells);
    }
    const std::vector<TableRow> again = rowsOf("\xEF\xBB\xBF" + written, QStringLiteral("UTF-8"), ',', 4096);
    requireThat(again.size() == whole.size());
    for (size_t i = 0; i < whole.size(); ++i) {
        requireThat(again[i].fault.isEmpty() && again[i].cells == whole[i]);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const QString encoding = guessEncoding(bytes);
    requireThat(tableEncodings().contains(encoding));
    const char separator = bytes.contains(';') ? ';' : bytes.contains('\t') ? '\t' : ',';
    const std::vector<TableRow> rows = rowsOf(bytes, encoding, separator, 64 * 1024);
    checkRows(rows);
    for (const qsizetype pieceSize : {1, 7}) {
        const std::vector<TableRow> others = rowsOf(bytes, encoding, separator, pieceSize);
        requireThat(std::equal(rows.begin(), rows.end(), others.begin(), others.end(),
            [](const TableRow &one, const TableRow &other) {
                return one.line == other.line && one.cells == other.cells && one.fault == other.fault;
            }));
    }
    checkWrittenAgain(rows);
    return 0;
}
