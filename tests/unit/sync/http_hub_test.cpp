// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/http_hub.h"
#include "tests/support/catch_qt.h"
#include "tests/support/gzip.h"
#include "tests/unit/sync/stub_server.h"

#include <QElapsedTimer>

#include <thread>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray kPage = R"({"results":[{"seq":"1-a","id":"story:1","changes":[{"rev":"1-a"}],)"
                         R"("doc":{"_id":"story:1","_rev":"1-a"}}],"last_seq":"1-a","pending":0})";

HttpHub hubAt(const QString &url, const HttpLimits &limits = {}, const QString &user = u"amina"_s)
{
    auto client = HttpClient::create({.channel = {}, .url = url, .user = user, .caFile = {}}, u"s3cret"_s, limits);
    REQUIRE(client.has_value());
    return HttpHub(std::move(*client));
}

Result<ChangePage> pageFrom(StubServer &server, const StubReply &reply, const HttpLimits &limits = {})
{
    server.answer = [reply](const StubRequest &) { return reply; };
    return hubAt(server.url(), limits).changes({}, {});
}

StubReply gzipped(const QByteArray &packed)
{
    return StubServer::json(packed, "200 OK", "Content-Encoding: gzip\r\n");
}

} // namespace

TEST_CASE("A request carries what the hub needs and nothing else", "[sync]")
{
    StubServer server;
    REQUIRE(pageFrom(server, StubServer::json(kPage)).has_value());
    const StubRequest &sent = server.requests.front();
    CHECK(sent.header("accept") == "application/json");
    CHECK(sent.header("authorization") == "Basic " + QByteArray("amina:s3cret").toBase64());
    CHECK(sent.header("cookie").isEmpty());
    CHECK(sent.path() == "/hub/_changes?since=0&limit=100&include_docs=true&style=all_docs&seq_interval=100");
}

TEST_CASE("A page that was begun ahead is taken up, and dropped if another one is asked for", "[sync]")
{
    StubServer server;
    server.answer = [](const StubRequest &) { return StubServer::json(kPage); };
    HttpHub hub = hubAt(server.url());
    hub.prefetch({.since = u"17"_s, .limit = 5});
    std::ignore = hub.checkpoint(u"_local/desk-1"_s, {}); // Something else in between does not disturb it.
    REQUIRE(hub.changes({.since = u"17"_s, .limit = 5}, {}));
    CHECK(server.requests.size() == 2);
    CHECK(hub.traffic().requests == 2);

    hub.prefetch({.since = u"18"_s, .limit = 5});
    REQUIRE(hub.changes({.since = u"18"_s, .limit = 1}, {}));
    CHECK(server.requests.back().path().contains("limit=1&"));
    hub.prefetch({.since = u"19"_s, .limit = 5});
    std::stop_source stop;
    stop.request_stop();
    CHECK(hub.changes({.since = u"19"_s, .limit = 5}, stop.get_token()).error().kind == ErrorKind::Cancelled);
}

TEST_CASE("The next page can be begun while the one that came is not read yet", "[sync]")
{
    StubServer server;
    server.answer = [](const StubRequest &) { return StubServer::json(kPage); };
    HttpHub hub = hubAt(server.url());
    QString next;
    REQUIRE(hub.changes({.since = u"17"_s, .limit = 5, .onArrival = [&](const ArrivedPage &arrived) {
        next = arrived.lastSeq;
        hub.prefetch({.since = next, .limit = 7});
    }},
        {}));
    REQUIRE_FALSE(next.isEmpty());

    const auto page = hub.changes({.since = next, .limit = 7}, {});

    REQUIRE(page.has_value());
    CHECK(page->lastSeq == next);
    CHECK(hub.traffic().requests == 2);
    CHECK(server.requests.size() == 2);
}

TEST_CASE("A place in the feed is sent back as it came, percent-encoded [F44]", "[sync]")
{
    StubServer server;
    server.answer = [](const StubRequest &) { return StubServer::json(kPage); };
    HttpHub hub = hubAt(server.url());
    REQUIRE(hub.changes({.since = u"\"3-g1AAAA+/&=\""_s, .limit = 5}, {}));
    REQUIRE(hub.changes({.since = u"17"_s, .limit = 5}, {}));
    REQUIRE(hub.changes({.since = u"[4,\"x\"]"_s, .limit = 5}, {}));
    CHECK(server.requests[0].path().contains("since=3-g1AAAA%2B%2F%26%3D&"));
    CHECK(server.requests[1].path().contains("since=17&"));
    CHECK(server.requests[2].path().contains("since=%5B4%2C%22x%22%5D&"));
}

TEST_CASE("A page cut anywhere is refused, however well it is wrapped [F1 F2 F3 F7 F52]", "[sync]")
{
    StubServer server;
    const QByteArray packed = gzipOf(kPage.repeated(1));
    REQUIRE(pageFrom(server, gzipped(packed)).has_value());
    for (const double part : {0.01, 0.5, 0.99}) {
        const qsizetype length = qsizetype(double(kPage.size()) * part);
        const QByteArray cut = kPage.first(length);
        StubReply shortened = StubServer::json(kPage);
        shortened.bytes.chop(kPage.size() - length);
        shortened.close = true;
        CHECK(pageFrom(server, shortened).error().kind == ErrorKind::BadAnswer);
        CHECK(pageFrom(server, StubServer::json(cut)).error().kind == ErrorKind::BadAnswer);
        StubReply untilClose {"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n" + cut, true};
        CHECK(pageFrom(server, untilClose).error().kind == ErrorKind::BadAnswer);
        StubReply chunk {"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nfff\r\n" + cut, true};
        CHECK(pageFrom(server, chunk).error().kind == ErrorKind::BadAnswer);
        chunk.close = false;
        chunk.reset = true;
        CHECK_FALSE(pageFrom(server, chunk).has_value());
    }
    for (qsizetype length = 1; length < packed.size() - 12; length += 7) { // The last 8 bytes are but a checksum.
        CHECK(pageFrom(server, gzipped(packed.first(length))).error().kind == ErrorKind::BadAnswer);
    }
    CHECK(pageFrom(server, StubServer::json(R"({"results":[]})")).error().kind == ErrorKind::BadAnswer);
    CHECK(pageFrom(server, StubServer::json(R"({"error":"x","reason":"y"})")).error().kind == ErrorKind::BadAnswer);
}

TEST_CASE("Damaged and false gzip is a bad answer [F4]", "[sync]")
{
    StubServer server;
    QByteArray packed = gzipOf(kPage);
    packed[packed.size() / 2] = char(packed[packed.size() / 2] ^ 0x55);
    CHECK(pageFrom(server, gzipped(packed)).error().kind == ErrorKind::BadAnswer);
    CHECK(pageFrom(server, gzipped(kPage)).error().kind == ErrorKind::BadAnswer);
}

TEST_CASE("A bomb is stopped at the limit, and a page that packs well is not taken for one [F5 F6]", "[sync]")
{
    StubServer server;
    CHECK(pageFrom(server, gzipped(gzipOf(QByteArray(200 * 1024 * 1024, 'a')))).error().kind == ErrorKind::BadAnswer);

    QByteArray large = kPage;
    large.insert(large.indexOf("\"_rev\":\"1-a\"}") , "\"text\":\"" + QByteArray(22 * 1024 * 1024, 'x') + "\",");
    CHECK(pageFrom(server, gzipped(gzipOf(large))).has_value());
}

TEST_CASE("A peer that never answers or drips is left in time [F8 F9 F10]", "[sync]")
{
    StubServer server;
    const HttpLimits limits {.silence = 300ms, .speedWindow = 500ms, .leastBytesPerSecond = 256};
    QElapsedTimer timer;
    timer.start();
    CHECK(pageFrom(server, {}, limits).error().kind == ErrorKind::Network);
    StubReply drip = StubServer::json(kPage);
    drip.drip = true;
    CHECK(pageFrom(server, drip, limits).error().kind == ErrorKind::Network);
    CHECK(timer.elapsed() < 5000);
}

TEST_CASE("A stop ends a hung request at once [F80]", "[sync]")
{
    StubServer server;
    std::stop_source stop;
    std::jthread stopper;
    server.answer = [&](const StubRequest &) {
        stopper = std::jthread([&stop] { stop.request_stop(); });
        return StubReply {};
    };
    HttpHub hub = hubAt(server.url());
    QElapsedTimer timer;
    timer.start();
    CHECK(hub.changes({}, stop.get_token()).error().kind == ErrorKind::Cancelled);
    CHECK(timer.elapsed() < 1000);
    CHECK(hub.changes({}, stop.get_token()).error().kind == ErrorKind::Cancelled);
    CHECK(server.requests.size() == 1);
}

TEST_CASE("Each status is told apart [F12 F14 F16 F21 F22 F27 F82]", "[sync]")
{
    const std::pair<QByteArray, ErrorKind> expected[] {{"400 Bad Request", ErrorKind::Unsupported},
        {"401 Unauthorized", ErrorKind::SignIn}, {"403 Forbidden", ErrorKind::Refused}, {"404 Not Found", ErrorKind::NotFound},
        {"405 Method Not Allowed", ErrorKind::Unsupported}, {"407 Proxy Authentication Required", ErrorKind::SignIn},
        {"408 Request Timeout", ErrorKind::Busy}, {"409 Conflict", ErrorKind::Conflict}, {"410 Gone", ErrorKind::Refused},
        {"412 Precondition Failed", ErrorKind::Conflict}, {"413 Too Large", ErrorKind::BadAnswer},
        {"415 Unsupported", ErrorKind::Unsupported}, {"429 Too Many", ErrorKind::Busy}, {"500 Error", ErrorKind::Busy},
        {"501 Not Implemented", ErrorKind::Unsupported}, {"502 Bad Gateway", ErrorKind::Busy}, {"503 Busy", ErrorKind::Busy},
        {"504 Timeout", ErrorKind::Busy}, {"206 Partial Content", ErrorKind::BadAnswer}};
    StubServer server;
    for (const auto &[status, kind] : expected) {
        INFO(status.toStdString());
        const auto page = pageFrom(server, StubServer::json(R"({"error":"e","reason":"r"})", status));
        REQUIRE_FALSE(page.has_value());
        CHECK(page.error().kind == kind);
        CHECK_FALSE(page.error().detail.contains(u"s3cret"_s));
    }
}

TEST_CASE("An answer that nobody asked for, and one of two lengths, counts for nothing", "[sync]")
{
    const QByteArray type = "Content-Type: application/json\r\n";
    const QByteArray whole = "Content-Length: " + QByteArray::number(kPage.size()) + "\r\n";
    const QByteArray less = "Content-Length: " + QByteArray::number(kPage.size() - 9) + "\r\n";
    const QByteArray more = "Content-Length: " + QByteArray::number(kPage.size() + 9) + "\r\n";
    const QByteArray chunks = QByteArray::number(kPage.size(), 16) + "\r\n" + kPage + "\r\n0\r\n\r\n";
    const QByteArray chunked = "Transfer-Encoding: chunked\r\n";
    const auto [name, reply] = GENERATE_COPY(table<std::string, QByteArray>({
        {"304 without a body", "304 Not Modified\r\nETag: \"1\"\r\n\r\n"},
        {"304 with the page behind it", "304 Not Modified\r\n" + type + whole + "\r\n" + kPage},
        {"204", "204 No Content\r\n\r\n"},
        {"205", "205 Reset Content\r\nContent-Length: 0\r\n\r\n"},
        {"203 of a proxy", "203 Non-Authoritative Information\r\n" + type + whole + "\r\n" + kPage},
        {"226", "226 IM Used\r\n" + type + whole + "\r\n" + kPage},
        {"299", "299 Odd\r\n" + type + whole + "\r\n" + kPage},
        {"a page of no length", "200 OK\r\n" + type + "Content-Length: 0\r\n\r\n" + kPage},
        {"lengths that differ, the true one first", "200 OK\r\n" + type + whole + less + "\r\n" + kPage},
        {"lengths that differ, the true one last", "200 OK\r\n" + type + less + whole + "\r\n" + kPage},
        {"lengths that differ, one too long", "200 OK\r\n" + type + whole + more + "\r\n" + kPage},
        {"two lengths in one line", "200 OK\r\n" + type + whole.chopped(2) + ", 7\r\n\r\n" + kPage},
        {"a length below nothing", "200 OK\r\n" + type + "Content-Length: -1\r\n\r\n" + kPage},
        {"a length that is no number", "200 OK\r\n" + type + "Content-Length: all\r\n\r\n" + kPage},
        {"a length beyond all numbers", "200 OK\r\n" + type + "Content-Length: 99999999999999999999\r\n\r\n" + kPage},
        {"305 to itself", "305 Use Proxy\r\nLocation: /other\r\nContent-Length: 0\r\n\r\n"},
        {"304 with a way on", "304 Not Modified\r\nLocation: /other\r\n\r\n"},
        {"chunks and two lengths", "200 OK\r\n" + type + less + chunked + more + "\r\n" + chunks},
    }));
    INFO(name);
    StubServer server;
    const auto page = pageFrom(server, {"HTTP/1.1 " + reply, true});
    REQUIRE_FALSE(page.has_value());
    CHECK(page.error().kind == ErrorKind::BadAnswer);
    for (const StubRequest &request : server.requests) {
        CHECK(request.path().startsWith("/hub/"));
    }
}

TEST_CASE("One length said twice is one, and of a length beside chunks the chunks count", "[sync]")
{
    const QByteArray type = "Content-Type: application/json\r\n";
    const QByteArray whole = "Content-Length: " + QByteArray::number(kPage.size()) + "\r\n";
    const QByteArray less = "Content-Length: 9\r\n";
    const QByteArray chunks = QByteArray::number(kPage.size(), 16) + "\r\n" + kPage + "\r\n0\r\n\r\n";
    const QByteArray chunked = "Transfer-Encoding: chunked\r\n";
    const QByteArray rest = GENERATE_COPY(QByteArray(whole + whole + "\r\n" + kPage),
        QByteArray(chunked + less + "\r\n" + chunks), QByteArray(less + chunked + "\r\n" + chunks));
    const QByteArray reply = "200 OK\r\n" + type + rest;
    INFO(reply.toStdString());
    StubServer server;
    const auto page = pageFrom(server, {"HTTP/1.1 " + reply});
    REQUIRE(page.has_value());
    CHECK(page->bytes == kPage.size());
}

TEST_CASE("A server that is not there is offline", "[sync]")
{
    StubServer server;
    const QString url = server.url();
    server.stop();
    CHECK(hubAt(url).info({}).error().kind == ErrorKind::Network);
}

TEST_CASE("A hub that cannot read a place says so and is told apart from another fault [F55]", "[sync]")
{
    StubServer server;
    server.answer = [](const StubRequest &) { return StubServer::json(R"({"error":"bad_request"})", "400 Bad Request"); };
    CHECK(hubAt(server.url()).changes({.since = u"\"x\""_s}, {}).error().kind == ErrorKind::InvalidInput);
    CHECK(hubAt(server.url()).changes({}, {}).error().kind == ErrorKind::Unsupported);
}

TEST_CASE("How long a busy hub wants to be left alone is understood [F23 F24]", "[sync]")
{
    StubServer server;
    QByteArray header;
    server.answer = [&](const StubRequest &) { return StubServer::json("{}", "429 Too Many", "Retry-After: " + header + "\r\n"); };
    HttpHub hub = hubAt(server.url());
    header = "7";
    CHECK_FALSE(hub.info({}).has_value());
    CHECK(hub.retryAfter() == 7s);
    header = "Tue, 24 Nov 2026 09:02:00 GMT";
    CHECK_FALSE(hub.info({}).has_value());
    CHECK(hub.retryAfter() == 2min);
}

TEST_CASE("A web page is no hub [F32 F82]", "[sync]")
{
    StubServer server;
    const QByteArray page = "<html>Please sign in to the hotel network</html>";
    const QByteArray head = "Content-Type: text/html; charset=utf-8\r\nContent-Length: " + QByteArray::number(page.size()) + "\r\n\r\n" + page;
    CHECK(pageFrom(server, {"HTTP/1.1 200 OK\r\n" + head}).error().kind == ErrorKind::NotAHub);
    CHECK(pageFrom(server, {"HTTP/1.1 404 Not Found\r\n" + head}).error().kind == ErrorKind::NotAHub);
    CHECK(pageFrom(server, {"HTTP/1.1 502 Bad Gateway\r\n" + head}).error().kind == ErrorKind::Busy);
}

TEST_CASE("Answers of another or no content type count if they are whole JSON [F33]", "[sync]")
{
    StubServer server;
    for (const QByteArray &type : {QByteArray("Content-Type: text/plain\r\n"), QByteArray("Content-Type: application/octet-stream\r\n"), QByteArray()}) {
        CHECK(pageFrom(server, {"HTTP/1.1 200 OK\r\n" + type + "Content-Length: " + QByteArray::number(kPage.size()) + "\r\n\r\n" + kPage}).has_value());
    }
}

TEST_CASE("Credentials never follow a redirect to another place [F28 F29 F30]", "[sync]")
{
    StubServer server;
    StubServer other;
    other.answer = [](const StubRequest &) { return StubServer::json(kPage); };
    const auto redirect = [](const QByteArray &to, const QByteArray &status = "302 Found") {
        return StubReply {"HTTP/1.1 " + status + "\r\nLocation: " + to + "\r\nContent-Length: 0\r\n\r\n"};
    };
    for (const QByteArray &status : {QByteArray("301 Moved"), QByteArray("302 Found"), QByteArray("303 See Other"),
             QByteArray("307 Temporary"), QByteArray("308 Permanent")}) {
        const auto page = pageFrom(server, redirect(other.url().toLatin1(), status));
        REQUIRE_FALSE(page.has_value());
        CHECK(page.error().kind == ErrorKind::NotAHub);
        CHECK(page.error().detail.contains(other.url()));
    }
    CHECK(other.requests.empty());

    server.requests.clear();
    CHECK(pageFrom(server, redirect(server.url(u"/elsewhere"_s).toLatin1())).error().kind == ErrorKind::NotAHub);
    CHECK(server.requests.size() <= 4);

    server.answer = [&](const StubRequest &request) {
        return request.path().startsWith("/moved") ? StubServer::json(kPage) : redirect("/moved/hub");
    };
    CHECK(hubAt(server.url()).changes({}, {}).has_value());
}

TEST_CASE("A cookie that a server sets does not come back", "[sync]")
{
    StubServer server;
    server.answer = [](const StubRequest &) { return StubServer::json(kPage, "200 OK", "Set-Cookie: AuthSession=abc; Path=/\r\n"); };
    HttpHub hub = hubAt(server.url());
    REQUIRE(hub.changes({}, {}));
    REQUIRE(hub.changes({}, {}));
    CHECK(server.requests.back().header("cookie").isEmpty());
}

TEST_CASE("An absent document and an absent database are not the same", "[sync]")
{
    StubServer server;
    server.answer = [](const StubRequest &) { return StubServer::json(R"({"error":"not_found","reason":"missing"})", "404 Not Found"); };
    CHECK(hubAt(server.url()).identity({}).value() == std::nullopt);
    server.answer = [](const StubRequest &) {
        return StubServer::json(R"({"error":"not_found","reason":"Database does not exist."})", "404 Not Found");
    };
    CHECK(hubAt(server.url()).identity({}).error().kind == ErrorKind::NotFound);
    CHECK(hubAt(server.url()).checkpoint(u"_local/desk-1"_s, {}).error().kind == ErrorKind::NotFound);
}

TEST_CASE("A hub asks for an address without secrets, over a safe way", "[sync]")
{
    const auto create = [](const QString &url) { return HttpClient::create({.channel = {}, .url = url, .user = {}, .caFile = {}}, {}); };
    CHECK_FALSE(create(u"http://hub.example/hub"_s));
    CHECK_FALSE(create(u"https://amina:s3cret@hub.example/hub"_s));
    CHECK(create(u"https://hub.example/hub"_s).has_value());
    const auto noFile = HttpClient::create({.channel = {}, .url = u"https://hub.example/hub"_s, .user = {}, .caFile = u"/nowhere.pem"_s}, {});
    REQUIRE_FALSE(noFile.has_value());
    CHECK(noFile.error().subject == u"ca_file"_s);
}
