// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/power_cut.h"
#include "tests/unit/sync/push_fixture.h"

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kBefore = 10;
constexpr int kAfter = 160; // Two pages.
constexpr int kEdited = 4;

/// The computer starts again with what the cut left of its disk.
void startWith(SyncDesk &desk, const PowerCut::Disk &disk)
{
    desk.temp.library.reset();
    PowerCut::restore(disk, desk.temp.options().folder.path);
    desk.temp.reopen();
}

/// All that the place stands for is here, and the person's edit.
void checkHolds(SyncDesk &desk, const FakeHub &hub)
{
    CHECK(desk.isSound());
    CHECK(desk.record(idOf(kEdited)).shown().json().value("acronym"_L1) == u"MINE"_s);
    const qint64 place = placeNumber(desk.place()).value_or(0);
    const Revisions here = desk.here();
    for (const auto &[id, entry] : hub.state.entries) {
        if (entry.seq <= place && !entry.deleted) {
            CHECK(here.contains(id));
        }
    }
}

} // namespace

TEST_CASE("A power cut at any moment of a session takes a page and its place together, and never an edit "
          "[F75] [I1 I2]",
    "[sync]")
{
    const FailingVfs vfs;
    FakeHub hub(kBefore);
    std::vector<PowerCut::Cut> cuts;
    {
        SyncDesk desk(hub);
        PowerCut power(GENERATE(1, 2));
        desk.temp.reopen(); // From here on everything is seen.
        REQUIRE(desk.sync().state == SyncState::Done);
        desk.edit(idOf(kEdited), acronym(u"MINE"_s));
        for (int n = kBefore; n < kAfter; ++n) {
            hub.put(hubRecord(n));
        }
        hub.remove(idOf(5));
        power.cutAfterEach(23);
        REQUIRE(desk.sync().state == SyncState::Done);
        REQUIRE(desk.here() == hub.revisions());
        cuts = power.cuts();
    }
    const FakeHub::State after = hub.state;
    REQUIRE(cuts.size() > 10);
    QSet<QString> places;
    for (const PowerCut::Cut &cut : cuts) {
        hub.state = after;
        SyncDesk desk(hub);
        startWith(desk, cut.disk);

        checkHolds(desk, hub);
        places.insert(desk.place());

        CHECK(desk.sync().state == SyncState::Done);
        CHECK(desk.sync().state == SyncState::Done);
        CHECK(desk.equalsHub());
        CHECK(acronymOn(hub, kEdited) == u"MINE"_s);
        CHECK(generationOn(hub, kEdited) == 2); // It was sent once.
        CHECK(desk.isSound());
    }
    CHECK(places.size() > 1); // Cuts before and after a page.
}
