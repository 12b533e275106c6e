// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_run.h"
#include "tests/support/catch_qt.h"
#include "tests/support/file_bytes.h"
#include "tests/support/traces.h"

#include <QJsonArray>

using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

const QString kId = u"stakeholder:one"_s;
const QList<QByteArray> kWords {"Zyxquorble"};

void add(CliRun &cli)
{
    REQUIRE(cli.run({u"init"_s, u"--empty"_s}).code == 0);
    REQUIRE(cli.run({u"new"_s, u"stakeholder"_s, u"--patch"_s, u"-"_s},
                   R"({"_id":"stakeholder:one","title":{"en":"Office"},"local_notes":"Ask Zyxquorble"})")
                .code
        == 0);
}

} // namespace

TEST_CASE("The command line erases a record to the byte and tells what was erased by a number", "[cli]")
{
    CliRun cli;
    add(cli);
    const QJsonObject plan = cli.run({u"erase"_s, kId, u"--dry-run"_s, u"--json"_s}).object();
    CHECK(plan.value("records"_L1).toArray().at(0).toObject().value("changes"_L1) == 1);
    REQUIRE(cli.run({u"backup"_s, cli.path(u"kept.db"_s)}).code == 0);

    CHECK(cli.run({u"erase"_s, kId, u"--json"_s}).object().value("erased"_L1) == 1);
    CHECK(tracesIn(cli.dataDir(), kWords) == QStringList());
    CHECK(cli.run({u"show"_s, kId}).code == 4);
    CHECK(cli.run({u"erase"_s, kId}).code == 4);
    CHECK(cli.run({u"undo"_s}).code == 1);
    const QJsonArray list = cli.run({u"erase"_s, u"--list"_s}).array();
    CHECK(list.size() == 1);
    CHECK(cli.run({u"erase"_s, u"--let-back"_s, kId}).code == 4);
    CHECK(cli.run({u"erase"_s}).code == 2);
    CHECK(cli.run({u"erase"_s, u"--list"_s, kId}).code == 2);

    writeFile(cli.path(u"in.ndjson"_s), R"({"_id":"stakeholder:one","type":"stakeholder","title":{"en":"Office"}})"
                                        "\n"
                                        R"({"_id":"stakeholder:two","type":"stakeholder","title":{"en":"Bureau"}})"
                                        "\n");
    const Answer imported = cli.run({u"import"_s, cli.path(u"in.ndjson"_s), u"--format"_s, u"ndjson"_s, u"--json"_s});
    INFO(imported.out.toStdString());
    CHECK(imported.code == 1);
    CHECK(imported.out.contains("erased"));
    CHECK(cli.run({u"show"_s, kId}).code == 4);
    CHECK(cli.run({u"show"_s, u"stakeholder:two"_s}).code == 0);

    CHECK(cli.run({u"restore-library"_s, cli.path(u"kept.db"_s)}).code == 0);
    CHECK(tracesIn(cli.dataDir(), kWords) == QStringList());
    CHECK(cli.run({u"check"_s}).code == 0);
}

TEST_CASE("The command line finds, exports and empties the data of a person", "[cli]")
{
    CliRun cli;
    add(cli);
    CHECK(cli.run({u"person"_s, u"find"_s, u"zyxQUORBLE"_s}).array().size() == 1);
    CHECK(cli.run({u"person"_s, u"export"_s, u"zyxquorble"_s, u"--out"_s, cli.path(u"person.txt"_s)}).code == 0);
    CHECK(contentOf(cli.path(u"person.txt"_s)).contains("Zyxquorble"));
    CHECK(cli.run({u"person"_s, u"erase"_s, u"zyxquorble"_s}).code == 1);
    CHECK_FALSE(tracesIn(cli.dataDir(), kWords).isEmpty());

    CHECK(cli.run({u"person"_s, u"erase"_s, u"zyxquorble"_s, u"--yes"_s, u"--json"_s}).object().value("records"_L1) == 1);
    CHECK(tracesIn(cli.dataDir(), kWords) == QStringList());
    CHECK(cli.run({u"show"_s, kId}).code == 0);
    CHECK(cli.run({u"check"_s}).code == 0);
}
