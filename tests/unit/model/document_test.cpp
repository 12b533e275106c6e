// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch_qt.h"
#include "tests/support/examples.h"

#include "core/model/case_study.h"
#include "core/model/partial_date.h"
#include "core/model/story.h"

#include <QJsonArray>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

QJsonValue json(const char *text)
{
    return QJsonDocument::fromJson(QByteArray("[") + text + "]").array().first();
}

} // namespace

TEST_CASE("Every example reads back byte for byte, unknown members included", "[model]")
{
    const auto type = GENERATE(RecordType::Stakeholder, RecordType::Resource, RecordType::CaseStudy, RecordType::Story, RecordType::Event,
        RecordType::Page, RecordType::Edition, RecordType::Proposal, RecordType::File, RecordType::Source, RecordType::Hub);
    const Document document = example(type);

    const Result<Document> again = Document::fromJson(document.toJson());

    REQUIRE(again);
    CHECK(again->type() == type);
    CHECK(again->toJson() == document.toJson());
    CHECK(again->json().contains(u"x_future"_s));
}

TEST_CASE("A document from outside is refused or cleaned before it comes in", "[model]")
{
    CHECK(Document::fromJson("[1,2]").error().kind == ErrorKind::InvalidInput);
    CHECK(Document::fromJson("{\"a\":").error().kind == ErrorKind::InvalidInput);
    CHECK(Document::fromJson(QByteArray(kDocumentBytesLimit + 1, ' ')).error().kind == ErrorKind::InvalidInput);

    CHECK(Document::fromJson("{\"a\":" + QByteArray("[").repeated(63) + "\"[[[\\\"[\"" + QByteArray("]").repeated(63) + "}"));
    CHECK(Document::fromJson("{\"a\":" + QByteArray("[").repeated(64) + QByteArray("]").repeated(64) + "}").error().detail == u"nested too deep"_s);

    const auto cleaned = Document::fromJson("{\"tags\":[\"a\\u0007b\",\"x\\ud800y\",\"e\\u0301\"]}");

    REQUIRE(cleaned);
    const QJsonArray tags = cleaned->json().value(u"tags"_s).toArray();
    CHECK(tags.at(0).toString() == u"ab"_s); // control characters go
    CHECK(tags.at(1).toString() == u"x\uFFFDy"_s); // a lone surrogate becomes U+FFFD
    CHECK(tags.at(2).toString() == u"é"_s); // NFC
}

TEST_CASE("A merge patch behaves as in RFC 7396, appendix A", "[model]")
{
    struct Vector
    {
        const char *target, *patch, *result;
    };
    const Vector vector = GENERATE(values<Vector>({{R"({"a":"b"})", R"({"a":"c"})", R"({"a":"c"})"},
        {R"({"a":"b"})", R"({"b":"c"})", R"({"a":"b","b":"c"})"}, {R"({"a":"b"})", R"({"a":null})", R"({})"},
        {R"({"a":"b","b":"c"})", R"({"a":null})", R"({"b":"c"})"}, {R"({"a":["b"]})", R"({"a":"c"})", R"({"a":"c"})"},
        {R"({"a":"c"})", R"({"a":["b"]})", R"({"a":["b"]})"}, {R"({"a":{"b":"c"}})", R"({"a":{"b":"d","c":null}})", R"({"a":{"b":"d"}})"},
        {R"({"a":[{"b":"c"}]})", R"({"a":[1]})", R"({"a":[1]})"}, {R"(["a","b"])", R"(["c","d"])", R"(["c","d"])"},
        {R"({"a":"b"})", R"(["c"])", R"(["c"])"}, {R"({"a":"foo"})", R"(null)", R"(null)"}, {R"({"a":"foo"})", R"("bar")", R"("bar")"},
        {R"({"e":null})", R"({"a":1})", R"({"e":null,"a":1})"}, {R"([1,2])", R"({"a":"b","c":null})", R"({"a":"b"})"},
        {R"({})", R"({"a":{"bb":{"ccc":null}}})", R"({"a":{"bb":{}}})"}}));

    CHECK(mergePatch(json(vector.target), json(vector.patch)) == json(vector.result));
}

TEST_CASE("The patch between two documents turns one into the other", "[model]")
{
    const QJsonObject from = example(RecordType::CaseStudy).json();
    QJsonObject to = from;
    to.remove(u"acronym"_s);
    to.insert(u"title"_s, QJsonObject {{u"en"_s, u"Other"_s}});
    to.insert(u"new"_s, QJsonArray {1, 2});

    CHECK(mergePatch(from, mergePatchBetween(from, to)).toObject() == to);
    CHECK(mergePatchBetween(from, from).isEmpty());
}

TEST_CASE("A text is given in the language that suits the reader best", "[model]")
{
    const QJsonObject texts {{u"en"_s, u"bank"_s}, {u"fr-CA"_s, u"banque"_s}, {u"sw"_s, u"benki"_s}};

    CHECK(bestText(texts, {u"fr"_s}).text == u"banque"_s);
    CHECK(bestText(texts, {u"ar"_s}).text == u"bank"_s);
    CHECK(bestText(QJsonObject {{u"sw"_s, u"benki"_s}}, {u"ar"_s}).text == u"benki"_s);
    CHECK(bestText(u"plain"_s, {u"ar"_s}).text == u"plain"_s);
}

TEST_CASE("Partial dates are years, months or days that exist, and nothing else", "[model]")
{
    CHECK(PartialDate::parse(u"2021")->toString() == u"2021"_s);
    CHECK(PartialDate::parse(u"2021-06")->lastDay() == QDate(2021, 6, 30));
    CHECK(PartialDate::parse(u"2024-02-29")->firstDay() == QDate(2024, 2, 29));
    for (const char16_t *wrong : {u"", u"21", u"2021-13", u"2021-00", u"2021-02-30", u"2021-6", u"2021-06-24T00:00:00Z", u"--07-30", u"２０２１", u"-2021"}) {
        CHECK_FALSE(PartialDate::parse(QStringView(wrong)));
    }
}

TEST_CASE("A day may go on with a time of day where one is asked for", "[model]")
{
    const auto morning = PartialDate::parse(u"2026-11-23T09:00", TimeOfDay::Allowed);
    REQUIRE(morning);
    CHECK(morning->time == QTime(9, 0));
    CHECK(morning->firstDay() == QDate(2026, 11, 23));
    CHECK(morning->toString() == u"2026-11-23T09:00"_s);
    CHECK(PartialDate::parse(u"2026-11", TimeOfDay::Allowed)->time.isNull());
    CHECK_FALSE(PartialDate::parse(u"2026-11-23T09:00"));
    for (const char16_t *wrong : {u"2026-11T09:00", u"2026-11-23T", u"2026-11-23T24:00", u"2026-11-23T9:00", u"2026-11-23T09:00Z",
             u"2026-11-23T09:00:00", u"2026-11-23 09:00", u"T09:00", u"2026-11-23T09-00"}) {
        CHECK_FALSE(PartialDate::parse(QStringView(wrong), TimeOfDay::Allowed));
    }
}

TEST_CASE("A practice is a public-private partnership only with both sides", "[model]")
{
    Document document = example(RecordType::CaseStudy);
    CHECK(CaseStudy::from(document).isPublicPrivatePartnership());

    document.set(u"partners"_s, QJsonArray {QJsonObject {{u"id"_s, u"p"_s}, {u"side"_s, u"private"_s}}, QJsonObject {{u"id"_s, u"q"_s}, {u"side"_s, u"civil"_s}}});

    CHECK_FALSE(CaseStudy::from(document).isPublicPrivatePartnership());
}

TEST_CASE("A story is shown only while its consent holds", "[model]")
{
    Document story = example(RecordType::Story);
    CHECK(Story::from(story).mayBeShown(QDate(2028, 12, 31)));
    CHECK_FALSE(Story::from(story).mayBeShown(QDate(2029, 1, 1)));

    QJsonObject consent = story.json().value(u"consent"_s).toObject();
    consent.insert(u"withdrawn_on"_s, u"2026-01-01"_s);
    story.set(u"consent"_s, consent);

    CHECK_FALSE(Story::from(story).mayBeShown(QDate(2026, 11, 24)));
}
