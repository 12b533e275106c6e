// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/connection.h"
#include "core/store/library.h"

#include <QString>

#include <vector>

namespace fourthp {

/// One session with one channel, for the visible history. Without `endedAt` it runs, or was cut off.
struct SyncLogEntry
{
    qint64 n = 0;
    QString channel {};
    QString startedAt {}; ///< RFC 3339, UTC; for display, as `endedAt`.
    QString endedAt {};
    QString outcome {}; ///< `done`, `stopped`, `needs_decision`, `failed`.
    qint64 pulled = 0;
    qint64 pushed = 0;
    qint64 removed = 0;
    qint64 conflicts = 0;
    qint64 quarantined = 0;
    qint64 bytes = 0;
    /// Why it ended so: a word, a colon, and English. The word is the name of an `ErrorKind`, or `replaced`,
    /// `deletions` (many wait for a decision), `compared` (all of the hub, which is not as it was), `checked` (the same,
    /// because it was time or asked for) or `fetched` (everything anew). No record contents, no secrets.
    QString detail {};
};

/// Adds the line of a session that begins now, and answers its number.
[[nodiscard]] Result<qint64> beginSyncLog(Library &library, const QString &channel);
/// Completes the line `entry.n`. Also sets the channel's state, unless `channelState` is empty.
[[nodiscard]] Result<void> endSyncLog(Library &library, const SyncLogEntry &entry, const QString &channelState);
/// The newest sessions first; of all channels if `channel` is empty.
[[nodiscard]] Result<std::vector<SyncLogEntry>> recentSyncs(Connection &connection, int atMost, const QString &channel = {});

} // namespace fourthp
