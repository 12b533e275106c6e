// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/connection.h"
#include "core/store/library.h"

#include <QString>

#include <optional>
#include <vector>

namespace fourthp {

/// A hub, repository or stick that records come from. The secret to it is never part of it.
struct Channel
{
    QString id {}; ///< The name a person gave it; unique.
    QString kind = QStringLiteral("couch"); ///< `couch`, `oai`, `bundle`.
    QString url {}; ///< As `normalisedHubUrl` gives it.
    QString user {}; ///< Empty for none.
    QString caFile {}; ///< PEM file of an own authority; empty for the system's.
    /// Kept by the program: `new`, `ok`, `failed`, `missing` (the database was not there), `needs_decision` (deletions
    /// wait), `replaced` (another hub answers; see `acceptReplacedHub`).
    QString state = QStringLiteral("new");
    QString hubId {}; ///< What the hub calls itself; empty before the first session. Kept by the program.
    QString lastSync {}; ///< When the last whole session ended, RFC 3339; empty for never. Display only.
    QString lastOutcome {}; ///< As in `SyncLogEntry::outcome`; empty for never.
    bool isReadOnly = false; ///< Nothing is ever sent there, whatever is edited here.
};

/// What becomes of a channel's records when it is removed.
enum class RecordsOfChannel {
    Keep, ///< They stay readable; the channel can be added again under its name. See `addChannel`.
    Remove, ///< Those without edits of a person here go; they can be fetched again.
};

/// Checks and normalises the address of a hub's database. InvalidInput, with the reason as detail, for: no https
/// (http is for loopback addresses alone), a name or password inside, a query or fragment, no database name.
[[nodiscard]] Result<QString> normalisedHubUrl(const QString &url);

/// Adds a channel and answers it as stored. InvalidInput for a bad name or address; Conflict if the name is
/// taken. Records that an earlier channel of this name left stay and go on from there. If it had another
/// address, they become orphans: they stay readable, edits to them are not sent, and they count as the hub's once the new
/// one lists them as well.
[[nodiscard]] Result<Channel> addChannel(Library &library, const Channel &channel);
/// Channels that a person added, in their order of rank.
[[nodiscard]] Result<std::vector<Channel>> listChannels(Connection &connection);
[[nodiscard]] Result<std::optional<Channel>> findChannel(Connection &connection, const QString &id);
/// NotFound if there is none. Edits of a person stay in either case. One transaction.
[[nodiscard]] Result<void> removeChannel(Library &library, const QString &id, RecordsOfChannel records);

} // namespace fourthp
