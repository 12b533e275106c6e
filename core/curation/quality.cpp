// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curation/quality.h"

#include "core/curation/partnership.h"
#include "core/store/record_reader.h"

#include <algorithm>

namespace fourthp {

bool wantsWork(const Quality &quality)
{
    const bool isFaulty = std::any_of(quality.problems.begin(), quality.problems.end(),
        [](const ValidationProblem &problem) { return problem.severity == Severity::Problem; });
    return isFaulty || !quality.stale.empty()
        || (quality.rubric && !quality.rubric->withoutReason().isEmpty());
}

Result<Quality> qualityOf(
    Connection &connection, const RecordId &id, const QDate &today, const Vocabularies &vocabularies)
{
    const auto record = readRecord(connection, id);
    if (!record) {
        return passOn(record);
    }
    if (!record->has_value() || !(*record)->visible) {
        return fail(ErrorKind::NotFound, id.value);
    }
    Quality quality;
    quality.shown = (*record)->shown();
    quality.completeness = completenessOf(quality.shown);
    quality.evidence = evidenceOf(quality.shown);
    quality.problems = validateFor(quality.shown, ReviewState::Published, vocabularies);
    std::erase_if(
        quality.problems, [](const ValidationProblem &problem) { return problem.rule == Rule::Required; });
    if (quality.shown.type() == RecordType::CaseStudy) {
        quality.rubric = rubricOf(quality.shown, vocabularies);
        const Result<PartnershipSides> sides = partnershipOf(connection, quality.shown);
        if (!sides) {
            return passOn(sides);
        }
        quality.partnership = *sides;
    }
    auto stale = stalenessOf(connection, quality.shown, today);
    if (!stale) {
        return passOn(stale);
    }
    quality.stale = std::move(*stale);
    return quality;
}

} // namespace fourthp
