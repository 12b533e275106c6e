// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/document.h"

#include <QDate>

#include <optional>

namespace fourthp {

// Taking a consent back: to a story, or of the person that a stakeholder names. Pure; any thread.

/// The record with its consent taken back on that day: a story says so, which hides it, and a stakeholder
/// names its person no longer. None where there is no consent to take back.
std::optional<Document> withConsentWithdrawn(const Document &shown, const QDate &day);

/// What tells others of a consent that was taken back, and nothing else of the record.
struct ConsentWithdrawal
{
    QDate day {}; ///< Null if nobody wrote it down.
};

/// The withdrawal that a record bears, or its tombstone; none if it bears none.
std::optional<ConsentWithdrawal> withdrawalIn(const Document &document);
/// The same as a member `withdrawal` of a proposal.
std::optional<ConsentWithdrawal> proposedWithdrawal(const Document &proposal);
void proposeWithdrawal(Document &proposal, const ConsentWithdrawal &withdrawal);

} // namespace fourthp
