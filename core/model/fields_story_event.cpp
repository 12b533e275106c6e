// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/fields_consent.h"
#include "core/model/fields_tables.h"

#include <QtGlobal>

namespace fourthp::tables {

using namespace field;
using enum Section;

namespace {

constexpr Field kImage[] {
    text("name", QT_TRANSLATE_NOOP("Field", "File name")).found(SearchWeight::None),
    text("sha256", QT_TRANSLATE_NOOP("Field", "Checksum (SHA-256)")).found(SearchWeight::None),
    text("media_type", QT_TRANSLATE_NOOP("Field", "Media type")).found(SearchWeight::None),
    number("bytes", QT_TRANSLATE_NOOP("Field", "Size in bytes")),
    text("alt_text", QT_TRANSLATE_NOOP("Field", "Text alternative")),
};

constexpr Field kStory[] {
    longText("body", QT_TRANSLATE_NOOP("Field", "Story")).translatable().needed(ReviewState::Submitted).orElse("link"),
    url("link", QT_TRANSLATE_NOOP("Field", "Story on the web")),
    code("subject_kind", QT_TRANSLATE_NOOP("Field", "Told about"), "subject_kind").column().facet("subject_kind")
        .needed(ReviewState::Submitted),
    text("content_note", QT_TRANSLATE_NOOP("Field", "Content note")),
    country("country", QT_TRANSLATE_NOOP("Field", "Country")).column(), // never finer
    record("linked_records", QT_TRANSLATE_NOOP("Field", "Linked records")).many().in(Partners),
    group("image", QT_TRANSLATE_NOOP("Field", "Picture"), kImage).merged("image").in(Files),
    group("consent", QT_TRANSLATE_NOOP("Field", "Consent"), kConsent).merged("consent").in(Consent)
        .needed(ReviewState::Submitted),
};

constexpr Field kOrganiser[] {
    record("stakeholder", QT_TRANSLATE_NOOP("Field", "Stakeholder")),
    text("name", QT_TRANSLATE_NOOP("Field", "Name")),
};

constexpr Field kPoint[] {
    text("text", QT_TRANSLATE_NOOP("Field", "Text")),
};

// A note on what was said, and the records into which it was taken up.
constexpr Field kAnswer[] {
    text("text", QT_TRANSLATE_NOOP("Field", "Text")),
    record("taken_up", QT_TRANSLATE_NOOP("Field", "Taken up in")).many(),
};

// The four questions of the founding meeting, in their order. Who wrote for a group is told by role or organisation.
constexpr Field kBreakout[] {
    text("title", QT_TRANSLATE_NOOP("Field", "Group")),
    code("sector", QT_TRANSLATE_NOOP("Field", "Sector"), "unodc_sector"),
    text("facilitator", QT_TRANSLATE_NOOP("Field", "Facilitator (role or organisation)")),
    text("note_taker", QT_TRANSLATE_NOOP("Field", "Note taker (role or organisation)")),
    list("challenges", QT_TRANSLATE_NOOP("Field", "Challenges"), kAnswer),
    list("best_practices", QT_TRANSLATE_NOOP("Field", "Best practices"), kAnswer),
    list("lessons", QT_TRANSLATE_NOOP("Field", "Lessons and recommendations"), kAnswer),
    list("role_of_io_and_civil_society",
        QT_TRANSLATE_NOOP("Field", "Role of international organisations and civil society"), kAnswer),
    text("key_points", QT_TRANSLATE_NOOP("Field", "Key points")).many(),
};

constexpr Field kFollowUp[] {
    text("text", QT_TRANSLATE_NOOP("Field", "Recommendation")),
    record("stakeholder", QT_TRANSLATE_NOOP("Field", "Stakeholder")),
    text("owner", QT_TRANSLATE_NOOP("Field", "Owner")),
    date("due", QT_TRANSLATE_NOOP("Field", "Due")),
    code("state", QT_TRANSLATE_NOOP("Field", "State"), "follow_up_state"),
};

constexpr Field kKeyMessage[] {
    text("institution", QT_TRANSLATE_NOOP("Field", "Institution")),
    text("text", QT_TRANSLATE_NOOP("Field", "Message")),
};

constexpr Field kOutputs[] {
    list("questions", QT_TRANSLATE_NOOP("Field", "Questions discussed"), kPoint),
    list("breakout_groups", QT_TRANSLATE_NOOP("Field", "Breakout groups"), kBreakout),
    list("conclusions", QT_TRANSLATE_NOOP("Field", "Conclusions"), kPoint),
    list("recommendations", QT_TRANSLATE_NOOP("Field", "Recommendations"), kFollowUp),
    list("key_messages", QT_TRANSLATE_NOOP("Field", "Key messages"), kKeyMessage),
};

constexpr Field kEvent[] {
    code("event_type", QT_TRANSLATE_NOOP("Field", "Type of event"), "event_type").column().facet("event_type")
        .needed(ReviewState::Submitted),
    date("start", QT_TRANSLATE_NOOP("Field", "Start")).withTime().column().facet("year").merged("period")
        .needed(ReviewState::Submitted),
    date("end", QT_TRANSLATE_NOOP("Field", "End")).withTime().column().merged("period"),
    text("time_zone", QT_TRANSLATE_NOOP("Field", "Time zone")).found(SearchWeight::None).merged("period"),
    code("mode", QT_TRANSLATE_NOOP("Field", "Mode"), "event_mode").facet("mode"),
    text("place", QT_TRANSLATE_NOOP("Field", "Place")).in(Where),
    country("country", QT_TRANSLATE_NOOP("Field", "Country")).column(),
    of(FieldKind::Region, "regions", QT_TRANSLATE_NOOP("Field", "Regions"), SearchWeight::Body).many().derived()
        .facet("region").in(Where),
    of(FieldKind::Language, "languages", QT_TRANSLATE_NOOP("Field", "Languages")).many().facet("language").in(Where),
    list("organisers", QT_TRANSLATE_NOOP("Field", "Organisers"), kOrganiser).in(Partners),
    record("related_records", QT_TRANSLATE_NOOP("Field", "Related records")).many().in(Partners),
    longText("agenda", QT_TRANSLATE_NOOP("Field", "Agenda")).translatable().in(Programme),
    url("registration_url", QT_TRANSLATE_NOOP("Field", "Registration")).in(Programme),
    date("deadline", QT_TRANSLATE_NOOP("Field", "Deadline")).withTime().in(Programme),
    group("outputs", QT_TRANSLATE_NOOP("Field", "Outputs"), kOutputs).in(Programme),
    url("website", QT_TRANSLATE_NOOP("Field", "Website")).in(Contact),
};

} // namespace

std::span<const Field> story() { return kStory; }
std::span<const Field> event() { return kEvent; }

} // namespace fourthp::tables
