// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sync_store.h"
#include "core/sync/pull_changes.h"

#include <stop_token>

namespace fourthp {

/// Stores rows that are no page of the feed. Tries again while another program writes: a backup, or the
/// command line.
[[nodiscard]] Result<void> storeRows(SyncStore &store, const HubPage &rows, const PullSettings &settings,
    PullState &state, const std::stop_token &stop);
/// Stores a page of the feed, counts it and goes to the place after it, if it has one.
[[nodiscard]] Result<void> storePage(SyncStore &store, const HubPage &page, const PullSettings &settings,
    PullState &state, const std::stop_token &stop);

} // namespace fourthp
