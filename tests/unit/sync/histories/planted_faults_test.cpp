// SPDX-License-Identifier: GPL-3.0-or-later
// That the histories would notice: faults put in between, where the program does not know of them.
#include "tests/support/catch_qt.h"
#include "tests/unit/sync/histories/history.h"

using namespace fourthp;
using namespace fourthp::test;

namespace {

constexpr int kMostHistories = 200;

/// How many histories it takes until one goes wrong; 0 if none does.
int historiesUntilNoticed(Plot plot, Planted planted)
{
    plot.planted = planted;
    plot.oneFaultIn = 5;
    for (int seed = 0; seed < kMostHistories; ++seed) {
        if (!History(quint64(seed), plot).run().isEmpty()) {
            return seed + 1;
        }
    }
    return 0;
}

} // namespace

TEST_CASE(
    "Histories notice a place in the feed that moves before its page is stored [I1]", "[sync][histories]")
{
    CHECK(historiesUntilNoticed({.desks = 2}, Planted::PlaceBeforePage) > 0);
}

TEST_CASE("Histories notice a page that comes without one of its rows [I4]", "[sync][histories]")
{
    CHECK(historiesUntilNoticed({.desks = 2}, Planted::RowsLeftOut) > 0);
}

TEST_CASE("Histories notice writes that do not look what they write over [I2]", "[sync][histories]")
{
    CHECK(historiesUntilNoticed({.desks = 2}, Planted::BlindWrites) > 0);
}

TEST_CASE("Histories notice that what was sent from here is not recognised by its edit.id [I10]",
    "[sync][histories]")
{
    CHECK(historiesUntilNoticed({.desks = 1}, Planted::EditIdsLost) > 0);
}

TEST_CASE(
    "Histories notice a base that is forgotten before its edit was acknowledged [I15]", "[sync][histories]")
{
    CHECK(historiesUntilNoticed({.desks = 2}, Planted::BaseDropped) > 0);
}

TEST_CASE("Histories notice a deletion that no hub asked for [I7]", "[sync][histories]")
{
    CHECK(historiesUntilNoticed({.desks = 2}, Planted::FalseTombstones) > 0);
}

TEST_CASE("Histories notice an unknown member that does not survive the way [I12]", "[sync][histories]")
{
    CHECK(historiesUntilNoticed({.desks = 2}, Planted::MembersDropped) > 0);
}
