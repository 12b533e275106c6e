// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/fields_tables.h"

#include <QtGlobal>

namespace fourthp::tables {

using namespace field;
using enum Section;

namespace {

constexpr Field kSource[] {
    text("title", QT_TRANSLATE_NOOP("Field", "Title of the source")),
    url("url", QT_TRANSLATE_NOOP("Field", "Address")),
    text("publisher", QT_TRANSLATE_NOOP("Field", "Publisher")),
    date("date", QT_TRANSLATE_NOOP("Field", "Date of the source")),
    date("date_checked", QT_TRANSLATE_NOOP("Field", "Checked on")),
    url("archived_url", QT_TRANSLATE_NOOP("Field", "Archived copy")),
    text("quote", QT_TRANSLATE_NOOP("Field", "Quotation")).atMost(300),
};

constexpr Field kStatement[] {
    text("value", QT_TRANSLATE_NOOP("Field", "Statement")),
    text("source", QT_TRANSLATE_NOOP("Field", "Source of the statement")),
};

constexpr Field kDispute[] {
    text("field", QT_TRANSLATE_NOOP("Field", "Disputed field")).found(SearchWeight::None),
    list("statements", QT_TRANSLATE_NOOP("Field", "Statements"), kStatement),
    text("shown", QT_TRANSLATE_NOOP("Field", "Statement shown")),
    text("why", QT_TRANSLATE_NOOP("Field", "Reason")),
};

constexpr Field kLink[] {
    code("rel", QT_TRANSLATE_NOOP("Field", "Relation"), "relation"),
    record("to", QT_TRANSLATE_NOOP("Field", "Linked record")),
    date("from", QT_TRANSLATE_NOOP("Field", "Since")),
    date("until", QT_TRANSLATE_NOOP("Field", "Until")),
};

constexpr Field kMove[] {
    code("from", QT_TRANSLATE_NOOP("Field", "From state"), "review_state"),
    code("to", QT_TRANSLATE_NOOP("Field", "To state"), "review_state"),
    text("by", QT_TRANSLATE_NOOP("Field", "By")).personal(),
    of(FieldKind::Timestamp, "at", QT_TRANSLATE_NOOP("Field", "At")),
    text("comment", QT_TRANSLATE_NOOP("Field", "Comment")),
};

constexpr Field kComment[] {
    text("field", QT_TRANSLATE_NOOP("Field", "About the field")),
    text("text", QT_TRANSLATE_NOOP("Field", "Comment")),
    text("by", QT_TRANSLATE_NOOP("Field", "By")).personal(),
    of(FieldKind::Timestamp, "at", QT_TRANSLATE_NOOP("Field", "At")),
    flag("resolved", QT_TRANSLATE_NOOP("Field", "Resolved")),
};

constexpr Field kReview[] {
    text("assignee", QT_TRANSLATE_NOOP("Field", "Reviewer")).personal(),
    date("due", QT_TRANSLATE_NOOP("Field", "Review due")),
    list("moves", QT_TRANSLATE_NOOP("Field", "Moves"), kMove),
    list("comments", QT_TRANSLATE_NOOP("Field", "Comments"), kComment),
    // Accounts that changed the record since it was last a draft; hubs ask for all of them.
    text("authors", QT_TRANSLATE_NOOP("Field", "Authors")).many().personal(),
};

constexpr Field kEdit[] {
    text("id", QT_TRANSLATE_NOOP("Field", "Edit")),
    text("app", QT_TRANSLATE_NOOP("Field", "Program")),
    text("note", QT_TRANSLATE_NOOP("Field", "Reason of the change")),
};

constexpr Field kOrigin[] {
    text("kind", QT_TRANSLATE_NOOP("Field", "Kind of origin")).internal(),
    text("source", QT_TRANSLATE_NOOP("Field", "Origin")).internal(),
    text("identifier", QT_TRANSLATE_NOOP("Field", "Identifier at the origin")).internal(),
    text("datestamp", QT_TRANSLATE_NOOP("Field", "Date at the origin")).internal(),
    text("provenance", QT_TRANSLATE_NOOP("Field", "How it came here")).found(SearchWeight::None),
    text("confidence", QT_TRANSLATE_NOOP("Field", "Confidence")).found(SearchWeight::None),
};

constexpr Field kTitleAndSummary[] {
    text("title", QT_TRANSLATE_NOOP("Field", "Title")).translatable().column().found(SearchWeight::Title)
        .needed(ReviewState::Draft).atMost(500),
    longText("summary", QT_TRANSLATE_NOOP("Field", "Summary")).translatable().found(SearchWeight::Summary)
        .needed(ReviewState::Submitted),
};

constexpr Field kEnvelope[] {
    of(FieldKind::Language, "lang", QT_TRANSLATE_NOOP("Field", "Language of the record")).in(Editorial),
    text("tags", QT_TRANSLATE_NOOP("Field", "Tags")).many().found(SearchWeight::Names).facet("tag").in(Editorial),
    code("tlp", QT_TRANSLATE_NOOP("Field", "Sharing (Traffic Light Protocol)"), "tlp").found(SearchWeight::None)
        .facet("tlp").in(Editorial),
    code("review_state", QT_TRANSLATE_NOOP("Field", "Editorial state"), "review_state").found(SearchWeight::None)
        .facet("state").in(Editorial),
    code("verification", QT_TRANSLATE_NOOP("Field", "How well checked"), "verification").found(SearchWeight::None)
        .facet("verification").in(Editorial),
    list("sources", QT_TRANSLATE_NOOP("Field", "Sources"), kSource).needed(ReviewState::Approved).in(Editorial),
    list("disputed", QT_TRANSLATE_NOOP("Field", "Disputed facts"), kDispute).in(Editorial),
    date("checked_on", QT_TRANSLATE_NOOP("Field", "Checked on")).in(Editorial),
    date("check_due", QT_TRANSLATE_NOOP("Field", "Check again by")).in(Editorial),
    list("links", QT_TRANSLATE_NOOP("Field", "Links"), kLink).in(Editorial),
    group("review", QT_TRANSLATE_NOOP("Field", "Review"), kReview).internal().in(Editorial),
    record("superseded_by", QT_TRANSLATE_NOOP("Field", "Replaced by")).in(Editorial),
    group("origin", QT_TRANSLATE_NOOP("Field", "Origin"), kOrigin).merged("origin").in(Editorial),
    of(FieldKind::Timestamp, "created_at", QT_TRANSLATE_NOOP("Field", "Created")).derived().in(Editorial),
    of(FieldKind::Timestamp, "updated_at", QT_TRANSLATE_NOOP("Field", "Changed")).derived().column().in(Editorial)
        .merged("stamp"),
    text("updated_by", QT_TRANSLATE_NOOP("Field", "Changed by")).personal().derived().found(SearchWeight::None)
        .in(Editorial).merged("stamp"),
    group("edit", QT_TRANSLATE_NOOP("Field", "Edit"), kEdit).internal().merged("stamp").in(Editorial),
    raw("schema"),
    // One facet with the tags of the record: whoever looks for a tag asks what it says, not who gave it.
    text("local_tags", QT_TRANSLATE_NOOP("Field", "My tags")).many().found(SearchWeight::Names).facet("tag").atMost(100)
        .own(),
    longText("local_notes", QT_TRANSLATE_NOOP("Field", "My notes")).atMost(20000).own(),
};

} // namespace

std::span<const Field> titleAndSummary() { return kTitleAndSummary; }
std::span<const Field> envelope() { return kEnvelope; }

} // namespace fourthp::tables
