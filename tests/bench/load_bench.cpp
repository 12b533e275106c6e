// SPDX-License-Identifier: GPL-3.0-or-later
// Usage: load_bench [DRAFTS [TAGS [FILES [LETTERS]]]] – what is done in a library with very many drafts, tags
// and attached files, and with a very long text, each beside a quarter of it in the same run. What grows with
// its square takes 16 times as long for four times as much. Processor's time, so that other programs do not
// change the ratio.
#include "core/base/clock.h"
#include "core/store/library.h"
#include "tests/bench/bench_figures.h"
#include "tests/support/load.h"
#include "tests/support/load_steps.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

/// What each step took, in milliseconds of the processor. Empty if one failed, which is told.
std::vector<bench::Cost> carriedOut(const std::vector<LoadStep> &steps, const Vocabularies &vocabularies)
{
    const QTemporaryDir folder;
    const SystemClock clock;
    const LibraryOptions options {
        .folder = {folder.filePath(u"library"_s)}, .clock = &clock, .vocabularies = &vocabularies};
    std::vector<bench::Cost> costs;
    const auto library = Library::open(options);
    for (const LoadStep &step : steps) {
        const bench::Stopwatch watch;
        const Result<void> done = library ? step.work(**library) : passOn(library);
        costs.push_back(watch.cost());
        if (!done) {
            std::fprintf(stderr, "load_bench: %s: %s %s\n", step.what, qPrintable(done.error().subject),
                qPrintable(done.error().detail));
            return {};
        }
    }
    return costs;
}

bool tell(
    const char *what, int amount, std::vector<LoadStep> (*stepsOf)(int), const Vocabularies &vocabularies)
{
    const int quarter = amount / 4 / kLoadEach * kLoadEach;
    const std::vector<LoadStep> steps = stepsOf(amount);
    const std::vector<bench::Cost> few = carriedOut(stepsOf(quarter), vocabularies);
    const std::vector<bench::Cost> many = few.empty() ? few : carriedOut(steps, vocabularies);
    if (many.empty()) {
        return false;
    }
    std::printf("%d %s, beside %d\n", amount, what, quarter);
    for (size_t i = 0; i < steps.size(); ++i) {
        std::printf("  %-38s %9.1f ms, of the processor %9.1f, %5.1f times as much\n", steps[i].what,
            many[i].wall, many[i].cpu, many[i].cpu / few[i].cpu);
    }
    std::fflush(stdout);
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const auto amount = [&arguments](qsizetype at, int otherwise) {
        return std::max(4 * kLoadEach, arguments.value(at, QString::number(otherwise)).toInt());
    };
    const auto vocabularies = Vocabularies::builtIn();
    if (!vocabularies) {
        return 1;
    }
    const bool isDone = tell("drafts", amount(1, 1'000), draftSteps, *vocabularies)
        && tell("tags", amount(2, 10'000), tagSteps, *vocabularies)
        && tell("files", amount(3, 20'000), fileSteps, *vocabularies)
        && tell("letters in one text", amount(4, 1'000'000), textSteps, *vocabularies);
    std::printf("resident memory %.0f MB\n", bench::residentMegabytes());
    return isDone ? 0 : 1;
}
