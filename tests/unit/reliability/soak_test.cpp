// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench_figures.h"
#include "tests/support/peak_memory.h"
#include "tests/unit/sync/push_fixture.h"

#include <QFileInfo>

#include <algorithm>
#include <cstddef>
#include <cstdio>
#include <vector>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRecords = 60;

/// What rounds of one kind took and left behind.
struct Third
{
    bench::Figures time; ///< Milliseconds on the clock.
    bench::Figures memory; ///< MB in use after a round.
    bench::Figures log; ///< Bytes of the write-ahead log after a round.
};

/// So many rounds at either end are compared by what they took of the processor, which other programs do not change.
constexpr size_t kEnd = 20;

/// The median of some rounds, in milliseconds.
double median(std::vector<double>::const_iterator begin, std::vector<double>::const_iterator end)
{
    bench::Figures figures;
    std::for_each(begin, end, [&figures](double time) { figures.add(time); });
    return figures.median();
}

int roundsWanted()
{
    bool isNumber = false;
    const int wanted = qEnvironmentVariableIntValue("FOURTHP_ROUNDS", &isNumber);
    return isNumber && wanted >= 9 ? wanted : 24;
}

} // namespace

TEST_CASE("Round after round of edits and sessions takes no more memory and no longer log than at first", "[reliability]")
{
    FakeHub hub(kRecords);
    SyncDesk desk(hub);
    REQUIRE(desk.sync().state == SyncState::Done);
    const int rounds = roundsWanted();
    std::vector<Third> thirds(3);
    std::vector<double> processor;
    for (int round = 0; round < rounds; ++round) {
        const bench::Stopwatch watch;
        for (int n = 0; n < 6; ++n) {
            hub.patch(idOf((7 * round + n) % kRecords), {{u"x_round"_s, 1000 + round}});
            desk.edit(idOf((5 * round + 11 * n) % kRecords), acronym(u"R%1"_s.arg(1000 + round)));
        }
        REQUIRE(desk.sync().state == SyncState::Done);
        hub.pushes.clear(); // What this hub remembers for tests is no memory of the program.
        hub.asked.clear();
        Third &third = thirds[size_t(3 * round / rounds)];
        const bench::Cost cost = watch.cost();
        third.time.add(cost.wall);
        processor.push_back(cost.cpu);
        third.memory.add(bench::residentMegabytes());
        third.log.add(double(QFileInfo(desk.temp.options().folder.database() + u"-wal"_s).size()));
    }
    for (const Third &third : thirds) {
        std::printf("soak: round %.1f ms, memory %.1f MB, log %.0f bytes at most\n", third.time.median(), third.memory.median(),
            third.log.longest());
    }
    const auto end = std::ptrdiff_t(std::min(kEnd, processor.size() / 2));
    const double first = median(processor.begin(), processor.begin() + end);
    const double last = median(processor.end() - end, processor.end());
    std::printf("soak: %.1f ms of the processor in the first %td rounds, %.1f ms in the last: ratio %.2f\n", first, end, last, last / first);
    constexpr double kDrift = 1.3;
    CHECK(thirds[2].log.longest() <= kDrift * thirds[0].log.longest());
    if (kMeasuresMemory) {
        CHECK(thirds[2].memory.median() <= kDrift * thirds[0].memory.median());
    }
    CHECK(desk.isSound());
}
