// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/hub_json.h"
#include "tests/support/catch_qt.h"

#include <QJsonArray>

using namespace fourthp;
using namespace Qt::StringLiterals;

TEST_CASE("Places in the feed are kept exactly as they came [F44]", "[sync]")
{
    const auto placeOf = [](const QByteArray &value) {
        return parseChanges(R"({"results":[],"last_seq":)" + value + "}").value().lastSeq;
    };
    CHECK(placeOf("17") == u"17"_s);
    CHECK(placeOf("\"5-g1AAAAB\\\"x\"") == u"\"5-g1AAAAB\\\"x\""_s);
    CHECK(placeOf("[3,\"abc\"]") == u"[3,\"abc\"]"_s);
    CHECK(placeOf("9007199254740991") == u"9007199254740991"_s);
    CHECK(sinceParameter(u"\"5-g1AAAAB\\\"x\""_s) == u"5-g1AAAAB\"x"_s);
    CHECK(sinceParameter({}) == u"0"_s);
    CHECK(placeNumber(u"\"5-g1AAAAB\""_s) == 5);
    CHECK(placeNumber(u"17"_s) == 17);
    CHECK_FALSE(placeNumber(u"\"abc\""_s).has_value());
}

TEST_CASE("A glance at a page tells where it ends and how long it is, and nothing of what only looks like a page", "[sync]")
{
    const QByteArray rows = R"({"seq":null,"id":"a","changes":[{"rev":"1-a"}],"doc":{"t":"\"last_seq\":9,\"changes\":["}},)"
                            R"({"seq":null,"id":"b","changes":[{"rev":"1-b"}]})";
    const auto ofCouchDb = glanceAtPage("{\"results\":[\n" + rows + "\n],\n\"last_seq\":\"5-g1AA\",\"pending\":12}\n");
    REQUIRE(ofCouchDb.has_value());
    CHECK(ofCouchDb->lastSeq == u"\"5-g1AA\""_s);
    CHECK(ofCouchDb->rows == 2);
    const auto ofNpm = glanceAtPage("{\"results\":[" + rows + "],\"last_seq\":17}");
    REQUIRE(ofNpm.has_value());
    CHECK(ofNpm->lastSeq == u"17"_s);

    CHECK_FALSE(glanceAtPage("{\"results\":[" + rows).has_value());
    CHECK_FALSE(glanceAtPage("{\"results\":[" + rows + "],\"last_seq\":\"5-g").has_value());
    CHECK_FALSE(glanceAtPage("{\"results\":[],\"last_seq\":null}").has_value());
    CHECK_FALSE(glanceAtPage("<html>").has_value());
}

TEST_CASE("A body counts only if it is the one that the row speaks of [F45 F46 F47 F48]", "[sync]")
{
    const auto rowWith = [](const QByteArray &doc) {
        const auto page = parseChanges(R"({"results":[{"seq":null,"id":"story:1","changes":[{"rev":"2-b"},{"rev":"2-a"}])"
            + doc + R"(}],"last_seq":1})");
        REQUIRE(page.has_value());
        return page->rows.front();
    };
    CHECK(rowWith(R"(,"doc":{"_id":"story:1","_rev":"2-b"})").body.has_value());
    CHECK_FALSE(rowWith("").body.has_value());
    CHECK_FALSE(rowWith(R"(,"doc":null)").body.has_value());
    CHECK_FALSE(rowWith(R"(,"doc":{"_id":"story:2","_rev":"2-b"})").body.has_value());
    CHECK_FALSE(rowWith(R"(,"doc":{"_id":"story:1","_rev":"9-z"})").body.has_value());
    CHECK(rowWith("").leaves == QStringList {u"2-b"_s, u"2-a"_s});
}

TEST_CASE("Design documents are the server's own and are passed over", "[sync]")
{
    const auto page = parseChanges(R"({"results":[{"id":"_design/x","changes":[{"rev":"1-a"}]}],"last_seq":1})");
    REQUIRE(page.has_value());
    CHECK(page->rows.empty());
    CHECK(page->received == 1);
}

TEST_CASE("Malformed pages are refused as a whole [F34 F35 F38 F52]", "[sync]")
{
    for (const QByteArray &body : {QByteArray(), QByteArray("[]"), QByteArray("{\"results\":[]}"), QByteArray("{\"results\":{},\"last_seq\":1}"),
             QByteArray("{\"results\":[{\"id\":\"a\"}],\"last_seq\":1}"), QByteArray("{\"results\":[\"\xff\xfe\"],\"last_seq\":1}"),
             QByteArray("{\"results\":[" + QByteArray(10'000, '[') + QByteArray(10'000, ']') + "],\"last_seq\":1}")}) {
        CHECK(parseChanges(body).error().kind == ErrorKind::BadAnswer);
    }
}

TEST_CASE("Every way in which engines say that a body is not there is understood [F49]", "[sync]")
{
    const auto found = parseBulkGet(R"({"results":[{"id":"a","docs":[{"ok":{"_id":"a","_rev":"1-a"}}]},)"
                                    R"({"id":"b","docs":[{"error":{"error":"not_found"}}]},{"id":"c","docs":[{}]},)"
                                    R"({"id":"d","docs":[{"missing":"1-d"}]},{"id":"e"},{}]})");
    REQUIRE(found.has_value());
    REQUIRE(found->size() == 1);
    CHECK(found->front().value("_id"_L1) == u"a"_s);
    CHECK_FALSE(parseBulkGet("{}").has_value());
}

TEST_CASE("Notes on the hub survive their way there and back", "[sync]")
{
    const RemoteCheckpoint note {u"0-3"_s, {{u"s2"_s, u"\"5-x\""_s, u"2026-01-01T00:00:00Z"_s}, {u"s1"_s, u"17"_s, {}}}};
    const auto back = parseCheckpoint(writeCheckpoint(u"_local/desk-1"_s, note));
    REQUIRE(back.has_value());
    CHECK(back->history == note.history);
    CHECK(back->rev == note.rev);
}

TEST_CASE("Deep nesting is noticed without going all the way down", "[sync]")
{
    QJsonValue value = 1;
    for (int i = 0; i < 65; ++i) {
        value = i % 2 == 0 ? QJsonValue(QJsonArray {value}) : QJsonValue(QJsonObject {{u"x"_s, value}});
    }
    CHECK(isNestedDeeperThan(value, kDeepestNesting));
    CHECK_FALSE(isNestedDeeperThan(value, 65));
}

TEST_CASE("An answer that is nested too deep is refused before it is parsed, wherever the depth is [F38]", "[sync]")
{
    const auto deep = [](int levels) -> QByteArray { return QByteArray(levels, '[') + QByteArray(levels, ']'); };
    const auto pageWith = [&deep](int levels) -> QByteArray {
        return R"({"results":[{"id":"a","changes":[{"rev":"1-a"}],"doc":{"_id":"a","_rev":"1-a","x":)" + deep(levels - 1)
            + R"(}}],"last_seq":1})";
    };
    const auto bodyWith = [&deep](int levels) -> QByteArray {
        return R"({"results":[{"id":"a","docs":[{"ok":{"_id":"a","_rev":"1-a","x":)" + deep(levels - 1) + R"(}}]}]})";
    };
    for (const int levels : {kDeepestNesting, kDeepestNesting + 1}) { // The second is set aside by itself.
        CHECK(parseChanges(pageWith(levels)).value().rows.front().body.has_value());
        CHECK(parseBulkGet(bodyWith(levels)).value().size() == 1);
    }
    const int tooDeep = kDeepestAnswer + 1; // Qt reads up to 1,024.
    CHECK(parseChanges(pageWith(tooDeep)).error().kind == ErrorKind::BadAnswer);
    CHECK(parseBulkGet(bodyWith(tooDeep)).error().kind == ErrorKind::BadAnswer);
    CHECK(parseChanges(R"({"results":[],"last_seq":)" + deep(tooDeep) + "}").error().kind == ErrorKind::BadAnswer);
    CHECK_FALSE(glanceAtPage(R"({"results":[],"last_seq":)" + deep(tooDeep) + "}").has_value());
    CHECK(parseInfo(R"({"doc_count":1,"update_seq":)" + deep(tooDeep) + "}").error().kind == ErrorKind::BadAnswer);
    CHECK(parseIdentity(R"({"hub_id":"h","x":)" + deep(tooDeep) + "}").error().kind == ErrorKind::BadAnswer);
    CHECK(parseCheckpoint(R"({"history":)" + deep(tooDeep) + "}").error().kind == ErrorKind::BadAnswer);
    CHECK(parseBulkDocs(R"([{"id":"a","rev":"1-a","x":)" + deep(tooDeep) + "}]").error().kind == ErrorKind::BadAnswer);
}

TEST_CASE("What is no database of the hub protocol is told apart", "[sync]")
{
    CHECK(parseInfo(R"({"hello":"world"})").error().kind == ErrorKind::NotAHub);
    CHECK(parseInfo(R"({"update_seq":"3-x","doc_count":2,"instance_start_time":"0"})").value().documents == 2);
    CHECK(parseProduct(R"({"couchdb":"Welcome","version":"3.4.3"})") == u"couchdb 3.4.3"_s);
    CHECK(parseProduct(R"({"hello":"world"})").isEmpty());
}
