// SPDX-License-Identifier: GPL-3.0-or-later
// A hub that is put back to an earlier copy of itself, seen from desktops that edited nothing and know what
// it had since. Beside `sent_check_test`, which is about what was sent from here.
#include "core/store/sync_store.h"
#include "tests/unit/sync/push_fixture.h"

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

/// Somebody else's newer text came, and the hub lost it again.
struct PutBack : Pulled
{
    PutBack()
        : Pulled(12)
    {
        const FakeHub::State copy = hub.state;
        hub.patch(
            idOf(4), {{u"acronym"_s, u"NEWER"_s}, {u"summary"_s, QJsonObject {{u"fr"_s, u"Plus récent"_s}}}});
        hub.put(hubRecord(12));
        REQUIRE(desk.sync().pulled == 2);
        hub.state = copy;
    }
    std::vector<Conflict> open() { return openConflicts(desk.temp.connection()).value(); }
    QJsonValue shown() { return desk.record(idOf(4)).shown().json().value("acronym"_L1); }
};

} // namespace

TEST_CASE(
    "A newer text than that of a hub that was put back stays, and waits for a person to say what it is [F56]",
    "[sync]")
{
    PutBack both;
    const bool isTold = GENERATE(true, false);
    both.hub.named->epoch += isTold ? 1 : 0;
    const bool isEdited = GENERATE(true, false);
    if (isEdited) {
        both.desk.edit(idOf(4), {{u"website"_s, u"https://mine.example"_s}});
    }

    const SyncReport report = both.desk.sync();

    CHECK(report.state == SyncState::Done);
    CHECK(report.conflicts == 1);
    CHECK(report.pushed == 0);
    CHECK(report.orphans == 1);
    CHECK(both.shown() == u"NEWER"_s);
    REQUIRE(both.open().size() == 1);
    const Conflict conflict = both.open().front();
    CHECK(conflict.hub.json().value("acronym"_L1).isUndefined());
    CHECK(conflict.fields.contains(u"acronym"_s));
    CHECK(conflict.fields.contains(u"summary"_s));
    CHECK(both.desk.waiting(idOf(4)).reason == u"conflict"_s);

    SECTION("sent again")
    {
        REQUIRE(resolveConflict(*both.desk.temp.library, {idOf(4)}, Resolution::Mine, {}, kMe));
        CHECK(both.desk.sync().pushed == 1);
        CHECK(acronymOn(both.hub, 4) == u"NEWER"_s);
    }
    SECTION("let go of")
    {
        REQUIRE(resolveConflict(*both.desk.temp.library, {idOf(4)}, Resolution::Hub, {}, kMe));
        CHECK(both.shown().isUndefined());
        CHECK(both.desk.sync().pushed == 0);
        CHECK_FALSE(both.desk.record(idOf(4)).dirty);
    }
    SECTION("sent again by somebody else")
    {
        QJsonObject body = both.desk.record(idOf(4)).shown().json();
        both.hub.put(body);
        CHECK(both.desk.sync().conflicts == 0);
        CHECK(both.open().empty());
        CHECK_FALSE(both.desk.record(idOf(4)).dirty);
    }
    CHECK(both.desk.isSound());
}

TEST_CASE("Another hub that took the place of the old one counts anew: what it says is taken", "[sync]")
{
    PutBack both;
    both.hub.state.notes.clear();
    both.hub.named = HubIdentity {u"hub-two"_s, 1};
    REQUIRE(both.desk.sync().state == SyncState::NeedsDecision);
    REQUIRE(acceptReplacedHub(*both.desk.temp.library, kChannel));
    CHECK(both.desk.sync().state == SyncState::Done);
    CHECK(both.open().empty());
    CHECK(both.shown().isUndefined());
}

TEST_CASE(
    "The same hub put back to before it knew this desktop is followed, and newer texts are offered [F56 F57]",
    "[sync]")
{
    PutBack both;
    both.hub.state.notes.clear();
    ++both.hub.named->epoch;
    REQUIRE(both.desk.sync().state == SyncState::NeedsDecision);
    REQUIRE(acceptReplacedHub(*both.desk.temp.library, kChannel));
    CHECK(both.desk.sync().conflicts == 1);
    CHECK(both.shown() == u"NEWER"_s);
}

TEST_CASE("What somebody wrote after a hub was put back is not written over by what was sent from here [I2]",
    "[sync]")
{
    Pulled both(10);
    const bool isDeletion = GENERATE(false, true);
    both.desk.edit(idOf(4), acronym(u"FIRST"_s));
    REQUIRE(both.desk.sync().pushed == 1);
    REQUIRE(both.desk.sync().state == SyncState::Done); // The feed brought it.
    const FakeHub::State copy = both.hub.state;
    if (isDeletion) {
        both.desk.remove(idOf(4));
    } else {
        both.desk.edit(idOf(4), {{u"website"_s, u"https://mine.example"_s}});
    }
    REQUIRE(both.desk.sync().pushed == 1);
    both.hub.state = copy;
    both.hub.state.entries.at(idOf(4)).body.insert(u"_rev"_s, u"1-0other"_s);
    both.hub.patch(
        idOf(4), acronym(u"THEIRS"_s)); // A second generation, as the one that the desk wrote over.

    CHECK(both.desk.sync().state == SyncState::Done);

    CHECK(acronymOn(both.hub, 4) == u"THEIRS"_s);
    CHECK(openConflictCount(both.desk.temp.connection()) == 1);
    CHECK(both.desk.record(idOf(4)).shown().isDeleted() == isDeletion);
    CHECK(both.desk.isSound());
}

TEST_CASE(
    "What was recognised by its edit.id is looked for again until the feed shows it [F20 F56]", "[sync]")
{
    Pulled both(5);
    const FakeHub::State copy = both.hub.state;
    both.desk.edit(idOf(4), acronym(u"MINE"_s));
    both.hub.answersLost = 1;
    REQUIRE(both.desk.sync().pushed == 1);
    CHECK(both.desk.number(u"SELECT count(*) FROM sent"_s) == 1);
    both.hub.state = copy;

    CHECK(both.desk.sync().pushed == 1);

    CHECK(acronymOn(both.hub, 4) == u"MINE"_s);
    CHECK(both.desk.sync().state == SyncState::Done);
    CHECK(both.desk.equalsHub());
}

TEST_CASE("A deleted record of which the hub keeps dead leaves is no news twice [I3]", "[sync]")
{
    Pulled both(10);
    both.hub.addLeaf(mergePatch(both.hub.state.entries.at(idOf(4)).body, acronym(u"LEAF"_s)).toObject());
    both.hub.remove(idOf(4));
    REQUIRE(both.desk.sync().removed == 1);
    REQUIRE(both.desk.temp.connection().run(u"UPDATE checkpoint SET since = ?"_s, {FakeHub::place(0)}));
    CHECK(both.desk.sync().pulled == 0);
}
