// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_run.h"
#include "tests/support/catch_qt.h"

#include <QJsonArray>

using namespace fourthp::test;
using namespace Qt::StringLiterals;

TEST_CASE("A meeting is noted, taken up and followed from the command line", "[cli]")
{
    CliRun cli;
    REQUIRE(cli.run({u"init"_s, u"--empty"_s}).code == 0);
    const QString id = u"event:dakar"_s;
    const QByteArray content = R"({"_id":"event:dakar","title":{"en":"Meeting in Dakar"},"lang":"en"})";
    REQUIRE(cli.run({u"new"_s, u"event"_s, u"--patch"_s, u"-"_s}, content).code == 0);
    const auto meeting = [&](const QStringList &more) {
        return cli.run(QStringList {u"meeting"_s} + more + QStringList {u"--json"_s});
    };

    CHECK(meeting({u"group"_s, id, u"--name"_s, u"Finance"_s}).code == 0);
    const QStringList inGroup {u"note"_s, id, u"--group"_s, u"finance"_s};
    const Answer noted = meeting(inGroup + QStringList {u"--question"_s, u"1"_s, u"--text"_s, u"No trust"_s});
    CHECK(noted.code == 0);
    CHECK(meeting(inGroup + QStringList {u"--question"_s, u"5"_s, u"--text"_s, u"x"_s}).code == 2);
    CHECK(
        meeting({u"note"_s, id, u"--group"_s, u"Nobody"_s, u"--question"_s, u"1"_s, u"--text"_s, u"x"_s}).code
        == 4);
    CHECK(meeting({u"note"_s, id, u"--question"_s, u"recommendations"_s, u"--text"_s, u"Train"_s}).code == 0);

    const QJsonObject shown = meeting({u"show"_s, id}).object();
    const QJsonObject group = shown.value("breakout_groups"_L1).toArray().at(0).toObject();
    const QString place = noted.object().value("place"_L1).toString();
    CHECK(group.value("challenges"_L1).toArray().at(0).toObject().value("place"_L1) == place);
    CHECK(shown.value("empty"_L1).toArray().size() == 4);

    const Answer drafted = meeting({u"draft"_s, id, u"--answer"_s, place, u"--title"_s, u"Trust in banks"_s});
    CHECK(drafted.code == 0);
    const QJsonObject draft = cli.recordNamed(drafted.object().value("id"_L1).toString());
    CHECK(draft.value("links"_L1).toArray().at(0).toObject().value("to"_L1) == id);
    CHECK(meeting({u"draft"_s, id}).code == 4);

    const QJsonArray open = meeting({u"followup"_s, u"--state"_s, u"open"_s}).array();
    REQUIRE(open.size() == 1);
    const QString recommendation = open.at(0).toObject().value("id"_L1).toString();
    CHECK(meeting({u"state"_s, id, recommendation, u"done"_s}).code == 0);
    CHECK(meeting({u"followup"_s, u"--state"_s, u"open"_s}).array().isEmpty());
    CHECK(meeting({u"followup"_s, u"--state"_s, u"nonsense"_s}).code == 2);

    CHECK(cli.run({u"meeting"_s, u"text"_s, id, u"--lang"_s, u"en"_s})
              .out.contains("### Challenges\n\n- No trust\n"));
    CHECK(meeting({u"text"_s, u"event:gone"_s}).code == 4);
    CHECK(meeting({u"sing"_s}).code == 2);
}
