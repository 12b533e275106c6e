// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch_qt.h"

#include "core/search/record_time.h"

using namespace fourthp;

TEST_CASE("A time in four bytes reads back to the second", "[search]")
{
    CHECK(unpackedTime(packedTime("2026-11-24T09:08:07Z")) == 20261124090807);
    CHECK(unpackedTime(packedTime("2026-12-31T23:59:59.999Z")) == 20261231235959);
    CHECK(unpackedTime(packedTime("2026-02")) == 20260201000000);
    CHECK(unpackedTime(packedTime("2026")) == 20260101000000);
    CHECK(packedTime("") == 0);
    CHECK(packedTime("soon") == 0);
    CHECK(unpackedTime(0) == 0);
}

TEST_CASE("Times in four bytes sort like time, whatever a hub sends", "[search]")
{
    const char *const ascending[] {"", "0001-01-01", "1970-01-01T00:00:02Z", "1999-12-31T23:59:59Z", "2000-01-01T00:00:00Z", "2026-01-31T23:59:59Z", "2026-02-01", "2103-01-01", "9999-12-31"};
    for (size_t i = 1; i < std::size(ascending); ++i) {
        INFO(ascending[i]);
        CHECK(packedTime(ascending[i - 1]) < packedTime(ascending[i]));
    }
    CHECK(packedTime("2026-99-99T99:99:99Z") == packedTime("2026-12-31T23:59:59Z"));
    CHECK(monthOf(packedTime("2026-01-31T23:59:59Z")) + 1 == monthOf(packedTime("2026-02-01T00:00:00Z")));
}

TEST_CASE("A bound of a range is found among the times in four bytes", "[search]")
{
    CHECK(packedTimesBefore(20240201000000) == packedTime("2024-02-01"));
    CHECK(packedTimesBefore(20240229235960) == packedTime("2024-03-01") - 2 * 24 * 60 * 60);
    CHECK(packedTimesBefore(0) == 0);
    CHECK(packedTimesBefore(99991231235959) == quint64(1) << 32);
}
