// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/http_client.h"

#include "core/base/log.h"
#include "core/store/channel_store.h"
#include "core/sync/http_rules.h"
#include "core/sync/hub_way.h"
#include "core/sync/reply_watch.h"
#include "core/sync/retry_policy.h"
#include "core/sync/upload_device.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QAuthenticator>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSet>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr int kMostRedirects = 3;
constexpr qsizetype kLongestAddress = 6000;

bool isGuiThread()
{
    const QCoreApplication *app = QCoreApplication::instance();
    return app != nullptr && app->inherits("QGuiApplication") && QThread::currentThread() == app->thread();
}

} // namespace

struct HttpClient::Network
{
    QNetworkAccessManager manager;
    QSslConfiguration tls;
    QStringList pins;
    ProxyAccounts proxyAccounts;
    QString askingProxy; ///< `host:port` of the one that asked last.
    QSet<QString> offeredTo;
    QStringList keysSeen;

    void answerProxy(const QNetworkProxy &proxy, QAuthenticator *answer)
    {
        askingProxy = u"%1:%2"_s.arg(proxy.hostName()).arg(proxy.port());
        const auto account = proxyAccounts.constFind(proxyAccounts.contains(askingProxy) ? askingProxy : QString());
        // Once: a second question means that the answer was wrong.
        if (account != proxyAccounts.constEnd() && !offeredTo.contains(askingProxy)) {
            offeredTo.insert(askingProxy);
            answer->setUser(account->user);
            answer->setPassword(account->secret);
        }
    }
};

/// One request on its way.
struct HttpClient::Exchange
{
    Exchange(QNetworkReply *sent, const HttpLimits &limits, Network &network)
        : reply(sent)
        , watch(*sent, limits)
    {
        QObject::connect(
            sent, &QNetworkReply::sslErrors, sent, [this](const QList<QSslError> &errors) { tlsFault = faultsOf(errors); });
        // Nothing of the request has gone out at this moment.
        QObject::connect(sent, &QNetworkReply::encrypted, sent, [this, &network] {
            const QList<QSslCertificate> chain = reply->sslConfiguration().peerCertificateChain();
            network.keysSeen = pinsOf(chain);
            if (!matchesPins(chain, network.pins)) {
                tlsFault = u"none of the pinned keys is in the certificate chain"_s;
                reply->abort();
            }
        });
    }

    std::unique_ptr<QNetworkReply> reply;
    ReplyWatch watch;
    QString tlsFault;
};

HttpClient::HttpClient(QUrl base, QByteArray authorization, const HttpLimits &limits)
    : m_base(std::move(base))
    , m_authorization(std::move(authorization))
    , m_limits(limits)
    , m_network(std::make_unique<Network>())
{
}

HttpClient::~HttpClient() = default;

QStringList HttpClient::keysSeen() const
{
    return m_network->keysSeen;
}

Result<std::unique_ptr<HttpClient>> HttpClient::create(
    const HubAddress &hub, const QString &secret, const HttpLimits &limits, const HttpManners &manners)
{
    Q_ASSERT_X(!isGuiThread(), "HttpClient", "requests must not be waited for on the GUI thread");
    const Result<QString> url = manners.checkedAddress(hub.url);
    if (!url) {
        return passOn(url);
    }
    const Result<QSslConfiguration> tls = tlsFor(hub.caFile);
    if (!tls) {
        return passOn(tls);
    }
    std::unique_ptr<HttpClient> client(new HttpClient(QUrl(*url), authorizationFor(hub.user, secret), limits));
    Network &network = *client->m_network;
    network.tls = *tls;
    network.pins = hub.pins;
    network.proxyAccounts = hub.proxyAccounts;
    setProxy(network.manager, hub.proxy);
    QObject::connect(&network.manager, &QNetworkAccessManager::proxyAuthenticationRequired, &network.manager,
        [&network](const QNetworkProxy &proxy, QAuthenticator *answer) { network.answerProxy(proxy, answer); });
    network.manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    network.manager.setTransferTimeout(int(limits.silence.count()));
    client->m_manners = manners;
    return client;
}

QUrl HttpClient::urlOf(const QString &path) const
{
    const QUrl &base = m_movedTo.isEmpty() ? m_base : m_movedTo;
    return QUrl(base.toString(QUrl::FullyEncoded) + path, QUrl::StrictMode).adjusted(QUrl::NormalizePathSegments);
}

void HttpClient::noteMove(const QUrl &from, const QUrl &to)
{
    const QString base = (m_movedTo.isEmpty() ? m_base : m_movedTo).toString(QUrl::FullyEncoded);
    const QString asked = from.toString(QUrl::FullyEncoded);
    const QString target = to.toString(QUrl::FullyEncoded);
    // Only where everything below the address moved with it can the new one be told.
    const QString below = asked.startsWith(base) ? asked.mid(base.size()) : QString();
    if (asked.startsWith(base) && target.endsWith(below)) {
        m_movedTo = QUrl(target.chopped(below.size()), QUrl::StrictMode);
    }
}

void HttpClient::sendAhead(const QString &path)
{
    m_ahead = begin("GET", urlOf(path), {});
    // Qt starts a request from the event loop, which does not run before somebody waits for the answer.
    QCoreApplication::sendPostedEvents(m_ahead->reply.get());
}

Result<HttpAnswer> HttpClient::send(
    const QByteArray &method, const QString &path, const QByteArray &body, std::stop_token stop)
{
    QUrl url = urlOf(path);
    if (url.toEncoded().size() > kLongestAddress) {
        return fail(ErrorKind::Unsupported, addressForMessages(url), u"the address of a request became too long"_s);
    }
    std::unique_ptr<Exchange> ahead;
    if (m_ahead && m_ahead->reply->url().path() == url.path()) {
        ahead = std::move(m_ahead);
    }
    const bool fits = ahead && ahead->reply->url() == url && method == "GET";
    for (int redirects = 0; redirects <= kMostRedirects; ++redirects) {
        if (stop.stop_requested()) {
            return fail(ErrorKind::Cancelled);
        }
        const std::unique_ptr<Exchange> exchange
            = fits && redirects == 0 ? std::move(ahead) : begin(method, url, body);
        QUrl next;
        Result<HttpAnswer> answer = finish(*exchange, stop, &next);
        if (!answer || next.isEmpty()) {
            return answer;
        }
        if (!mayFollow(url, next) || method != "GET") {
            return fail(ErrorKind::NotAHub, addressForMessages(url), u"redirected to %1"_s.arg(addressForMessages(next)));
        }
        if (answer->status == 301 || answer->status == 308) {
            noteMove(url, next);
        }
        url = next;
    }
    return fail(ErrorKind::NotAHub, addressForMessages(url), u"too many redirects"_s);
}

Result<HttpAnswer> HttpClient::sendOnce(
    const QString &path, const QByteArray &body, const QByteArray &encoding, std::stop_token stop)
{
    QNetworkRequest request = requestFor(urlOf(path));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    if (!encoding.isEmpty()) {
        request.setRawHeader("Content-Encoding", encoding);
    }
    return upload("POST", request, body, stop);
}

Result<HttpAnswer> HttpClient::putBytes(const QString &path, const QByteArray &bytes, std::stop_token stop)
{
    QNetworkRequest request = requestFor(urlOf(path));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/octet-stream"_s);
    return upload("PUT", request, bytes, stop);
}

Result<HttpAnswer> HttpClient::upload(
    const QByteArray &method, QNetworkRequest request, const QByteArray &body, std::stop_token stop)
{
    if (stop.stop_requested()) {
        return fail(ErrorKind::Cancelled);
    }
    m_ahead.reset();
    request.setHeader(QNetworkRequest::ContentLengthHeader, body.size());
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    ++m_requests;
    UploadDevice device(body);
    Exchange exchange(m_network->manager.sendCustomRequest(request, method, &device), m_limits, *m_network);
    QUrl redirect;
    Result<HttpAnswer> answer = finish(exchange, stop, &redirect);
    if (answer && !redirect.isEmpty()) {
        return fail(ErrorKind::NotAHub, addressForMessages(request.url()), u"redirected to %1"_s.arg(addressForMessages(redirect)));
    }
    return answer;
}

std::unique_ptr<HttpClient::Exchange> HttpClient::begin(const QByteArray &method, const QUrl &url, const QByteArray &body)
{
    QNetworkRequest request = requestFor(url);
    if (!body.isEmpty()) {
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    }
    ++m_requests;
    // Qt knows only of its own HEAD that no body follows.
    QNetworkReply *reply = method == "HEAD" ? m_network->manager.head(request)
                                            : m_network->manager.sendCustomRequest(request, method, body);
    return std::make_unique<Exchange>(reply, m_limits, *m_network);
}

QNetworkRequest HttpClient::requestFor(const QUrl &url) const
{
    QNetworkRequest request(url);
    request.setSslConfiguration(m_network->tls);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false); // Qt 6.4 has open faults in it.
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    // Where there is no tunnel Qt takes this as a word on proxies as well, and would answer none.
    const bool mayNeedProxyAccount = url.scheme() == "http"_L1 && !m_network->proxyAccounts.isEmpty();
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute,
        mayNeedProxyAccount ? QNetworkRequest::Automatic : QNetworkRequest::Manual);
    request.setDecompressedSafetyCheckThreshold(-1);
    request.setRawHeader("Accept", m_manners.accept);
    if (!m_manners.from.isEmpty()) {
        request.setRawHeader("From", m_manners.from);
    }
    request.setRawHeader("User-Agent", "fourthp/" FOURTHP_VERSION " (https://fourthp.github.io)");
    if (!m_authorization.isEmpty()) {
        request.setRawHeader("Authorization", m_authorization);
    }
    return request;
}

Result<HttpAnswer> HttpClient::finish(Exchange &exchange, std::stop_token stop, QUrl *redirect)
{
    QNetworkReply *reply = exchange.reply.get();
    ReplyWatch &watch = exchange.watch;
    const QUrl url = reply->url();
    {
        QEventLoop loop;
        QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
        if (m_bytesSink) {
            // Of the body that matters: an answer to an upload is short, and so is a question for a download.
            const auto tell = [this, most = std::make_shared<qint64>(0)](qint64 bytes, qint64) {
                *most = std::max(*most, bytes);
                m_bytesSink(*most);
            };
            QObject::connect(reply, &QNetworkReply::downloadProgress, &loop, tell);
            QObject::connect(reply, &QNetworkReply::uploadProgress, &loop, tell);
        }
        // The callback may run on any thread; the reply lives on this one.
        const std::stop_callback onStop(
            stop, [reply] { QMetaObject::invokeMethod(reply, &QNetworkReply::abort, Qt::QueuedConnection); });
        if (!reply->isFinished()) {
            watch.beginWaiting();
            loop.exec();
        }
    }
    watch.take();
    m_bytes += watch.body.size();
    if (stop.stop_requested()) {
        return fail(ErrorKind::Cancelled);
    }
    if (watch.verdict == ReplyWatch::Verdict::TooLarge) {
        return fail(ErrorKind::BadAnswer, addressForMessages(url), u"the answer is larger than %1 bytes"_s.arg(m_limits.mostBytes));
    }
    if (watch.verdict == ReplyWatch::Verdict::NotConnected) {
        return fail(ErrorKind::Network, addressForMessages(url), u"no connection in time"_s);
    }
    if (watch.verdict == ReplyWatch::Verdict::TooSlow) {
        return fail(ErrorKind::Network, addressForMessages(url), u"the answer came too slowly"_s);
    }
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 407 || reply->error() == QNetworkReply::ProxyAuthenticationRequiredError) {
        return fail(ErrorKind::SignIn, u"proxy"_s, m_network->askingProxy);
    }
    // A status of 4xx or 5xx is an error to Qt but an answer to us.
    if (reply->error() != QNetworkReply::NoError && (status < 300 || !exchange.tlsFault.isEmpty())) {
        return Failure(errorOf(*reply, addressForMessages(url), exchange.tlsFault));
    }
    // Nothing of a body follows upon a HEAD.
    const bool isTold = reply->operation() != QNetworkAccessManager::HeadOperation && reply->hasRawHeader("Content-Length");
    if (const QString fault = isTold ? lengthFault(reply->rawHeader("Content-Length")) : QString(); !fault.isEmpty()) {
        return fail(ErrorKind::BadAnswer, addressForMessages(url), fault);
    }
    if (status >= 300 && status < 400 && !isRedirect(status)) {
        return fail(ErrorKind::BadAnswer, addressForMessages(url), u"status %1, which nobody asked for"_s.arg(status));
    }
    if (isRedirect(status)) {
        *redirect = url.resolved(reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl());
        if (redirect->isEmpty() || *redirect == url) {
            return fail(ErrorKind::NotAHub, addressForMessages(url), u"status %1 without a way on"_s.arg(status));
        }
    }
    HttpAnswer answer;
    answer.status = status;
    answer.contentType = reply->header(QNetworkRequest::ContentTypeHeader).toString().toLatin1().toLower();
    answer.retryAfter = reply->rawHeader("Retry-After");
    answer.date = parseHttpDate(reply->rawHeader("Date"));
    answer.body = std::move(watch.body);
    return answer;
}

} // namespace fourthp
