// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curation/mark_checked.h"
#include "core/curation/review.h"
#include "core/curation/staleness.h"
#include "core/model/freshness.h"
#include "core/store/integrity_check.h"
#include "core/store/record_reader.h"
#include "core/store/web_checks.h"
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

class Radar
{
public:
    RecordId add(const QString &id, QJsonObject more = {})
    {
        more.insert(u"_id"_s, id);
        more.insert(u"title"_s, QJsonObject {{u"en"_s, id}});
        REQUIRE(RecordWriter(*temp.library).create(typeFromCode(RecordId {id}.typeCode()), more, kAna));
        return {id};
    }
    QDate today() const { return temp.clock.now.date(); }
    /// "id reason" of everything on the radar; the count has to agree.
    QStringList seen()
    {
        const auto list = staleRecords(temp.connection(), today(), 100);
        REQUIRE(list.has_value());
        CHECK(list->total == *staleCount(temp.connection(), today()));
        CHECK(size_t(list->total) == list->records.size());
        QStringList lines;
        for (const StaleRecord &record : list->records) {
            CHECK_FALSE(record.findings.empty());
            for (const StaleFinding &finding : record.findings) {
                lines.append(record.id.value.section(u':', 1) + u' ' + staleReasonName(finding.reason));
            }
        }
        return lines;
    }
    TempLibrary temp;
};

QJsonObject linkTo(const RecordId &other)
{
    return {{u"links"_s,
        QJsonArray {QJsonObject {{u"id"_s, u"l1"_s}, {u"rel"_s, u"documents"_s}, {u"to"_s, other.value}}}}};
}

} // namespace

TEST_CASE("A record is stale from the day after its check was due, a partial date counting by its last day",
    "[curation]")
{
    const auto staleOf = [](const QJsonObject &json) { return staleFrom(Document(json)); };
    CHECK(staleOf({{u"check_due"_s, u"2026-11"_s}}) == QDate(2026, 12, 1));
    CHECK(staleOf({{u"check_due"_s, u"2026-11-23"_s}}) == QDate(2026, 11, 24));
    CHECK(staleOf({{u"checked_on"_s, u"2026-01-01"_s}}) == QDate(2027, 1, 2));
    CHECK(staleOf({{u"last_confirmed_on"_s, u"2026-01-01"_s}, {u"check_due"_s, u"2030"_s}})
        == QDate(2027, 1, 2));
    CHECK(staleOf({}).isNull());
    // Checked on the day it was due or later: nobody has to look again because the old day still stands
    // there.
    CHECK(staleOf({{u"check_due"_s, u"2026-05-01"_s}, {u"checked_on"_s, u"2026-05-01"_s}})
        == QDate(2027, 5, 2));
    CHECK(staleOf({{u"check_due"_s, u"2020"_s}, {u"review_state"_s, u"retired"_s}}).isNull());
    CHECK(staleOf({{u"check_due"_s, u"2020"_s}, {u"superseded_by"_s, u"page:x"_s}}).isNull());
}

TEST_CASE(
    "The radar shows what is due by the calendar, longest first, and forgets it once somebody has checked",
    "[curation]")
{
    Radar radar;
    radar.add(u"page:fresh"_s, {{u"check_due"_s, u"2026-11-24"_s}});
    radar.add(u"page:due"_s, {{u"check_due"_s, u"2026-11-23"_s}});
    radar.add(u"page:long-due"_s, {{u"check_due"_s, u"2020"_s}});
    radar.add(u"page:plain"_s);
    radar.add(u"stakeholder:silent"_s, {{u"last_confirmed_on"_s, u"2025-11-01"_s}});
    CHECK(
        radar.seen() == QStringList {u"long-due check_due"_s, u"silent not_confirmed"_s, u"due check_due"_s});

    REQUIRE(markChecked(*radar.temp.library, {u"page:long-due"_s}, radar.today(), kAna));
    CHECK(radar.seen() == QStringList {u"silent not_confirmed"_s, u"due check_due"_s});
    REQUIRE(RecordWriter(*radar.temp.library).undo());
    CHECK(radar.seen().size() == 3);
    radar.temp.clock.now = radar.temp.clock.now.addDays(1);
    CHECK(radar.seen().contains(u"fresh check_due"_s));
    // What is derived for it is proved as everything derived is.
    const auto checked = checkLibrary(*radar.temp.library, CheckMode::Report);
    REQUIRE(checked.has_value());
    CHECK(checked->isSound());
}

TEST_CASE("Records that name what was deleted, replaced or closed are on the radar", "[curation]")
{
    Radar radar;
    const RecordId other = radar.add(u"case_study:other"_s);
    radar.add(u"page:pointing"_s, linkTo(other));
    radar.add(u"page:telling"_s, {{u"related_records"_s, QJsonArray {other.value}}});
    CHECK(radar.seen().isEmpty());
    RecordWriter writer(*radar.temp.library);
    SECTION("deleted")
    {
        REQUIRE(writer.remove(other, kAna));
        CHECK(radar.seen() == QStringList {u"pointing link_to_missing"_s, u"telling link_to_missing"_s});
        REQUIRE(writer.undo());
        CHECK(radar.seen().isEmpty());
    }
    SECTION("replaced")
    {
        radar.add(u"case_study:newer"_s);
        REQUIRE(writer.edit(other, {{u"superseded_by"_s, u"case_study:newer"_s}}, kAna));
        CHECK(radar.seen() == QStringList {u"pointing link_to_replaced"_s, u"telling link_to_replaced"_s});
    }
    SECTION("closed: that a page once told of it stays true")
    {
        REQUIRE(writer.edit(other, {{u"practice_status"_s, u"closed"_s}}, kAna));
        CHECK(radar.seen() == QStringList {u"pointing link_to_closed"_s});
    }
    SECTION("a link to what never was here says nothing")
    {
        radar.add(u"page:dangling"_s, linkTo({u"case_study:elsewhere"_s}));
        CHECK(radar.seen().isEmpty());
    }
}

TEST_CASE("A dead web address puts its record on the radar until the record names another one", "[curation]")
{
    Radar radar;
    const QString url = u"https://gone.example/report"_s;
    const RecordId resource = radar.add(u"resource:report"_s, {{u"url"_s, url}});
    const auto note = [&](WebOutcome outcome) {
        REQUIRE(
            noteWebChecks(*radar.temp.library, {{{url, outcome, 0, u"2026-11-20T08:00:00Z"_s}, {resource}}}));
    };
    note(WebOutcome::NotReached);
    CHECK(radar.seen().isEmpty()); // Once may be a bad day.
    note(WebOutcome::Failing);
    CHECK(radar.seen() == QStringList {u"report dead_address"_s});
    note(WebOutcome::Fine);
    CHECK(radar.seen().isEmpty());
    note(WebOutcome::Gone);
    CHECK(radar.seen() == QStringList {u"report dead_address"_s});
    SECTION("another address")
    {
        REQUIRE(
            RecordWriter(*radar.temp.library).edit(resource, {{u"url"_s, u"https://new.example/"_s}}, kAna));
        CHECK(radar.seen().isEmpty());
    }
    SECTION("the record goes")
    {
        REQUIRE(RecordWriter(*radar.temp.library).remove(resource, kAna));
        CHECK(radar.seen().isEmpty());
    }
    SECTION("no record names it any more")
    {
        REQUIRE(keepWebChecksOf(*radar.temp.library, {}));
        CHECK(webChecksOf(radar.temp.connection(), {url})->isEmpty());
        CHECK(recordsWithDeadAddresses(radar.temp.connection())->empty());
    }
}

TEST_CASE("A long radar tells how long it is and reads no more than is asked for", "[curation]")
{
    Radar radar;
    for (int n = 0; n < 5; ++n) {
        radar.add(u"page:due-%1"_s.arg(n), {{u"check_due"_s, u"2020-01-0%1"_s.arg(n + 1)}});
    }
    const auto list = staleRecords(radar.temp.connection(), radar.today(), 2);
    REQUIRE(list.has_value());
    CHECK(list->total == 5);
    REQUIRE(list->records.size() == 2);
    CHECK(list->records[0].id == RecordId {u"page:due-0"_s});
}

TEST_CASE("The counts of the review queues are the lengths of the queues", "[curation]")
{
    Radar radar;
    const auto countsMatch = [&](const QString &who) {
        const auto counts = reviewCounts(radar.temp.connection(), who, radar.today());
        REQUIRE(counts.has_value());
        const auto length = [&](ReviewQueue queue) {
            return qint64(reviewQueue(radar.temp.connection(), queue, who, radar.today())->size());
        };
        CHECK(counts->forMe == length(ReviewQueue::ForMe));
        CHECK(counts->returned == length(ReviewQueue::Returned));
        CHECK(counts->overdue == length(ReviewQueue::Overdue));
        return *counts;
    };
    CHECK(countsMatch(u"ben"_s) == ReviewCounts());
    const RecordId page
        = radar.add(u"page:reviewed"_s, {{u"summary"_s, QJsonObject {{u"en"_s, u"Of the hub"_s}}}});
    REQUIRE(assignReview(*radar.temp.library, page, u"ben"_s, QDate(2026, 11, 1), kAna));
    REQUIRE(moveRecord(*radar.temp.library, page, ReviewState::Submitted, {}, kAna));
    CHECK(countsMatch(u"ben"_s) == ReviewCounts {1, 0, 1});
    CHECK(countsMatch(u"ana"_s) == ReviewCounts {0, 0, 1});
    REQUIRE(moveRecord(*radar.temp.library, page, ReviewState::InReview, {}, {u"ben"_s, {}}));
    REQUIRE(moveRecord(*radar.temp.library, page, ReviewState::HasIssues, u"More."_s, {u"ben"_s, {}}));
    CHECK(countsMatch(u"ana"_s) == ReviewCounts {0, 1, 0});
    CHECK(countsMatch(u"ben"_s) == ReviewCounts());
}
