// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/sync/sync_bench.h"

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

TEST_CASE("A tombstone hides a clean record and keeps what it was", "[sync]")
{
    FakeHub hub(20);
    SyncDesk desk(hub);
    REQUIRE(desk.sync().pulled == 20);

    hub.remove(idOf(3), u"withdrawn"_s);
    const SyncReport report = desk.sync();

    CHECK(report.removed == 1);
    CHECK_FALSE(desk.record(idOf(3)).visible);
    CHECK(desk.record(idOf(3)).base.isDeleted());
    CHECK(desk.number(u"SELECT count(*) FROM removed"_s) == 1);
    CHECK(desk.here() == hub.revisions());
    CHECK(desk.isSound());

    SECTION("made again on the hub it is visible again [F63]")
    {
        hub.put(hubRecord(3));
        CHECK(desk.sync().pulled == 1);
        CHECK(desk.record(idOf(3)).visible);
        CHECK(desk.here() == hub.revisions());
    }
}

TEST_CASE("A record whose consent was withdrawn leaves no copy behind", "[sync]")
{
    FakeHub hub(20);
    SyncDesk desk(hub);
    REQUIRE(desk.sync().pulled == 20);

    hub.remove(idOf(3), u"consent"_s);
    CHECK(desk.sync().removed == 1);

    CHECK(desk.number(u"SELECT count(*) FROM removed"_s) == 0);
    CHECK(desk.number(u"SELECT count(*) FROM mirror WHERE base LIKE '%north%' AND id = '%1'"_s.arg(idOf(3))) == 0);
    CHECK(desk.isSound());
}

TEST_CASE("A tombstone never takes a record that was edited here [F63]", "[sync]")
{
    FakeHub hub(20);
    SyncDesk desk(hub);
    REQUIRE(desk.sync().pulled == 20);
    desk.edit(idOf(3), {{u"tags"_s, QJsonArray {u"mine"_s}}});

    hub.remove(idOf(3));
    const SyncReport report = desk.sync();

    CHECK(report.removed == 0);
    CHECK(report.conflicts == 1);
    CHECK(desk.record(idOf(3)).visible);
    CHECK(desk.record(idOf(3)).state == u"deleted_on_hub"_s);
    CHECK(desk.record(idOf(3)).shown().json().value("tags"_L1).toArray().contains(u"mine"_s));
    CHECK(desk.sync().conflicts == 0);
    CHECK(desk.isSound());
}

TEST_CASE("When most records vanish at once nothing is removed until a person decides [F62]", "[sync]")
{
    FakeHub hub(150);
    SyncDesk desk(hub);
    REQUIRE(desk.sync().pulled == 150);
    for (int n = 0; n < 90; ++n) {
        hub.remove(idOf(n));
    }

    const SyncReport report = desk.sync();
    CHECK(report.state == SyncState::NeedsDecision);
    CHECK(report.removed == 0);
    CHECK(desk.number(u"SELECT count(*) FROM record WHERE visible = 1"_s) == 150);
    CHECK(desk.sync().state == SyncState::NeedsDecision);

    SECTION("agreed")
    {
        CHECK(applyStagedDeletes(*desk.temp.library, kChannel) == 90);
        CHECK(desk.sync().state == SyncState::Done);
        CHECK(desk.here() == hub.revisions());
    }
    SECTION("refused")
    {
        CHECK(keepStagedDeletes(*desk.temp.library, kChannel) == 90);
        CHECK(desk.sync().state == SyncState::Done);
        CHECK(desk.number(u"SELECT count(*) FROM record WHERE visible = 1"_s) == 150);
        CHECK(desk.here() == hub.revisions());
    }
    CHECK(desk.isSound());
}

TEST_CASE("Edits here and on the hub are merged field by field, and what clashes keeps mine", "[sync]")
{
    FakeHub hub(20);
    SyncDesk desk(hub);
    desk.scope = SyncScope::PullOnly;
    REQUIRE(desk.sync().pulled == 20);

    SECTION("different fields")
    {
        desk.edit(idOf(1), {{u"acronym"_s, u"MINE"_s}});
        hub.patch(idOf(1), {{u"title"_s, QJsonObject {{u"en"_s, u"Theirs"_s}}}});
        CHECK(desk.sync().conflicts == 0);
        CHECK(desk.record(idOf(1)).shown().json().value("acronym"_L1) == u"MINE"_s);
        CHECK(desk.record(idOf(1)).shown().value(u"title.en") == u"Theirs"_s);
        CHECK(desk.record(idOf(1)).dirty);
    }
    SECTION("the same field")
    {
        desk.edit(idOf(1), {{u"acronym"_s, u"MINE"_s}});
        hub.patch(idOf(1), {{u"acronym"_s, u"THEIRS"_s}});
        CHECK(desk.sync().conflicts == 1);
        CHECK(desk.record(idOf(1)).shown().json().value("acronym"_L1) == u"MINE"_s);
        CHECK(desk.record(idOf(1)).base.json().value("acronym"_L1) == u"THEIRS"_s);
        CHECK(openConflictOf(desk.temp.connection(), {idOf(1)})->value().fields == QStringList {u"acronym"_s});
    }
    SECTION("the same change on both sides is no conflict and nothing is left to send")
    {
        desk.edit(idOf(1), {{u"acronym"_s, u"SAME"_s}});
        hub.patch(idOf(1), {{u"acronym"_s, u"SAME"_s}});
        CHECK(desk.sync().conflicts == 0);
        CHECK_FALSE(desk.record(idOf(1)).dirty);
    }
    SECTION("deleted here, changed there")
    {
        desk.remove(idOf(1));
        hub.patch(idOf(1), {{u"acronym"_s, u"THEIRS"_s}});
        CHECK(desk.sync().conflicts == 1);
        CHECK_FALSE(desk.record(idOf(1)).visible);
        CHECK(openConflictOf(desk.temp.connection(), {idOf(1)})->value().kind == u"deleted_here"_s);
    }
    SECTION("deleted on both sides")
    {
        desk.remove(idOf(1));
        hub.remove(idOf(1));
        CHECK(desk.sync().conflicts == 0);
        CHECK_FALSE(desk.record(idOf(1)).dirty);
    }
    CHECK(desk.sync().requests == 2);
    CHECK(desk.isSound());
}
