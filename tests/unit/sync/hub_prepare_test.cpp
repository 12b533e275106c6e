// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/hub_prepare.h"
#include "tests/support/catch_qt.h"
#include "tests/unit/sync/stub_server.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <map>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

/// A database that keeps single documents.
class Database
{
public:
    explicit Database(int foreignDocuments)
    {
        server.answer = [this, foreignDocuments](const StubRequest &request) {
            const QByteArray path = request.path();
            if (request.line.startsWith("PUT")) {
                QJsonObject stored = QJsonDocument::fromJson(request.body).object();
                stored.insert(u"_rev"_s, u"1-x"_s);
                documents[path] = stored;
                ++writes;
                return StubServer::json(R"({"ok":true,"rev":"1-x"})", "201 Created");
            }
            if (path == "/hub") {
                return StubServer::json(R"({"update_seq":0,"doc_count":)" + QByteArray::number(qsizetype(documents.size()) + foreignDocuments) + "}");
            }
            const auto found = documents.find(path);
            return found == documents.end()
                ? StubServer::json(R"({"error":"not_found","reason":"missing"})", "404 Not Found")
                : StubServer::json(QJsonDocument(found->second).toJson());
        };
    }
    Result<void> prepare() { return prepareHub({.channel = {}, .url = server.url(), .user = u"admin"_s, .caFile = {}}, u"pw"_s); }

    StubServer server;
    std::map<QByteArray, QJsonObject> documents;
    int writes = 0;
};

} // namespace

TEST_CASE("An empty database becomes a hub, once", "[sync]")
{
    Database database(0);
    REQUIRE(database.prepare());
    REQUIRE(database.documents.count("/hub/hub:identity") == 1);
    const QJsonObject identity = database.documents["/hub/hub:identity"];
    CHECK(identity.value("hub_id"_L1).toString().size() == 36);
    CHECK(identity.value("epoch"_L1) == 1);
    CHECK(database.documents["/hub/_design/fourthp"].value("validate_doc_update"_L1).toString().startsWith("function ("_L1));

    REQUIRE(database.prepare());
    CHECK(database.writes == 2);
    CHECK(database.documents["/hub/hub:identity"] == identity);
}

TEST_CASE("Preparing that was interrupted after the rules is completed", "[sync]")
{
    Database database(0);
    REQUIRE(database.prepare());
    database.documents.erase("/hub/hub:identity");
    REQUIRE(database.prepare());
    CHECK(database.documents.count("/hub/hub:identity") == 1);
}

TEST_CASE("A database with documents that is no hub is left alone", "[sync]")
{
    Database database(3);
    CHECK(database.prepare().error().kind == ErrorKind::Conflict);
    CHECK(database.writes == 0);
}
