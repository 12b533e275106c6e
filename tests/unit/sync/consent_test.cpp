// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/draft_store.h"
#include "core/store/erasure.h"
#include "core/store/erasure_bytes.h"
#include "core/store/note_drafts.h"
#include "core/store/orphans.h"
#include "core/sync/sync_outcome.h"
#include "tests/support/file_bytes.h"
#include "tests/support/indexed_words.h"
#include "tests/support/traces.h"
#include "tests/unit/sync/sync_bench.h"
#include "tests/unit/sync/trainer_story.h"

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

qint64 openConflictsOf(SyncDesk &desk, const QString &id)
{
    return desk.number(u"SELECT count(*) FROM conflict WHERE resolved_at IS NULL AND id = '%1'"_s.arg(id));
}

/// How often the words of the index hold a word of the story.
qint64 inIndex(SyncDesk &desk)
{
    return recordsWithWord(desk.temp.connection(), u"trainer"_s);
}

} // namespace

TEST_CASE("A story edited here is hidden at once when its consent is withdrawn, and the edit is kept unseen",
    "[sync]")
{
    FakeHub hub(5);
    hub.put(story());
    SyncDesk desk(hub);
    REQUIRE(desk.sync().pulled == 6);
    desk.edit(kStory, {{u"tags"_s, QJsonArray {u"mine"_s}}});
    REQUIRE(inIndex(desk) == 1);

    hub.remove(kStory, u"consent"_s);
    const SyncReport report = desk.sync();

    CHECK(report.removed == 1);
    CHECK(report.conflicts == 1);
    CHECK_FALSE(desk.record(kStory).visible);
    CHECK(desk.record(kStory).isWithdrawn);
    CHECK(inIndex(desk) == 0);
    CHECK(desk.record(kStory).local.json().value("tags"_L1).toArray().contains(u"mine"_s));
    CHECK(openConflictsOf(desk, kStory) == 1);
    CHECK(
        desk.number(
            u"SELECT count(*) FROM conflict WHERE mine LIKE '%trainer%' OR base LIKE '%trainer%' OR hub LIKE '%trainer%'"_s)
        == 0);
    CHECK(desk.sync().removed == 0);
    CHECK(desk.isSound());

    SECTION("saying that mine stays does not show it again")
    {
        REQUIRE(resolveConflict(*desk.temp.library, {kStory}, Resolution::Mine, {}, {u"me"_s, {}}));
        CHECK_FALSE(desk.record(kStory).visible);
    }
    SECTION("letting it go leaves the hub's tombstone")
    {
        const auto gone = resolveConflict(*desk.temp.library, {kStory}, Resolution::Hub, {}, {u"me"_s, {}});
        INFO((gone ? QString() : QString(gone.error().subject + gone.error().detail)).toStdString());
        REQUIRE(gone);
        CHECK_FALSE(desk.record(kStory).visible);
        CHECK_FALSE(desk.record(kStory).dirty);
        CHECK(desk.record(kStory).base.isDeleted());
        // Nothing of it is left, in the history neither.
        CHECK(desk.number(u"SELECT count(*) FROM change WHERE record = '%1'"_s.arg(kStory)) == 0);
        CHECK(desk.number(u"SELECT count(*) FROM conflict WHERE id = '%1'"_s.arg(kStory)) == 0);
    }
    SECTION("editing it again does not show it")
    {
        desk.edit(kStory, {{u"tags"_s, QJsonArray {u"again"_s}}});
        CHECK_FALSE(desk.record(kStory).visible);
    }
    SECTION("a later tombstone with another reason does not show it")
    {
        hub.remove(kStory, u"error"_s);
        REQUIRE(desk.sync().state == SyncState::Done);
        CHECK_FALSE(desk.record(kStory).visible);
    }
    SECTION("made again on the hub it is visible, with the edit")
    {
        hub.put(story());
        REQUIRE(desk.sync().state == SyncState::Done);
        CHECK(desk.record(kStory).visible);
        CHECK(desk.record(kStory).shown().json().value("tags"_L1).toArray().contains(u"mine"_s));
    }
    CHECK(desk.isSound());
}

TEST_CASE("A withdrawn consent waits for no decision about other deletions, and keeping those does not bring "
          "it back",
    "[sync]")
{
    FakeHub hub(150);
    hub.put(story());
    SyncDesk desk(hub);
    REQUIRE(desk.sync().pulled == 151);
    for (int n = 0; n < 90; ++n) {
        hub.remove(idOf(n));
    }
    hub.remove(kStory, u"consent"_s);

    CHECK(desk.sync().state == SyncState::NeedsDecision);
    CHECK_FALSE(desk.record(kStory).visible);

    CHECK(keepStagedDeletes(*desk.temp.library, kChannel) == 90);
    CHECK_FALSE(desk.record(kStory).visible);
    CHECK(desk.record(kStory).base.isDeleted());
    CHECK(desk.isSound());
}

TEST_CASE(
    "A tombstone that waits is carried out at once when it turns out that consent was withdrawn", "[sync]")
{
    FakeHub hub(150);
    hub.put(story());
    SyncDesk desk(hub);
    REQUIRE(desk.sync().pulled == 151);
    for (int n = 0; n < 90; ++n) {
        hub.remove(idOf(n));
    }
    hub.remove(kStory, u"error"_s);
    REQUIRE(desk.sync().state == SyncState::NeedsDecision);
    REQUIRE(desk.record(kStory).visible);

    hub.remove(kStory, u"consent"_s);
    CHECK(desk.sync().state == SyncState::NeedsDecision);
    CHECK_FALSE(desk.record(kStory).visible);
    CHECK(desk.number(u"SELECT count(*) FROM staged_delete"_s) == 90);
}

TEST_CASE("Nothing is left of a story that the hub first deleted and then named as withdrawn", "[sync]")
{
    FakeHub hub(5);
    hub.put(story());
    SyncDesk desk(hub);
    REQUIRE(desk.sync().pulled == 6);
    hub.remove(kStory, u"error"_s);
    REQUIRE(desk.sync().removed == 1);
    REQUIRE(desk.number(u"SELECT count(*) FROM removed"_s) == 1);

    hub.remove(kStory, u"consent"_s);
    REQUIRE(desk.sync().state == SyncState::Done);
    CHECK(desk.number(u"SELECT count(*) FROM removed"_s) == 0);
    CHECK_FALSE(RecordWriter(*desk.temp.library).restore({kStory}, {u"me"_s, {}}).has_value());
}

TEST_CASE("A copy that another channel's deletion left goes with the consent as well", "[sync]")
{
    FakeHub hub(5);
    hub.put(story());
    SyncDesk desk(hub);
    REQUIRE(desk.sync().pulled == 6);
    hub.remove(kStory, u"error"_s);
    REQUIRE(desk.sync().removed == 1);
    REQUIRE(addChannel(*desk.temp.library, {.id = u"members"_s, .url = u"https://hub.example/hub_members"_s})
                .has_value());

    SyncStore store(*desk.temp.library, u"members"_s);
    const Document grave(
        QJsonObject {{u"_id"_s, kStory}, {u"_deleted"_s, true}, {u"reason"_s, u"consent"_s}});
    REQUIRE(store.applyPage(
        {.rows = {{.id = {kStory}, .rev = u"2-b"_s, .leaves = u""_s, .deleted = true, .document = grave}}}));
    CHECK(desk.number(u"SELECT count(*) FROM removed"_s) == 0);
}

TEST_CASE("A consent taken back on the hub outweighs what was edited about it here", "[sync]")
{
    FakeHub hub(5);
    hub.put(story());
    SyncDesk desk(hub);
    REQUIRE(desk.sync().pulled == 6);
    desk.edit(kStory, {{u"consent"_s, QJsonObject {{u"expires_on"_s, u"2026-11-30"_s}}}});
    REQUIRE(desk.record(kStory).visible);

    hub.patch(kStory,
        {{u"consent"_s, QJsonObject {{u"status"_s, u"withdrawn"_s}, {u"withdrawn_on"_s, u"2026-11-20"_s}}}});
    CHECK(desk.sync().conflicts == 1);
    CHECK_FALSE(desk.record(kStory).visible);
    hub.patch(kStory, {{u"acronym"_s, u"X"_s}});
    REQUIRE(desk.sync().state == SyncState::Done);
    CHECK_FALSE(desk.record(kStory).visible);

    hub.patch(kStory,
        {{u"consent"_s, QJsonObject {{u"status"_s, u"given"_s}, {u"withdrawn_on"_s, QJsonValue::Null}}}});
    REQUIRE(desk.sync().state == SyncState::Done);
    CHECK(desk.record(kStory).visible);
    CHECK(desk.isSound());
}

TEST_CASE("A withdrawn consent hides the story in every channel that brought it", "[sync]")
{
    FakeHub hub(5);
    hub.put(story());
    SyncDesk desk(hub);
    REQUIRE(desk.sync().pulled == 6);
    const auto members
        = addChannel(*desk.temp.library, {.id = u"members"_s, .url = u"https://hub.example/hub_members"_s});
    REQUIRE(members.has_value());
    SyncStore store(*desk.temp.library, u"members"_s);
    const Document there(story());
    REQUIRE(
        store.applyPage({.rows = {{.id = {kStory}, .rev = u"1-a"_s, .leaves = u""_s, .document = there}}}));
    REQUIRE(desk.record(kStory).visible);

    const Document grave(
        QJsonObject {{u"_id"_s, kStory}, {u"_deleted"_s, true}, {u"reason"_s, u"consent"_s}});
    REQUIRE(store.applyPage(
        {.rows = {{.id = {kStory}, .rev = u"2-b"_s, .leaves = u""_s, .deleted = true, .document = grave}}}));
    CHECK_FALSE(desk.record(kStory).visible);
    CHECK(desk.isSound());
}

TEST_CASE("A library that stays open over the last day of a consent hides the story when it is asked to look",
    "[sync]")
{
    FakeHub hub(5);
    hub.put(story());
    SyncDesk desk(hub);
    REQUIRE(desk.sync().pulled == 6);
    std::vector<qint64> told;
    const auto commits
        = desk.temp.library->onCommit([&told](const CommitNotice &notice) { told = notice.docids; });

    desk.temp.clock.now = QDateTime(QDate(2026, 12, 31), QTime(23, 59), Qt::UTC);
    REQUIRE(desk.temp.library->hideExpired());
    CHECK(desk.record(kStory).visible);
    CHECK(told.empty());

    desk.temp.clock.now = desk.temp.clock.now.addSecs(60);
    REQUIRE(desk.temp.library->hideExpired());
    CHECK_FALSE(desk.record(kStory).visible);
    CHECK(told == std::vector<qint64> {desk.record(kStory).docid});
    CHECK(desk.isSound());
}

TEST_CASE(
    "A hub that was put back to before a consent was taken back does not bring the story back, and is told "
    "again [F56]",
    "[sync]")
{
    FakeHub hub(5);
    hub.put(story());
    SyncDesk desk(hub);
    REQUIRE(desk.sync().pulled == 6);
    const FakeHub::State copy = hub.state;
    hub.remove(kStory, u"consent"_s);
    REQUIRE(desk.sync().removed == 1);
    hub.state = copy;
    ++hub.named->epoch;

    const SyncReport report = desk.sync();

    CHECK(report.state == SyncState::Done);
    CHECK_FALSE(desk.record(kStory).visible);
    CHECK(inIndex(desk) == 0);
    CHECK(report.pushed == 1);
    CHECK(hub.state.entries.at(kStory).deleted);
    CHECK(hub.state.entries.at(kStory).body.value("reason"_L1) == u"consent"_s);
    REQUIRE(desk.sync().state == SyncState::Done);
    // Nothing of what it told is left here.
    CHECK(desk.number(u"SELECT count(*) FROM mirror WHERE base LIKE '%trainer%' OR local LIKE '%trainer%'"_s)
        == 0);
    CHECK(desk.number(u"SELECT count(*) FROM outbox"_s) == 0);
    CHECK_FALSE(desk.record(kStory).dirty);
    CHECK(desk.isSound());
}

TEST_CASE("The words of a story leave the library file with the session that took it away", "[sync]")
{
    FakeHub hub(5);
    hub.put(story());
    SyncDesk desk(hub);
    REQUIRE(desk.sync().pulled == 6);
    const auto inFile = [&desk] {
        REQUIRE(desk.temp.connection().run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
        return contentOf(desk.temp.library->folder().database()).count("rainer"); // Without what words share.
    };
    REQUIRE(inFile() > 0);
    hub.remove(kStory, u"consent"_s);
    SyncReport report = desk.sync();
    tidyAfterSession(*desk.temp.library, report, {}); // As every session over a line does at its end.
    CHECK(inFile() == 0);
}

TEST_CASE(
    "What was typed about a story waits unseen when its consent is withdrawn, and is kept or let go [R-51]",
    "[sync]")
{
    FakeHub hub(5);
    hub.put(story());
    SyncDesk desk(hub);
    desk.drafts.takeAway();
    REQUIRE(desk.sync().pulled == 6);
    const Document shown = desk.record(kStory).shown();
    Document typed = shown;
    typed.set(u"acronym"_s, u"Zyxquorble"_s);
    REQUIRE(putNoteDraft(*desk.temp.library, {{kStory}, u"review comment"_s, u"Her name is Mary"_s}));
    REQUIRE(DraftStore(*desk.temp.library).put({{kStory}, typed, shown, {}}));
    bool isEdited = false;
    SECTION("with nothing saved here") { }
    SECTION("with an edit that waits to be sent")
    {
        desk.edit(kStory, {{u"tags"_s, QJsonArray {u"mine"_s}}});
        isEdited = true;
    }
    const auto kept = [&desk] {
        return desk.number(u"SELECT (SELECT count(*) FROM draft) + (SELECT count(*) FROM note_draft)"_s);
    };
    REQUIRE(kept() == 2);

    hub.remove(kStory, u"consent"_s);
    const SyncReport report = desk.sync();
    REQUIRE(report.removed == 1);

    CHECK(report.conflicts == 1);
    CHECK(kept() == 2);
    CHECK(openConflictsOf(desk, kStory) == 1);
    CHECK(openConflictHeads(desk.temp.connection())->front().isWithdrawn);
    CHECK(outboxRows(desk.temp.connection())->empty()); // Nor does the list of what waits to be sent show it.
    CHECK(DraftStore(*desk.temp.library).all()->empty());
    CHECK(DraftStore(*desk.temp.library).count() == 0);
    CHECK_FALSE(desk.record(kStory).visible);
    CHECK(desk.number(u"SELECT count(*) FROM mirror WHERE dirty = 1"_s) == (isEdited ? 1 : 0));
    // Nothing more is kept of it.
    const auto late
        = putNoteDraft(*desk.temp.library, {{kStory}, u"review comment"_s, u"Her name is Mary W."_s});
    REQUIRE_FALSE(late);
    CHECK(late.error().kind == ErrorKind::NotFound);
    const auto form = DraftStore(*desk.temp.library).put({{kStory}, shown, shown, {}});
    REQUIRE_FALSE(form);
    CHECK(form.error().kind == ErrorKind::NotFound);

    // The hub says it once more: it is one question all the same.
    hub.remove(kStory, u"consent"_s);
    REQUIRE(desk.sync().state == SyncState::Done);
    CHECK(openConflictsOf(desk, kStory) == 1);
    CHECK(kept() == 2);

    SECTION("let go, nothing of it is left")
    {
        REQUIRE(resolveConflict(*desk.temp.library, {kStory}, Resolution::Hub, {}, {u"me"_s, {}}));
        finishErasure(*desk.temp.library);
        CHECK(kept() == 0);
        CHECK(tracesIn(desk.temp.options().folder.path, {"Zyxquorble", "Her name is"}) == QStringList());
        REQUIRE(desk.sync().state == SyncState::Done);
        CHECK(desk.equalsHub());
    }
    SECTION("kept, it stays in this library alone, and goes with an erasure")
    {
        REQUIRE(resolveConflict(*desk.temp.library, {kStory}, Resolution::Mine, {}, {u"me"_s, {}}));
        CHECK(kept() == 2);
        CHECK(outboxRows(desk.temp.connection())->empty());
        CHECK(openConflictsOf(desk, kStory) == 0);
        CHECK_FALSE(desk.record(kStory).visible);
        const SyncReport next = desk.sync();
        CHECK(next.state == SyncState::Done);
        CHECK(next.pushed == 0);
        CHECK(hub.state.entries.at(kStory).deleted);
        CHECK(desk.here() == hub.revisions());
        CHECK(desk.record(kStory).state == (isEdited ? u"orphan"_s : u"ok"_s));
        CHECK(openOrphanCount(desk.temp.connection()).value() == 0); // It was decided about.
        desk.options.scope = Scope::CompareAll;
        CHECK(desk.sync().state == SyncState::Done);
        CHECK(hub.state.entries.at(kStory).deleted);
        CHECK(desk.here() == hub.revisions());
        CHECK_FALSE(desk.record(kStory).visible);
        CHECK(kept() == 2);
        if (isEdited) {
            const auto offered = decideOrphans(
                *desk.temp.library, kChannel, {{kStory}}, OrphanChoice::Contribute, {u"me"_s, {}});
            REQUIRE_FALSE(offered);
            CHECK(offered.error().subject == u"consent"_s);
            CHECK(decideOrphans(*desk.temp.library, kChannel, {{kStory}}, OrphanChoice::Keep, {u"me"_s, {}})
                == 1);
            CHECK_FALSE(desk.record(kStory).visible);
        }
        REQUIRE(RecordWriter(*desk.temp.library).undo()); // It is asked again.
        CHECK(openConflictsOf(desk, kStory)
            + desk.number(u"SELECT count(*) FROM conflict WHERE resolved_at IS NOT NULL AND resolution LIKE 'mine:%'"_s) == 1);
        CHECK(openConflictHeads(desk.temp.connection())->size() == 1);
        CHECK_FALSE(desk.record(kStory).visible);
        CHECK(kept() == 2);
        REQUIRE(eraseRecords(*desk.temp.library, {{kStory}}));
        CHECK(kept() == 0);
        CHECK(tracesIn(desk.temp.options().folder.path, {"Zyxquorble", "Her name is"}) == QStringList());
    }
    SECTION("nobody writes into it")
    {
        const auto written = resolveConflict(
            *desk.temp.library, {kStory}, Resolution::Patch, {{u"acronym"_s, u"X"_s}}, {u"me"_s, {}});
        REQUIRE_FALSE(written);
        CHECK(written.error().kind == ErrorKind::Unsupported);
    }
    CHECK(desk.isSound());
}

TEST_CASE("A consent that is taken back here is undone until the hub has heard of it, and no more then", "[sync]")
{
    FakeHub hub(5);
    hub.put(story());
    SyncDesk desk(hub);
    REQUIRE(desk.sync().pulled == 6);
    const QJsonObject withdrawn {
        {u"consent"_s, QJsonObject {{u"status"_s, u"withdrawn"_s}, {u"withdrawn_on"_s, u"2026-11-20"_s}}}};
    RecordWriter writer(*desk.temp.library);
    desk.edit(kStory, withdrawn);
    CHECK_FALSE(desk.record(kStory).visible);
    REQUIRE(writer.undo());
    CHECK(desk.record(kStory).visible);
    desk.edit(kStory, withdrawn);
    CHECK(desk.waiting(kStory).isHidden); // It waits to be sent, and no list shows its title.
    REQUIRE(desk.sync().pushed == 1);

    CHECK_FALSE(writer.undo());

    CHECK_FALSE(desk.record(kStory).visible);
    CHECK(hub.state.entries.at(kStory).body.value("consent"_L1).toObject().value("status"_L1) == u"withdrawn"_s);
    CHECK(desk.isSound());
}
