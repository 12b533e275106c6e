// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/oai/harvest_place.h"
#include "tests/support/catch_qt.h"

using namespace fourthp;
using namespace Qt::StringLiterals;

namespace {

const OaiRepository kSeconds {
    .earliestDatestamp = u"2020-01-01T00:00:00Z"_s, .granularity = u"YYYY-MM-DDThh:mm:ssZ"_s};
const OaiRepository kDays {.earliestDatestamp = u"2020-01-01"_s, .granularity = u"YYYY-MM-DD"_s};

} // namespace

TEST_CASE("The first harvest takes everything and the next ones overlap by two days, or three where only "
          "days are told",
    "[oai]")
{
    CHECK(firstPlace({}, u"2026-11-24T09:00:00Z"_s, kSeconds).from == QString());
    CHECK(firstPlace(u"2026-11-20T09:00:00Z"_s, u"2026-11-24T09:00:00Z"_s, kSeconds).from
        == u"2026-11-18T09:00:00Z"_s);
    CHECK(firstPlace(u"2026-11-20T09:00:00Z"_s, u"2026-11-24T09:00:00Z"_s, kDays).from == u"2026-11-17"_s);
    CHECK(firstPlace(u"2026-11-20T09:00:00Z"_s, u"2026-11-24T09:00:00Z"_s, kSeconds).start
        == u"2026-11-24T09:00:00Z"_s);
}

TEST_CASE("A repository whose clock was put back is not asked for the future", "[oai]")
{
    CHECK(firstPlace(u"2030-01-01T00:00:00Z"_s, u"2026-11-24T09:00:00Z"_s, kSeconds).from
        == u"2026-11-22T09:00:00Z"_s);
}

TEST_CASE("A beginning before the first record of a repository is left out, for some refuse it", "[oai]")
{
    CHECK(firstPlace(u"2020-01-02T00:00:00Z"_s, u"2026-11-24T09:00:00Z"_s, kSeconds).from == QString());
}

TEST_CASE(
    "Halving ends at the shortest window that a repository can tell, and windows meet without a gap", "[oai]")
{
    HarvestPlace place {.start = u"2026-11-24T09:00:00Z"_s, .from = u"2026-11-24T08:59:56Z"_s};
    const auto half = halved(place, kSeconds);
    REQUIRE(half);
    CHECK(half->until == u"2026-11-24T08:59:58Z"_s);
    CHECK(afterWindow(*half, kSeconds).from == u"2026-11-24T08:59:58Z"_s);

    const auto quarter = halved(*halved(*half, kSeconds), kSeconds);
    REQUIRE(quarter);
    CHECK(quarter->until == quarter->from);
    CHECK_FALSE(halved(*quarter, kSeconds));
    CHECK(afterWindow(*quarter, kSeconds).from == u"2026-11-24T08:59:57Z"_s);
    CHECK(afterWindow({.from = u"2026-11-24"_s, .until = u"2026-11-24"_s}, kDays).from == u"2026-11-25"_s);
}

TEST_CASE("Reading every window from the start to the end terminates whatever has to be halved", "[oai]")
{
    HarvestPlace place {.start = u"2020-01-01T00:01:40Z"_s};
    int steps = 0;
    while (!place.isAtEnd && steps < 1000) {
        ++steps;
        const auto half = halved(place, kSeconds);
        place
            = half ? *half : afterWindow(place, kSeconds); // Nothing can be read but by the shortest window.
    }
    CHECK(place.isAtEnd);
    CHECK(steps < 1000);
}

TEST_CASE("A place is the same after it was kept, and no text of somebody else's is taken for one", "[oai]")
{
    const HarvestPlace place {u"2026-11-24T09:00:00Z"_s, u"2026-01-01"_s, u"2026-02-01"_s, u"a b&c\"é"_s,
        u"2026-11-24T09:01:00Z"_s, 2, 300, 1200, true, false};
    CHECK(HarvestPlace::fromText(place.toText()) == place);
    CHECK(HarvestPlace::fromText(u"12-abc"_s) == HarvestPlace());
}

TEST_CASE("A token has run out when the clock of the repository says so", "[oai]")
{
    const HarvestPlace place {.token = u"t"_s, .expires = u"2026-11-24T09:01:00Z"_s};
    CHECK_FALSE(isExpired(place, u"2026-11-24T09:00:59Z"_s));
    CHECK(isExpired(place, u"2026-11-24T09:01:00Z"_s));
    CHECK_FALSE(isExpired({.token = u"t"_s}, u"2026-11-24T09:01:00Z"_s));
}
