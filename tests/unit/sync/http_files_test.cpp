// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/file_json.h"
#include "core/sync/http_hub.h"
#include "tests/support/catch_qt.h"
#include "tests/support/file_bytes.h"
#include "tests/unit/sync/stub_server.h"

#include <QElapsedTimer>

#include <thread>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

const QString kId = fileDocumentId(QString(64, u'a'));

HttpHub hubAt(const StubServer &server)
{
    auto client = HttpClient::create(
        {.channel = {}, .url = server.url(), .user = u"amina"_s, .caFile = {}}, u"s3cret"_s);
    REQUIRE(client.has_value());
    return HttpHub(std::move(*client));
}

StubReply octets(const QByteArray &bytes, const QByteArray &status = "200 OK")
{
    return {"HTTP/1.1 " + status + "\r\nContent-Type: application/octet-stream\r\nContent-Length: "
        + QByteArray::number(bytes.size()) + "\r\n\r\n" + bytes};
}

} // namespace

TEST_CASE("A part is sent as it is over the revision that is known", "[sync][files]")
{
    StubServer server;
    server.answer = [](const StubRequest &) {
        return StubServer::json(R"({"ok":true,"id":"x","rev":"3-c"})", "201 Created");
    };
    const QByteArray bytes = noise(300'000);
    qint64 told = 0;
    const auto rev = hubAt(server).putAttachment(
        {kId, u"p0001"_s}, u"2-b+"_s, bytes, [&told](qint64 count) { told = count; }, {});
    REQUIRE(rev);
    CHECK(*rev == u"3-c"_s);
    CHECK(told == bytes.size());
    REQUIRE(server.requests.size() == 1);
    const StubRequest &sent = server.requests.front();
    CHECK(sent.line.startsWith(QByteArray("PUT /hub/file:" + QByteArray(64, 'a') + "/p0001?rev=2-b%2B ")));
    CHECK(sent.header("content-type") == "application/octet-stream");
    CHECK(sent.header("authorization").startsWith("Basic "));
    CHECK(sent.body == bytes);
}

TEST_CASE(
    "A stale revision of a file is a conflict and a broken connection is not sent again by itself [F70]",
    "[sync][files]")
{
    StubServer server;
    server.answer
        = [](const StubRequest &) { return StubServer::json(R"({"error":"conflict"})", "409 Conflict"); };
    HttpHub hub = hubAt(server);
    CHECK(
        hub.putAttachment({kId, u"p0000"_s}, u"1-a"_s, "bytes", {}, {}).error().kind == ErrorKind::Conflict);
    CHECK(hub.putFile({{u"_id"_s, kId}}, {}).error().kind == ErrorKind::Conflict);
    server.answer = [](const StubRequest &) { return StubReply {{}, true}; };
    server.requests.clear();
    CHECK(hub.putAttachment({kId, u"p0000"_s}, u"1-a"_s, "bytes", {}, {}).error().kind == ErrorKind::Network);
    CHECK(server.requests.size() == 1);
}

TEST_CASE("A part that is cut, too long or answered for another range is no part [F69]", "[sync][files]")
{
    StubServer server;
    const QByteArray bytes = noise(4000);
    StubReply reply = octets(bytes);
    server.answer = [&reply](const StubRequest &) { return reply; };
    HttpHub hub = hubAt(server);
    const auto fetch = [&] { return hub.attachment({kId, u"p0000"_s}, bytes.size(), {}, {}); };
    REQUIRE(fetch());
    CHECK(*fetch() == bytes);
    CHECK(server.requests.front().header("range").isEmpty());

    reply.bytes.chop(1);
    reply.close = true;
    CHECK(fetch().error().kind == ErrorKind::BadAnswer);
    reply = octets(bytes + "x");
    CHECK(fetch().error().kind == ErrorKind::BadAnswer);
    reply = octets(bytes, "206 Partial Content");
    CHECK(fetch().error().kind == ErrorKind::BadAnswer);
    reply = StubServer::json("{}", "416 Range Not Satisfiable");
    CHECK(fetch().error().kind == ErrorKind::Unsupported);
    reply = StubServer::json(
        R"({"error":"not_found","reason":"Document is missing attachment"})", "404 Not Found");
    CHECK(fetch().error().kind == ErrorKind::NotFound);
}

TEST_CASE("A stop ends a part that hangs at once [F80]", "[sync][files]")
{
    StubServer server;
    std::stop_source stop;
    std::jthread stopper;
    server.answer = [&](const StubRequest &) {
        stopper = std::jthread([&stop] { stop.request_stop(); });
        return StubReply {octets(QByteArray(4000, 'x')).bytes.first(200)};
    };
    HttpHub hub = hubAt(server);
    CHECK(hub.attachment({kId, u"p0000"_s}, 4000, {}, stop.get_token()).error().kind == ErrorKind::Cancelled);
}

TEST_CASE("A file's document is read with the stubs of its parts, and absent is not failed", "[sync][files]")
{
    StubServer server;
    server.answer = [](const StubRequest &) {
        return StubServer::json(R"({"_id":"file:x","_rev":"2-b","bytes":5,"parts":[{"bytes":5,"sha256":")"
            + QByteArray(64, 'b')
            + R"("}],"_attachments":{"p0000":{"length":5,"digest":"md5-XUFAKrxLKna5cZ2REBfFkg==","stub":true}}})");
    };
    HttpHub hub = hubAt(server);
    const auto file = hub.file(kId, {});
    REQUIRE((file && file->has_value()));
    CHECK((*file)->rev == u"2-b"_s);
    CHECK((*file)->attachments.at(u"p0000"_s).bytes == 5);
    CHECK((*file)->attachments.at(u"p0000"_s).digest == attachmentDigest("hello")); // RFC 1321 by md5sum.
    CHECK(recipeOf(QString(64, u'a'), (*file)->document)->parts.size() == 1);
    server.answer = [](const StubRequest &) {
        return StubServer::json(R"({"error":"not_found","reason":"missing"})", "404 Not Found");
    };
    CHECK(hub.file(kId, {}).value() == std::nullopt);
}
