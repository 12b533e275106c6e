// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/document.h"
#include "core/store/connection.h"

#include <QDate>

#include <stop_token>
#include <vector>

namespace fourthp {

/// Why what a record says may not hold any more.
enum class StaleReason {
    CheckDue, ///< The day of its next check has passed.
    NotConfirmed, ///< The organisation has not confirmed it for long (`kDaysConfirmationHolds`).
    NotChecked, ///< Nobody has checked it for long (`kDaysCheckHolds`), and no check is planned.
    LinkToMissing, ///< It names a record that was deleted or may not be shown any more.
    LinkToReplaced, ///< It names a record that another one stands for now.
    LinkToClosed, ///< It is a part or a partner of something that was closed or retired.
    DeadAddress, ///< Nothing was found at one of its web addresses.
};
/// For JSON output; stable.
QString staleReasonName(StaleReason reason);

struct StaleFinding
{
    StaleReason reason = StaleReason::CheckDue;
    QDate since {}; ///< The first day of it; null where that is not known.
    RecordId other {}; ///< For the links.
    QString address {}; ///< For `DeadAddress`.
    friend bool operator==(const StaleFinding &, const StaleFinding &) = default;
};

struct StaleRecord
{
    RecordId id;
    Document shown;
    std::vector<StaleFinding> findings;
};
struct StaleList
{
    std::vector<StaleRecord> records; ///< What has waited longest comes first, what has no day last.
    qint64 total = 0; ///< May be more than are listed.
};

// By the calendar, the links and the last check of addresses that the library knows. Not on the GUI thread.

/// What is stale about a record that is shown; empty for a fresh one.
[[nodiscard]] Result<std::vector<StaleFinding>> stalenessOf(
    Connection &connection, const Document &shown, const QDate &today);
/// `atMost` 1 or more. Reads only records that something points to; those of many that are fresh cost
/// nothing.
[[nodiscard]] Result<StaleList> staleRecords(
    Connection &connection, const QDate &today, int atMost, std::stop_token stop = {});
[[nodiscard]] Result<qint64> staleCount(Connection &connection, const QDate &today);

} // namespace fourthp
