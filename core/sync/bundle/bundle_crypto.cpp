// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/bundle/bundle_crypto.h"

#include <QRegularExpression>
#include <QStringList>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

static_assert(kSeedBytes == crypto_sign_ed25519_SEEDBYTES
    && kPublicKeyBytes == crypto_sign_ed25519_PUBLICKEYBYTES && kSignatureBytes == crypto_sign_ed25519_BYTES);

const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *bytesOf(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

/// The library wants to be told once before it is used; a repeated call is free.
void begin()
{
    static const int ready = sodium_init();
    Q_ASSERT_X(ready >= 0, "libsodium", "the system gives no random numbers");
}

struct KeyPair
{
    explicit KeyPair(const QByteArray &seed)
    {
        begin();
        Q_ASSERT(seed.size() == kSeedBytes);
        crypto_sign_ed25519_seed_keypair(bytesOf(open), secret, bytesOf(seed));
    }
    ~KeyPair() { sodium_memzero(secret, sizeof secret); }
    KeyPair(const KeyPair &) = delete;
    KeyPair &operator=(const KeyPair &) = delete;

    QByteArray open {kPublicKeyBytes, '\0'};
    unsigned char secret[crypto_sign_ed25519_SECRETKEYBYTES] = {};
};

} // namespace

QByteArray newSeed()
{
    begin();
    QByteArray seed(kSeedBytes, '\0');
    randombytes_buf(seed.data(), size_t(seed.size()));
    return seed;
}

QByteArray publicKeyOf(const QByteArray &seed)
{
    return KeyPair(seed).open;
}

QByteArray signatureOf(const QByteArray &message, const QByteArray &seed)
{
    const KeyPair pair(seed);
    QByteArray signature(kSignatureBytes, '\0');
    crypto_sign_ed25519_detached(bytesOf(signature), nullptr, bytesOf(message),
        static_cast<unsigned long long>(message.size()), pair.secret);
    return signature;
}

bool isSignedBy(const QByteArray &message, const QByteArray &signature, const QByteArray &publicKey)
{
    begin();
    return signature.size() == kSignatureBytes && publicKey.size() == kPublicKeyBytes
        && crypto_sign_ed25519_verify_detached(bytesOf(signature), bytesOf(message),
               static_cast<unsigned long long>(message.size()), bytesOf(publicKey))
        == 0;
}

QString sha256Hex(QByteArrayView bytes)
{
    begin();
    QByteArray hash(crypto_hash_sha256_BYTES, '\0');
    crypto_hash_sha256(bytesOf(hash), reinterpret_cast<const unsigned char *>(bytes.data()),
        static_cast<unsigned long long>(bytes.size()));
    return QString::fromLatin1(hash.toHex());
}

QString keyIdOf(const QByteArray &publicKey)
{
    return QString::fromLatin1(publicKey.toHex());
}

QByteArray publicKeyFrom(const QString &keyId)
{
    static const QRegularExpression blank(u"\\s"_s);
    static const QRegularExpression hex(u"\\A[0-9a-f]{64}\\z"_s);
    const QString plain = QString(keyId).remove(blank).toLower();
    return hex.match(plain).hasMatch() ? QByteArray::fromHex(plain.toLatin1()) : QByteArray();
}

QString keyInGroups(const QString &keyId)
{
    QStringList groups;
    for (qsizetype at = 0; at < keyId.size(); at += 4) {
        groups.append(keyId.mid(at, 4));
    }
    return groups.join(u' ');
}

} // namespace fourthp
