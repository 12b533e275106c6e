// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_run.h"
#include "tests/support/catch_qt.h"

using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

const QString kSamlit = u"case_study:case-samlit"_s;

} // namespace

TEST_CASE("Nothing stands in the outbox of a library without a hub, whatever is edited", "[cli]")
{
    CliRun cli;
    CHECK(cli.run({u"edit"_s, kSamlit, u"--patch"_s, u"-"_s}, R"({"acronym":"S"})").code == 0);
    const Answer outbox = cli.run({u"outbox"_s});
    CHECK(outbox.code == 0);
    CHECK(outbox.array().isEmpty());
    CHECK(cli.run({u"proposals"_s}).array().isEmpty());
    const QJsonObject waiting = cli.run({u"status"_s}).object().value("outbox"_L1).toObject();
    CHECK(
        waiting == QJsonObject {{u"queued"_s, 0}, {u"sending"_s, 0}, {u"waiting"_s, 0}, {u"rejected"_s, 0}});
}

TEST_CASE("A contributed starter record waits in the outbox until it is undone", "[cli]")
{
    CliRun cli;
    REQUIRE(cli.run({u"channel"_s, u"add"_s, u"office"_s, u"http://127.0.0.1:9/hub"_s}).code == 0);
    const Answer given = cli.run({u"contribute"_s, kSamlit, u"--channel"_s, u"office"_s});
    REQUIRE(given.code == 0);
    CHECK(given.array().at(0).toObject().value("id"_L1) == kSamlit);

    const QJsonArray outbox = cli.run({u"outbox"_s}).array();
    REQUIRE(outbox.size() == 1);
    CHECK(outbox.at(0).toObject().value("state"_L1) == u"queued"_s);
    CHECK(outbox.at(0).toObject().value("rev"_L1).isNull());
    CHECK(cli.run({u"status"_s}).object().value("outbox"_L1).toObject().value("queued"_L1) == 1);

    CHECK(cli.run({u"undo"_s}).code == 0);
    CHECK(cli.run({u"outbox"_s}).array().isEmpty());
}

TEST_CASE("Edits for a read-only channel wait and are found by a script", "[cli]")
{
    CliRun cli;
    REQUIRE(cli.run({u"channel"_s, u"add"_s, u"books"_s, u"http://127.0.0.1:9/hub"_s, u"--read-only"_s}).code
        == 0);
    CHECK(cli.run({u"channel"_s, u"list"_s}).array().at(0).toObject().value("read_only"_L1) == true);
    const Answer refused = cli.run({u"contribute"_s, kSamlit, u"--channel"_s, u"books"_s});
    CHECK(refused.code == 4);
    CHECK(cli.run({u"outbox"_s}).array().isEmpty());
}

TEST_CASE("The commands that send say what they take", "[cli]")
{
    CliRun cli;
    CHECK(cli.run({u"contribute"_s, kSamlit}).code == 2);
    CHECK(cli.run({u"outbox"_s, u"forget"_s, kSamlit}).code == 2);
    CHECK(cli.run({u"outbox"_s, u"retry"_s, kSamlit}).code == 4);
    CHECK(cli.run({u"outbox"_s, u"propose"_s, kSamlit}).code == 4);
    CHECK(cli.run({u"proposals"_s, u"accept"_s, u"proposal:none"_s}).code == 4);
    CHECK(cli.run({u"sync"_s, u"--pull-only"_s, u"--push-only"_s}).code == 2);
}
