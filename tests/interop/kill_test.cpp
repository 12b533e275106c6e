// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/integrity_check.h"
#include "core/sync/hub_prepare.h"
#include "core/sync/sync_run.h"
#include "tests/interop/npm_hub.h"
#include "tests/support/catch_qt.h"
#include "tests/support/kills.h"
#include "tests/support/temp_library.h"

#include <random>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRecords = 600; // A pull of some pages; few enough to look at all of them after each kill.

/// Revisions that a feed had brought when it was at `place`. The engine counts places from 1.
Revisions upTo(NpmHub &hub, qint64 place)
{
    Revisions found;
    for (const QJsonValue value : hub.get(u"/_changes?since=0"_s).value("results"_L1).toArray()) {
        const QJsonObject row = value.toObject();
        const QString id = row.value("id"_L1).toString();
        if (row.value("seq"_L1).toInteger() <= place && !id.startsWith("_design/"_L1)) {
            found.insert(id, row.value("changes"_L1).toArray().first().toObject().value("rev"_L1).toString());
        }
    }
    return found;
}

/// Somebody writes over every record, so that there is something to fetch and the library does not grow.
void rewriteAll(NpmHub &hub, int round)
{
    const Revisions there = hub.revisions();
    QJsonArray documents;
    for (int n = 0; n < kRecords; ++n) {
        QJsonObject document = hubRecord(n);
        document.insert(u"_rev"_s, there.value(document.value("_id"_L1).toString()));
        document.insert(u"x_round"_s, round);
        documents.append(document);
    }
    hub.bulk(documents);
}

void checkSound(TempLibrary &temp)
{
    const auto report = checkLibrary(*temp.library, CheckMode::Report);
    REQUIRE(report.has_value());
    CHECK(report->isSound());
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
    hub.put(0, kRecords - 1);
    TempLibrary temp;
    REQUIRE(addChannel(*temp.library, {.id = u"office"_s, .url = hub.address().url}));
    // Both sides have a note of each other from here on; without one the whole hub would be compared.
    REQUIRE(runSync(*temp.library, hub.address(), {}).state == SyncState::Done);
    int round = 1;
    rewriteAll(hub, round);
    Killer killer(QStringLiteral(FOURTHP_SYNC_CHILD), 74);
    int kills = 0; // Those that hit a pull between its first and its last page.
    qint64 placeBefore = temp.connection().number(u"SELECT since FROM checkpoint"_s).value();
    for (int attempt = 0; kills < wanted; ++attempt) {
        REQUIRE(attempt < 20 * wanted);
        temp.library.reset();
        const bool wasKilled = killer.run({temp.options().folder.path, hub.address().url});
        temp.reopen();

        checkSound(temp);
        const qint64 place = temp.connection().number(u"SELECT since FROM checkpoint"_s).value();
        Revisions here = revisionsHere(*temp.library, u"office"_s);
        const Revisions there = hub.revisions();
        CHECK(here.keys() == there.keys());
        erase_if(here, [&there](auto row) { return row.value() != there.value(row.key()); });
        CHECK(here == upTo(hub, place));
        kills += wasKilled && place > placeBefore ? 1 : 0;
        placeBefore = place;
        if (!wasKilled) {
            rewriteAll(hub, ++round);
        }
    }

    CHECK(runSync(*temp.library, hub.address(), {}).state == SyncState::Done);
    CHECK(revisionsHere(*temp.library, u"office"_s) == hub.revisions());
    checkSound(temp);
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
            checkSound(temp);
            const Revisions here = revisionsHere(*temp.library, u"office"_s);
            const Revisions said
                = upTo(hub, temp.connection().number(u"SELECT since FROM checkpoint"_s).value());
            for (auto row = said.begin(); row != said.end(); ++row) {
                CHECK(here.contains(row.key()));
            }
        }
        const SyncReport rest = runSync(*temp.library, hub.address(), {});
        CHECK(rest.state == SyncState::Done);
        CHECK(rest.removed == 0);
        CHECK(revisionsHere(*temp.library, u"office"_s) == there);
    }
}
