// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curation/partnership.h"
#include "core/curation/quality.h"
#include "core/store/record_reader.h"
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
const RecordId kCase {u"case_study:judged"_s};

void addCase(TempLibrary &temp, QJsonObject content = {})
{
    content.insert(u"_id"_s, kCase.value);
    content.insert(u"title"_s, QJsonObject {{u"en"_s, u"Judged"_s}});
    REQUIRE(RecordWriter(*temp.library).create(RecordType::CaseStudy, content, kAna));
}

Document shownCase(TempLibrary &temp)
{
    return (*readRecord(temp.connection(), kCase))->shown();
}

QStringList missingKeys(const Completeness &completeness)
{
    QStringList keys;
    for (const MissingField &missing : completeness.missing) {
        keys.append(missing.field->key);
    }
    return keys;
}

} // namespace

TEST_CASE(
    "An example with everything in it is complete, and an empty record lacks what each state demands first",
    "[curation]")
{
    const Completeness full = completenessOf(example(RecordType::CaseStudy));
    CHECK(full.percent() == 100);
    CHECK(missingKeys(full).isEmpty());
    const Completeness bare = completenessOf(
        Document(QJsonObject {{u"_id"_s, u"case_study:bare"_s}, {u"type"_s, u"case_study"_s}}));
    CHECK(bare.percent() == 0);
    CHECK(bare.demandedFilled == 0);
    // The catalogue's own demands, in the order of the states: draft, submitted, approved.
    const QStringList keys = missingKeys(bare);
    CHECK(keys.first() == u"title"_s);
    CHECK(bare.missing.front().demandedFrom == ReviewState::Draft);
    CHECK(keys.mid(1, 5)
        == QStringList {u"summary"_s, u"practice_kind"_s, u"sector"_s, u"practice_status"_s, u"partners"_s});
    CHECK(keys.mid(6, 2) == QStringList {u"description"_s, u"sources"_s});
    CHECK(bare.demanded == 8);
    CHECK(keys.contains(u"lessons"_s));
    CHECK_FALSE(keys.contains(u"regions"_s)); // Follows from the countries.
    CHECK_FALSE(keys.contains(u"local_notes"_s));
}

TEST_CASE("What is demanded is exactly what the review of a record asks for, for every type", "[curation]")
{
    for (const RecordType type : kReaderTypes) {
        const Document bare(
            QJsonObject {{u"_id"_s, QString(typeCode(type) + u":bare"_s)}, {u"type"_s, typeCode(type)}});
        QStringList demanded;
        for (const MissingField &missing : completenessOf(bare).missing) {
            if (missing.demandedFrom) {
                demanded.append(missing.field->key);
            }
        }
        QStringList required;
        for (const ValidationProblem &problem : validateFor(bare, ReviewState::Published, lists())) {
            if (problem.rule == Rule::Required) {
                required.append(problem.path);
            }
        }
        INFO(typeCode(type).toStdString());
        demanded.sort();
        required.sort();
        CHECK(demanded == required);
    }
}

TEST_CASE("A field that may stand for another one is not missing", "[curation]")
{
    const QJsonObject story {
        {u"_id"_s, u"story:told"_s}, {u"type"_s, u"story"_s}, {u"link"_s, u"https://example.org/told"_s}};
    CHECK_FALSE(missingKeys(completenessOf(Document(story))).contains(u"body"_s));
}

TEST_CASE("A judgement is saved as one change, keeps what it does not know, and is undone", "[curation]")
{
    TempLibrary temp;
    addCase(temp,
        {{u"rubric"_s,
            QJsonArray {QJsonObject {{u"id"_s, u"r1"_s}, {u"criterion"_s, u"effective"_s}, {u"score"_s, 1},
                            {u"reason"_s, u"Early."_s}, {u"x_by"_s, u"panel"_s}},
                QJsonObject {{u"id"_s, u"r2"_s}, {u"criterion"_s, u"of_a_newer_list"_s}, {u"score"_s, 3},
                    {u"reason"_s, u"New."_s}}}}});
    const Document before = shownCase(temp);
    Rubric rubric = rubricOf(before, temp.vocabularies);
    REQUIRE(rubric.lines.size() == 12);
    CHECK(rubric.highest() == 36);
    CHECK(rubric.total() == 1);
    CHECK(rubric.unscored().size() == 11);
    rubric.lines[0].score = 2;
    rubric.lines[0].reason = u"Two evaluations."_s;
    rubric.lines[3].score = 0;
    SECTION("a score without a reason is refused, naming the criterion")
    {
        const auto refused = saveRubric(*temp.library, kCase, rubric.lines, kAna);
        REQUIRE_FALSE(refused.has_value());
        CHECK(refused.error().kind == ErrorKind::InvalidInput);
        CHECK(refused.error().subject == rubric.lines[3].criterion);
        CHECK(refused.error().detail == u"score_without_reason"_s);
        CHECK(shownCase(temp) == before);
    }
    SECTION("a score out of range is refused")
    {
        rubric.lines[3].score = 4;
        rubric.lines[3].reason = u"Best."_s;
        CHECK(saveRubric(*temp.library, kCase, rubric.lines, kAna).error().detail == u"out_of_range"_s);
    }
    SECTION("with reasons it is saved")
    {
        rubric.lines[3].reason = u"Needs a satellite."_s;
        REQUIRE(saveRubric(*temp.library, kCase, rubric.lines, kAna));
        const QJsonArray saved = shownCase(temp).json().value("rubric"_L1).toArray();
        REQUIRE(saved.size() == 3);
        CHECK(saved[0].toObject().value("id"_L1) == u"r1"_s);
        CHECK(saved[0].toObject().value("x_by"_L1) == u"panel"_s);
        CHECK(saved[0].toObject().value("score"_L1) == 2);
        CHECK(saved[1].toObject().value("criterion"_L1) == u"of_a_newer_list"_s);
        CHECK(saved[2].toObject().value("score"_L1) == 0);
        CHECK_FALSE(saved[2].toObject().value("id"_L1).toString().isEmpty());
        CHECK(rubricOf(shownCase(temp), temp.vocabularies).total() == 2);
        REQUIRE(RecordWriter(*temp.library).undo());
        CHECK(shownCase(temp).json().value("rubric"_L1) == before.json().value("rubric"_L1));
    }
}

TEST_CASE("Whether a practice is a partnership is told by sides, and where none is stated by the stakeholder",
    "[curation]")
{
    TempLibrary temp;
    RecordWriter writer(*temp.library);
    const auto add = [&writer](const QString &id, const QString &orgType) {
        REQUIRE(writer.create(RecordType::Stakeholder,
            {{u"_id"_s, id}, {u"title"_s, QJsonObject {{u"en"_s, id}}}, {u"org_type"_s, orgType}}, kAna));
    };
    add(u"stakeholder:ministry"_s, u"government"_s);
    add(u"stakeholder:bank"_s, u"private_company"_s);
    add(u"stakeholder:network"_s, u"coalition"_s);
    const auto partner = [](const QString &id, const QString &stakeholder, const QString &side = {}) {
        QJsonObject one {{u"id"_s, id}, {u"stakeholder"_s, stakeholder}};
        if (!side.isEmpty()) {
            one.insert(u"side"_s, side);
        }
        return one;
    };
    QJsonArray partners {partner(u"1"_s, u"stakeholder:ministry"_s),
        partner(u"2"_s, u"stakeholder:network"_s), partner(u"3"_s, u"stakeholder:not-here"_s)};
    SECTION("without a private partner it is none")
    {
        addCase(temp, {{u"partners"_s, partners}});
        CHECK(*partnershipOf(temp.connection(), shownCase(temp)) == PartnershipSides {1, 0, 0, 2});
    }
    SECTION("with a bank it is one, though no side is written down")
    {
        partners.append(partner(u"4"_s, u"stakeholder:bank"_s));
        addCase(temp, {{u"partners"_s, partners}});
        const auto sides = partnershipOf(temp.connection(), shownCase(temp));
        CHECK(sides->isPublicPrivate());
        CHECK_FALSE(CaseStudy::from(shownCase(temp)).isPublicPrivatePartnership());
    }
    SECTION("a stated side counts more than the type")
    {
        partners.append(partner(u"4"_s, u"stakeholder:bank"_s, u"public"_s)); // A state bank.
        addCase(temp, {{u"partners"_s, partners}});
        CHECK(*partnershipOf(temp.connection(), shownCase(temp)) == PartnershipSides {2, 0, 0, 2});
    }
}

TEST_CASE("Results are counted by how well they are proved", "[curation]")
{
    const QJsonArray results {
        QJsonObject {{u"evidence_grade"_s, u"E2"_s}, {u"source"_s, u"https://example.org"_s}},
        QJsonObject {{u"evidence_grade"_s, u"E4"_s}, {u"source"_s, u"Report"_s}},
        QJsonObject {{u"evidence_grade"_s, u"E2"_s}}, QJsonObject {{u"text"_s, u"Many came."_s}}};
    const EvidenceSummary evidence = evidenceOf(Document(
        QJsonObject {{u"_id"_s, kCase.value}, {u"type"_s, u"case_study"_s}, {u"results"_s, results}}));
    CHECK(evidence.byGrade == std::map<QString, int> {{u"E2"_s, 2}, {u"E4"_s, 1}});
    CHECK(evidence.best() == u"E4"_s);
    CHECK(evidence.ungraded == 1);
    CHECK(evidence.withoutSource == 2);
    CHECK(evidence.results() == 4);
    CHECK(evidenceOf(Document()) == EvidenceSummary());
}

TEST_CASE(
    "Every type of stakeholder in the list has a side, or is known to have none of its own", "[curation]")
{
    QStringList withoutSide;
    for (const Term &type : lists().find(u"org_type"_s)->terms) {
        const QString side = sideOfOrgType(type.code);
        if (side.isEmpty()) {
            withoutSide.append(type.code);
        } else {
            CHECK(lists().term(u"partner_side"_s, side) != nullptr);
        }
    }
    CHECK(withoutSide == QStringList {u"multi_stakeholder"_s, u"coalition"_s, u"media"_s});
}

TEST_CASE("A record with a score that nobody gave a reason for wants work", "[curation]")
{
    TempLibrary temp;
    addCase(temp,
        {{u"rubric"_s,
            QJsonArray {
                QJsonObject {{u"id"_s, u"r1"_s}, {u"criterion"_s, u"effective"_s}, {u"score"_s, 1}}}}});
    const auto quality = qualityOf(temp.connection(), kCase, temp.clock.now.date(), temp.vocabularies);
    REQUIRE(quality.has_value());
    CHECK(wantsWork(*quality));
    CHECK(quality->rubric->withoutReason() == QStringList {u"effective"_s});
    const bool isTold = std::any_of(quality->problems.begin(), quality->problems.end(),
        [](const ValidationProblem &problem) { return problem.rule == Rule::ScoreWithoutReason; });
    CHECK(isTold);
    CHECK(qualityOf(temp.connection(), {u"case_study:nobody"_s}, temp.clock.now.date(), temp.vocabularies)
              .error()
              .kind
        == ErrorKind::NotFound);
}
