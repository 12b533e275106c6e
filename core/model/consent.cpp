// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/consent.h"

#include "core/model/partial_date.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr int kLongestConsentYears = 3;

constexpr std::array kChannels {"library"_L1, "print"_L1, "web"_L1, "training"_L1, "link_only"_L1};

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

/// What is no list of codes may be meant as a limit, and so stands for one that nothing meets.
QStringList channelsOf(const QJsonValue &stated)
{
    QStringList channels;
    for (const QJsonValue code : stated.toArray()) {
        channels.append(code.toString());
    }
    const bool isList = stated.isArray() || stated.isUndefined() || stated.isNull();
    return isList ? channels : QStringList(QString());
}

} // namespace

QLatin1StringView consentChannelCode(ConsentChannel channel)
{
    return kChannels[size_t(channel)];
}

std::optional<ConsentChannel> consentChannelFromCode(QStringView code)
{
    const auto found = std::find(kChannels.begin(), kChannels.end(), code);
    return found == kChannels.end() ? std::nullopt : std::optional(ConsentChannel(found - kChannels.begin()));
}

Consent Consent::from(const QJsonObject &group)
{
    return {group.value("status"_L1).toString(), lastDayOf(group),
        !group.value("given_on"_L1).toString().isEmpty(),
        !group.value("withdrawn_on"_L1).toString().isEmpty(), channelsOf(group.value("channels"_L1))};
}

bool Consent::isMissing(const QDate &today) const
{
    const bool refused = status == "withdrawn"_L1 || status == "refused"_L1 || status == "expired"_L1
        || status == "requested"_L1;
    return refused || isWithdrawn || (!lastDay.isNull() && today > lastDay);
}

bool Consent::covers(ConsentChannel channel) const
{
    return channels.isEmpty() ? channel == ConsentChannel::Library || status == "not_needed"_L1
                              : channels.contains(consentChannelCode(channel));
}

bool bearsWithdrawnConsent(const Document &document)
{
    return Consent::from(document.json().value("consent"_L1).toObject()).isWithdrawn
        || Consent::from(document.value(u"focal_point.consent").toObject()).isWithdrawn;
}

} // namespace fourthp
