// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/document.h"

#include <QDate>

#include <vector>

namespace fourthp {

/// By which of its dates the facts of a record grow old.
enum class FreshnessRule {
    CheckDue, ///< The day of `check_due`, unless it was checked on that day or later.
    Confirmed, ///< `last_confirmed_on` of a stakeholder, and `kDaysConfirmationHolds`.
    Checked, ///< `checked_on` where no next check is planned, and `kDaysCheckHolds`.
};

/// A year: what organisations confirm of themselves is asked again once in each.
inline constexpr int kDaysConfirmationHolds = 365;
/// The same where a record names no day for its next check.
inline constexpr int kDaysCheckHolds = 365;

/// The last day on which a record counts as fresh by one rule.
struct FreshnessEnd
{
    FreshnessRule rule = FreshnessRule::CheckDue;
    QDate lastDay;
    friend bool operator==(const FreshnessEnd &, const FreshnessEnd &) = default;
};

/// One for each rule that the record has a date for; none for one that was retired or replaced. Of a partial
/// date the last day counts. Pure; any thread.
std::vector<FreshnessEnd> freshnessEnds(const Document &document);

/// The first day on which one of them has passed; null if none ever does.
QDate staleFrom(const Document &document);

} // namespace fourthp
