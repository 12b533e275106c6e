// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/bundle/bundle_keys.h"

#include "core/base/checked_file.h"
#include "core/sync/bundle/bundle_crypto.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace fourthp {

FileSeedVault::FileSeedVault(const LibraryFolder &folder)
    : m_path(folder.path + u"/bundle-signing.key"_s)
{ }

Result<std::optional<QByteArray>> FileSeedVault::load()
{
    const QFileInfo facts(m_path);
    if (!facts.exists() && !facts.isSymLink()) {
        return std::optional<QByteArray>();
    }
    QFile file(m_path);
    if (!facts.isFile() || !file.open(QIODevice::ReadOnly)) {
        return fail(ErrorKind::Storage, m_path, file.errorString());
    }
    const QByteArray seed = QByteArray::fromHex(file.read(2 * kSeedBytes));
    if (seed.size() != kSeedBytes) {
        return fail(ErrorKind::Damaged, m_path, u"this is no signing key"_s);
    }
    return std::optional(seed);
}

Result<void> FileSeedVault::store(const QByteArray &seed)
{
    Result<CheckedFile> file = CheckedFile::create(m_path); // Makes it for the owner alone.
    if (!file) {
        return passOn(file);
    }
    auto done = file->write(QByteArray(seed.toHex() + '\n'));
    return done ? file->commit() : done;
}

Result<QByteArray> ownSeed(SeedVault &vault)
{
    const Result<std::optional<QByteArray>> known = vault.load();
    if (!known) {
        return passOn(known);
    }
    if (known->has_value()) {
        return **known;
    }
    const QByteArray fresh = newSeed();
    const Result<void> stored = vault.store(fresh);
    return stored ? Result<QByteArray>(fresh) : passOn(stored);
}

Result<QString> ownKeyId(SeedVault &vault)
{
    const Result<std::optional<QByteArray>> known = vault.load();
    if (!known) {
        return passOn(known);
    }
    return known->has_value() ? keyIdOf(publicKeyOf(**known)) : QString();
}

const TrustedKey *signerOf(
    const std::vector<TrustedKey> &keys, const QByteArray &message, const QByteArray &signature)
{
    for (const TrustedKey &key : keys) {
        if (isSignedBy(message, signature, publicKeyFrom(key.keyId))) {
            return &key;
        }
    }
    return nullptr;
}

} // namespace fourthp
