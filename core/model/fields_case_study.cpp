// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/fields_tables.h"

#include <QtGlobal>

namespace fourthp::tables {

using namespace field;
using enum Section;

namespace {

constexpr Field kPartner[] {
    record("stakeholder", QT_TRANSLATE_NOOP("Field", "Stakeholder")),
    text("name", QT_TRANSLATE_NOOP("Field", "Name")),
    code("side", QT_TRANSLATE_NOOP("Field", "Side"), "partner_side"),
    flag("lead", QT_TRANSLATE_NOOP("Field", "Leads the partnership")),
    codes("contribution", QT_TRANSLATE_NOOP("Field", "Contribution"), "contribution"),
    date("since", QT_TRANSLATE_NOOP("Field", "Since")),
    date("until", QT_TRANSLATE_NOOP("Field", "Until")),
};

constexpr Field kAgreement[] {
    code("kind", QT_TRANSLATE_NOOP("Field", "Kind of agreement"), "agreement_kind"),
    date("date", QT_TRANSLATE_NOOP("Field", "Date of the agreement")),
    text("may_be_shared", QT_TRANSLATE_NOOP("Field", "What may be shared")),
};

constexpr Field kResult[] {
    text("indicator", QT_TRANSLATE_NOOP("Field", "Indicator")),
    number("value", QT_TRANSLATE_NOOP("Field", "Value")),
    text("unit", QT_TRANSLATE_NOOP("Field", "Unit")),
    text("period", QT_TRANSLATE_NOOP("Field", "Period")),
    text("text", QT_TRANSLATE_NOOP("Field", "Result in words")),
    text("source", QT_TRANSLATE_NOOP("Field", "Source")).found(SearchWeight::None),
    code("evidence_grade", QT_TRANSLATE_NOOP("Field", "Strength of evidence"), "evidence_grade"),
};

constexpr Field kSuccessFactor[] {
    code("code", QT_TRANSLATE_NOOP("Field", "Success factor"), "success_factor"),
    text("text", QT_TRANSLATE_NOOP("Field", "In own words")),
};

constexpr Field kChallenge[] {
    code("code", QT_TRANSLATE_NOOP("Field", "Challenge"), "challenge"),
    text("text", QT_TRANSLATE_NOOP("Field", "In own words")),
    text("handled", QT_TRANSLATE_NOOP("Field", "How it was handled")),
};

constexpr Field kRecommendation[] {
    text("text", QT_TRANSLATE_NOOP("Field", "Recommendation")),
    text("for_whom", QT_TRANSLATE_NOOP("Field", "For whom")),
};

constexpr Field kCriticism[] {
    text("statement", QT_TRANSLATE_NOOP("Field", "Criticism")),
    text("source", QT_TRANSLATE_NOOP("Field", "Source")).found(SearchWeight::None),
    text("answer", QT_TRANSLATE_NOOP("Field", "Answer")),
};

constexpr Field kRubric[] {
    code("criterion", QT_TRANSLATE_NOOP("Field", "Criterion"), "practice_criterion"),
    number("score", QT_TRANSLATE_NOOP("Field", "Score (0 to 3)")),
    text("reason", QT_TRANSLATE_NOOP("Field", "Reason")),
};

constexpr Field kInEdition[] {
    record("edition", QT_TRANSLATE_NOOP("Field", "Edition")),
    text("chapter", QT_TRANSLATE_NOOP("Field", "Chapter")),
    number("order", QT_TRANSLATE_NOOP("Field", "Order")),
};

constexpr Field kCaseStudy[] {
    text("acronym", QT_TRANSLATE_NOOP("Field", "Acronym")).found(SearchWeight::Names),
    text("also_known_as", QT_TRANSLATE_NOOP("Field", "Also known as")).many().found(SearchWeight::Names),
    code("practice_kind", QT_TRANSLATE_NOOP("Field", "Kind of practice"), "practice_kind").column()
        .facet("practice_kind").needed(ReviewState::Submitted),
    code("sector", QT_TRANSLATE_NOOP("Field", "Sector"), "unodc_sector").column().facet("sector")
        .needed(ReviewState::Submitted),
    code("practice_status", QT_TRANSLATE_NOOP("Field", "Life-cycle status"), "practice_status").column()
        .facet("practice_status").needed(ReviewState::Submitted),
    date("start", QT_TRANSLATE_NOOP("Field", "Start")).column().facet("year").merged("period"),
    date("end", QT_TRANSLATE_NOOP("Field", "End")).merged("period"),
    url("website", QT_TRANSLATE_NOOP("Field", "Website")),
    list("partners", QT_TRANSLATE_NOOP("Field", "Partners"), kPartner).in(Partners).needed(ReviewState::Submitted),
    group("agreement", QT_TRANSLATE_NOOP("Field", "Agreement"), kAgreement).merged("agreement").in(Partners),
    country("countries", QT_TRANSLATE_NOOP("Field", "Countries")).many().column(),
    of(FieldKind::Region, "regions", QT_TRANSLATE_NOOP("Field", "Regions"), SearchWeight::Body).many().derived()
        .facet("region").in(Where),
    code("scope", QT_TRANSLATE_NOOP("Field", "Scope"), "scope").facet("scope").in(Where),
    codes("industries", QT_TRANSLATE_NOOP("Field", "Industries"), "industry").facet("industry").in(Practice),
    longText("problem", QT_TRANSLATE_NOOP("Field", "Problem and context")).translatable().in(Practice),
    longText("objectives", QT_TRANSLATE_NOOP("Field", "Objectives")).translatable().in(Practice),
    longText("description", QT_TRANSLATE_NOOP("Field", "Implementation")).translatable().in(Practice)
        .needed(ReviewState::Approved),
    codes("four_p", QT_TRANSLATE_NOOP("Field", "Four Ps"), "four_p").facet("four_p").in(Practice),
    codes("exploitation", QT_TRANSLATE_NOOP("Field", "Forms of exploitation"), "exploitation").facet("exploitation")
        .in(Practice),
    codes("populations", QT_TRANSLATE_NOOP("Field", "People served"), "population").facet("population").in(Practice),
    code("survivor_role", QT_TRANSLATE_NOOP("Field", "Role of survivors"), "survivor_role").facet("survivor_role")
        .in(Practice),
    text("technology_used", QT_TRANSLATE_NOOP("Field", "Technology used")).many().in(Practice),
    code("data_shared", QT_TRANSLATE_NOOP("Field", "Data shared"), "data_shared").facet("data_shared").in(Practice),
    list("results", QT_TRANSLATE_NOOP("Field", "Results"), kResult).in(Results),
    code("objectives_met", QT_TRANSLATE_NOOP("Field", "Objectives met"), "objectives_met").facet("objectives_met")
        .in(Results),
    codes("sdg_targets", QT_TRANSLATE_NOOP("Field", "SDG targets"), "sdg_target").facet("sdg").in(Results),
    list("success_factors", QT_TRANSLATE_NOOP("Field", "Success factors"), kSuccessFactor).in(Learning),
    list("challenges", QT_TRANSLATE_NOOP("Field", "Challenges"), kChallenge).in(Learning),
    longText("lessons", QT_TRANSLATE_NOOP("Field", "Lessons learned")).translatable().in(Learning),
    list("recommendations", QT_TRANSLATE_NOOP("Field", "Recommendations"), kRecommendation).in(Learning),
    longText("role_of_io_and_civil_society",
        QT_TRANSLATE_NOOP("Field", "Role of international organisations and civil society")).translatable().in(Learning),
    longText("sustainability", QT_TRANSLATE_NOOP("Field", "Sustainability")).translatable().in(Learning),
    longText("replicability", QT_TRANSLATE_NOOP("Field", "Replicability")).translatable().in(Learning),
    longText("cost_and_funding", QT_TRANSLATE_NOOP("Field", "Cost and funding")).translatable().in(Learning),
    list("criticism", QT_TRANSLATE_NOOP("Field", "Criticism"), kCriticism).in(Learning),
    list("rubric", QT_TRANSLATE_NOOP("Field", "Promising-practice criteria"), kRubric).in(Editorial),
    list("editions", QT_TRANSLATE_NOOP("Field", "In editions"), kInEdition).in(Editorial),
};

} // namespace

std::span<const Field> caseStudy() { return kCaseStudy; }

} // namespace fourthp::tables
