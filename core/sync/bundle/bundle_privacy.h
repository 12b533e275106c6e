// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/consent.h"
#include "core/model/document.h"
#include "core/model/redaction.h"

#include <QDate>
#include <QString>

namespace fourthp {

/// Readers of a bundle are readers of the same library.
inline constexpr ConsentChannel kBundleChannel = ConsentChannel::Library;

/// What a person allows to leave beyond the least.
struct BundlePrivacy
{
    bool withAmber = false; ///< TLP:AMBER and TLP:AMBER+STRICT.
    Redaction redaction; ///< What of a record goes along.
};

/// Whether the record may go into a bundle. TLP:RED, a marking that nobody can read and a story without a
/// consent that stands and covers this library never may, whatever is allowed.
bool mayGoIntoBundle(const Document &document, const BundlePrivacy &privacy, const QDate &today);

/// What of a tombstone may leave: which record, why, and what takes its place. Never what the record said.
Document bareTombstone(const Document &tombstone);

/// A revision that no hub gives, of the same generation: for a record that a bundle changes on its way out,
/// so that the hub's own revision is still news to a reader who gets it later. Equal for equal input.
QString changedRev(const QString &rev, const QString &how);

} // namespace fourthp
