// SPDX-License-Identifier: GPL-3.0-or-later
// Usage: safety_bench [RECORDS] [RUNS] – what safety costs: pages of a hub stored, edits saved one by one,
// and searches, with all that keeps data whole and erased, beside the same with it off in the same run: no
// flushing (the calls answer at once, which is more than synchronous=OFF), no secure_delete, no
// cell_size_check, no foreign keys. The two take turns. How long the flushes of the saves took is told for
// itself: one for each edit is what the design asks for (a person's change is on the disk before "saved" is
// said), and how long the disk takes for it is the disk's. Target: less than 20 % more beside the program
// before the safety of this version was built, which flushed as often: the same bench, built there.
#include "core/search/query_text.h"
#include "core/search/search_engine.h"
#include "core/store/record_writer.h"
#include "tests/bench/bench_figures.h"
#include "tests/support/record_generator.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <functional>
#include <sys/syscall.h>
#include <unistd.h>

using namespace fourthp;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRecords = 4'000;
constexpr int kRuns = 5;
constexpr int kEdits = 200;
const QStringList kQueries {u"partnership"_s, u"training north"_s, u"country:KE finance"_s, u"\"case study\""_s, u"tag"_s};

std::atomic<bool> flushes = true;
std::atomic<qint64> flushCount = 0;
std::atomic<qint64> flushNanoseconds = 0;

/// A flush, counted and timed; nothing if there are to be none.
int flushed(long call, int descriptor)
{
    if (!flushes) {
        return 0;
    }
    QElapsedTimer timer;
    timer.start();
    const auto done = int(::syscall(call, descriptor));
    ++flushCount;
    flushNanoseconds += timer.nsecsElapsed();
    return done;
}

} // namespace

// A program's own names go before those of the C library, for SQLite too.
extern "C" int fsync(int descriptor)
{
    return flushed(SYS_fsync, descriptor);
}
extern "C" int fdatasync(int descriptor)
{
    return flushed(SYS_fdatasync, descriptor);
}

namespace {

enum class Safety { On, Off };

/// What one kind of work took, in milliseconds.
struct Taken
{
    bench::Figures wall;
    bench::Figures processor;
};

struct Times
{
    Taken pull;
    Taken save;
    bench::Figures waiting; ///< Of `save`, for the disk.
    bench::Figures flushes; ///< While saving.
    Taken search;
};

void measure(Taken &taken, const std::function<Result<void>()> &work, Result<void> &done)
{
    const bench::Stopwatch watch;
    done = done ? work() : done;
    const bench::Cost cost = watch.cost();
    taken.wall.add(cost.wall);
    taken.processor.add(cost.cpu);
}

Result<void> saveEdits(Library &library, Connection &connection, int run)
{
    const auto ids = connection.all(u"SELECT id FROM mirror ORDER BY id LIMIT ?"_s, {kEdits},
        [](const Row &row) { return RecordId {row.text(0)}; });
    if (!ids) {
        return passOn(ids);
    }
    for (const RecordId &id : *ids) {
        const auto saved = RecordWriter(library).edit(id, {{u"acronym"_s, u"S%1"_s.arg(run)}}, {u"bench"_s, {}});
        if (!saved) {
            return passOn(saved);
        }
    }
    return {};
}

Result<void> searchAll(Library &library)
{
    SearchEngine engine(library);
    for (int turn = 0; turn < 20; ++turn) {
        for (const QString &text : kQueries) {
            if (const auto found = engine.search(parseQuery(text).query); !found) {
                return passOn(found);
            }
        }
    }
    return {};
}

Result<void> runOnce(int records, int run, Safety safety, const Vocabularies &vocabularies, Times &times)
{
    const QTemporaryDir folder;
    const SystemClock clock;
    flushes = safety == Safety::On;
    auto library = Library::open({.folder = {folder.filePath(u"library"_s)}, .clock = &clock, .vocabularies = &vocabularies});
    const Result<Connection *> connection = library ? (*library)->connection() : passOn(library);
    if (!connection) {
        return passOn(connection);
    }
    Result<void> done;
    if (safety == Safety::Off) {
        done = (*connection)->runScript("PRAGMA secure_delete=OFF;PRAGMA cell_size_check=OFF;PRAGMA foreign_keys=OFF;");
    }
    measure(
        times.pull, [&] { return test::fillLibrary(**library, records); }, done);
    const qint64 before = flushCount;
    const qint64 waitedBefore = flushNanoseconds;
    measure(
        times.save, [&] { return saveEdits(**library, **connection, run); }, done);
    times.flushes.add(double(flushCount - before));
    times.waiting.add(double(flushNanoseconds - waitedBefore) / 1e6);
    measure(
        times.search, [&] { return searchAll(**library); }, done);
    return done;
}

void tell(const char *what, const Taken &on, const Taken &off)
{
    const auto more = [](const bench::Figures &one, const bench::Figures &other) {
        return (one.median() / other.median() - 1) * 100;
    };
    std::printf("%-7s with safety %8.0f ms, without %8.0f ms: %+.0f %%; of the processor %.0f and %.0f ms: "
                "%+.0f %%\n",
        what, on.wall.median(), off.wall.median(), more(on.wall, off.wall), on.processor.median(),
        off.processor.median(), more(on.processor, off.processor));
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int records = std::max(kEdits, arguments.value(1, QString::number(kRecords)).toInt());
    const int runs = std::max(1, arguments.value(2, QString::number(kRuns)).toInt());
    const auto vocabularies = Vocabularies::builtIn();
    if (!vocabularies) {
        return 1;
    }
    Times on;
    Times off;
    for (int run = 0; run < runs; ++run) {
        for (const Safety safety : {Safety::On, Safety::Off}) {
            if (const auto done = runOnce(records, run, safety, *vocabularies, safety == Safety::On ? on : off); !done) {
                std::fprintf(stderr, "safety_bench: %s\n", qPrintable(done.error().detail));
                return 1;
            }
        }
    }
    std::printf("%d records, %d edits, %lld searches, median of %d runs\n", records, kEdits,
        20LL * static_cast<long long>(kQueries.size()), runs);
    tell("pull", on.pull, off.pull);
    tell("save", on.save, off.save);
    std::printf("        of it %.0f ms in %.0f flushes for %d edits: %.2f ms an edit without them\n",
        on.waiting.median(), on.flushes.median(), kEdits,
        (on.save.wall.median() - on.waiting.median()) / kEdits);
    tell("search", on.search, off.search);
    return 0;
}
