// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QSslConfiguration>
#include <QString>
#include <QStringList>

class QNetworkAccessManager;
class QSslCertificate;

namespace fourthp {

/// TLS of 1.2 at least that trusts the system's authorities, or those in the PEM file `caFile` alone.
/// InvalidInput with subject `ca_file` if there is no certificate in it.
[[nodiscard]] Result<QSslConfiguration> tlsFor(const QString &caFile);

/// SHA-256 of the certificate's public key (SubjectPublicKeyInfo) in base64, as in RFC 7469.
QByteArray pinOf(const QSslCertificate &certificate);
QStringList pinsOf(const QList<QSslCertificate> &chain);
/// Whether one of the pins is in the chain; always without pins.
bool matchesPins(const QList<QSslCertificate> &chain, const QStringList &pins);

/// Sends the manager's requests as `proxy` says: empty for the system's way, `none`, `http://host:port` or
/// `socks5://host:port`. This computer itself is always reached directly.
void setProxy(QNetworkAccessManager &manager, const QString &proxy);

} // namespace fourthp
