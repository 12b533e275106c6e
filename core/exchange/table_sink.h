// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/record_sink.h"
#include "core/exchange/table_cells.h"
#include "core/exchange/table_rows.h"

#include <memory>
#include <vector>

namespace fourthp {

/// Records as rows of a table: chooses the columns, reads the cells and hands them to the writer of a format.
class TableSink final : public RecordSink
{
public:
    TableSink(SinkContext context, std::unique_ptr<TableRows> rows);

    Result<void> prepare() override;
    bool wantsLook() const override;
    void lookAt(const ExportRecord &record) override;
    Result<void> endLook() override;
    OwnMembers ownMembers() const override;
    Result<void> open() override;
    Result<bool> add(const ExportRecord &record) override;
    Result<void> finish() override;
    void report(ExportReport &report) const override;

private:
    [[nodiscard]] Result<void> chooseColumns(const QStringList &paths);
    bool usesLabels() const;

    SinkContext m_context;
    std::unique_ptr<TableRows> m_rows;
    TableCells m_cells;
    std::vector<RecordType> m_types; ///< That were met, in their order.
    std::vector<TableColumn> m_columns;
    bool m_areCellsCounted = false;
    QStringList m_leftOut;
    CellTexts m_texts;
    QByteArray m_row; ///< The cells of one row, one behind the other.
    std::vector<qsizetype> m_ends;
    std::vector<QByteArrayView> m_views;
};

} // namespace fourthp
