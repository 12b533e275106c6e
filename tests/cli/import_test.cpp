// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_run.h"
#include "tests/support/catch_qt.h"

#include <QFile>
#include <QJsonArray>

using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

QString write(const CliRun &cli, const QString &name, const QByteArray &bytes)
{
    QFile file(cli.path(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return file.fileName();
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("A table is imported after a look at what would come of it, and undone as one", "[cli]")
{
    CliRun cli;
    REQUIRE(cli.run({u"init"_s, u"--empty"_s}).code == 0);
    const QString table = write(cli, u"in.csv"_s,
        "Titre;Pays;Début\r\nPremier projet;Kenya;24/06/2021\r\nAutre essai;Atlantis;2020\r\n;Togo;\r\n");
    const QStringList command {u"import"_s, table, u"--format"_s, u"csv"_s, u"--type"_s, u"case_study"_s,
        u"--language"_s, u"fr"_s, u"--json"_s};

    const Answer plan
        = cli.run(command + QStringList {u"--dry-run"_s, u"--save-map"_s, cli.path(u"map.json"_s)});
    CHECK(plan.code == 1);
    CHECK(plan.object().value("added"_L1) == 2);
    CHECK(
        plan.object().value("unknown_words"_L1).toArray().at(0).toObject().value("word"_L1) == u"Atlantis"_s);
    CHECK(cli.dump().empty());

    const Answer done = cli.run(command + QStringList {u"--refused"_s, cli.path(u"refused.csv"_s)});
    CHECK(done.code == 1);
    CHECK(done.object().value("added"_L1) == 2);
    const QJsonObject refused = done.object().value("refused"_L1).toArray().at(0).toObject();
    CHECK(refused.value("line"_L1) == 4);
    CHECK(refused.value("faults"_L1).toArray().at(0).toObject()
        == QJsonObject {{u"field"_s, u"title"_s}, {u"rule"_s, u"required"_s}});
    CHECK(bytesOf(cli.path(u"refused.csv"_s)).endsWith("4,title: required,,Togo,\r\n"));
    REQUIRE(cli.dump().size() == 2);

    CHECK(cli.run({u"undo"_s}).code == 0);
    CHECK(cli.dump().empty());
}

TEST_CASE("An import again by its saved map finds everything the same", "[cli]")
{
    CliRun cli;
    REQUIRE(cli.run({u"init"_s, u"--empty"_s}).code == 0);
    const QString map = write(cli, u"map.json"_s,
        R"({"type":"stakeholder","language":"en","columns":[
            {"heading":"Key","path":"address"},{"heading":"Who","path":"title"},
            {"heading":"Where","path":"countries_of_work","separator":"|","codes":{"Zaire":"CD"}}]})");
    const QString table = write(cli, u"in.tsv"_s,
        "Who\tWhere\tKey\nPolice\tZaire|Kenya\tstakeholder:police\nBank\t\tstakeholder:bank\n");
    const QStringList command {u"import"_s, table, u"--map"_s, map, u"--json"_s};

    CHECK(cli.run(command).object().value("added"_L1) == 2);
    CHECK(cli.recordNamed(u"stakeholder:police"_s).value("countries_of_work"_L1)
        == QJsonArray {u"CD"_s, u"KE"_s});
    const Answer again = cli.run(command);
    CHECK(again.code == 0);
    CHECK(again.object().value("same"_L1) == 2);
    CHECK(again.object().value("changed"_L1) == 0);
}

TEST_CASE("What import is not told rightly it refuses, and nothing is written", "[cli]")
{
    CliRun cli;
    REQUIRE(cli.run({u"init"_s, u"--empty"_s}).code == 0);
    const QString table = write(cli, u"in.csv"_s, "title\nA\n");
    CHECK(cli.run({u"import"_s, table, u"--format"_s, u"nonsense"_s}).code == 2);
    CHECK(cli.run({u"import"_s, table, u"--known"_s, u"perhaps"_s}).code == 2);
    CHECK(cli.run({u"import"_s, table, u"--sheet"_s, u"One"_s}).code == 2);
    CHECK(cli.run({u"import"_s, table, u"--separator"_s, u"::"_s}).code == 2);
    CHECK(cli.run({u"import"_s, cli.path(u"absent.csv"_s)}).code == 4);
    CHECK(cli.dump().empty());
}
