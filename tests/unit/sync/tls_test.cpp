// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/http_hub.h"
#include "tests/support/catch_qt.h"
#include "tests/unit/sync/stub_server.h"

#include <QCryptographicHash>
#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTemporaryDir>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

/// Certificates made for this run; Debian's `ca-certificates` brings the program that makes them.
class Authority
{
public:
    Authority()
    {
        openssl({u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s, u"-days"_s,
            u"2"_s, u"-subj"_s, u"/CN=Test authority"_s, u"-keyout"_s, path(u"ca.key"_s), u"-out"_s, path(u"ca.pem"_s)});
    }
    QString path(const QString &name) const { return m_folder.filePath(name); }

    /// A server that shows a certificate of this authority for `name`, valid for `days` from today; less than none is expired.
    std::unique_ptr<QTcpServer> server(const QString &name, int days, QSsl::SslProtocol protocol = QSsl::TlsV1_2OrLater)
    {
        QFile extensions(path(u"ext"_s));
        REQUIRE(extensions.open(QIODevice::WriteOnly));
        extensions.write("subjectAltName=" + name.toLatin1() + "\nextendedKeyUsage=serverAuth\n");
        extensions.close();
        openssl({u"req"_s, u"-new"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s, u"-subj"_s,
            u"/CN=hub"_s, u"-keyout"_s, path(u"hub.key"_s), u"-out"_s, path(u"hub.csr"_s)});
        openssl({u"x509"_s, u"-req"_s, u"-in"_s, path(u"hub.csr"_s), u"-CA"_s, path(u"ca.pem"_s), u"-CAkey"_s, path(u"ca.key"_s),
            u"-CAcreateserial"_s, u"-days"_s, QString::number(days), u"-extfile"_s, path(u"ext"_s), u"-out"_s, path(u"hub.pem"_s)});
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setLocalCertificate(QSslCertificate::fromPath(path(u"hub.pem"_s)).value(0));
        QFile key(path(u"hub.key"_s));
        REQUIRE(key.open(QIODevice::ReadOnly));
        tls.setPrivateKey(QSslKey(key.readAll(), QSsl::Ec));
        tls.setPeerVerifyMode(QSslSocket::VerifyNone);
        tls.setProtocol(protocol);
        auto listener = std::make_unique<QSslServer>();
        listener->setSslConfiguration(tls);
        return listener;
    }

    /// The pin of a PEM certificate here, as another program works it out.
    QString pin(const QString &certificate)
    {
        openssl({u"x509"_s, u"-in"_s, path(certificate), u"-pubkey"_s, u"-noout"_s, u"-out"_s, path(u"key.pem"_s)});
        openssl({u"pkey"_s, u"-pubin"_s, u"-in"_s, path(u"key.pem"_s), u"-outform"_s, u"der"_s, u"-out"_s, path(u"key.der"_s)});
        QFile key(path(u"key.der"_s));
        REQUIRE(key.open(QIODevice::ReadOnly));
        return QString::fromLatin1(QCryptographicHash::hash(key.readAll(), QCryptographicHash::Sha256).toBase64());
    }

private:
    static void openssl(const QStringList &arguments)
    {
        QProcess process;
        process.start(u"openssl"_s, arguments);
        REQUIRE(process.waitForFinished(60'000));
        INFO(process.readAllStandardError().toStdString());
        REQUIRE(process.exitCode() == 0);
    }
    QTemporaryDir m_folder;
};

/// What one request comes to; `requests` is how many the server got to see.
struct Visit
{
    Result<HubInfo> info;
    size_t requests = 0;
    QStringList keys {}; ///< That the client saw.
};

Visit visit(std::unique_ptr<QTcpServer> listener, const QString &caFile, const QStringList &pins = {})
{
    StubServer server(std::move(listener));
    server.answer = [](const StubRequest &) { return StubServer::json(R"({"update_seq":0,"doc_count":0})"); };
    auto client = HttpClient::create(
        {.channel = {}, .url = u"https://127.0.0.1:%1/hub"_s.arg(server.port()), .user = u"amina"_s, .caFile = caFile, .pins = pins}, u"pw"_s);
    REQUIRE(client.has_value());
    HttpHub hub(std::move(*client));
    auto info = hub.info({});
    return {std::move(info), server.requests.size(), hub.keysSeen()};
}

} // namespace

TEST_CASE("A hub with a certificate of the office's own authority is trusted", "[sync]")
{
    Authority authority;
    const Visit good = visit(authority.server(u"IP:127.0.0.1"_s, 2), authority.path(u"ca.pem"_s));
    CHECK(good.info.has_value());
    CHECK(good.requests == 1);
}

TEST_CASE("A doubtful certificate is refused before anything is sent [F83]", "[sync]")
{
    Authority authority;
    const auto refused = [](const Visit &bad) {
        REQUIRE_FALSE(bad.info.has_value());
        CHECK(bad.info.error().kind == ErrorKind::Certificate);
        CHECK_FALSE(bad.info.error().detail.isEmpty());
        CHECK(bad.requests == 0);
    };
    SECTION("unknown issuer") { refused(visit(authority.server(u"IP:127.0.0.1"_s, 2), {})); }
    SECTION("wrong name") { refused(visit(authority.server(u"DNS:hub.example"_s, 2), authority.path(u"ca.pem"_s))); }
    SECTION("expired") { refused(visit(authority.server(u"IP:127.0.0.1"_s, -1), authority.path(u"ca.pem"_s))); }
    SECTION("another authority of the same name")
    {
        Authority other;
        refused(visit(authority.server(u"IP:127.0.0.1"_s, 2), other.path(u"ca.pem"_s)));
    }
}

TEST_CASE("A server that only speaks an old TLS is refused [F83]", "[sync]")
{
    Authority authority;
    QT_WARNING_PUSH
    QT_WARNING_DISABLE_DEPRECATED
    const Visit bad = visit(authority.server(u"IP:127.0.0.1"_s, 2, QSsl::TlsV1_1), authority.path(u"ca.pem"_s));
    QT_WARNING_POP
    CHECK_FALSE(bad.info.has_value());
    CHECK(bad.requests == 0);
}

TEST_CASE("A hub whose keys are pinned is trusted with one of them alone, and hears nothing without [F83]", "[sync]")
{
    Authority authority;
    const QString other = QString::fromLatin1(QByteArray(32, 'x').toBase64());
    auto listener = authority.server(u"IP:127.0.0.1"_s, 2);
    QStringList pins;
    bool isTrusted = false;
    SECTION("the hub's own key") { pins = {other, authority.pin(u"hub.pem"_s)}; isTrusted = true; }
    SECTION("other keys") { pins = {other, QString::fromLatin1(QByteArray(32, 'y').toBase64())}; }
    const Visit visited = visit(std::move(listener), authority.path(u"ca.pem"_s), pins);
    CHECK(visited.info.has_value() == isTrusted);
    CHECK(visited.requests == (isTrusted ? 1 : 0));
    CHECK(visited.keys == QStringList {authority.pin(u"hub.pem"_s)}); // To be shown to a person, either way.
    if (!isTrusted) {
        CHECK(visited.info.error().kind == ErrorKind::Certificate);
        CHECK(visited.info.error().detail.contains(u"pinned"_s));
    }
}

TEST_CASE("A certificate out of its dates is refused with what this computer's clock says [F76 F83]", "[sync]")
{
    Authority authority;
    const Visit bad = visit(authority.server(u"IP:127.0.0.1"_s, -1), authority.path(u"ca.pem"_s));
    CHECK(bad.info.error().detail.contains(u"the clock of this computer says 20"_s));
}

TEST_CASE("A server of another protocol behind an https address is given up in time [F83]", "[sync]")
{
    StubServer plain;
    plain.answer = [](const StubRequest &) { return StubReply {}; };
    auto client = HttpClient::create({.url = u"https://127.0.0.1:%1/hub"_s.arg(plain.port())}, u"pw"_s, {.connect = std::chrono::milliseconds(200)});
    REQUIRE(client.has_value());
    const auto info = HttpHub(std::move(*client)).info({});
    REQUIRE_FALSE(info.has_value());
    CHECK(info.error().kind == ErrorKind::Network);
    CHECK(plain.requests.empty());
}

TEST_CASE("A hub that moved from http to https for good is followed, and says where it is now [F31]", "[sync]")
{
    Authority authority;
    StubServer secure(authority.server(u"IP:127.0.0.1"_s, 2));
    secure.answer = [](const StubRequest &) { return StubServer::json(R"({"update_seq":0,"doc_count":0})"); };
    StubServer plain;
    const QString target = u"https://127.0.0.1:%1/hub"_s.arg(secure.port());
    const QByteArray status = GENERATE(as<QByteArray>(), "301 Moved Permanently", "308 Permanent Redirect", "302 Found");
    plain.answer = [&](const StubRequest &) {
        return StubReply {"HTTP/1.1 " + status + "\r\nLocation: " + target.toLatin1() + "\r\nContent-Length: 0\r\n\r\n"};
    };
    auto client = HttpClient::create({.url = plain.url(), .user = u"amina"_s, .caFile = authority.path(u"ca.pem"_s)}, u"pw"_s);
    REQUIRE(client.has_value());
    HttpHub hub(std::move(*client));
    CHECK(hub.info({}).has_value());
    const bool isForGood = !status.startsWith("302");
    CHECK(hub.movedTo() == (isForGood ? target : QString()));
    CHECK(hub.info({}).has_value());
    CHECK(plain.requests.size() == (isForGood ? 1 : 2));
    CHECK(secure.requests.size() == 2);
}
