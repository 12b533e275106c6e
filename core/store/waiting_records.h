// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/store/library.h"

#include <chrono>
#include <stop_token>

namespace fourthp {

// Working records up for lists, facets and search takes several times as long as storing them. So large pages
// of a hub only store what they bring; new records wait, known to nobody, and are worked up while the line is
// silent and at the end of the session. Which ones wait is written in the page's own transaction: none is
// forgotten, whatever happens in between. Only records that nobody saw before may wait. Whatever changes or
// hides what somebody sees does so at once.

/// How many records are stored and not worked up.
[[nodiscard]] Result<qint64> waitingRecords(Connection &connection);

/// Works up what waits, in transactions of about a fifth of a second, so that a person's change never waits long for
/// its turn. All of one transaction appears at once, everywhere. Ends after the step in which `atMost` is over, before
/// the next one on a stop, and when another program writes and does not end; the rest goes on waiting, which is no error.
[[nodiscard]] Result<void> workUpWaiting(Library &library, const ProgressSink &progress = {},
    std::stop_token stop = {}, std::chrono::milliseconds atMost = std::chrono::hours(24));

/// Works up all that waits, inside the caller's transaction.
[[nodiscard]] Result<void> workUpWaiting(WriteSession &session, const Library &library);

} // namespace fourthp
