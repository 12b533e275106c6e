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

/// What is odd about a certificate.
struct CertificateKind
{
    QByteArray usage = "serverAuth";
    QString from {}; ///< First moment, as `20990101000000Z`; empty for now.
    QString key {}; ///< As `rsa:1024`; empty for one on an elliptic curve.
    QString digest = QStringLiteral("sha256"); ///< That is signed.
};

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
    void certify(const QString &name, int days, const CertificateKind &kind = {})
    {
        QFile extensions(path(QStringLiteral("ext")));
        REQUIRE(extensions.open(QIODevice::WriteOnly));
        extensions.write("subjectAltName=" + name.toLatin1() + "\nextendedKeyUsage=" + kind.usage + '\n');
        extensions.close();
        const QStringList key = kind.key.isEmpty()
            ? ellipticKey()
            : QStringList {QStringLiteral("-newkey"), kind.key, QStringLiteral("-nodes")};
        openssl(QStringList {QStringLiteral("req"), QStringLiteral("-new")} + key
            + QStringList {QStringLiteral("-subj"), QStringLiteral("/CN=hub"), QStringLiteral("-keyout"),
                path(QStringLiteral("hub.key")), QStringLiteral("-out"), path(QStringLiteral("hub.csr"))});
        if (!kind.from.isEmpty()) {
            signFrom(kind.from);
            return;
        }
        openssl({QStringLiteral("x509"), QStringLiteral("-req"), QStringLiteral("-in"),
            path(QStringLiteral("hub.csr")), QStringLiteral("-CA"), path(QStringLiteral("ca.pem")),
            QStringLiteral("-CAkey"), path(QStringLiteral("ca.key")), QStringLiteral("-CAcreateserial"),
            QString(u'-' + kind.digest), QStringLiteral("-days"), QString::number(days), QStringLiteral("-extfile"),
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
    /// `openssl x509` cannot say when a certificate begins; `openssl ca` can, with files of its own.
    void signFrom(const QString &from)
    {
        const auto write = [this](const QString &name, const QByteArray &text) {
            QFile file(path(name));
            REQUIRE((file.open(QIODevice::WriteOnly) && file.write(text) == text.size()));
        };
        write(QStringLiteral("index.txt"), {});
        write(QStringLiteral("serial"), "01\n");
        const QByteArray folder = QFile::encodeName(m_folder.path());
        write(QStringLiteral("ca.cnf"),
            "[ca]\ndefault_ca=own\n[own]\nnew_certs_dir=" + folder + "\ndatabase=" + folder + "/index.txt\nserial=" + folder
                + "/serial\ndefault_md=sha256\npolicy=any\n[any]\ncommonName=supplied\n");
        openssl({QStringLiteral("ca"), QStringLiteral("-batch"), QStringLiteral("-config"), path(QStringLiteral("ca.cnf")),
            QStringLiteral("-cert"), path(QStringLiteral("ca.pem")), QStringLiteral("-keyfile"), path(QStringLiteral("ca.key")),
            QStringLiteral("-startdate"), from, QStringLiteral("-days"), QStringLiteral("40000"), QStringLiteral("-extfile"),
            path(QStringLiteral("ext")), QStringLiteral("-in"), path(QStringLiteral("hub.csr")), QStringLiteral("-out"),
            path(QStringLiteral("hub.pem"))});
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
