// SPDX-License-Identifier: GPL-3.0-or-later
// Usage: import_bench [ROWS] – imports that many made-up rows of a CSV file, plan and all, and compares with
// `sqlite3 .import` of the same file into a plain table with an FTS5 index (unicode61) over the same columns
// and prefixes. Target: at most 3 times as long, and at most 200 MB of memory.
#include "core/exchange/csv_rows.h"
#include "core/import/import_plan.h"
#include "tests/bench/bench_figures.h"
#include "tests/bench/made_up_words.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

#include <sys/resource.h>

using namespace fourthp;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRows = 100'000;
constexpr double kTarget = 3;
constexpr int kLongestRun = 3'600'000; // Milliseconds.
const Editor kMe {u"bench"_s, {}};

int failed(const QString &why)
{
    std::fprintf(stderr, "import_bench: %s\n", qPrintable(why));
    return 1;
}

/// The most memory that was resident so far, in MB (Linux, proc(5)); 0 where nobody tells.
qint64 peakMegabytes()
{
    QFile status(u"/proc/self/status"_s);
    const QByteArray text = status.open(QIODevice::ReadOnly) ? status.readAll() : QByteArray();
    const qsizetype place = text.indexOf("VmHWM:");
    return place < 0 ? 0 : text.mid(place + 6, 16).simplified().split(' ').first().toLongLong() / 1024;
}

/// A list of literature, as an office keeps one: about 600 bytes a row.
bool writeTable(const QString &path, int rows)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return false;
    }
    QByteArray lines = "title,summary,publisher,issued,countries,url,tags\r\n";
    const QList<QByteArray> countries {"KE", "FR", "EG", "BR", "TH", "NG", "DE", "PH"};
    for (int i = 0; i < rows; ++i) {
        bench::Random random(quint64(i) + 1);
        const auto text = [&random](int bytes) {
            return bench::passage(bench::Language::English, bytes, random).simplified().toUtf8();
        };
        const std::vector<QByteArray> cells {text(50), text(450), text(20),
            QByteArray::number(1990 + random.below(36)),
            countries[random.below(8)] + "; " + countries[random.below(8)],
            "https://example.org/" + QByteArray::number(i), "tag" + QByteArray::number(random.below(50))};
        appendCsvLine(lines, std::vector<QByteArrayView>(cells.begin(), cells.end()));
        if (lines.size() > 1'000'000 || i + 1 == rows) {
            file.write(lines);
            lines.clear();
        }
    }
    return true;
}

/// Milliseconds of the processor that programs started by this one have taken so far.
double childrenCpu()
{
    rusage used {};
    getrusage(RUSAGE_CHILDREN, &used);
    const auto inMilliseconds
        = [](const timeval &time) { return double(time.tv_sec) * 1000 + double(time.tv_usec) / 1000; };
    return inMilliseconds(used.ru_utime) + inMilliseconds(used.ru_stime);
}

/// What the shell takes for a script, from where it begins to run.
Result<bench::Cost> timeScript(const QString &shell, const QString &database, const QByteArray &script)
{
    const double cpuBefore = childrenCpu();
    QProcess process;
    process.start(shell, {database});
    if (!process.waitForStarted()) {
        return fail(ErrorKind::Storage, shell, process.errorString());
    }
    QElapsedTimer timer;
    timer.start();
    process.write(script);
    process.closeWriteChannel();
    if (!process.waitForFinished(kLongestRun) || process.exitCode() != 0) {
        return fail(ErrorKind::Storage, shell, QString::fromLocal8Bit(process.readAllStandardError()));
    }
    return bench::Cost {double(timer.elapsed()), childrenCpu() - cpuBefore};
}

/// What the shell takes for the same: a table, and an index of its texts. Starting a program is no part of it.
Result<bench::Cost> timeShell(const QString &shell, const QString &database, const QString &table)
{
    const QByteArray script = "PRAGMA journal_mode=WAL;\nPRAGMA synchronous=FULL;\n" // As the library.
                              "CREATE TABLE t(title TEXT, summary TEXT, publisher TEXT, issued TEXT, "
                              "countries TEXT, url TEXT, tags TEXT);\n"
                              "CREATE VIRTUAL TABLE f USING fts5(title, summary, publisher, issued, "
                              "countries, url, tags, content='t',"
                              " tokenize='unicode61', prefix='1 2 3');\n"
                              ".import --csv --skip 1 \""
        + table.toUtf8() + "\" t\nINSERT INTO f(f) VALUES ('rebuild');\n";
    const auto start = timeScript(shell, u":memory:"_s, {});
    auto whole = start ? timeScript(shell, database, script) : start;
    if (whole) {
        whole->cpu -= start->cpu;
    }
    return whole;
}

ImportOrder orderFor(const QString &path)
{
    ImportOrder order {.path = path};
    order.mapping = guessMapping(
        {u"title"_s, u"summary"_s, u"publisher"_s, u"issued"_s, u"countries"_s, u"url"_s, u"tags"_s},
        RecordType::Resource, {});
    return order;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const int rows = QCoreApplication::arguments().value(1, QString::number(kRows)).toInt();
    const QString shell = QStandardPaths::findExecutable(u"sqlite3"_s);
    const QTemporaryDir folder;
    const QString table = folder.filePath(u"in.csv"_s);
    if (rows < 1 || shell.isEmpty() || !writeTable(table, rows)) {
        return failed(u"needs a number of rows, room for them and the sqlite3 shell"_s);
    }
    const auto reference = timeShell(shell, folder.filePath(u"plain.db"_s), table);
    const SystemClock clock;
    const auto vocabularies = Vocabularies::builtIn();
    auto library = vocabularies
        ? Library::open(
            {.folder = {folder.filePath(u"library"_s)}, .clock = &clock, .vocabularies = &*vocabularies})
        : passOn(vocabularies);
    if (!reference || !library) {
        return failed(reference ? library.error().detail : reference.error().detail);
    }
    const bench::Stopwatch planning;
    const auto plan = planImport(**library, orderFor(table), {}, *vocabularies);
    const bench::Cost planned = planning.cost();
    const qint64 planPeak = peakMegabytes();
    if (!plan) {
        return failed(plan.error().detail);
    }
    const bench::Stopwatch applying;
    const auto done = applyImport(**library, *plan, kMe, *vocabularies);
    const bench::Cost applied = applying.cost();
    if (!done) {
        return failed(done.error().detail);
    }
    const double ratio = (planned.wall + applied.wall) / std::max(1.0, reference->wall);
    const double cpuRatio = (planned.cpu + applied.cpu) / std::max(1.0, reference->cpu);
    std::printf("rows            %d, %zu added, %lld skipped as likely duplicates\n"
                "plan            %.0f ms, of which the processor %.0f\n"
                "carrying out    %.0f ms, of which the processor %.0f\n"
                "sqlite3 .import %.0f ms, of which the processor %.0f\n"
                "ratio           %.2f (target %.1f), of the processor's time %.2f\n"
                "peak memory     %lld MB, %lld MB when planned (target 200)\n",
        rows, done->changes.size(), static_cast<long long>(plan->count(ImportAct::Skip)), planned.wall,
        planned.cpu, applied.wall, applied.cpu, reference->wall, reference->cpu, ratio, kTarget, cpuRatio,
        static_cast<long long>(peakMegabytes()), static_cast<long long>(planPeak));
    return 0;
}
