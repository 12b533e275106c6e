// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch_qt.h"

#include "core/search/filter_keys.h"

using namespace fourthp;
using namespace Qt::StringLiterals;

TEST_CASE("A date in a range means its whole period", "[search]")
{
    CHECK(parseDateRange(u"2024") == DateRange {20240101000000, 20241231235959});
    CHECK(parseDateRange(u"2024-02") == DateRange {20240201000000, 20240229235959});
    CHECK(parseDateRange(u"2024-02-03") == DateRange {20240203000000, 20240203235959});
    CHECK(parseDateRange(u"2024-01..2024-06") == DateRange {20240101000000, 20240630235959});
    CHECK(parseDateRange(u"2024-06..2024") == DateRange {20240101000000, 20241231235959}); // Swapped, nothing lost.
    CHECK(parseDateRange(u">=2024-02") == DateRange {.from = 20240201000000});
    CHECK(parseDateRange(u"2024-02..") == DateRange {.from = 20240201000000});
    CHECK(parseDateRange(u"<=2024-02") == DateRange {.to = 20240229235959});
    CHECK(parseDateRange(u"..2024-02") == DateRange {.to = 20240229235959});
    const auto after = parseDateRange(u">2024-01");
    REQUIRE(after);
    CHECK_FALSE(after->holds(20240131235959));
    CHECK(after->holds(20240201000000));
    const auto before = parseDateRange(u"<2024-02");
    REQUIRE(before);
    CHECK(before->holds(20240131235959));
    CHECK_FALSE(before->holds(20240201000000));
}

TEST_CASE("Years are compared as whole years", "[search]")
{
    CHECK(parseYearRange(u"2019..2022") == DateRange {2019, 2022});
    CHECK(parseYearRange(u"2022..2019") == DateRange {2019, 2022});
    CHECK(parseYearRange(u">2019") == DateRange {.from = 2020});
    CHECK(parseYearRange(u"<2019") == DateRange {.to = 2018});
    CHECK(parseYearRange(u"..2019") == DateRange {.to = 2019});
    CHECK(parseYearRange(u"٢٠١٩") == DateRange {2019, 2019}); // Digits of an Arabic keyboard.
    CHECK_FALSE(parseYearRange(u"2019-06"));
}

TEST_CASE("What is no range is none", "[search]")
{
    for (const QString &text : {u""_s, u".."_s, u">"_s, u">="_s, u"2024-13"_s, u"2024-02-30"_s, u"yesterday"_s, u"1..2"_s, u"2024...2025"_s, u"2024..x"_s, u">2024..2025"_s, u"=2024"_s}) {
        INFO(text.toStdString());
        CHECK_FALSE(parseDateRange(text));
        CHECK_FALSE(parseYearRange(text));
        CHECK(canonicalDateRange(text).isEmpty());
        CHECK(canonicalYearRange(text).isEmpty());
    }
}

TEST_CASE("A range is written in one way, and means the same as before", "[search]")
{
    CHECK(canonicalDateRange(u">=2024-01") == u"2024-01.."_s);
    CHECK(canonicalDateRange(u"<=2024-01") == u"..2024-01"_s);
    CHECK(canonicalDateRange(u">2024-01") == u">2024-01"_s);
    CHECK(canonicalDateRange(u"2024-06..2024-01") == u"2024-01..2024-06"_s);
    CHECK(canonicalYearRange(u">2019") == u"2020.."_s);
    CHECK(canonicalYearRange(u"<2019") == u"..2018"_s);
    for (const QString &text : {u"2024"_s, u"2024-01-31"_s, u">2024-01"_s, u"<2024-12-31"_s, u">=2024"_s, u"<=2024-02"_s, u"2024..2020-05"_s}) {
        INFO(text.toStdString());
        CHECK(parseDateRange(canonicalDateRange(text)) == parseDateRange(text));
        CHECK(canonicalDateRange(canonicalDateRange(text)) == canonicalDateRange(text));
    }
}
