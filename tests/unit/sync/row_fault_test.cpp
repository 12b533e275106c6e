// SPDX-License-Identifier: GPL-3.0-or-later
// Faults of the sync contract's list that lie in what a hub says, not in how the answer arrives.
#include "tests/unit/sync/half_way.h"

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

TEST_CASE("A document that cannot be read is set aside and the feed goes on [F34 F35 F36 F37 F38 F39 F50]",
    "[sync]")
{
    const QByteArray good = R"({"_id":"resource:poison","_rev":"1-x","type":"resource","schema":1,)";
    const auto [name, raw, isStored] = GENERATE_COPY(table<std::string, QByteArray, bool>({
        {"malformed", good + R"("title":{"en":"a" "b"}})", false},
        {"invalid UTF-8", good + "\"title\":{\"en\":\"\xff\xfe\"}}", false},
        {"a lone surrogate", good + R"("title":{"en":"a\ud800b"}})", true},
        {"twin keys", good + R"("title":{"en":"one"},"title":{"en":"two"}})", true},
        {"10,000 deep", good + "\"x\":" + QByteArray(10'000, '[') + QByteArray(10'000, ']') + "}", false},
        {"100 deep", good + "\"x\":" + QByteArray(100, '[') + QByteArray(100, ']') + "}", false},
        {"a number beyond all", good + R"("x":1e400})", false},
        {"2^63", good + R"("x":9223372036854775808})", true},
        {"too large for a page", good + "\"x\":\"" + QByteArray(2 * 1024 * 1024, 'x') + "\"}", false},
        {"9 MB", good + "\"x\":\"" + QByteArray(9 * 1024 * 1024, 'x') + "\"}", true},
    }));
    INFO(name);
    HalfWay half;
    half.desk.tries = 20;
    if (name == "9 MB") {
        half.desk.limits = {};
    }
    half.hub.data.put({{u"_id"_s, u"resource:poison"_s}, {u"type"_s, u"resource"_s}});
    QByteArray body = raw;
    const QString rev = half.hub.data.state.entries.at(u"resource:poison"_s).body.value("_rev"_L1).toString();
    body.replace("1-x", rev.toLatin1());
    half.hub.rawBodies[u"resource:poison"_s] = body;
    half.hub.data.put(hubRecord(90));

    const SyncReport report = half.desk.sync();
    CHECK(report.state == SyncState::Done);
    CHECK(report.quarantined == (isStored ? 0 : 1));
    CHECK(half.desk.number(u"SELECT count(*) FROM quarantine"_s) == (isStored ? 0 : 1));
    if (!isStored) {
        half.hub.rawBodies.clear(); // The office mends it.
        half.desk.limits = {};
        CHECK(half.desk.sync().state == SyncState::Done);
    }
    half.isEqual();
}

TEST_CASE("What servers are known to do with rows loses none and repeats none [F6 F33 F40 F41 F42 F43 F44 "
          "F45 F46 F47 F48 F53 F54]",
    "[sync]")
{
    using Change = std::function<void(QJsonObject &)>;
    const auto eachRow = [](const std::function<void(QJsonObject &)> &change) {
        return Change([change](QJsonObject &page) {
            QJsonArray rows = page.value("results"_L1).toArray();
            for (QJsonValueRef row : rows) {
                QJsonObject object = row.toObject();
                change(object);
                row = object;
            }
            page.insert(u"results"_s, rows);
        });
    };
    const auto [name, change] = GENERATE_COPY(table<std::string, Change>({
        {"rows twice",
            [](QJsonObject &page) {
                QJsonArray rows = page.value("results"_L1).toArray();
                const QJsonArray once = rows;
                for (const QJsonValue row : once) {
                    rows.append(row);
                }
                page.insert(u"results"_s, rows);
            }},
        {"rows backwards",
            [](QJsonObject &page) {
                QJsonArray rows;
                for (const QJsonValue row : page.value("results"_L1).toArray()) {
                    rows.prepend(row);
                }
                page.insert(u"results"_s, rows);
            }},
        {"no doc", eachRow([](QJsonObject &row) { row.remove("doc"_L1); })},
        {"doc null", eachRow([](QJsonObject &row) { row.insert(u"doc"_s, QJsonValue()); })},
        {"the doc of another id", eachRow([](QJsonObject &row) {
             row.insert(u"doc"_s, QJsonObject {{u"_id"_s, u"resource:other"_s}, {u"_rev"_s, u"1-x"_s}});
         })},
        {"a doc of another revision", eachRow([](QJsonObject &row) {
             QJsonObject doc = row.value("doc"_L1).toObject();
             doc.insert(u"_rev"_s, u"77-other"_s);
             row.insert(u"doc"_s, doc);
         })},
        {"seq an integer", eachRow([](QJsonObject &row) { row.insert(u"seq"_s, 7); })},
        {"seq an object", eachRow([](QJsonObject &row) {
             row.insert(u"seq"_s, QJsonObject {{u"a"_s, 1}});
         })},
        {"pending never ends", [](QJsonObject &page) { page.insert(u"pending"_s, 5000); }},
        {"no pending", [](QJsonObject &page) { page.remove("pending"_L1); }},
    }));
    INFO(name);
    HalfWay half;
    half.hub.onChanges = change;
    half.hub.contentType = GENERATE(as<QByteArray>(), "application/json", "text/plain;charset=utf-8");
    CHECK(half.desk.sync().state == SyncState::Done);
    half.isEqual();
    half.hub.onChanges = {};
    CHECK(half.desk.sync().pulled == 0);
    half.isEqual();
}

TEST_CASE("A feed that rewinds or starts over on a good place changes nothing [F41 F42]", "[sync]")
{
    HalfWay half;
    half.hub.fault = [&](const StubRequest &request, const StubReply &good) {
        StubRequest again = request;
        again.line.replace("since=30-abc", GENERATE("since=0", "since=10-abc"));
        return request.path().contains("since=30-abc") ? half.hub.server.answer(again) : good;
    };
    const SyncReport report = half.desk.sync();
    CHECK(report.state == SyncState::Done);
    CHECK(report.pulled == 30);
    half.isEqual();
}

TEST_CASE("A last_seq that stays where it was ends the pull after its rows [F53]", "[sync]")
{
    HalfWay half;
    half.hub.onChanges = [](QJsonObject &page) { page.insert(u"last_seq"_s, u"30-abc"_s); };
    CHECK(half.desk.sync().state == SyncState::Done);
    CHECK(half.hub.count("/_changes?") == 1);
    half.endsEqual();
}

TEST_CASE("Bodies that the hub refuses are set aside, and come later [F49]", "[sync]")
{
    HalfWay half;
    half.hub.data.withoutBody = {idOf(40)};
    half.hub.fault = [shape = GENERATE(as<QByteArray>(), R"({"results":[{"id":"x","docs":[{}]}]})",
                          R"({"results":[{"id":"x","docs":[{"missing":"1-x"}]}]})",
                          R"({"results":[{"id":"x","docs":[{"error":{"error":"not_found"}}]}]})")](
                         const StubRequest &request, const StubReply &good) {
        return request.path().contains("_bulk_get") ? StubServer::json(shape) : good;
    };
    CHECK(half.desk.sync().quarantined == 1);
    CHECK(half.desk.here().size() == 59);
    half.endsEqual();
}

TEST_CASE("Types and schemas of the future are kept as they came, and an edit waits [F51]", "[sync]")
{
    HalfWay half;
    half.hub.data.put({{u"_id"_s, u"hologram:1"_s}, {u"type"_s, u"hologram"_s}, {u"schema"_s, 99},
        {u"light"_s, QJsonArray {1, 2}}});
    half.hub.data.patch(idOf(4), {{u"schema"_s, 99}, {u"future"_s, u"x"_s}});
    CHECK(half.desk.sync().state == SyncState::Done);
    CHECK(half.desk.number(u"SELECT count(*) FROM mirror WHERE state = 'read_only_newer'"_s) == 2);
    CHECK(half.desk.number(u"SELECT count(*) FROM outbox WHERE reason = 'newer_schema'"_s) == 1);
    Revisions there = half.hub.data.revisions();
    there.remove(idOf(4)); // Its edit waits for a newer program.
    CHECK(half.desk.here() == there);
    CHECK(half.desk.acronym(idOf(4)) == u"MINE"_s);
    CHECK(half.desk.isSound());
}

TEST_CASE("A token that the restarted server cannot read leads to a comparison [F55]", "[sync]")
{
    HalfWay half;
    half.hub.faultAtPages([n = 0](const StubReply &good) mutable {
        return ++n == 1 ? WireHub::status("400 Bad Request") : good;
    });
    CHECK(half.desk.sync().state == SyncState::Done);
    half.isEqual();
}

TEST_CASE("A hub of another identity is not read at all, and ours is taken up again once it answers [F61]",
    "[sync]")
{
    HalfWay half;
    half.hub.data.named = HubIdentity {u"somebody else"_s, 1, {}};
    const auto notes = std::exchange(half.hub.data.state.notes, {});
    CHECK(half.desk.sync().state == SyncState::NeedsDecision);
    CHECK(half.hub.count("/_changes?") == 0);
    CHECK(half.desk.here() == half.before);
    half.hub.data.state.notes = notes;
    half.hub.data.named = HubIdentity {u"hub-one"_s, 1, {}};
    half.endsEqual();
}
