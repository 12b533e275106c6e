// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/integrity_check.h"
#include "core/sync/hub_prepare.h"
#include "core/sync/sync_run.h"
#include "tests/support/kills.h"
#include "tests/interop/npm_hub.h"
#include "tests/support/catch_qt.h"
#include "tests/support/temp_library.h"

#include <algorithm>
#include <random>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

/// Ids that a feed had brought when it was at `place`. The engine counts places from 1.
QStringList idsUpTo(NpmHub &hub, qint64 place)
{
    QStringList ids;
    for (const QJsonValue value : hub.get(u"/_changes?since=0"_s).value("results"_L1).toArray()) {
        const QJsonObject row = value.toObject();
        if (row.value("seq"_L1).toInteger() <= place
            && !row.value("id"_L1).toString().startsWith("_design/"_L1)) {
            ids.append(row.value("id"_L1).toString());
        }
    }
    ids.sort();
    return ids;
}

} // namespace

TEST_CASE("A program killed again and again during a pull holds what its place in the feed says, and nothing "
          "else [F74]",
    "[interop]")
{
    if (!NpmHub::isAvailable()) {
        return;
    }
    const int wanted = killsWanted();
    NpmHub hub;
    REQUIRE(prepareHub(hub.address(), {}));
    hub.put(0, 99);
    TempLibrary temp;
    REQUIRE(addChannel(*temp.library, {.id = u"office"_s, .url = hub.address().url}));
    // Both sides have a note of each other from here on; without one the whole hub would be compared.
    REQUIRE(runSync(*temp.library, hub.address(), {}).state == SyncState::Done);
    int records = 1600;
    hub.put(100, records - 1);
    Killer killer(QStringLiteral(FOURTHP_SYNC_CHILD), 74);
    int kills = 0; // Those that hit a pull between its first and its last page.
    qint64 placeBefore = temp.connection().number(u"SELECT since FROM checkpoint"_s).value();
    for (int attempt = 0; kills < wanted; ++attempt) {
        REQUIRE(attempt < 20 * wanted);
        temp.library.reset();
        const bool wasKilled = killer.run({temp.options().folder.path, hub.address().url});
        if (!wasKilled) {
            hub.put(records, records + 699); // Something to do for the next one.
            records += 700;
        }

        temp.reopen();
        const auto report = checkLibrary(*temp.library, CheckMode::Report);
        REQUIRE(report.has_value());
        CHECK(report->isSound());
        const qint64 place = temp.connection().number(u"SELECT since FROM checkpoint"_s).value();
        QStringList here = revisionsHere(*temp.library, u"office"_s).keys();
        here.sort();
        CHECK(here == idsUpTo(hub, place));
        kills += wasKilled && place > placeBefore ? 1 : 0;
        placeBefore = place;
    }

    CHECK(runSync(*temp.library, hub.address(), {}).state == SyncState::Done);
    CHECK(revisionsHere(*temp.library, u"office"_s) == hub.revisions());
}

TEST_CASE(
    "A program killed in its very first session holds what came, and the next one completes it", "[interop]")
{
    if (!NpmHub::isAvailable()) {
        return;
    }
    NpmHub hub;
    REQUIRE(prepareHub(hub.address(), {}));
    hub.put(0, 999);
    const Revisions there = hub.revisions();
    std::mt19937 random(75);
    for (int round = 0; round < 5; ++round) {
        TempLibrary temp;
        REQUIRE(addChannel(*temp.library, {.id = u"office"_s, .url = hub.address().url}));
        // The second one may be comparing the whole hub, if the first had no time to leave a note there.
        for (int kill = 0; kill < 2; ++kill) {
            temp.library.reset();
            QProcess child;
            child.start(QStringLiteral(FOURTHP_SYNC_CHILD), {temp.options().folder.path, hub.address().url});
            REQUIRE(child.waitForReadyRead(60'000));
            if (!child.waitForFinished(int(random() % 200))) { // A quick machine may have finished it.
                child.kill();
                REQUIRE(child.waitForFinished(60'000));
            }

            temp.reopen();
            const auto report = checkLibrary(*temp.library, CheckMode::Report);
            REQUIRE(report.has_value());
            CHECK(report->isSound());
            const Revisions here = revisionsHere(*temp.library, u"office"_s);
            for (const QString &id :
                idsUpTo(hub, temp.connection().number(u"SELECT since FROM checkpoint"_s).value())) {
                CHECK(here.contains(id));
            }
        }
        const SyncReport rest = runSync(*temp.library, hub.address(), {});
        CHECK(rest.state == SyncState::Done);
        CHECK(rest.removed == 0);
        CHECK(revisionsHere(*temp.library, u"office"_s) == there);
    }
}
