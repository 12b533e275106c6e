// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/document.h"

#include <vector>

namespace fourthp {

/// One partner of a practice: a stakeholder of the library, or only a name.
struct Partner
{
    RecordId stakeholder; ///< Empty if only named.
    QString name;
    QString side; ///< Code of list `partner_side`: public, private, civil, academic.
    bool leads = false;
    friend bool operator==(const Partner &, const Partner &) = default;
};

/// A typed look at a `case_study` document.
struct CaseStudy
{
    RecordId id;
    std::vector<Partner> partners;

    static CaseStudy from(const Document &document);

    /// A practice counts as a public-private partnership only with at least one public and one private partner.
    bool isPublicPrivatePartnership() const;
    friend bool operator==(const CaseStudy &, const CaseStudy &) = default;
};

} // namespace fourthp
