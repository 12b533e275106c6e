// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sync_store.h"
#include "core/sync/hub.h"
#include "core/sync/pull_changes.h"

#include <stop_token>

namespace fourthp {

/// Sends what waits in the outbox, each edit over the revision it was made on, so that nobody is overwritten
/// (sync contract, B8). Safe to repeat: what was sent before and never answered is looked for on the hub by
/// its `edit.id` first. Where somebody was quicker the edit is merged and sent again, at most three times;
/// what cannot be merged is listed as a conflict. Counts what the hub took in `state.report.pushed`. No
/// request if nothing waits.
[[nodiscard]] Result<void> pushChanges(
    Hub &hub, SyncStore &store, const PullSettings &settings, PullState &state, std::stop_token stop);

} // namespace fourthp
