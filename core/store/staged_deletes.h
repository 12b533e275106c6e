// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/record_id.h"
#include "core/base/result.h"
#include "core/store/library.h"

#include <QJsonValue>

#include <algorithm>
#include <vector>

namespace fourthp {

/// What may go without asking: at most 50 records or 5 % of the channel's visible ones, whichever is more (sync
/// contract, B7).
inline constexpr qint64 kDeletionsAlwaysAllowed = 50;
inline constexpr qint64 kDeletionPercentAllowed = 5;

struct StagedDeletes
{
    qint64 waiting = 0;
    qint64 visible = 0; ///< Records of the channel that people see now.

    /// True if so many go at once that a person has to agree.
    bool needDecision() const
    {
        return waiting > std::max(kDeletionsAlwaysAllowed, visible * kDeletionPercentAllowed / 100);
    }
};
[[nodiscard]] Result<StagedDeletes> stagedDeletes(Connection &connection, const QString &channel);

/// What waits, a title each as in the document, by id; for a person who has to agree. Off the GUI thread.
struct StagedDelete
{
    RecordId id {};
    QJsonValue title {};
};
[[nodiscard]] Result<std::vector<StagedDelete>> listStagedDeletes(Connection &connection, const QString &channel);

/// Carries out what waits: the records are no longer shown. What they were can be had from
/// `removedDocument`. A record edited in between is left as a conflict. Answers how many went. One
/// transaction. `hubNow` is the hub's own clock, if it is known: what goes is kept for its time from the later of both
/// clocks on, so that a clock that was years behind shortens nothing.
[[nodiscard]] Result<qint64> applyStagedDeletes(Library &library, const QString &channel, const QDateTime &hubNow = {});

/// A person's decision against it: the records stay here as orphans, though the hub deleted them. One transaction.
[[nodiscard]] Result<qint64> keepStagedDeletes(Library &library, const QString &channel);

} // namespace fourthp
