// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/sync/sync_bench.h"

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

TEST_CASE("Addresses of hubs are checked and brought to one form", "[sync]")
{
    CHECK(normalisedHubUrl(u" HTTPS://Hub.Example:443/couch/hub/ "_s).value() == u"https://hub.example/couch/hub"_s);
    CHECK(normalisedHubUrl(u"http://127.0.0.1:5984/hub"_s).value() == u"http://127.0.0.1:5984/hub"_s);
    CHECK(normalisedHubUrl(u"http://localhost/hub"_s).has_value());
    CHECK(normalisedHubUrl(u"http://[::1]:5984/hub"_s).has_value());
    for (const QString &bad : {u"http://hub.example/hub"_s, u"https://hub.example"_s, u"https://hub.example/"_s, u"ftp://hub.example/hub"_s,
             u"https://amina:pw@hub.example/hub"_s, u"https://amina@hub.example/hub"_s, u"https://hub.example/hub?x=1"_s,
             u"https://hub.example/hub#x"_s, u"hub.example/hub"_s, u""_s, u"https://hub.example/a/../b"_s, u"http://127.0.0.1.evil.example/hub"_s,
             u"http://localhost.evil.example/hub"_s}) {
        INFO(bad.toStdString());
        CHECK_FALSE(normalisedHubUrl(bad).has_value());
    }
}

TEST_CASE("Channels are added, listed, found and removed", "[sync]")
{
    TempLibrary temp;
    const auto added = addChannel(*temp.library, {.id = u"office"_s, .url = u"https://hub.example/hub/"_s, .user = u"amina"_s});
    REQUIRE(added.has_value());
    CHECK(added->url == u"https://hub.example/hub"_s);
    REQUIRE(addChannel(*temp.library, {.id = u"members"_s, .url = u"https://hub.example/hub_members"_s}));

    const auto all = listChannels(temp.connection());
    REQUIRE(all.has_value());
    REQUIRE(all->size() == 2);
    CHECK(all->front().id == u"office"_s);
    CHECK(all->front().user == u"amina"_s);
    CHECK(all->front().state == u"new"_s);
    CHECK(all->front().lastSync.isEmpty());

    CHECK(addChannel(*temp.library, {.id = u"office"_s, .url = u"https://other.example/hub"_s}).error().kind == ErrorKind::Conflict);
    CHECK_FALSE(addChannel(*temp.library, {.id = u"sample"_s, .url = u"https://other.example/hub"_s}));
    CHECK_FALSE(addChannel(*temp.library, {.id = u""_s, .url = u"https://other.example/hub"_s}));
    CHECK_FALSE(addChannel(*temp.library, {.id = u"x"_s, .kind = u"telepathy"_s, .url = u"https://other.example/hub"_s}));

    REQUIRE(removeChannel(*temp.library, u"members"_s, RecordsOfChannel::Keep));
    CHECK(findChannel(temp.connection(), u"members"_s)->has_value() == false);
    CHECK(removeChannel(*temp.library, u"members"_s, RecordsOfChannel::Keep).error().kind == ErrorKind::NotFound);
    CHECK(removeChannel(*temp.library, u"local"_s, RecordsOfChannel::Keep).error().kind == ErrorKind::NotFound);
}

TEST_CASE("Records of a removed channel stay or go as asked, and edits always stay", "[sync]")
{
    FakeHub hub(20);
    SyncDesk desk(hub);
    REQUIRE(desk.sync().pulled == 20);
    desk.edit(idOf(1), {{u"acronym"_s, u"MINE"_s}});

    SECTION("keep")
    {
        REQUIRE(removeChannel(*desk.temp.library, kChannel, RecordsOfChannel::Keep));
        CHECK(desk.number(u"SELECT count(*) FROM record WHERE visible = 1"_s) == 20);
        REQUIRE(addChannel(*desk.temp.library, {.id = kChannel, .url = u"https://hub.example/hub"_s}));
        const SyncReport again = desk.sync();
        CHECK(again.state == SyncState::Done);
        CHECK(again.unchanged == 20);
    }
    SECTION("remove")
    {
        REQUIRE(removeChannel(*desk.temp.library, kChannel, RecordsOfChannel::Remove));
        CHECK(desk.number(u"SELECT count(*) FROM record"_s) == 1);
        CHECK(desk.record(idOf(1)).shown().json().value("acronym"_L1) == u"MINE"_s);
    }
    CHECK(desk.isSound());
}

TEST_CASE("A name used again for another address takes nothing of the old hub for the new one's", "[sync]")
{
    FakeHub hub(20);
    SyncDesk desk(hub);
    REQUIRE(desk.sync().pulled == 20);
    desk.edit(idOf(1), {{u"acronym"_s, u"MINE"_s}});
    REQUIRE(removeChannel(*desk.temp.library, kChannel, RecordsOfChannel::Keep));
    REQUIRE(addChannel(*desk.temp.library, {.id = kChannel, .url = u"https://elsewhere.example/hub"_s}));

    SECTION("another hub")
    {
        hub.state = {};
        hub.named = HubIdentity {u"hub-two"_s, 1};
        hub.put(hubRecord(500));
        REQUIRE(desk.sync().state == SyncState::Done);
        CHECK(desk.here() == hub.revisions());
        CHECK(desk.number(u"SELECT count(*) FROM record WHERE visible = 1"_s) == 21);
        CHECK(desk.record(idOf(1)).shown().json().value("acronym"_L1) == u"MINE"_s);
        CHECK(desk.sync().removed == 0);
        // An edit of one hub's record is not for another one to see.
        CHECK(hub.pushes.empty());
        CHECK(desk.waiting(idOf(1)).reason == u"orphan"_s);
    }
    SECTION("the same hub, which moved")
    {
        desk.scope = SyncScope::PullOnly;
        REQUIRE(desk.sync().state == SyncState::Done);
        CHECK(desk.number(u"SELECT count(*) FROM mirror WHERE state = 'orphan'"_s) == 0);
        CHECK(desk.here().size() == 19);
        CHECK(desk.record(idOf(1)).dirty);
    }
    CHECK(desk.isSound());
}

TEST_CASE(
    "A hub added again at its address is still recognised, and another one there is not followed", "[sync]")
{
    FakeHub hub(20);
    SyncDesk desk(hub);
    REQUIRE(desk.sync().pulled == 20);
    REQUIRE(removeChannel(*desk.temp.library, kChannel, RecordsOfChannel::Keep));
    REQUIRE(addChannel(*desk.temp.library, {.id = kChannel, .url = u"https://hub.example/hub"_s}));

    hub.named = HubIdentity {u"hub-two"_s, 1};
    CHECK(desk.sync().state == SyncState::NeedsDecision);
    CHECK(desk.here().size() == 20);
}
