// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/pull_changes.h"

#include <stop_token>

namespace fourthp {

// Reading a feed without bodies: ids and revisions tell what is missing here, and only that is fetched.

/// Compares the ids and revisions of the whole hub with the mirror and fetches what differs (sync contract,
/// B7). The place in the feed moves only at the end. Records that the hub does not have stay, as orphans;
/// answers how many.
[[nodiscard]] Result<qint64> auditHub(
    Hub &hub, SyncStore &store, const PullSettings &settings, PullState &state, std::stop_token stop);

/// After a session that broke off ahead of its newest note on the hub: reads what lies between once more,
/// from `note` on, and leaves `state.since` where that ends. The hub may have been put back to a copy from in
/// between and may have grown past the old place since, so that going on from there would leave out what it
/// took meanwhile. `state.toMeet` holds what was there before and has to come again, here or in the pull that
/// follows; if some of it does not, the hub was put back.
[[nodiscard]] Result<void> readAgainFrom(Hub &hub, SyncStore &store, const QString &note,
    const PullSettings &settings, PullState &state, std::stop_token stop);

} // namespace fourthp
