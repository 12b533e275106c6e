// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/document.h"

#include <QStringList>

#include <optional>

namespace fourthp {

// The member `review` of a record, by which its editorial state travels with it (record model, "Editorial
// state"; the hub holds every change of it to the same rules, `resources/hub/validate_doc_update.js`). Pure;
// any thread.

/// One step of the editorial state.
struct ReviewMove
{
    ReviewState to = ReviewState::Draft;
    QString by;
    QString at; ///< RFC 3339, UTC.
    QString comment;
};

/// Everybody who is known to have changed the record since it was last a draft: those listed, those who
/// submitted it, and for a draft the one who saved it last. None of them may approve or publish it.
QStringList authorsSinceDraft(const Document &document);

/// What makes whoever changes it an author: the record without its review, the stamps of a save, derived
/// fields and a person's own members.
QJsonObject authoredContent(const Document &document);

/// The document in the next state, with the move in its list. The caller has seen to it that the move is
/// allowed.
Document withMove(const Document &document, const ReviewMove &move);

/// Whether `after` stands in the same editorial state as `before`, by the same moves, and lists all of its
/// authors. Any save but a move leaves this so; who moved a record is for nobody to type in, nor that
/// somebody did not write it.
bool sameMoves(const Document &before, const Document &after);

/// The document with the editorial state, the moves and the authors of another version.
Document withMovesOf(Document document, const Document &source);

/// The last move, with the state it came from still in the list; none for a record that never moved.
std::optional<ReviewMove> lastMove(const Document &document);

} // namespace fourthp
