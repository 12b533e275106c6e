// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/channel_store.h"
#include "core/sync/sync_run.h"

#include <functional>
#include <stop_token>

namespace fourthp {

/// One session with a channel of any kind that records are fetched from over the network: a hub (`runSync`)
/// or a repository (`runHarvest`, which never gets the secret). Unsupported for other kinds. Blocks; not on
/// the GUI thread. Leaves one line in the sync log. Progress comes on the calling thread at most ten times a
/// second.
[[nodiscard]] SyncReport runChannel(Library &library, const Channel &channel, const QString &secret,
    const std::function<void(const SyncProgress &)> &progress = {}, std::stop_token stop = {},
    const SyncOptions &options = {});

} // namespace fourthp
