// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/edition.h"
#include "core/store/conflict_store.h"
#include "tests/unit/sync/sync_bench.h"

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

const RecordId kEdition {u"edition:first"_s};
const Editor kMe {u"me"_s, {}};

QJsonArray chapters(const QString &title)
{
    return {QJsonObject {{u"id"_s, u"c1"_s}, {u"title"_s, QJsonObject {{u"en"_s, title}}}}};
}

QJsonObject frozen()
{
    return {{u"state"_s, u"frozen"_s},
        {u"files"_s,
            QJsonArray {QJsonObject {{u"id"_s, QString(kFrozenFile)}, {u"name"_s, u"edition.json"_s},
                {u"sha256"_s, QString(64, u'a')}, {u"bytes"_s, 10}}}}};
}

/// An edition that both sides know, open to be worked on.
struct Shared
{
    Shared()
    {
        hub.put({{u"_id"_s, kEdition.value}, {u"type"_s, u"edition"_s}, {u"schema"_s, 1},
            {u"number"_s, u"1"_s}, {u"title"_s, QJsonObject {{u"en"_s, u"First edition"_s}}},
            {u"state"_s, u"working"_s}, {u"chapters"_s, chapters(u"As agreed"_s)}});
        REQUIRE(desk.sync().pulled == 1);
    }

    QJsonValue chaptersHere() { return desk.record(kEdition.value).shown().value(u"chapters"); }
    std::vector<Conflict> conflicts()
    {
        const auto found = openConflicts(desk.temp.connection());
        REQUIRE(found.has_value());
        return *found;
    }
    Result<SavedChange> decide(Decision decision)
    {
        decision.id = kEdition;
        return resolveConflict(*desk.temp.library, decision, kMe);
    }

    FakeHub hub {0};
    SyncDesk desk {hub};
};

} // namespace

TEST_CASE("What was frozen on the hub stays as it was printed, and what was written here meanwhile is kept",
    "[sync]")
{
    Shared shared;
    shared.desk.edit(kEdition.value,
        {{u"chapters"_s, chapters(u"Mine"_s)},
            {u"front_matter"_s, QJsonObject {{u"en"_s, u"My foreword"_s}}}});
    shared.hub.patch(kEdition.value, frozen());

    CHECK(shared.desk.sync().conflicts == 1);

    CHECK(shared.chaptersHere() == chapters(u"As agreed"_s));
    CHECK(shared.desk.record(kEdition.value).shown().value(u"front_matter").isUndefined());
    CHECK(Edition::isFrozenEdition(shared.desk.record(kEdition.value).shown()));
    const std::vector<Conflict> conflicts = shared.conflicts();
    REQUIRE(conflicts.size() == 1);
    CHECK(conflicts.front().mine.value(u"chapters") == chapters(u"Mine"_s));
    CHECK(conflicts.front().mine.value(u"front_matter.en").toString() == u"My foreword"_s);

    CHECK(shared.decide({.choice = Resolution::Mine}).error().kind == ErrorKind::ReadOnly);
    CHECK(shared.decide({.choice = Resolution::Patch, .patch = {{u"chapters"_s, chapters(u"Mine"_s)}}})
              .error()
              .kind
        == ErrorKind::ReadOnly);
    REQUIRE(shared.decide({.choice = Resolution::Hub}));
    CHECK(shared.conflicts().empty());
    shared.desk.sync();
    CHECK(shared.desk.equalsHub());
    CHECK(shared.desk.isSound());
}

TEST_CASE("What was frozen here takes nothing over that the hub changed meanwhile", "[sync]")
{
    Shared shared;
    shared.desk.edit(kEdition.value, frozen());
    shared.hub.patch(kEdition.value, {{u"chapters"_s, chapters(u"Theirs"_s)}});

    CHECK(shared.desk.sync().conflicts == 1);
    CHECK(shared.chaptersHere() == chapters(u"As agreed"_s));
    CHECK(Edition::isFrozenEdition(shared.desk.record(kEdition.value).shown()));
    CHECK(shared.decide({.choice = Resolution::Patch, .patch = {{u"chapters"_s, chapters(u"Both"_s)}}})
              .error()
              .kind
        == ErrorKind::ReadOnly);

    SECTION("mine goes to the hub")
    {
        REQUIRE(shared.decide({.choice = Resolution::Mine}));
        shared.desk.sync();
        CHECK(shared.chaptersHere() == chapters(u"As agreed"_s));
    }
    SECTION("the hub's opens it again")
    {
        REQUIRE(shared.decide({.choice = Resolution::Hub}));
        shared.desk.sync();
        CHECK(shared.chaptersHere() == chapters(u"Theirs"_s));
        CHECK_FALSE(Edition::isFrozenEdition(shared.desk.record(kEdition.value).shown()));
    }
    CHECK(shared.desk.equalsHub());
    CHECK(shared.desk.isSound());
}

TEST_CASE("An edition that was opened again here is merged as any record", "[sync]")
{
    Shared shared;
    shared.hub.patch(kEdition.value, frozen());
    REQUIRE(shared.desk.sync().pulled == 1);
    shared.desk.edit(kEdition.value, {{u"state"_s, u"working"_s}});
    shared.desk.edit(kEdition.value, {{u"chapters"_s, chapters(u"Corrected"_s)}});
    shared.hub.patch(kEdition.value, {{u"notes_for_readers"_s, u"kept"_s}});

    CHECK(shared.desk.sync().conflicts == 0);
    CHECK(shared.chaptersHere() == chapters(u"Corrected"_s));
    shared.desk.sync();
    CHECK(shared.desk.equalsHub());
}
