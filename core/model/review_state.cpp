// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/review_state.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

const std::array<std::pair<ReviewState, QLatin1StringView>, 9> kCodes {{
    {ReviewState::Draft, "draft"_L1},
    {ReviewState::Submitted, "submitted"_L1},
    {ReviewState::InReview, "in_review"_L1},
    {ReviewState::HasIssues, "has_issues"_L1},
    {ReviewState::OnHold, "on_hold"_L1},
    {ReviewState::Approved, "approved"_L1},
    {ReviewState::Published, "published"_L1},
    {ReviewState::Rejected, "rejected"_L1},
    {ReviewState::Retired, "retired"_L1},
}};

} // namespace

QString reviewStateCode(ReviewState state)
{
    for (const auto &[candidate, code] : kCodes) {
        if (candidate == state) {
            return code;
        }
    }
    Q_UNREACHABLE();
}

ReviewState reviewStateFromCode(QStringView code)
{
    for (const auto &[state, candidate] : kCodes) {
        if (code == candidate) {
            return state;
        }
    }
    return ReviewState::Draft;
}

std::vector<ReviewState> allowedMoves(ReviewState state)
{
    using enum ReviewState;
    switch (state) {
    case Draft: return {Submitted};
    case Submitted: return {InReview};
    case InReview: return {Approved, HasIssues, OnHold, Rejected};
    case HasIssues: return {Submitted};
    case OnHold: return {InReview};
    case Rejected: return {Draft};
    case Approved: return {Published, InReview};
    case Published: return {InReview, Retired};
    case Retired: return {Draft};
    }
    Q_UNREACHABLE();
}

int completenessLevel(ReviewState state)
{
    using enum ReviewState;
    switch (state) {
    case Draft: case Rejected: case Retired: return 0;
    case Submitted: case InReview: case HasIssues: case OnHold: return 1;
    case Approved: return 2;
    case Published: return 3;
    }
    Q_UNREACHABLE();
}

} // namespace fourthp
