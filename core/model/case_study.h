// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/document.h"

#include <functional>
#include <vector>

namespace fourthp {

/// On which sides a practice has partners, each partner counted once.
struct PartnershipSides
{
    int publicSide = 0;
    int privateSide = 0;
    int otherSides = 0; ///< Civil society and academia.
    int unknown = 0;

    /// A practice counts as a public-private partnership only with at least one public and one private
    /// partner.
    bool isPublicPrivate() const { return publicSide > 0 && privateSide > 0; }
    friend bool operator==(const PartnershipSides &, const PartnershipSides &) = default;
};

/// The side that organisations of this type stand on, a code of list `partner_side`; empty where the type
/// (code of list `org_type`) does not tell, as with networks of several sides.
QString sideOfOrgType(QStringView orgType);

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

    /// Where no side is stated, the type of the stakeholder tells it: `orgTypeOf` answers a code of list
    /// `org_type`, or nothing.
    PartnershipSides sides(const std::function<QString(const RecordId &)> &orgTypeOf = {}) const;
    /// By stated sides alone.
    bool isPublicPrivatePartnership() const { return sides().isPublicPrivate(); }
    friend bool operator==(const CaseStudy &, const CaseStudy &) = default;
};

} // namespace fourthp
