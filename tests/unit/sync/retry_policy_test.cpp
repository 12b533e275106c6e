// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/page_size.h"
#include "core/sync/retry_policy.h"
#include "tests/support/catch_qt.h"

#include <QElapsedTimer>

#include <thread>

using namespace fourthp;
using namespace std::chrono_literals;

TEST_CASE("Waits grow with chance, up to a quarter of an hour, and never below what the hub asks [F25 F26]", "[sync]")
{
    const RetryPolicy policy;
    CHECK(policy.delay(0, 0.0, 0ms) == 0ms);
    CHECK(policy.delay(0, 0.5, 0ms) == 1s);
    CHECK(policy.delay(3, 0.5, 0ms) == 8s);
    CHECK(policy.delay(60, 0.9999999, 0ms) <= 15min);
    CHECK(policy.delay(60, 0.9999999, 0ms) > 14min);
    CHECK(policy.delay(0, 0.0, 7s) == 7s);
    CHECK(policy.delay(0, 0.0, 1000h) == 24h);
}

TEST_CASE("Retry-After is read as seconds or as a date against the server's own clock [F24 F76]", "[sync]")
{
    const QDateTime now = parseHttpDate("Tue, 24 Nov 2026 09:00:00 GMT");
    REQUIRE(now.isValid());
    CHECK(parseRetryAfter("7", now) == 7s);
    CHECK(parseRetryAfter("99999999", now) == 24h);
    CHECK(parseRetryAfter("-5", now) == 0ms);
    CHECK(parseRetryAfter("Tue, 24 Nov 2026 09:01:30 GMT", now) == 90s);
    CHECK(parseRetryAfter("Tue, 24 Nov 2020 09:01:30 GMT", now) == 0ms);
    CHECK(parseRetryAfter("Tue, 24 Nov 2026 09:01:30 GMT", {}) == 0ms);
    CHECK(parseRetryAfter("soon", now) == 0ms);
    CHECK(parseRetryAfter("", now) == 0ms);
}

TEST_CASE("A pause ends at once when it is stopped", "[sync]")
{
    std::stop_source stop;
    std::jthread stopper([&stop] { stop.request_stop(); });
    QElapsedTimer timer;
    timer.start();
    CHECK_FALSE(pauseFor(1h, stop.get_token()));
    CHECK(timer.elapsed() < 5000);
    CHECK(pauseFor(1ms, {}));
}

TEST_CASE("Pages grow on a good line and shrink on a bad one [F11]", "[sync]")
{
    PageSize size;
    CHECK(size.rows() == 100);
    size.arrived(100, 100 * 500, 10ms);
    CHECK(size.rows() == 200);
    for (int i = 0; i < 10; ++i) {
        size.arrived(size.rows(), size.rows() * 500, 10ms);
    }
    CHECK(size.rows() == PageSize::kMost);
    size.arrived(1000, 1000 * 100'000, 100ms);
    CHECK(size.rows() == 20); // 2 MiB of records of 100 kB.
    size.failed();
    CHECK(size.rows() == 5);
    size.failed();
    size.failed();
    CHECK(size.rows() == 1);

    PageSize slow;
    slow.arrived(100, 200'000, 200s); // 1 kB a second.
    CHECK(slow.rows() == PageSize::kLeast);
}
