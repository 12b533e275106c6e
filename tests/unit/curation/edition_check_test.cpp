// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/web_checks.h"
#include "tests/unit/curation/edition_fixture.h"

#include <algorithm>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

std::optional<EditionFinding> finding(
    const EditionReadiness &readiness, EditionIssue issue, const RecordId &record)
{
    const auto found = std::find_if(readiness.findings.begin(), readiness.findings.end(),
        [&](const EditionFinding &one) { return one.issue == issue && one.record == record; });
    return found == readiness.findings.end() ? std::nullopt : std::optional(*found);
}

} // namespace

TEST_CASE("A published, complete partnership is ready, and an edition without cases is not", "[curation]")
{
    EditionDesk desk;
    CHECK(finding(desk.readiness(), EditionIssue::NoCases, desk.edition)->weight == EditionWeight::Absolute);
    const RecordId bank = desk.publish(u"bank"_s);
    desk.add({bank});
    const EditionReadiness readiness = desk.readiness();
    CHECK(readiness.cases == 1);
    CHECK(readiness.ready == 1);
    CHECK(readiness.mayFreeze());
    CHECK(finding(readiness, EditionIssue::EmptyChapter, desk.edition)->weight == EditionWeight::Advice);
    CHECK(finding(readiness, EditionIssue::NoFrontMatter, desk.edition).has_value());
}

TEST_CASE("The readiness report names each thing that stands against a case", "[curation]")
{
    EditionDesk desk;
    const RecordId bank = desk.publish(u"bank"_s);
    desk.add({bank});
    const auto edit = [&](const QJsonObject &patch) {
        REQUIRE(RecordWriter(*desk.temp.library).edit(bank, patch, desk.ana));
    };
    const auto weightOf = [&](EditionIssue issue) {
        const auto found = finding(desk.readiness(), issue, bank);
        return found ? std::optional(found->weight) : std::nullopt;
    };
    SECTION("its state")
    {
        REQUIRE(moveRecord(*desk.temp.library, bank, ReviewState::InReview, {}, desk.ben));
        CHECK(weightOf(EditionIssue::NotApproved) == EditionWeight::Blocking);
    }
    SECTION("its marking")
    {
        edit({{u"tlp"_s, u"TLP:AMBER"_s}});
        CHECK(weightOf(EditionIssue::Marking) == EditionWeight::Absolute);
    }
    SECTION("partners of one side only")
    {
        edit({{u"practice_kind"_s, u"ppp"_s},
            {u"partners"_s,
                QJsonArray {
                    QJsonObject {{u"id"_s, u"p"_s}, {u"name"_s, u"Police"_s}, {u"side"_s, u"public"_s}}}}});
        CHECK(weightOf(EditionIssue::NotAPartnership) == EditionWeight::Blocking);
        edit({{u"practice_kind"_s, u"training"_s}});
        CHECK(weightOf(EditionIssue::NotAPartnership) == EditionWeight::Advice);
    }
    SECTION("a language of the edition that it does not speak")
    {
        REQUIRE(RecordWriter(*desk.temp.library)
                    .edit(desk.edition, {{u"languages"_s, QJsonArray {u"en"_s, u"ar"_s}}}, desk.ana));
        const auto found = finding(desk.readiness(), EditionIssue::NotInLanguage, bank);
        REQUIRE(found.has_value());
        CHECK(found->paths == QStringList {u"ar"_s});
        CHECK(found->weight == EditionWeight::Blocking);
    }
    SECTION("a dispute without a decision")
    {
        QJsonObject dispute {{u"id"_s, u"d"_s}, {u"field"_s, u"start"_s},
            {u"statements"_s,
                QJsonArray {
                    QJsonObject {{u"id"_s, u"v"_s}, {u"value"_s, u"2020"_s}, {u"source"_s, u"A report"_s}}}}};
        edit({{u"disputed"_s, QJsonArray {dispute}}});
        CHECK(weightOf(EditionIssue::Disputed) == EditionWeight::Blocking);
        QJsonArray both = dispute.value("statements"_L1).toArray();
        both.append(QJsonObject {{u"id"_s, u"w"_s}, {u"value"_s, u"2021"_s}, {u"source"_s, u"A paper"_s}});
        dispute.insert(u"statements"_s, both);
        dispute.insert(u"shown"_s, u"2020"_s);
        dispute.insert(u"why"_s, u"The report saw the contract."_s);
        edit({{u"disputed"_s, QJsonArray {dispute}}});
        CHECK_FALSE(weightOf(EditionIssue::Disputed));
    }
    SECTION("a link that leads nowhere")
    {
        edit({{u"links"_s,
            QJsonArray {QJsonObject {
                {u"id"_s, u"l"_s}, {u"rel"_s, u"documents"_s}, {u"to"_s, u"resource:nowhere"_s}}}}});
        CHECK(finding(desk.readiness(), EditionIssue::LinkNotHere, bank)->other
            == RecordId {u"resource:nowhere"_s});
    }
    SECTION("a case that was deleted")
    {
        REQUIRE(RecordWriter(*desk.temp.library).remove(bank, desk.ana));
        CHECK(weightOf(EditionIssue::NotHere) == EditionWeight::Absolute);
        CHECK(desk.readiness().ready == 0);
    }
}

TEST_CASE("A story without a consent that stands, and a second place, stand against a case", "[curation]")
{
    EditionDesk desk;
    const RecordId bank = desk.publish(u"bank"_s);
    const auto story
        = RecordWriter(*desk.temp.library)
              .create(RecordType::Story, {{u"title"_s, QJsonObject {{u"en"_s, u"A story"_s}}}}, desk.ana);
    REQUIRE(story.has_value());
    REQUIRE(RecordWriter(*desk.temp.library)
                .edit(bank,
                    {{u"links"_s,
                        QJsonArray {QJsonObject {
                            {u"id"_s, u"l"_s}, {u"rel"_s, u"documents"_s}, {u"to"_s, story->id.value}}}}},
                    desk.ana));
    desk.add({bank});
    CHECK(finding(desk.readiness(), EditionIssue::Consent, bank)->other == story->id);

    // As it may come from a hub, where two desks added it.
    QJsonArray chapters = desk.shown(desk.edition).json().value(u"chapters").toArray();
    QJsonObject last = chapters[3].toObject();
    last.insert(u"items"_s, QJsonArray {bank.value});
    chapters[3] = last;
    REQUIRE(RecordWriter(*desk.temp.library).edit(desk.edition, {{u"chapters"_s, chapters}}, desk.ana));
    CHECK(finding(desk.readiness(), EditionIssue::Repeated, bank)->chapter == last.value(u"id").toString());
    CHECK(desk.readiness().cases == 1);
}

TEST_CASE("Two cases of an edition that are hardly two stand in each other's way", "[curation]")
{
    EditionDesk desk;
    const RecordId one = desk.publish(u"harbour-lights"_s);
    const RecordId two = desk.publish(u"harbour-lights-2"_s);
    desk.retitle(one, u"Harbour Lights Network against trafficking"_s);
    desk.retitle(two, u"Harbour Lights Network against trafficking"_s);
    for (const RecordId &id : {one, two}) {
        REQUIRE(RecordWriter(*desk.temp.library)
                    .edit(id, {{u"website"_s, u"https://harbour.example/lights"_s}}, desk.ana));
    }
    desk.add({one, two});
    const auto found = finding(desk.readiness(), EditionIssue::Duplicate, one);
    REQUIRE(found.has_value());
    CHECK(found->other == two);
}

TEST_CASE("The readiness report advises about what a reader of the printed text would miss", "[curation]")
{
    EditionDesk desk;
    const RecordId bank = desk.publish(u"bank"_s);
    desk.add({bank});
    const auto paths = [&](EditionIssue issue) {
        const auto found = finding(desk.readiness(), issue, bank);
        CHECK((!found || found->weight == EditionWeight::Advice));
        return found ? found->paths : QStringList();
    };
    for (const EditionIssue issue :
        {EditionIssue::Untranslated, EditionIssue::SourceWithoutAddress, EditionIssue::DeadAddress}) {
        CHECK(paths(issue).isEmpty());
    }

    const QJsonObject nameless {{u"id"_s, u"s2"_s}, {u"title"_s, u"A letter"_s}};
    const QJsonObject known {
        {u"id"_s, u"s1"_s}, {u"title"_s, u"A page"_s}, {u"url"_s, u"https://example.org/gone"_s}};
    REQUIRE(RecordWriter(*desk.temp.library)
                .edit(bank,
                    {{u"lessons"_s, QJsonObject {{u"en"_s, QJsonValue()}, {u"fr"_s, u"Une leçon."_s}}},
                        {u"sources"_s, QJsonArray {known, nameless}}},
                    desk.ana));
    REQUIRE(noteWebChecks(*desk.temp.library,
        {{{.url = u"https://example.org/gone"_s,
              .outcome = WebOutcome::Gone,
              .status = 404,
              .at = u"2026-11-20T08:00:00Z"_s},
            {bank}}}));

    CHECK(paths(EditionIssue::Untranslated) == QStringList {u"lessons"_s});
    CHECK(paths(EditionIssue::SourceWithoutAddress) == QStringList {u"sources.s2.url"_s});
    CHECK(paths(EditionIssue::DeadAddress) == QStringList {u"sources.s1.url"_s});
}
