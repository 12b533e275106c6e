// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/import_workbook.h"

#include <cstdint>

using namespace fourthp;
using namespace fourthp::test;

namespace {

/// A workbook in which these bytes are the sheet, its texts and its styles.
QByteArray bookAround(const QByteArray &xml)
{
    const QByteArray relation = "<Relationship Id=\"%1\" Type=\"x/%2\" Target=\"/%3\"/>";
    const auto related = [&relation](const char *id, const char *kind, const char *target) {
        return QByteArray(relation).replace("%1", id).replace("%2", kind).replace("%3", target);
    };
    return archiveOf({
        {QStringLiteral("_rels/.rels"), "<r>" + related("a", "officeDocument", "book") + "</r>"},
        {QStringLiteral("_rels/book.rels"),
            "<r>" + related("s", "worksheet", "data") + related("t", "sharedStrings", "data")
                + related("y", "styles", "data") + "</r>"},
        {QStringLiteral("book"), "<b xmlns:r=\"r\"><sheet name=\"A\" r:id=\"s\"/></b>"},
        {QStringLiteral("data"), xml},
    });
}

} // namespace

/// Any bytes as a workbook of Excel, and any that are no archive as the parts of one.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    readWorkbook(bytes.startsWith("PK") ? bytes : bookAround(bytes), ImportFormat::Xlsx);
    return 0;
}
