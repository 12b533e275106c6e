// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/document.h"

#include <QString>

namespace fourthp {

/// What a document is sent over, and for whom.
struct SendingFrom
{
    Document base {}; ///< As the hub has it; empty if it never had.
    QString rev {}; ///< Revision of the hub to write over; empty for a new one.
    QString account {}; ///< Name at the hub; empty for none.
};

/// The document as it leaves this computer: without a person's own members and what is worked out from other
/// fields, over the revision of the hub, in the name of the account there. Hubs ask for `review.authors` to
/// name everybody who changed the record since it was last a draft; those missing are added. `edit` stays as
/// it is. Pure; any thread.
Document wireDocument(const Document &local, const SendingFrom &from);

/// True if both would say the same on the wire, but for revision and `edit`.
bool sameOnWire(const Document &a, const Document &b);

/// The id of the save that made this document: `edit.id`. Empty if it bears none.
QString editId(const Document &document);

/// Name of a member that no hub takes, for it starts with `_` and is not of the server. Empty if there is
/// none.
QString foreignServerMember(const Document &document);

} // namespace fourthp
