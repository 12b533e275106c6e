// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/document.h"

#include <QDate>

#include <optional>

namespace fourthp {

// What persons agreed to of a record that is on its way to a hub, where a record goes whole. Pure; any thread.

/// Whether all of a record may go to the hub that has it as `known`. Where the hub never had it (an empty or a deleted
/// one), all of it has to be free to leave by the channel of the library, and so has the name of the person that a
/// stakeholder names. Of an edit it is what `agreedPart` leaves as it is. A deletion may always go.
bool mayGoToHub(const Document &document, const Document &known, const QDate &today);

/// How an edit may go to the hub that has the record as `known`: everything in it but what a person did not agree to.
/// - Of a story whose consent does not cover the library, the story itself, its quotes and comments, and members that
///   nobody knows: each text, in each language, and each item of a list that says something new stays as it is there.
///   Its title, tags and what it cites are no part of it (`isStoryItself`). The moves of the review wait with
///   them, for a hub judges a state by the words.
/// - Of a stakeholder a person whose consent does not cover the library, with the address. Whoever was named before
///   leaves the hub all the same.
/// What is taken out whole may always go, and so may what is said of a consent. Neither may be a deletion.
Document agreedPart(const Document &edited, const Document &known, const QDate &today);

/// What the hub has with a consent taken back that it has not heard of, and nothing else of the edit: a withdrawal
/// waits for nothing that was typed beside it. None if the edit takes none back.
std::optional<Document> withdrawalAlone(const Document &edited, const Document &known);

} // namespace fourthp
