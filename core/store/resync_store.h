// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/connection.h"
#include "core/store/library.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace fourthp {

/// A guided full resync under way (sync contract, B6): everything is fetched anew into the same records. It
/// goes on over any number of sessions, killed ones too, until one has read the feed to its end.
struct Resync
{
    qint64 generation = 0; ///< Rows that it has seen bear this number.
    QString snapshot {}; ///< The library from before; a file in the folder of backups.
};

enum class ResyncCause {
    ReplacedHub, ///< A person agreed to follow another hub: what is known of the old one is forgotten.
    Asked, ///< A person wants everything compared and fetched; the hub is the one it was.
};

/// Copies the library beside its backups, then begins. One that runs already for the same cause goes on
/// instead. NotFound if there is no such hub; DiskFull or Storage, and nothing begins, if there is no place
/// for the copy.
[[nodiscard]] Result<Resync> beginResync(Library &library, const QString &channel, ResyncCause cause);
/// None if none is under way.
[[nodiscard]] Result<std::optional<Resync>> runningResync(Connection &connection, const QString &channel);
/// The feed was read to its end: records that it did not bring are orphans from now on. They stay. Answers
/// how many those are; 0 if no resync is under way. One transaction.
[[nodiscard]] Result<qint64> finishResync(Library &library, const QString &channel);

/// Removes copies that are older than 90 days at `now`, a time that this computer and a hub agree on. The
/// newest two always stay: the clock that named them may have been wrong.
void pruneSnapshots(const LibraryFolder &folder, const QDateTime &now);

} // namespace fourthp
