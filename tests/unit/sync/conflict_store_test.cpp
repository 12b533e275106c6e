// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journal.h"
#include "tests/unit/sync/sync_bench.h"

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

const Editor kMe {u"me"_s, u"looked at it"_s};

/// A record of which both sides changed the acronym, and each side one field more.
struct Clash
{
    FakeHub hub {20};
    SyncDesk desk {hub};

    Clash()
    {
        REQUIRE(desk.sync().pulled == 20);
        desk.edit(idOf(1), {{u"acronym"_s, u"MINE"_s}, {u"website"_s, u"https://mine.example"_s}});
        hub.patch(idOf(1), {{u"acronym"_s, u"HUB"_s}, {u"scope"_s, u"national"_s}});
        REQUIRE(desk.sync().conflicts == 1);
    }
    QString shown(QLatin1StringView member) { return desk.record(idOf(1)).shown().json().value(member).toString(); }
    qint64 open() { return openConflictCount(desk.temp.connection()).value(); }
    Result<SavedChange> resolve(Resolution choice, const QJsonObject &patch = {})
    {
        return resolveConflict(*desk.temp.library, {idOf(1)}, choice, patch, kMe);
    }
};

} // namespace

TEST_CASE("A conflict holds all three versions", "[sync]")
{
    Clash clash;
    const auto all = openConflicts(clash.desk.temp.connection());
    REQUIRE(all.has_value());
    REQUIRE(all->size() == 1);
    CHECK(all->front().kind == u"fields"_s);
    CHECK(all->front().fields == QStringList {u"acronym"_s});
    CHECK(all->front().base.json().value("acronym"_L1).isUndefined());
    CHECK(all->front().mine.json().value("acronym"_L1) == u"MINE"_s);
    CHECK(all->front().hub.json().value("acronym"_L1) == u"HUB"_s);
}

TEST_CASE("Keeping mine settles a conflict and leaves the edit to be sent", "[sync]")
{
    Clash clash;
    REQUIRE(clash.resolve(Resolution::Mine));
    CHECK(clash.open() == 0);
    CHECK(clash.shown("acronym"_L1) == u"MINE"_s);
    CHECK(clash.shown("scope"_L1) == u"national"_s);
    CHECK(clash.desk.record(idOf(1)).dirty);
    CHECK(clash.resolve(Resolution::Mine).error().kind == ErrorKind::NotFound);
}

TEST_CASE("Taking the hub's value changes the field in question and no other", "[sync]")
{
    Clash clash;
    REQUIRE(clash.resolve(Resolution::Hub));
    CHECK(clash.shown("acronym"_L1) == u"HUB"_s);
    CHECK(clash.shown("website"_L1) == u"https://mine.example"_s);
    CHECK(clash.open() == 0);
    CHECK(clash.desk.isSound());
}

TEST_CASE("A third value can be written, and a bad one is refused", "[sync]")
{
    Clash clash;
    CHECK(clash.resolve(Resolution::Patch, {{u"website"_s, u"not an address"_s}}).error().kind == ErrorKind::InvalidInput);
    CHECK(clash.open() == 1);
    REQUIRE(clash.resolve(Resolution::Patch, {{u"acronym"_s, u"BOTH"_s}}));
    CHECK(clash.shown("acronym"_L1) == u"BOTH"_s);
    CHECK(clash.open() == 0);
}

TEST_CASE("A resolution stands in the journal, and undoing it opens the conflict again", "[sync]")
{
    Clash clash;
    const Resolution choice = GENERATE(Resolution::Mine, Resolution::Hub);
    REQUIRE(clash.resolve(choice));
    const auto history = Journal(clash.desk.temp.connection()).historyOf({idOf(1)});
    REQUIRE(history.has_value());
    CHECK(history->front().kind == u"resolve"_s);
    CHECK(history->front().who == u"me"_s);

    REQUIRE(RecordWriter(*clash.desk.temp.library).undo());
    CHECK(clash.open() == 1);
    CHECK(clash.shown("acronym"_L1) == u"MINE"_s);
    CHECK(clash.shown("scope"_L1) == u"national"_s);
    CHECK(clash.desk.isSound());

    REQUIRE(RecordWriter(*clash.desk.temp.library).redo());
    CHECK(clash.open() == 0);
}

TEST_CASE("A newer version from the hub brings an open conflict up to date instead of adding one", "[sync]")
{
    Clash clash;
    clash.hub.patch(idOf(1), {{u"acronym"_s, u"HUB2"_s}});
    CHECK(clash.desk.sync().conflicts == 0);
    CHECK(clash.open() == 1);
    CHECK(openConflictOf(clash.desk.temp.connection(), {idOf(1)})->value().hub.json().value("acronym"_L1) == u"HUB2"_s);
    REQUIRE(clash.resolve(Resolution::Hub));
    CHECK(clash.shown("acronym"_L1) == u"HUB2"_s);
}

TEST_CASE("When the hub comes round to mine the conflict is settled by itself", "[sync]")
{
    Clash clash;
    clash.hub.patch(idOf(1), {{u"acronym"_s, u"MINE"_s}, {u"website"_s, u"https://mine.example"_s}});
    REQUIRE(clash.desk.sync().state == SyncState::Done);
    CHECK(clash.open() == 0);
    CHECK_FALSE(clash.desk.record(idOf(1)).dirty);
}

TEST_CASE("A record deleted on the hub is let go or kept to be sent again", "[sync]")
{
    FakeHub hub(20);
    SyncDesk desk(hub);
    REQUIRE(desk.sync().pulled == 20);
    desk.edit(idOf(1), {{u"acronym"_s, u"MINE"_s}});
    hub.remove(idOf(1));
    REQUIRE(desk.sync().conflicts == 1);

    SECTION("let go, and thought better of")
    {
        REQUIRE(resolveConflict(*desk.temp.library, {idOf(1)}, Resolution::Hub, {}, kMe));
        CHECK_FALSE(desk.record(idOf(1)).visible);
        CHECK_FALSE(desk.record(idOf(1)).dirty);
        CHECK(desk.here() == hub.revisions());
        REQUIRE(RecordWriter(*desk.temp.library).undo());
        CHECK(desk.record(idOf(1)).visible);
        CHECK(desk.record(idOf(1)).shown().json().value("acronym"_L1) == u"MINE"_s);
    }
    SECTION("kept")
    {
        REQUIRE(resolveConflict(*desk.temp.library, {idOf(1)}, Resolution::Mine, {}, kMe));
        CHECK(desk.record(idOf(1)).visible);
        CHECK(desk.record(idOf(1)).dirty);
        CHECK(desk.record(idOf(1)).state == u"ok"_s);
    }
    CHECK(desk.isSound());
}
