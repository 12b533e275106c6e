// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/story.h"

#include "core/model/consent.h"

using namespace Qt::StringLiterals;

namespace fourthp {

Story Story::from(const Document &document)
{
    const Consent consent = Consent::from(document.json().value("consent"_L1).toObject());
    return {document.id(), consent.status, consent.lastDay, consent.isWithdrawn};
}

bool Story::mayBeShown(const QDate &today) const
{
    return !Consent {.status = consentStatus, .lastDay = consentExpiresOn, .isWithdrawn = consentWithdrawn}
                .isMissing(today);
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
