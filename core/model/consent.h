// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/document.h"

#include <QDate>
#include <QJsonObject>
#include <QLatin1StringView>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <array>
#include <optional>

namespace fourthp {

/// By which channel something leaves: list `consent_channel`. Which way out is which stands in docs/sharing.md.
enum class ConsentChannel { Library, Print, Web, Training, LinkOnly };
inline constexpr std::array kConsentChannels {ConsentChannel::Library, ConsentChannel::Print, ConsentChannel::Web,
    ConsentChannel::Training, ConsentChannel::LinkOnly};
QLatin1StringView consentChannelCode(ConsentChannel channel);
std::optional<ConsentChannel> consentChannelFromCode(QStringView code);

/// A typed look at a `consent` group, the same wherever one is asked for.
struct Consent
{
    QString status {}; ///< Code of list `consent_status`.
    /// The last day on which it holds: as agreed, but at most three years after it was given (record model). Null if
    /// neither day is known.
    QDate lastDay {};
    bool isDated = false; ///< The day on which it was given is known.
    bool isWithdrawn = false; ///< It bears the day of its withdrawal.
    QStringList channels {}; ///< Codes of list `consent_channel`; what cannot be read stands here as an empty text.

    static Consent from(const QJsonObject &group);

    /// Whether it was refused, withdrawn or has run out, or was only asked for so far.
    bool isMissing(const QDate &today) const;
    /// Whether this channel was agreed to. Where none is stated it is this library alone, for nobody agreed to more;
    /// and every one where no consent is needed.
    bool covers(ConsentChannel channel) const;
    /// Whether a person who is named with it may be named to others: it bears a day, as the record model wants of
    /// every person, is not missing, and covers the channel.
    bool letsNameLeave(ConsentChannel channel, const QDate &today) const
    {
        return isDated && !isMissing(today) && covers(channel);
    }
};

/// Whether a record bears the day on which a consent was taken back: to a story, or by the person that a stakeholder named.
bool bearsWithdrawnConsent(const Document &document);

} // namespace fourthp
