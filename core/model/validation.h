// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/document.h"
#include "core/model/field.h"
#include "core/model/rule.h"
#include "core/model/vocabularies.h"

#include <QString>

#include <vector>

namespace fourthp {

enum class Severity { Warning, Problem };

/// One broken rule, as a fact; `ui` and the command line make the sentence.
struct ValidationProblem
{
    QString path; ///< Dotted, with list positions: `partners.2.side`. For the size of the whole, its largest field.
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

} // namespace fourthp
