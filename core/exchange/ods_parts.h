// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/export_options.h"
#include "core/exchange/workbook_cells.h"

#include <QByteArray>
#include <QString>

namespace fourthp::ods {

// The XML of a spreadsheet by OpenDocument 1.3, part 3.

inline constexpr char kMimeType[] = "application/vnd.oasis.opendocument.spreadsheet";

QByteArray manifest();
/// Keeps the heading in view.
QByteArray settings();
/// Up to the first row. `columns` 1 or more.
QByteArray contentHead(SheetDirection direction, qsizetype columns);
/// Behind the last row; `rows` counts the heading.
QByteArray contentTail(qsizetype columns, qint64 rows);
QByteArray cell(const WorkbookCell &cell);
QByteArray headingCell(const QString &text);

} // namespace fourthp::ods
