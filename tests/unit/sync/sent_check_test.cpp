// SPDX-License-Identifier: GPL-3.0-or-later
// A hub that is put back to a copy from between two sessions of a desktop: its place and its notes are right, and what
// it sent is gone. Found by random histories.
#include "core/store/contribute.h"
#include "tests/unit/sync/push_fixture.h"

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

/// The hub takes edits and is then put back to the copy from before them, which the desk's own note is part of.
struct PutBack : Pulled
{
    PutBack()
        : Pulled(5)
        , copy(hub.state)
    {
    }
    void putBack() { hub.state = copy; }
    qint64 unseen() { return desk.number(u"SELECT count(*) FROM sent"_s); }

    FakeHub::State copy;
};

} // namespace

TEST_CASE("What a hub lost because it was put back is an edit again, and is sent again [F56]", "[sync]")
{
    PutBack both;
    both.desk.edit(idOf(1), acronym(u"MINE"_s));
    REQUIRE(both.desk.sync().pushed == 1);
    CHECK(both.unseen() == 1);
    both.putBack();
    const bool hasGrown = GENERATE(false, true);
    if (hasGrown) {
        both.hub.put(hubRecord(7));
        both.hub.patch(idOf(2), {{u"website"_s, u"https://example.org"_s}});
    }
    const bool isEditedAgain = GENERATE(false, true);
    if (isEditedAgain) {
        both.desk.edit(idOf(1), {{u"website"_s, u"https://example.net"_s}});
    }

    const SyncReport report = both.desk.sync();

    CHECK(report.state == SyncState::Done);
    CHECK(report.pushed == 1);
    CHECK(acronymOn(both.hub, 1) == u"MINE"_s);
    CHECK((both.hub.state.entries.at(idOf(1)).body.value("website"_L1) == u"https://example.net"_s) == isEditedAgain);
    CHECK(both.desk.sync().state == SyncState::Done);
    CHECK(both.desk.equalsHub());
    CHECK(both.unseen() == 0);
    CHECK(both.desk.isSound());
}

TEST_CASE("A record that was given to a hub and lost by it is given to it again [F56]", "[sync]")
{
    PutBack both;
    const auto made = RecordWriter(*both.desk.temp.library).create(RecordType::Stakeholder, {{u"title"_s, QJsonObject {{u"en"_s, u"New"_s}}}}, kMe);
    REQUIRE(made.has_value());
    REQUIRE(contribute(*both.desk.temp.library, {made->id}, kChannel, kMe).has_value());
    REQUIRE(both.desk.sync().pushed == 1);
    both.putBack();
    both.hub.put(hubRecord(8));
    both.hub.put(hubRecord(9));

    CHECK(both.desk.sync().pushed == 1);

    CHECK(both.hub.state.entries.contains(made->id.value));
    CHECK(both.desk.sync().state == SyncState::Done);
    CHECK(both.desk.equalsHub());
}

TEST_CASE("A deletion that a hub lost is sent again, and one that it never knew is forgotten [F56]", "[sync]")
{
    PutBack both;
    both.desk.remove(idOf(3));
    REQUIRE(both.desk.sync().pushed == 1);
    both.putBack();
    const bool isGone = GENERATE(false, true);
    if (isGone) {
        both.hub.state.entries.erase(idOf(3));
    }

    CHECK(both.desk.sync().state == SyncState::Done);

    CHECK((isGone || both.hub.state.entries.at(idOf(3)).deleted));
    CHECK_FALSE(both.desk.record(idOf(3)).visible);
    CHECK(both.desk.sync().state == SyncState::Done);
    CHECK(both.unseen() == 0);
}

TEST_CASE("What the feed brings back costs no request, and somebody's later edit over it is none of ours", "[sync]")
{
    PutBack both;
    both.desk.edit(idOf(1), acronym(u"MINE"_s));
    REQUIRE(both.desk.sync().pushed == 1);
    const bool isOvertaken = GENERATE(false, true);
    if (isOvertaken) {
        both.hub.patch(idOf(1), acronym(u"THEIRS"_s));
    }

    const SyncReport report = both.desk.sync();

    CHECK(report.pushed == 0);
    CHECK(std::count(both.hub.requests.begin(), both.hub.requests.end(), u"bulkGet"_s) == 0);
    CHECK(both.unseen() == 0);
    CHECK(acronymOn(both.hub, 1) == (isOvertaken ? u"THEIRS"_s : u"MINE"_s));
    CHECK(both.desk.equalsHub());
}
