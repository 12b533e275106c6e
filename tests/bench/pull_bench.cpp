// SPDX-License-Identifier: GPL-3.0-or-later
// Usage: pull_bench [ROWS] [RUNS] – fetches that many made-up records from the npm engine into a new library,
// beside one curl process that fetches the same addresses with the same headers one after the other over one
// connection and throws the answers away. Targets: at least 60 % of curl's rows a second until all is stored and the
// place in the feed is noted, under 200 MB resident, and a repeated pull of at most 2 requests and 2 kB. Beside that it
// tells when lists and search know everything.
#include "core/store/channel_store.h"
#include "core/store/derived_data.h"
#include "core/sync/http_hub.h"
#include "core/sync/sync_session.h"
#include "tests/bench/bench_figures.h"
#include "tests/bench/listening_hub.h"
#include "tests/interop/npm_hub.h"
#include "tests/support/record_generator.h"

#include <QCoreApplication>
#include <QFile>
#include <QStandardPaths>

#include <algorithm>
#include <cstdio>

using namespace fourthp;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRows = 50'000;
constexpr int kRuns = 3;
constexpr int kRowsInRequest = 500;
constexpr int kLongestRun = 3'600'000; // Milliseconds.

int failed(const QString &why)
{
    std::fprintf(stderr, "pull_bench: %s\n", qPrintable(why));
    return 1;
}

/// The most memory that this process had in use since `forgetPeak`, in MB of 1,000,000 bytes.
double peakMegabytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly)) {
        return 0;
    }
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:")) {
            return line.simplified().split(' ').value(1).toDouble() * 1024 / 1'000'000;
        }
    }
    return 0;
}

void forgetPeak()
{
    QFile peak(u"/proc/self/clear_refs"_s);
    if (peak.open(QIODevice::WriteOnly)) {
        peak.write("5");
    }
}

void fillHub(test::NpmHub &hub, int rows, const Vocabularies &vocabularies)
{
    test::RecordGenerator generator(vocabularies, 1);
    for (int done = 0; done < rows; done += kRowsInRequest) {
        QJsonArray documents;
        for (int n = done; n < std::min(rows, done + kRowsInRequest); ++n) {
            QJsonObject document = generator.next().json();
            document.remove(u"_rev"_s); // The engine makes its own.
            documents.append(document);
        }
        hub.bulk(documents);
    }
}

struct Pull
{
    double stored = 0; ///< Milliseconds until all was stored, and the hub had its note.
    double milliseconds = 0; ///< Until lists and search knew all of it.
    double compacting = 0;
    SyncReport report;
    SyncReport repeated;
    std::vector<ChangesQuery> asked;
};

Result<Pull> pullOnce(const test::NpmHub &hub, const Vocabularies &vocabularies)
{
    const QTemporaryDir folder;
    const SystemClock clock;
    auto library = Library::open(
        {.folder = {folder.filePath(u"library"_s)}, .clock = &clock, .vocabularies = &vocabularies});
    if (!library) {
        return passOn(library);
    }
    const HubAddress address = hub.address();
    if (const auto added = addChannel(**library, {.id = address.channel, .url = address.url}); !added) {
        return passOn(added);
    }
    const auto session = [&](std::vector<ChangesQuery> &asked,
                             const std::function<void(const SyncProgress &)> &progress) -> Result<SyncReport> {
        auto client = HttpClient::create(address, {});
        if (!client) {
            return passOn(client);
        }
        HttpHub http(std::move(*client));
        bench::ListeningHub listening(http);
        SyncStore store(**library, address.channel);
        const SyncReport report = SyncSession(listening, store, address.url, {}, progress, {}).run();
        asked = listening.asked;
        return report.state == SyncState::Done ? Result<SyncReport>(report)
                                               : passOn(Result<void>(Failure(report.error)));
    };
    Pull pull;
    const bench::Stopwatch watch;
    const Result<SyncReport> first = session(pull.asked, [&](const SyncProgress &step) {
        if (step.phase == SyncPhase::WorkingUp && pull.stored == 0) {
            pull.stored = watch.cost().wall;
        }
    });
    if (!first) {
        return passOn(first);
    }
    pull.milliseconds = watch.cost().wall;
    pull.stored = pull.stored == 0 ? pull.milliseconds : pull.stored;
    const bench::Stopwatch later;
    if (const auto done = compactIndex(**library, {}); !done) {
        return passOn(done);
    }
    pull.compacting = later.cost().wall;
    std::vector<ChangesQuery> ignored;
    const Result<SyncReport> again = session(ignored, {});
    if (!again) {
        return passOn(again);
    }
    pull.report = *first;
    pull.repeated = *again;
    return pull;
}

/// Milliseconds that curl takes for the same pages.
Result<double> curlOnce(const test::NpmHub &hub, const std::vector<ChangesQuery> &asked, const QString &curl)
{
    const QTemporaryDir folder;
    QFile list(folder.filePath(u"pages"_s));
    if (!list.open(QIODevice::WriteOnly)) {
        return fail(ErrorKind::Storage, list.fileName());
    }
    for (const ChangesQuery &query : asked) {
        const QString since = query.since.isEmpty() ? u"0"_s : query.since;
        list.write(
            u"url = \"%1/_changes?since=%2&limit=%3&include_docs=true&style=all_docs&seq_interval=%3\"\noutput = \"/dev/null\"\n"_s
                .arg(hub.address().url, since)
                .arg(query.limit)
                .toUtf8());
    }
    list.close();
    QProcess process;
    const bench::Stopwatch watch;
    process.start(curl,
        {u"--silent"_s, u"--fail"_s, u"--compressed"_s, u"-H"_s, u"Accept: application/json"_s, u"-A"_s,
            u"fourthp/" FOURTHP_VERSION " (https://fourthp.github.io)"_s, u"--config"_s, list.fileName()});
    if (!process.waitForFinished(kLongestRun) || process.exitCode() != 0) {
        return fail(ErrorKind::Network, curl, u"exit code %1"_s.arg(process.exitCode()));
    }
    return watch.cost().wall;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int rows = arguments.value(1, QString::number(kRows)).toInt();
    const int runs = arguments.value(2, QString::number(kRuns)).toInt();
    const QString curl = QStandardPaths::findExecutable(u"curl"_s);
    const auto vocabularies = Vocabularies::builtIn();
    if (rows <= 0 || runs <= 0 || curl.isEmpty() || !vocabularies || !test::NpmHub::isAvailable()) {
        return failed(u"needs a number of rows, curl, node and npm"_s);
    }
    test::NpmHub hub;
    fillHub(hub, rows, *vocabularies);
    std::vector<double> ratios;
    double peak = 0;
    double curlBefore = 0;
    for (int run = 0; run < runs; ++run) {
        forgetPeak();
        const Result<Pull> pull = pullOnce(hub, *vocabularies);
        if (!pull) {
            return failed(errorKindName(pull.error().kind) + u' ' + pull.error().detail);
        }
        peak = std::max(peak, peakMegabytes());
        const Result<double> plain = curlOnce(hub, pull->asked, curl);
        if (!plain) {
            return failed(plain.error().detail);
        }
        // On a machine with other things to do: the mean of curl before and after.
        const double reference = curlBefore > 0 ? (curlBefore + *plain) / 2 : *plain;
        curlBefore = *plain;
        const double ratio = reference / pull->stored;
        ratios.push_back(ratio);
        const auto rate = [&](double milliseconds) { return double(pull->report.pulled) * 1000 / milliseconds; };
        std::printf("run %d: stored after %.0f ms (%.0f rows/s, %.1f MB, %zu pages); curl %.0f ms (%.0f rows/s); "
                    "ratio %.0f %%\n",
            run + 1, pull->stored, rate(pull->stored), double(pull->report.bytes) / 1e6, pull->asked.size(), *plain,
            rate(*plain), ratio * 100);
        std::printf("       searchable after %.0f ms (%.0f rows/s, %.0f %%), index compacted in %.0f ms more\n",
            pull->milliseconds, rate(pull->milliseconds), reference / pull->milliseconds * 100, pull->compacting);
        std::printf("       again: %lld requests, %lld bytes\n",
            static_cast<long long>(pull->repeated.requests), static_cast<long long>(pull->repeated.bytes));
    }
    std::sort(ratios.begin(), ratios.end());
    std::printf("median ratio %.0f %% (target 60 %%), peak %.0f MB resident (target 200 MB)\n",
        ratios[ratios.size() / 2] * 100, peak);
    return 0;
}
