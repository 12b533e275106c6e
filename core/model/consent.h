// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/document.h"

#include <QDate>
#include <QJsonObject>
#include <QString>

namespace fourthp {

/// A typed look at a `consent` group, the same wherever one is asked for.
struct Consent
{
    QString status {}; ///< Code of list `consent_status`.
    /// The last day on which it holds: as agreed, but at most three years after it was given (record model). Null if
    /// neither day is known.
    QDate lastDay {};
    bool isDated = false; ///< The day on which it was given is known.
    bool isWithdrawn = false; ///< It bears the day of its withdrawal.

    static Consent from(const QJsonObject &group);

    /// Whether it was refused, withdrawn or has run out, or was only asked for so far.
    bool isMissing(const QDate &today) const;
    /// Whether a person who is named with it may be named to others: it bears a day, as the record model wants of
    /// every person, and is not missing.
    bool letsNameLeave(const QDate &today) const { return isDated && !isMissing(today); }
};

/// Whether a record bears the day on which a consent was taken back: to a story, or by the person that a stakeholder named.
bool bearsWithdrawnConsent(const Document &document);

} // namespace fourthp
