// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/sheet_values.h"
#include "tests/unit/import/tables/workbook_files.h"

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

QStringList told(const QByteArray &sheetData)
{
    return toldOf(workbook(ImportFormat::Xlsx, xlsxParts(sheetData)));
}

} // namespace

TEST_CASE("Cells of every kind are read as the text that they show", "[import]")
{
    CHECK(told("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c>"
               "<c r=\"C1\" t=\"inlineStr\"><is><t> in line </t></is></c><c r=\"D1\" t=\"b\"><v>1</v></c>"
               "<c r=\"E1\" t=\"b\"><v>0</v></c><c r=\"F1\"><v>1.1000000000000001</v></c><c "
               "r=\"G1\"><v>1E3</v></c>"
               "<c r=\"H1\" t=\"str\"><f>A1&amp;B1</f><v>made</v></c><c r=\"I1\"><f>1+1</f><v>2</v></c>"
               "<c r=\"J1\" t=\"s\"><v>2</v></c></row>")
        == QStringList {u"1: plain|rich text| in line |true|false|1.1|1000|made|2|two\r\nlines _x0041_"_s});
}

TEST_CASE("Cells and rows that are not there leave their places empty", "[import]")
{
    CHECK(told("<row r=\"2\"><c r=\"C2\"><v>3</v></c><c r=\"F2\" s=\"1\"/></row><row r=\"5\"/>"
               "<row r=\"7\"><c r=\"AA7\"><v>27</v></c></row><row><c><v>1</v></c><c><v>2</v></c></row>")
        == QStringList {u"2: ||3"_s, u"7: "_s + QString(26, u'|') + u"27"_s, u"8: 1|2"_s});
}

TEST_CASE("A cell without a value is told and not taken for an empty one", "[import]")
{
    CHECK(told("<row r=\"1\"><c r=\"A1\" t=\"e\"><v>#N/A</v></c></row>"
               "<row r=\"2\"><c r=\"A2\"><f>1+1</f></c></row>"
               "<row r=\"3\"><c r=\"A3\" t=\"s\"><v>99</v></c></row>"
               "<row r=\"4\"><c r=\"A4\" t=\"str\"><f>\"\"</f><v></v></c><c r=\"B4\"><v>1</v></c></row>"
               "<row r=\"5\"><c r=\"A5\" t=\"inlineStr\"><is><t>a_x0000_b</t></is></c></row>"
               "<row r=\"6\"><c r=\"XFE6\"><v>1</v></c></row>"
               "<row r=\"7\"><c r=\"A7\"><f>NA()</f><v/></c></row>")
        == QStringList {u"1: #N/A (0 error_value)"_s, u"2:  (0 formula_without_value)"_s, u"3: missing_text"_s,
            u"4: |1"_s, u"5: nul_byte"_s, u"6: too_many_cells"_s, u"7:  (0 formula_without_value)"_s});
}

TEST_CASE("Numbers in the format of a date are dates by ISO 8601", "[import]")
{
    CHECK(told("<row r=\"1\"><c s=\"1\"><v>45444</v></c><c s=\"2\"><v>45444.4375</v></c><c "
               "s=\"3\"><v>45444</v></c>"
               "<c s=\"3\"><v>45445</v></c><c s=\"4\"><v>45444</v></c><c s=\"5\"><v>0.4375</v></c>"
               "<c s=\"1\" t=\"d\"><v>2024-06-01T00:00:00.000</v></c></row>")
        == QStringList {u"1: 2024-06-01|2024-06-01T10:30:00|2024-06|2024-06-02|45444|10:30:00|2024-06-01"_s});

    Parts parts = xlsxParts("<row r=\"1\"><c s=\"1\"><v>43982</v></c><c s=\"1\"><v>0</v></c></row>");
    parts[u"xl/workbook.xml"_s].replace("<sheets>", "<workbookPr date1904=\"1\"/><sheets>");
    CHECK(toldOf(workbook(ImportFormat::Xlsx, parts)) == QStringList {u"1: 2024-06-01|1904-01-01"_s});
}

TEST_CASE("Days are counted as spreadsheets count them", "[import]")
{
    const auto day = [](const QString &number, SheetEpoch epoch = SheetEpoch::In1900) {
        return shownNumber(number, SheetFormat::Day, epoch);
    };
    CHECK(day(u"1"_s) == u"1900-01-01"_s);
    CHECK(day(u"59"_s) == u"1900-02-28"_s);
    CHECK(day(u"60"_s) == u"60"_s); // The 29 February 1900 of Excel.
    CHECK(day(u"61"_s) == u"1900-03-01"_s);
    CHECK(day(u"2958465"_s) == u"9999-12-31"_s);
    CHECK(day(u"2958466"_s) == u"2958466"_s);
    CHECK(day(u"-1"_s) == u"-1"_s);
    CHECK(day(u"1e300"_s) == u"1e+300"_s);
    CHECK(day(u"words"_s) == u"words"_s);
    CHECK(day(u"1462"_s) == day(u"0"_s, SheetEpoch::In1904));
    CHECK(shownNumber(u"45291.999999999"_s, SheetFormat::Moment, SheetEpoch::In1900)
        == u"2024-01-01T00:00:00"_s);
}

TEST_CASE("What a number format shows is known from its code", "[import]")
{
    for (const QString &code : {u"yyyy-mm-dd"_s, u"m/d/yy;@"_s, u"[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy"_s,
             u"dd.mm."_s, u"[Red]d"_s, u"d \"heures\" mmm"_s}) {
        INFO(code.toStdString());
        CHECK(sheetFormatOf(code) == SheetFormat::Day);
    }
    for (const QString &code : {u"yyyy-mm-dd hh:mm:ss"_s, u"m/d/yy h:mm"_s, u"yyyy\\-mm\\-dd\\Thh:mm"_s}) {
        CHECK(sheetFormatOf(code) == SheetFormat::Moment);
    }
    for (const QString &code : {u"h:mm AM/PM"_s, u"mm:ss.0"_s}) {
        CHECK(sheetFormatOf(code) == SheetFormat::Time);
    }
    for (const QString &code : {u"General"_s, u"0.00"_s, u"#,##0 \"days\""_s, u"0.00E+00"_s, u"[h]:mm"_s,
             u"[Red]-0.00"_s, u"\\d0"_s, u"@"_s, u"_-* #,##0.00 [$EUR]_-"_s, u"0;\"y\""_s, u"0;[Red]d"_s}) {
        INFO(code.toStdString());
        CHECK(sheetFormatOf(code) == SheetFormat::Number);
    }
    CHECK(sheetFormatOf(u"mmm yyyy") == SheetFormat::Month);
    CHECK(sheetFormatOf(u"yyyy") == SheetFormat::Year);
}

TEST_CASE("Numbers have no exponent and no digit too many", "[import]")
{
    CHECK(plainNumber(u"45291.0") == u"45291"_s);
    CHECK(plainNumber(u"0.30000000000000004") == u"0.30000000000000004"_s);
    CHECK(plainNumber(u"1.1000000000000001") == u"1.1"_s);
    CHECK(plainNumber(u"1E6") == u"1000000"_s);
    CHECK(plainNumber(u"-0") == u"0"_s);
    CHECK(plainNumber(u"1.5E-7") == u"0.00000015"_s);
    CHECK(plainNumber(u"33123456789") == u"33123456789"_s);
    CHECK(plainNumber(u"inf") == u"inf"_s);
    CHECK(plainNumber(u"12 apples") == u"12 apples"_s);
}

TEST_CASE("Sheets stand in their order with hidden ones last, and charts are none", "[import]")
{
    Parts parts = xlsxParts("<row r=\"1\"><c><v>1</v></c></row>");
    parts[u"xl/workbook.xml"_s].replace("<sheets>",
        "<sheets><sheet name=\"Lists\" state=\"hidden\" r:id=\"s2\"/><sheet name=\"Chart\" r:id=\"s3\"/>");
    parts[u"xl/workbook.xml"_s].replace("</sheets>", "<sheet name=\"Two &amp; more\" r:id=\"s4\"/></sheets>");
    const QByteArray office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const QByteArray more = "<Relationship Id=\"s2\" Type=\"" + office
        + "/worksheet\" Target=\"worksheets/sheet2.xml\"/>" + "<Relationship Id=\"s3\" Type=\"" + office
        + "/chartsheet\" Target=\"chartsheets/sheet1.xml\"/>" + "<Relationship Id=\"s4\" Type=\"" + office
        + "/worksheet\" Target=\"../xl/worksheets/sheet2.xml\"/></Relationships>";
    parts[u"xl/_rels/workbook.xml.rels"_s].replace("</Relationships>", more);
    parts[u"xl/worksheets/sheet2.xml"_s]
        = "<worksheet><sheetData><row><c><v>2</v></c></row></sheetData></worksheet>";
    TableFile file = workbook(ImportFormat::Xlsx, parts);

    CHECK(sheetsOf(file.path(), ImportFormat::Xlsx).value()
        == QStringList {u"One"_s, u"Two & more"_s, u"Lists"_s});
    CHECK(file.cells() == Rows {{u"1"_s}});
    file.reading.sheet = u"Two & more"_s;
    CHECK(file.cells() == Rows {{u"2"_s}});
    file.reading.sheet = u"Nowhere"_s;
    CHECK(file.error() == Error {ErrorKind::NotFound, u"Nowhere"_s, u"the workbook has no such sheet"_s});
    file.guess();
    CHECK(file.reading.sheet == u"One"_s);
}
