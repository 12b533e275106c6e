// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/http_hub.h"
#include "tests/support/catch_qt.h"
#include "tests/support/test_authority.h"
#include "tests/unit/sync/stub_server.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

/// A server that shows a certificate of `authority` for `name`, valid for `days` from today; less than none
/// is expired.
std::unique_ptr<QTcpServer> serverOf(TestAuthority &authority, const QString &name, int days,
    QSsl::SslProtocol protocol = QSsl::TlsV1_2OrLater, const CertificateKind &kind = {})
{
    authority.certify(name, days, kind);
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(QSslCertificate::fromPath(authority.path(u"hub.pem"_s)).value(0));
    QFile key(authority.path(u"hub.key"_s));
    REQUIRE(key.open(QIODevice::ReadOnly));
    tls.setPrivateKey(QSslKey(key.readAll(), QSsl::Ec));
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    tls.setProtocol(protocol);
    auto listener = std::make_unique<QSslServer>();
    listener->setSslConfiguration(tls);
    return listener;
}

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
    auto client = HttpClient::create({.channel = {},
                                         .url = u"https://127.0.0.1:%1/hub"_s.arg(server.port()),
                                         .user = u"amina"_s,
                                         .caFile = caFile,
                                         .pins = pins},
        u"pw"_s);
    REQUIRE(client.has_value());
    HttpHub hub(std::move(*client));
    auto info = hub.info({});
    return {std::move(info), server.requests.size(), hub.keysSeen()};
}

} // namespace

TEST_CASE("A hub with a certificate of the office's own authority is trusted", "[sync]")
{
    TestAuthority authority;
    const Visit good = visit(serverOf(authority, u"IP:127.0.0.1"_s, 2), authority.path(u"ca.pem"_s));
    CHECK(good.info.has_value());
    CHECK(good.requests == 1);
}

TEST_CASE("A doubtful certificate is refused before anything is sent [F83]", "[sync]")
{
    TestAuthority authority;
    const auto refused = [](const Visit &bad) {
        REQUIRE_FALSE(bad.info.has_value());
        CHECK(bad.info.error().kind == ErrorKind::Certificate);
        CHECK_FALSE(bad.info.error().detail.isEmpty());
        CHECK(bad.requests == 0);
    };
    SECTION("unknown issuer")
    {
        refused(visit(serverOf(authority, u"IP:127.0.0.1"_s, 2), {}));
    }
    SECTION("wrong name")
    {
        refused(visit(serverOf(authority, u"DNS:hub.example"_s, 2), authority.path(u"ca.pem"_s)));
    }
    SECTION("expired")
    {
        refused(visit(serverOf(authority, u"IP:127.0.0.1"_s, -1), authority.path(u"ca.pem"_s)));
    }
    const auto ofKind = [&authority](const CertificateKind &kind) {
        return visit(serverOf(authority, u"IP:127.0.0.1"_s, 2, QSsl::TlsV1_2OrLater, kind), authority.path(u"ca.pem"_s));
    };
    SECTION("not valid yet")
    {
        refused(ofKind({.from = u"20990101000000Z"_s}));
    }
    SECTION("for clients alone")
    {
        refused(ofKind({.usage = "clientAuth"}));
    }
    SECTION("another authority of the same name")
    {
        TestAuthority other;
        refused(visit(serverOf(authority, u"IP:127.0.0.1"_s, 2), other.path(u"ca.pem"_s)));
    }
}

TEST_CASE("A server that only speaks an old TLS is refused [F83]", "[sync]")
{
    TestAuthority authority;
    QT_WARNING_PUSH
    QT_WARNING_DISABLE_DEPRECATED
    const Visit bad
        = visit(serverOf(authority, u"IP:127.0.0.1"_s, 2, QSsl::TlsV1_1), authority.path(u"ca.pem"_s));
    QT_WARNING_POP
    CHECK_FALSE(bad.info.has_value());
    CHECK(bad.requests == 0);
}

TEST_CASE("A hub whose keys are pinned is trusted with one of them alone, and hears nothing without [F83]",
    "[sync]")
{
    TestAuthority authority;
    const QString other = QString::fromLatin1(QByteArray(32, 'x').toBase64());
    auto listener = serverOf(authority, u"IP:127.0.0.1"_s, 2);
    QStringList pins;
    bool isTrusted = false;
    SECTION("the hub's own key")
    {
        pins = {other, authority.pin(u"hub.pem"_s)};
        isTrusted = true;
    }
    SECTION("other keys")
    {
        pins = {other, QString::fromLatin1(QByteArray(32, 'y').toBase64())};
    }
    const Visit visited = visit(std::move(listener), authority.path(u"ca.pem"_s), pins);
    CHECK(visited.info.has_value() == isTrusted);
    CHECK(visited.requests == (isTrusted ? 1 : 0));
    CHECK(visited.keys == QStringList {authority.pin(u"hub.pem"_s)}); // To be shown to a person, either way.
    if (!isTrusted) {
        CHECK(visited.info.error().kind == ErrorKind::Certificate);
        CHECK(visited.info.error().detail.contains(u"pinned"_s));
    }
}

TEST_CASE(
    "A certificate out of its dates is refused with what this computer's clock says [F76 F83]", "[sync]")
{
    TestAuthority authority;
    const Visit bad = visit(serverOf(authority, u"IP:127.0.0.1"_s, -1), authority.path(u"ca.pem"_s));
    CHECK(bad.info.error().detail.contains(u"the clock of this computer says 20"_s));
}

TEST_CASE("A server of another protocol behind an https address is given up in time [F83]", "[sync]")
{
    StubServer plain;
    plain.answer = [](const StubRequest &) { return StubReply {}; };
    auto client = HttpClient::create({.url = u"https://127.0.0.1:%1/hub"_s.arg(plain.port())}, u"pw"_s,
        {.connect = std::chrono::milliseconds(200)});
    REQUIRE(client.has_value());
    const auto info = HttpHub(std::move(*client)).info({});
    REQUIRE_FALSE(info.has_value());
    CHECK(info.error().kind == ErrorKind::Network);
    CHECK(plain.requests.empty());
}

TEST_CASE(
    "A hub that moved from http to https for good is followed, and says where it is now [F31]", "[sync]")
{
    TestAuthority authority;
    StubServer secure(serverOf(authority, u"IP:127.0.0.1"_s, 2));
    secure.answer = [](const StubRequest &) { return StubServer::json(R"({"update_seq":0,"doc_count":0})"); };
    StubServer plain;
    const QString target = u"https://127.0.0.1:%1/hub"_s.arg(secure.port());
    const QByteArray status
        = GENERATE(as<QByteArray>(), "301 Moved Permanently", "308 Permanent Redirect", "302 Found");
    plain.answer = [&](const StubRequest &) {
        return StubReply {
            "HTTP/1.1 " + status + "\r\nLocation: " + target.toLatin1() + "\r\nContent-Length: 0\r\n\r\n"};
    };
    auto client = HttpClient::create(
        {.url = plain.url(), .user = u"amina"_s, .caFile = authority.path(u"ca.pem"_s)}, u"pw"_s);
    REQUIRE(client.has_value());
    HttpHub hub(std::move(*client));
    CHECK(hub.info({}).has_value());
    const bool isForGood = !status.startsWith("302");
    CHECK(hub.movedTo() == (isForGood ? target : QString()));
    CHECK(hub.info({}).has_value());
    CHECK(plain.requests.size() == (isForGood ? 1 : 2));
    CHECK(secure.requests.size() == 2);
}
