// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/document.h"
#include "core/model/field.h"
#include "core/model/vocabularies.h"

#include <QString>

#include <vector>

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
    NumberWithoutSource, ///< A result with a figure but no source: never a bare number.
    PersonWithoutConsent, ///< A named person without a consent block.
    BadId, ///< `_id` is not `<type>:<uuid or slug>` or names another type.
};

enum class Severity { Warning, Problem };

/// One broken rule, as a fact; `ui` and the command line make the sentence.
struct ValidationProblem
{
    QString path; ///< Dotted, with list positions: `partners.2.side`. Empty for the whole document.
    Rule rule = Rule::Required;
    Severity severity = Severity::Problem;
    QString value; ///< The offending value, shortened; empty where there is none.
    int limit = 0;
    friend bool operator==(const ValidationProblem &, const ValidationProblem &) = default;
};

/// Checks a document against the catalogue as of its own editorial state. No problem of severity Problem means
/// that it may be saved in that state. Unknown members are never a problem. Pure; any thread.
std::vector<ValidationProblem> validate(const Document &document, const Vocabularies &vocabularies);
/// The same as if the document stood in `state`: the checklist of what is missing for a move.
std::vector<ValidationProblem> validateFor(const Document &document, ReviewState state, const Vocabularies &vocabularies);
/// The problems (no warnings) that `after` has and `before` had not: what a change brings in. Faults that were there
/// already do not lock a record. A list item is known by its `id`, not by its position, so that putting one in before
/// a faulty one, or another order, is nothing new. Paths are those of `after`. Everything is new over an empty `before`.
std::vector<ValidationProblem> newProblems(
    const Document &before, const Document &after, const Vocabularies &vocabularies);

/// The rule's stable name for JSON output, for example `required`.
QString ruleName(Rule rule);
/// An English sentence about the problem; translate the pattern in context `Validation` and fill in `%1`.
const char *rulePattern(Rule rule);

} // namespace fourthp
