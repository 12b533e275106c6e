// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/record_sink.h"
#include "core/exchange/table_rows.h"
#include "core/exchange/workbook_cells.h"

#include <QFile>

#include <memory>
#include <optional>

namespace fourthp {

/// A spreadsheet by OpenDocument 1.3 of one sheet, written row by row: heading fixed and with a filter, dates
/// and numbers as such, web addresses as links. Its cells hold values and never a formula.
class OdsRows final : public TableRows
{
public:
    OdsRows(ByteSink write, QString workFolder, SheetDirection direction);
    Result<void> begin(const QStringList &headings, const std::vector<FieldKind> &kinds) override;
    Result<void> add(std::span<const QByteArrayView> cells) override;
    Result<void> finish() override;

private:
    [[nodiscard]] Result<void> flush();
    [[nodiscard]] Result<void> pack();

    ByteSink m_write;
    QString m_workFolder;
    SheetDirection m_direction;
    std::optional<WorkFolder> m_work;
    std::unique_ptr<QFile> m_content;
    QByteArray m_waiting; ///< Not yet in the file.
    std::vector<FieldKind> m_kinds;
    qint64 m_rows = 0; ///< With the heading.
};

} // namespace fourthp
