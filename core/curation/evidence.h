// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/document.h"

#include <QString>

#include <map>

namespace fourthp {

/// How well the results of a record are proved, as counts.
struct EvidenceSummary
{
    std::map<QString, int>
        byGrade; ///< Code of list `evidence_grade` to results of that grade, weakest first.
    int ungraded = 0;
    int withoutSource = 0;

    int results() const;
    /// The strongest grade; empty if none has one.
    QString best() const { return byGrade.empty() ? QString() : byGrade.rbegin()->first; }
    friend bool operator==(const EvidenceSummary &, const EvidenceSummary &) = default;
};

/// Of the results of a case study; of a resource as a whole. Pure; any thread.
EvidenceSummary evidenceOf(const Document &document);

} // namespace fourthp
