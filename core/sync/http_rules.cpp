// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/http_rules.h"

#include <QDateTime>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QSslCertificate>
#include <QSslError>
#include <QSslKey>
#include <QUrl>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == "https"_L1 ? 443 : 80);
}

constexpr int kShortestRsaKey = 2048; // Bits, as at OpenSSL's security level 2 (SSL_CTX_set_security_level).

/// What OpenSSL finds too weak has no name in Qt.
QString weaknessOf(const QSslCertificate &certificate)
{
    const QSslKey key = certificate.publicKey();
    if (key.algorithm() == QSsl::Rsa && key.length() < kShortestRsaKey) {
        return u"the key of the certificate is too weak, RSA of %1 bits"_s.arg(key.length());
    }
    static const QRegularExpression weakSignature(u"Signature Algorithm: ([^\n]*(?:sha1|SHA1|md5|MD5)[^\n]*)"_s);
    const auto found = weakSignature.match(certificate.toText());
    return found.hasMatch() ? u"the signature of the certificate is too weak, %1"_s.arg(found.captured(1)) : QString();
}

} // namespace

bool mayFollow(const QUrl &from, const QUrl &to)
{
    if (from.host() != to.host() || !to.userInfo().isEmpty()) {
        return false;
    }
    if (from.scheme() == to.scheme()) {
        return portOf(from) == portOf(to);
    }
    return from.scheme() == "http"_L1 && to.scheme() == "https"_L1;
}

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

QString lengthFault(const QByteArray &contentLength)
{
    std::optional<qint64> said;
    for (const QByteArray &one : contentLength.split(',')) { // Qt joins headers of one name.
        const QByteArray digits = one.trimmed();
        const bool isNumber = !digits.isEmpty() && std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
        bool fits = false;
        const qint64 length = digits.toLongLong(&fits);
        if (!isNumber || !fits) {
            return u"a length that is no number of bytes"_s;
        }
        if (said.value_or(length) != length) {
            return u"two lengths that differ"_s;
        }
        said = length;
    }
    return {};
}

QString addressForMessages(const QUrl &url)
{
    return url.toString(QUrl::RemoveQuery | QUrl::RemoveUserInfo | QUrl::RemoveFragment);
}

Error errorOf(const QNetworkReply &reply, const QString &where, const QString &tlsFault)
{
    const QNetworkReply::NetworkError code = reply.error();
    const QString text = reply.errorString();
    if (!tlsFault.isEmpty() || code == QNetworkReply::SslHandshakeFailedError) {
        return {ErrorKind::Certificate, where, tlsFault.isEmpty() ? text : tlsFault};
    }
    switch (code) {
    case QNetworkReply::UnknownContentError: // What Qt calls a damaged gzip stream.
    case QNetworkReply::ProtocolFailure:
        return {ErrorKind::BadAnswer, where, text};
    case QNetworkReply::RemoteHostClosedError: {
        const bool hasBegun = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid();
        return {hasBegun ? ErrorKind::BadAnswer : ErrorKind::Network, where, text};
    }
    default:
        return {ErrorKind::Network, where, text};
    }
}

QString faultsOf(const QList<QSslError> &errors)
{
    QStringList faults;
    bool isOfDates = false;
    for (const QSslError &error : errors) {
        const QString weakness
            = error.error() == QSslError::UnspecifiedError ? weaknessOf(error.certificate()) : QString();
        faults.append(weakness.isEmpty() ? error.errorString() : weakness);
        isOfDates = isOfDates || error.error() == QSslError::CertificateExpired
            || error.error() == QSslError::CertificateNotYetValid;
    }
    if (isOfDates) {
        faults.append(u"the clock of this computer says "_s + QDateTime::currentDateTimeUtc().toString(Qt::ISODate));
    }
    return faults.join(u"; "_s);
}

QByteArray authorizationFor(const QString &user, const QString &secret)
{
    if (!user.isEmpty()) {
        return "Basic " + QString(user + u':' + secret).toUtf8().toBase64();
    }
    return secret.isEmpty() ? QByteArray() : QByteArray("Bearer " + secret.toUtf8());
}

} // namespace fourthp
