// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/case_study.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp {

CaseStudy CaseStudy::from(const Document &document)
{
    CaseStudy study {document.id(), {}};
    for (const QJsonValue value : document.json().value("partners"_L1).toArray()) {
        const QJsonObject partner = value.toObject();
        study.partners.push_back({{partner.value("stakeholder"_L1).toString()}, partner.value("name"_L1).toString(),
            partner.value("side"_L1).toString(), partner.value("lead"_L1).toBool()});
    }
    return study;
}

bool CaseStudy::isPublicPrivatePartnership() const
{
    const auto hasSide = [this](QLatin1StringView side) {
        return std::any_of(
            partners.begin(), partners.end(), [side](const Partner &partner) { return partner.side == side; });
    };
    return hasSide("public"_L1) && hasSide("private"_L1);
}

} // namespace fourthp
