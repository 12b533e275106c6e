// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/import/tables/workbook_files.h"

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray sheet(const QByteArray &rows, const QByteArray &attributes = "table:name=\"One\"")
{
    return "<table:table " + attributes + ">" + rows + "</table:table>";
}

QByteArray row(const QByteArray &cells, const QByteArray &attributes = {})
{
    return "<table:table-row " + attributes + ">" + cells + "</table:table-row>";
}

QByteArray cell(const QByteArray &content, const QByteArray &attributes = "office:value-type=\"string\"")
{
    return "<table:table-cell " + attributes + ">" + content + "</table:table-cell>";
}

QStringList told(const QByteArray &rows)
{
    return toldOf(workbook(ImportFormat::Ods, odsParts(sheet(rows))));
}

} // namespace

TEST_CASE("Typed cells are read by their value and not by how they look", "[import]")
{
    CHECK(
        told(row(cell("<text:p>1,50</text:p>", "office:value-type=\"float\" office:value=\"1.5\"")
            + cell("<text:p>01/06/24</text:p>", "office:value-type=\"date\" office:date-value=\"2024-06-01\"")
            + cell("<text:p>x</text:p>",
                "office:value-type=\"date\" office:date-value=\"2024-06-01T10:30:00.000000000\"")
            + cell("<text:p>WAHR</text:p>", "office:value-type=\"boolean\" office:boolean-value=\"true\"")
            + cell("<text:p>9:30</text:p>", "office:value-type=\"time\" office:time-value=\"PT09H30M00S\"")
            + cell("<text:p>5 %</text:p>", "office:value-type=\"percentage\" office:value=\"0.05\"")
            + cell({}, "office:value-type=\"string\" office:string-value=\"said\"")))
        == QStringList {u"1: 1.5|2024-06-01|2024-06-01T10:30:00|true|09:30:00|0.05|said"_s});
}

TEST_CASE("Paragraphs are lines, and the blanks that count are elements", "[import]")
{
    CHECK(
        told(row(
            cell("<text:p>one <text:span>two</text:span></text:p><text:p/><text:p>\n   <text:a>three</text:a>"
                 "  four</text:p>")
            + cell("<text:p><text:s text:c=\"2\"/>a<text:tab/>b<text:s/><text:line-break/>c</text:p>")
            + cell("<text:p><text:ruby><text:ruby-base>base</text:ruby-base><text:ruby-text>guide</"
                   "text:ruby-text>"
                   "</text:ruby></text:p>")))
        == QStringList {u"1: one two\n\nthree four|  a\tb \nc|base"_s});
}

TEST_CASE("Notes and pictures in a cell are not its text", "[import]")
{
    CHECK(told(row(cell("<office:annotation><text:p>a note</text:p></office:annotation><text:p>text</text:p>"
                        "<draw:frame><draw:text-box><text:p>box</text:p></draw:text-box></draw:frame>"
                        "<table:table><table:table-row/></table:table>")))
        == QStringList {u"1: text"_s});
}

TEST_CASE(
    "Repeated cells and rows are there as often as they stand for, and covered ones are empty", "[import]")
{
    CHECK(told("<table:table-column/><table:table-header-rows>" + row(cell("<text:p>head</text:p>"))
              + "</table:table-header-rows>" + row("<table:table-cell/>", "table:number-rows-repeated=\"3\"")
              + "<table:table-row-group>"
              + row(cell("<text:p>x</text:p>",
                        "office:value-type=\"string\" table:number-columns-repeated=\"2\"")
                      + "<table:table-cell table:number-columns-repeated=\"2\"/>"
                      + "<table:covered-table-cell office:value-type=\"string\"><text:p>under</text:p>"
                        "</table:covered-table-cell>"
                      + cell("<text:p>z</text:p>")
                      + "<table:table-cell table:number-columns-repeated=\"16000\"/>",
                  "table:number-rows-repeated=\"2\"")
              + "</table:table-row-group>"
              + row("<table:table-cell/>", "table:number-rows-repeated=\"1048570\""))
        == QStringList {u"1: head"_s, u"5: x|x||||z"_s, u"6: x|x||||z"_s});
}

TEST_CASE("A failed formula in an OpenDocument sheet is told", "[import]")
{
    CHECK(told(row(cell("<text:p>#N/A</text:p>",
                   "table:formula=\"of:=NA()\" office:value-type=\"string\" calcext:value-type=\"error\""))
              + row(cell({}, "table:formula=\"of:=1+1\""))
              + row(cell("<text:p/>", "table:formula=\"of:=&quot;&quot;\" office:value-type=\"string\"")
                  + cell("<text:p>a</text:p>")))
        == QStringList {u"1: #N/A (0 error_value)"_s, u"2:  (0 formula_without_value)"_s, u"3: |a"_s});
}

TEST_CASE("Hidden sheets of an OpenDocument file stand last", "[import]")
{
    TableFile file = workbook(ImportFormat::Ods,
        odsParts(sheet(row(cell("<text:p>hidden</text:p>")), "table:name=\"Lists\" table:style-name=\"h\"")
                + sheet(row(cell("<text:p>shown</text:p>")), "table:name=\"One\" table:style-name=\"v\"")
                + sheet(row(cell("<text:p>more</text:p>")), "table:name=\"Two\""),
            "<style:style style:name=\"v\"><style:table-properties table:display=\"true\"/></style:style>"
            "<style:style style:name=\"h\"><style:table-properties table:display=\"false\"/></style:style>"));

    CHECK(sheetsOf(file.path(), ImportFormat::Ods).value() == QStringList {u"One"_s, u"Two"_s, u"Lists"_s});
    CHECK(file.cells() == Rows {{u"shown"_s}});
    file.reading.sheet = u"Lists"_s;
    CHECK(file.cells() == Rows {{u"hidden"_s}});
    file.reading.sheet = u"Nowhere"_s;
    CHECK(file.error().kind == ErrorKind::NotFound);
}

TEST_CASE("A file that stands for far more than it holds is refused", "[import]")
{
    const QByteArray large = cell("<text:p>" + QByteArray(1000, 'x') + "</text:p>");
    const auto refusal = [](const QByteArray &rows) {
        const Error error = workbook(ImportFormat::Ods, odsParts(sheet(rows))).error();
        CHECK(error.kind == ErrorKind::Damaged);
        return error.detail;
    };
    CHECK(refusal(row(large, "table:number-rows-repeated=\"501\""))
        == u"content.xml: one row is repeated too often"_s);
    CHECK(refusal(row(large, "table:number-rows-repeated=\"500\"").repeated(600))
        == u"content.xml: rows are repeated too often"_s);
    CHECK(workbook(ImportFormat::Ods,
              odsParts(
                  sheet(row("<table:table-cell/>", "table:number-rows-repeated=\"1048576\"") + row(large))))
              .error()
              .detail
        == u"content.xml: more rows than a sheet has"_s);
    CHECK(told(row(cell("<text:p>" + QByteArray(1000, 'x') + "</text:p>",
                   "office:value-type=\"string\" table:number-columns-repeated=\"16384\""))
              + row(cell("<text:p>" + QByteArray("<text:s text:c=\"5000000\"/>") + "</text:p>"))
              + row(cell("<text:p>x</text:p>",
                  "office:value-type=\"string\" table:number-columns-repeated=\"99999\""))
              + row(cell("<text:p>after</text:p>")))
        == QStringList {u"1: row_too_long"_s, u"2: row_too_long"_s, u"3: too_many_cells"_s, u"4: after"_s});
}

TEST_CASE("A workbook is not read on once it is asked to stop", "[import]")
{
    const auto file = workbook(ImportFormat::Ods, odsParts(sheet(row(cell("<text:p>x</text:p>")))));
    std::stop_source stop;
    stop.request_stop();

    const auto sheets = sheetsOf(file.path(), ImportFormat::Ods, stop.get_token());

    REQUIRE_FALSE(sheets);
    CHECK(sheets.error().kind == ErrorKind::Cancelled);
}
