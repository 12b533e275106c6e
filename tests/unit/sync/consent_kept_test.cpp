// SPDX-License-Identifier: GPL-3.0-or-later
// What was written about a story whose consent was withdrawn stays unseen, whatever its hub says later.
#include "core/store/draft_store.h"
#include "tests/support/indexed_words.h"
#include "tests/unit/sync/sync_bench.h"
#include "tests/unit/sync/trainer_story.h"

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

qint64 questionsAbout(SyncDesk &desk)
{
    return desk.number(
        u"SELECT count(*) FROM conflict WHERE resolved_at IS NULL AND id = '%1'"_s.arg(kStory));
}

bool isUnseen(SyncDesk &desk)
{
    const bool isListed
        = desk.number(u"SELECT count(*) FROM conflict WHERE id = '%1' AND (mine LIKE '%trainer%'"
                      " OR base LIKE '%trainer%' OR hub LIKE '%trainer%')"_s.arg(kStory))
        > 0;
    return !desk.record(kStory).visible && recordsWithWord(desk.temp.connection(), u"trainer"_s) == 0
        && !isListed;
}

bool isSent(const FakeHub &hub)
{
    return std::any_of(hub.pushes.begin(), hub.pushes.end(), [](const std::vector<QJsonObject> &push) {
        return std::any_of(
            push.begin(), push.end(), [](const QJsonObject &sent) { return sent.value("_id"_L1) == kStory; });
    });
}

} // namespace

TEST_CASE("What was written about a withdrawn story stays unseen and unsent, whatever its hub brings later",
    "[sync]")
{
    FakeHub hub(5);
    hub.put(story());
    const FakeHub::Entry before = hub.state.entries.at(kStory);
    SyncDesk desk(hub);
    REQUIRE(desk.sync().pulled == 6);
    desk.edit(kStory, {{u"tags"_s, QJsonArray {u"mine"_s}}});
    hub.remove(kStory, u"consent"_s);
    REQUIRE(desk.sync().conflicts == 1);
    if (const bool isKept = GENERATE(false, true); isKept) {
        REQUIRE(resolveConflict(*desk.temp.library, {kStory}, Resolution::Mine, {}, {u"me"_s, {}}));
    }
    REQUIRE(isUnseen(desk));

    SECTION("a tombstone with another reason")
    {
        hub.remove(kStory, u"error"_s);
    }
    SECTION("the story from before, of a hub that was put back")
    {
        FakeHub::Entry old = before;
        old.seq = ++hub.state.seq;
        hub.state.entries.at(kStory) = old;
    }
    REQUIRE(desk.sync().state == SyncState::Done);
    CHECK(isUnseen(desk));
    REQUIRE(desk.sync().state == SyncState::Done);
    CHECK(isUnseen(desk));
    CHECK_FALSE(isSent(hub));
    CHECK(desk.record(kStory).local.json().value("tags"_L1).toArray().contains(
        u"mine"_s)); // Nothing is lost of it.
    CHECK(desk.isSound());
}

TEST_CASE("A story whose consent is given anew asks nothing more of what was typed about it", "[sync]")
{
    FakeHub hub(5);
    hub.put(story());
    SyncDesk desk(hub);
    desk.drafts.takeAway();
    REQUIRE(desk.sync().pulled == 6);
    const Document shown = desk.record(kStory).shown();
    REQUIRE(DraftStore(*desk.temp.library).put({{kStory}, shown, shown, {}}));
    hub.remove(kStory, u"consent"_s);
    REQUIRE(desk.sync().conflicts == 1);
    REQUIRE(questionsAbout(desk) == 1);

    hub.put(story(u"2026-11-20"_s));
    REQUIRE(desk.sync().state == SyncState::Done);

    CHECK(desk.record(kStory).visible);
    CHECK(questionsAbout(desk) == 0); // Which “let it go” would have answered by erasing what is there now.
    CHECK(DraftStore(*desk.temp.library).count() == 1);
    CHECK(desk.here() == hub.revisions());
    CHECK(desk.isSound());
}
