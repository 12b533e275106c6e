// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace fourthp {

/// Where a record stands between first note and edition.
enum class ReviewState { Draft, Submitted, InReview, HasIssues, OnHold, Approved, Published, Rejected, Retired };

/// The code in documents, for example `in_review`.
QString reviewStateCode(ReviewState state);
/// Draft for an absent or unknown code.
ReviewState reviewStateFromCode(QStringView code);
/// The states that may follow `state`, in the order they are offered. Nothing else is allowed.
std::vector<ReviewState> allowedMoves(ReviewState state);
/// How much a record in this state must hold: 0 draft, 1 submitted or under review, 2 approved, 3 published.
int completenessLevel(ReviewState state);

} // namespace fourthp
