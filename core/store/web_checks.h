// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/record_id.h"
#include "core/base/result.h"
#include "core/store/library.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace fourthp {

/// What a web address answered.
enum class WebOutcome {
    Fine,
    Moved, ///< It sends readers on to another site, which was not asked.
    Refused, ///< Something is there and does not answer programs, or not without an account.
    Gone, ///< The site says that nothing is there (404, 410).
    Failing, ///< The site answers that it is out of order.
    NotReached, ///< No answer at all.
    BadCertificate,
};
/// Stable; for the table and for JSON output.
QString webOutcomeName(WebOutcome outcome);

/// The last answer of an address.
struct WebCheck
{
    QString url;
    WebOutcome outcome = WebOutcome::Fine;
    int status = 0; ///< Of HTTP; 0 without an answer.
    QString at {}; ///< RFC 3339.
    int fails = 0; ///< Checks in a row that found nothing there.

    /// The site says so, or twice in a row nothing could be had: once may be a bad day.
    bool isDead() const;
    friend bool operator==(const WebCheck &, const WebCheck &) = default;
};

/// An answer, with the records that name the address.
struct WebFinding
{
    WebCheck check;
    std::vector<RecordId> records;
};

// What was found is this library's own: never sent, and no part of any record. None on the GUI thread.

/// Notes answers in one transaction and counts failures on from the last time; `fails` of what is given is
/// not looked at. What an address was used by before is replaced.
[[nodiscard]] Result<void> noteWebChecks(Library &library, const std::vector<WebFinding> &findings);
/// What is known of these addresses, by address.
[[nodiscard]] Result<QHash<QString, WebCheck>> webChecksOf(Connection &connection, const QStringList &urls);
/// Records that named a dead address when it was asked. They may have changed since.
[[nodiscard]] Result<std::vector<RecordId>> recordsWithDeadAddresses(Connection &connection);
/// Forgets what no record names any more; `urls` are all that are named.
[[nodiscard]] Result<void> keepWebChecksOf(Library &library, const QStringList &urls);

} // namespace fourthp
