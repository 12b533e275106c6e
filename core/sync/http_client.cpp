// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/http_client.h"

#include "core/base/log.h"
#include "core/store/channel_store.h"
#include "core/sync/hub_way.h"
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

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == "https"_L1 ? 443 : 80);
}

/// Whether a redirect stays where the user sent us. http to https on the same host is the one step that may change
/// the port.
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

/// An address for logs and messages: without query.
QString shown(const QUrl &url)
{
    return url.toString(QUrl::RemoveQuery | QUrl::RemoveUserInfo | QUrl::RemoveFragment);
}

/// Watches one reply: counts bytes, and ends it when it grows too large or does not get on.
class Watch : public QObject
{
public:
    enum class Verdict { Fine, TooLarge, TooSlow, NotConnected };

    Watch(QNetworkReply &reply, const HttpLimits &limits)
        : m_reply(reply)
        , m_limits(limits)
    {
        connect(&m_reply, &QNetworkReply::readyRead, this, [this] { take(); });
        connect(&m_reply, &QNetworkReply::requestSent, &m_connecting, &QTimer::stop);
        connect(&m_reply, &QNetworkReply::uploadProgress, this, [this](qint64 sent, qint64) { noteSent(sent); });
        connect(&m_window, &QTimer::timeout, this, [this] { checkSpeed(); });
        connect(&m_connecting, &QTimer::timeout, this, [this] { end(Verdict::NotConnected); });
        connect(&m_deadline, &QTimer::timeout, this, [this] { checkDeadline(); });
        m_connecting.setSingleShot(true);
        m_deadline.setSingleShot(true);
        m_connecting.start(m_limits.connect);
        beginWaiting();
    }

    /// Somebody waits from now on. What was begun ahead may have lain idle, and no timer ran.
    void beginWaiting()
    {
        if (m_connecting.isActive()) {
            m_connecting.start(m_limits.connect);
        }
        m_window.start(m_limits.speedWindow);
        m_deadline.start(m_limits.whole);
        m_sinceBegin.start();
    }

    void take()
    {
        if (!m_reply.isOpen()) {
            return; // Aborted.
        }
        m_connecting.stop();
        // Counted here because Qt's own check against compressed bombs refuses valid pages.
        body += m_reply.readAll();
        if (body.size() > m_limits.mostBytes) {
            end(Verdict::TooLarge);
        }
    }

    QByteArray body;
    Verdict verdict = Verdict::Fine;

private:
    void noteSent(qint64 sent)
    {
        m_connecting.stop();
        m_sent = sent;
    }

    qint64 moved() const { return body.size() + m_sent; }

    void checkSpeed()
    {
        const qint64 wanted = m_limits.leastBytesPerSecond * m_limits.speedWindow.count() / 1000;
        if (moved() - m_atWindowStart < wanted) {
            end(Verdict::TooSlow);
        }
        m_atWindowStart = moved();
    }

    void checkDeadline()
    {
        const std::chrono::milliseconds forBytes(moved() * 1000 / std::max<qint64>(m_limits.leastBytesPerSecond, 1));
        const auto left = m_limits.whole + forBytes - std::chrono::milliseconds(m_sinceBegin.elapsed());
        if (left.count() <= 0) {
            end(Verdict::TooSlow);
        } else {
            m_deadline.start(left);
        }
    }

    void end(Verdict why)
    {
        if (verdict == Verdict::Fine) {
            verdict = why;
            m_reply.abort();
        }
    }

    QNetworkReply &m_reply;
    const HttpLimits &m_limits;
    QTimer m_connecting;
    QTimer m_window;
    QTimer m_deadline;
    QElapsedTimer m_sinceBegin;
    qint64 m_sent = 0;
    qint64 m_atWindowStart = 0;
};

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

/// Why a certificate is refused. What its dates are measured against is named, for that may be what is wrong.
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
    Watch watch;
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
        return fail(ErrorKind::Unsupported, shown(url), u"the address of a request became too long"_s);
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
            return fail(ErrorKind::NotAHub, shown(url), u"redirected to %1"_s.arg(shown(next)));
        }
        if (answer->status == 301 || answer->status == 308) {
            noteMove(url, next);
        }
        url = next;
    }
    return fail(ErrorKind::NotAHub, shown(url), u"too many redirects"_s);
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
        return fail(ErrorKind::NotAHub, shown(request.url()), u"redirected to %1"_s.arg(shown(redirect)));
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
    return std::make_unique<Exchange>(m_network->manager.sendCustomRequest(request, method, body), m_limits, *m_network);
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
    Watch &watch = exchange.watch;
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
    if (watch.verdict == Watch::Verdict::TooLarge) {
        return fail(ErrorKind::BadAnswer, shown(url), u"the answer is larger than %1 bytes"_s.arg(m_limits.mostBytes));
    }
    if (watch.verdict == Watch::Verdict::NotConnected) {
        return fail(ErrorKind::Network, shown(url), u"no connection in time"_s);
    }
    if (watch.verdict == Watch::Verdict::TooSlow) {
        return fail(ErrorKind::Network, shown(url), u"the answer came too slowly"_s);
    }
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 407 || reply->error() == QNetworkReply::ProxyAuthenticationRequiredError) {
        return fail(ErrorKind::SignIn, u"proxy"_s, m_network->askingProxy);
    }
    // A status of 4xx or 5xx is an error to Qt but an answer to us.
    if (reply->error() != QNetworkReply::NoError && (status < 300 || !exchange.tlsFault.isEmpty())) {
        return Failure(errorOf(*reply, shown(url), exchange.tlsFault));
    }
    if (status >= 300 && status < 400) {
        *redirect = url.resolved(reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl());
        if (redirect->isEmpty() || *redirect == url) {
            return fail(ErrorKind::NotAHub, shown(url), u"status %1 without a way on"_s.arg(status));
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
