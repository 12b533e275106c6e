// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/field_differences.h"

#include "tests/support/catch_qt.h"

#include <QJsonArray>

using namespace fourthp;
using namespace Qt::StringLiterals;

namespace {

Document caseStudy(const QJsonObject &content)
{
    QJsonObject json = content;
    json.insert(u"type"_s, u"case_study"_s);
    return Document(json);
}

QJsonObject partner(const QString &id, const QString &side)
{
    return {{u"id"_s, id}, {u"name"_s, u"Partner %1"_s.arg(id)}, {u"side"_s, side}};
}

} // namespace

TEST_CASE("Each language of a text that differs is told for itself", "[model]")
{
    const auto found
        = fieldDifferences(caseStudy({{u"title"_s, QJsonObject {{u"en"_s, u"A"_s}, {u"fr"_s, u"B"_s}}}}),
            caseStudy({{u"title"_s, QJsonObject {{u"en"_s, u"A"_s}, {u"fr"_s, u"C"_s}, {u"ar"_s, u"D"_s}}}}));
    REQUIRE(found.size() == 2);
    CHECK(found[0].language == u"ar"_s);
    CHECK(found[0].before.isUndefined());
    CHECK(found[1].language == u"fr"_s);
    CHECK(found[1].before == u"B"_s);
    CHECK(found[1].after == u"C"_s);
}

TEST_CASE("Items of a list are matched by their ids, wherever they stand", "[model]")
{
    const QJsonArray before {
        partner(u"1"_s, u"public"_s), partner(u"2"_s, u"private"_s), partner(u"3"_s, u"civil"_s)};
    const QJsonArray after {
        partner(u"3"_s, u"academic"_s), partner(u"1"_s, u"public"_s), partner(u"4"_s, u"civil"_s)};
    const auto found
        = fieldDifferences(caseStudy({{u"partners"_s, before}}), caseStudy({{u"partners"_s, after}}));
    REQUIRE(found.size() == 3);
    REQUIRE(found[0].member != nullptr);
    CHECK(found[0].member->key == "side"_L1);
    CHECK(found[0].before == u"civil"_s);
    CHECK(found[0].item.value("name"_L1) == u"Partner 3"_s);
    CHECK(found[1].before.isUndefined());
    CHECK(found[1].item.value("id"_L1) == u"4"_s);
    CHECK(found[2].after.isUndefined());
    CHECK(found[2].item.value("id"_L1) == u"2"_s);
}

TEST_CASE("Stamps, derived fields and the review are no difference of the contents", "[model]")
{
    const Document before = caseStudy({{u"updated_at"_s, u"1"_s}, {u"review_state"_s, u"draft"_s},
        {u"edit"_s, QJsonObject {{u"id"_s, u"a"_s}}}});
    const Document after = caseStudy({{u"updated_at"_s, u"2"_s}, {u"review_state"_s, u"submitted"_s},
        {u"edit"_s, QJsonObject {{u"id"_s, u"b"_s}}}});
    CHECK(fieldDifferences(before, after).empty());
    CHECK(changedFields(before, after).isEmpty());
    CHECK(changedFields(before, caseStudy({{u"acronym"_s, u"X"_s}})) == QStringList {u"acronym"_s});
}

TEST_CASE("What a change did to the review is told as moves, comments and who is to review", "[model]")
{
    const QJsonObject comment {
        {u"id"_s, u"c1"_s}, {u"field"_s, u"summary"_s}, {u"text"_s, u"Too long"_s}, {u"by"_s, u"ben"_s}};
    QJsonObject settled = comment;
    settled.insert(u"resolved"_s, true);
    const Document before = caseStudy({{u"review"_s, QJsonObject {{u"comments"_s, QJsonArray {comment}}}}});
    const Document moved
        = withMove(before, {ReviewState::Submitted, u"ana"_s, u"2026-11-24T09:00:00Z"_s, u"Please"_s});
    REQUIRE(reviewDifference(before, moved).moves.size() == 1);
    CHECK(reviewDifference(before, moved).moves[0].to == ReviewState::Submitted);
    CHECK(reviewDifference(before, moved).moves[0].comment == u"Please"_s);
    CHECK(reviewDifference(before, moved).comments.empty());
    const Document answered = caseStudy(
        {{u"review"_s, QJsonObject {{u"comments"_s, QJsonArray {settled}}, {u"assignee"_s, u"cy"_s}}}});
    const ReviewDifference difference = reviewDifference(before, answered);
    REQUIRE(difference.settled.size() == 1);
    CHECK(difference.settled[0].text == u"Too long"_s);
    CHECK(difference.isAssigned);
    CHECK(difference.assignee == u"cy"_s);
    CHECK(reviewDifference(answered, answered).isEmpty());
}
