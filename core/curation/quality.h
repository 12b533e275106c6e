// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/curation/completeness.h"
#include "core/curation/evidence.h"
#include "core/curation/rubric.h"
#include "core/curation/staleness.h"
#include "core/model/case_study.h"
#include "core/model/validation.h"

#include <QDate>

#include <optional>
#include <vector>

namespace fourthp {

/// How good a record is, as facts.
struct Quality
{
    Document shown;
    Completeness completeness;
    std::optional<Rubric> rubric; ///< For case studies.
    std::optional<PartnershipSides> partnership; ///< The same.
    EvidenceSummary evidence;
    std::vector<StaleFinding> stale;
    std::vector<ValidationProblem>
        problems; ///< What stands in the way of publishing it, and warnings, without what is missing.
};

/// Whether something of it wants a person's look: stale, faulty, or scored without a reason.
bool wantsWork(const Quality &quality);

/// NotFound if the record is absent, deleted or hidden. Not on the GUI thread.
[[nodiscard]] Result<Quality> qualityOf(
    Connection &connection, const RecordId &id, const QDate &today, const Vocabularies &vocabularies);

} // namespace fourthp
