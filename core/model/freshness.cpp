// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/freshness.h"

#include "core/model/partial_date.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

QDate lastDayOf(const Document &document, QLatin1StringView key)
{
    const auto date = PartialDate::parse(document.json().value(key).toString());
    return date ? date->lastDay() : QDate();
}

} // namespace

std::vector<FreshnessEnd> freshnessEnds(const Document &document)
{
    if (document.reviewState() == ReviewState::Retired
        || !document.json().value("superseded_by"_L1).toString().isEmpty()) {
        return {};
    }
    std::vector<FreshnessEnd> ends;
    const QDate due = lastDayOf(document, "check_due"_L1);
    const QDate checked = lastDayOf(document, "checked_on"_L1);
    const bool wasChecked = due.isValid() && checked.isValid() && checked >= due;
    if (due.isValid() && !wasChecked) {
        ends.push_back({FreshnessRule::CheckDue, due});
    } else if (checked.isValid()) {
        ends.push_back({FreshnessRule::Checked, checked.addDays(kDaysCheckHolds)});
    }
    if (const QDate confirmed = lastDayOf(document, "last_confirmed_on"_L1); confirmed.isValid()) {
        ends.push_back({FreshnessRule::Confirmed, confirmed.addDays(kDaysConfirmationHolds)});
    }
    return ends;
}

QDate staleFrom(const Document &document)
{
    const std::vector<FreshnessEnd> ends = freshnessEnds(document);
    const auto first = std::min_element(ends.begin(), ends.end(),
        [](const FreshnessEnd &a, const FreshnessEnd &b) { return a.lastDay < b.lastDay; });
    return first == ends.end() ? QDate() : first->lastDay.addDays(1);
}

} // namespace fourthp
