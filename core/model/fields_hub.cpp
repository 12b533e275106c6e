// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/fields_tables.h"

#include <QtGlobal>

// Texts and books that the hub supplies, and the records of the hub protocol itself (sync contract, C5 and C6).
namespace fourthp::tables {

using namespace field;
using enum Section;

namespace {

constexpr Field kPage[] {
    code("page_kind", QT_TRANSLATE_NOOP("Field", "Kind of page"), "page_kind").column().facet("page_kind"),
    longText("body", QT_TRANSLATE_NOOP("Field", "Text")).translatable(),
    number("order", QT_TRANSLATE_NOOP("Field", "Order")),
    record("related_records", QT_TRANSLATE_NOOP("Field", "Related records")).many().in(Partners),
};

constexpr Field kChapter[] {
    text("title", QT_TRANSLATE_NOOP("Field", "Chapter")),
    code("sector", QT_TRANSLATE_NOOP("Field", "Sector"), "unodc_sector"),
    record("items", QT_TRANSLATE_NOOP("Field", "Case studies")).many(),
};

constexpr Field kFrozenFile[] {
    text("name", QT_TRANSLATE_NOOP("Field", "File name")),
    text("sha256", QT_TRANSLATE_NOOP("Field", "Checksum (SHA-256)")).found(SearchWeight::None),
    text("media_type", QT_TRANSLATE_NOOP("Field", "Media type")).found(SearchWeight::None),
    number("bytes", QT_TRANSLATE_NOOP("Field", "Size in bytes")),
};

constexpr Field kEdition[] {
    text("number", QT_TRANSLATE_NOOP("Field", "Number")).column(),
    code("state", QT_TRANSLATE_NOOP("Field", "State of the edition"), "edition_state").column().facet("edition_state"),
    of(FieldKind::Language, "languages", QT_TRANSLATE_NOOP("Field", "Languages")).many(),
    longText("front_matter", QT_TRANSLATE_NOOP("Field", "Front matter")).translatable(),
    list("chapters", QT_TRANSLATE_NOOP("Field", "Chapters"), kChapter).in(Programme),
    of(FieldKind::Timestamp, "frozen_at", QT_TRANSLATE_NOOP("Field", "Frozen")).in(Programme),
    text("freeze_note", QT_TRANSLATE_NOOP("Field", "Why it was frozen as it was")).in(Programme),
    list("files", QT_TRANSLATE_NOOP("Field", "Frozen documents"), kFrozenFile).in(Files),
};

constexpr Field kProposal[] {
    record("target", QT_TRANSLATE_NOOP("Field", "Proposed for")),
    text("message", QT_TRANSLATE_NOOP("Field", "Message")),
    code("state", QT_TRANSLATE_NOOP("Field", "State of the proposal"), "proposal_state"),
    raw("base_rev"),
    raw("base"),
    raw("doc"),
};

constexpr Field kPart[] {
    number("bytes", QT_TRANSLATE_NOOP("Field", "Size in bytes")),
    text("sha256", QT_TRANSLATE_NOOP("Field", "Checksum (SHA-256)")).found(SearchWeight::None),
};

constexpr Field kFile[] {
    number("bytes", QT_TRANSLATE_NOOP("Field", "Size in bytes")),
    text("media_type", QT_TRANSLATE_NOOP("Field", "Media type")),
    list("parts", QT_TRANSLATE_NOOP("Field", "Parts"), kPart).merged("parts"),
};

constexpr Field kSource[] {
    text("kind", QT_TRANSLATE_NOOP("Field", "Kind of source")),
    url("base_url", QT_TRANSLATE_NOOP("Field", "Address")),
    text("set", QT_TRANSLATE_NOOP("Field", "Set")),
    text("prefix", QT_TRANSLATE_NOOP("Field", "Metadata prefix")),
    number("map", QT_TRANSLATE_NOOP("Field", "Version of the mapping")),
};

constexpr Field kHub[] {
    text("hub_id", QT_TRANSLATE_NOOP("Field", "Identity of the hub")),
    number("epoch", QT_TRANSLATE_NOOP("Field", "Epoch")),
    text("name", QT_TRANSLATE_NOOP("Field", "Name")).translatable(),
    text("contact", QT_TRANSLATE_NOOP("Field", "Contact")),
    number("schema_max", QT_TRANSLATE_NOOP("Field", "Newest schema")),
    number("tombstone_days", QT_TRANSLATE_NOOP("Field", "Days that deletions are kept")),
    raw("limits"),
    text("min_app", QT_TRANSLATE_NOOP("Field", "Oldest program")),
};

} // namespace

std::span<const Field> page() { return kPage; }
std::span<const Field> edition() { return kEdition; }
std::span<const Field> proposal() { return kProposal; }
std::span<const Field> file() { return kFile; }
std::span<const Field> source() { return kSource; }
std::span<const Field> hub() { return kHub; }

} // namespace fourthp::tables
