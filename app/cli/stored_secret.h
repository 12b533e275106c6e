// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/session.h"
#include "core/store/channel_store.h"
#include "core/sync/proxy_account.h"

#include <utility>

namespace fourthp::cli {

/// What `FOURTHP_PROXY_SECRET` says.
ProxyAccounts givenProxyAccounts(const Session &session);
/// What the key store has for the proxy that this error is of; empty for other errors. Why it could not be asked is told.
ProxyAccounts keptProxyAccount(const Session &session, const Error &error);

/// The secret to sign this channel in with: the one that was given to the program, else what the key store of the system
/// has. Empty if there is none; why the key store could not be asked is told.
QString secretFor(const Session &session, const Channel &channel, const QString &given);

/// Does `work`, which takes names and passwords for proxies and answers the error that it ended with, and does it once
/// more if a proxy asked and the key store of the system has what it wants. `FOURTHP_PROXY_SECRET` is for whichever
/// proxy asks, and then the key store is not.
template <class Work> auto passingProxies(const Session &session, Work work)
{
    auto [report, error] = work(givenProxyAccounts(session));
    const ProxyAccounts kept = keptProxyAccount(session, error);
    return kept.isEmpty() ? report : work(kept).first;
}

/// Removes what the key store has of a channel that goes. That there is none, or no key store, is no failure.
void forgetSecretOf(const Session &session, const Channel &channel);

} // namespace fourthp::cli
