// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sync_log.h"
#include "tests/unit/sync/sync_bench.h"

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

TEST_CASE("A routine session with nothing new takes two requests", "[sync]")
{
    FakeHub hub(30);
    SyncDesk desk(hub);
    REQUIRE(desk.sync().state == SyncState::Done);

    const SyncReport report = desk.sync();

    CHECK(report.state == SyncState::Done);
    CHECK(hub.requests == QStringList {u"checkpoint"_s, u"changes"_s});
    CHECK(report.pulled == 0);
}

TEST_CASE("An account that may not write notes does not send them again and again", "[sync]")
{
    FakeHub hub(30);
    hub.acceptsNotes = false;
    SyncDesk desk(hub);
    REQUIRE(desk.sync().state == SyncState::Done);

    const SyncReport report = desk.sync();
    CHECK(report.state == SyncState::Done);
    CHECK(report.unchanged == 0);
    CHECK_FALSE(hub.requests.contains(u"note"_s));
}

TEST_CASE("A hub put back to an earlier copy is noticed, and nothing is missed or removed [F56]", "[sync]")
{
    FakeHub hub(100);
    SyncDesk desk(hub);
    REQUIRE(desk.sync().pulled == 100);
    const FakeHub::State backup = hub.state;
    for (int n = 100; n < 105; ++n) {
        hub.put(hubRecord(n));
    }
    REQUIRE(desk.sync().pulled == 5);

    hub.state = backup;
    for (int n = 200; n < 205; ++n) {
        hub.put(hubRecord(n)); // At the places that the lost five had.
    }
    const SyncReport report = desk.sync();

    CHECK(report.state == SyncState::Done);
    CHECK(report.pulled == 5);
    CHECK(report.removed == 0);
    CHECK(desk.here() == hub.revisions());
    CHECK(desk.number(u"SELECT count(*) FROM mirror WHERE state = 'orphan'"_s) == 5);
    CHECK(desk.record(idOf(102)).visible);
    CHECK(desk.sync().requests == 2);
}

TEST_CASE("A hub that raised its epoch after a restore is compared as a whole", "[sync]")
{
    FakeHub hub(100);
    SyncDesk desk(hub);
    REQUIRE(desk.sync().pulled == 100);
    hub.named->epoch = 2;
    hub.now = hub.now.addDays(2); // The daily look at the identity is due.
    // It lies before our place: only comparing finds it.
    hub.state.entries.at(idOf(7)).body.insert(u"_rev"_s, u"2-restored"_s);

    CHECK(desk.sync().pulled == 1);
    CHECK(desk.here() == hub.revisions());
    CHECK(desk.sync().requests == 2);
}

TEST_CASE("A hub that lost our note is compared as a whole, and the place is taken from there", "[sync]")
{
    FakeHub hub(100);
    SyncDesk desk(hub);
    REQUIRE(desk.sync().pulled == 100);

    hub.state.notes.clear();
    hub.state.seq = 0; // As a restarted engine with the same content counts.
    for (auto &[id, entry] : hub.state.entries) {
        entry.seq = ++hub.state.seq;
    }
    hub.patch(idOf(7), {{u"acronym"_s, u"X"_s}});
    const SyncReport report = desk.sync();

    CHECK(report.state == SyncState::Done);
    CHECK(report.pulled == 1);
    CHECK(report.unchanged == 99);
    CHECK(desk.here() == hub.revisions());
    CHECK(desk.sync().requests == 2);
}

TEST_CASE("A comparison that is cut off is begun again, and notes nothing meanwhile", "[sync]")
{
    FakeHub hub(300);
    SyncDesk desk(hub);
    REQUIRE(desk.sync().pulled == 300);
    hub.state.notes.clear();
    for (int n = 0; n < 300; ++n) {
        hub.patch(idOf(n), {{u"acronym"_s, u"N%1"_s.arg(n)}});
    }
    hub.onRequest = [&](const QString &request) -> std::optional<Error> {
        const bool cut = request == u"bulkGet"_s && hub.requests.count(u"bulkGet"_s) > 1;
        return cut ? std::optional(Error {ErrorKind::Network, {}, {}}) : std::nullopt;
    };
    CHECK(desk.sync().state == SyncState::Failed);
    CHECK_FALSE(hub.requests.contains(u"note"_s));

    hub.onRequest = {};
    CHECK(desk.sync().state == SyncState::Done);
    CHECK(desk.here() == hub.revisions());
}

TEST_CASE("Another hub behind the address is not followed until a person agrees [F18 F57 F61]", "[sync]")
{
    FakeHub hub(60);
    SyncDesk desk(hub);
    REQUIRE(desk.sync().pulled == 60);
    desk.edit(idOf(1), {{u"acronym"_s, u"MINE"_s}});

    hub.state = {};
    hub.put(hubRecord(500));
    SECTION("it has another name")
    {
        hub.named = HubIdentity {u"hub-two"_s, 1};
    }
    SECTION("the database was gone in between")
    {
        hub.isThere = false;
        CHECK(desk.sync().error.kind == ErrorKind::NotFound);
        hub.isThere = true;
    }
    SECTION("it no longer says who it is")
    {
        hub.named.reset();
    }

    const SyncReport report = desk.sync();
    CHECK(report.state == SyncState::NeedsDecision);
    CHECK(report.pulled == 0);
    CHECK(desk.here().size() == 59);
    CHECK(findChannel(desk.temp.connection(), kChannel)->value().state == u"replaced"_s);
    CHECK(desk.sync().state == SyncState::NeedsDecision);

    REQUIRE(acceptReplacedHub(*desk.temp.library, kChannel));
    CHECK(desk.sync().state == SyncState::Done);
    CHECK(desk.here() == hub.revisions()); // The others are orphans now, and all of them are still shown.
    CHECK(desk.number(u"SELECT count(*) FROM mirror WHERE state = 'orphan'"_s) == 60);
    CHECK(desk.number(u"SELECT count(*) FROM record WHERE visible = 1"_s) == 61);
    CHECK(desk.record(idOf(1)).shown().json().value("acronym"_L1) == u"MINE"_s);
    CHECK(desk.isSound());
}

TEST_CASE("A database that is not there is never taken for an empty one [F16 F17]", "[sync]")
{
    FakeHub hub(60);
    SyncDesk desk(hub);
    REQUIRE(desk.sync().pulled == 60);

    hub.isThere = false;
    const SyncReport report = desk.sync();

    CHECK(report.state == SyncState::Failed);
    CHECK(report.error.kind == ErrorKind::NotFound);
    CHECK(desk.number(u"SELECT count(*) FROM record WHERE visible = 1"_s) == 60);

    hub.isThere = true;
    CHECK(desk.sync().state == SyncState::Done); // Its notes say that it is the same.
}

TEST_CASE("A plain hub that came back nearly empty is not followed", "[sync]")
{
    FakeHub hub(60);
    hub.named.reset();
    SyncDesk desk(hub);
    REQUIRE(desk.sync().pulled == 60);

    hub.state = {};
    CHECK(desk.sync().state == SyncState::NeedsDecision);
    CHECK(desk.number(u"SELECT count(*) FROM record WHERE visible = 1"_s) == 60);
}

TEST_CASE("What a server changes about itself without being another hub has no effect [F60]", "[sync]")
{
    FakeHub hub(30);
    SyncDesk desk(hub);
    REQUIRE(desk.sync().state == SyncState::Done);

    hub.instanceStart = u"1795514193460"_s;
    hub.productName = u"express-pouchdb 4.2.1"_s;
    CHECK(desk.sync().requests == 2);
}

TEST_CASE("A place that the hub cannot read leads to a comparison, not to loss [F55]", "[sync]")
{
    FakeHub hub(60);
    SyncDesk desk(hub);
    REQUIRE(desk.sync().pulled == 60);
    hub.patch(idOf(7), {{u"acronym"_s, u"X"_s}});
    hub.onRequest = [&](const QString &request) -> std::optional<Error> {
        const bool refused = request == u"changes"_s && hub.requests.count(u"changes"_s) == 1;
        return refused ? std::optional(Error {ErrorKind::InvalidInput, u"since"_s, {}}) : std::nullopt;
    };

    CHECK(desk.sync().state == SyncState::Done);
    CHECK(desk.here() == hub.revisions());
}

TEST_CASE(
    "A hub that refuses the place in its own note is compared as a whole, and no session is stuck on it",
    "[sync]")
{
    FakeHub hub(60);
    SyncDesk desk(hub);
    REQUIRE(desk.sync().pulled == 60);
    for (int n = 60; n < 500; ++n) {
        hub.put(hubRecord(n));
    }
    hub.onRequest = [&](const QString &request) -> std::optional<Error> {
        const bool breaks = request == u"changes"_s && hub.requests.count(u"changes"_s) == 2;
        return breaks ? std::optional(Error {ErrorKind::SignIn, {}, {}}) : std::nullopt;
    };
    REQUIRE(desk.sync().state == SyncState::Failed); // What came is here, and the note is of the time before.
    REQUIRE(desk.here().size() > 60);
    hub.onRequest = [&](const QString &request) -> std::optional<Error> {
        const bool refused = request == u"changes"_s && hub.requests.count(u"changes"_s) == 1;
        return refused ? std::optional(Error {ErrorKind::InvalidInput, u"since"_s, {}}) : std::nullopt;
    };

    CHECK(desk.sync().state == SyncState::Done);
    CHECK(desk.here() == hub.revisions());
    hub.onRequest = {};
    CHECK(desk.sync().requests == 2);
}

TEST_CASE(
    "A password refused at the start or in mid-session stops once and keeps what came [F12 F13]", "[sync]")
{
    FakeHub hub(450);
    SyncDesk desk(hub);
    const int at = GENERATE(1, 6);
    hub.onRequest = [&](const QString &) -> std::optional<Error> {
        return hub.requests.size() >= at ? std::optional(Error {ErrorKind::SignIn, {}, {}}) : std::nullopt;
    };

    const SyncReport report = desk.sync();
    CHECK(report.error.kind == ErrorKind::SignIn);
    CHECK(hub.requests.size() <= at + 1);
    CHECK(desk.waits.empty());
    CHECK(desk.here().size() == report.pulled);

    hub.onRequest = {};
    CHECK(desk.sync().state == SyncState::Done);
    CHECK(desk.here() == hub.revisions());
}

TEST_CASE("A library copied to another computer notes its place under another name [F81]", "[sync]")
{
    FakeHub hub(30);
    SyncDesk desk(hub);
    REQUIRE(desk.sync().state == SyncState::Done);
    REQUIRE(hub.state.notes.size() == 1);

    REQUIRE(
        desk.temp.connection().run(u"UPDATE meta SET value = 'elsewhere' WHERE key = 'install_machine'"_s));
    CHECK(desk.sync().state == SyncState::Done);
    CHECK(hub.state.notes.size() == 2);
    CHECK(desk.sync().requests == 2);
}

TEST_CASE("A session that cannot even begin leaves a line too, and no doubt is forgotten over it", "[sync]")
{
    FakeHub hub(5);
    SyncDesk desk(hub);
    hub.isThere = false;
    REQUIRE(desk.sync().state == SyncState::Failed);

    const SyncReport report = runSync(*desk.temp.library,
        {.channel = kChannel, .url = u"https://hub.example/hub"_s, .caFile = u"/nowhere.pem"_s}, {});

    CHECK(report.error.subject == u"ca_file"_s);
    CHECK(recentSyncs(desk.temp.connection(), 10)->size() == 2);
    CHECK(findChannel(desk.temp.connection(), kChannel)->value().state == u"missing"_s);
}

TEST_CASE("Each session leaves one line that a person can read", "[sync]")
{
    FakeHub hub(30);
    SyncDesk desk(hub);
    REQUIRE(desk.sync().state == SyncState::Done);
    hub.isThere = false;
    REQUIRE(desk.sync().state == SyncState::Failed);

    const auto lines = recentSyncs(desk.temp.connection(), 10);
    REQUIRE(lines.has_value());
    REQUIRE(lines->size() == 2);
    CHECK(lines->at(1).outcome == u"done"_s);
    CHECK(lines->at(1).pulled == 30);
    CHECK(lines->at(0).outcome == u"failed"_s);
    CHECK(lines->at(0).detail.contains(u"not_found"_s));
    const auto channel = findChannel(desk.temp.connection(), kChannel);
    CHECK(channel->value().state == u"missing"_s);
    CHECK(channel->value().lastSync == u"2026-11-24T09:00:00Z"_s);
    CHECK(channel->value().hubId == u"hub-one"_s);
}
