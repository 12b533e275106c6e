// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/hub_page.h"
#include "core/store/push_store.h"
#include "core/sync/page_bodies.h"

#include <stop_token>

namespace fourthp {

/// What a hub has of these records now, ready to be stored; at most 100 are asked for. Those that it does not give are
/// missing: some engines give no tombstones.
[[nodiscard]] Result<HubPage> currentRows(
    Hub &hub, PushStore &store, const std::vector<RecordId> &ids, BackOff &backOff, std::stop_token stop);

} // namespace fourthp
