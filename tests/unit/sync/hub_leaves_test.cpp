// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/sync/sync_bench.h"

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

const Editor kMe {u"me"_s, {}};

QJsonObject losing(const FakeHub &hub, const QString &acronym)
{
    QJsonObject body = hub.state.entries.at(idOf(0)).body;
    body.insert(u"acronym"_s, acronym);
    return body;
}

std::vector<Conflict> open(SyncDesk &desk)
{
    return openConflicts(desk.temp.connection()).value();
}

/// Leaves on the hub that are not deleted, the winner too.
int livingLeaves(const FakeHub &hub)
{
    const FakeHub::Entry &entry = hub.state.entries.at(idOf(0));
    int living = entry.deleted ? 0 : 1;
    for (const auto &[rev, body] : entry.leafBodies) {
        living += body.value("_deleted"_L1).toBool() ? 0 : 1;
    }
    return living;
}

struct Forked
{
    FakeHub hub {3};
    SyncDesk desk {hub};
    Forked()
    {
        hub.patch(idOf(0), {{u"acronym"_s, u"WINNER"_s}});
        hub.addLeaf(losing(hub, u"LOSER"_s));
        REQUIRE(desk.sync().state == SyncState::Done);
    }
};

} // namespace

TEST_CASE("Versions that lost on the hub are listed, and the list shrinks when the hub has one again [F64]",
    "[sync]")
{
    Forked fork;
    REQUIRE(open(fork.desk).size() == 1);
    CHECK(open(fork.desk)[0].kind == u"leaves"_s);
    CHECK(open(fork.desk)[0].fields == QStringList {u"acronym"_s});
    CHECK(open(fork.desk)[0].hub.json().value("acronym"_L1) == u"LOSER"_s);
    CHECK(fork.desk.record(idOf(0)).shown().json().value("acronym"_L1) == u"WINNER"_s);
    CHECK(fork.desk.sync().requests == 2); // Known ones are not fetched again.

    FakeHub::Entry &entry = fork.hub.state.entries.at(idOf(0));
    entry.leafBodies.clear();
    entry.otherLeaves.clear();
    entry.seq = ++fork.hub.state.seq;
    CHECK(fork.desk.sync().state == SyncState::Done);
    CHECK(open(fork.desk).empty());
    CHECK(fork.desk.sync().requests == 2);
}

TEST_CASE(
    "Deciding on a lost version sends what was merged and deletes the lost one on the hub [F64]", "[sync]")
{
    const Resolution choice = GENERATE(Resolution::Mine, Resolution::Hub);
    Forked fork;
    REQUIRE(resolveConflict(*fork.desk.temp.library, {idOf(0)}, choice, {}, kMe));

    CHECK(fork.desk.sync().pushed == (choice == Resolution::Hub ? 1 : 0));

    const bool takesLost = choice == Resolution::Hub;
    CHECK(fork.hub.state.entries.at(idOf(0)).body.value("acronym"_L1)
        == (takesLost ? u"LOSER"_s : u"WINNER"_s));
    CHECK(livingLeaves(fork.hub) == 1);
    CHECK(fork.desk.sync().state == SyncState::Done);
    CHECK(open(fork.desk).empty());
    CHECK(fork.desk.equalsHub());
}

TEST_CASE("Several lost versions are decided on one after the other", "[sync]")
{
    Forked fork;
    fork.hub.addLeaf(losing(fork.hub, u"SECOND"_s));
    REQUIRE(fork.desk.sync().state == SyncState::Done);
    for (int n = 0; n < 2; ++n) {
        REQUIRE(open(fork.desk).size() == 1);
        REQUIRE(resolveConflict(*fork.desk.temp.library, {idOf(0)}, Resolution::Mine, {}, kMe));
        CHECK(fork.desk.sync().state == SyncState::Done);
        CHECK(fork.desk.sync().state == SyncState::Done);
    }
    CHECK(open(fork.desk).empty());
    CHECK(livingLeaves(fork.hub) == 1);
}

TEST_CASE("A lost version keeps nobody from sending edits, and an undone decision deletes nothing", "[sync]")
{
    Forked fork;
    REQUIRE(resolveConflict(*fork.desk.temp.library, {idOf(0)}, Resolution::Mine, {}, kMe));
    REQUIRE(RecordWriter(*fork.desk.temp.library).undo());
    CHECK(open(fork.desk).size() == 1);
    fork.desk.edit(idOf(0), {{u"website"_s, u"https://example.org"_s}});

    CHECK(fork.desk.sync().pushed == 1);

    CHECK(livingLeaves(fork.hub) == 2);
    CHECK(open(fork.desk).size() == 1);
    CHECK(fork.desk.equalsHub());
}

TEST_CASE("Nothing is decided about a version that this program cannot read, so nothing of it is left out [F51 F64]", "[sync]")
{
    Forked fork;
    fork.desk.edit(idOf(0), {{u"website"_s, u"https://example.org"_s}});
    fork.hub.patch(idOf(0), {{u"schema"_s, 99}, {u"future"_s, u"x"_s}});
    REQUIRE(fork.desk.sync().state == SyncState::Done);
    REQUIRE(open(fork.desk).size() == 1);

    const auto decided = resolveConflict(*fork.desk.temp.library, {idOf(0)}, Resolution::Mine, {}, kMe);

    CHECK(decided.error().kind == ErrorKind::ReadOnly);
    CHECK(open(fork.desk).size() == 1);
    CHECK(fork.desk.sync().pushed == 0);
    CHECK(fork.hub.state.entries.at(idOf(0)).body.value("future"_L1) == u"x"_s);
    const auto all = resolveConflicts(*fork.desk.temp.library, {{.id = {idOf(0)}, .choice = Resolution::Hub}}, kMe);
    REQUIRE(all.has_value());
    CHECK(all->empty());
}
