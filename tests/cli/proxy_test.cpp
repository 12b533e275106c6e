// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_run.h"
#include "tests/support/catch_qt.h"
#include "tests/unit/sync/stub_server.h"

#include <QEventLoop>

using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

/// A command that runs while this process answers it.
Answer runServed(CliRun &cli, const QStringList &arguments)
{
    const auto process = cli.start(arguments);
    QEventLoop loop;
    QObject::connect(process.get(), &QProcess::finished, &loop, &QEventLoop::quit);
    if (process->state() != QProcess::NotRunning) {
        loop.exec();
    }
    return {process->exitCode(), process->readAllStandardOutput(), process->readAllStandardError()};
}

} // namespace

TEST_CASE("What a proxy wants comes from its own variable, and no command asks a person [F82]", "[cli]")
{
    StubServer proxy;
    proxy.answer = [](const StubRequest &request) {
        return request.header("proxy-authorization").isEmpty()
            ? StubReply {"HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic "
                         "realm=\"office\"\r\nContent-Length: 0\r\n\r\n"}
            : StubReply {"HTTP/1.1 403 Forbidden\r\nContent-Type: text/plain\r\nContent-Length: 0\r\n\r\n"};
    };
    CliRun cli;
    REQUIRE(
        cli.run({u"channel"_s, u"add"_s, u"un"_s, u"http://repository.example/oai"_s, u"--kind"_s, u"oai"_s})
            .code
        == 0);
    REQUIRE(cli.run({u"channel"_s, u"set"_s, u"un"_s, u"--proxy"_s, proxy.url({})}).code == 0);

    const Answer stopped = runServed(cli, {u"sync"_s, u"--json"_s});
    CHECK(stopped.code == 3);
    CHECK(stopped.object().value("error"_L1) == u"sign_in"_s);
    CHECK(stopped.object().value("detail"_L1) == u"127.0.0.1:%1"_s.arg(proxy.port()));
    CHECK(stopped.err.contains("A proxy of this network asks"));

    cli.environment.insert(u"FOURTHP_PROXY_SECRET"_s, u"amina:correct:horse"_s);
    const Answer passed = runServed(cli, {u"sync"_s, u"--json"_s});
    CHECK(passed.object().value("error"_L1) == u"refused"_s); // So says the repository.
    CHECK(proxy.requests.back().header("proxy-authorization")
        == "Basic " + QByteArray("amina:correct:horse").toBase64());
    CHECK_FALSE(passed.err.contains("correct"));
}

TEST_CASE("A password of a proxy is kept for a proxy and an account that are named", "[cli]")
{
    CliRun cli;
    cli.environment.insert(u"FOURTHP_SECRET"_s, u"correct-horse"_s);
    const auto codeOf = [&cli](const QStringList &more) {
        return cli.run(QStringList {u"secret"_s, u"keep"_s} + more).code;
    };
    CHECK(codeOf({}) == 2);
    CHECK(codeOf({u"--proxy"_s, u"proxy.example:8080"_s}) == 2);
    CHECK(codeOf({u"--proxy"_s, u"proxy.example:8080"_s, u"--user"_s, u"a:b"_s}) == 2);
    CHECK(codeOf({u"office"_s, u"--proxy"_s, u"proxy.example:8080"_s, u"--user"_s, u"amina"_s}) == 2);
}
