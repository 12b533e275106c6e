// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_run.h"
#include "tests/support/catch_qt.h"

#include <QFile>
#include <QHash>
#include <QJsonDocument>

using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

/// The table as another program reads it: Python's csv module.
QJsonArray readByPython(const QString &path)
{
    QProcess python;
    python.start(QStringLiteral(PYTHON3_PROGRAM),
        {u"-c"_s,
            u"import csv,json,sys\nsys.stdout.write(json.dumps(list(csv.reader(open(sys.argv[1],encoding='utf-8-sig',newline=''),strict=True))))"_s,
            path});
    REQUIRE(python.waitForFinished(120'000));
    REQUIRE(python.exitCode() == 0);
    return QJsonDocument::fromJson(python.readAllStandardOutput()).array();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TEST_CASE("A case list read by another program equals the records", "[cli]")
{
    CliRun cli;
    const QString path = cli.path(u"f.csv"_s);
    const Answer answer = cli.run({u"export"_s, u"csv"_s, u"--query"_s, u"sector:finance"_s, u"--type"_s,
        u"case_study"_s, u"--out"_s, path, u"--preset"_s, u"data"_s, u"--columns"_s,
        u"address,title,summary,countries,start,tlp,checked_on"_s, u"--json"_s});
    CHECK(answer.code == 0);
    const QJsonArray found = cli.run({u"search"_s, u"sector:finance"_s, u"--type"_s, u"case_study"_s,
                                         u"--limit"_s, u"1000"_s, u"--json"_s})
                                 .object()
                                 .value("hits"_L1)
                                 .toArray();

    const QJsonArray table = readByPython(path);

    REQUIRE(table.size() == found.size() + 1);
    CHECK(answer.object().value("rows"_L1) == found.size());
    CHECK(table.at(0).toArray()
        == QJsonArray {
            u"address"_s, u"title"_s, u"summary"_s, u"countries"_s, u"start"_s, u"tlp"_s, u"checked_on"_s});
    for (qsizetype i = 0; i < found.size(); ++i) {
        const QJsonArray row = table.at(i + 1).toArray();
        const QString id = found.at(i).toObject().value("id"_L1).toString();
        const QJsonObject record = cli.recordNamed(id);
        CAPTURE(id);
        QStringList countries;
        for (const QJsonValue country : record.value("countries"_L1).toArray()) {
            countries.append(country.toString());
        }
        CHECK(row.at(0) == id);
        CHECK(row.at(1) == record.value("title"_L1).toObject().value("en"_L1));
        CHECK(row.at(2) == record.value("summary"_L1).toObject().value("en"_L1).toString());
        CHECK(row.at(3) == countries.join(u"; "_s));
        CHECK(row.at(4) == record.value("start"_L1).toString());
        CHECK(row.at(5) == record.value("tlp"_L1).toString(u"TLP:GREEN"_s));
        CHECK(row.at(6) == record.value("checked_on"_L1).toString());
    }
}

TEST_CASE("The spreadsheet preset has a byte order mark and words, in the language asked for", "[cli]")
{
    CliRun cli;
    const QString path = cli.path(u"f.csv"_s);
    const QStringList call {u"export"_s, u"csv"_s, u"--query"_s, u"samlit"_s, u"--type"_s, u"case_study"_s,
        u"--columns"_s, u"countries"_s, u"--out"_s, path};

    CHECK(cli.run(call + QStringList {u"--lang"_s, u"en"_s}).code == 0);
    const QByteArray english = contentOf(path);
    CHECK(english.startsWith("\xEF\xBB\xBF"));
    CHECK(english.contains("South Africa"));
    CHECK(cli.run(call + QStringList {u"--lang"_s, u"fr"_s}).code == 0);
    CHECK(contentOf(path).contains("Afrique du Sud"));
}

TEST_CASE("Named records come in their own order, and a wrong name writes nothing", "[cli]")
{
    CliRun cli;
    const QString path = cli.path(u"f.csv"_s);
    const QStringList call {u"export"_s, u"csv"_s, u"--ids"_s, u"-"_s, u"--columns"_s, u"address"_s,
        u"--preset"_s, u"data"_s, u"--out"_s, path};

    CHECK(cli.run(call, "case_study:case-samlit\ncase_study:case-fast\n\ncase_study:case-photodna\n").code
        == 0);
    const QByteArray written = contentOf(path);
    CHECK(written
        == "address\r\ncase_study:case-samlit\r\ncase_study:case-fast\r\ncase_study:case-photodna\r\n");
    CHECK(cli.run(call, "case_study:case-samlit\ncase_study:none\n").code == 4);
    CHECK(contentOf(path) == written);
    CHECK(cli.run({u"export"_s, u"csv"_s, u"--out"_s, path, u"--columns"_s, u"no_such_field"_s}).code == 4);
    CHECK(cli.run({u"export"_s, u"csv"_s, u"--out"_s, cli.path(u"no/such/folder.csv"_s)}).code == 4);
    CHECK(contentOf(path) == written);
}

TEST_CASE("Data of persons and what must not be shared leave only if asked, or never", "[cli]")
{
    CliRun cli;
    const QString path = cli.path(u"f.csv"_s);
    const auto make = [&cli](const QByteArray &content) {
        return cli.run({u"new"_s, u"stakeholder"_s, u"--patch"_s, u"-"_s, u"--json"_s}, content)
            .object()
            .value("id"_L1)
            .toString()
            .toUtf8();
    };
    const QByteArray ids
        = make(
              R"({"title":{"en":"Open house"},"generic_email":"desk@example.org","focal_point":{"person":"Ada Person","consent":{"given_on":"2026-01-01"}}})")
        + '\n' + make(R"({"title":{"en":"Closed house"},"tlp":"TLP:RED"})") + '\n';
    const QStringList call {u"export"_s, u"csv"_s, u"--ids"_s, u"-"_s, u"--columns"_s,
        u"title,generic_email,focal_point.person"_s, u"--out"_s, path, u"--json"_s};

    const Answer plain = cli.run(call, ids);
    CHECK(plain.code == 1);
    CHECK(plain.object().value("columns_left_out"_L1).toArray() == QJsonArray {u"focal_point.person"_s});
    CHECK(plain.object().value("held_back"_L1) == 1);
    CHECK(contentOf(path).contains("desk@example.org"));
    CHECK_FALSE(contentOf(path).contains("Ada Person"));
    CHECK_FALSE(contentOf(path).contains("Closed house"));
    CHECK(cli.run(call + QStringList {u"--personal-data"_s}, ids).code == 0);
    CHECK(contentOf(path).contains("Ada Person"));
    CHECK_FALSE(contentOf(path).contains("Closed house"));
}

TEST_CASE(
    "Everything that may leave comes back from a table as it stands in the records, in both presets", "[cli]")
{
    CliRun cli;
    const QString preset = GENERATE(as<QString>(), u"data"_s, u"excel"_s);
    for (const QString &title :
        {u"=1+1"_s, u"'quoted'"_s, u"two\nlines, \"said\""_s, u"  -blank; "_s, u"عربي،\u202e نص"_s}) {
        const QJsonObject content {{u"title"_s, QJsonObject {{u"en"_s, title}}},
            {u"tags"_s, QJsonArray {u"@tag"_s, title.simplified()}}};
        CHECK(cli.run({u"new"_s, u"resource"_s, u"--patch"_s, u"-"_s}, compact(content)).code == 0);
    }
    const QString path = cli.path(u"f.csv"_s);
    CHECK(cli.run({u"export"_s, u"csv"_s, u"--preset"_s, preset, u"--codes"_s, u"--columns"_s,
                      u"address,type,title,tags,tlp,updated_at"_s, u"--out"_s, path})
              .code
        == 0);

    QHash<QString, QJsonArray> rows;
    for (const QJsonValue row : readByPython(path)) {
        QJsonArray cells;
        for (const QJsonValue cell : row.toArray()) {
            const QString text = cell.toString();
            cells.append(preset == u"excel"_s && text.startsWith(u'\'') ? text.sliced(1) : text);
        }
        rows.insert(cells.first().toString(), cells);
    }
    int compared = 0;
    for (const QJsonObject &record : cli.dump()) {
        const QJsonObject document = record.value("doc"_L1).toObject();
        const auto found = rows.constFind(record.value("id"_L1).toString());
        if (found == rows.constEnd()) {
            CHECK(document.value("type"_L1) == u"story"_s); // One without a consent that stands.
            continue;
        }
        QStringList tags;
        for (const QJsonValue tag : document.value("tags"_L1).toArray()) {
            tags.append(tag.toString());
        }
        CHECK(*found
            == QJsonArray {record.value("id"_L1), document.value("type"_L1),
                document.value("title"_L1).toObject().value("en"_L1), tags.join(u"; "_s),
                document.value("tlp"_L1).toString(u"TLP:GREEN"_s), document.value("updated_at"_L1)});
        ++compared;
    }
    CHECK(compared == rows.size() - 1);
    CHECK(compared > 150);
}

TEST_CASE("The file about an export names neither a place on this computer nor a collection", "[cli]")
{
    CliRun cli;
    const QString path = cli.path(u"f.csv"_s);
    const QString list = cli.path(u"list of mine.txt"_s);
    QFile file(list);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("case_study:case-samlit\n");
    file.close();
    REQUIRE(cli.run({u"collection"_s, u"new"_s, u"Zanzibar"_s}).code == 0);
    REQUIRE(cli.run({u"collection"_s, u"add"_s, u"Zanzibar"_s, u"case_study:case-samlit"_s}).code == 0);
    const auto scope = [&](const QStringList &which) {
        REQUIRE(
            cli.run(QStringList {u"export"_s, u"csv"_s, u"--about"_s, u"--out"_s, path} + which).code == 0);
        const QByteArray about = contentOf(path + u".about.json"_s);
        CHECK_FALSE(about.contains("Zanzibar"));
        CHECK_FALSE(about.contains("mine"));
        return QJsonDocument::fromJson(about).object().value("scope"_L1).toString();
    };
    CHECK(scope({u"--ids"_s, list}) == u"a list of ids"_s);
    CHECK(scope({u"--collection"_s, u"Zanzibar"_s, u"--type"_s, u"case_study"_s})
        == u"a collection; type: case_study"_s);
    CHECK(scope({u"--query"_s, u"collection:Zanzibar"_s}) == u"a query that names a collection"_s);
    CHECK(scope({u"--query"_s, u"sector:finance"_s}) == u"query: sector:finance"_s);
}
