// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/document.h"

#include <QDate>

namespace fourthp {

/// A typed look at a `story` document: whether it may be shown at all.
struct Story
{
    RecordId id;
    QString consentStatus; ///< Code of list `consent_status`.
    QDate consentExpiresOn; ///< Null without one.
    bool consentWithdrawn = false;

    static Story from(const Document &document);

    /// A story whose consent was refused, withdrawn or has run out is hidden at once and never exported.
    bool mayBeShown(const QDate &today) const;
};

} // namespace fourthp
