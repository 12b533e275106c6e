// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curation/review.h"
#include "core/store/changes_together.h"
#include "core/store/channel_store.h"
#include "core/store/record_reader.h"
#include "core/store/sync_store.h"
#include "tests/support/catch_qt.h"
#include "tests/support/examples.h"
#include "tests/support/temp_library.h"

#include <QJsonArray>

#include <algorithm>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

const Editor kAna {u"ana"_s, {}};
const Editor kBen {u"ben"_s, {}};
const RecordId kCase {u"case_study:under-review"_s};

/// A complete case study as a draft of Ana's.
void addDraft(TempLibrary &temp)
{
    QJsonObject content = example(RecordType::CaseStudy).json();
    for (const QLatin1StringView key : {"review"_L1, "_rev"_L1, "superseded_by"_L1}) {
        content.remove(key);
    }
    content.insert(u"_id"_s, kCase.value);
    content.insert(u"review_state"_s, u"draft"_s);
    const auto saved = RecordWriter(*temp.library).create(RecordType::CaseStudy, content, kAna);
    INFO((saved ? QString() : saved.error().subject + u' ' + saved.error().detail).toStdString());
    REQUIRE(saved.has_value());
}

Result<SavedChange> moved(TempLibrary &temp, ReviewState to, const Editor &who, const QString &comment = {})
{
    return moveRecord(*temp.library, kCase, to, comment, who);
}

QString refusal(const Result<SavedChange> &moved)
{
    REQUIRE(!moved);
    CHECK(moved.error().kind == ErrorKind::InvalidInput);
    return moved.error().detail;
}

Document shownCase(TempLibrary &temp)
{
    const auto record = readRecord(temp.connection(), kCase);
    REQUIRE(record.has_value());
    REQUIRE(record->has_value());
    return (*record)->shown();
}

} // namespace

TEST_CASE("A case study goes by allowed moves from draft to published, by two people", "[curation]")
{
    TempLibrary temp;
    addDraft(temp);
    using enum ReviewState;
    CHECK(refusal(moved(temp, Approved, kBen)) == u"not_from_here"_s);
    REQUIRE(moved(temp, Submitted, kAna));
    REQUIRE(moved(temp, InReview, kBen));
    CHECK(refusal(moved(temp, HasIssues, kBen)) == u"needs_comment"_s);
    REQUIRE(moved(temp, HasIssues, kBen, u"Where is the source?"_s));
    REQUIRE(RecordWriter(*temp.library).edit(kCase, {{u"acronym"_s, u"UR"_s}}, kAna));
    REQUIRE(moved(temp, Submitted, kAna));
    REQUIRE(moved(temp, InReview, kBen));
    CHECK(refusal(moved(temp, Approved, kAna)) == u"own_work"_s);
    REQUIRE(moved(temp, Approved, kBen));
    REQUIRE(moved(temp, Published, kBen));
    const QJsonArray moves = shownCase(temp).json().value(u"review").toObject().value(u"moves").toArray();
    CHECK(moves.size() == 7);
    CHECK(moves[2].toObject().value(u"comment") == u"Where is the source?"_s);
    CHECK(moves[5].toObject().value(u"by") == u"ben"_s);
    // As the rules of a hub ask for it: each move begins where the last one ended.
    for (qsizetype i = 1; i < moves.size(); ++i) {
        CHECK(moves[i].toObject().value(u"from") == moves[i - 1].toObject().value(u"to"));
    }
}

TEST_CASE("Whoever changed a record in review may no longer approve it", "[curation]")
{
    TempLibrary temp;
    addDraft(temp);
    using enum ReviewState;
    REQUIRE(moved(temp, Submitted, kAna));
    REQUIRE(moved(temp, InReview, kBen));
    REQUIRE(RecordWriter(*temp.library).edit(kCase, {{u"acronym"_s, u"BEN"_s}}, kBen));
    CHECK(refusal(moved(temp, Approved, kBen)) == u"own_work"_s);
    const auto overview = reviewOf(*temp.library, kCase, kBen);
    REQUIRE(overview.has_value());
    CHECK(overview->authors == QStringList {u"ana"_s, u"ben"_s});
    CHECK(overview->moves.front().refusal == MoveRefusal::OwnWork);
    SECTION("unless what they changed is undone")
    {
        REQUIRE(RecordWriter(*temp.library).undo());
        CHECK(moved(temp, Approved, kBen).has_value());
    }
    SECTION("unless the library says so")
    {
        REQUIRE(allowOwnApproval(*temp.library, true));
        CHECK(moved(temp, Approved, kBen).has_value());
    }
}

TEST_CASE("A record that lacks something does not go to a state that asks for it", "[curation]")
{
    TempLibrary temp;
    const auto saved = RecordWriter(*temp.library)
                           .create(RecordType::CaseStudy,
                               {{u"_id"_s, kCase.value}, {u"title"_s, QJsonObject {{u"en"_s, u"Bare"_s}}}}, kAna);
    REQUIRE(saved.has_value());
    CHECK(refusal(moved(temp, ReviewState::Submitted, kAna)) == u"incomplete"_s);
    const auto overview = reviewOf(*temp.library, kCase, kAna);
    REQUIRE(overview.has_value());
    REQUIRE(overview->moves.size() == 1);
    CHECK(overview->moves[0].to == ReviewState::Submitted);
    CHECK(std::any_of(overview->moves[0].missing.begin(), overview->moves[0].missing.end(),
        [](const ValidationProblem &problem) { return problem.path == u"summary"_s; }));
}

TEST_CASE("An editorial state is not changed by typing it in", "[curation]")
{
    TempLibrary temp;
    addDraft(temp);
    const auto typed = RecordWriter(*temp.library).edit(kCase, {{u"review_state"_s, u"published"_s}}, kAna);
    REQUIRE(!typed);
    CHECK(typed.error().subject == u"review_state"_s);
    CHECK(typed.error().detail == u"illegal_move"_s);
    const auto made = RecordWriter(*temp.library)
                          .create(RecordType::Page,
                              {{u"title"_s, QJsonObject {{u"en"_s, u"P"_s}}}, {u"review_state"_s, u"published"_s}}, kAna);
    REQUIRE(made.has_value());
    CHECK(made->shown.reviewState() == ReviewState::Draft);
    REQUIRE(moved(temp, ReviewState::Submitted, kAna));
    CHECK(!RecordWriter(*temp.library).edit(kCase, {{u"review"_s, QJsonObject {{u"moves"_s, QJsonArray()}}}}, kAna));
    CHECK(shownCase(temp).reviewState() == ReviewState::Submitted);
}

TEST_CASE("Reviewer, day and comments stand in the record, and each is one undo", "[curation]")
{
    TempLibrary temp;
    addDraft(temp);
    const Document before = shownCase(temp);
    REQUIRE(assignReview(*temp.library, kCase, u"ben"_s, QDate(2026, 12, 1), kAna));
    REQUIRE(commentOn(*temp.library, kCase, u"summary"_s, u"Too long."_s, kBen));
    const QJsonObject review = shownCase(temp).json().value(u"review").toObject();
    CHECK(review.value(u"assignee") == u"ben"_s);
    CHECK(review.value(u"due") == u"2026-12-01"_s);
    const QJsonObject comment = review.value(u"comments").toArray().at(0).toObject();
    CHECK(comment.value(u"field") == u"summary"_s);
    CHECK(comment.value(u"by") == u"ben"_s);
    REQUIRE(resolveComment(*temp.library, kCase, comment.value(u"id").toString(), true, kAna));
    CHECK(shownCase(temp).json().value(u"review").toObject().value(u"comments").toArray().at(0).toObject().value(u"resolved") == true);
    CHECK(resolveComment(*temp.library, kCase, u"no-comment"_s, true, kAna).error().kind == ErrorKind::NotFound);
    CHECK(commentOn(*temp.library, kCase, {}, u"  "_s, kBen).error().kind == ErrorKind::InvalidInput);
    for (int n = 0; n < 3; ++n) {
        REQUIRE(RecordWriter(*temp.library).undo());
    }
    CHECK(shownCase(temp) == before);
}

TEST_CASE("What waits for me, came back to me, and is overdue is found", "[curation]")
{
    TempLibrary temp;
    addDraft(temp);
    const QDate today = temp.clock.nowUtc().date();
    const auto waiting = [&](ReviewQueue queue, const QString &who) {
        const auto records = reviewQueue(temp.connection(), queue, who, today);
        REQUIRE(records.has_value());
        return records->size();
    };
    REQUIRE(assignReview(*temp.library, kCase, u"ben"_s, today.addDays(-1), kAna));
    CHECK(waiting(ReviewQueue::ForMe, u"ben"_s) == 0); // Nobody submitted it yet.
    CHECK(waiting(ReviewQueue::Overdue, u"ben"_s) == 0);
    REQUIRE(moved(temp, ReviewState::Submitted, kAna));
    CHECK(waiting(ReviewQueue::ForMe, u"ben"_s) == 1);
    CHECK(waiting(ReviewQueue::ForMe, u"ana"_s) == 0);
    CHECK(waiting(ReviewQueue::Overdue, u"ana"_s) == 1);
    REQUIRE(moved(temp, ReviewState::InReview, kBen));
    REQUIRE(moved(temp, ReviewState::HasIssues, kBen, u"Sources."_s));
    CHECK(waiting(ReviewQueue::Returned, u"ana"_s) == 1);
    CHECK(waiting(ReviewQueue::Returned, u"ben"_s) == 0);
    CHECK(waiting(ReviewQueue::Overdue, u"ana"_s) == 0);
}

TEST_CASE("A reviewer of a hub's record who adds nothing but a note of their own may approve it", "[curation]")
{
    TempLibrary temp;
    REQUIRE(addChannel(*temp.library, {.id = u"office"_s, .url = u"https://hub.example/hub"_s, .user = u"b.account"_s}));
    QJsonObject content = example(RecordType::CaseStudy).json();
    content.remove("regions"_L1); // Worked out here, and never sent.
    content.insert(u"_id"_s, kCase.value);
    content.insert(u"_rev"_s, u"1-a"_s);
    content.insert(u"review_state"_s, u"submitted"_s);
    content.insert(u"review"_s, QJsonObject {{u"authors"_s, QJsonArray {u"a.account"_s}}, {u"assignee"_s, u"b.account"_s}});
    REQUIRE(SyncStore(*temp.library, u"office"_s)
                .applyPage({.rows = {{.id = kCase, .rev = u"1-a"_s, .leaves = u""_s, .document = Document(content)}}}));
    const auto waiting = reviewQueue(temp.connection(), ReviewQueue::ForMe, u"ben"_s, temp.clock.nowUtc().date());
    REQUIRE(waiting.has_value());
    CHECK(waiting->size() == 1); // Ben is b.account there.
    REQUIRE(RecordWriter(*temp.library).edit(kCase, {{u"local_notes"_s, u"ask Ana"_s}}, kBen));
    REQUIRE(moved(temp, ReviewState::InReview, kBen));
    REQUIRE(moved(temp, ReviewState::Approved, kBen));
    // Under another name here it would still be the same account there.
    REQUIRE(moved(temp, ReviewState::InReview, kBen));
    REQUIRE(RecordWriter(*temp.library).edit(kCase, {{u"acronym"_s, u"X"_s}}, kAna));
    CHECK(refusal(moved(temp, ReviewState::Approved, kBen)) == u"own_work"_s);
}

TEST_CASE("On a hub's record a person moves in the name of their account", "[curation]")
{
    TempLibrary temp;
    REQUIRE(addChannel(*temp.library, {.id = u"office"_s, .url = u"https://hub.example/hub"_s, .user = u"b.account"_s}));
    QJsonObject content = example(RecordType::CaseStudy).json();
    content.remove("review"_L1);
    content.insert(u"_id"_s, kCase.value);
    content.insert(u"_rev"_s, u"1-a"_s);
    content.insert(u"review_state"_s, u"draft"_s);
    content.insert(u"updated_by"_s, u"a.account"_s);
    REQUIRE(SyncStore(*temp.library, u"office"_s)
                .applyPage({.rows = {{.id = kCase, .rev = u"1-a"_s, .leaves = u""_s, .document = Document(content)}}}));
    using enum ReviewState;
    REQUIRE(moved(temp, Submitted, kBen));
    const QJsonObject review = shownCase(temp).json().value(u"review").toObject();
    CHECK(review.value(u"moves").toArray().at(0).toObject().value(u"by") == u"b.account"_s);
    REQUIRE(moved(temp, InReview, kBen));
    // Ben submitted it, so he is among its authors for the hub.
    CHECK(refusal(moved(temp, Approved, kBen)) == u"own_work"_s);
}

TEST_CASE("No save but a move adds moves or authors, however well they are made by hand", "[curation]")
{
    TempLibrary temp;
    addDraft(temp);
    RecordWriter writer(*temp.library);
    const Document before = shownCase(temp);
    // A chain that fits: exactly what a move of Ben's would have left behind.
    const Document typed = withMove(before, {ReviewState::Submitted, u"ben"_s, temp.clock.timestamp(), {}});
    const auto patched = writer.edit(kCase, mergePatchBetween(before.json(), typed.json()), kAna);
    REQUIRE(!patched);
    CHECK(patched.error().detail == u"illegal_move"_s);
    CHECK_FALSE(writer.edit(kCase, EditedRecord {before, typed}, kAna));
    auto changes = ChangesTogether::begin(*temp.library, kAna);
    REQUIRE(changes.has_value());
    CHECK_FALSE(changes->change(kCase, typed));
    CHECK_FALSE(changes->goBackTo(kCase, typed));
    CHECK_FALSE(changes->changeReview(kCase, typed));
    // Not even the store moves a record where no move leads.
    CHECK_FALSE(changes->move(kCase, {ReviewState::Published, u"ben"_s, temp.clock.timestamp(), {}}));
    CHECK(shownCase(temp) == before);
}

TEST_CASE("Whoever is listed as an author is not taken off the list by a save", "[curation]")
{
    TempLibrary temp;
    addDraft(temp);
    RecordWriter writer(*temp.library);
    const auto authors = [](const QJsonArray &names) {
        return QJsonObject {{u"review"_s, QJsonObject {{u"authors"_s, names}}}};
    };
    REQUIRE(writer.edit(kCase, authors({u"cy"_s}), kAna)); // As with a proposal that somebody takes over.
    CHECK_FALSE(writer.edit(kCase, authors({}), kAna));
    CHECK_FALSE(writer.edit(kCase, authors({u"ben"_s}), kAna));
    CHECK(writer.edit(kCase, authors({u"cy"_s, u"ben"_s}), kAna).has_value());
}

TEST_CASE("A form that was open while somebody moved the record is saved, and the move stays", "[curation]")
{
    TempLibrary temp;
    addDraft(temp);
    const Document opened = shownCase(temp);
    REQUIRE(moved(temp, ReviewState::Submitted, kBen));
    Document edited = opened;
    edited.set(u"acronym"_s, u"NEW"_s);
    REQUIRE(RecordWriter(*temp.library).edit(kCase, EditedRecord {opened, edited}, kAna));
    CHECK(shownCase(temp).reviewState() == ReviewState::Submitted);
    CHECK(shownCase(temp).json().value(u"acronym"_s) == u"NEW"_s);
}
