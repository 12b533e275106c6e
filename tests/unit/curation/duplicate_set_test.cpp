// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curation/duplicate_finder.h"
#include "tests/support/catch_qt.h"
#include "tests/unit/curation/made_up_stakeholders.h"

#include <QElapsedTimer>

#include <iostream>
#include <map>

using namespace fourthp;
using namespace fourthp::test;

namespace {

struct Figures
{
    double recall = 0;
    double precision = 0;
    qint64 milliseconds = 0;
};

Figures figuresOf(const StakeholderSet &set)
{
    DuplicateFinder finder;
    QElapsedTimer watch;
    watch.start();
    for (const Document &record : set.records) {
        finder.add(duplicateTraits(record));
    }
    const auto found = finder.find({}, {});
    REQUIRE(found.has_value());
    Figures figures;
    figures.milliseconds = watch.elapsed();
    int right = 0;
    for (const DuplicatePair &pair : *found) {
        right += set.twice.contains({pair.first, pair.second}) ? 1 : 0;
    }
    figures.recall = double(right) / double(set.twice.size());
    figures.precision = double(right) / double(found->size());
    return figures;
}

} // namespace

TEST_CASE("Of a thousand stakeholders that are there twice among twenty thousand hardly one is missed or made up", "[curation]")
{
    // The weights were chosen on seeds 1 and 2.
    const unsigned seed = GENERATE(3u, 4u);
    const Figures figures = figuresOf(makeStakeholders(20'000, 1'000, seed));
    std::cout << "duplicates among 20,000, seed " << seed << ": recall " << figures.recall << ", precision "
              << figures.precision << ", " << figures.milliseconds << " ms\n";
    CHECK(figures.recall >= 0.95);
    CHECK(figures.precision >= 0.95);
}

// By hand: it takes a minute without optimisation, and tells a time.
TEST_CASE("A hundred thousand stakeholders take seconds", "[.][figures]")
{
    const Figures figures = figuresOf(makeStakeholders(100'000, 5'000, 5));
    std::cout << "duplicates among 100,000: recall " << figures.recall << ", precision " << figures.precision << ", "
              << figures.milliseconds << " ms\n";
    CHECK(figures.recall >= 0.95);
}
