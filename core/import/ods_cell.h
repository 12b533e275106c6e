// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/workbook_archive.h"

#include <QLatin1StringView>
#include <QString>

namespace fourthp {

/// Namespaces of OpenDocument 1.3, part 3, 3.3.
namespace ods {
inline constexpr QLatin1StringView kOffice("urn:oasis:names:tc:opendocument:xmlns:office:1.0");
inline constexpr QLatin1StringView kTable("urn:oasis:names:tc:opendocument:xmlns:table:1.0");
inline constexpr QLatin1StringView kText("urn:oasis:names:tc:opendocument:xmlns:text:1.0");
inline constexpr QLatin1StringView kStyle("urn:oasis:names:tc:opendocument:xmlns:style:1.0");
} // namespace ods

/// A cell of a sheet in an OpenDocument file.
struct OdsCell
{
    QString text {};
    QString fault {}; ///< As in `TableRow`.
    qsizetype times = 1; ///< So many cells side by side are this one.
};

/// Whether the element that the part stands at has this name of OpenDocument.
bool isOds(const QXmlStreamReader &xml, QLatin1StringView space, QLatin1StringView name);
/// How often an element stands for itself: at least once.
qsizetype odsRepeats(const QXmlStreamReader &xml, QLatin1StringView attribute);
/// Reads the `table:table-cell` that has just begun, to its end. What another cell covers is empty.
[[nodiscard]] Result<OdsCell> readOdsCell(WorkbookPart &part);

} // namespace fourthp
