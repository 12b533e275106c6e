// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/secret_store.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <functional>

namespace fourthp::ui {

/// The passwords of this run: what a person typed, and what the key store of the system has. One that a hub
/// refused is never used again. GUI thread.
class ChannelSecrets : public QObject
{
    Q_OBJECT

public:
    enum class Keep { ForThisRun, InKeyStore };

    /// Without a store, or with one that is not there, everything is for this run. The store outlives this.
    explicit ChannelSecrets(SecretStore *store, QObject *parent = nullptr);

    /// Tells whether there is a secret to sign in with, if need be after asking the key store. A channel
    /// without an account needs none.
    void look(const Channel &channel, std::function<void(bool isThere)> told);
    /// The same for sessions that begin by themselves, at once: where the answer has to come from the key store, it is
    /// asked once a run, and this is true from then on if it had one.
    bool isReady(const Channel &channel);
    bool has(const QString &channel) const { return m_secrets.contains(channel); }
    QString of(const QString &channel) const { return m_secrets.value(channel); }
    void put(const Channel &channel, const QString &secret, Keep keep);

    /// The hub signed this channel in: what is to be kept is kept now.
    void accepted(const QString &channel);
    /// The hub did not: a person has to type it again.
    void refused(const QString &channel);
    bool wasRefused(const QString &channel) const { return m_refused.contains(channel); }
    /// The channel goes, and its secret with it.
    void forget(const Channel &channel);

    bool mayKeep() const { return m_store != nullptr && m_problem.isEmpty(); }
    /// Why the key store could not be used, as the system says it; empty while it can.
    const QString &problem() const { return m_problem; }

Q_SIGNALS:
    /// A password could not be kept, or not be removed.
    void storeFailed(const QString &why);

private:
    SecretStore *m_store;
    QHash<QString, QString> m_secrets; ///< By the channel's name.
    QHash<QString, QString> m_toKeep; ///< Channel to the name in the key store.
    QSet<QString> m_refused;
    QSet<QString> m_looked; ///< Channels that `isReady` looked for.
    QString m_problem;
};

} // namespace fourthp::ui
