// SPDX-License-Identifier: GPL-3.0-or-later
// Deletions that name another record, as merging duplicates leaves them, on their way to the hub.
#include "core/store/contribute.h"
#include "tests/unit/sync/push_fixture.h"

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

/// A desk that deleted record 0 in favour of one that it made itself.
struct Merged : Pulled
{
    Merged()
        : Pulled(3)
    {
        RecordWriter writer(*desk.temp.library);
        const auto made
            = writer.create(RecordType::Stakeholder, {{u"title"_s, QJsonObject {{u"en"_s, u"Both"_s}}}}, kMe);
        REQUIRE(made.has_value());
        kept = made->id;
        REQUIRE(writer.remove({idOf(0)}, kMe, {u"duplicate"_s, kept}).has_value());
    }
    void give() { REQUIRE(contribute(*desk.temp.library, {kept}, kChannel, kMe).has_value()); }
    bool isDeletedThere() { return hub.state.entries.at(idOf(0)).deleted; }

    RecordId kept {};
};

} // namespace

TEST_CASE("A deletion waits while the hub does not have the record that stands for it now", "[sync]")
{
    Merged both;

    const SyncReport report = both.desk.sync();

    CHECK(report.state == SyncState::Done);
    CHECK(report.pushed == 0);
    CHECK_FALSE(both.isDeletedThere());
    CHECK(both.desk.waiting(idOf(0)).state == OutboxState::Waiting);
    CHECK(both.desk.waiting(idOf(0)).reason == "replacement"_L1);
}

TEST_CASE("The record that stands for a deleted one goes first, and the deletion follows in the same session",
    "[sync]")
{
    Merged both;
    SyncDesk other(both.hub);
    REQUIRE(other.sync().state == SyncState::Done);
    both.give();

    CHECK(both.desk.sync().pushed == 2);

    REQUIRE(both.hub.pushes.size() == 2);
    CHECK(both.hub.pushes[0][0].value("_id"_L1) == both.kept.value);
    CHECK(both.hub.pushes[1][0].value("_id"_L1) == idOf(0));
    CHECK(both.desk.sync().state == SyncState::Done);
    CHECK(other.sync().state == SyncState::Done);
    CHECK(both.desk.equalsHub());
    CHECK(other.equalsHub());
    CHECK(standingFor(other.temp.connection(), {idOf(0)}).value() == both.kept);
}

TEST_CASE("A deletion waits for the last of several records that were merged one into another", "[sync]")
{
    Merged both;
    both.give();
    RecordWriter writer(*both.desk.temp.library);
    const auto last
        = writer.create(RecordType::Stakeholder, {{u"title"_s, QJsonObject {{u"en"_s, u"All"_s}}}}, kMe);
    REQUIRE(last.has_value());
    REQUIRE(writer.remove(both.kept, kMe, {u"duplicate"_s, last->id}).has_value());

    CHECK(both.desk.sync().pushed == 0);
    CHECK_FALSE(both.isDeletedThere());

    REQUIRE(contribute(*both.desk.temp.library, {last->id}, kChannel, kMe).has_value());
    CHECK(both.desk.sync().pushed == 2);
    CHECK(both.isDeletedThere());
    CHECK(both.desk.sync().state == SyncState::Done);
    CHECK(both.desk.here() == both.hub.revisions());
    CHECK(both.desk.number(u"SELECT count(*) FROM outbox"_s) == 0);
}

TEST_CASE("A deletion in favour of a record that nobody here knows, or that the hub has, waits for nothing",
    "[sync]")
{
    Pulled both(3);
    const bool isKnown = GENERATE(false, true);
    const RecordId named {isKnown ? idOf(2) : u"stakeholder:0f0f0f0f-0000-4000-8000-000000000001"_s};
    REQUIRE(
        RecordWriter(*both.desk.temp.library).remove({idOf(0)}, kMe, {u"duplicate"_s, named}).has_value());

    CHECK(both.desk.sync().pushed == 1);

    CHECK(both.hub.state.entries.at(idOf(0)).deleted);
}
