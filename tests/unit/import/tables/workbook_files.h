// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/unit/import/tables/table_fixture.h"

#include <QHash>

#include <zip.h>

namespace fourthp::test {

using Parts = QHash<QString, QByteArray>;

/// An archive of these parts.
inline void writeArchive(const QString &path, const Parts &parts)
{
    zip_t *archive = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    REQUIRE(archive != nullptr);
    for (auto part = parts.cbegin(); part != parts.cend(); ++part) {
        zip_source_t *source = zip_source_buffer(archive, part->constData(), zip_uint64_t(part->size()), 0);
        REQUIRE(zip_file_add(archive, part.key().toUtf8().constData(), source, ZIP_FL_ENC_UTF_8) >= 0);
    }
    REQUIRE(zip_close(archive) == 0);
}

/// The parts of a workbook with one sheet, `sheetData` being its rows.
inline Parts xlsxParts(const QByteArray &sheetData)
{
    const QByteArray main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    const QByteArray office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const QByteArray relations
        = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    return {
        {QStringLiteral("_rels/.rels"),
            relations + "<Relationship Id=\"a\" Type=\"" + office
                + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"},
        {QStringLiteral("xl/_rels/workbook.xml.rels"),
            relations + "<Relationship Id=\"s1\" Type=\"" + office
                + "/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"t\" Type=\"" + office
                + "/sharedStrings\" Target=\"/xl/sharedStrings.xml\"/><Relationship Id=\"y\" Type=\"" + office
                + "/styles\" Target=\"styles.xml\"/></Relationships>"},
        {QStringLiteral("xl/workbook.xml"),
            "<workbook " + main + " xmlns:r=\"" + office
                + "\"><sheets><sheet name=\"One\" sheetId=\"1\" r:id=\"s1\"/></sheets></workbook>"},
        {QStringLiteral("xl/sharedStrings.xml"),
            "<sst " + main
                + "><si><t>plain</t></si><si><r><t>rich </t></r><r><rPr><b/></rPr><t>text</t></r>"
                  "<rPh sb=\"0\" eb=\"1\"><t>spoken</t></rPh></si><si><t>two_x000D_\nlines "
                  "_x005F_x0041_</t></si></sst>"},
        {QStringLiteral("xl/styles.xml"),
            "<styleSheet " + main
                + "><numFmts><numFmt numFmtId=\"164\" formatCode=\"[$-409]d\\-mmm\\-yy h:mm AM/PM\"/>"
                  "<numFmt numFmtId=\"165\" formatCode=\"mmmm yyyy\"/>"
                  "<numFmt numFmtId=\"166\" formatCode=\"0.0&quot; days&quot;\"/></numFmts>"
                  "<cellStyleXfs><xf numFmtId=\"22\"/></cellStyleXfs>"
                  "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf "
                  "numFmtId=\"165\"/>"
                  "<xf numFmtId=\"166\"/><xf numFmtId=\"20\"/></cellXfs></styleSheet>"},
        {QStringLiteral("xl/worksheets/sheet1.xml"),
            "<worksheet " + main + "><sheetData>" + sheetData + "</sheetData></worksheet>"},
    };
}

/// The parts of an OpenDocument spreadsheet, `tables` being its sheets.
inline Parts odsParts(const QByteArray &tables, const QByteArray &styles = {})
{
    return {{QStringLiteral("content.xml"),
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-content"
        " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
        " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
        " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
        " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
        " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
        " xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\">"
        "<office:automatic-styles>"
            + styles + "</office:automatic-styles><office:body><office:spreadsheet>" + tables
            + "</office:spreadsheet></office:body></office:document-content>"}};
}

inline TableFile workbook(ImportFormat format, const Parts &parts)
{
    TableFile file(format);
    writeArchive(file.path(), parts);
    return file;
}

} // namespace fourthp::test
