// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sync_store.h"
#include "core/sync/hub.h"
#include "core/sync/pull_changes.h"

#include <stop_token>

namespace fourthp {

/// Fetches the losing versions of records that the hub holds several versions of, and brings the list of
/// conflicts of kind `leaves` in step with the hub (sync contract, D4). No request if there are none.
[[nodiscard]] Result<void> fetchLeaves(
    Hub &hub, SyncStore &store, const PullSettings &settings, PullState &state, std::stop_token stop);

/// Deletes the losing versions that a person has decided on, once what was merged of them is on the hub. What
/// cannot be deleted is listed again. No request if there are none.
[[nodiscard]] Result<void> deleteSettledLeaves(
    Hub &hub, SyncStore &store, const PullSettings &settings, std::stop_token stop);

} // namespace fourthp
