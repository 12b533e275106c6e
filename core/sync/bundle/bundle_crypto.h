// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace fourthp {

// Ed25519 (RFC 8032) and SHA-256 by libsodium. Pure functions, any thread.

inline constexpr qsizetype kSeedBytes = 32;
inline constexpr qsizetype kPublicKeyBytes = 32;
inline constexpr qsizetype kSignatureBytes = 64;

/// Random bytes for a new signing key.
QByteArray newSeed();
/// The public half of the key that grows from `seed`, which has `kSeedBytes`.
QByteArray publicKeyOf(const QByteArray &seed);
/// 64 bytes.
QByteArray signatureOf(const QByteArray &message, const QByteArray &seed);
/// False as well for a key or a signature of the wrong length, and for weak keys.
bool isSignedBy(const QByteArray &message, const QByteArray &signature, const QByteArray &publicKey);

/// As 64 lower-case hexadecimal digits.
QString sha256Hex(QByteArrayView bytes);

/// How a key is named everywhere: its 32 bytes as 64 lower-case hexadecimal digits. The whole key and no hash
/// of it, so that no other key can have the same name.
QString keyIdOf(const QByteArray &publicKey);
/// The key of a name as a person may write it: capitals and blanks do not matter. Empty if it is none.
QByteArray publicKeyFrom(const QString &keyId);
/// The name in groups of four, for reading it out.
QString keyInGroups(const QString &keyId);

} // namespace fourthp
