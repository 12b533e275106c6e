// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/story.h"

#include "core/model/partial_date.h"

using namespace Qt::StringLiterals;

namespace fourthp {

Story Story::from(const Document &document)
{
    const QString expires = document.value(u"consent.expires_on").toString();
    const auto expiry = PartialDate::parse(expires);
    return {document.id(), document.value(u"consent.status").toString(), expiry ? expiry->lastDay() : QDate(),
        !document.value(u"consent.withdrawn_on").toString().isEmpty()};
}

bool Story::mayBeShown(const QDate &today) const
{
    const bool refused = consentStatus == "withdrawn"_L1 || consentStatus == "refused"_L1
        || consentStatus == "expired"_L1 || consentStatus == "requested"_L1;
    return !refused && !consentWithdrawn && (consentExpiresOn.isNull() || today <= consentExpiresOn);
}

} // namespace fourthp
