// SPDX-License-Identifier: GPL-3.0-or-later
// Conflicts that meet each other: two saves of one desk and the hub, deletions on both sides, decisions taken
// back. Found by random histories.
#include "tests/unit/sync/push_fixture.h"

#include <set>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

/// A record saved twice at this desk, the second time from a form that was opened before the first.
struct TwoSaves : Pulled
{
    RecordWriter writer {*desk.temp.library};

    TwoSaves()
        : Pulled(10)
    {
        const Document opened = desk.record(idOf(0)).shown();
        desk.edit(idOf(0), acronym(u"EARLIER"_s));
        Document edited = opened;
        edited.set(u"acronym"_s, u"FORM"_s);
        REQUIRE(writer.edit({idOf(0)}, EditedRecord {opened, edited}, kMe));
        REQUIRE(open().size() == 1);
    }
    std::vector<Conflict> open() { return openConflicts(desk.temp.connection()).value(); }
    std::set<QString> otherSides()
    {
        std::set<QString> all;
        for (const Conflict &one : open()) {
            all.insert(one.hub.json().value("acronym"_L1).toString());
        }
        return all;
    }
    QJsonValue shown() { return desk.record(idOf(0)).shown().json().value("acronym"_L1); }
    Result<SavedChange> decide(bool isWithSave, Resolution choice)
    {
        for (const Conflict &one : open()) {
            if (one.isWithSave == isWithSave) {
                return resolveConflict(
                    *desk.temp.library, {.id = one.id, .conflict = one.n, .choice = choice}, kMe);
            }
        }
        return fail(ErrorKind::NotFound);
    }
};

} // namespace

TEST_CASE(
    "A save over another save of this desk stays a question of its own when the hub changes the same [I2]",
    "[sync]")
{
    TwoSaves both;
    both.hub.patch(idOf(0), acronym(u"HUB"_s));
    REQUIRE(both.desk.sync().conflicts == 1);
    CHECK(both.shown() == u"FORM"_s);
    CHECK(both.otherSides() == std::set<QString> {u"EARLIER"_s, u"HUB"_s});

    SECTION("and each is decided for itself")
    {
        REQUIRE(both.decide(true, Resolution::Hub));
        CHECK(both.shown() == u"EARLIER"_s);
        CHECK(both.otherSides() == std::set<QString> {u"HUB"_s});
        CHECK(both.open().front().mine.json().value("acronym"_L1) == u"EARLIER"_s);
        REQUIRE(both.writer.undo());
        CHECK(both.shown() == u"FORM"_s);
        CHECK(both.open().size() == 2);
        REQUIRE(both.writer.redo());
        REQUIRE(both.decide(false, Resolution::Mine));
        REQUIRE(both.desk.sync().pushed == 1);
        CHECK(acronymOn(both.hub, 0) == u"EARLIER"_s);
    }
    SECTION("and the hub's value taken leaves the question between the two saves")
    {
        REQUIRE(both.decide(false, Resolution::Hub));
        CHECK(both.shown() == u"HUB"_s);
        CHECK(both.otherSides() == std::set<QString> {u"EARLIER"_s});
        REQUIRE(both.decide(true, Resolution::Mine));
        CHECK(both.open().empty());
        CHECK(both.desk.sync().pushed == 0);
    }
    SECTION("and so it does when the hub comes round to what is shown here")
    {
        both.hub.patch(idOf(0), acronym(u"FORM"_s));
        REQUIRE(both.desk.sync().state == SyncState::Done);
        CHECK(both.otherSides() == std::set<QString> {u"EARLIER"_s});
        REQUIRE(both.decide(true, Resolution::Hub));
        REQUIRE(both.desk.sync().pushed == 1);
        CHECK(acronymOn(both.hub, 0) == u"EARLIER"_s);
    }
    CHECK(both.desk.isSound());
}

TEST_CASE("A third save at the same desk keeps both that went before it [I2]", "[sync]")
{
    TwoSaves both;
    const Document opened = both.desk.record(idOf(0)).base;
    Document edited = opened;
    edited.set(u"acronym"_s, u"THIRD"_s);
    REQUIRE(both.writer.edit({idOf(0)}, EditedRecord {opened, edited}, kMe));
    CHECK(both.shown() == u"THIRD"_s);
    CHECK(both.otherSides() == std::set<QString> {u"EARLIER"_s, u"FORM"_s});
}

TEST_CASE("A record that the hub deleted and that is then deleted here is no question any more", "[sync]")
{
    Pulled both(10);
    both.desk.edit(idOf(4), acronym(u"MINE"_s));
    both.hub.remove(idOf(4));
    REQUIRE(both.desk.sync().conflicts == 1);
    RecordWriter writer(*both.desk.temp.library);

    REQUIRE(writer.remove({idOf(4)}, kMe));

    CHECK(openConflictCount(both.desk.temp.connection()) == 0);
    CHECK_FALSE(both.desk.record(idOf(4)).visible);
    CHECK(both.desk.sync().pushed == 0);
    CHECK(both.desk.equalsHub());
    CHECK(both.desk.isSound());
    SECTION("until the deletion is undone")
    {
        REQUIRE(writer.undo());
        CHECK(openConflictCount(both.desk.temp.connection()) == 1);
        CHECK(both.desk.record(idOf(4)).shown().json().value("acronym"_L1) == u"MINE"_s);
        REQUIRE(writer.redo());
        CHECK(openConflictCount(both.desk.temp.connection()) == 0);
    }
    SECTION("and brought back it is sent again")
    {
        REQUIRE(writer.restore({idOf(4)}, kMe));
        CHECK(openConflictCount(both.desk.temp.connection()) == 0);
        CHECK(both.desk.sync().pushed == 1);
        CHECK(acronymOn(both.hub, 4) == u"MINE"_s);
        CHECK(both.desk.equalsHub());
    }
    CHECK(both.desk.isSound());
}

TEST_CASE(
    "A decision to keep a deleted record that is taken back after it was sent asks nothing [I5]", "[sync]")
{
    Pulled both(10);
    both.desk.edit(idOf(4), acronym(u"MINE"_s));
    both.hub.remove(idOf(4));
    REQUIRE(both.desk.sync().conflicts == 1);
    REQUIRE(resolveConflict(*both.desk.temp.library, {idOf(4)}, Resolution::Mine, {}, kMe));
    REQUIRE(both.desk.sync().pushed == 1);

    REQUIRE(RecordWriter(*both.desk.temp.library).undo());

    CHECK(openConflictCount(both.desk.temp.connection()) == 0);
    CHECK(both.desk.sync().state == SyncState::Done);
    CHECK(both.desk.equalsHub());
    CHECK(both.desk.isSound());
}

TEST_CASE("What was sent, deleted by somebody and is sent again goes under another edit.id [I10]", "[sync]")
{
    Pulled both(10);
    both.desk.edit(idOf(4), acronym(u"MINE"_s));
    both.hub.onAnswers = [](std::vector<PushAnswer> &answers) { answers.clear(); };
    REQUIRE(both.desk.sync().state == SyncState::Done);
    both.hub.onAnswers = {};
    const QString first
        = both.hub.state.entries.at(idOf(4)).body.value("edit"_L1).toObject().value("id"_L1).toString();
    both.hub.remove(idOf(4));
    REQUIRE(both.desk.sync().conflicts == 1);

    REQUIRE(resolveConflict(*both.desk.temp.library, {idOf(4)}, Resolution::Mine, {}, kMe));
    REQUIRE(both.desk.sync().pushed == 1);

    const QJsonObject there = both.hub.state.entries.at(idOf(4)).body;
    CHECK(there.value("acronym"_L1) == u"MINE"_s);
    CHECK(there.value("edit"_L1).toObject().value("id"_L1) != first);
}

TEST_CASE("A record of a newer schema that the hub deleted can be let go of and sent again", "[sync]")
{
    Pulled both(10);
    both.desk.edit(idOf(4), acronym(u"MINE"_s));
    both.hub.patch(idOf(4), {{u"schema"_s, kSupportedSchema + 1}});
    REQUIRE(both.desk.sync().state == SyncState::Done);
    both.hub.remove(idOf(4));
    REQUIRE(both.desk.sync().conflicts == 1);
    const Resolution choice = GENERATE(Resolution::Mine, Resolution::Hub);
    REQUIRE(resolveConflict(*both.desk.temp.library, {idOf(4)}, choice, {}, kMe));
    CHECK(both.desk.sync().pushed == (choice == Resolution::Mine ? 1 : 0));
    CHECK(both.desk.equalsHub());
    CHECK(both.desk.isSound());
}

TEST_CASE("An edit that is undone while it is on its way is taken back, also where somebody has written over "
          "it [I2]",
    "[sync]")
{
    Pulled both(10);
    both.desk.edit(idOf(4), acronym(u"MINE"_s));
    both.hub.onAnswers = [](std::vector<PushAnswer> &answers) { answers.clear(); };
    REQUIRE(both.desk.sync().state == SyncState::Done);
    both.hub.onAnswers = {};
    REQUIRE(acronymOn(both.hub, 4) == u"MINE"_s);
    REQUIRE(RecordWriter(*both.desk.temp.library).undo());
    both.hub.patch(idOf(4),
        {{u"website"_s, u"https://theirs.example"_s}, {u"edit"_s, QJsonObject {{u"id"_s, u"theirs"_s}}}});

    CHECK(both.desk.sync().state == SyncState::Done);
    CHECK(both.desk.sync().state == SyncState::Done);

    CHECK(acronymOn(both.hub, 4).isUndefined());
    CHECK(both.hub.state.entries.at(idOf(4)).body.value("website"_L1) == u"https://theirs.example"_s);
    CHECK(both.desk.equalsHub());
    CHECK(both.desk.isSound());
}
