// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curation/dispute.h"
#include "core/model/field_catalogue.h"
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
const RecordId kCase {u"case_study:disputed"_s};

class DisputeDesk
{
public:
    DisputeDesk()
    {
        const QJsonObject content {{u"_id"_s, kCase.value},
            {u"title"_s, QJsonObject {{u"en"_s, u"Disputed"_s}}}, {u"lang"_s, u"en"_s},
            {u"start"_s, u"2020"_s},
            {u"agreement"_s, QJsonObject {{u"kind"_s, u"mou"_s}, {u"date"_s, u"2020-01"_s}}}};
        REQUIRE(RecordWriter(*temp.library).create(RecordType::CaseStudy, content, kAna));
    }
    Document shown() { return (*readRecord(temp.connection(), kCase))->shown(); }
    QString faultOf(const Dispute &dispute)
    {
        const auto saved = saveDispute(*temp.library, kCase, dispute, kAna);
        REQUIRE_FALSE(saved.has_value());
        CHECK(saved.error().subject == dispute.field);
        return saved.error().detail;
    }
    TempLibrary temp;
};

Dispute aboutStart()
{
    return {u"start"_s, {{{}, u"2020"_s, u"Annual report"_s}, {{}, u"2021-03"_s, u"Press release"_s}},
        u"2021-03"_s, u"The release is the primary source."_s};
}

} // namespace

TEST_CASE("A second statement is added, the better one is shown in the field, and one undo takes it back",
    "[curation]")
{
    DisputeDesk desk;
    const Document before = desk.shown();
    REQUIRE(saveDispute(*desk.temp.library, kCase, aboutStart(), kAna));
    CHECK(desk.shown().value(u"start") == u"2021-03"_s);
    const std::vector<Dispute> disputes = disputesOf(desk.shown());
    REQUIRE(disputes.size() == 1);
    CHECK(disputes[0].statements.size() == 2);
    CHECK(disputes[0].why == u"The release is the primary source."_s);
    CHECK_FALSE(disputes[0].statements[0].id.isEmpty());

    Dispute again
        = disputes[0]; // The same fact once more: no second dispute, and statements keep their identity.
    again.statements.push_back({{}, u"2019"_s, u"A partner"_s});
    again.shown.clear();
    REQUIRE(saveDispute(*desk.temp.library, kCase, again, kAna));
    REQUIRE(disputesOf(desk.shown()).size() == 1);
    CHECK(disputesOf(desk.shown())[0].statements[1].id == disputes[0].statements[1].id);
    CHECK(desk.shown().value(u"start") == u"2021-03"_s); // Nothing else was chosen.

    REQUIRE(settleDispute(*desk.temp.library, kCase, u"start"_s, kAna));
    CHECK(desk.shown().json().value("disputed"_L1).isUndefined());
    CHECK(desk.shown().value(u"start") == u"2021-03"_s);

    for (int change = 0; change < 3; ++change) {
        REQUIRE(RecordWriter(*desk.temp.library).undo());
    }
    CHECK(desk.shown().value(u"start") == u"2020"_s);
    CHECK(desk.shown().json().value("disputed"_L1) == before.json().value("disputed"_L1));
}

TEST_CASE(
    "A dispute that says too little is refused with what is missing, and nothing is written", "[curation]")
{
    DisputeDesk desk;
    const Document before = desk.shown();
    Dispute dispute = aboutStart();
    SECTION("one statement is no dispute")
    {
        dispute.statements.pop_back();
        CHECK(desk.faultOf(dispute) == u"too_few_statements"_s);
    }
    SECTION("a statement without a source")
    {
        dispute.statements[1].source.clear();
        CHECK(desk.faultOf(dispute) == u"statement_incomplete"_s);
    }
    SECTION("one is shown without a reason")
    {
        dispute.why = u"  "_s;
        CHECK(desk.faultOf(dispute) == u"no_reason"_s);
    }
    SECTION("what is shown was said by nobody")
    {
        dispute.shown = u"1999"_s;
        CHECK(desk.faultOf(dispute) == u"not_one_of_them"_s);
    }
    SECTION("what is shown is no date")
    {
        dispute.statements[1].value = u"some time in spring"_s;
        dispute.shown = dispute.statements[1].value;
        CHECK(desk.faultOf(dispute) == u"not_for_this_field"_s);
    }
    SECTION("a list is no single fact")
    {
        dispute.field = u"countries"_s;
        CHECK(desk.faultOf(dispute) == u"not_this_field"_s);
    }
    CHECK(desk.shown() == before);
}

TEST_CASE("What nobody chose may be said in any words, also where a date stands", "[curation]")
{
    DisputeDesk desk;
    Dispute dispute = aboutStart();
    dispute.statements[0].value = u"before the pandemic"_s;
    CHECK(saveDispute(*desk.temp.library, kCase, dispute, kAna).has_value());
}

TEST_CASE(
    "A statement goes into a member of a group, and into a text in the language of the record", "[curation]")
{
    DisputeDesk desk;
    const Dispute date {u"agreement.date"_s, {{{}, u"2020-01"_s, u"A"_s}, {{}, u"2020-02-15"_s, u"B"_s}},
        u"2020-02-15"_s, u"Signed copy."_s};
    REQUIRE(saveDispute(*desk.temp.library, kCase, date, kAna));
    CHECK(desk.shown().value(u"agreement.date") == u"2020-02-15"_s);
    CHECK(desk.shown().value(u"agreement.kind") == u"mou"_s);
    const Dispute title {u"title"_s, {{{}, u"Disputed"_s, u"A"_s}, {{}, u"Argued about"_s, u"B"_s}},
        u"Argued about"_s, u"Their own name."_s};
    REQUIRE(saveDispute(*desk.temp.library, kCase, title, kAna));
    CHECK(desk.shown().value(u"title.en") == u"Argued about"_s);
    CHECK(statementOf(desk.shown(), u"title"_s) == u"Argued about"_s);
}

TEST_CASE("Only single facts that a person fills in can be disputed", "[curation]")
{
    QStringList paths;
    for (const auto &[path, field] : disputableFields(RecordType::CaseStudy)) {
        paths.append(path);
        CHECK(findField(RecordType::CaseStudy, path) == field);
    }
    CHECK(paths.contains(u"start"_s));
    CHECK(paths.contains(u"agreement.date"_s));
    for (const QString &other :
        {u"countries"_s, u"partners"_s, u"review_state"_s, u"tlp"_s, u"updated_at"_s, u"local_notes"_s}) {
        CHECK_FALSE(paths.contains(other));
    }
}

TEST_CASE("A score and a choice among statements need their reasons once a record is submitted", "[curation]")
{
    const auto problemsOf = [](const QJsonObject &more, ReviewState state) {
        QJsonObject json = example(RecordType::CaseStudy).json();
        for (auto it = more.begin(); it != more.end(); ++it) {
            json.insert(it.key(), it.value());
        }
        QStringList problems;
        for (const ValidationProblem &problem : validateFor(Document(json), state, lists())) {
            problems.append(problem.path + u' ' + ruleName(problem.rule));
        }
        return problems;
    };
    const QJsonArray two {QJsonObject {{u"id"_s, u"1"_s}}, QJsonObject {{u"id"_s, u"2"_s}}};
    const QJsonObject silent {{u"disputed"_s,
        QJsonArray {QJsonObject {{u"id"_s, u"d"_s}, {u"statements"_s, two}, {u"shown"_s, u"x"_s}}}}};
    CHECK(
        problemsOf(silent, ReviewState::Submitted) == QStringList {u"disputed.0.why shown_without_reason"_s});
    CHECK(problemsOf(silent, ReviewState::Draft).isEmpty());
    QJsonObject one {{u"id"_s, u"d"_s}, {u"why"_s, u"Doubtful."_s}};
    const auto alone = [&one] { return QJsonObject {{u"disputed"_s, QJsonArray {one}}}; };
    CHECK(problemsOf(alone(), ReviewState::Published).isEmpty()); // A doubt chooses nothing.
    one.insert(u"shown"_s, u"x"_s);
    CHECK(problemsOf(alone(), ReviewState::Draft).isEmpty());
    CHECK(problemsOf(alone(), ReviewState::Submitted)
        == QStringList {u"disputed.0.statements too_few_statements"_s});
    const QJsonObject score {{u"rubric"_s,
        QJsonArray {QJsonObject {{u"id"_s, u"r"_s}, {u"criterion"_s, u"feasible"_s}, {u"score"_s, 0}}}}};
    CHECK(
        problemsOf(score, ReviewState::Submitted) == QStringList {u"rubric.0.reason score_without_reason"_s});
    CHECK(problemsOf(score, ReviewState::Draft).isEmpty());
}
