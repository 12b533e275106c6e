// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_rows.h"
#include "core/import/csv_row_reader.h"
#include "tests/support/dice.h"
#include "tests/support/peak_memory.h"
#include "tests/unit/import/tables/table_fixture.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

Rows cellsOf(const QByteArray &bytes, QChar separator = u',')
{
    TableFile file(ImportFormat::Csv, bytes);
    file.reading.separator = separator;
    return file.cells();
}

QStringList told(const QByteArray &bytes)
{
    return toldOf(TableFile(ImportFormat::Csv, bytes));
}

TableReading guessOf(const QByteArray &bytes, ImportFormat format = ImportFormat::Csv)
{
    TableFile file(format, bytes);
    file.guess();
    return file.reading;
}

} // namespace

TEST_CASE("Quotes, separators, blanks and line ends are read by RFC 4180", "[import]")
{
    CHECK(cellsOf("a,b\r\n1,2\r\n") == Rows {{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}});
    CHECK(cellsOf("a,\"b,c\"\n") == Rows {{u"a"_s, u"b,c"_s}});
    CHECK(cellsOf("\"say \"\"hi\"\"\",\"\"\n") == Rows {{u"say \"hi\""_s, QString()}});
    CHECK(cellsOf("\"two\nlines\",\"two\r\nlines\"\n") == Rows {{u"two\nlines"_s, u"two\r\nlines"_s}});
    CHECK(cellsOf(" a , \"b\n") == Rows {{u" a "_s, u" \"b"_s}});
    CHECK(cellsOf("12\" pipe,a\"b\"c\n") == Rows {{u"12\" pipe"_s, u"a\"b\"c"_s}});
    CHECK(cellsOf("a;b\n1;\"2;3\"", u';') == Rows {{u"a"_s, u"b"_s}, {u"1"_s, u"2;3"_s}});
    CHECK(cellsOf("a\tb c\n", u'\t') == Rows {{u"a"_s, u"b c"_s}});
    CHECK(cellsOf("{\"\"a\"\": 1},\"{\"\"b\"\": 2}\"\n") == Rows {{u"{\"\"a\"\": 1}"_s, u"{\"b\": 2}"_s}});
    CHECK(cellsOf("") == Rows {});
    CHECK(cellsOf("\n\r\n\n") == Rows {});
}

TEST_CASE("Rows may be shorter or longer than the first one, and empty ones are passed over", "[import]")
{
    CHECK(cellsOf("a,b\n1\n1,2,3\n\n,,\n\"\"\nz")
        == Rows {{u"a"_s, u"b"_s}, {u"1"_s}, {u"1"_s, u"2"_s, u"3"_s}, {u"z"_s}});
}

TEST_CASE("A row is found in the file by its physical line, whatever ends the lines", "[import]")
{
    const QByteArray end = GENERATE(QByteArray("\n"), QByteArray("\r\n"), QByteArray("\r"));
    QByteArray text = "a,b\n\n\"two\nlines\",1\nc,d";
    text.replace("\n", end);

    const auto rows = TableFile(ImportFormat::Csv, text).rows();

    REQUIRE(rows.size() == 3);
    CHECK(rows[0].line == 1);
    CHECK(rows[1].line == 3);
    CHECK(rows[1].cells.at(0) == QString::fromLatin1("two" + end + "lines"));
    CHECK(rows[2].line == 5);
}

TEST_CASE("A row that cannot be read is told with its line, and the rows around it are read", "[import]")
{
    CHECK(told("a,b\n1,\"x\" y,2\nc,d\n") == QStringList {u"1: a|b"_s, u"2: stray_quote"_s, u"3: c|d"_s});
    CHECK(told("a,b\n1,2\nc,\"d\ne,f\n") == QStringList {u"1: a|b"_s, u"2: 1|2"_s, u"3: cut_in_quote"_s});
    CHECK(told(QByteArray("a,b\n1\0,2\nc,d\n", 12))
        == QStringList {u"1: a|b"_s, u"2: nul_byte"_s, u"3: c|d"_s});
    CHECK(told("a,b\ncaf\xE9,2\nc,\xEF\xBF\xBD\n")
        == QStringList {u"1: a|b"_s, u"2: bad_bytes"_s, u"3: c|\uFFFD"_s});
    CHECK(told("a\n\xED\xA0\x80\n") == QStringList {u"1: a"_s, u"2: bad_bytes"_s}); // Half a surrogate pair.
    CHECK(told("a\n" + QByteArray(kMostCellsOfRow, ',') + "\nc\n")
        == QStringList {u"1: a"_s, u"3: c"_s}); // Nothing in it.
    CHECK(told("a\n1" + QByteArray(kMostCellsOfRow, ',') + "2\nc\n")
        == QStringList {u"1: a"_s, u"2: too_many_cells"_s, u"3: c"_s});
}

TEST_CASE("What stands in a row with a stray quote is shown as it is", "[import]")
{
    const auto rows = TableFile(ImportFormat::Csv, "\"a\",\"x\" y,2\n").rows();

    REQUIRE(rows.size() == 1);
    CHECK(rows[0].cells == QStringList {u"a"_s, u"x\" y,2"_s});
}

TEST_CASE("A row of a hundred megabytes is passed over, with and without quotes", "[import]")
{
    const auto [begin, end]
        = GENERATE(table<QByteArray, QByteArray>({{"1,", ""}, {"1,\"", "\""}, {"1,\"", "\"\"\",\"x\""}}));
    CsvRowReader reader(',');
    reader.feed("a,b\n");
    reader.feed(begin);
    const QByteArray piece(1024 * 1024, 'x');
    forgetPeak();
    const qint64 before = peakBytes();
    for (int i = 0; i < 100; ++i) {
        reader.feed(piece);
    }
    reader.feed(end);
    reader.feed("\nc,d\n");
    reader.finish();
    const qint64 growth = peakBytes() - before;

    CHECK(reader.take()->cells == QStringList {u"a"_s, u"b"_s});
    const auto large = reader.take();
    CHECK(large->line == 2);
    CHECK(large->fault == u"row_too_long"_s);
    CHECK(large->cells.isEmpty());
    const auto last = reader.take();
    CHECK(last->line == 3);
    CHECK(last->cells == QStringList {u"c"_s, u"d"_s});
    CHECK_FALSE(reader.take());
    if (kMeasuresMemory) {
        CHECK(growth < 4 * kMostBytesOfRow);
    }
}

TEST_CASE("A quote that is never closed makes one refused row of all that follows, however long", "[import]")
{
    const QByteArray lines = QByteArray("1,two\n").repeated(int(kMostBytesOfRow / 6) + 100'000);
    CHECK(told("a,b\n1,\"two\n" + lines) == QStringList {u"1: a|b"_s, u"2: row_too_long"_s});
    // Where it is closed after all, rows begin again behind the line.
    CHECK(told("a,b\n1,\"two\n" + lines + "x\"\"y\n\",\"more\nlines\",z\nc,d\n").last().endsWith(u": c|d"));
    CHECK(told("a,b\n1,\"two\n" + lines + "x\"\"y\n\",\"more\nlines\",z\nc,d\n").size() == 3);
}

TEST_CASE("Text is in the composed form, in which records are kept", "[import]")
{
    CHECK(cellsOf("caf\x65\xCC\x81\n") == Rows {{u"café"_s}});
}

TEST_CASE("The separator is found by the first rows, with quotes respected", "[import]")
{
    CHECK(guessOf("a;b;c\n1,5;2;\"x,y,z\"\n").separator == u';');
    CHECK(guessOf("a\tb\n1,5\t2\n", ImportFormat::Csv).separator == u'\t');
    CHECK(guessOf("a|b\n1|2\n").separator == u'|');
    CHECK(guessOf("a,b\n\"1;2;3\",2\n").separator == u',');
    CHECK(guessOf("title\nA, B and C\n").separator == u',');
    CHECK(guessOf("a,b\n", ImportFormat::Tsv).separator == u',');
    CHECK(guessOf("title\n", ImportFormat::Tsv).separator == u'\t');
    CHECK(guessOf("").separator == u',');
}

TEST_CASE("A first line that tells Excel the separator is no row", "[import]")
{
    TableFile file(ImportFormat::Csv, "sep=|\r\na|b\r\n");
    file.guess();

    CHECK(file.reading.separator == u'|');
    CHECK(file.cells() == Rows {{u"a"_s, u"b"_s}});
}

TEST_CASE("Both presets of our own export come back exactly", "[import]")
{
    const CsvPreset preset = GENERATE(CsvPreset::Data, CsvPreset::Excel);
    const QStringList texts {u"=1+1"_s, u"'=1+1"_s, u"''"_s, u"'"_s, u"'quoted'"_s, u" '-5"_s, u"\t=x"_s,
        u"-5"_s, u"＝1"_s, u"a\r\nb"_s, u"\"q\", \"r\""_s, u" blanks "_s, u"\uFEFF=1"_s, u"نص، عربي"_s};
    QByteArray written;
    CsvRows rows(
        [&written](QByteArrayView bytes) {
            written.append(bytes);
            return Result<void>();
        },
        preset, ';');
    REQUIRE(rows.begin({u"Title"_s, u"Other"_s}, {FieldKind::Text, FieldKind::Text}));
    Rows expected {{u"Title"_s, u"Other"_s}};
    for (const QString &text : texts) {
        const QByteArray utf8 = text.toUtf8();
        const QByteArrayView cells[] {utf8, "x"};
        REQUIRE(rows.add(cells));
        expected.push_back({text, u"x"_s});
    }
    REQUIRE(rows.finish());

    TableFile file(ImportFormat::Csv, written);
    file.guess();
    CHECK(file.cells() == expected);
}

TEST_CASE("An apostrophe of a table from elsewhere is the text's own", "[import]")
{
    CHECK(cellsOf("'=1,'tis\n") == Rows {{u"'=1"_s, u"'tis"_s}});
    CHECK(cellsOf("\xEF\xBB\xBF'tis,rock 'n' roll\n") == Rows {{u"'tis"_s, u"rock 'n' roll"_s}});
}

TEST_CASE("Tables made by chance are read as another program reads them", "[import]")
{
    static const std::vector<QByteArray> parts {
        "a", "b", " ", ",", ",", "\"\"", "x\"y", "\n", "\r\n", "é", "ع", "1.5", "'"};
    Dice dice(quint64(qEnvironmentVariableIntValue("FOURTHP_SEED")));
    for (int table = 0; table < 20; ++table) {
        QByteArray text;
        for (int row = 0; row < 50; ++row) {
            for (int cell = dice.roll(5); cell >= 0; --cell) {
                const bool isQuoted = dice.oneIn(2);
                QByteArray content;
                for (int n = dice.roll(4); n > 0; --n) {
                    content += dice.pick(parts);
                }
                if (isQuoted) {
                    text += '"' + content.replace("\"", "\"\"") + '"';
                } else {
                    // Cells that are not quoted hold no separator, and a quote only behind their beginning.
                    const qsizetype cut = content.indexOf('\n');
                    text += content.left(cut < 0 ? content.size() : cut)
                                .replace("\"\"", "-")
                                .replace('\r', "");
                }
                text += cell > 0 ? "," : "";
            }
            text += dice.pick(std::vector<QByteArray> {"\n", "\r\n", "\r"});
        }
        TableFile file(ImportFormat::Csv, text);
        QJsonArray ours;
        for (const QStringList &row : file.cells()) {
            ours.append(QJsonArray::fromStringList(row));
        }

        const QByteArray theirs
            = asPythonSays(u"import csv,json,sys\n"
                           "rows=csv.reader(open(sys.argv[1],newline='',encoding='utf-8'))\n"
                           "print(json.dumps([row for row in rows if any(row)]))"_s,
                {file.path()});
        INFO(text.toStdString());
        CHECK(QJsonDocument(ours).toJson(QJsonDocument::Compact)
            == QJsonDocument(QJsonDocument::fromJson(theirs).array()).toJson(QJsonDocument::Compact));
    }
}

TEST_CASE("Reading ends inside of one huge row when somebody asks for it", "[import]")
{
    const TableFile file(ImportFormat::Csv, "a\n" + QByteArray(1'000'000, 'x') + "\n");
    std::stop_source stop;
    const auto table = openTable(file.path(), file.reading, stop.get_token());
    REQUIRE(table);
    REQUIRE((*table)->next());

    stop.request_stop();

    const auto row = (*table)->next();
    REQUIRE_FALSE(row);
    CHECK(row.error().kind == ErrorKind::Cancelled);
}

TEST_CASE("The public list of awkward tables is read as its authors say", "[import][hostile]")
{
    // By hand: FOURTHP_CSV_SPECTRUM=FOLDER (of max-mapper/csv-spectrum, with csvs and json in it).
    const QString folder = qEnvironmentVariable("FOURTHP_CSV_SPECTRUM");
    if (folder.isEmpty()) {
        return;
    }
    const QStringList tables = QDir(folder + u"/csvs"_s).entryList({u"*.csv"_s}, QDir::Files);
    REQUIRE_FALSE(tables.isEmpty());
    for (const QString &name : tables) {
        CAPTURE(name);
        QFile wanted(folder + u"/json/"_s + name.chopped(3) + u"json"_s);
        QFile table(folder + u"/csvs/"_s + name);
        REQUIRE((wanted.open(QIODevice::ReadOnly) && table.open(QIODevice::ReadOnly)));
        const Rows rows = cellsOf(table.readAll());
        QJsonArray read;
        for (size_t row = 1; row < rows.size(); ++row) {
            QJsonObject object;
            for (qsizetype column = 0; column < rows[0].size(); ++column) {
                object.insert(rows[0].at(column), rows[row].value(column));
            }
            read.append(object);
        }
        const QJsonDocument said = QJsonDocument::fromJson(wanted.readAll());
        if (!said.isArray()) {
            WARN("its own answer is no list: " << name.toStdString());
            continue;
        }
        CHECK(QJsonDocument(read).toJson().toStdString() == QJsonDocument(said.array()).toJson().toStdString());
    }
}
