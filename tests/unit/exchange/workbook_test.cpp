// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/workbook_cells.h"
#include "core/exchange/workbook_check.h"
#include "core/exchange/xlsx_rows.h"
#include "tests/support/full_disk.h"
#include "tests/unit/exchange/export_fixture.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

const QStringList kColumns {u"title"_s, u"issued"_s, u"url"_s, u"updated_at"_s};
const QStringList kHostile {u"=1+1"_s, u"@SUM(A1)"_s, u"+49 170"_s, u"-5"_s, u"\t=1"_s,
    u"=cmd|' /C calc'!A0"_s, u"two\nlines & <marks> \"quoted\""_s, u"  blanks   inside  "_s,
    u"_x0041_ stays"_s, u"عربي, نص"_s};

void addHostile(Export &list)
{
    for (const QString &title : kHostile) {
        list.add(title, {{u"issued"_s, u"2024-06-01"_s}, {u"url"_s, u"https://example.org/?a=1&b=2"_s}});
    }
    list.add(u"Only a year"_s, {{u"issued"_s, u"2024"_s}});
}

/// The sheet as openpyxl sees it: rows of cells, each with the type that the file gives it.
QJsonObject workbookOf(const Export &list)
{
    return list
        .asPythonSees(
            u"import sys,json,openpyxl\n"
            "b=openpyxl.load_workbook(open(sys.argv[1],'rb'));s=b.active\n"
            "print(json.dumps({'rows':[[[str(c.value) if c.value is not None else '',c.data_type,"
            "c.hyperlink.target if c.hyperlink else ''] for c in r] for r in s.iter_rows()],"
            "'frozen':s.freeze_panes,'filter':s.auto_filter.ref,'rtl':s.sheet_view.rightToLeft}))"_s)
        .object();
}

QByteArray partOf(const Export &list, const QString &name)
{
    return QByteArray::fromBase64(
        list.asPythonSees(
                u"import sys,json,zipfile,base64\nz=zipfile.ZipFile(sys.argv[1]);assert z.testzip() is None\n"
                "print(json.dumps([base64.b64encode(z.read('%1')).decode()]))"_s.arg(name))
            .array()
            .at(0)
            .toString()
            .toLatin1());
}

/// Cells of the sheet in an OpenDocument file, by a reader of XML.
std::vector<QStringList> sheetOf(const Export &list)
{
    QXmlStreamReader xml(partOf(list, u"content.xml"_s));
    std::vector<QStringList> rows;
    QString text;
    QString value;
    int paragraphs = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        const bool begins = xml.isStartElement();
        if (begins && xml.name() == u"table-row"_s) {
            rows.emplace_back();
        } else if (begins && xml.name() == u"table-cell"_s) {
            text.clear();
            paragraphs = 0;
            CHECK_FALSE(xml.attributes().hasAttribute(u"table:formula"_s));
            value = xml.attributes().value(u"office:date-value"_s).toString();
        } else if (begins && xml.name() == u"p"_s) {
            text += paragraphs++ > 0 ? u"\n"_s : QString();
        } else if (begins && xml.name() == u"s"_s) {
            text += QString(xml.attributes().value(u"text:c"_s).toInt(), u' ');
        } else if (begins && xml.name() == u"tab"_s) {
            text += u'\t';
        } else if (xml.isCharacters() && paragraphs > 0) {
            text += xml.text();
        } else if (xml.isEndElement() && xml.name() == u"table-cell"_s) {
            rows.back().append(value.isEmpty() ? text : u"date "_s + value);
            paragraphs = 0;
        }
    }
    REQUIRE_FALSE(xml.hasError());
    return rows;
}

} // namespace

TEST_CASE(
    "A workbook read by another program equals the records, and no text in it is a formula", "[exchange]")
{
    Export list(Contents::Empty);
    addHostile(list);
    list.run(u"tag:x"_s, plainTable(kColumns, ExportFormat::Xlsx));

    const QJsonObject book = workbookOf(list);

    CHECK(book.value("frozen"_L1) == u"A2"_s);
    CHECK(book.value("filter"_L1) == u"A1:D12"_s);
    QStringList titles;
    const QJsonArray rows = book.value("rows"_L1).toArray();
    for (qsizetype i = 1; i < rows.size(); ++i) {
        const QJsonArray title = rows.at(i).toArray().at(0).toArray();
        const QString text
            = title.at(0).toString().replace(u"_x005F_"_s, u"_"_s); // openpyxl leaves ST_Xstring as it is.
        const QJsonArray issued = rows.at(i).toArray().at(1).toArray();
        const QJsonArray url = rows.at(i).toArray().at(2).toArray();
        CHECK(rows.at(i).toArray().at(3).toArray().at(1) == u"d"_s);
        if (title.at(0) == u"Only a year"_s) {
            CHECK(issued == QJsonArray {u"2024"_s, u"s"_s, QString()});
            CHECK(url.at(2) == QString());
            continue;
        }
        titles.append(text);
        CHECK(issued == QJsonArray {u"2024-06-01 00:00:00"_s, u"d"_s, QString()});
        CHECK(url.at(2) == u"https://example.org/?a=1&b=2"_s);
    }
    QStringList wanted = kHostile;
    wanted.sort();
    titles.sort();
    CHECK(titles == wanted);
    CHECK(partOf(list, u"xl/worksheets/sheet1.xml"_s).count("<f>") == 0);
}

TEST_CASE("An OpenDocument sheet equals the records, and no text in it is a formula", "[exchange]")
{
    Export list(Contents::Empty);
    addHostile(list);
    list.run(u"tag:x"_s, plainTable(kColumns, ExportFormat::Ods));

    CHECK(list.bytes().mid(30, 54) == "mimetypeapplication/vnd.oasis.opendocument.spreadsheet");
    // The moment of packing would make every file another one; here stands midnight of the first day of 1980.
    CHECK(list.bytes().mid(10, 4) == QByteArray::fromHex("00002100"));
    const std::vector<QStringList> rows = sheetOf(list);
    REQUIRE(rows.size() == size_t(kHostile.size()) + 2);
    CHECK(rows.front() == kColumns);
    QStringList titles;
    for (size_t i = 1; i < rows.size(); ++i) {
        CHECK(rows[i].at(3).startsWith(u"date 20"_s));
        if (rows[i].at(0) == u"Only a year"_s) {
            CHECK(rows[i].at(1) == u"2024"_s);
            continue;
        }
        titles.append(rows[i].at(0));
        CHECK(rows[i].at(1) == u"date 2024-06-01"_s);
        CHECK(rows[i].at(2) == u"https://example.org/?a=1&b=2"_s);
    }
    QStringList wanted = kHostile;
    wanted.sort();
    titles.sort();
    CHECK(titles == wanted);
}

TEST_CASE("The sheet of an Arabic reader goes from right to left", "[exchange]")
{
    Export list(Contents::Empty);
    list.add(u"A guide"_s);
    ExportOptions options = plainTable(kColumns, ExportFormat::Xlsx);
    options.direction = SheetDirection::RightToLeft;

    list.run(u"tag:x"_s, options);
    CHECK(workbookOf(list).value("rtl"_L1) == true);

    options.format = ExportFormat::Ods;
    list.run(u"tag:x"_s, options);
    CHECK(partOf(list, u"content.xml"_s).contains("style:writing-mode=\"rl-tb\""));
}

TEST_CASE("A text that is too long for a cell ends in an ellipsis and is counted", "[exchange]")
{
    Export list(Contents::Empty);
    list.add(u"A guide"_s, {{u"summary"_s, QJsonObject {{u"en"_s, QString(40'000, u'a')}}}});

    const ExportReport report = list.run(u"tag:x"_s, plainTable({u"summary"_s}, ExportFormat::Xlsx));

    CHECK(report.cutCells == 1);
    const QString text
        = workbookOf(list).value("rows"_L1).toArray().at(1).toArray().at(0).toArray().at(0).toString();
    CHECK(text.size() == 32'767);
    CHECK(text.endsWith(u'…'));
}

TEST_CASE("A workbook that is stopped leaves the earlier file and nothing beside it", "[exchange]")
{
    Export list(Contents::Empty);
    list.add(u"A guide"_s);
    const ExportFormat format = GENERATE(ExportFormat::Xlsx, ExportFormat::Ods);
    list.run(u"tag:x"_s, plainTable(kColumns, format));
    const QByteArray earlier = list.bytes();
    std::stop_source stop;
    stop.request_stop();

    const auto stopped = exportRecords(*list.temp.library,
        {list.find(u"tag:x"_s), plainTable(kColumns, format), list.path, {}}, list.labels(), {}, {},
        stop.get_token());

    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().kind == ErrorKind::Cancelled);
    CHECK(list.bytes() == earlier);
    CHECK(QDir(list.temp.folder.path())
              .entryList({u".fourthp-*"_s}, QDir::AllEntries | QDir::Hidden)
              .isEmpty());
}

TEST_CASE("A full disk is told, and the earlier workbook stays", "[exchange]")
{
    Export list(Contents::Empty);
    for (int i = 0; i < 60; ++i) {
        list.add(
            u"A guide"_s, {{u"summary"_s, QJsonObject {{u"en"_s, QString(2'000, u'a')}}}}); // Packs well.
    }
    const ExportFormat format = GENERATE(ExportFormat::Xlsx, ExportFormat::Ods);
    const std::vector<qint64> docids = list.find(u"tag:x"_s);
    list.run(u"tag:none"_s, plainTable(kColumns, format));
    const QByteArray earlier = list.bytes();
    Result<ExportReport> report;
    {
        const FullDisk disk(64 * 1024);
        report = exportRecords(*list.temp.library,
            {docids, plainTable({u"summary"_s}, format), list.path, {}}, list.labels(), {});
    }
    REQUIRE_FALSE(report);
    CHECK(list.bytes() == earlier);
    CHECK(QDir(list.temp.folder.path())
              .entryList({u".fourthp-*"_s}, QDir::AllEntries | QDir::Hidden)
              .isEmpty());
}

TEST_CASE("A workbook is whole only with every letter of its texts, for a piece of one long text may be lost [R-04]", "[exchange]")
{
    const QTemporaryDir folder;
    QFile book(folder.filePath(u"book.xlsx"_s));
    REQUIRE(book.open(QIODevice::WriteOnly));
    XlsxRows rows([&book](QByteArrayView bytes) {
            book.write(bytes.data(), bytes.size());
            return Result<void>();
        }, folder.path(), SheetDirection::LeftToRight);
    const QString text = u"\r\n\t\x1 _x0041_ عربي "_s + QString(9'000, u'a'); // More than is written at once.
    const QByteArray cell = text.toUtf8();
    const std::vector<QByteArrayView> cells {cell};
    REQUIRE(rows.begin({u"Text"_s}, {FieldKind::LongText}));
    REQUIRE(rows.add(cells));
    REQUIRE(rows.finish());
    book.close();

    const qint64 escapes = 3 * 6; // Two characters and an underscore.
    SheetSize size {.rows = 2, .cells = 2, .characters = 4 + text.size() + escapes};
    CHECK(checkSheet(book.fileName(), size));
    ++size.characters;
    CHECK(checkSheet(book.fileName(), size).error().kind == ErrorKind::DiskFull);
}

TEST_CASE("An address that is too long once it is escaped is a text in the workbook", "[exchange]")
{
    Export list(Contents::Empty);
    const QString address = u"https://example.org/?a="_s + QString(1500, u'[');
    list.add(u"Long"_s, {{u"url"_s, address}});

    list.run(u"tag:x"_s, plainTable({u"url"_s}, ExportFormat::Xlsx));

    REQUIRE(workbookCell(address.toUtf8(), FieldKind::Url).kind == WorkbookCell::Kind::Link);
    CHECK(workbookOf(list).value("rows"_L1).toArray().at(1).toArray().at(0)
        == QJsonArray {address, u"s"_s, QString()});
}

TEST_CASE("What is no number that a sheet could hold is a text", "[exchange]")
{
    CHECK(workbookCell("12.5", FieldKind::Number).kind == WorkbookCell::Kind::Number);
    for (const QByteArrayView text : {"inf", "-inf", "nan", "many"}) {
        CHECK(workbookCell(text, FieldKind::Number).kind == WorkbookCell::Kind::Text);
    }
}
