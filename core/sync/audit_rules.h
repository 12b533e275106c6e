// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace fourthp {

/// What says whether it is time to compare everything, by the hub's own clock alone.
struct AuditFacts
{
    bool isAsked = false;
    bool isWeak = false; ///< The hub takes no notes from us, so a restored copy cannot be noticed by them.
    QDateTime hubNow {}; ///< Invalid if the hub tells no time.
    QDateTime auditedAt {}; ///< Invalid for never.
    QDateTime lastLook {}; ///< When the hub was last looked at; invalid for never.
    std::optional<qint64> tombstoneDays {};
    std::optional<qint64> documentsBefore {}; ///< At the last look.
    std::optional<qint64> documentsNow {}; ///< None if the hub was not looked at in this session.
};

/// Why everything is to be compared (sync contract, B6 and B7). None of it is a reason to delete anything.
enum class AuditReason {
    None,
    Asked,
    LongAway, ///< Longer than the hub keeps tombstones: deletions may have been missed.
    FewerDocuments, ///< The hub holds over 5 % fewer than at the last look.
    Weekly, ///< No note on the hub can say that it is still the same.
    Monthly,
};

/// Pure.
AuditReason auditReason(const AuditFacts &facts);
/// For the sync log; English: `compared: ` and why, where the hub is not as it was, `checked: ` where it is
/// only time.
QString auditReasonText(AuditReason reason);

} // namespace fourthp
