// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sync_log.h"
#include "core/sync/run_channel.h"
#include "tests/support/catch_qt.h"
#include "tests/unit/sync/oai/fake_repository.h"
#include "tests/unit/sync/stub_server.h"

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

Channel repositoryAt(const QString &url)
{
    Channel channel;
    channel.id = u"un"_s;
    channel.kind = u"oai"_s;
    channel.url = url;
    return channel;
}

/// Answers as the repository does.
std::function<StubReply(const StubRequest &)> serve(FakeRepository &repository)
{
    return [&repository](const StubRequest &request) {
        const QByteArray body
            = repository.get(QString::fromLatin1(request.path().mid(request.path().indexOf('?'))), {})->body;
        return StubReply {"HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nContent-Length: "
            + QByteArray::number(body.size()) + "\r\n\r\n" + body};
    };
}

} // namespace

TEST_CASE("A repository may have plain http, a hub may not", "[oai]")
{
    CHECK(normalisedRepositoryUrl(u"http://Repository.example.org:80/oai/"_s)
        == u"http://repository.example.org/oai"_s);
    CHECK(normalisedRepositoryUrl(u"https://repository.example.org/oai/request"_s)
        == u"https://repository.example.org/oai/request"_s);
    CHECK_FALSE(normalisedHubUrl(u"http://repository.example.org/oai"_s));
    for (const QString &bad :
        {u"ftp://repository.example.org/oai"_s, u"http://a:b@repository.example.org/oai"_s,
            u"http://repository.example.org/oai?verb=Identify"_s, u"repository.example.org/oai"_s}) {
        CAPTURE(bad);
        CHECK_FALSE(normalisedRepositoryUrl(bad));
    }
}

TEST_CASE("A channel keeps its set, and another set begins anew", "[oai]")
{
    TempLibrary home;
    Channel channel = repositoryAt(u"http://repository.example.org/oai"_s);
    channel.set = u"a:b"_s;
    REQUIRE(addChannel(*home.library, channel));
    CHECK(findChannel(home.connection(), u"un"_s).value()->set == u"a:b"_s);
    REQUIRE(home.connection().run(u"UPDATE oai_source SET next_from = '2026-01-01'"_s));
    REQUIRE(removeChannel(*home.library, u"un"_s, RecordsOfChannel::Keep));
    channel.set.clear();
    REQUIRE(addChannel(*home.library, channel));
    CHECK(findChannel(home.connection(), u"un"_s).value()->set == QString());
    CHECK(OaiStore(*home.library, u"un"_s).source()->nextFrom == QString());
}

TEST_CASE("A harvest over HTTP says what it wants, who asks, and nothing secret", "[oai]")
{
    TempLibrary home;
    FakeRepository repository(3);
    StubServer server;
    server.answer = serve(repository);
    const Channel channel = *addChannel(*home.library, repositoryAt(server.url(u"/oai"_s)));

    const SyncReport report = runChannel(*home.library, channel, u"a secret"_s);

    REQUIRE(report.state == SyncState::Done);
    CHECK(report.requests == 2);
    CHECK(listingHere(home) == listingOf(repository));
    for (const StubRequest &request : server.requests) {
        CHECK(request.header("accept") == "text/xml, application/xml");
        CHECK(request.header("user-agent").startsWith("fourthp/"));
        CHECK(request.header("authorization").isEmpty());
        CHECK(request.header("from").isEmpty());
    }
    CHECK(server.requests.front().path() == "/oai?verb=Identify");
}

TEST_CASE("A token is sent back escaped, as the only other argument", "[oai]")
{
    TempLibrary home;
    FakeRepository repository(15);
    StubServer server;
    server.answer = serve(repository);
    Channel channel = *addChannel(*home.library, repositoryAt(server.url(u"/oai"_s)));
    channel.user = u"amina@example.org"_s;
    auto client
        = HttpClient::create({channel.id, channel.url}, {}, {}, {.checkedAddress = normalisedRepositoryUrl});
    REQUIRE(client);
    HttpOaiTransport transport(std::move(*client));
    HarvestSettings settings;
    settings.betweenRequests = {};

    CHECK(Harvest(transport, *home.library, u"un"_s, settings, {}, {}).run().state == SyncState::Done);
    CHECK(
        server.requests.back().path() == "/oai?verb=ListRecords&resumptionToken=10%26%26%26%26%2B%20%C3%A9");
    CHECK(listingHere(home) == listingOf(repository));
}

TEST_CASE(
    "[F29][F30] A repository that redirects to another host, or back to plain http, is not followed", "[oai]")
{
    TempLibrary home;
    StubServer server;
    server.answer = [](const StubRequest &) {
        return StubReply {
            "HTTP/1.1 302 Found\r\nLocation: http://elsewhere.example.org/oai\r\nContent-Length: 0\r\n\r\n"};
    };
    const Channel channel = *addChannel(*home.library, repositoryAt(server.url(u"/oai"_s)));
    const SyncReport report = runChannel(*home.library, channel, {});
    CHECK(report.state == SyncState::Failed);
    CHECK(report.error.kind == ErrorKind::NotAHub);
    CHECK(server.requests.size() == 1);
}

TEST_CASE("[F32] A sign-in page of the network is told apart and leaves a line in the log", "[oai]")
{
    TempLibrary home;
    StubServer server;
    server.answer = [](const StubRequest &) {
        return StubReply {
            "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 13\r\n\r\n<html></html>"};
    };
    const Channel channel = *addChannel(*home.library, repositoryAt(server.url(u"/oai"_s)));
    CHECK(runChannel(*home.library, channel, {}).error.kind == ErrorKind::NotAHub);
    const auto log = recentSyncs(home.connection(), 1);
    CHECK(log->front().outcome == u"failed"_s);
    CHECK(log->front().detail.startsWith(u"not_a_hub"));
}

TEST_CASE("Nothing is sent for a channel that is no address on the network", "[oai]")
{
    TempLibrary home;
    Channel channel;
    channel.id = u"stick"_s;
    channel.kind = u"sample"_s;
    CHECK(runChannel(*home.library, channel, {}).error.kind == ErrorKind::Unsupported);
}
