// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curation/review_many.h"
#include "core/store/record_reader.h"
#include "core/store/record_writer.h"
#include "tests/support/catch_qt.h"
#include "tests/support/temp_library.h"

#include <QJsonArray>

#include <stop_token>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

const Editor kAna {u"ana"_s, {}};
const Editor kBen {u"ben"_s, {}};

/// Three pages of Ana's: a draft, one in review, and a draft without a summary; and one that is deleted.
struct Desk
{
    TempLibrary temp;
    std::vector<qint64> docids;

    Desk()
    {
        add(u"draft"_s, true);
        add(u"reviewed"_s, true);
        add(u"thin"_s, false);
        add(u"gone"_s, true);
        REQUIRE(moveRecord(*temp.library, id(u"reviewed"_s), ReviewState::Submitted, {}, kAna));
        REQUIRE(moveRecord(*temp.library, id(u"reviewed"_s), ReviewState::InReview, {}, kBen));
        REQUIRE(RecordWriter(*temp.library).remove(id(u"gone"_s), {}));
    }
    static RecordId id(const QString &slug) { return {u"page:"_s + slug}; }
    void add(const QString &slug, bool isComplete)
    {
        QJsonObject content {{u"_id"_s, id(slug).value}, {u"title"_s, QJsonObject {{u"en"_s, u"A page"_s}}}};
        if (isComplete) {
            content.insert(u"summary"_s, QJsonObject {{u"en"_s, u"Of the hub"_s}});
            content.insert(u"sources"_s,
                QJsonArray {QJsonObject {
                    {u"id"_s, u"s1"_s}, {u"title"_s, u"Report"_s}, {u"date_checked"_s, u"2026-11-01"_s}}});
        }
        REQUIRE(RecordWriter(*temp.library).create(RecordType::Page, content, kAna));
        docids.push_back(docidOf(temp.connection(), id(slug)).value().value());
    }
    ReviewState state(const QString &slug)
    {
        return readRecord(temp.connection(), id(slug)).value().value().shown().reviewState();
    }
};

} // namespace

TEST_CASE("A plan says which of many may go to a state, and why the others stay", "[curation]")
{
    Desk desk;
    std::vector<qint64> twice = desk.docids;
    twice.insert(twice.end(), desk.docids.begin(), desk.docids.end());
    const auto plan = planMoves(*desk.temp.library, twice, ReviewState::Approved, kAna);
    REQUIRE(plan);
    CHECK(plan->may.empty());
    CHECK(plan->reasons()
        == std::map<MoveRefusal, qint64> {
            {MoveRefusal::NotFromHere, 2}, {MoveRefusal::OwnWork, 1}, {MoveRefusal::NotHere, 1}});

    const auto byBen = planMoves(*desk.temp.library, desk.docids, ReviewState::Approved, kBen);
    REQUIRE(byBen);
    CHECK(byBen->may == std::vector<qint64> {desk.docids.at(1)});
    CHECK(desk.state(u"reviewed"_s) == ReviewState::InReview);
}

TEST_CASE("Those of many that may are moved in one step of undo", "[curation]")
{
    Desk desk;
    const auto plan = planMoves(*desk.temp.library, desk.docids, ReviewState::Submitted, kAna);
    REQUIRE(plan);
    const auto done = moveAll(*desk.temp.library, desk.docids, ReviewState::Submitted, {}, kAna);
    REQUIRE(done);
    CHECK(done->changes.size() == plan->may.size());
    CHECK(done->refused.size() == plan->refused.size());
    CHECK(desk.state(u"draft"_s) == ReviewState::Submitted);
    CHECK(desk.state(u"reviewed"_s) == ReviewState::InReview);
    REQUIRE(RecordWriter(*desk.temp.library).undo());
    CHECK(desk.state(u"draft"_s) == ReviewState::Draft);
    CHECK(desk.state(u"thin"_s) == ReviewState::Draft);
}

TEST_CASE(
    "Without a word of why nobody's record is returned, and what was stopped changes nothing", "[curation]")
{
    Desk desk;
    const std::vector<qint64> one {desk.docids.at(1)};
    const auto plan = planMoves(*desk.temp.library, one, ReviewState::HasIssues, kBen);
    REQUIRE(plan);
    CHECK(plan->needsComment);
    CHECK(plan->may == one);
    const auto silent = moveAll(*desk.temp.library, one, ReviewState::HasIssues, u" "_s, kBen);
    REQUIRE(silent);
    CHECK(silent->changes.empty());
    REQUIRE(silent->refused.size() == 1);
    CHECK(silent->refused.front().refusal == MoveRefusal::NeedsComment);

    std::stop_source stop;
    stop.request_stop();
    const auto stopped
        = moveAll(*desk.temp.library, one, ReviewState::HasIssues, u"Why?"_s, kBen, {}, stop.get_token());
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().kind == ErrorKind::Cancelled);
    CHECK(desk.state(u"reviewed"_s) == ReviewState::InReview);
}
