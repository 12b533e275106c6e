// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

#include <sys/socket.h>

namespace fourthp::test {

/// What a client sent.
struct StubRequest
{
    QByteArray line; ///< `GET /hub HTTP/1.1`
    QByteArray head; ///< Lower-case names, as sent otherwise.
    QByteArray body;

    QByteArray header(const QByteArray &name) const
    {
        const qsizetype at = head.toLower().indexOf(QByteArray("\r\n" + name.toLower() + ":"));
        return at < 0 ? QByteArray() : head.mid(at + name.size() + 3, head.indexOf("\r\n", at + 2) - at - name.size() - 3).trimmed();
    }
    QByteArray path() const { return line.split(' ').value(1); }
};

/// The exact bytes to send back, and what to do then.
struct StubReply
{
    QByteArray bytes;
    bool close = false;
    bool drip = false; ///< `dripBytes` of `bytes` every `dripMs`, after the first `atOnce`.
    bool reset = false; ///< Ends the connection rudely: RST instead of FIN.
    qsizetype atOnce = 0;
    qsizetype dripBytes = 1;
    int dripMs = 20;

    StubReply cutAfter(qsizetype length) const
    {
        StubReply cut = *this;
        cut.bytes.truncate(length);
        cut.close = true;
        return cut;
    }
};

/// An HTTP server that misbehaves exactly as told. Lives in the event loop of the client that it serves.
class StubServer
{
public:
    /// Over TLS with a `QSslServer`.
    explicit StubServer(std::unique_ptr<QTcpServer> listener = std::make_unique<QTcpServer>())
        : m_server(std::move(listener))
    {
        QObject::connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, m_server.get(), [this] {
            while (QTcpSocket *socket = m_server->nextPendingConnection()) {
                QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { read(socket); });
                QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            }
        });
        m_server->listen(QHostAddress::LocalHost);
    }

    std::function<StubReply(const StubRequest &)> answer;
    std::vector<StubRequest> requests;
    quint16 port() const { return m_server->serverPort(); }
    QString url(const QString &path = QStringLiteral("/hub")) const
    {
        return QStringLiteral("http://127.0.0.1:%1").arg(m_server->serverPort()) + path;
    }
    void stop() { m_server->close(); }

    static StubReply json(const QByteArray &body, const QByteArray &status = "200 OK", const QByteArray &extra = {})
    {
        return {"HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\nDate: Tue, 24 Nov 2026 09:00:00 GMT\r\n" + extra
            + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body};
    }

private:
    void read(QTcpSocket *socket)
    {
        const QByteArray all = socket->property("kept").toByteArray() + socket->readAll();
        const qsizetype end = all.indexOf("\r\n\r\n");
        StubRequest request;
        if (end >= 0) {
            request.head = all.first(end + 2);
            request.line = all.first(all.indexOf("\r\n"));
            request.body = all.mid(end + 4);
        }
        if (end < 0 || request.body.size() < request.header("content-length").toInt()) {
            socket->setProperty("kept", all);
            return;
        }
        socket->setProperty("kept", QByteArray());
        requests.push_back(request);
        const StubReply reply = answer(request);
        if (reply.drip) {
            drip(socket, reply);
            return;
        }
        socket->write(reply.bytes);
        socket->flush();
        if (reply.reset) {
            const linger rudely {1, 0};
            ::setsockopt(int(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &rudely, sizeof rudely);
            socket->abort();
        } else if (reply.close) {
            socket->disconnectFromHost();
        }
    }

    static void drip(QTcpSocket *socket, const StubReply &reply)
    {
        socket->write(reply.bytes.first(reply.atOnce));
        auto *timer = new QTimer(socket);
        QObject::connect(timer, &QTimer::timeout, socket, [socket, timer, reply, sent = reply.atOnce]() mutable {
            socket->write(reply.bytes.mid(sent, reply.dripBytes));
            sent += reply.dripBytes;
            if (sent >= reply.bytes.size()) {
                timer->stop();
            }
        });
        timer->start(reply.dripMs);
    }

    std::unique_ptr<QTcpServer> m_server;
};

} // namespace fourthp::test
