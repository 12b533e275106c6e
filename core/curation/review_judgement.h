// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/curation/review.h"
#include "core/store/connection.h"

namespace fourthp {

// How moves of a record are judged: for the review of one and for moves of many. Not on the GUI thread.

/// What is needed to judge moves of one record.
struct Standing
{
    Document shown;
    QString identity;
    QStringList authors;
    bool isOwnWork = false;
    bool ownApproval = false;
    bool isReadOnly = false;
};

/// In the caller's transaction. NotFound if the record is absent or deleted.
[[nodiscard]] Result<Standing> standingOf(Connection &connection, const RecordId &id, const Editor &editor);
/// Whether whoever moves a record there says why. Pure.
bool asksForComment(ReviewState to);
/// What stands in the way of an allowed move. Pure.
MoveOffer offerOf(const Standing &standing, ReviewState to, const Vocabularies &vocabularies);
/// Why the record does not go to the state, whether or not a move leads there; nothing if it does. Pure.
std::optional<MoveRefusal> refusalOf(
    const Standing &standing, ReviewState to, const QString &comment, const Vocabularies &vocabularies);

} // namespace fourthp
