// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/document.h"

#include <QStringView>

namespace fourthp {

// A person's own notes and tags on a record (record model, "Envelope": local only, never pushed). They are kept apart
// from the record, so that nothing that is merged, compared with a hub or sent can hold them; they are laid over it
// where it is shown. Which members these are the catalogue says (`Own`). All functions are pure; any thread.

/// True for a top-level member that is a person's own.
bool isOwn(QStringView key);

/// The own members alone; empty if there are none.
Document ownPart(const Document &document);
/// The document without them, such as a hub may have it. What takes whole documents out of the library takes this.
Document sharedPart(const Document &document);
/// `shared` with the own members of `own`, and with no others.
Document withOwnPart(const Document &shared, const Document &own);
/// What a reader sees of a record whose own members are `own`. A deleted record, and none at all, show nothing of them.
Document shownDocument(const Document &shared, const Document &own);

/// Merges own members that went two ways from `base`. There is nobody to settle a conflict with: tags are sets, and
/// where both changed a text both texts are kept, one below the other.
Document mergeOwnParts(const Document &base, const Document &mine, const Document &other);

} // namespace fourthp
