// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_run.h"
#include "tests/support/catch_qt.h"

#include <QTcpServer>

using namespace fourthp::test;
using namespace Qt::StringLiterals;

TEST_CASE("A repository is added with its set, over plain http too, and listed", "[cli]")
{
    CliRun cli;
    REQUIRE(cli.run({u"init"_s, u"--empty"_s}).code == 0);

    const Answer added = cli.run({u"--json"_s, u"channel"_s, u"add"_s, u"un"_s,
        u"http://repository.example.org/oai/"_s, u"--kind"_s, u"oai"_s, u"--set"_s, u"trafficking"_s});

    REQUIRE(added.code == 0);
    CHECK(added.object().value(u"kind").toString() == u"oai"_s);
    CHECK(added.object().value(u"set").toString() == u"trafficking"_s);
    CHECK(added.object().value(u"url").toString() == u"http://repository.example.org/oai"_s);
    const QJsonArray list = cli.run({u"--json"_s, u"channel"_s, u"list"_s}).array();
    REQUIRE(list.size() == 1);
    CHECK(list.first() == added.object());
}

TEST_CASE("A set belongs to a repository, and other kinds are misuse", "[cli]")
{
    CliRun cli;
    REQUIRE(cli.run({u"init"_s, u"--empty"_s}).code == 0);
    CHECK(cli.run({u"channel"_s, u"add"_s, u"a"_s, u"https://hub.example.org/hub"_s, u"--set"_s, u"x"_s}).code
        == 2);
    CHECK(cli.run({u"channel"_s, u"add"_s, u"a"_s, u"https://hub.example.org/hub"_s, u"--kind"_s, u"rss"_s})
              .code
        == 2);
    CHECK(cli.run({u"--json"_s, u"channel"_s, u"list"_s}).array().isEmpty());
}

TEST_CASE("A repository that is not there fails the session and leaves a line in the log", "[cli]")
{
    CliRun cli;
    REQUIRE(cli.run({u"init"_s, u"--empty"_s}).code == 0);
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    const QString url = u"http://127.0.0.1:%1/oai"_s.arg(server.serverPort());
    server.close();
    REQUIRE(cli.run({u"channel"_s, u"add"_s, u"un"_s, url, u"--kind"_s, u"oai"_s}).code == 0);
    const Answer answer = cli.run({u"--json"_s, u"sync"_s});
    CHECK(answer.code != 0);
    CHECK(answer.object().value(u"state").toString() == u"failed"_s);
    CHECK(answer.object().value(u"error").toString() == u"network"_s);
}
