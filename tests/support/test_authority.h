// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/catch_qt.h"

#include <QCryptographicHash>
#include <QFile>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace fourthp::test {

/// Certificates made for this run; Debian's `ca-certificates` brings the program that makes them.
class TestAuthority
{
public:
    TestAuthority()
    {
        openssl(QStringList {QStringLiteral("req"), QStringLiteral("-x509")} + ellipticKey()
            + QStringList {QStringLiteral("-days"), QStringLiteral("2"), QStringLiteral("-subj"),
                QStringLiteral("/CN=Test authority"), QStringLiteral("-keyout"),
                path(QStringLiteral("ca.key")), QStringLiteral("-out"), path(QStringLiteral("ca.pem"))});
    }
    QString path(const QString &name) const { return m_folder.filePath(name); }

    /// `hub.pem` with `hub.key`, for `name` (`IP:127.0.0.1`), valid for `days` from today; less than none is
    /// expired.
    void certify(const QString &name, int days)
    {
        QFile extensions(path(QStringLiteral("ext")));
        REQUIRE(extensions.open(QIODevice::WriteOnly));
        extensions.write("subjectAltName=" + name.toLatin1() + "\nextendedKeyUsage=serverAuth\n");
        extensions.close();
        openssl(QStringList {QStringLiteral("req"), QStringLiteral("-new")} + ellipticKey()
            + QStringList {QStringLiteral("-subj"), QStringLiteral("/CN=hub"), QStringLiteral("-keyout"),
                path(QStringLiteral("hub.key")), QStringLiteral("-out"), path(QStringLiteral("hub.csr"))});
        openssl({QStringLiteral("x509"), QStringLiteral("-req"), QStringLiteral("-in"),
            path(QStringLiteral("hub.csr")), QStringLiteral("-CA"), path(QStringLiteral("ca.pem")),
            QStringLiteral("-CAkey"), path(QStringLiteral("ca.key")), QStringLiteral("-CAcreateserial"),
            QStringLiteral("-days"), QString::number(days), QStringLiteral("-extfile"),
            path(QStringLiteral("ext")), QStringLiteral("-out"), path(QStringLiteral("hub.pem"))});
    }

    /// The pin of a PEM certificate here, as another program works it out.
    QString pin(const QString &certificate)
    {
        openssl({QStringLiteral("x509"), QStringLiteral("-in"), path(certificate), QStringLiteral("-pubkey"),
            QStringLiteral("-noout"), QStringLiteral("-out"), path(QStringLiteral("key.pem"))});
        openssl({QStringLiteral("pkey"), QStringLiteral("-pubin"), QStringLiteral("-in"),
            path(QStringLiteral("key.pem")), QStringLiteral("-outform"), QStringLiteral("der"),
            QStringLiteral("-out"), path(QStringLiteral("key.der"))});
        QFile key(path(QStringLiteral("key.der")));
        REQUIRE(key.open(QIODevice::ReadOnly));
        return QString::fromLatin1(
            QCryptographicHash::hash(key.readAll(), QCryptographicHash::Sha256).toBase64());
    }

private:
    static QStringList ellipticKey()
    {
        return {QStringLiteral("-newkey"), QStringLiteral("ec"), QStringLiteral("-pkeyopt"),
            QStringLiteral("ec_paramgen_curve:prime256v1"), QStringLiteral("-nodes")};
    }
    static void openssl(const QStringList &arguments)
    {
        QProcess process;
        process.start(QStringLiteral("openssl"), arguments);
        REQUIRE(process.waitForFinished(60'000));
        INFO(process.readAllStandardError().toStdString());
        REQUIRE(process.exitCode() == 0);
    }

    QTemporaryDir m_folder;
};

} // namespace fourthp::test
