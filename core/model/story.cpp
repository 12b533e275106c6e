// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/story.h"

#include "core/model/partial_date.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr int kLongestConsentYears = 3;

QDate lastDayOf(const Document &document)
{
    const auto agreed = PartialDate::parse(document.value(u"consent.expires_on").toString());
    const auto given = PartialDate::parse(document.value(u"consent.given_on").toString());
    const QDate longest = given ? given->lastDay().addYears(kLongestConsentYears) : QDate();
    if (!agreed) {
        return longest;
    }
    return longest.isNull() ? agreed->lastDay() : std::min(agreed->lastDay(), longest);
}

} // namespace

Story Story::from(const Document &document)
{
    return {document.id(), document.value(u"consent.status").toString(), lastDayOf(document),
        !document.value(u"consent.withdrawn_on").toString().isEmpty()};
}

bool Story::mayBeShown(const QDate &today) const
{
    const bool refused = consentStatus == "withdrawn"_L1 || consentStatus == "refused"_L1
        || consentStatus == "expired"_L1 || consentStatus == "requested"_L1;
    return !refused && !consentWithdrawn && (consentExpiresOn.isNull() || today <= consentExpiresOn);
}

bool Story::mayBeShared(const QDate &today) const
{
    const bool stands = consentStatus == "not_needed"_L1 || (consentStatus == "given"_L1 && !consentExpiresOn.isNull());
    return stands && mayBeShown(today);
}

bool withdrawsConsent(const Document &tombstone)
{
    return tombstone.json().value("reason"_L1).toString() == "consent"_L1;
}

} // namespace fourthp
