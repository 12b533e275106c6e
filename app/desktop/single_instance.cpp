// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/single_instance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {
constexpr int kWaitMilliseconds = 500;
constexpr qint64 kMostBytes = 64 * 1024;
}

SingleInstance::SingleInstance(const QString &libraryFolder, QObject *parent)
    : QObject(parent)
{
    const QByteArray key = QDir(libraryFolder).absolutePath().toUtf8() + ' ' + QByteArray::number(::geteuid());
    // In the user's own runtime folder nobody else can take the name; without one, Qt's folder for temporary files serves.
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    const QString folder = QFileInfo(runtime).isWritable() ? QString(runtime + u'/') : QString();
    m_name = folder + u"fourthp-"_s + QString::fromLatin1(QCryptographicHash::hash(key, QCryptographicHash::Sha256).toHex().first(24));
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
}

bool SingleInstance::handOver(const QString &words) const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(kWaitMilliseconds)) {
        return false;
    }
    socket.write(words.toUtf8());
    socket.flush();
    socket.waitForBytesWritten(kWaitMilliseconds);
    socket.disconnectFromServer();
    return true;
}

void SingleInstance::listen()
{
    if (!m_server.listen(m_name)) {
        QLocalServer::removeServer(m_name); // Left behind by a killed program; the library's lock tells who is alive.
        m_server.listen(m_name);
    }
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        QLocalSocket *socket = m_server.nextPendingConnection();
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::disconnected, this, [this, socket] { Q_EMIT asked(QString::fromUtf8(socket->read(kMostBytes))); });
    });
}

} // namespace fourthp
