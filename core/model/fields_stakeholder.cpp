// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/fields_consent.h"
#include "core/model/fields_tables.h"

#include <QtGlobal>

#include <array>

namespace fourthp::tables {

using namespace field;
using enum Section;

namespace {

/// What an organisation offers or seeks; counted apart.
constexpr std::array<Field, 2> contribution(const char *facet)
{
    return {code("code", QT_TRANSLATE_NOOP("Field", "Contribution"), "contribution").facet(facet),
        text("text", QT_TRANSLATE_NOOP("Field", "In own words"))};
}
constexpr std::array<Field, 2> kOffer = contribution("offers");
constexpr std::array<Field, 2> kSought = contribution("seeks");

constexpr Field kHotline[] {
    of(FieldKind::Phone, "number", QT_TRANSLATE_NOOP("Field", "Number"), SearchWeight::Body),
    text("hours", QT_TRANSLATE_NOOP("Field", "Hours")),
    codes("channels", QT_TRANSLATE_NOOP("Field", "Channels"), "hotline_channel"),
};

constexpr Field kFocalPoint[] {
    text("role", QT_TRANSLATE_NOOP("Field", "Function")),
    of(FieldKind::Email, "address", QT_TRANSLATE_NOOP("Field", "Address of the function")).personal(),
    text("person", QT_TRANSLATE_NOOP("Field", "Person")).personal(),
    group("consent", QT_TRANSLATE_NOOP("Field", "Consent of the person"), kConsent).personal(),
};

constexpr Field kDueDiligence[] {
    code("flag", QT_TRANSLATE_NOOP("Field", "Finding"), "due_diligence_flag"),
    date("date", QT_TRANSLATE_NOOP("Field", "Date")),
    text("source", QT_TRANSLATE_NOOP("Field", "Source")),
    text("finding", QT_TRANSLATE_NOOP("Field", "What was found or alleged")),
    text("answer", QT_TRANSLATE_NOOP("Field", "Answer of the organisation")),
    text("decision", QT_TRANSLATE_NOOP("Field", "Decision")),
    text("reviewer", QT_TRANSLATE_NOOP("Field", "Reviewer")).personal(),
};

// Country or city at the finest: a shelter's address must never be held.
constexpr Field kMapPoint[] {
    code("precision", QT_TRANSLATE_NOOP("Field", "Precision"), "map_precision"),
    text("place", QT_TRANSLATE_NOOP("Field", "Place")),
    number("latitude", QT_TRANSLATE_NOOP("Field", "Latitude")),
    number("longitude", QT_TRANSLATE_NOOP("Field", "Longitude")),
};

constexpr Field kStakeholder[] {
    text("acronym", QT_TRANSLATE_NOOP("Field", "Acronym")).found(SearchWeight::Names),
    text("also_known_as", QT_TRANSLATE_NOOP("Field", "Also known as")).many().found(SearchWeight::Names),
    code("org_type", QT_TRANSLATE_NOOP("Field", "Type of stakeholder"), "org_type").column().facet("org_type")
        .needed(ReviewState::Submitted),
    codes("roles", QT_TRANSLATE_NOOP("Field", "Roles"), "stakeholder_role").column().facet("role"),
    record("parent", QT_TRANSLATE_NOOP("Field", "Part of")),
    date("founded", QT_TRANSLATE_NOOP("Field", "Founded")),
    country("hq_country", QT_TRANSLATE_NOOP("Field", "Country of the head office")).column(),
    country("countries_of_work", QT_TRANSLATE_NOOP("Field", "Countries of work")).many().column(),
    of(FieldKind::Region, "regions", QT_TRANSLATE_NOOP("Field", "Regions"), SearchWeight::Body).many().derived()
        .facet("region").in(Where),
    code("scope", QT_TRANSLATE_NOOP("Field", "Scope"), "scope").facet("scope").in(Where)
        .needed(ReviewState::Submitted),
    of(FieldKind::Language, "languages_spoken", QT_TRANSLATE_NOOP("Field", "Languages spoken")).many()
        .facet("language").in(Where),
    group("map_point", QT_TRANSLATE_NOOP("Field", "Place on the map"), kMapPoint).merged("map_point").in(Where),
    codes("sectors", QT_TRANSLATE_NOOP("Field", "Sectors"), "unodc_sector").facet("sector").in(Practice),
    codes("industries", QT_TRANSLATE_NOOP("Field", "Industries"), "industry").facet("industry").in(Practice),
    codes("four_p", QT_TRANSLATE_NOOP("Field", "Four Ps"), "four_p").facet("four_p").in(Practice),
    codes("crime_areas", QT_TRANSLATE_NOOP("Field", "Crime areas"), "crime_area").facet("crime_area").in(Practice),
    codes("exploitation", QT_TRANSLATE_NOOP("Field", "Forms of exploitation"), "exploitation").facet("exploitation")
        .in(Practice),
    codes("populations", QT_TRANSLATE_NOOP("Field", "People served"), "population").facet("population").in(Practice),
    codes("services", QT_TRANSLATE_NOOP("Field", "Services"), "service").facet("service").in(Practice),
    longText("collaborative_interest", QT_TRANSLATE_NOOP("Field", "Interest in collaboration")).translatable()
        .in(Partners),
    list("offers", QT_TRANSLATE_NOOP("Field", "Offers"), kOffer).in(Partners),
    list("seeks", QT_TRANSLATE_NOOP("Field", "Seeks"), kSought).in(Partners),
    url("website", QT_TRANSLATE_NOOP("Field", "Website")).in(Contact),
    of(FieldKind::Email, "generic_email", QT_TRANSLATE_NOOP("Field", "General e-mail")).in(Contact),
    group("hotline", QT_TRANSLATE_NOOP("Field", "Hotline"), kHotline).merged("hotline").in(Contact),
    group("focal_point", QT_TRANSLATE_NOOP("Field", "Focal point"), kFocalPoint).merged("focal_point").personal()
        .in(Contact),
    text("registration_no", QT_TRANSLATE_NOOP("Field", "Registration number")).in(Contact),
    code("ecosoc_status", QT_TRANSLATE_NOOP("Field", "ECOSOC consultative status"), "ecosoc_status").in(Contact),
    list("due_diligence", QT_TRANSLATE_NOOP("Field", "Due diligence"), kDueDiligence).in(Editorial),
    date("last_confirmed_on", QT_TRANSLATE_NOOP("Field", "Last confirmed by the organisation")).in(Editorial),
};

} // namespace

std::span<const Field> stakeholder() { return kStakeholder; }

} // namespace fourthp::tables
