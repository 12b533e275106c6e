// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/proxy_account.h"
#include "core/sync/secret_store.h"

#include <QObject>
#include <QSet>

#include <functional>

namespace fourthp::ui {

/// Names and passwords for the proxies of networks, of this run: what a person typed, and what the key store
/// of the system has. Each is for one proxy, and one that was refused is never used again. GUI thread.
class ProxyPasswords : public QObject
{
    Q_OBJECT

public:
    enum class Keep { ForThisRun, InKeyStore };

    /// Without a store everything is for this run. The store outlives this.
    explicit ProxyPasswords(SecretStore *store, QObject *parent = nullptr);

    /// For sessions; a copy may go to another thread.
    const ProxyAccounts &all() const { return m_accounts; }
    bool has(const QString &proxy) const { return m_accounts.contains(proxy); }
    bool wasRefused(const QString &proxy) const { return m_refused.contains(proxy); }
    void put(const QString &proxy, const ProxyAccount &account, Keep keep);

    /// A session that took `all()` ended because this proxy asked for a password. Asks the key store where
    /// that makes sense and tells whether there is one to try again with; if not, a person has to type it.
    void resolve(const QString &proxy, std::function<void(bool isThere)> told);
    /// A session passed every proxy that it met: what is to be kept is kept now.
    void accepted();

    bool mayKeep() const { return m_store != nullptr && m_problem.isEmpty(); }
    /// Why the key store could not be used, as the system says it; empty while it can.
    const QString &problem() const { return m_problem; }

private:
    SecretStore *m_store;
    ProxyAccounts m_accounts;
    QSet<QString> m_toKeep;
    QSet<QString> m_refused;
    QString m_problem;
};

} // namespace fourthp::ui
