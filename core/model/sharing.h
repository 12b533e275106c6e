// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/document.h"

#include <QDate>

namespace fourthp {

/// Whether a record may leave the library, by a file or by the clipboard; everything that takes records out asks
/// here, and takes no more than the `sharedPart` of it: notes and tags of a person stay. Its TLP marking must be one that is known to allow it: not TLP:RED, and none that this version cannot read.
/// A story needs a consent that stands as well.
bool mayLeave(const Document &document, const QDate &today);

/// The marking alone. An edit that goes back to the hub of its record needs no more: that a consent ended has to be told
/// there.
bool isMarkedForSharing(const Document &document);

/// How strictly a record is marked: 0 for TLP:CLEAR, 1 for TLP:GREEN, up to 4 for TLP:RED; what this version cannot read
/// counts as stricter than all.
int markingRank(const Document &document);
/// The strictest marking of anything that is published: TLP:GREEN.
inline constexpr int kMostPublicRank = 1;
/// Whether something marked like `frame` may name this record: it may leave, and is not marked more strictly.
bool mayBeNamedIn(const Document &frame, const Document &document, const QDate &today);

} // namespace fourthp
