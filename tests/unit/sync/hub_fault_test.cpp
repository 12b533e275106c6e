// SPDX-License-Identifier: GPL-3.0-or-later
// Faults of the sync contract's list, put between a real session and a real socket. Each ends the same way:
// the place in the feed and what is here are as before, the edit made here stands, and once the fault is gone
// both sides are equal.
#include "tests/unit/sync/half_way.h"

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QByteArray bodyOf(const StubReply &reply)
{
    return WireHub::bodyOf(reply);
}

StubReply gzipped(const QByteArray &packed)
{
    return StubServer::json(packed, "200 OK", "Content-Encoding: gzip\r\n");
}

using Break = std::function<StubReply(const StubReply &)>;

} // namespace

TEST_CASE("An answer that is cut, spoilt or too large moves nothing, and the same place is asked for again "
          "[F1 F2 F3 F4 F5 F7 F34 F35 F38 F52 F82]",
    "[sync]")
{
    const auto [name, breaks] = GENERATE(table<std::string, Break>({
        {"cut at 1 %",
            [](const StubReply &good) {
                return good.cutAfter(good.bytes.size() - bodyOf(good).size() * 99 / 100);
            }},
        {"cut at half",
            [](const StubReply &good) { return good.cutAfter(good.bytes.size() - bodyOf(good).size() / 2); }},
        {"cut at 99 %",
            [](const StubReply &good) {
                return good.cutAfter(good.bytes.size() - bodyOf(good).size() / 100);
            }},
        {"length too short",
            [](const StubReply &good) {
                StubReply bad = StubServer::json(bodyOf(good).first(bodyOf(good).size() / 2));
                bad.bytes += bodyOf(good).mid(bodyOf(good).size() / 2);
                bad.close = true;
                return bad;
            }},
        {"cut but well formed",
            [](const StubReply &good) { return StubServer::json(bodyOf(good).chopped(20)); }},
        {"gzip cut", [](const StubReply &good) { return gzipped(gzipOf(bodyOf(good)).chopped(60)); }},
        {"gzip corrupt",
            [](const StubReply &good) {
                QByteArray packed = gzipOf(bodyOf(good));
                packed[packed.size() / 2] = char(packed[packed.size() / 2] ^ 0x55);
                return gzipped(packed);
            }},
        {"plain bytes called gzip", [](const StubReply &good) { return gzipped(bodyOf(good)); }},
        {"bomb",
            [bomb = gzipped(gzipOf(QByteArray(8 * 1024 * 1024, ' ')))](const StubReply &) { return bomb; }},
        {"closed inside a chunk",
            [](const StubReply &good) {
                return StubReply {"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nffff\r\n"
                        + bodyOf(good).chopped(30),
                    true};
            }},
        {"malformed",
            [](const StubReply &) { return StubServer::json(R"({"results":[,],"last_seq":"9-abc"})"); }},
        {"invalid UTF-8",
            [](const StubReply &) {
                return StubServer::json("{\"results\":[],\"last_seq\":\"9-abc\xff\"}");
            }},
        {"nested 10,000 deep",
            [](const StubReply &) {
                return StubServer::json(
                    "{\"last_seq\":1,\"results\":" + QByteArray(10'000, '[') + QByteArray(10'000, ']') + '}');
            }},
        {"no last_seq", [](const StubReply &) { return StubServer::json(R"({"results":[]})"); }},
        {"an error object with 200",
            [](const StubReply &) { return StubServer::json(R"({"error":"e","reason":"r"})"); }},
    }));
    INFO(name);
    HalfWay half;
    half.hub.faultAtPages(breaks);

    half.failsWith(ErrorKind::BadAnswer);
    const auto &requests = half.hub.server.requests;
    const auto limits = [&requests] {
        QList<QByteArray> found;
        for (const StubRequest &request : requests) {
            if (request.path().contains("/_changes?since=30-abc&")) {
                const QByteArray limit = request.path().mid(request.path().indexOf("&limit=") + 7).split('&').first();
                // Qt sends a GET again by itself if its connection was closed just then.
                if (found.isEmpty() || found.constLast() != limit) {
                    found.append(limit);
                }
            }
        }
        return found;
    }();
    CHECK(limits.startsWith("100"));
    CHECK(limits.value(1) == "25");
    CHECK(std::is_sorted(half.desk.waits.begin(), half.desk.waits.end()));

    half.endsEqual();
}

TEST_CASE("A proxy that cuts long answers gets ever shorter ones, down to single records [F82]", "[sync]")
{
    const int most = GENERATE(900, 8000);
    HalfWay half;
    half.hub.faultAtPages(
        [most](const StubReply &good) { return good.bytes.size() > most ? good.cutAfter(most) : good; });
    CHECK(half.desk.sync().state == SyncState::Done);
    half.isEqual();
}

TEST_CASE("Comparing everything gets through a proxy that cuts long answers [F82]", "[sync]")
{
    HalfWay half;
    half.desk.tries = 8;
    half.desk.options.scope = Scope::CompareAll;
    half.hub.faultAtPages(
        [](const StubReply &good) { return good.bytes.size() > 3000 ? good.cutAfter(3000) : good; });
    CHECK(half.desk.sync().state == SyncState::Done);
    half.isEqual();
}

TEST_CASE(
    "A connection that breaks or hangs is left in time, and the next session goes on [F7 F8 F9 F10 F79]",
    "[sync]")
{
    const auto [name, breaks] = GENERATE(table<std::string, Break>({
        {"reset before the answer", [](const StubReply &) { return StubReply {.bytes = {}, .reset = true}; }},
        {"a body of one byte now and then",
            [](const StubReply &good) {
                StubReply slow = good;
                slow.drip = true;
                slow.atOnce = good.bytes.indexOf("\r\n\r\n") + 4;
                return slow;
            }},
        {"headers of one byte now and then",
            [](const StubReply &good) {
                StubReply slow = good;
                slow.drip = true;
                return slow;
            }},
        {"never an answer", [](const StubReply &) { return StubReply {}; }},
    }));
    INFO(name);
    HalfWay half;
    half.desk.tries = 1;
    half.hub.faultAtPages(breaks);

    half.failsWith(ErrorKind::Network);
    CHECK(half.desk.number(u"SELECT count(*) FROM sync_log"_s) == 2); // The first session and this one.
    half.endsEqual();
}

TEST_CASE("A slow line that gets on is not given up, and its pages stay small [F11]", "[sync]")
{
    HalfWay half;
    half.desk.limits.leastBytesPerSecond = 1024;
    half.hub.faultAtPages([](const StubReply &good) {
        StubReply slow = good;
        slow.drip = true;
        slow.dripBytes = 4000;
        slow.dripMs = 50;
        return slow;
    });
    CHECK(half.desk.sync().state == SyncState::Done);
    half.isEqual();
}

TEST_CASE("A clock that is ten years wrong or jumps deletes nothing and delays nothing [F76]", "[sync]")
{
    HalfWay half;
    const int years = GENERATE(10, -10);
    half.hub.data.remove(idOf(8));
    half.desk.temp.clock.now = half.desk.temp.clock.now.addYears(years);
    bool isBusy = true;
    half.hub.faultAtPages([&](const StubReply &good) {
        half.desk.temp.clock.now = half.desk.temp.clock.now.addYears(-years); // In mid-session.
        return std::exchange(isBusy, false) ? WireHub::status("503 Unavailable") : good;
    });
    CHECK(half.desk.sync().state == SyncState::Done);
    CHECK(half.desk.waits == std::vector<std::chrono::milliseconds> {1s});
    half.isEqual();
    half.desk.temp.clock.now = half.desk.temp.clock.now.addYears(10);
    half.hub.fault = {};
    CHECK(half.desk.sync().state == SyncState::Done);
    CHECK(half.desk.number(u"SELECT count(*) FROM removed"_s)
        == 1); // Not taken for old: the hub's clock disagrees.
}

TEST_CASE("A computer that slept in mid-request fails it, tries again and leaves one line [F79]", "[sync]")
{
    HalfWay half;
    bool slept = false;
    half.hub.faultAtPages([&](const StubReply &good) {
        half.desk.moment.ms += std::chrono::milliseconds(8h).count();
        half.desk.temp.clock.now = half.desk.temp.clock.now.addSecs(8 * 3600);
        return std::exchange(slept, true) ? good : StubReply {.bytes = {}, .reset = true};
    });
    CHECK(half.desk.sync().state == SyncState::Done);
    CHECK(half.desk.number(u"SELECT count(*) FROM sync_log"_s) == 2);
    half.isEqual();
}
