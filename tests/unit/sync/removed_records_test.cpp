// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/removed_records.h"
#include "tests/unit/sync/sync_bench.h"

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

TEST_CASE("A record that the hub deleted can be brought back here", "[sync]")
{
    FakeHub hub(20);
    SyncDesk desk(hub);
    REQUIRE(desk.sync().pulled == 20);
    const QJsonValue title = desk.record(idOf(4)).shown().json().value("title"_L1);
    hub.remove(idOf(4));
    REQUIRE(desk.sync().removed == 1);
    REQUIRE(removedDocument(desk.temp.connection(), {idOf(4)})->has_value());

    REQUIRE(RecordWriter(*desk.temp.library).restore({idOf(4)}, {u"me"_s, {}}));

    CHECK(desk.record(idOf(4)).visible);
    CHECK(desk.record(idOf(4)).dirty);
    CHECK(desk.record(idOf(4)).shown().json().value("title"_L1) == title);
    CHECK(desk.sync().conflicts == 0);
    CHECK(desk.record(idOf(4)).visible);
    CHECK(desk.isSound());
}

TEST_CASE("What the hub deleted is let go after ninety days, when both clocks say so", "[sync]")
{
    FakeHub hub(20);
    SyncDesk desk(hub);
    REQUIRE(desk.sync().pulled == 20);
    hub.remove(idOf(4));
    REQUIRE(desk.sync().removed == 1);
    const auto kept = [&desk] { return desk.number(u"SELECT count(*) FROM removed"_s); };

    desk.temp.clock.now = desk.temp.clock.now.addDays(3650);
    REQUIRE(desk.sync().state == SyncState::Done);
    CHECK(kept() == 1);

    hub.now = hub.now.addDays(kRemovedDaysKept);
    REQUIRE(desk.sync().state == SyncState::Done);
    CHECK(kept() == 1);
    hub.now = hub.now.addDays(1);
    REQUIRE(desk.sync().state == SyncState::Done);
    CHECK(kept() == 0);
    CHECK(RecordWriter(*desk.temp.library).restore({idOf(4)}, {u"me"_s, {}}).error().kind
        == ErrorKind::NotFound);
}

TEST_CASE("A channel removed with its records leaves no copies of those that the hub had deleted", "[sync]")
{
    FakeHub hub(20);
    SyncDesk desk(hub);
    REQUIRE(desk.sync().pulled == 20);
    hub.remove(idOf(4));
    REQUIRE(desk.sync().removed == 1);

    SECTION("with the records")
    {
        REQUIRE(removeChannel(*desk.temp.library, kChannel, RecordsOfChannel::Remove));
        CHECK(desk.number(u"SELECT count(*) FROM removed"_s) == 0);
    }
    SECTION("while they stay, a deleted one can still be brought back")
    {
        REQUIRE(removeChannel(*desk.temp.library, kChannel, RecordsOfChannel::Keep));
        CHECK(RecordWriter(*desk.temp.library).restore({idOf(4)}, {u"me"_s, {}}));
    }
    CHECK(desk.isSound());
}
