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
    /// The last day on which the consent holds: as agreed, but at most three years after it was given (record model).
    /// Null if neither day is known.
    QDate consentExpiresOn;
    bool consentWithdrawn = false;

    static Story from(const Document &document);

    /// A story whose consent was refused, withdrawn or has run out is hidden at once and never exported.
    bool mayBeShown(const QDate &today) const;
    /// Whether it may leave this computer: only with a consent that stands and whose last day is known, or that is
    /// not needed because nobody can be recognised. Stricter than `mayBeShown`, which lets a draft be written.
    bool mayBeShared(const QDate &today) const;
};

/// Whether a tombstone says that the person of a story took the consent back: then nothing of the record is kept.
bool withdrawsConsent(const Document &tombstone);

} // namespace fourthp
