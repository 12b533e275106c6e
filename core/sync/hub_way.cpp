// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/hub_way.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QSslCertificate>
#include <QSslKey>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

bool isThisComputer(const QString &host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

class ProxyChoice final : public QNetworkProxyFactory
{
public:
    explicit ProxyChoice(const QString &proxy)
        : m_isSystems(proxy.isEmpty())
    {
        const QUrl url(proxy);
        if (url.scheme() == "http"_L1 || url.scheme() == "socks5"_L1) {
            const auto type
                = url.scheme() == "http"_L1 ? QNetworkProxy::HttpProxy : QNetworkProxy::Socks5Proxy;
            m_proxy = QNetworkProxy(type, url.host(), quint16(url.port()));
        }
    }

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (isThisComputer(query.peerHostName()) || isThisComputer(query.url().host())) {
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        }
        return m_isSystems ? systemProxyForQuery(query) : QList<QNetworkProxy> {m_proxy};
    }

private:
    bool m_isSystems;
    QNetworkProxy m_proxy {QNetworkProxy::NoProxy};
};

} // namespace

Result<QSslConfiguration> tlsFor(const QString &caFile)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!caFile.isEmpty()) {
        const QList<QSslCertificate> authorities
            = QSslCertificate::fromPath(caFile, QSsl::Pem, QSslCertificate::PatternSyntax::FixedString);
        if (authorities.isEmpty()) {
            return fail(ErrorKind::InvalidInput, u"ca_file"_s,
                u"no certificate in %1"_s.arg(QFileInfo(caFile).fileName()));
        }
        tls.setCaCertificates(authorities);
    }
    return tls;
}

QByteArray pinOf(const QSslCertificate &certificate)
{
    return QCryptographicHash::hash(certificate.publicKey().toDer(), QCryptographicHash::Sha256).toBase64();
}

QStringList pinsOf(const QList<QSslCertificate> &chain)
{
    QStringList pins;
    for (const QSslCertificate &certificate : chain) {
        pins.append(QString::fromLatin1(pinOf(certificate)));
    }
    return pins;
}

bool matchesPins(const QList<QSslCertificate> &chain, const QStringList &pins)
{
    return pins.isEmpty()
        || std::any_of(chain.begin(), chain.end(), [&pins](const QSslCertificate &certificate) {
               return pins.contains(QString::fromLatin1(pinOf(certificate)));
           });
}

void setProxy(QNetworkAccessManager &manager, const QString &proxy)
{
    manager.setProxyFactory(new ProxyChoice(proxy)); // The manager owns it.
}

} // namespace fourthp
