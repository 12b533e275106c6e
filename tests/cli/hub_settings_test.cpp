// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_run.h"
#include "tests/support/catch_qt.h"

using namespace fourthp::test;
using namespace Qt::StringLiterals;

TEST_CASE("How a hub is asked can be set, paused and resumed", "[cli]")
{
    CliRun cli;
    REQUIRE(cli.run({u"channel"_s, u"add"_s, u"office"_s, u"https://127.0.0.1:9/hub"_s}).code == 0);
    const Answer set = cli.run({u"channel"_s, u"set"_s, u"office"_s, u"--mode"_s, u"automatic"_s,
        u"--metered"_s, u"yes"_s, u"--proxy"_s, u"none"_s});
    CHECK(set.code == 0);
    CHECK(set.object().value("mode"_L1) == u"automatic"_s);
    CHECK(set.object().value("metered"_L1).toBool());
    CHECK(set.object().value("proxy"_L1) == u"none"_s);
    CHECK(cli.run({u"channel"_s, u"pause"_s, u"office"_s}).object().value("paused"_L1).toBool());
    const QJsonObject resumed = cli.run({u"channel"_s, u"resume"_s, u"office"_s}).object();
    CHECK_FALSE(resumed.value("paused"_L1).toBool());
    CHECK(resumed.value("mode"_L1) == u"automatic"_s); // Nothing else moved.

    CHECK(cli.run({u"channel"_s, u"set"_s, u"office"_s, u"--mode"_s, u"sometimes"_s}).code == 2);
    CHECK(cli.run({u"channel"_s, u"set"_s, u"office"_s, u"--pins"_s, u"abc"_s}).code == 4);
    CHECK(cli.run({u"channel"_s, u"pause"_s, u"nobody"_s}).code == 4);
    CHECK(cli.run({u"channel"_s, u"pause"_s}).code == 2);
}

TEST_CASE("A test of a hub that is not there says how far it came", "[cli]")
{
    CliRun cli;
    REQUIRE(cli.run({u"channel"_s, u"add"_s, u"office"_s, u"http://127.0.0.1:9/hub"_s}).code == 0);
    const Answer test = cli.run({u"channel"_s, u"test"_s, u"office"_s});
    CHECK(test.code == 3);
    REQUIRE(test.array().size() == 3);
    CHECK(test.array().at(2).toObject().value("id"_L1) == u"connection"_s);
    CHECK_FALSE(test.array().at(2).toObject().value("ok"_L1).toBool());
    CHECK(cli.run({u"audit"_s}).code == 3);
    CHECK(cli.run({u"sync"_s, u"--full"_s}).code == 3);
}

TEST_CASE("Orphans are listed and decided by name or all together", "[cli]")
{
    CliRun cli;
    CHECK(cli.run({u"orphans"_s}).code == 0);
    CHECK(cli.run({u"orphans"_s, u"list"_s}).out.trimmed() == "[]");
    CHECK(cli.run({u"orphans"_s, u"keep"_s}).code == 2);
    CHECK(cli.run({u"orphans"_s, u"keep"_s, u"resource:x"_s, u"--all"_s}).code == 2);
    CHECK(cli.run({u"orphans"_s, u"burn"_s, u"resource:x"_s}).code == 2);
    CHECK(cli.run({u"orphans"_s, u"keep"_s, u"resource:x"_s}).code == 2); // Of which hub?
    REQUIRE(cli.run({u"channel"_s, u"add"_s, u"office"_s, u"https://127.0.0.1:9/hub"_s}).code == 0);
    CHECK(cli.run({u"orphans"_s, u"keep"_s, u"resource:x"_s}).code == 1); // There is none.
    CHECK(cli.run({u"orphans"_s, u"hide"_s, u"--all"_s}).object().value("records"_L1).toInt(-1) == 0);
    CHECK(cli.run({u"decide"_s, u"office"_s, u"--move"_s}).code == 4);
}
