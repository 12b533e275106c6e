// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/channel_store.h"

#include <QString>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace fourthp {

/// Where passwords of accounts at hubs are kept between runs: in the key store of the system, or nowhere.
/// Nothing is ever written to a file. All functions return at once; answers come through the event loop of
/// the thread that asked, which is the main thread. An answer is dropped when the store is destroyed first.
class SecretStore
{
public:
    using SecretRead = std::function<void(const Result<std::optional<QString>> &)>;
    using Finished = std::function<void(const Result<void> &)>;

    virtual ~SecretStore() = default;
    /// The secret under this name; none if there is none. Unsupported, with what the system says as detail,
    /// where there is no key store, it is locked, or the person refused. The same for the others.
    virtual void read(const QString &name, SecretRead done) = 0;
    virtual void write(const QString &name, const QString &secret, Finished done) = 0;
    /// Well done also if there was none.
    virtual void remove(const QString &name, Finished done) = 0;
};

/// The name under which the secret of a channel's account is kept, readable to a person who looks into the
/// key store. Two channels to one account share it.
QString secretNameOf(const Channel &channel);

/// The same for a proxy, by its `host:port`. What is kept there is name and password, as `textOf` writes them.
QString secretNameOfProxy(const QString &proxy);

/// The key store of the system: the Secret Service, as of GNOME, or KWallet. One in a process.
std::unique_ptr<SecretStore> systemSecretStore();

// For programs without an event loop of their own. They wait at most so long, as for a person who is asked to
// unlock.

inline constexpr std::chrono::seconds kSecretPatience {60};
[[nodiscard]] Result<std::optional<QString>> readSecret(
    SecretStore &store, const QString &name, std::chrono::milliseconds patience = kSecretPatience);
[[nodiscard]] Result<void> writeSecret(SecretStore &store, const QString &name, const QString &secret,
    std::chrono::milliseconds patience = kSecretPatience);
[[nodiscard]] Result<void> removeSecret(
    SecretStore &store, const QString &name, std::chrono::milliseconds patience = kSecretPatience);

} // namespace fourthp
