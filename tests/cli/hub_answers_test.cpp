// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_run.h"
#include "tests/support/catch_qt.h"

#include <QTcpServer>
#include <QTcpSocket>

#include <atomic>
#include <future>
#include <thread>

using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

/// A server that answers every request in the same way, on a thread of its own: calls of the program block this one.
class SameAnswer
{
public:
    SameAnswer(const QByteArray &status, const QByteArray &body)
        : m_reply("HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: "
              + QByteArray::number(body.size()) + "\r\n\r\n" + body)
    {
        std::promise<quint16> port;
        std::future<quint16> listening = port.get_future();
        m_thread = std::jthread([this, port = std::move(port)](const std::stop_token &stop) mutable {
            QTcpServer server;
            server.listen(QHostAddress::LocalHost);
            port.set_value(server.serverPort());
            while (!stop.stop_requested()) {
                if (server.waitForNewConnection(50)) {
                    serve(*server.nextPendingConnection());
                }
            }
        });
        m_port = listening.get();
    }
    QString url() const { return u"http://127.0.0.1:%1/hub"_s.arg(m_port); }

private:
    void serve(QTcpSocket &socket) const
    {
        QByteArray request;
        while (!request.contains("\r\n\r\n") && socket.waitForReadyRead(10'000)) {
            request += socket.readAll();
        }
        socket.write(m_reply);
        socket.disconnectFromHost();
        if (socket.state() != QAbstractSocket::UnconnectedState) {
            socket.waitForDisconnected(10'000);
        }
    }

    QByteArray m_reply;
    quint16 m_port = 0;
    std::jthread m_thread;
};

} // namespace

TEST_CASE("Whatever a hub refuses is a matter of the network, in words that say what it means", "[cli]")
{
    struct Case
    {
        QByteArray status;
        QByteArray body;
        QByteArray words;
    };
    const std::vector<Case> cases {
        {"404 Object Not Found", R"({"error":"not_found","reason":"Database does not exist."})", "moved or deleted"},
        {"401 Unauthorized", R"({"error":"unauthorized","reason":"Name or password is incorrect."})", "name and password"},
        {"403 Forbidden", R"({"error":"forbidden","reason":"You are not allowed to access this db."})", "refused"},
        {"403 Forbidden", R"({"error":"forbidden","reason":"Account is temporarily locked."})", "ten minutes"},
        {"410 Gone", R"({"error":"gone","reason":"closed"})", "was closed"},
        {"405 Method Not Allowed", R"({"error":"method_not_allowed","reason":"no"})", "did not understand"},
    };
    for (const Case &one : cases) {
        CAPTURE(one.status.toStdString(), one.words.toStdString());
        const SameAnswer server(one.status, one.body);
        CliRun cli;
        REQUIRE(cli.run({u"channel"_s, u"add"_s, u"office"_s, server.url()}).code == 0);

        const Answer sync = cli.run({u"sync"_s});
        CHECK(sync.code == 3);
        CHECK(sync.err.contains(one.words));
        CHECK_FALSE(sync.err.contains("is not here"));
        const Answer prepare = cli.run({u"hub"_s, u"prepare"_s, server.url(), u"--json"_s});
        CHECK(prepare.code == 3);
        CHECK(prepare.out.contains(one.words));
    }
}

TEST_CASE("A file of the hub's authority that is not there is a matter of this computer", "[cli]")
{
    CliRun cli;
    REQUIRE(cli.run({u"channel"_s, u"add"_s, u"office"_s, u"https://127.0.0.1:9/hub"_s, u"--ca-file"_s, cli.path(u"none.pem"_s)}).code == 0);
    CHECK(cli.run({u"sync"_s}).code == 4);
}
