// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/sync/push_fixture.h"

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

TEST_CASE("A lost answer leaves one document on the hub, found by its edit id in the same session [F20 F65]",
    "[sync]")
{
    Pulled both(3);
    both.desk.edit(idOf(0), acronym(u"A"_s));
    both.hub.answersLost = 1;

    const SyncReport report = both.desk.sync();

    CHECK(report.state == SyncState::Done);
    CHECK(report.pushed == 1);
    CHECK(both.hub.pushes.size() == 1);
    CHECK(generationOn(both.hub, 0) == 2);
    CHECK(both.desk.equalsHub());
}

TEST_CASE(
    "A lost answer is recognised in the next session, also when the record was edited since [F20 F65 F68]",
    "[sync]")
{
    const bool isEdited = GENERATE(false, true);
    const bool pulls = GENERATE(false, true);
    Pulled both(3);
    both.desk.edit(idOf(0), acronym(u"A"_s));
    both.hub.answersLost = 1;
    both.desk.tries = 1; // As if the program ended here.
    CHECK(both.desk.sync().state == SyncState::Failed);
    CHECK(both.desk.waiting(idOf(0)).state == OutboxState::Sending);
    both.desk.temp.reopen();
    if (isEdited) {
        both.desk.edit(idOf(0), acronym(u"B"_s));
        CHECK(both.desk.waiting(idOf(0)).document.json().value("acronym"_L1) == u"A"_s);
    }
    both.desk.scope = pulls ? SyncScope::Both : SyncScope::PushOnly;
    both.desk.tries = 2;

    const SyncReport report = both.desk.sync();

    CHECK(report.state == SyncState::Done);
    CHECK(report.conflicts == 0);
    CHECK(acronymOn(both.hub, 0) == (isEdited ? u"B"_s : u"A"_s));
    CHECK(generationOn(both.hub, 0) == (isEdited ? 3 : 2));
    CHECK(both.desk.equalsHub());
    CHECK(both.desk.number(u"SELECT count(*) FROM unacknowledged"_s) == 0);
}

TEST_CASE("A lost answer to a deletion is no conflict with a record that was restored since [F20]", "[sync]")
{
    Pulled both(3);
    both.desk.remove(idOf(0));
    both.hub.answersLost = 1;
    both.desk.tries = 1;
    CHECK(both.desk.sync().state == SyncState::Failed);
    REQUIRE(RecordWriter(*both.desk.temp.library).restore({idOf(0)}, kMe));
    both.desk.tries = 2;

    const SyncReport report = both.desk.sync();

    CHECK(report.conflicts == 0);
    CHECK_FALSE(both.hub.state.entries.at(idOf(0)).deleted);
    CHECK(both.desk.equalsHub());
}

TEST_CASE("What never arrived is sent again, once [F65]", "[sync]")
{
    Pulled both(3);
    both.desk.edit(idOf(0), acronym(u"A"_s));
    both.hub.onRequest = [failed = false](const QString &request) mutable -> std::optional<Error> {
        if (request == "bulkDocs"_L1 && !failed) {
            failed = true;
            return Error {ErrorKind::Network, {}, u"closed"_s};
        }
        return {};
    };

    CHECK(both.desk.sync().pushed == 1);
    CHECK(generationOn(both.hub, 0) == 2);
    CHECK(both.desk.equalsHub());
}

TEST_CASE("Answers in another order are found by their id, and a missing one is asked for in the next "
          "session [F66]",
    "[sync]")
{
    Pulled both(6);
    for (int n = 0; n < 6; ++n) {
        both.desk.edit(idOf(n), acronym(u"A%1"_s.arg(n)));
    }
    both.hub.onAnswers = [](std::vector<PushAnswer> &answers) {
        std::reverse(answers.begin(), answers.end());
        answers.pop_back();
    };

    CHECK(both.desk.sync().pushed == 5);
    CHECK(both.desk.waiting(idOf(0)).state == OutboxState::Sending);
    both.hub.onAnswers = {};
    CHECK(both.desk.sync().pushed == 1);
    CHECK(both.hub.pushes.size() == 1);
    CHECK(both.desk.equalsHub());
}

TEST_CASE("A record edited while its push is on the way stays edited, over what the hub took [F68]", "[sync]")
{
    Pulled both(3);
    both.desk.edit(idOf(0), acronym(u"A"_s));
    both.hub.onStored = [&] {
        both.hub.onStored = {};
        both.desk.edit(idOf(0), {{u"website"_s, u"https://example.org"_s}});
        CHECK(both.desk.waiting(idOf(0)).state == OutboxState::Sending);
    };

    const SyncReport report = both.desk.sync();

    // The later edit follows in the same session.
    CHECK(report.pushed == 2);
    CHECK(report.conflicts == 0);
    REQUIRE(both.hub.pushes.size() == 2);
    CHECK_FALSE(both.hub.pushes[0][0].contains("website"_L1));
    CHECK(both.hub.pushes[1][0].value("_rev"_L1).toString().startsWith("2-"_L1));
    CHECK(generationOn(both.hub, 0) == 3);
    CHECK(both.desk.equalsHub());
}

TEST_CASE(
    "An edit that is taken back while its push is on the way is taken back on the hub too [F68]", "[sync]")
{
    Pulled both(3);
    both.desk.edit(idOf(0), acronym(u"A"_s));
    both.hub.onStored = [&] {
        both.hub.onStored = {};
        REQUIRE(RecordWriter(*both.desk.temp.library).undo());
    };

    CHECK(both.desk.sync().state == SyncState::Done);

    CHECK_FALSE(both.hub.state.entries.at(idOf(0)).body.contains("acronym"_L1));
    CHECK_FALSE(both.desk.record(idOf(0)).shown().json().contains("acronym"_L1));
    CHECK(generationOn(both.hub, 0) == 3);
    CHECK(both.desk.equalsHub());
}
