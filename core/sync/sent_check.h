// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/pull_changes.h"

#include <stop_token>

namespace fourthp {

/// After a pull to the end of the feed: looks whether the hub still has what was sent to it and the feed did not bring
/// (see `sent_store`). What it lost is an edit again and waits in the outbox. True if it lost anything: it was put back
/// to an earlier copy. No request if the feed brought everything.
[[nodiscard]] Result<bool> hasLostWhatWasSent(
    Hub &hub, SyncStore &store, const PullSettings &settings, PullState &state, std::stop_token stop);

} // namespace fourthp
