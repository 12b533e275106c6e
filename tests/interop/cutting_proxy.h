// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>
#include <QTcpSocket>

#include <functional>

namespace fourthp::test {

/// Passes bytes on to another port of this computer until enough have come back, or have been sent; then calls `onCut`
/// and ends every connection in mid-body.
class CuttingProxy
{
public:
    enum class Counts { Answers, Requests };

    CuttingProxy(quint16 target, qint64 bytes, std::function<void()> onCut, Counts counts = Counts::Answers)
        : m_left(bytes)
        , m_counts(counts)
        , m_onCut(std::move(onCut))
    {
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this, target] {
            while (QTcpSocket *client = m_server.nextPendingConnection()) {
                connectTo(target, client);
            }
        });
        m_server.listen(QHostAddress::LocalHost);
    }
    quint16 port() const { return m_server.serverPort(); }
    bool hasCut() const { return m_left <= 0; }

private:
    void connectTo(quint16 target, QTcpSocket *client)
    {
        auto *engine = new QTcpSocket(client);
        engine->connectToHost(QHostAddress::LocalHost, target);
        QObject::connect(client, &QTcpSocket::readyRead, engine, [this, client, engine] {
            pass(*client, *engine, m_counts == Counts::Requests, *client);
        });
        QObject::connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        QObject::connect(engine, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
        QObject::connect(engine, &QTcpSocket::readyRead, client, [this, client, engine] {
            pass(*engine, *client, m_counts == Counts::Answers, *client);
        });
    }

    void pass(QTcpSocket &from, QTcpSocket &to, bool isCounted, QTcpSocket &client)
    {
        const QByteArray bytes = from.readAll();
        if (hasCut()) {
            client.abort();
            return;
        }
        if (!isCounted || bytes.size() < m_left) {
            m_left -= isCounted ? bytes.size() : 0;
            to.write(bytes);
            return;
        }
        to.write(bytes.first(m_left));
        to.flush();
        m_left = 0;
        m_onCut();
        m_server.close();
        client.abort();
    }

    QTcpServer m_server;
    qint64 m_left;
    Counts m_counts;
    std::function<void()> m_onCut;
};

} // namespace fourthp::test
