// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/record_sink.h"
#include "core/exchange/table_rows.h"
#include "core/exchange/workbook_cells.h"

#include <optional>

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace fourthp {

/// A workbook of one sheet by libxlsxwriter, row by row in constant memory: heading fixed and with a filter,
/// dates and numbers as such, web addresses as links.
class XlsxRows final : public TableRows
{
public:
    XlsxRows(ByteSink write, QString workFolder, SheetDirection direction);
    ~XlsxRows() override;
    Result<void> begin(const QStringList &headings, const std::vector<FieldKind> &kinds) override;
    Result<void> add(std::span<const QByteArrayView> cells) override;
    Result<void> finish() override;
    qint64 cutCells() const override { return m_cutCells; }

private:
    [[nodiscard]] Result<void> writeCell(quint16 column, const WorkbookCell &cell);
    [[nodiscard]] Result<void> writeText(quint16 column, QString text, lxw_format *format);

    ByteSink m_write;
    QString m_workFolder;
    SheetDirection m_direction;
    std::optional<WorkFolder> m_work;
    std::vector<FieldKind> m_kinds;
    lxw_workbook *m_book = nullptr; ///< Owns the sheet and the formats; gone once it is closed.
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_day = nullptr;
    lxw_format *m_moment = nullptr;
    quint32 m_row = 0;
    qint64 m_links = 0;
    qint64 m_cells = 0; ///< That the sheet must hold.
    qint64 m_characters = 0; ///< Of the texts, as the file spells them.
    qint64 m_cutCells = 0;
};

} // namespace fourthp
