// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/proxy_passwords.h"

#include <QPointer>

#include <utility>

namespace fourthp::ui {

ProxyPasswords::ProxyPasswords(SecretStore *store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{ }

void ProxyPasswords::put(const QString &proxy, const ProxyAccount &account, Keep keep)
{
    m_accounts.insert(proxy, account);
    m_refused.remove(proxy);
    if (keep == Keep::InKeyStore && m_store != nullptr) {
        m_toKeep.insert(proxy);
    } else {
        m_toKeep.remove(proxy);
    }
}

void ProxyPasswords::resolve(const QString &proxy, std::function<void(bool isThere)> told)
{
    if (m_accounts.remove(proxy)) {
        m_toKeep.remove(proxy);
        m_refused.insert(proxy);
    }
    if (m_store == nullptr || wasRefused(proxy)) {
        told(false);
        return;
    }
    m_store->read(secretNameOfProxy(proxy),
        [self = QPointer<ProxyPasswords>(this), proxy, told = std::move(told)](
            const Result<std::optional<QString>> &secret) {
            if (!self) {
                return;
            }
            self->m_problem = secret ? QString() : secret.error().detail;
            const auto account
                = secret && secret->has_value() ? proxyAccountFromText(**secret) : std::nullopt;
            if (account) {
                self->m_accounts.insert(proxy, *account);
            }
            told(account.has_value());
        });
}

void ProxyPasswords::accepted()
{
    for (const QString &proxy : std::exchange(m_toKeep, {})) {
        m_store->write(secretNameOfProxy(proxy), textOf(m_accounts.value(proxy)),
            [self = QPointer<ProxyPasswords>(this)](const Result<void> &done) {
                if (self) {
                    self->m_problem = done ? QString() : done.error().detail;
                }
            });
    }
}

} // namespace fourthp::ui
