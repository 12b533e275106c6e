// SPDX-License-Identifier: GPL-3.0-or-later
// What LibreOffice makes of tables that it opens. Runs where `soffice` is; it is too large to be asked for.
#include "core/exchange/csv_rows.h"
#include "tests/unit/exchange/export_fixture.h"

#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kLongestStart = 110'000; // Milliseconds; its first start makes a profile.

/// What spreadsheets or their users have run: formulas by each sign, behind blanks and marks, in full width,
/// by dynamic data exchange, and with fetches from the web.
const QStringList kNaughty {u"=1+1"_s, u"+1+1"_s, u"-1+1"_s, u"@SUM(1;1)"_s, u"\t=1+1"_s, u" =1+1"_s,
    u"  +1+1"_s, u"\uFEFF=1+1"_s, u"＝1+1"_s, u"＋1+1"_s, u"－1+1"_s, u"＠SUM(1)"_s, u"−1"_s, u"'=1+1"_s,
    u"=cmd|' /C calc'!A0"_s, u"=DDE(\"soffice\";\"x\";\"y\")"_s, u"=WEBSERVICE(\"http://127.0.0.1:9/\")"_s,
    u"=HYPERLINK(\"http://127.0.0.1:9/?\"&A1;\"click\")"_s, u"\n=1+1"_s, u"a\n=1+1"_s, u"\"=1+1\""_s,
    u"=1+1,\"=2+2\""_s, u"{=1+1}"_s, u"-cmd|' /C calc'!A0"_s, u"plain, text"_s, u"عربي = نص"_s};

class Spreadsheet
{
public:
    /// False if there is none on this computer, which is said.
    static bool isThere()
    {
        const bool found = !program().isEmpty();
        if (!found) {
            WARN("LibreOffice (soffice) is not installed: not asked what it makes of the table");
        }
        return found;
    }

    /// The cells as LibreOffice shows them, formulas by their results.
    static QJsonArray rows(const QByteArray &file, const QString &suffix, const QString &filter = {})
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"table."_s + suffix);
        QFile table(path);
        REQUIRE(table.open(QIODevice::WriteOnly));
        REQUIRE(table.write(file) == file.size());
        table.close();
        QProcess office;
        office.setProcessChannelMode(QProcess::MergedChannels);
        QStringList arguments {u"-env:UserInstallation=file://"_s + folder.filePath(u"profile"_s),
            u"--headless"_s, u"--convert-to"_s,
            u"csv:Text - txt - csv (StarCalc):44,34,76,1,,1033,true,true"_s, u"--outdir"_s,
            folder.filePath(u"out"_s), path};
        if (!filter.isEmpty()) {
            arguments.insert(2, u"--infilter="_s + filter);
        }
        office.start(program(), arguments);
        REQUIRE(office.waitForFinished(kLongestStart));
        INFO(office.readAll().toStdString());
        Export read(Contents::Empty);
        read.path = folder.filePath(u"out/table.csv"_s);
        REQUIRE(QFileInfo::exists(read.path));
        return read.rows();
    }

private:
    static QString program() { return QStandardPaths::findExecutable(u"soffice"_s); }
};

/// Each row in a line, so that a difference is readable. LibreOffice 7.4 drops byte order marks, and the tabs
/// of an OpenDocument sheet.
QStringList lines(const QJsonArray &rows)
{
    QStringList all;
    for (const QJsonValue row : rows) {
        const QByteArray json = QJsonDocument(row.toArray()).toJson(QJsonDocument::Compact);
        all.append(QString::fromUtf8(json).remove(u"\uFEFF"_s).remove(u"\\t"_s));
    }
    return all;
}

class NaughtyList : public Export
{
public:
    NaughtyList()
        : Export(Contents::Empty)
    {
        for (const QString &title : kNaughty) {
            add(title, {{u"issued"_s, u"2024-06-01"_s}, {u"countries"_s, QJsonArray {u"AL"_s, u"GH"_s}}});
        }
    }
};

const QStringList kColumns {u"title"_s, u"issued"_s, u"countries"_s};
// Comma, quotes, UTF-8, from the first row, as the program takes a table that somebody double-clicks.
const QString kCsv = u"Text - txt - csv (StarCalc):44,34,76,1,,1033,false,true"_s;

} // namespace

TEST_CASE(
    "A spreadsheet shows the cells of a workbook as those of the plain table, and runs none", "[exchange]")
{
    if (!Spreadsheet::isThere()) {
        return;
    }
    NaughtyList list;
    list.run(u"tag:x"_s, plainTable(kColumns));
    const QJsonArray plain = list.rows();
    REQUIRE(plain.size() == kNaughty.size() + 1);
    for (const ExportFormat format : {ExportFormat::Xlsx, ExportFormat::Ods}) {
        list.run(u"tag:x"_s, plainTable(kColumns, format));

        const QStringList shown
            = lines(Spreadsheet::rows(list.bytes(), format == ExportFormat::Xlsx ? u"xlsx"_s : u"ods"_s));

        CHECK(shown == lines(plain));
    }
}

TEST_CASE("A spreadsheet runs no cell of a table in the preset for spreadsheets", "[exchange]")
{
    if (!Spreadsheet::isThere()) {
        return;
    }
    NaughtyList list;
    ExportOptions options = plainTable({u"title"_s});
    list.run(u"tag:x"_s, options);
    // Else what follows would prove nothing: this spreadsheet does run what it may.
    const QJsonArray run = Spreadsheet::rows(list.bytes(), u"csv"_s, kCsv);
    CHECK(std::count(run.begin(), run.end(), QJsonValue(QJsonArray {u"2"_s})) > 0);
    options.preset = CsvPreset::Excel;
    list.run(u"tag:x"_s, options);
    const QJsonArray written = list.rows();

    CHECK(lines(Spreadsheet::rows(list.bytes(), u"csv"_s, kCsv)) == lines(written));
    for (const QJsonValue row : written) {
        CHECK((row == written.first()
            || kNaughty.contains(originalOfHarmlessCell(row.toArray().at(0).toString()))));
    }
}
