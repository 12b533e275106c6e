// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/channel_secrets.h"

#include <QPointer>

namespace fourthp::ui {

ChannelSecrets::ChannelSecrets(SecretStore *store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{ }

void ChannelSecrets::look(const Channel &channel, std::function<void(bool isThere)> told)
{
    if (channel.user.isEmpty() || has(channel.id)) {
        told(true);
        return;
    }
    if (m_store == nullptr || wasRefused(channel.id)) {
        told(false);
        return;
    }
    m_store->read(secretNameOf(channel),
        [self = QPointer<ChannelSecrets>(this), id = channel.id, told = std::move(told)](
            const Result<std::optional<QString>> &secret) {
            if (!self) {
                return;
            }
            self->m_problem = secret ? QString() : secret.error().detail;
            const bool isThere = secret && secret->has_value();
            if (isThere) {
                self->m_secrets.insert(id, **secret);
            }
            told(isThere);
        });
}

bool ChannelSecrets::isReady(const Channel &channel)
{
    const bool isNew = !channel.user.isEmpty() && !has(channel.id) && !m_looked.contains(channel.id);
    if (isNew) {
        m_looked.insert(channel.id);
        look(channel, [](bool) {});
    }
    return channel.user.isEmpty() || has(channel.id);
}

void ChannelSecrets::put(const Channel &channel, const QString &secret, Keep keep)
{
    m_secrets.insert(channel.id, secret);
    m_refused.remove(channel.id);
    if (keep == Keep::InKeyStore && m_store != nullptr) {
        m_toKeep.insert(channel.id, secretNameOf(channel));
    } else {
        m_toKeep.remove(channel.id);
    }
}

void ChannelSecrets::accepted(const QString &channel)
{
    const QString name = m_toKeep.take(channel);
    if (name.isEmpty()) {
        return;
    }
    m_store->write(name, of(channel), [self = QPointer<ChannelSecrets>(this)](const Result<void> &done) {
        if (self) {
            self->m_problem = done ? QString() : done.error().detail;
            if (!done) {
                Q_EMIT self->storeFailed(self->m_problem);
            }
        }
    });
}

void ChannelSecrets::refused(const QString &channel)
{
    m_secrets.remove(channel);
    m_toKeep.remove(channel);
    m_refused.insert(channel);
}

void ChannelSecrets::forget(const Channel &channel)
{
    m_secrets.remove(channel.id);
    m_toKeep.remove(channel.id);
    m_refused.remove(channel.id);
    if (m_store == nullptr || channel.user.isEmpty()) {
        return;
    }
    m_store->remove(secretNameOf(channel), [self = QPointer<ChannelSecrets>(this)](const Result<void> &done) {
        if (self && !done) {
            Q_EMIT self->storeFailed(done.error().detail);
        }
    });
}

} // namespace fourthp::ui
