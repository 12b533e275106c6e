// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/http_rules.h"

#include <QDateTime>
#include <QNetworkReply>
#include <QSslError>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == "https"_L1 ? 443 : 80);
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
        faults.append(error.errorString());
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
