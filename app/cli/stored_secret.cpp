// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/stored_secret.h"

#include "core/sync/secret_store.h"
#include "core/sync/sync_run.h"

using namespace Qt::StringLiterals;

namespace fourthp::cli {

QString secretFor(const Session &session, const Channel &channel, const QString &given)
{
    if (session.hasSecret() || channel.user.isEmpty()) {
        return given;
    }
    const auto store = systemSecretStore();
    const Result<std::optional<QString>> secret = readSecret(*store, secretNameOf(channel));
    if (!secret) {
        session.tell(
            u"No password store of the system: %1. Give the password with --secret-stdin or FOURTHP_SECRET."_s
                .arg(secret.error().detail));
        return given;
    }
    return secret->value_or(given);
}

ProxyAccounts givenProxyAccounts(const Session &session)
{
    const auto account = proxyAccountFromText(session.proxySecret());
    return account ? ProxyAccounts {{QString(), *account}} : ProxyAccounts();
}

ProxyAccounts keptProxyAccount(const Session &session, const Error &error)
{
    const QString proxy = proxyThatAsks(error);
    if (proxy.isEmpty() || !session.proxySecret().isEmpty()) {
        return {};
    }
    const auto store = systemSecretStore();
    const Result<std::optional<QString>> kept = readSecret(*store, secretNameOfProxy(proxy));
    if (!kept) {
        session.tell(
            u"No password store of the system: %1. Give NAME:PASSWORD of the proxy in FOURTHP_PROXY_SECRET."_s.arg(
                kept.error().detail));
        return {};
    }
    const auto account = proxyAccountFromText(kept->value_or(QString()));
    return account ? ProxyAccounts {{proxy, *account}} : ProxyAccounts();
}

void forgetSecretOf(const Session &session, const Channel &channel)
{
    if (channel.user.isEmpty()) {
        return;
    }
    const auto store = systemSecretStore();
    if (const Result<void> done = removeSecret(*store, secretNameOf(channel)); !done) {
        session.tell(u"A kept password could not be looked for: %1"_s.arg(done.error().detail));
    }
}

} // namespace fourthp::cli
