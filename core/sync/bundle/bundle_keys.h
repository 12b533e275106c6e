// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/bundle_store.h"
#include "core/store/library_folder.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace fourthp {

/// Where the seed of this library's signing key is kept. A keychain of the desktop is the better place; where
/// there is none, as on a server or for a portable library, a file has to do.
class SeedVault
{
public:
    virtual ~SeedVault() = default;
    /// None if no key was made yet. Damaged if what is there cannot be a seed; it is never overwritten.
    [[nodiscard]] virtual Result<std::optional<QByteArray>> load() = 0;
    [[nodiscard]] virtual Result<void> store(const QByteArray &seed) = 0;
};

/// The seed in a file of the library's folder, 0600 in a folder of 0700, as OpenSSH keeps keys. It protects
/// against other accounts and not against somebody who takes the disk, as nothing else in the library does; a
/// stolen key signs in this sender's name until its readers remove it. It is not part of a backup of the
/// library.
class FileSeedVault final : public SeedVault
{
public:
    explicit FileSeedVault(const LibraryFolder &folder);
    [[nodiscard]] Result<std::optional<QByteArray>> load() override;
    [[nodiscard]] Result<void> store(const QByteArray &seed) override;
    const QString &path() const { return m_path; }

private:
    QString m_path;
};

/// The seed of this library's own key; made, kept and answered if there is none yet.
[[nodiscard]] Result<QByteArray> ownSeed(SeedVault &vault);
/// The name of this library's own key; empty if none was made yet.
[[nodiscard]] Result<QString> ownKeyId(SeedVault &vault);

/// Which of these keys signed the message; null if none did.
const TrustedKey *signerOf(
    const std::vector<TrustedKey> &keys, const QByteArray &message, const QByteArray &signature);

} // namespace fourthp
