// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <optional>

namespace fourthp {

/// Whom a proxy lets through.
struct ProxyAccount
{
    QString user {};
    QString secret {};
    friend bool operator==(const ProxyAccount &, const ProxyAccount &) = default;
};

/// By the `host:port` of the proxy that they are for, so that no other one learns them; under the empty name
/// for whichever proxy asks.
using ProxyAccounts = QHash<QString, ProxyAccount>;

/// `name:password`, as for HTTP's Basic scheme: the name ends at the first colon. None without a colon or a
/// name.
inline std::optional<ProxyAccount> proxyAccountFromText(const QString &text)
{
    const qsizetype colon = text.indexOf(u':');
    return colon > 0 ? std::optional(ProxyAccount {text.first(colon), text.sliced(colon + 1)}) : std::nullopt;
}
inline QString textOf(const ProxyAccount &account)
{
    return account.user + u':' + account.secret;
}

} // namespace fourthp
