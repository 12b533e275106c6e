// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/record_id.h"
#include "core/base/result.h"
#include "core/model/review_state.h"
#include "core/store/connection.h"
#include "core/store/journal.h"

#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <optional>
#include <span>
#include <stop_token>
#include <vector>

namespace fourthp {

// The journal as people read it: one step is what one undo takes back. Reading only, on the calling thread's
// connection, never on the GUI thread.

/// Whether a step still counts.
enum class StepState {
    Standing,
    Final, ///< Stands, and was sent: it cannot be undone any more.
    Undone, ///< Can be done again.
    Abandoned, ///< Undone, and a later change took the way back.
};
/// For JSON output; stable.
QString stepStateName(StepState state);

/// One step without its documents. Small, so that a list may hold a hundred thousand.
struct StepHead
{
    ChangeRun run; ///< The numbers of its changes.
    QString at {}; ///< RFC 3339, UTC.
    QString who {};
    QString kind {}; ///< Of its first change, as the journal names it.
    RecordId record {}; ///< Of its first change.
    StepState state = StepState::Standing;
    friend bool operator==(const StepHead &, const StepHead &) = default;
};

/// Which steps are wanted. What is empty asks for all.
struct StepFilter
{
    RecordId record {}; ///< A step that changed several records is found by each.
    QString who {};
    qint64 before = 0; ///< Only steps whose changes all have lower numbers; 0 for no bound.
    int atMost = 0; ///< 0 for all.
};

/// Steps, the newest first.
[[nodiscard]] Result<std::vector<StepHead>> listSteps(
    Connection &connection, const StepFilter &filter, std::stop_token stop = {});
/// Everybody who made a change, in the order of their names.
[[nodiscard]] Result<QStringList> namesInJournal(Connection &connection);

/// Where each group of a list begins: small edits of one record by one person, each within ten minutes of the
/// next, are one group; every other step is one of its own. `steps` as `listSteps` gives them. Pure.
std::vector<size_t> groupSteps(std::span<const StepHead> steps);

/// What a step did.
enum class StepKind {
    Added,
    Edited,
    NotedOwn, ///< Only a person's own notes or tags.
    WentBack, ///< To an earlier version.
    Moved, ///< To another editorial state.
    Reviewed, ///< Reviewer, day or comments.
    Deleted,
    Merged, ///< One record went into another.
    Restored,
    Settled, ///< A conflict.
    Contributed,
};
/// For JSON output; stable.
QString stepKindName(StepKind kind);

/// A step with what its documents tell.
struct StepDetails
{
    StepHead head;
    StepKind kind = StepKind::Edited;
    RecordId record {}; ///< What it is about; for a merge the one that stays.
    QJsonValue title {}; ///< `{language: text}`; Undefined where nobody may read it.
    RecordId other {}; ///< The one that went into it, for a merge.
    QJsonValue otherTitle {};
    qint64 changes = 1;
    qint64 records = 1;
    QStringList fields {}; ///< Keys of what changed, of the first records of a large step.
    QString why {};
    ReviewState to = ReviewState::Draft; ///< For `Moved`.
    QString comment {}; ///< For `Moved`; or the first comment of `Reviewed`.
    // Where each record of the step got and lost the same values of one list field, and nothing else.
    QStringList gained {};
    QStringList lost {};
};
/// Reads what is told of a step. Of a step of many changes the first twenty and the last one are looked at.
[[nodiscard]] Result<StepDetails> describeStep(Connection &connection, const StepHead &head);
/// One change of a step as a step of its own.
[[nodiscard]] Result<std::optional<StepHead>> headOf(Connection &connection, qint64 change);

/// What undo and redo would take next.
struct NextSteps
{
    std::optional<StepDetails> undo;
    std::optional<StepDetails> redo;
};
[[nodiscard]] Result<NextSteps> nextSteps(Connection &connection);

} // namespace fourthp
