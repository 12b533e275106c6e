// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>
#include <QTcpSocket>

#include <functional>

namespace fourthp::test {

/// Passes bytes on to another port of this computer until enough have come back; then calls `onCut` and ends every
/// connection in mid-body.
class CuttingProxy
{
public:
    CuttingProxy(quint16 target, qint64 bytes, std::function<void()> onCut)
        : m_left(bytes)
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
        QObject::connect(client, &QTcpSocket::readyRead, engine, [client, engine] { engine->write(client->readAll()); });
        QObject::connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        QObject::connect(engine, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
        QObject::connect(engine, &QTcpSocket::readyRead, client, [this, client, engine] { passBack(client, engine); });
    }

    void passBack(QTcpSocket *client, QTcpSocket *engine)
    {
        QByteArray bytes = engine->readAll();
        if (hasCut()) {
            client->abort();
            return;
        }
        if (bytes.size() < m_left) {
            m_left -= bytes.size();
            client->write(bytes);
            return;
        }
        client->write(bytes.first(m_left));
        client->flush();
        m_left = 0;
        m_onCut();
        m_server.close();
        client->abort();
    }

    QTcpServer m_server;
    qint64 m_left;
    std::function<void()> m_onCut;
};

} // namespace fourthp::test
