// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/sheet_row.h"

#include "core/import/csv_row_reader.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace fourthp {

void SheetRow::begin(qint64 line)
{
    m_row = {};
    m_row.line = line;
    m_characters = 0;
}

void SheetRow::put(qsizetype column, const QString &text, qsizetype times)
{
    if (text.isEmpty() || times < 1) {
        return;
    }
    if (column >= kMostCellsOfRow || times > kMostCellsOfRow - column) {
        noteFault(u"too_many_cells"_s);
        return;
    }
    m_characters += text.size() * times;
    if (m_characters > kMostBytesOfRow) {
        m_row.cells.clear();
        m_row.fault = u"row_too_long"_s;
        return;
    }
    if (text.contains(QChar::Null)) {
        noteFault(u"nul_byte"_s);
    }
    m_row.cells.resize(std::max(m_row.cells.size(), column + times));
    std::fill_n(m_row.cells.begin() + column, times, text.normalized(QString::NormalizationForm_C));
}

void SheetRow::noteFault(const QString &fault)
{
    if (m_row.fault.isEmpty()) {
        m_row.fault = fault;
    }
}

void SheetRow::noteCellFault(qsizetype column, const QString &rule, qsizetype times)
{
    const qsizetype end = std::min(kMostCellsOfRow, column + std::min(times, kMostCellsOfRow));
    for (; column < end; ++column) {
        m_row.cellFaults.push_back({column, rule});
    }
}

std::optional<TableRow> SheetRow::finish()
{
    if (m_row.cells.isEmpty() && m_row.fault.isEmpty() && m_row.cellFaults.empty()) {
        return {};
    }
    return std::exchange(m_row, {});
}

} // namespace fourthp
