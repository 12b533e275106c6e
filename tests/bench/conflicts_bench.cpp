// SPDX-License-Identifier: GPL-3.0-or-later
// Usage: conflicts_bench [RECORDS] – as many records are changed here and, otherwise, on the hub; then all
// conflicts are decided at once, for mine and for the hub's, and a decision is stopped half-way. Says how
// long each took, what memory it took, and how long a stop took.
#include "core/store/channel_store.h"
#include "core/store/conflict_decisions.h"
#include "core/store/record_writer.h"
#include "core/store/sync_store.h"
#include "tests/bench/bench_figures.h"
#include "tests/support/hub_fixture.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <cstdio>
#include <thread>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRecords = 10'000;
constexpr int kRowsOfPage = 500;
const QString kChannel = u"office"_s;

int failed(const QString &why)
{
    std::fprintf(stderr, "conflicts_bench: %s\n", qPrintable(why));
    return 1;
}

QJsonObject acronym(const QString &text)
{
    return {{u"acronym"_s, text}};
}

/// The hub says `acronym` of every record.
Result<void> receive(Library &library, int records, int generation, const QString &text)
{
    SyncStore store(library, kChannel);
    for (int first = 0; first < records; first += kRowsOfPage) {
        HubPage page;
        for (int n = first; n < std::min(first + kRowsOfPage, records); ++n) {
            QJsonObject record = mergePatch(hubRecord(n), acronym(text)).toObject();
            const QString rev = u"%1-%2"_s.arg(generation).arg(n, 8, 16, QLatin1Char('0'));
            record.insert(u"_rev"_s, rev);
            page.rows.push_back({.id = {record.value("_id"_L1).toString()},
                .rev = rev,
                .leaves = u""_s,
                .document = Document(record)});
        }
        if (auto stored = store.applyPage(page); !stored) {
            return passOn(stored);
        }
    }
    return {};
}

Result<std::vector<Decision>> decisions(Library &library, Resolution choice)
{
    const Result<Connection *> connection = library.connection();
    const auto heads = connection ? openConflictHeads(**connection) : passOn(connection);
    if (!heads) {
        return passOn(heads);
    }
    std::vector<Decision> all;
    for (const ConflictHead &head : *heads) {
        all.push_back({.id = head.id, .conflict = head.n, .choice = choice});
    }
    return all;
}

/// Decides all, and takes it back.
Result<void> decideAll(Library &library, Resolution choice, const char *name)
{
    const auto all = decisions(library, choice);
    if (!all) {
        return passOn(all);
    }
    const double before = bench::residentMegabytes();
    const bench::Stopwatch watch;
    const auto decided = resolveConflicts(library, *all, {u"bench"_s, {}});
    if (!decided) {
        return passOn(decided);
    }
    const bench::Cost cost = watch.cost();
    std::printf("%s: %zu decided, %.1f s (processor %.1f s), %.0f MB more in use\n", name, decided->size(),
        cost.wall / 1000, cost.cpu / 1000, bench::residentMegabytes() - before);
    const bench::Stopwatch back;
    const auto undone = RecordWriter(library).undo();
    std::printf("  undone in %.1f s\n", back.cost().wall / 1000);
    return undone ? Result<void>() : passOn(undone);
}

/// Stops when half is done.
Result<void> stopHalfWay(Library &library)
{
    const auto all = decisions(library, Resolution::Mine);
    if (!all) {
        return passOn(all);
    }
    std::stop_source stop;
    std::optional<bench::Stopwatch> sinceStop;
    const auto progress = [&](const Progress &step) {
        if (step.done * 2 >= step.total && !sinceStop) {
            sinceStop.emplace();
            stop.request_stop();
        }
    };
    const auto decided = resolveConflicts(library, *all, {u"bench"_s, {}}, progress, stop.get_token());
    if (decided || decided.error().kind != ErrorKind::Cancelled || !sinceStop) {
        return fail(ErrorKind::Storage, {}, u"it did not stop"_s);
    }
    std::printf("stopped half-way: %.0f ms until it had ended\n", sinceStop->cost().wall);
    return {};
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const int records = QCoreApplication::arguments().value(1, QString::number(kRecords)).toInt();
    const QTemporaryDir folder;
    const SystemClock clock;
    const auto vocabularies = Vocabularies::builtIn();
    if (records <= 0 || !vocabularies) {
        return failed(u"needs a number of records"_s);
    }
    auto library = Library::open(
        {.folder = {folder.filePath(u"library"_s)}, .clock = &clock, .vocabularies = &*vocabularies});
    if (!library) {
        return failed(library.error().detail);
    }
    if (auto added = addChannel(**library, {.id = kChannel, .url = u"https://hub.example/hub"_s}); !added) {
        return failed(added.error().detail);
    }
    if (auto came = receive(**library, records, 1, u"BEFORE"_s); !came) {
        return failed(came.error().detail);
    }
    for (int n = 0; n < records; ++n) {
        const RecordId id {hubRecord(n).value("_id"_L1).toString()};
        if (auto saved = RecordWriter(**library).edit(id, acronym(u"MINE"_s), {u"bench"_s, {}}); !saved) {
            return failed(saved.error().detail);
        }
    }
    const bench::Stopwatch arriving;
    if (auto came = receive(**library, records, 2, u"THEIRS"_s); !came) {
        return failed(came.error().detail);
    }
    std::printf("%d conflicts found in %.1f s\n", records, arriving.cost().wall / 1000);
    for (const auto &[choice, name] :
        {std::pair(Resolution::Mine, "mine"), std::pair(Resolution::Hub, "the hub's")}) {
        if (auto done = decideAll(**library, choice, name); !done) {
            return failed(done.error().detail);
        }
    }
    const auto stopped = stopHalfWay(**library);
    return stopped ? 0 : failed(stopped.error().detail);
}
