// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/http_hub.h"
#include "core/sync/hub_json.h"
#include "tests/support/catch_qt.h"
#include "tests/unit/sync/stub_server.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

const QJsonObject kDocument {{u"_id"_s, u"story:1"_s}, {u"_rev"_s, u"1-a"_s}, {u"title"_s, u"Ärger"_s}};
const QByteArray kStored = R"([{"ok":true,"id":"story:1","rev":"2-b"}])";

HttpHub hubAt(const StubServer &server)
{
    auto client = HttpClient::create(
        {.channel = {}, .url = server.url(), .user = u"amina"_s, .caFile = {}}, u"s3cret"_s);
    REQUIRE(client.has_value());
    return HttpHub(std::move(*client));
}

QJsonObject largeDocument()
{
    QJsonObject large = kDocument;
    large.insert(u"text"_s, u"partenariat "_s.repeated(200));
    return large;
}

QByteArray unpackedByGzip(const QByteArray &packed)
{
    QProcess gunzip;
    gunzip.start(u"gunzip"_s, {u"-c"_s});
    REQUIRE(gunzip.waitForStarted());
    gunzip.write(packed);
    gunzip.closeWriteChannel();
    REQUIRE(gunzip.waitForFinished());
    REQUIRE(gunzip.exitCode() == 0);
    return gunzip.readAllStandardOutput();
}

} // namespace

TEST_CASE("A push is one POST of the documents as they are, and 202 counts as stored [F66]", "[sync]")
{
    StubServer server;
    server.answer = [](const StubRequest &) { return StubServer::json(kStored, "202 Accepted"); };
    const auto answers = hubAt(server).bulkDocs({kDocument}, {});
    REQUIRE(answers.has_value());
    REQUIRE(answers->size() == 1);
    CHECK(answers->front().rev == u"2-b"_s);
    CHECK(answers->front().isStored());
    REQUIRE(server.requests.size() == 1);
    const StubRequest &sent = server.requests.front();
    CHECK(sent.line.startsWith("POST /hub/_bulk_docs "));
    CHECK(sent.header("content-type") == "application/json");
    CHECK(sent.header("authorization").startsWith("Basic "));
    CHECK(sent.header("content-length").toInt() == sent.body.size());
    CHECK(sent.header("content-encoding").isEmpty());
    CHECK(QJsonDocument::fromJson(sent.body).object() == QJsonObject {{u"docs"_s, QJsonArray {kDocument}}});
}

TEST_CASE(
    "A large push is packed so that gunzip reads it, and plain from then on where a hub cannot", "[sync]")
{
    StubServer server;
    bool understands = true;
    server.answer = [&understands](const StubRequest &request) {
        const bool refused = !understands && !request.header("content-encoding").isEmpty();
        return refused ? StubServer::json("{}", "415 Unsupported Media Type")
                       : StubServer::json(kStored, "201 Created");
    };
    HttpHub hub = hubAt(server);
    REQUIRE(hub.bulkDocs({largeDocument()}, {}));
    REQUIRE(server.requests.size() == 1);
    CHECK(server.requests[0].header("content-encoding") == "gzip");
    CHECK(unpackedByGzip(server.requests[0].body) == writeBulkDocs({largeDocument()}));

    understands = false;
    REQUIRE(hub.bulkDocs({largeDocument()}, {}));
    REQUIRE(hub.bulkDocs({largeDocument()}, {}));
    REQUIRE(server.requests.size() == 4);
    CHECK(server.requests[2].body == writeBulkDocs({largeDocument()}));
    CHECK(server.requests[3].header("content-encoding").isEmpty());
}

TEST_CASE("A push whose connection breaks before the answer is never sent again by itself [F65]", "[sync]")
{
    StubServer server;
    int asked = 0;
    const bool isReused = GENERATE(false, true);
    server.answer = [&asked, isReused](const StubRequest &) {
        ++asked;
        if (isReused && asked == 1) {
            return StubServer::json(kStored, "201 Created");
        }
        return StubReply {{}, true};
    };
    HttpHub hub = hubAt(server);
    if (isReused) {
        REQUIRE(hub.bulkDocs({kDocument}, {}));
    }
    const auto lost = hub.bulkDocs({kDocument}, {});
    REQUIRE(!lost);
    CHECK(lost.error().kind == ErrorKind::Network);
    CHECK(asked == (isReused ? 2 : 1));
}

TEST_CASE("What a hub says to a push as a whole tells whether anything may be stored", "[sync]")
{
    StubServer server;
    QByteArray status;
    server.answer = [&status](const StubRequest &) { return StubServer::json("{\"error\":\"x\"}", status); };
    HttpHub hub = hubAt(server);
    const auto kindFor = [&](const char *line) {
        status = line;
        return hub.bulkDocs({kDocument}, {}).error();
    };
    CHECK(kindFor("413 Too Large").subject == u"documents"_s);
    CHECK(kindFor("413 Too Large").kind == ErrorKind::InvalidInput);
    CHECK(kindFor("401 Unauthorized").kind == ErrorKind::SignIn);
    CHECK(kindFor("403 Forbidden").kind == ErrorKind::Refused);
    CHECK(kindFor("404 Not Found").kind == ErrorKind::NotFound);
    CHECK(kindFor("503 Busy").kind == ErrorKind::Busy);
    CHECK(kindFor("400 Bad").subject == u"documents"_s);
    for (const char *unsupported : {"405 No", "415 No", "501 No"}) {
        CHECK(kindFor(unsupported).kind == ErrorKind::Unsupported);
    }
    CHECK(kindFor("200 OK").kind == ErrorKind::BadAnswer); // No list.
}

TEST_CASE(
    "Answers of a push are read whatever their order, and a row that says nothing is none [F66]", "[sync]")
{
    const auto answers
        = parseBulkDocs(R"([{"id":"story:2","error":"conflict","reason":"Document update conflict."},
        {"id":"story:3"},{"ok":true,"rev":"1-a"},{"ok":true,"id":"story:1","rev":"2-b"},{"id":"story:4","error":true}])");
    REQUIRE(answers.has_value());
    REQUIRE(answers->size() == 3);
    CHECK((*answers)[0].error == u"conflict"_s);
    CHECK(!(*answers)[0].isStored());
    CHECK((*answers)[1].rev == u"2-b"_s);
    CHECK((*answers)[2].error == u"unknown_error"_s);
    CHECK(!parseBulkDocs(R"([{"ok":true,"id":"story:1","rev":"2-b")"));
    CHECK(!parseBulkDocs(R"({"error":"x"})"));
}
