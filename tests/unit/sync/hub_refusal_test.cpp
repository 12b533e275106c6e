// SPDX-License-Identifier: GPL-3.0-or-later
// What a hub, or something in its place, says instead of an answer: statuses, wishes for a pause, locks, redirects.
// Beside `hub_fault_test`, which is about answers that break on their way.
#include "tests/unit/sync/half_way.h"

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

TEST_CASE("A status that means stop is not tried again, and one that means later is [F12 F14 F16 F17 F21 F22 "
          "F25 F27 F32]",
    "[sync]")
{
    const auto [line, kind, isTriedAgain] = GENERATE(table<std::string, ErrorKind, bool>({
        {"401 Unauthorized", ErrorKind::SignIn, false},
        {"403 Forbidden", ErrorKind::Refused, false},
        {"404 Object Not Found", ErrorKind::NotFound, false},
        {"405 Method Not Allowed", ErrorKind::Unsupported, false},
        {"410 Gone", ErrorKind::Refused, false},
        {"412 Precondition Failed", ErrorKind::Conflict, false},
        {"415 Unsupported Media Type", ErrorKind::Unsupported, false},
        {"501 Not Implemented", ErrorKind::Unsupported, false},
        {"413 Too Large", ErrorKind::BadAnswer, true},
        {"408 Timeout", ErrorKind::Busy, true},
        {"429 Too Many", ErrorKind::Busy, true},
        {"500 Error", ErrorKind::Busy, true},
        {"502 Bad Gateway", ErrorKind::Busy, true},
        {"503 Unavailable", ErrorKind::Busy, true},
        {"504 Timeout", ErrorKind::Busy, true},
        {"200 OK, a web page", ErrorKind::NotAHub, false},
    }));
    INFO(line);
    HalfWay half;
    half.hub.faultAtPages([line = QByteArray::fromStdString(line)](const StubReply &) {
        if (line.endsWith("web page")) {
            return StubReply {
                "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 13\r\n\r\n<html></html>"};
        }
        return WireHub::status(line);
    });

    half.failsWith(kind);
    CHECK((half.hub.count("/_changes?since=30-abc&") > 1) == isTriedAgain);
    half.endsEqual();
}

TEST_CASE("A burst of busy answers is waited out with growing pauses, which begin small again after a good "
          "page [F27]",
    "[sync]")
{
    const QByteArray line = GENERATE(
        as<QByteArray>(), "500 Error", "502 Bad Gateway", "503 Unavailable", "504 Timeout", "408 Timeout");
    HalfWay half;
    half.desk.tries = 6;
    int left = 5;
    half.hub.faultAtPages([&](const StubReply &good) { return left-- > 0 ? WireHub::status(line) : good; });
    CHECK(half.desk.sync().state == SyncState::Done);
    CHECK(half.desk.waits == std::vector<std::chrono::milliseconds> {1s, 2s, 4s, 8s, 16s});
    half.isEqual();

    half.hub.data.put(hubRecord(70));
    half.desk.waits.clear();
    left = 1;
    CHECK(half.desk.sync().state == SyncState::Done);
    CHECK(half.desk.waits == std::vector<std::chrono::milliseconds> {1s});
    half.isEqual();
}

TEST_CASE(
    "How long a busy hub wants to be left alone is the least that is waited, at most a day [F23 F24 F25 F26]",
    "[sync]")
{
    const auto [header, least] = GENERATE(
        table<std::string, std::chrono::milliseconds>({{"7", 7s}, {"Tue, 24 Nov 2026 09:02:00 GMT", 2min},
            {"", 1s}, {"Tue, 24 Nov 2026 08:00:00 GMT", 1s}, {"nonsense", 1s}}));
    INFO(header);
    HalfWay half;
    bool isBusy = true;
    half.hub.faultAtPages([&, header = QByteArray::fromStdString(header)](const StubReply &good) {
        const QByteArray extra = header.isEmpty() ? QByteArray() : "Retry-After: " + header + "\r\n";
        return std::exchange(isBusy, false) ? WireHub::status("429 Too Many", extra) : good;
    });
    CHECK(half.desk.sync().state == SyncState::Done);
    REQUIRE(half.desk.waits.size() == 1);
    CHECK(half.desk.waits.front() == least);
    half.isEqual();
}

TEST_CASE(
    "A hub that asks for three years is left alone by itself for a day, and a person may try at once [F26]",
    "[sync]")
{
    HalfWay half;
    half.hub.faultAtPages(
        [](const StubReply &) { return WireHub::status("429 Too Many", "Retry-After: 99999999\r\n"); });
    half.failsWith(ErrorKind::Busy);
    CHECK(half.desk.waits.empty());

    half.hub.server.requests.clear();
    half.desk.options.cause = SyncCause::Automatic;
    half.desk.moment.ms = std::chrono::milliseconds(23h).count();
    CHECK(half.desk.sync().error.kind == ErrorKind::Busy);
    CHECK(half.hub.server.requests.empty());
    half.desk.moment.ms = std::chrono::milliseconds(25h).count();
    half.endsEqual();
}

TEST_CASE("After wrong passwords locked the account nothing is sent for ten minutes, whoever asks and "
          "however often the program starts [F15]",
    "[sync]")
{
    HalfWay half;
    half.hub.fault = [](const StubRequest &, const StubReply &) {
        return StubServer::json(
            R"({"error":"forbidden","reason":"Account is temporarily locked due to multiple authentication failures"})",
            "403 Forbidden");
    };
    half.failsWith(ErrorKind::Refused);
    half.hub.server.requests.clear();
    half.hub.fault = {};

    half.desk.temp.reopen();
    for (const auto passed : {0min, 5min, 9min}) {
        half.desk.moment.ms = std::chrono::milliseconds(passed).count();
        const SyncReport report = half.desk.sync();
        CHECK(report.error.kind == ErrorKind::Refused);
        CHECK(report.error.detail.contains(u"locked"_s));
    }
    half.desk.temp.clock.now = half.desk.temp.clock.now.addYears(1); // The clock decides nothing.
    CHECK(half.desk.sync().state == SyncState::Failed);
    // After a restart nobody can tell how long the computer was off.
    half.desk.moment = {u"another run"_s, 100};
    CHECK(half.desk.sync().state == SyncState::Failed);
    half.desk.moment.ms += std::chrono::milliseconds(9min).count();
    CHECK(half.desk.sync().state == SyncState::Failed);
    CHECK(half.hub.server.requests.empty());

    half.desk.moment.ms += std::chrono::milliseconds(1min).count();
    half.endsEqual();
}

TEST_CASE(
    "A refusal right after a wrong password is taken for the lock, whatever it says [F12 F13 F15]", "[sync]")
{
    HalfWay half;
    half.hub.fault
        = [](const StubRequest &, const StubReply &) { return WireHub::status("401 Unauthorized"); };
    half.failsWith(ErrorKind::SignIn);
    half.hub.fault = [](const StubRequest &, const StubReply &) { return WireHub::status("403 Forbidden"); };
    half.failsWith(ErrorKind::Refused);
    half.hub.server.requests.clear();
    CHECK(half.desk.sync().error.kind == ErrorKind::Refused);
    CHECK(half.hub.server.requests.empty());
    half.desk.moment.ms += std::chrono::milliseconds(10min).count();
    half.endsEqual();
}

TEST_CASE("A password refused in mid-session keeps the pages before it [F13]", "[sync]")
{
    WireHub hub(250);
    WireDesk desk(hub);
    hub.faultAtPages([pages = 0](const StubReply &good) mutable {
        return ++pages > 1 ? WireHub::status("401 Unauthorized") : good;
    });
    CHECK(desk.sync().error.kind == ErrorKind::SignIn);
    CHECK(desk.here().size() == 100);
    CHECK(desk.waits.empty());
    hub.fault = {};
    CHECK(desk.sync().state == SyncState::Done);
    CHECK(desk.here() == hub.data.revisions());
}

TEST_CASE("A database that is gone, or gone in mid-pull, deletes nothing here [F16 F17]", "[sync]")
{
    HalfWay half;
    SECTION("at the start")
    {
        half.hub.data.isThere = false;
    }
    SECTION("at a page")
    {
        half.hub.fault = [](const StubRequest &request, const StubReply &good) {
            return request.path().contains("_changes") ? WireHub::status("404 Object Not Found") : good;
        };
    }
    half.failsWith(ErrorKind::NotFound);
    half.hub.data.isThere = true;
    half.endsEqual();
}

TEST_CASE("A database that is back empty is another hub until a person decides [F18]", "[sync]")
{
    HalfWay half;
    half.hub.data.isThere = false;
    half.failsWith(ErrorKind::NotFound);
    const FakeHub::State full = half.hub.data.state;
    half.hub.data.isThere = true;
    half.hub.data.state = {};
    CHECK(half.desk.sync().state == SyncState::NeedsDecision);
    CHECK(half.desk.here() == half.before);
    CHECK(half.desk.place() == half.place);
    half.hub.data.state = full; // It was a mistake of the office.
    half.endsEqual();
}

TEST_CASE(
    "A redirect that leaves the hub stops, and no other host hears of the account [F28 F29 F30]", "[sync]")
{
    HalfWay half;
    StubServer other;
    other.answer = [](const StubRequest &) { return StubServer::json("{}"); };
    const auto to = [](const QByteArray &where) {
        return [where](const StubReply &) {
            return StubReply {"HTTP/1.1 302 Found\r\nLocation: " + where + "\r\nContent-Length: 0\r\n\r\n"};
        };
    };
    SECTION("in a circle")
    {
        half.hub.faultAtPages(to("/hub/_changes?since=30-abc&limit=1"));
    }
    SECTION("to another port")
    {
        half.hub.faultAtPages(to(other.url().toLatin1()));
    }
    SECTION("to another scheme that is not safe")
    {
        half.hub.faultAtPages(to("ftp://127.0.0.1/hub"));
    }
    half.failsWith(ErrorKind::NotAHub);
    CHECK(other.requests.empty());
    half.endsEqual();
}
