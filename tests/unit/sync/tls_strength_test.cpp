// SPDX-License-Identifier: GPL-3.0-or-later
// Certificates that are valid by all but their strength. A server of Qt cannot show them, for OpenSSL does
// not lend them at the strength that it asks of both sides; its own program can be told to ask less of
// itself.
#include "core/sync/http_hub.h"
#include "tests/support/catch_qt.h"
#include "tests/support/test_authority.h"

#include <QFile>
#include <QProcess>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

/// `openssl s_server` with a certificate of any strength; answers `/hub` as a hub does.
class LenientServer
{
public:
    LenientServer(TestAuthority &authority, const CertificateKind &kind)
    {
        authority.certify(u"IP:127.0.0.1"_s, 2, kind);
        const QByteArray info = R"({"update_seq":0,"doc_count":0})";
        QFile file(authority.path(u"hub"_s));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("HTTP/1.0 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
            + QByteArray::number(info.size()) + "\r\n\r\n" + info);
        file.close();
        m_process.setWorkingDirectory(authority.path({}));
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(u"openssl"_s,
            {u"s_server"_s, u"-accept"_s, u"127.0.0.1:0"_s, u"-cipher"_s, u"DEFAULT:@SECLEVEL=0"_s,
                u"-cert"_s, u"hub.pem"_s, u"-key"_s, u"hub.key"_s, u"-HTTP"_s});
        while (m_port.isEmpty() && m_process.waitForReadyRead(30'000)) {
            m_heard += m_process.readAll();
            if (const qsizetype at = m_heard.indexOf("ACCEPT "); at >= 0 && m_heard.indexOf('\n', at) > 0) {
                const QByteArray line = m_heard.mid(at, m_heard.indexOf('\n', at) - at);
                m_port = QString::fromLatin1(line.mid(line.lastIndexOf(':') + 1).trimmed());
            }
        }
        INFO(m_heard.toStdString());
        REQUIRE_FALSE(m_port.isEmpty());
    }
    ~LenientServer()
    {
        m_process.kill();
        m_process.waitForFinished(30'000);
    }

    QString url() const { return u"https://127.0.0.1:%1/hub"_s.arg(m_port); }
    /// Whether a request came. Ends the server.
    bool wasAsked()
    {
        m_process.terminate();
        m_process.waitForFinished(30'000);
        m_heard += m_process.readAll();
        return m_heard.contains("FILE:hub");
    }

private:
    QProcess m_process;
    QByteArray m_heard;
    QString m_port;
};

} // namespace

TEST_CASE(
    "A certificate of a weak key or a weak signature is refused before anything is sent [F83]", "[sync]")
{
    const auto [name, kind, word] = GENERATE(table<std::string, CertificateKind, QString>({
        {"a good one", {.key = u"rsa:2048"_s}, {}},
        {"RSA of 1,024 bits", {.key = u"rsa:1024"_s}, u"key"_s},
        {"a signature with SHA-1", {.digest = u"sha1"_s}, u"signature"_s},
    }));
    INFO(name);
    TestAuthority authority;
    LenientServer server(authority, kind);
    auto client = HttpClient::create(
        {.url = server.url(), .user = u"amina"_s, .caFile = authority.path(u"ca.pem"_s)}, u"pw"_s);
    REQUIRE(client.has_value());

    const auto info = HttpHub(std::move(*client)).info({});

    const bool isGood = word.isEmpty();
    CHECK(info.has_value() == isGood);
    CHECK(server.wasAsked() == isGood);
    if (!info) {
        CAPTURE(info.error().detail.toStdString());
        CHECK(info.error().kind == ErrorKind::Certificate);
        CHECK(info.error().detail.contains(word));
        CHECK(info.error().detail.contains(u"weak"_s));
    }
}
