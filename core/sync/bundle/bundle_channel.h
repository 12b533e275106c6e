// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/channel_store.h"
#include "core/store/library.h"
#include "core/sync/sync_run.h"

#include <QString>

#include <functional>
#include <stop_token>

namespace fourthp {

/// The address of a channel of kind `bundle` as it is kept: an absolute path of a folder or a file, or the
/// https address of a folder on a plain web server. InvalidInput, with the reason as detail, for anything
/// else.
[[nodiscard]] Result<QString> normalisedBundlePlace(const QString &place);

/// Reads what is new at the channel's place: a bundle, or a folder with several. Of those that go on from
/// what is here it takes the one that brings furthest, until none is left; else the newest full one. Bundles
/// that cannot be used do not keep the others from being read; if nothing could, the first reason is the
/// error. Blocks; not on the GUI thread. `secret` is for an address that wants a name and password.
[[nodiscard]] SyncReport runBundleChannel(Library &library, const Channel &channel,
    const std::function<void(const SyncProgress &)> &progress = {}, std::stop_token stop = {},
    const QString &secret = {}, const ProxyAccounts &proxyAccounts = {});

} // namespace fourthp
