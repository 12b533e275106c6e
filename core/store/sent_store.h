// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/document.h"
#include "core/store/library.h"

#include <optional>
#include <vector>

namespace fourthp {

// What a hub took from here and its feed has not brought back yet. A hub that is put back to a copy from just before
// that looks as if nothing had happened: the place and the notes of this desktop are still right, and only what was
// sent is gone. So it is remembered until the feed shows it.

/// How often a revision was written over: the number before its dash.
qint64 generationOf(const QString &rev);

struct SentRevision
{
    RecordId id {};
    QString rev {};
    QString over {}; ///< The revision that was written over, the first of several; empty for a new record.
};

// Inside the caller's transaction.

/// What was written over before anything that the feed has not shown stays as it is.
[[nodiscard]] Result<void> noteSent(Connection &connection, const QString &channel, const SentRevision &sent);
[[nodiscard]] Result<void> forgetSent(Connection &connection, const QString &channel, const RecordId &id);
[[nodiscard]] Result<std::optional<QString>> sentRevision(Connection &connection, const QString &channel, const RecordId &id);

/// All that the feed has not shown yet.
[[nodiscard]] Result<std::vector<SentRevision>> sentRevisions(Connection &connection, const QString &channel);
/// The hub has nothing of these any more: what was sent is an edit again, of a record that the hub does not know, and
/// waits in the outbox. What was deleted on purpose stays so. One transaction.
[[nodiscard]] Result<void> takeSentBack(Library &library, const QString &channel, const std::vector<RecordId> &ids);

} // namespace fourthp
