// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/made_ahead.h"
#include "tests/support/catch_qt.h"

#include <atomic>
#include <thread>

using namespace fourthp;

TEST_CASE("Values that another thread makes come in their order, and then the end", "[base]")
{
    MadeAhead<int> values(3, [](const auto &put) -> Result<void> {
        for (int i = 0; i < 1000; ++i) {
            put(i);
        }
        return {};
    });
    for (int i = 0; i < 1000; ++i) {
        const auto next = values.next();
        REQUIRE(next);
        REQUIRE(next->value() == i);
    }
    REQUIRE(values.next());
    CHECK_FALSE(values.next()->has_value());
}

TEST_CASE("A failure is told behind the values that were made before it", "[base]")
{
    MadeAhead<int> values(3, [](const auto &put) -> Result<void> {
        put(1);
        return fail(ErrorKind::Damaged);
    });
    REQUIRE(values.next().value() == 1);
    const auto end = values.next();
    REQUIRE_FALSE(end);
    CHECK(end.error().kind == ErrorKind::Damaged);
}

TEST_CASE("Whoever makes values hears that nobody wants more, and never makes many too many", "[base]")
{
    std::atomic<int> made = 0;
    std::atomic<bool> isRefused = false;
    {
        MadeAhead<int> values(3, [&](const auto &put) -> Result<void> {
            while (put(made++)) { }
            isRefused = true;
            return {};
        });
        REQUIRE(values.next());
        CHECK(made <= 5);
    }
    CHECK(isRefused);
    CHECK(made <= 6);
}

TEST_CASE("Whoever makes values hears whether the taker has something to go on with", "[base]")
{
    std::atomic<int> answers = 0; // One bit each: before the first value, and behind it.
    MadeAhead<int> values(3, [&](const auto &put) -> Result<void> {
        answers += put.isAhead() ? 1 : 0;
        put(1);
        answers += put.isAhead() ? 2 : 0;
        put(2);
        answers += 4;
        return {};
    });
    while (answers < 4) {
        std::this_thread::yield();
    }
    CHECK(answers == 6);
    REQUIRE(values.next().value() == 1);
}
