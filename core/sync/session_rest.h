// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/boot_moment.h"
#include "core/base/result.h"
#include "core/store/library.h"
#include "core/sync/sync_run.h"

#include <QString>

#include <chrono>

namespace fourthp {

/// Fails without a request while the hub is to be left alone: with Refused while it has paused the account,
/// with Busy if it asked for a pause and nobody stands there and waits.
[[nodiscard]] Result<void> mayAsk(
    Library &library, const QString &channel, SyncCause cause, const BootMoment &now);

/// Remembers from how a session ended how long the hub is to be left alone. `asked` is the pause that it
/// asked for; `wasSignIn` says that the session before ended with a wrong password.
[[nodiscard]] Result<void> noteRest(Library &library, const QString &channel, const SyncReport &report,
    std::chrono::milliseconds asked, bool wasSignIn, const BootMoment &now);

} // namespace fourthp
