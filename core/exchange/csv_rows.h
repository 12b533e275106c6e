// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/export_options.h"
#include "core/exchange/record_sink.h"
#include "core/exchange/table_rows.h"

#include <QByteArray>

namespace fourthp {

/// Appends one line of a table by RFC 4180, with CRLF: cells with a separator, a quote or a line break stand
/// in quotes, and quotes inside are doubled.
void appendCsvLine(QByteArray &line, std::span<const QByteArrayView> cells, char separator = ',');

/// A text that no spreadsheet runs as a formula. An apostrophe is put before texts whose first character
/// behind blanks and byte order marks is one of = + - @ TAB CR NUL, their full-width forms, or an apostrophe;
/// so taking one leading apostrophe off gives the original back in every case.
QString harmlessCell(const QString &text);
/// The inverse of `harmlessCell`.
QString originalOfHarmlessCell(const QString &text);

/// CSV, and TSV quoted in the same way.
class CsvRows final : public TableRows
{
public:
    CsvRows(ByteSink write, CsvPreset preset, char separator);
    Result<void> begin(const QStringList &headings, const std::vector<FieldKind> &kinds) override;
    Result<void> add(std::span<const QByteArrayView> cells) override;
    Result<void> finish() override;

private:
    [[nodiscard]] Result<void> writeWhenFull();

    ByteSink m_write;
    CsvPreset m_preset;
    char m_separator;
    QByteArray m_lines; ///< Not yet written.
    std::vector<QByteArray> m_harmless; ///< Cells of one line that had to be changed.
    std::vector<QByteArrayView> m_cells;
};

} // namespace fourthp
