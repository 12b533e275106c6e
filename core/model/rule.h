// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fourthp {

/// The rule a document breaks.
enum class Rule {
    Required, ///< Must be filled in this editorial state.
    WrongKind, ///< Not the JSON kind the catalogue asks for.
    UnknownCode, ///< Not in the list. A warning: lists grow, and unknown codes are kept.
    BadFormat, ///< A date, address, language, country or id of the wrong form.
    TooLong, ///< More characters than the field may hold; `limit` says how many.
    MissingItemId, ///< An item of a structured list without a stable, unique `id`.
    OutOfRange, ///< A number outside of what is possible.
    TooLarge, ///< The whole document; `limit` in bytes.
    Large, ///< The whole document, on the way there. A warning.
    Repeated, ///< The same thing twice, where it can stand once.
    NumberWithoutSource, ///< A result with a figure but no source: never a bare number.
    ResultWithoutSource, ///< A result in words without a source. Drafts may wait for it.
    ScoreWithoutReason, ///< A score of the rubric that says not why. Drafts may wait for it.
    TooFewStatements, ///< A choice among fewer than two statements. Drafts may wait; a doubt alone needs none.
    ShownWithoutReason, ///< One of several statements is shown, and nobody says why. Drafts may wait for it.
    PersonWithoutConsent, ///< A named person without a consent block.
    IllegalMove, ///< The editorial state changed by no allowed move.
    BadId, ///< `_id` is not `<type>:<uuid or slug>` or names another type.
};

/// The rule's stable name for JSON output, for example `required`.
QString ruleName(Rule rule);
/// An English sentence about the problem; translate the pattern in context `Validation` and fill in `%1`.
const char *rulePattern(Rule rule);

} // namespace fourthp
