// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/review_state.h"

#include <QLatin1StringView>

#include <optional>
#include <span>

namespace fourthp {

/// What one value of a field is.
enum class FieldKind {
    Text, ///< One line.
    LongText, ///< Several lines; a safe subset of Markdown.
    Code, ///< A code of the list named by `vocabulary`.
    Country, ///< ISO 3166-1 alpha-2, upper case.
    Region, ///< UN M49, three digits as text.
    Language, ///< BCP 47.
    PartialDate, ///< `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; see also `WithTime`.
    Timestamp, ///< RFC 3339, UTC, seconds.
    Number, ///< A JSON number within ±2^53.
    Flag, ///< true or false.
    Url, ///< http or https.
    Email,
    Phone, ///< E.164, or a short code.
    Record, ///< The id of another record; may dangle.
    Group, ///< An object with `members`; a list of them when it repeats, each item with a stable `id`.
    Raw, ///< Any JSON; kept and never shown.
};

/// How strongly words of a field count in a search.
enum class SearchWeight { None, Body, Summary, Names, Title };

/// Headings of the reader view and the form, in the order they are shown.
enum class Section { About, Own, Partners, Where, Practice, Results, Learning, Contact, Files, Consent, Programme, Editorial };

/// Switches of a field. Absent means no.
enum FieldTrait : unsigned {
    Repeats = 1u << 0, ///< A list of values.
    Translatable = 1u << 1, ///< An object from BCP 47 language to text.
    Column = 1u << 2, ///< A column of tables by default; every field can be made one.
    PersonalData = 1u << 3, ///< Left out of exports unless asked for.
    Derived = 1u << 4, ///< Worked out from other fields when a record is saved.
    Internal = 1u << 5, ///< Kept by the program; not in forms, columns or the reader view.
    WithTime = 1u << 6, ///< A PartialDate whose day may go on with the time at the place: `YYYY-MM-DDThh:mm`.
    Own = 1u << 7, ///< A person's own, on this computer alone: no edit of the record, never sent (see `own_members`).
};

/// One field of the catalogue: the only place that knows what a member of a record is. Built by the functions
/// below, as in `codes("roles", "Roles", "stakeholder_role").facet("role").in(Section::About)`.
struct Field
{
    QLatin1StringView key; ///< The member's name in the document. Stable.
    const char *label = ""; ///< English; translate in context `Field`.
    FieldKind kind = FieldKind::Text;
    unsigned traits = 0;
    QLatin1StringView vocabulary {}; ///< For Code.
    QLatin1StringView facetKey {}; ///< Several fields may feed one facet, as countries of all types do.
    QLatin1StringView mergeGroup {}; ///< Fields of one group are merged as a whole (contract D1).
    SearchWeight weight = SearchWeight::None;
    Section section = Section::About;
    std::optional<ReviewState> requiredFrom {}; ///< Must be filled from this state on.
    QLatin1StringView alternative {}; ///< Member of the record that may be filled in its place.
    int maxLength = 0; ///< In characters; 0 for no limit but the document's.
    std::span<const Field> members {}; ///< For Group.

    constexpr bool has(FieldTrait trait) const { return (traits & trait) != 0; }
    constexpr bool repeats() const { return has(Repeats); }
    constexpr bool isFacet() const { return !facetKey.isEmpty(); }

    constexpr Field with(unsigned more) const { Field f = *this; f.traits |= more; return f; }
    constexpr Field many() const { return with(Repeats); }
    constexpr Field translatable() const { return with(Translatable); }
    constexpr Field column() const { return with(Column); }
    constexpr Field personal() const { return with(PersonalData); }
    constexpr Field derived() const { return with(Derived); }
    constexpr Field internal() const { return with(Internal); }
    constexpr Field withTime() const { return with(WithTime); }
    constexpr Field own() const { return with(Own | PersonalData).in(Section::Own); }
    constexpr Field facet(const char *name) const { Field f = *this; f.facetKey = QLatin1StringView(name); return f; }
    constexpr Field merged(const char *group) const { Field f = *this; f.mergeGroup = QLatin1StringView(group); return f; }
    constexpr Field found(SearchWeight as) const { Field f = *this; f.weight = as; return f; }
    constexpr Field in(Section where) const { Field f = *this; f.section = where; return f; }
    constexpr Field needed(ReviewState from) const { Field f = *this; f.requiredFrom = from; return f; }
    constexpr Field orElse(const char *other) const { Field f = *this; f.alternative = QLatin1StringView(other); return f; }
    constexpr Field atMost(int characters) const { Field f = *this; f.maxLength = characters; return f; }
};

namespace field {

constexpr Field of(FieldKind kind, const char *key, const char *label, SearchWeight weight = SearchWeight::None)
{
    Field f;
    f.key = QLatin1StringView(key);
    f.label = label;
    f.kind = kind;
    f.weight = weight;
    return f;
}

constexpr Field text(const char *key, const char *label) { return of(FieldKind::Text, key, label, SearchWeight::Body); }
constexpr Field longText(const char *key, const char *label)
{
    return of(FieldKind::LongText, key, label, SearchWeight::Body);
}
constexpr Field code(const char *key, const char *label, const char *vocabulary)
{
    Field f = of(FieldKind::Code, key, label, SearchWeight::Body);
    f.vocabulary = QLatin1StringView(vocabulary);
    return f;
}
constexpr Field codes(const char *key, const char *label, const char *vocabulary) { return code(key, label, vocabulary).many(); }
constexpr Field country(const char *key, const char *label)
{
    return of(FieldKind::Country, key, label, SearchWeight::Body).facet("country").in(Section::Where);
}
constexpr Field date(const char *key, const char *label) { return of(FieldKind::PartialDate, key, label); }
constexpr Field number(const char *key, const char *label) { return of(FieldKind::Number, key, label); }
constexpr Field flag(const char *key, const char *label) { return of(FieldKind::Flag, key, label); }
constexpr Field url(const char *key, const char *label) { return of(FieldKind::Url, key, label, SearchWeight::Body); }
constexpr Field record(const char *key, const char *label) { return of(FieldKind::Record, key, label); }
constexpr Field raw(const char *key) { return of(FieldKind::Raw, key, "").internal(); }
constexpr Field group(const char *key, const char *label, std::span<const Field> members)
{
    Field f = of(FieldKind::Group, key, label);
    f.members = members;
    return f;
}
constexpr Field list(const char *key, const char *label, std::span<const Field> members) { return group(key, label, members).many(); }

} // namespace field

} // namespace fourthp
