// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/fields_tables.h"

#include <QtGlobal>

// Labels follow Dublin Core where it has a term (DCMI Metadata Terms).
namespace fourthp::tables {

using namespace field;
using enum Section;

namespace {

constexpr Field kIdentifier[] {
    code("scheme", QT_TRANSLATE_NOOP("Field", "Scheme"), "identifier_scheme"),
    text("value", QT_TRANSLATE_NOOP("Field", "Identifier")).found(SearchWeight::Names),
};

constexpr Field kRelation[] {
    code("kind", QT_TRANSLATE_NOOP("Field", "Relation"), "resource_relation"),
    record("to", QT_TRANSLATE_NOOP("Field", "Related record")),
    text("text", QT_TRANSLATE_NOOP("Field", "Related work")),
};

constexpr Field kFile[] {
    text("name", QT_TRANSLATE_NOOP("Field", "File name")),
    text("sha256", QT_TRANSLATE_NOOP("Field", "Checksum (SHA-256)")).found(SearchWeight::None),
    text("media_type", QT_TRANSLATE_NOOP("Field", "Media type")).found(SearchWeight::None),
    number("bytes", QT_TRANSLATE_NOOP("Field", "Size in bytes")),
};

constexpr Field kResource[] {
    text("alternative_title", QT_TRANSLATE_NOOP("Field", "Alternative title")).found(SearchWeight::Names),
    text("creators", QT_TRANSLATE_NOOP("Field", "Creators")).many().found(SearchWeight::Summary),
    text("publisher", QT_TRANSLATE_NOOP("Field", "Publisher")).column().found(SearchWeight::Summary),
    date("issued", QT_TRANSLATE_NOOP("Field", "Issued")).column().facet("year"),
    code("resource_type", QT_TRANSLATE_NOOP("Field", "Type of resource"), "resource_type").column()
        .facet("resource_type").needed(ReviewState::Submitted),
    of(FieldKind::Language, "languages", QT_TRANSLATE_NOOP("Field", "Languages")).many().column().facet("language"),
    text("subjects", QT_TRANSLATE_NOOP("Field", "Subjects")).many().found(SearchWeight::Summary),
    url("url", QT_TRANSLATE_NOOP("Field", "Address on the web")),
    list("identifiers", QT_TRANSLATE_NOOP("Field", "Identifiers"), kIdentifier),
    text("document_number", QT_TRANSLATE_NOOP("Field", "Document number")).found(SearchWeight::Names),
    text("license", QT_TRANSLATE_NOOP("Field", "Licence")),
    codes("audience", QT_TRANSLATE_NOOP("Field", "Audience"), "audience").facet("audience"),
    code("evidence_grade", QT_TRANSLATE_NOOP("Field", "Strength of evidence"), "evidence_grade").facet("evidence"),
    list("relations", QT_TRANSLATE_NOOP("Field", "Related works"), kRelation),
    country("countries", QT_TRANSLATE_NOOP("Field", "Countries")).many().column(),
    of(FieldKind::Region, "regions", QT_TRANSLATE_NOOP("Field", "Regions"), SearchWeight::Body).many().derived()
        .facet("region").in(Where),
    codes("sectors", QT_TRANSLATE_NOOP("Field", "Sectors"), "unodc_sector").column().facet("sector").in(Practice),
    codes("four_p", QT_TRANSLATE_NOOP("Field", "Four Ps"), "four_p").facet("four_p").in(Practice),
    codes("crime_areas", QT_TRANSLATE_NOOP("Field", "Crime areas"), "crime_area").facet("crime_area").in(Practice),
    codes("exploitation", QT_TRANSLATE_NOOP("Field", "Forms of exploitation"), "exploitation").facet("exploitation")
        .in(Practice),
    codes("tip_act", QT_TRANSLATE_NOOP("Field", "Acts of trafficking"), "tip_act").facet("tip_act").in(Practice),
    codes("tip_means", QT_TRANSLATE_NOOP("Field", "Means of trafficking"), "tip_means").facet("tip_means").in(Practice),
    list("files", QT_TRANSLATE_NOOP("Field", "Files"), kFile).in(Files),
};

} // namespace

std::span<const Field> resource() { return kResource; }

} // namespace fourthp::tables
