// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/sync/push_fixture.h"

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

TEST_CASE(
    "Edits, a deletion and a restored record reach the hub over the revisions they were made on", "[sync]")
{
    Pulled both(4);
    both.desk.edit(idOf(0), acronym(u"A"_s));
    both.desk.remove(idOf(1));

    const SyncReport report = both.desk.sync();

    CHECK(report.state == SyncState::Done);
    CHECK(report.pushed == 2);
    CHECK(acronymOn(both.hub, 0) == u"A"_s);
    CHECK(both.hub.state.entries.at(idOf(1)).deleted);
    CHECK(both.hub.pushes.size() == 1);
    CHECK(both.desk.equalsHub());

    REQUIRE(RecordWriter(*both.desk.temp.library).restore({idOf(1)}, kMe));
    CHECK(both.desk.sync().pushed == 1);
    CHECK_FALSE(both.hub.state.entries.at(idOf(1)).deleted);
    CHECK(both.desk.equalsHub());
    // Its own rows come back with the feed, and are known.
    const SyncReport quiet = both.desk.sync();
    CHECK(quiet.pulled == 0);
    CHECK(quiet.conflicts == 0);
    CHECK(both.desk.sync().requests == 2);
    CHECK(both.desk.isSound());
}

TEST_CASE("A push goes in batches of at most fifty documents and 512 KiB", "[sync]")
{
    Pulled both(120);
    for (int n = 0; n < 120; ++n) {
        both.desk.edit(idOf(n), acronym(u"A%1"_s.arg(n)));
    }
    CHECK(both.desk.sync().pushed == 120);
    REQUIRE(both.hub.pushes.size() == 3);
    CHECK(both.hub.pushes[0].size() == 50);
    CHECK(both.desk.equalsHub());

    both.hub.pushes.clear();
    for (int n = 0; n < 12; ++n) {
        both.desk.edit(idOf(n), {{u"summary"_s, QJsonObject {{u"en"_s, QString(100'000, u'x')}}}});
    }
    CHECK(both.desk.sync().pushed == 12);
    REQUIRE(both.hub.pushes.size() == 3);
    for (const auto &push : both.hub.pushes) {
        CHECK(writeBulkDocs(push).size() <= 512 * 1024 + 64);
    }
    CHECK(both.desk.equalsHub());
}

TEST_CASE("Where another author was quicker the edit is merged and sent again [F19]", "[sync]")
{
    Pulled both(3);
    both.desk.edit(idOf(0), acronym(u"A"_s));
    // Between the pull and the push of one session.
    both.hub.onRequest
        = [&hub = both.hub, done = false](const QString &request) mutable -> std::optional<Error> {
        if (request == "bulkDocs"_L1 && !done) {
            done = true;
            hub.patch(idOf(0), {{u"website"_s, u"https://example.org"_s}});
        }
        return {};
    };

    const SyncReport report = both.desk.sync();

    CHECK(report.state == SyncState::Done);
    CHECK(report.pushed == 1);
    CHECK(report.conflicts == 0);
    CHECK(acronymOn(both.hub, 0) == u"A"_s);
    CHECK(both.hub.state.entries.at(idOf(0)).body.value("website"_L1) == u"https://example.org"_s);
    CHECK(both.desk.equalsHub());
}

TEST_CASE("Where another author changed the same, nobody is overwritten and a person decides [F19]", "[sync]")
{
    Pulled both(3);
    both.desk.edit(idOf(0), acronym(u"MINE"_s));
    both.hub.onRequest
        = [&hub = both.hub, done = false](const QString &request) mutable -> std::optional<Error> {
        if (request == "bulkDocs"_L1 && !done) {
            done = true;
            hub.patch(idOf(0), acronym(u"THEIRS"_s));
        }
        return {};
    };
    const SyncReport report = both.desk.sync();
    CHECK(report.pushed == 0);
    CHECK(report.conflicts == 1);
    CHECK(acronymOn(both.hub, 0) == u"THEIRS"_s);
    CHECK(both.desk.record(idOf(0)).shown().json().value("acronym"_L1) == u"MINE"_s);
    CHECK(both.desk.waiting(idOf(0)).reason == u"conflict"_s);

    REQUIRE(resolveConflict(*both.desk.temp.library, {idOf(0)}, Resolution::Hub, {}, kMe));
    CHECK(both.desk.sync().pushed == 0);
    CHECK(both.desk.equalsHub());
}

TEST_CASE("An edit that is overtaken every time is listed after three rounds and not forced [F19]", "[sync]")
{
    Pulled both(3);
    both.desk.edit(idOf(0), acronym(u"A"_s));
    int overtaken = 0;
    both.hub.onRequest = [&](const QString &request) -> std::optional<Error> {
        if (request == "bulkDocs"_L1) {
            both.hub.patch(idOf(0), {{u"website"_s, u"https://example.org/%1"_s.arg(++overtaken)}});
        }
        return {};
    };

    const SyncReport report = both.desk.sync();

    CHECK(overtaken == 3);
    CHECK(report.pushed == 0);
    CHECK(both.desk.record(idOf(0)).shown().json().value("acronym"_L1) == u"A"_s);
    // Nothing in it clashes, so that there is nothing to decide: it goes on in the next session.
    CHECK(report.conflicts == 0);
    both.hub.onRequest = {};
    CHECK(both.desk.sync().pushed == 1);
    CHECK(both.desk.equalsHub());
}

TEST_CASE("A hub that takes no large requests gets them in halves, and a single document too large is "
          "rejected [F22]",
    "[sync]")
{
    Pulled both(20);
    for (int n = 0; n < 20; ++n) {
        both.desk.edit(idOf(n), acronym(u"A%1"_s.arg(n)));
    }
    both.desk.edit(idOf(7), {{u"summary"_s, QJsonObject {{u"en"_s, QString(8000, u'x')}}}});
    both.hub.mostBytes = 5000;

    const SyncReport report = both.desk.sync();

    CHECK(report.state == SyncState::Done);
    CHECK(report.pushed == 19);
    CHECK(both.desk.waiting(idOf(7)).state == OutboxState::Rejected);
    CHECK(both.desk.waiting(idOf(7)).reason == u"too_large"_s);
}

TEST_CASE("One document that a hub cannot read does not keep the others back [F67]", "[sync]")
{
    Pulled both(8);
    for (int n = 0; n < 8; ++n) {
        both.desk.edit(idOf(n), acronym(u"A%1"_s.arg(n)));
    }
    both.hub.unreadable.insert(idOf(3));

    const SyncReport report = both.desk.sync();

    CHECK(report.state == SyncState::Done);
    CHECK(report.pushed == 7);
    CHECK(both.desk.waiting(idOf(3)).state == OutboxState::Rejected);
    CHECK(both.desk.waiting(idOf(3)).reason.contains(u"illegal_docid"_s));
    CHECK(acronymOn(both.hub, 7) == u"A7"_s);
}

TEST_CASE(
    "A tombstone over an edited record keeps the edit, and mine goes as a new record when so decided [F63]",
    "[sync]")
{
    Pulled both(3);
    both.desk.edit(idOf(0), acronym(u"A"_s));
    both.hub.remove(idOf(0));
    CHECK(both.desk.sync().conflicts == 1);
    CHECK(both.hub.pushes.empty());

    const Resolution choice = GENERATE(Resolution::Mine, Resolution::Hub);
    REQUIRE(resolveConflict(*both.desk.temp.library, {idOf(0)}, choice, {}, kMe));
    CHECK(both.desk.sync().pushed == (choice == Resolution::Mine ? 1 : 0));
    CHECK(both.hub.state.entries.at(idOf(0)).deleted == (choice == Resolution::Hub));
    CHECK(both.desk.equalsHub());
}

TEST_CASE("A record that was deleted here and changed there is not deleted before somebody decides", "[sync]")
{
    Pulled both(3);
    both.desk.remove(idOf(0));
    both.hub.patch(idOf(0), acronym(u"NEWS"_s));
    CHECK(both.desk.sync().conflicts == 1);
    CHECK(both.desk.waiting(idOf(0)).reason == u"conflict"_s);
    CHECK_FALSE(both.hub.state.entries.at(idOf(0)).deleted);

    REQUIRE(resolveConflict(*both.desk.temp.library, {idOf(0)}, Resolution::Mine, {}, kMe));
    CHECK(both.desk.sync().pushed == 1);
    CHECK(both.hub.state.entries.at(idOf(0)).deleted);
    CHECK(both.desk.equalsHub());
}

TEST_CASE("What a hub forbids stays a local edit with the hub's reason until it is changed or tried again",
    "[sync]")
{
    Pulled both(3);
    both.hub.refuses
        = [](const QJsonObject &) { return std::optional(u"Your account may not change records."_s); };
    both.desk.edit(idOf(0), acronym(u"A"_s));
    CHECK(both.desk.sync().rejected == 1);
    CHECK(both.desk.waiting(idOf(0)).state == OutboxState::Rejected);
    CHECK(both.desk.waiting(idOf(0)).reason == u"Your account may not change records."_s);
    CHECK(both.desk.record(idOf(0)).shown().json().value("acronym"_L1) == u"A"_s);

    CHECK(both.desk.sync().state == SyncState::Done);
    CHECK(both.hub.pushes.size() == 1); // Not asked again and again.
    REQUIRE(retryOutbox(*both.desk.temp.library, {idOf(0)}));
    CHECK(both.desk.sync().pushed == 0);
    CHECK(both.hub.pushes.size() == 2);

    both.hub.refuses = {};
    both.desk.edit(idOf(0), acronym(u"B"_s));
    CHECK(both.desk.sync().pushed == 1);
    CHECK(both.desk.equalsHub());
    CHECK(retryOutbox(*both.desk.temp.library, {idOf(0)}).error().kind == ErrorKind::NotFound);
}

TEST_CASE("A push that needs a sign-in is queued again and the session says so", "[sync]")
{
    Pulled both(3);
    both.desk.edit(idOf(0), acronym(u"A"_s));
    both.hub.onRequest = [](const QString &request) -> std::optional<Error> {
        return request == "bulkDocs"_L1 ? std::optional(Error {ErrorKind::SignIn, {}, {}}) : std::nullopt;
    };
    const SyncReport report = both.desk.sync();
    CHECK(report.state == SyncState::Failed);
    CHECK(report.error.kind == ErrorKind::SignIn);
    CHECK(both.desk.waiting(idOf(0)).state == OutboxState::Queued);
}

TEST_CASE(
    "A hub that refuses a whole push rejects its edits, but an account that is only paused keeps them queued",
    "[sync]")
{
    const bool isPaused = GENERATE(false, true);
    Pulled both(3);
    both.desk.edit(idOf(0), acronym(u"A"_s));
    both.hub.onRequest = [isPaused](const QString &request) -> std::optional<Error> {
        const QString why = isPaused ? u"status 403, forbidden: Account is temporarily locked"_s
                                     : u"status 403, forbidden"_s;
        return request == "bulkDocs"_L1 ? std::optional(Error {ErrorKind::Refused, {}, why}) : std::nullopt;
    };
    const SyncReport report = both.desk.sync();
    CHECK(report.state == (isPaused ? SyncState::Failed : SyncState::Done));
    CHECK(report.rejected == (isPaused ? 0 : 1));
    CHECK(both.desk.waiting(idOf(0)).state == (isPaused ? OutboxState::Queued : OutboxState::Rejected));
}

TEST_CASE("A session can be asked to fetch only, or to send only", "[sync]")
{
    Pulled both(3);
    both.desk.edit(idOf(0), acronym(u"A"_s));
    both.hub.put(hubRecord(10));

    both.desk.scope = SyncScope::PushOnly;
    CHECK(both.desk.sync().pushed == 1);
    CHECK_FALSE(both.hub.requests.contains(u"changes"_s));
    both.desk.edit(idOf(1), acronym(u"B"_s));
    both.desk.scope = SyncScope::PullOnly;
    const SyncReport report = both.desk.sync();
    CHECK(report.pulled == 1);
    CHECK(report.pushed == 0);
    CHECK(both.desk.waiting(idOf(1)).state == OutboxState::Queued);
    both.desk.scope = SyncScope::Both;
    CHECK(both.desk.sync().pushed == 1);
    CHECK(both.desk.equalsHub());
}

TEST_CASE("Two desks that edit at the same time end equal, with both edits", "[sync]")
{
    FakeHub hub(6);
    SyncDesk here(hub);
    SyncDesk there(hub);
    REQUIRE(here.sync().state == SyncState::Done);
    REQUIRE(there.sync().state == SyncState::Done);
    here.edit(idOf(0), acronym(u"A"_s));
    there.edit(idOf(0), {{u"website"_s, u"https://example.org"_s}});
    there.remove(idOf(1));

    CHECK(here.sync().pushed == 1);
    CHECK(there.sync().pushed == 2);
    CHECK(here.sync().pushed == 0);

    CHECK(here.equalsHub());
    CHECK(there.equalsHub());
    CHECK(acronymOn(hub, 0) == u"A"_s);
    CHECK(generationOn(hub, 0) == 3);
}

TEST_CASE(
    "A deletion tells every desk its reason and what stands for the record now, and nothing else", "[sync]")
{
    Pulled both(6);
    RecordWriter writer(*both.desk.temp.library);
    CHECK(writer.remove({idOf(0)}, kMe, {.code = u"because"_s}).error().kind == ErrorKind::InvalidInput);
    CHECK(writer.remove({idOf(0)}, kMe, {.code = {}, .supersededBy = {idOf(0)}}).error().kind
        == ErrorKind::InvalidInput);
    REQUIRE(writer.remove({idOf(0)}, {u"me"_s, u"twice in the list"_s}, {u"duplicate"_s, {idOf(4)}}));

    CHECK(both.desk.sync().pushed == 1);

    const QJsonObject grave = both.hub.pushes[0][0];
    CHECK(grave.value("reason"_L1) == u"duplicate"_s);
    CHECK(grave.value("superseded_by"_L1) == idOf(4));
    QStringList keys = grave.keys();
    keys.sort();
    CHECK(keys
        == QStringList {u"_deleted"_s, u"_id"_s, u"_rev"_s, u"edit"_s, u"reason"_s, u"schema"_s,
            u"superseded_by"_s, u"type"_s, u"updated_at"_s, u"updated_by"_s});
    CHECK(grave.value("edit"_L1).toObject().keys() == QStringList {u"app"_s, u"id"_s});
    CHECK(both.desk.equalsHub());
}
