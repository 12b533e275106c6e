// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/curation/review.h"

#include <map>
#include <stop_token>
#include <vector>

namespace fourthp {

/// A record that stays in its state.
struct RefusedMove
{
    RecordId id; ///< Empty for one that is not here any more.
    MoveRefusal refusal = MoveRefusal::NotHere;
};

/// Which of many records may go to a state.
struct MovePlan
{
    ReviewState to = ReviewState::Draft;
    bool needsComment = false; ///< To go there; nobody is refused for want of one in a plan.
    std::vector<qint64> may; ///< In the order they were asked for, none twice.
    std::vector<RefusedMove> refused;

    /// How many stay for each reason.
    std::map<MoveRefusal, qint64> reasons() const;
};

struct MovesDone
{
    std::vector<SavedChange> changes; ///< Without their documents. All are one step of undo.
    std::vector<RefusedMove> refused;
};

// Judged as a move of one record (`core/curation/review.h`), each by the state it is in and by its own
// authors. Not on the GUI thread; end with Cancelled soon after `stop`.

/// Nothing is written.
[[nodiscard]] Result<MovePlan> planMoves(Library &library, const std::vector<qint64> &docids, ReviewState to,
    const Editor &editor, const ProgressSink &progress = {}, std::stop_token stop = {});
/// Moves those that may go there now, whatever a plan said before: one transaction, one undo. Cancelled
/// leaves everything as it was.
[[nodiscard]] Result<MovesDone> moveAll(Library &library, const std::vector<qint64> &docids, ReviewState to,
    const QString &comment, const Editor &editor, const ProgressSink &progress = {},
    std::stop_token stop = {});

} // namespace fourthp
