// SPDX-License-Identifier: GPL-3.0-or-later
// The invariants of the sync contract (B12) over histories that chance makes up. `FOURTHP_SEED=n` tells one
// history again, `FOURTHP_HISTORIES=n` says how many each test tells.
#include "tests/support/catch_qt.h"
#include "tests/unit/sync/histories/history.h"

#include <vector>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

int fromEnvironment(const char *name, int otherwise)
{
    bool isNumber = false;
    const int value = qEnvironmentVariableIntValue(name, &isNumber);
    return isNumber ? value : otherwise;
}

/// Those of the first `count`, and those that once ended badly.
void tellHistories(const Plot &plot, int count, const std::vector<int> &onceBad = {})
{
    const int only = fromEnvironment("FOURTHP_SEED", -1);
    std::vector<int> seeds = onceBad;
    for (int seed = 0; seed < fromEnvironment("FOURTHP_HISTORIES", count); ++seed) {
        seeds.push_back(seed);
    }
    if (only >= 0) {
        seeds = {only};
    }
    QStringList wrong;
    QString firstStory;
    for (const int seed : seeds) {
        History history(quint64(seed), plot);
        if (only >= 0) {
            history.tellAll();
        }
        const QStringList faults = history.run();
        if (faults.isEmpty()) {
            continue;
        }
        wrong.append(u"FOURTHP_SEED=%1: %2"_s.arg(seed).arg(faults.join(u", "_s)));
        if (firstStory.isEmpty()) {
            firstStory = history.story().join(u'\n');
        }
    }
    INFO(wrong.join(u'\n').toStdString() << "\nThe first of them:\n" << firstStory.toStdString());
    CHECK(wrong.isEmpty());
}

} // namespace

TEST_CASE("A desktop alone with its hub never conflicts with itself, and loses nothing [I1 I2 I4 I5 I10]",
    "[sync][histories]")
{
    tellHistories({.desks = 1}, 500);
}

TEST_CASE("Two desktops over a bad line end equal to the hub, with every edit in place or in a conflict [I2 "
          "I5 I10 I16]",
    "[sync][histories]")
{
    tellHistories({.desks = 2}, 500);
}

TEST_CASE("Three desktops and other programs end equal to the hub, with unknown members kept [I3 I5 I12]",
    "[sync][histories]")
{
    tellHistories({.desks = 3, .steps = 20, .hasOthers = true}, 500);
}

TEST_CASE("Forms that are saved late cost nobody an edit [I2]", "[sync][histories]")
{
    tellHistories({.desks = 2, .hasForms = true}, 250);
}

TEST_CASE(
    "Hubs and libraries that are put back to earlier copies cost no edit that anybody still has [I6 I7]",
    "[sync][histories]")
{
    tellHistories({.desks = 2, .hasOthers = true, .hasDisasters = true}, 400, {1604, 1793});
}

TEST_CASE("Databases that are gone for a while and hubs that take another's place cost no edit and delete "
          "nothing [I6 I7]",
    "[sync][histories]")
{
    tellHistories({.desks = 2, .hasOthers = true, .hasOtherHubs = true}, 250);
}
