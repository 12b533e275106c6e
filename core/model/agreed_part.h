// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/document.h"

#include <QDate>

namespace fourthp {

// What persons agreed to of a record that is on its way to a hub, where a record goes whole.

/// Whether all of a record may go to the hub that has it as `known`. Where the hub never had it (an empty or a deleted
/// one), all of it has to be free to leave by the channel of the library, and so has the name of the person that a
/// stakeholder names. Of an edit it is what `agreedPart` leaves as it is. A deletion may always go. Pure.
bool mayGoToHub(const Document &document, const Document &known, const QDate &today);

/// How an edit may go to the hub that has the record as `known`: everything in it but what a person did not agree to,
/// which stays as it is there. That is the story itself, with the comments and quotes of it, where its consent does
/// not cover the library, and the person that a stakeholder names, where that one's consent does not. What is taken out
/// may always go, and so may what is said of a consent. Neither may be a deletion. Pure.
Document agreedPart(const Document &edited, const Document &known, const QDate &today);

} // namespace fourthp
