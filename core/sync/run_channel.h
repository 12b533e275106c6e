// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/channel_store.h"
#include "core/sync/sync_run.h"

#include <functional>
#include <stop_token>

namespace fourthp {

/// Where a hub is, for what asks it outside a session.
HubAddress addressOf(const Channel &channel, const ProxyAccounts &proxyAccounts = {});

/// One session with a channel of any kind that records are fetched from: a hub (`runSync`), a repository
/// (`runHarvest`, which never gets the secret) or a place with bundles (`runBundleChannel`). Unsupported for the others. Blocks; not on
/// the GUI thread. Leaves one line in the sync log. Progress comes on the calling thread at most ten times a
/// second.
[[nodiscard]] SyncReport runChannel(Library &library, const Channel &channel, const QString &secret,
    const std::function<void(const SyncProgress &)> &progress = {}, std::stop_token stop = {},
    const SyncOptions &options = {});

} // namespace fourthp
