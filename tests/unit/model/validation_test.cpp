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
        RecordType::Page, RecordType::Edition, RecordType::Proposal, RecordType::File, RecordType::Source, RecordType::Hub);
    CHECK(problemsOf(example(type)) == QStringList());
}

TEST_CASE("What a proposal was made from and what it proposes are whole records", "[model]")
{
    const QJsonObject proposal = example(RecordType::Proposal).json();
    for (const QString &member : {u"base"_s, u"doc"_s}) {
        const Document document(proposal.value(member).toObject());
        CHECK(document.id().value == proposal.value(u"target"_s).toString());
        CHECK(problemsOf(document) == QStringList());
    }
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
    CHECK(problemsOf(changed(u"rubric"_s, QJsonArray {QJsonObject {{u"id"_s, u"r"_s}, {u"score"_s, 4}, {u"reason"_s, u"Best."_s}}})) == QStringList {u"rubric.0.score out_of_range"_s});
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

TEST_CASE("A change answers for the problems it brings in and for no others", "[model]")
{
    const QJsonObject bad {{u"id"_s, u"r1"_s}, {u"value"_s, 3}};
    const QJsonObject worse {{u"id"_s, u"r2"_s}, {u"value"_s, 4}};
    const QJsonObject good {{u"id"_s, u"r3"_s}, {u"text"_s, u"said"_s}, {u"source"_s, u"https://source.example"_s}};
    const Document before = changed(u"results"_s, QJsonArray {bad, good});
    const auto brings = [&before](const QJsonArray &results) {
        QStringList paths;
        for (const ValidationProblem &problem : newProblems(before, changed(u"results"_s, results), lists())) {
            paths.append(problem.path);
        }
        return paths;
    };

    CHECK(brings({bad, good}).isEmpty());
    CHECK(brings({good, bad}).isEmpty());
    CHECK(brings({good}).isEmpty());
    CHECK(brings({good, worse, bad}) == QStringList {u"results.1.source"_s});
    CHECK(newProblems({}, before, lists()).size() == 1);
}

TEST_CASE("A second entry under one identity is a new problem even if a first one was there", "[model]")
{
    const QJsonObject item {{u"id"_s, u"c"_s}, {u"text"_s, u"x"_s}};
    const Document twice = changed(u"challenges"_s, QJsonArray {item, item});

    CHECK(newProblems(twice, twice, lists()).empty());
    CHECK(newProblems(twice, changed(u"challenges"_s, QJsonArray {item, item, item}), lists()).size() == 1);
    CHECK(newProblems(twice, changed(u"countries"_s, QJsonArray {u"kenya"_s}), lists()).size() == 1);
}

TEST_CASE("A result needs its source once it leaves the draft, in words and in figures", "[model]")
{
    const QJsonArray words {QJsonObject {{u"id"_s, u"r"_s}, {u"text"_s, u"Many were trained."_s}}};
    Document document = changed(u"results"_s, words);
    CHECK(problemsOf(document) == QStringList {u"results.0.source result_without_source"_s});
    document.set(u"review_state"_s, u"draft"_s);
    CHECK(problemsOf(document).isEmpty());
    CHECK_FALSE(validateFor(document, ReviewState::Submitted, lists()).empty());
}

TEST_CASE("Each criterion is scored at most once", "[model]")
{
    const auto line = [](const QString &id, const QString &criterion) {
        return QJsonObject {{u"id"_s, id}, {u"criterion"_s, criterion}, {u"score"_s, 2}, {u"reason"_s, u"Seen."_s}};
    };
    const QString one = lists().find("practice_criterion"_L1)->terms.front().code;
    const QString other = lists().find("practice_criterion"_L1)->terms.back().code;
    CHECK(problemsOf(changed(u"rubric"_s, QJsonArray {line(u"a"_s, one), line(u"b"_s, other)})).isEmpty());
    CHECK(problemsOf(changed(u"rubric"_s, QJsonArray {line(u"a"_s, one), line(u"b"_s, other), line(u"c"_s, one)}))
        == QStringList {u"rubric.2.criterion repeated"_s});
}

TEST_CASE("A story is told here or linked to", "[model]")
{
    Document story = example(RecordType::Story);
    story.set(u"body"_s, {});
    CHECK(problemsOf(story).isEmpty());
    story.set(u"link"_s, {});
    CHECK(problemsOf(story) == QStringList {u"body required"_s});
    story.set(u"review_state"_s, u"draft"_s);
    CHECK(problemsOf(story).isEmpty());
}

TEST_CASE("A consent that is filled in part is none, and taking it back needs no more", "[model]")
{
    Document story = example(RecordType::Story);
    const auto with = [&story](const QJsonObject &consent) {
        story.set(u"consent"_s, consent);
        return problemsOf(story);
    };
    CHECK(with({{u"status"_s, u"given"_s}, {u"asked_by"_s, u"Office"_s}, {u"given_on"_s, u"2026-01-10"_s}})
        == QStringList {u"consent.explained required"_s, u"consent.expires_on required"_s});
    CHECK(with({{u"risk_assessed"_s, false}}).size() == 4);
    CHECK(with({{u"status"_s, u"not_needed"_s}}).isEmpty());
    CHECK(with({{u"status"_s, u"withdrawn"_s}}).isEmpty());
    CHECK(with({{u"status"_s, u"given"_s}, {u"withdrawn_on"_s, u"2026-03-01"_s}}).isEmpty());
}

TEST_CASE("A record that grows large is warned of before it is refused, by its largest field", "[model]")
{
    const auto holding = [](int characters) {
        const QJsonObject text {{u"en"_s, QString(characters, u'x')}};
        return validate(changed(u"description"_s, text), lists());
    };
    CHECK(holding(1000).empty());
    const auto large = holding(70 * 1024);
    REQUIRE(large.size() == 1);
    CHECK(large.front() == ValidationProblem {u"description"_s, Rule::Large, Severity::Warning, {}, int(kDocumentBytesWarning)});
    const auto tooLarge = holding(260 * 1024);
    REQUIRE(tooLarge.size() == 1);
    CHECK(tooLarge.front() == ValidationProblem {u"description"_s, Rule::TooLarge, Severity::Problem, {}, int(kDocumentBytesLimit)});
}
