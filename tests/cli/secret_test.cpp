// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_run.h"
#include "tests/support/catch_qt.h"

#include <QTcpServer>
#include <QTcpSocket>

using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kLongestWait = 120'000;

/// Somebody who listens where a hub should be, and never answers.
class Listener
{
public:
    Listener() { REQUIRE(m_server.listen(QHostAddress::LocalHost)); }

    QString url() const { return u"http://127.0.0.1:%1/hub"_s.arg(m_server.serverPort()); }
    bool wasCalled() { return m_server.waitForNewConnection(0); }
    /// The head of the first request that comes in.
    QByteArray request()
    {
        REQUIRE(m_server.waitForNewConnection(kLongestWait));
        QTcpSocket *caller = m_server.nextPendingConnection();
        QByteArray head;
        while (!head.contains("\r\n\r\n") && caller->waitForReadyRead(kLongestWait)) {
            head += caller->readAll();
        }
        return head;
    }

private:
    QTcpServer m_server;
};

} // namespace

TEST_CASE("A secret goes to the one hub it was given for, and to none if that is not said", "[cli]")
{
    CliRun cli;
    Listener office;
    Listener stranger;
    CHECK(cli.run({u"channel"_s, u"add"_s, u"office"_s, office.url(), u"--user"_s, u"alice"_s}).code == 0);
    CHECK(cli.run({u"channel"_s, u"add"_s, u"stranger"_s, stranger.url()}).code == 0);

    const Answer fromInput = cli.run({u"sync"_s, u"--secret-stdin"_s}, "correct-horse\n");
    CHECK(fromInput.code == 2);
    CHECK(fromInput.err.contains("--channel"));
    cli.environment.insert(u"FOURTHP_SECRET"_s, u"correct-horse"_s);
    const Answer fromEnvironment = cli.run({u"sync"_s, u"--json"_s});
    CHECK(fromEnvironment.code == 2);
    CHECK(fromEnvironment.object().value("error"_L1).toObject().value("kind"_L1) == u"usage"_s);
    CHECK_FALSE(office.wasCalled());
    CHECK_FALSE(stranger.wasCalled());

    const auto sync = cli.start({u"sync"_s, u"--channel"_s, u"office"_s});
    CHECK(office.request().contains(QByteArray("alice:correct-horse").toBase64()));
    sync->kill();
    REQUIRE(sync->waitForFinished(kLongestWait));
    CHECK_FALSE(stranger.wasCalled());
}

TEST_CASE("Several hubs that need no secret are asked one after the other", "[cli]")
{
    CliRun cli;
    // Nothing listens on the discard port.
    CHECK(cli.run({u"channel"_s, u"add"_s, u"one"_s, u"http://127.0.0.1:9/one"_s}).code == 0);
    CHECK(cli.run({u"channel"_s, u"add"_s, u"two"_s, u"http://127.0.0.1:9/two"_s}).code == 0);

    const Answer answer = cli.run({u"sync"_s, u"--json"_s});

    CHECK(answer.code == 3);
    CHECK(answer.array().size() == 2);
}
