// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/story.h"
#include "tests/support/catch_qt.h"

using namespace fourthp;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 11, 24);

Story storyWith(const QJsonObject &consent)
{
    return Story::from(Document(QJsonObject {{u"_id"_s, u"story:s"_s}, {u"type"_s, u"story"_s}, {u"consent"_s, consent}}));
}

} // namespace

TEST_CASE("A story leaves the computer only with a consent that stands", "[model]")
{
    CHECK(storyWith({{u"status"_s, u"not_needed"_s}}).mayBeShared(kToday));
    CHECK(storyWith({{u"status"_s, u"given"_s}, {u"given_on"_s, u"2026-01-10"_s}}).mayBeShared(kToday));

    CHECK_FALSE(storyWith({}).mayBeShared(kToday));
    CHECK_FALSE(storyWith({{u"status"_s, u"given"_s}}).mayBeShared(kToday)); // Nobody knows until when.
    for (const QString &status : {u"requested"_s, u"refused"_s, u"expired"_s, u"withdrawn"_s, u"a_newer_code"_s}) {
        CAPTURE(status);
        CHECK_FALSE(storyWith({{u"status"_s, status}, {u"given_on"_s, u"2026-01-10"_s}}).mayBeShared(kToday));
    }
    CHECK_FALSE(storyWith({{u"status"_s, u"not_needed"_s}, {u"withdrawn_on"_s, u"2026-01"_s}}).mayBeShared(kToday));
}

TEST_CASE("A draft of a story may be written before anybody was asked, unless the answer was no", "[model]")
{
    CHECK(storyWith({}).mayBeShown(kToday));
    CHECK_FALSE(storyWith({{u"status"_s, u"refused"_s}}).mayBeShown(kToday));
    CHECK_FALSE(storyWith({{u"status"_s, u"requested"_s}}).mayBeShown(kToday));
}

TEST_CASE("No consent holds longer than three years, whatever was agreed", "[model]")
{
    const Story open = storyWith({{u"status"_s, u"given"_s}, {u"given_on"_s, u"2023-11-24"_s}});
    CHECK(open.consentExpiresOn == QDate(2026, 11, 24));
    CHECK(open.mayBeShown(kToday));
    CHECK_FALSE(open.mayBeShown(kToday.addDays(1)));

    const Story tooLong = storyWith({{u"status"_s, u"given"_s}, {u"given_on"_s, u"2023-01"_s}, {u"expires_on"_s, u"2040"_s}});
    CHECK(tooLong.consentExpiresOn == QDate(2026, 1, 31));
    CHECK_FALSE(tooLong.mayBeShown(kToday));

    const Story shorter = storyWith({{u"status"_s, u"given"_s}, {u"given_on"_s, u"2026-01-10"_s}, {u"expires_on"_s, u"2026-12"_s}});
    CHECK(shorter.consentExpiresOn == QDate(2026, 12, 31));
}
