// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/channel_store.h"
#include "core/store/staged_deletes.h"
#include "core/store/sync_log.h"
#include "ui/sync/conflict_text.h"

#include <vector>

namespace fourthp::ui {

struct HubState
{
    Channel channel;
    StagedDeletes deletions;
};

/// What the page of synchronisation shows.
struct SyncContents
{
    std::vector<HubState> hubs;
    std::vector<SyncLogEntry> log; ///< Newest first.
    std::vector<ConflictLine> conflictLines; ///< Of the oldest; the next ones follow as these are settled.
    qint64 conflicts = 0; ///< Records in conflict, all of them.
};

/// Off the GUI thread.
[[nodiscard]] Result<SyncContents> loadSyncContents(Library &library, const Labels &labels);

} // namespace fourthp::ui
