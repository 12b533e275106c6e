// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/boot_moment.h"
#include "core/base/result.h"
#include "core/store/connection.h"
#include "core/store/library.h"

#include <QString>

#include <chrono>
#include <optional>

namespace fourthp {

/// What a session with a hub leaves for the next one with the same channel.
struct SessionMemory
{
    QString auditedAt {}; ///< The hub's own clock at the last comparison of everything, RFC 3339; empty for
                          ///< never.
    std::optional<qint64> documents {}; ///< On the hub at the last look at it.
    std::optional<qint64> tombstoneDays {}; ///< How long the hub keeps tombstones, as it says.
    std::optional<qint64> bytesPerSecond {}; ///< Of the last session that brought pages.
    QString movedTo {}; ///< Where the hub sends us for good; waits for a person's consent. Empty for nowhere.
    friend bool operator==(const SessionMemory &, const SessionMemory &) = default;
};

[[nodiscard]] Result<SessionMemory> sessionMemory(Connection &connection, const QString &channel);
[[nodiscard]] Result<void> saveSessionMemory(
    Library &library, const QString &channel, const SessionMemory &memory);
/// The next session with this source compares everything, or reads it from the beginning, as after a month. Inside the
/// caller's transaction.
[[nodiscard]] Result<void> askForComparison(Connection &connection, const QString &channel);
/// A person agrees that the hub has moved: the channel gets the address of `movedTo`, and everything else
/// stays. NotFound if nothing waits. One transaction.
[[nodiscard]] Result<QString> acceptMovedHub(Library &library, const QString &channel);

/// Why a hub is to be left alone for a while.
enum class Rest {
    None,
    Locked, ///< It paused the account after wrong passwords: no request at all, whoever asks.
    Busy, ///< It asked for a pause: no session that begins by itself.
};

struct RestLeft
{
    Rest why = Rest::None;
    std::chrono::milliseconds time {0};
};

/// Kept by the running time of the computer, which no change of its clock moves.
[[nodiscard]] Result<void> setRest(Library &library, const QString &channel, Rest why,
    std::chrono::milliseconds time, const BootMoment &now);
/// What is left of it. After a restart of the computer nobody can tell how long it was off: a locked account
/// rests for `kLockedRest` anew, a busy hub no longer.
[[nodiscard]] Result<RestLeft> restLeft(Library &library, const QString &channel, const BootMoment &now);

/// Five wrong passwords lock an account of CouchDB for five minutes, and each try begins them anew; the sync
/// contract (B10) leaves it alone for twice that.
inline constexpr std::chrono::minutes kLockedRest {10};

} // namespace fourthp
