// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curation/partnership.h"

#include "core/store/record_reader.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace fourthp {

Result<PartnershipSides> partnershipOf(Connection &connection, const Document &document)
{
    const CaseStudy study = CaseStudy::from(document);
    QHash<QString, QString> orgTypes;
    for (const Partner &partner : study.partners) {
        if (!partner.side.isEmpty() || partner.stakeholder.isEmpty()) {
            continue;
        }
        const auto stands = standingFor(connection, partner.stakeholder);
        const auto record = stands ? readRecord(connection, *stands) : passOn(stands);
        if (!record) {
            return passOn(record);
        }
        if (record->has_value()) {
            orgTypes.insert(
                partner.stakeholder.value, (*record)->shown().json().value("org_type"_L1).toString());
        }
    }
    return study.sides([&orgTypes](const RecordId &id) { return orgTypes.value(id.value); });
}

} // namespace fourthp
