// SPDX-License-Identifier: GPL-3.0-or-later
// R-18: the real program on a computer whose clock is years wrong, by libfaketime. The runtime of a sanitizer
// wants to be the first library and would not have this one before it.
#include "tests/cli/cli_run.h"
#include "tests/unit/sync/hub_thread.h"
#include "tests/support/catch_qt.h"

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

const QString kRight = u"2026-11-24"_s; // What the hub says.

void dateIs(CliRun &cli, const QString &day)
{
    cli.environment.insert(u"LD_PRELOAD"_s, u"/usr/$LIB/faketime/libfaketimeMT.so.1"_s);
    cli.environment.insert(u"FAKETIME"_s, u"@%1 09:00:00"_s.arg(day)); // Goes on from there.
    cli.environment.insert(u"DONT_FAKE_MONOTONIC"_s, u"1"_s);
}

void rename(CliRun &cli, int n, const QString &acronym)
{
    const QByteArray patch = QJsonDocument(QJsonObject {{u"acronym"_s, acronym}}).toJson();
    REQUIRE(cli.run({u"edit"_s, idOf(n), u"--patch"_s, u"-"_s}, patch).code == 0);
}

/// Ids and revisions of what is here.
Revisions here(CliRun &cli)
{
    Revisions all;
    for (const QJsonObject &record : cli.dump()) {
        const QJsonObject document = record.value("doc"_L1).toObject();
        if (!record.value("deleted"_L1).toBool()) {
            all.insert(document.value("_id"_L1).toString(), document.value("_rev"_L1).toString());
        }
    }
    return all;
}

} // namespace

TEST_CASE(
    "On a computer whose date is years wrong nothing is lost, deleted or delayed, and somebody is told [F76]",
    "[cli][sync]")
{
    const QString wrong = GENERATE(u"2029-11-24"_s, u"2023-11-24"_s, u"2036-11-24"_s, u"2016-11-24"_s);
    CAPTURE(wrong.toStdString());
    HubThread hub(20);
    CliRun cli;
    cli.environment.insert(u"FOURTHP_SECRET"_s, u"correct-horse"_s);
    dateIs(cli, kRight);
    REQUIRE(cli.run({u"init"_s, u"--empty"_s}).code == 0);
    REQUIRE(cli.run({u"channel"_s, u"add"_s, u"office"_s, hub.url(), u"--user"_s, u"amina"_s}).code == 0);
    const Answer first = cli.run({u"sync"_s});
    INFO(first.out.toStdString() << first.err.toStdString());
    REQUIRE(first.code == 0);
    CHECK(here(cli).size() == 20);
    rename(cli, 4, u"BEFORE"_s); // Waits to be sent.
    hub.data().patch(idOf(0), {{u"acronym"_s, u"HUB"_s}});
    hub.data().remove(idOf(8));
    for (int n = 20; n < 30; ++n) {
        hub.data().put(hubRecord(n));
    }

    dateIs(cli, wrong);
    const Answer test = cli.run({u"channel"_s, u"test"_s, u"office"_s, u"--json"_s});
    CHECK(test.out.contains(R"("id":"clock","ok":false)"));
    rename(cli, 0, u"HERE"_s); // Both sides changed it: somebody has to decide.
    rename(cli, 12, u"DURING"_s);
    const Answer sync = cli.run({u"sync"_s, u"--json"_s});
    INFO(sync.out.toStdString() << sync.err.toStdString());
    CHECK(sync.code <= 1);
    CHECK(here(cli).size() == 20 + 10 - 1);
    const QJsonArray conflicts = cli.run({u"conflicts"_s, u"--json"_s}).array();
    REQUIRE(conflicts.size() == 1);

    dateIs(cli, kRight);
    rename(cli, 16, u"AFTER"_s);
    REQUIRE(cli.run({u"conflicts"_s, u"resolve"_s, idOf(0), u"--mine"_s}).code == 0);
    REQUIRE(cli.run({u"sync"_s}).code == 0);
    for (const auto &[n, acronym] :
        {std::pair(0, u"HERE"_s), {4, u"BEFORE"_s}, {12, u"DURING"_s}, {16, u"AFTER"_s}}) {
        CAPTURE(n);
        CHECK(hub.data().state.entries.at(idOf(n)).body.value("acronym"_L1) == acronym);
    }
    CHECK(here(cli) == hub.data().revisions()); // Both sides are equal.
    CHECK(cli.run({u"check"_s}).code == 0);
}
