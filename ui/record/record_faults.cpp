// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/record_faults.h"

#include <algorithm>

namespace fourthp::ui {

std::vector<ValidationProblem> faultsOf(const Document &startedFrom, const Document &document, const Vocabularies &vocabularies)
{
    std::vector<ValidationProblem> faults = newProblems(startedFrom, document, vocabularies);
    const std::vector<ValidationProblem> old = startedFrom.isEmpty() ? std::vector<ValidationProblem>() : validate(startedFrom, vocabularies);
    for (const ValidationProblem &problem : validate(document, vocabularies)) {
        const auto isSame = [&problem](const ValidationProblem &other) { return other.rule == problem.rule && other.value == problem.value; };
        if (problem.rule == Rule::UnknownCode && std::none_of(old.begin(), old.end(), isSame)) {
            faults.push_back(problem);
        }
    }
    return faults;
}

} // namespace fourthp::ui
