// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/http_hub.h"
#include "tests/support/catch_qt.h"
#include "tests/unit/sync/stub_server.h"

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Result<HubInfo> infoFrom(const HubAddress &address, const HttpLimits &limits = {})
{
    auto client = HttpClient::create(address, u"s3cret"_s, limits);
    REQUIRE(client.has_value());
    return HttpHub(std::move(*client)).info({});
}

StubReply proxyAsks()
{
    return {"HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic "
            "realm=\"office\"\r\nContent-Length: 0\r\n\r\n"};
}

} // namespace

TEST_CASE("A proxy that wants a password is told apart, and a wrong one is offered once [F82]", "[sync]")
{
    StubServer proxy;
    proxy.answer = [](const StubRequest &) { return proxyAsks(); };
    HubAddress address {.url = u"https://hub.example/hub"_s, .user = u"amina"_s, .proxy = proxy.url({})};
    QByteArray offered;
    SECTION("none is known") { }
    SECTION("one is known for another proxy")
    {
        address.proxyAccounts = {{u"proxy.example:8080"_s, {u"office"_s, u"other"_s}}};
    }
    SECTION("one is given for whichever asks")
    {
        address.proxyAccounts = {{QString(), {u"office"_s, u"wrong"_s}}};
        offered = "Basic " + QByteArray("office:wrong").toBase64();
    }
    SECTION("one is known")
    {
        address.proxyAccounts = {{u"127.0.0.1:%1"_s.arg(proxy.port()), {u"office"_s, u"wrong"_s}}};
        offered = "Basic " + QByteArray("office:wrong").toBase64();
    }
    const auto info = infoFrom(address);
    REQUIRE_FALSE(info.has_value());
    CHECK(info.error().kind == ErrorKind::SignIn);
    CHECK(proxyThatAsks(info.error()) == u"127.0.0.1:%1"_s.arg(proxy.port()));
    CHECK(proxy.requests.size() == (offered.isEmpty() ? 1 : 2));
    CHECK(proxy.requests.back().header("proxy-authorization") == offered);
    for (const StubRequest &request : proxy.requests) {
        CHECK(request.line == "CONNECT hub.example:443 HTTP/1.1");
        CHECK(request.header("authorization").isEmpty()); // The hub's password is none of its business.
    }
}

TEST_CASE("A proxy that answers with a web page is no hub [F82]", "[sync]")
{
    StubServer proxy;
    proxy.answer = [](const StubRequest &) {
        return StubReply {
            "HTTP/1.1 503 Busy\r\nContent-Type: text/html\r\nContent-Length: 6\r\n\r\n<html>", true};
    };
    const auto info = infoFrom({.url = u"https://hub.example/hub"_s, .proxy = proxy.url({})});
    REQUIRE_FALSE(info.has_value());
    CHECK((info.error().kind == ErrorKind::Network || info.error().kind == ErrorKind::Busy));
}

TEST_CASE("This computer is reached without a proxy", "[sync]")
{
    StubServer proxy;
    proxy.answer = [](const StubRequest &) { return proxyAsks(); };
    StubServer hub;
    hub.answer = [](const StubRequest &) { return StubServer::json(R"({"update_seq":0,"doc_count":0})"); };
    CHECK(infoFrom({.url = hub.url(), .proxy = proxy.url({})}).has_value());
    CHECK(proxy.requests.empty());
    CHECK(hub.requests.front().header("user-agent").contains("(https://"));
}

TEST_CASE("An address of a request that became too long is not sent", "[sync]")
{
    StubServer hub;
    hub.answer = [](const StubRequest &) { return StubServer::json("{}"); };
    auto client = HttpClient::create({.url = hub.url()}, {});
    HttpHub http(std::move(*client));
    const auto page = http.changes({.since = u'"' + QString(6000, u'a') + u'"'}, {});
    REQUIRE_FALSE(page.has_value());
    CHECK(page.error().kind == ErrorKind::Unsupported);
    CHECK(page.error().detail.contains(u"too long"_s));
    CHECK(hub.requests.empty());
}

TEST_CASE("A request has an end, however regularly something comes [F8 F9]", "[sync]")
{
    StubServer hub;
    hub.answer = [](const StubRequest &) {
        StubReply slow = StubServer::json("{\"update_seq\":0," + QByteArray(5000, ' ') + "\"doc_count\":0}");
        slow.drip = true;
        return slow;
    };
    const auto info = infoFrom({.url = hub.url()}, {.whole = 300ms});
    REQUIRE_FALSE(info.has_value());
    CHECK(info.error().kind == ErrorKind::Network);
    CHECK(info.error().detail.contains(u"too slowly"_s));
}
