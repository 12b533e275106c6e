// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/case_study.h"

#include <QHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace fourthp {

CaseStudy CaseStudy::from(const Document &document)
{
    CaseStudy study {document.id(), {}};
    for (const QJsonValue value : document.json().value("partners"_L1).toArray()) {
        const QJsonObject partner = value.toObject();
        study.partners.push_back(
            {{partner.value("stakeholder"_L1).toString()}, partner.value("name"_L1).toString(),
                partner.value("side"_L1).toString(), partner.value("lead"_L1).toBool()});
    }
    return study;
}

QString sideOfOrgType(QStringView orgType)
{
    static const QHash<QString, QString> sides {
        {u"government"_s, u"public"_s},
        {u"law_enforcement"_s, u"public"_s},
        {u"intergovernmental"_s, u"public"_s},
        {u"private_company"_s, u"private"_s},
        {u"business_association"_s, u"private"_s},
        {u"ngo"_s, u"civil"_s},
        {u"survivor_led"_s, u"civil"_s},
        {u"trade_union"_s, u"civil"_s},
        {u"faith_based"_s, u"civil"_s},
        {u"foundation"_s, u"civil"_s},
        {u"academia"_s, u"academic"_s},
    };
    return sides.value(orgType.toString());
}

PartnershipSides CaseStudy::sides(const std::function<QString(const RecordId &)> &orgTypeOf) const
{
    PartnershipSides sides;
    for (const Partner &partner : partners) {
        QString side = partner.side;
        if (side.isEmpty() && !partner.stakeholder.isEmpty() && orgTypeOf) {
            side = sideOfOrgType(orgTypeOf(partner.stakeholder));
        }
        int &count = side == "public"_L1                  ? sides.publicSide
            : side == "private"_L1                        ? sides.privateSide
            : side == "civil"_L1 || side == "academic"_L1 ? sides.otherSides
                                                          : sides.unknown;
        ++count;
    }
    return sides;
}

} // namespace fourthp
