// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/review_block.h"
#include "core/model/validation.h"
#include "core/store/record_writer.h"

#include <QDate>
#include <QLatin1StringView>

#include <optional>
#include <vector>

namespace fourthp {

/// Why a record does not go to a state.
enum class MoveRefusal {
    NotFromHere, ///< No allowed move.
    OwnWork, ///< Whoever changed a record since it was a draft does not approve or publish it.
    Incomplete, ///< Something is missing that the next state asks for.
    NeedsComment, ///< Returned, held up or rejected without a word of why.
    NotHere, ///< Of many records: one that is deleted or hidden meanwhile.
    NewerSchema, ///< Of many records: one that this version can only read.
};
/// For JSON output; stable.
QString moveRefusalName(MoveRefusal refusal);

/// A state that the record may go to next, and what stands in the way.
struct MoveOffer
{
    ReviewState to = ReviewState::Draft;
    std::optional<MoveRefusal> refusal; ///< `NeedsComment` is none here: whoever moves is asked for one.
    bool needsComment = false;
    std::vector<ValidationProblem> missing; ///< For that state.
};

/// Where the review of a record stands.
struct ReviewOverview
{
    ReviewState state = ReviewState::Draft;
    QString identity; ///< As whom the asking person moves it: the account on the record's hub, else their own name.
    QStringList authors; ///< Since it was last a draft; those whose changes are only here are among them.
    bool isReadOnly = false; ///< Of a newer schema.
    std::vector<MoveOffer> moves;
};

/// The place of the draft of a comment (`core/store/note_drafts`). A comment that is used lets go of its draft in
/// the same step, unless more was typed since.
inline constexpr QLatin1StringView kCommentDraft("review comment");

// All in the calling thread's transaction or connection, never on the GUI thread. What is done is one change of the
// journal, with one undo. NotFound if the record is absent or deleted, ReadOnly for a newer schema.

[[nodiscard]] Result<ReviewOverview> reviewOf(Library &library, const RecordId &id, const Editor &editor);
/// InvalidInput, with the name of the refusal as detail, if something stands in the way.
[[nodiscard]] Result<SavedChange> moveRecord(
    Library &library, const RecordId &id, ReviewState to, const QString &comment, const Editor &editor);
/// Who is to review it and until when; an empty name or day takes that away.
[[nodiscard]] Result<SavedChange> assignReview(
    Library &library, const RecordId &id, const QString &reviewer, const QDate &due, const Editor &editor);
/// A comment about a field (its dotted path) or, without one, about the whole. InvalidInput for an empty text.
[[nodiscard]] Result<SavedChange> commentOn(
    Library &library, const RecordId &id, const QString &field, const QString &text, const Editor &editor);
/// Says that a comment is dealt with, or that it is not. NotFound if there is no such comment.
[[nodiscard]] Result<SavedChange> resolveComment(
    Library &library, const RecordId &id, const QString &comment, bool isResolved, const Editor &editor);

/// Whether whoever wrote a record may approve it: for a library with one person. A hub refuses it all the same.
[[nodiscard]] Result<bool> ownApprovalAllowed(Connection &connection);
[[nodiscard]] Result<void> allowOwnApproval(Library &library, bool isAllowed);

/// What waits for somebody.
enum class ReviewQueue {
    ForMe, ///< I am its reviewer, and it is submitted, in review or on hold.
    Returned, ///< It has issues, and I am one of its authors.
    Overdue, ///< Under review past its day, whoever the reviewer is.
};
struct QueuedRecord
{
    RecordId id;
    Document shown;
    QString reviewer;
    QDate due; ///< Invalid for none.
};
/// `who` is a name here; on records of a hub the account there counts as well. In the order of their days, then of
/// their ids. `today` by the clock of the caller.
[[nodiscard]] Result<std::vector<QueuedRecord>> reviewQueue(
    Connection &connection, ReviewQueue queue, const QString &who, const QDate &today);

/// How long the queues are.
struct ReviewCounts
{
    qint64 forMe = 0;
    qint64 returned = 0;
    qint64 overdue = 0;
    friend bool operator==(const ReviewCounts &, const ReviewCounts &) = default;
};
/// All of them in one walk; as `reviewQueue`.
[[nodiscard]] Result<ReviewCounts> reviewCounts(Connection &connection, const QString &who, const QDate &today);

} // namespace fourthp
