// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/integrity_check.h"
#include "tests/support/catch_qt.h"
#include "tests/unit/sync/oai/fake_repository.h"
#include "tests/unit/sync/stub_server.h"

#include <QUrl>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

TEST_CASE(
    "A stop ends a harvest over HTTP at once, whichever request hangs, and the next one completes it [F80]",
    "[oai]")
{
    for (int hangsAt = 0;; ++hangsAt) {
        INFO(hangsAt);
        HarvestBench bench(25);
        StubServer server;
        std::stop_source stop;
        int requests = 0;
        server.answer = [&](const StubRequest &request) {
            if (requests++ >= hangsAt) {
                QTimer::singleShot(1, [&stop] { stop.request_stop(); });
                return StubReply {};
            }
            const QByteArray query = request.path().mid(request.path().indexOf('?'));
            const auto answer = bench.repository.get(QString::fromLatin1(query), {});
            REQUIRE(answer);
            return StubReply {"HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nContent-Length: "
                + QByteArray::number(answer->body.size()) + "\r\n\r\n" + answer->body};
        };
        const auto overHttp = [&](std::stop_token token) {
            auto client = HttpClient::create({u"un"_s, server.url(u"/oai"_s)}, {}, {},
                {.accept = "text/xml", .checkedAddress = normalisedRepositoryUrl});
            REQUIRE(client);
            HttpOaiTransport transport(std::move(*client));
            return Harvest(transport, *bench.home.library, u"un"_s, bench.settings, {}, token).run();
        };

        const SyncReport report = overHttp(stop.get_token());

        CHECK(checkLibrary(*bench.home.library, CheckMode::Report)->isSound());
        if (requests <= hangsAt) {
            CHECK(report.state == SyncState::Done);
            CHECK(hangsAt >= 4); // Identify and three pages.
            break;
        }
        CHECK(report.state == SyncState::Stopped);
        requests = -1000;
        CHECK(overHttp({}).state == SyncState::Done);
        CHECK(bench.mirrorEqualsRepository());
    }
}
