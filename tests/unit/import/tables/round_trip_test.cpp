// SPDX-License-Identifier: GPL-3.0-or-later
// Tables as our own export and other programs write them.
#include "core/exchange/csv_rows.h"
#include "core/exchange/ods_rows.h"
#include "core/exchange/xlsx_rows.h"
#include "tests/support/dice.h"
#include "tests/unit/import/tables/workbook_files.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

/// Texts that programs have stumbled over.
const QStringList kNaughty {u"null"_s, u"undefined"_s, u"NaN"_s, u"Infinity"_s, u"-0"_s, u"007"_s, u"1e5"_s,
    u"0x1F"_s, u"1,5"_s, u"1.000.000"_s, u"TRUE"_s, u"#N/A"_s, u"#REF!"_s, u"N/A"_s, u"2024-02-30"_s,
    u"1/2"_s, u"3-4"_s, u"=1+1"_s, u"+49 30 1"_s, u"-5"_s, u"@SUM(A1)"_s, u"=cmd|' /C calc'!A0"_s, u"'=1"_s,
    u"''"_s, u"'"_s, u"\\N"_s, u"\\"_s, u"\\\\host\\share"_s, u"\"\""_s, u"\""_s, u"a\"b"_s, u"\"quoted\""_s,
    u",;|\t"_s, u"sep=;"_s, u"--"_s, u"/* x */"_s, u"'; DROP TABLE record; --"_s,
    u"<script>alert(1)</script>"_s, u"<img src=\"file:///dev/zero\">"_s, u"&amp;&lt;&#0;"_s, u"]]>"_s,
    u"<!DOCTYPE x>"_s, u"<![CDATA[x]]>"_s, u"${7*7}"_s, u"%s%n%d"_s, u"{{x}}"_s, u"../../etc/passwd"_s,
    u"aux"_s, u"_x0041_"_s, u"_x000D_"_s, u"_x005F_"_s, u"two\nlines"_s, u"\nline first"_s, u"line last\n"_s,
    u"  blanks   inside  "_s, u" "_s, u"\u00A0hard blank\u00A0"_s, u"\u2028line separator"_s,
    u"\u200B\u200D\u200E\u200F"_s, u"\u202Ertl\u202C override"_s, u"\u061Cmark"_s, u"\uFEFFmark"_s,
    u"شراكة 12 بلد"_s, u"مُكَافَحَة"_s, u"שלום"_s, u"日本語テスト"_s, u"ﷺ"_s, u"Z̸̢a̶l̵g̷o"_s, u"e\u0301"_s,
    u"İıŞ ß ﬁ"_s, u"𝕏🤝🏳️‍🌈👩🏽‍💻"_s, u"\U0010FFFD"_s, u"\uE000"_s, u"\uFFFD"_s,
    u"0"_s, u"false"_s, u"12345678901234567890"_s};

ByteSink into(QByteArray &bytes)
{
    return [&bytes](QByteArrayView more) {
        bytes.append(more);
        return Result<void>();
    };
}

/// Writes every text into a row of its own and reads it again.
void checkRoundTrip(TableRows &rows, const QByteArray &written, ImportFormat format)
{
    REQUIRE(rows.begin({u"Title"_s, u"Other"_s}, {FieldKind::Text, FieldKind::Text}));
    Rows expected {{u"Title"_s, u"Other"_s}};
    for (const QString &text : kNaughty) {
        const QByteArray utf8 = text.toUtf8();
        const QByteArrayView cells[] {utf8, "x"};
        REQUIRE(rows.add(cells));
        expected.push_back({text.normalized(QString::NormalizationForm_C), u"x"_s});
    }
    REQUIRE(rows.finish());
    TableFile file(format, written);
    file.guess();

    const Rows read = file.cells();

    REQUIRE(read.size() == expected.size());
    for (size_t i = 0; i < read.size(); ++i) {
        CHECK(read[i] == expected[i]);
    }
}

QByteArray jsonOf(const Rows &rows)
{
    QJsonArray all;
    for (const QStringList &row : rows) {
        all.append(QJsonArray::fromStringList(row));
    }
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

QByteArray normal(const QByteArray &json)
{
    return QJsonDocument(QJsonDocument::fromJson(json).array()).toJson(QJsonDocument::Compact);
}

} // namespace

TEST_CASE("Texts that trouble other programs come back from every table of our own", "[import]")
{
    QByteArray written;
    QTemporaryDir work;
    SECTION("CSV as data")
    {
        CsvRows rows(into(written), CsvPreset::Data, ',');
        checkRoundTrip(rows, written, ImportFormat::Csv);
    }
    SECTION("CSV for Excel")
    {
        CsvRows rows(into(written), CsvPreset::Excel, ';');
        checkRoundTrip(rows, written, ImportFormat::Csv);
    }
    SECTION("TSV")
    {
        CsvRows rows(into(written), CsvPreset::Data, '\t');
        checkRoundTrip(rows, written, ImportFormat::Tsv);
    }
    SECTION("XLSX")
    {
        XlsxRows rows(into(written), work.path(), SheetDirection::LeftToRight);
        checkRoundTrip(rows, written, ImportFormat::Xlsx);
    }
    SECTION("ODS")
    {
        OdsRows rows(into(written), work.path(), SheetDirection::RightToLeft);
        checkRoundTrip(rows, written, ImportFormat::Ods);
    }
}

TEST_CASE("Dates, numbers and addresses of our own workbooks are read as the same text", "[import]")
{
    const ImportFormat format = GENERATE(ImportFormat::Xlsx, ImportFormat::Ods);
    QByteArray written;
    QTemporaryDir work;
    std::unique_ptr<TableRows> rows;
    if (format == ImportFormat::Xlsx) {
        rows = std::make_unique<XlsxRows>(into(written), work.path(), SheetDirection::LeftToRight);
    } else {
        rows = std::make_unique<OdsRows>(into(written), work.path(), SheetDirection::LeftToRight);
    }
    REQUIRE(rows->begin({u"Day"_s, u"Moment"_s, u"Number"_s, u"Address"_s},
        {FieldKind::PartialDate, FieldKind::PartialDate, FieldKind::Number, FieldKind::Url}));
    const QByteArrayView one[] {"2024-06-01", "2024-06-01T10:30:00", "1.1", "https://example.org/?a=1&b=2"};
    const QByteArrayView two[] {"2024", "1899-12-31", "1000000", "no address"};
    REQUIRE(rows->add(one));
    REQUIRE(rows->add(two));
    REQUIRE(rows->finish());
    TableFile file(format, written);
    file.guess();

    CHECK(file.cells()
        == Rows {{u"Day"_s, u"Moment"_s, u"Number"_s, u"Address"_s},
            {u"2024-06-01"_s, u"2024-06-01T10:30:00"_s, u"1.1"_s, u"https://example.org/?a=1&b=2"_s},
            {u"2024"_s, u"1899-12-31"_s, u"1000000"_s, u"no address"_s}});
}

TEST_CASE("A workbook of openpyxl is read as it was written", "[import]")
{
    TableFile file(ImportFormat::Xlsx);
    const QByteArray expected
        = asPythonSays(u"import sys,json,openpyxl,datetime as d,random\n"
                       "from openpyxl.worksheet.hyperlink import Hyperlink\n"
                       "b=openpyxl.Workbook();s=b.active;s.title='Cases';b.create_sheet('Empty')\n"
                       "r=random.Random(7);rows=[['Title','Day','When','Number','Yes']]\n"
                       "for n in range(200):\n"
                       " day=d.date(1900,3,1)+d.timedelta(r.randrange(80000))\n"
                       " when=d.datetime(1950,1,1)+d.timedelta(seconds=r.randrange(4000000000))\n"
                       " number=r.choice([r.randrange(10**9),round(r.random()*1000,r.randrange(1,6)),-r."
                       "randrange(1000)/8])\n"
                       " yes=r.random()<.5\n"
                       " s.append(['t%d \\u0639 & <b>'%n,day,when,number,yes])\n"
                       " rows.append(['t%d \\u0639 & <b>'%n,day.isoformat(),when.isoformat(),"
                       "str(int(number) if number==int(number) else number),'true' if yes else 'false'])\n"
                       "s.insert_rows(1)\n"
                       "for i,c in enumerate(rows[0]): s.cell(1,i+1,c)\n"
                       "s['A1'].hyperlink='https://example.org/'\n"
                       "b.save(sys.argv[1]);print(json.dumps(rows))"_s,
            {file.path()});
    file.guess();

    CHECK(file.reading.sheet == u"Cases"_s);
    CHECK(jsonOf(file.cells()) == normal(expected));
}
