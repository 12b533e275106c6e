// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/consent.h"
#include "core/model/document.h"

#include <QAnyStringView>
#include <QDate>

namespace fourthp {

/// How much of a record may leave. `LinkAlone` is for a story of which the link alone was agreed to (`link_only`).
enum class RecordLeaving { Whole, LinkAlone, Nothing };

/// How much of a record may leave the library by a channel; everything that takes records out asks here, and takes no
/// more than the `leavingPart` of it. Its TLP marking must be one that is known to allow it: not TLP:RED, and none that
/// this version cannot read. A story needs a consent as well that stands and covers the channel.
RecordLeaving leavingBy(const Document &document, ConsentChannel channel, const QDate &today);
/// Whether anything of it may.
bool mayLeave(const Document &document, ConsentChannel channel, const QDate &today);
/// Whether anything of it may by some channel: for asking a web address, which hands the record to nobody.
bool mayLeaveAtAll(const Document &document, const QDate &today);
/// Whether all of it may: for what has no way to take a part, as the files of a record.
bool mayLeaveWhole(const Document &document, ConsentChannel channel, const QDate &today);

/// Whether a top-level member of a story is the story itself, which stays where the link alone leaves. A summary is,
/// unless no consent is needed: then it tells of nobody. Looks at the consent of the document alone.
bool isStoryItself(const Document &story, QAnyStringView key);
/// The story as its link alone.
Document linkAlone(const Document &story);

/// The marking alone. An edit that goes back to the hub of its record needs no more: that a consent ended has to be told
/// there.
bool isMarkedForSharing(const Document &document);

/// How strictly a record is marked: 0 for TLP:CLEAR, 1 for TLP:GREEN, up to 4 for TLP:RED; what this version cannot read
/// counts as stricter than all.
int markingRank(const Document &document);
/// The strictest marking of anything that is published: TLP:GREEN.
inline constexpr int kMostPublicRank = 1;
/// Whether something marked like `frame` may name this record: it may leave, and is not marked more strictly.
bool mayBeNamedIn(
    const Document &frame, const Document &document, ConsentChannel channel, const QDate &today);

} // namespace fourthp
