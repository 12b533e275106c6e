// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/channel_store.h"
#include "core/sync/sync_run.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <stop_token>

class QNetworkRequest;

namespace fourthp {

/// Bounds of one request (sync contract, B1). Smaller in tests.
struct HttpLimits
{
    std::chrono::milliseconds connect {15'000}; ///< Until the request has gone out, TLS included.
    std::chrono::milliseconds silence {45'000}; ///< Without a byte.
    /// The whole of it, and what the bytes that came and went take at `leastBytesPerSecond`.
    std::chrono::milliseconds whole {120'000};
    /// The silence limit does not stop a peer that drips: fewer bytes a second than this over a window are too few.
    std::chrono::milliseconds speedWindow {60'000};
    qint64 leastBytesPerSecond = 256;
    qint64 mostBytes = 64 * 1024 * 1024; ///< Of a body, uncompressed.
};

/// What differs from one kind of remote to another.
struct HttpManners
{
    QByteArray accept = "application/json";
    QByteArray from {}; ///< Mail address for the operator of the other side; empty for none.
    Result<QString> (*checkedAddress)(const QString &) = normalisedHubUrl;
};

struct HttpAnswer
{
    int status = 0;
    QByteArray contentType;
    QByteArray retryAfter;
    QDateTime date; ///< The server's; invalid if it told none.
    QByteArray body;

    bool isHtml() const { return contentType.startsWith("text/html") || contentType.startsWith("application/xhtml"); }
};

/// Single requests to one origin over HTTP/1.1, each waited for in this thread's own event loop. Belongs to the
/// thread that made it, which must not be the GUI thread. Sends credentials to the configured origin alone, keeps no
/// cookies, follows at most three redirects within the origin, and accepts no doubtful certificate and none without one
/// of the pins, if there are pins.
class HttpClient
{
public:
    /// InvalidInput for a bad address or an authority file that cannot be read.
    [[nodiscard]] static Result<std::unique_ptr<HttpClient>> create(
        const HubAddress &hub, const QString &secret, const HttpLimits &limits = {}, const HttpManners &manners = {});
    ~HttpClient();
    HttpClient(const HttpClient &) = delete;
    HttpClient &operator=(const HttpClient &) = delete;

    /// An answer of any status, whole as far as HTTP can tell. Fails with Network, Certificate, NotAHub (redirect
    /// elsewhere), BadAnswer (cut, too large), SignIn (a proxy wants a password: see `proxyThatAsks`) or Cancelled. `path` is appended to the base address; query values must
    /// be percent-encoded.
    [[nodiscard]] Result<HttpAnswer> send(
        const QByteArray &method, const QString &path, const QByteArray &body, std::stop_token stop);

    /// A POST that reaches the server once at most: where Qt would send it again by itself, it fails with Network.
    /// `encoding` is the `Content-Encoding` of the body, empty for none. Otherwise as `send`.
    [[nodiscard]] Result<HttpAnswer> sendOnce(
        const QString &path, const QByteArray &body, const QByteArray &encoding, std::stop_token stop);

    /// A PUT of bytes that are no JSON. Otherwise as `sendOnce`.
    [[nodiscard]] Result<HttpAnswer> putBytes(const QString &path, const QByteArray &bytes, std::stop_token stop);
    /// Whom to tell how many bytes of a body went over, either way, while this is set.
    void setBytesSink(std::function<void(qint64)> sink) { m_bytesSink = std::move(sink); }

    /// Begins a GET that will be asked for next, so that it arrives while this thread does something else. `send`
    /// takes it up if it is asked for just this, and drops it if only the query differs.
    void sendAhead(const QString &path);

    const QUrl &base() const { return m_base; }
    /// Where the server sent us for good, within the origin; empty for nowhere. Later requests go there at once.
    const QUrl &movedTo() const { return m_movedTo; }
    /// Of the last certificate chain that a server showed, the server's own first: as `ChannelSettings::pins`.
    QStringList keysSeen() const;
    qint64 requests() const { return m_requests; }
    qint64 bytes() const { return m_bytes; }

private:
    struct Network;
    struct Exchange;
    HttpClient(QUrl base, QByteArray authorization, const HttpLimits &limits);
    [[nodiscard]] std::unique_ptr<Exchange> begin(const QByteArray &method, const QUrl &url, const QByteArray &body);
    QNetworkRequest requestFor(const QUrl &url) const;
    [[nodiscard]] Result<HttpAnswer> upload(
        const QByteArray &method, QNetworkRequest request, const QByteArray &body, std::stop_token stop);
    [[nodiscard]] Result<HttpAnswer> finish(Exchange &exchange, std::stop_token stop, QUrl *redirect);
    QUrl urlOf(const QString &path) const;
    void noteMove(const QUrl &from, const QUrl &to);

    QUrl m_base;
    QUrl m_movedTo;
    QByteArray m_authorization;
    HttpLimits m_limits;
    HttpManners m_manners;
    std::unique_ptr<Network> m_network;
    std::unique_ptr<Exchange> m_ahead;
    std::function<void(qint64)> m_bytesSink;
    qint64 m_requests = 0;
    qint64 m_bytes = 0;
};

} // namespace fourthp
