// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/consent.h"

#include "core/model/partial_date.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr int kLongestConsentYears = 3;

QDate lastDayOf(const QJsonObject &group)
{
    const auto agreed = PartialDate::parse(group.value("expires_on"_L1).toString());
    const auto given = PartialDate::parse(group.value("given_on"_L1).toString());
    const QDate longest = given ? given->lastDay().addYears(kLongestConsentYears) : QDate();
    if (!agreed) {
        return longest;
    }
    return longest.isNull() ? agreed->lastDay() : std::min(agreed->lastDay(), longest);
}

} // namespace

Consent Consent::from(const QJsonObject &group)
{
    return {group.value("status"_L1).toString(), lastDayOf(group),
        !group.value("given_on"_L1).toString().isEmpty(), !group.value("withdrawn_on"_L1).toString().isEmpty()};
}

bool Consent::isMissing(const QDate &today) const
{
    const bool refused = status == "withdrawn"_L1 || status == "refused"_L1 || status == "expired"_L1
        || status == "requested"_L1;
    return refused || isWithdrawn || (!lastDay.isNull() && today > lastDay);
}

bool bearsWithdrawnConsent(const Document &document)
{
    return Consent::from(document.json().value("consent"_L1).toObject()).isWithdrawn
        || Consent::from(document.value(u"focal_point.consent").toObject()).isWithdrawn;
}

} // namespace fourthp
