// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch_qt.h"
#include "tests/support/examples.h"

#include "core/model/validation.h"

#include <QJsonArray>

#include <algorithm>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

/// "path rule" of every problem that is more than a warning.
QStringList problemsOf(const Document &document)
{
    QStringList list;
    for (const ValidationProblem &problem : validate(document, lists())) {
        if (problem.severity == Severity::Problem) {
            list.append(problem.path + u' ' + ruleName(problem.rule));
        }
    }
    return list;
}

Document changed(const QString &key, const QJsonValue &value)
{
    Document document = example(RecordType::CaseStudy);
    document.set(key, value);
    return document;
}

} // namespace

TEST_CASE("Every example is valid", "[model]")
{
    const auto type = GENERATE(RecordType::Stakeholder, RecordType::Resource, RecordType::CaseStudy, RecordType::Story, RecordType::Event,
        RecordType::Page, RecordType::Edition, RecordType::Proposal, RecordType::Source);
    CHECK(problemsOf(example(type)) == QStringList());
}

TEST_CASE("Each rule names the field that breaks it", "[model]")
{
    CHECK(problemsOf(changed(u"title"_s, {})).contains(u"title required"_s));
    CHECK(problemsOf(changed(u"countries"_s, QJsonArray {u"KE"_s, u"kenya"_s})) == QStringList {u"countries.1 bad_format"_s});
    CHECK(problemsOf(changed(u"countries"_s, u"KE"_s)) == QStringList {u"countries wrong_kind"_s});
    CHECK(problemsOf(changed(u"start"_s, u"next year"_s)) == QStringList {u"start bad_format"_s});
    CHECK(problemsOf(changed(u"website"_s, u"javascript:alert(1)"_s)) == QStringList {u"website bad_format"_s});
    CHECK(problemsOf(changed(u"title"_s, QJsonObject {{u"en"_s, QString(501, u'x')}})) == QStringList {u"title.en too_long"_s});
    CHECK(problemsOf(changed(u"challenges"_s, QJsonArray {QJsonObject {{u"text"_s, u"x"_s}}})) == QStringList {u"challenges.0 missing_item_id"_s});
    CHECK(problemsOf(changed(u"results"_s, QJsonArray {QJsonObject {{u"id"_s, u"r"_s}, {u"value"_s, 3}}})) == QStringList {u"results.0.source number_without_source"_s});
    CHECK(problemsOf(changed(u"rubric"_s, QJsonArray {QJsonObject {{u"id"_s, u"r"_s}, {u"score"_s, 4}}})) == QStringList {u"rubric.0.score out_of_range"_s});
    CHECK(problemsOf(changed(u"_id"_s, u"resource:1"_s)).contains(u"_id bad_id"_s));
}

TEST_CASE("An event may begin at a time of day, a practice only on a day", "[model]")
{
    Document event = example(RecordType::Event);
    event.set(u"start"_s, u"2026-11-23T09:00"_s);
    event.set(u"deadline"_s, u"2026-11-01T23:59"_s);
    CHECK(problemsOf(event) == QStringList());

    event.set(u"end"_s, u"2026-11-23T25:00"_s);
    CHECK(problemsOf(event) == QStringList {u"end bad_format"_s});
    CHECK(problemsOf(changed(u"start"_s, u"2020-01-01T09:00"_s)) == QStringList {u"start bad_format"_s});
}

TEST_CASE("An unknown code is a warning, and an unknown member nothing at all", "[model]")
{
    const auto problems = validate(changed(u"sector"_s, u"space_travel"_s), lists());

    REQUIRE(problems.size() == 1);
    CHECK(problems.front().rule == Rule::UnknownCode);
    CHECK(problems.front().severity == Severity::Warning);
}

TEST_CASE("What must be filled depends on the editorial state", "[model]")
{
    const Document bare(QJsonObject {{u"_id"_s, u"case_study:x"_s}, {u"type"_s, u"case_study"_s}, {u"title"_s, QJsonObject {{u"en"_s, u"x"_s}}}});

    CHECK(validateFor(bare, ReviewState::Draft, lists()).empty());
    const auto missing = validateFor(bare, ReviewState::Approved, lists());
    const auto misses = [&missing](const QString &key) {
        return std::any_of(missing.begin(), missing.end(), [&key](const ValidationProblem &problem) { return problem.path == key && problem.rule == Rule::Required; });
    };
    CHECK(misses(u"summary"_s));
    CHECK(misses(u"partners"_s));
    CHECK(misses(u"sources"_s));
}

TEST_CASE("A person may be named only with a dated consent", "[model]")
{
    Document document = example(RecordType::Stakeholder);
    QJsonObject focal = document.json().value(u"focal_point"_s).toObject();
    focal.remove(u"consent"_s);
    document.set(u"focal_point"_s, focal);

    CHECK(problemsOf(document) == QStringList {u"focal_point.person person_without_consent"_s});
}

TEST_CASE("Only the moves of the editorial table are allowed", "[model]")
{
    using enum ReviewState;
    CHECK(allowedMoves(Draft) == std::vector {Submitted});
    CHECK(allowedMoves(Published) == std::vector {InReview, Retired});
    CHECK(allowedMoves(InReview).size() == 4);
    CHECK(reviewStateFromCode(u"never heard of") == Draft);
}
