// SPDX-License-Identifier: GPL-3.0-or-later
// Usage: export_bench [ROWS [FOLDER]] – writes that many made-up records as CSV and compares with `sqlite3
// -csv`, which writes the same columns out of a plain table. Target: at most 1.5 times as long, and at most
// 200 MB of memory. With a FOLDER the library and the tables stay in it, and a library that lies there is
// taken as it is.
#include "core/exchange/export_run.h"
#include "tests/support/record_generator.h"

#include <QCoreApplication>
#include <QDir>
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
constexpr double kTarget = 1.5;
constexpr int kRuns = 3;
constexpr qint64 kLongestRun = 3'600'000; // Milliseconds.

int failed(const QString &why)
{
    std::fprintf(stderr, "export_bench: %s\n", qPrintable(why));
    return 1;
}

/// Times of one piece of work, in milliseconds.
struct Took
{
    qint64 passed = 0;
    qint64 computed = 0; ///< By the processor for this program alone, which other programs do not lengthen.
};

/// Runs it several times: what takes the least tells most, on a machine that does other things as well.
template <class Work> Result<Took> timed(int who, Work work)
{
    const auto computed = [who] {
        rusage usage {};
        ::getrusage(who, &usage);
        return (usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1000
            + (usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1000;
    };
    Took best {kLongestRun, kLongestRun};
    for (int i = 0; i < kRuns; ++i) {
        const qint64 before = computed();
        QElapsedTimer timer;
        timer.start();
        if (auto done = work(); !done) {
            return passOn(done);
        }
        best.passed = std::min(best.passed, timer.elapsed());
        best.computed = std::min(best.computed, qint64(computed() - before));
    }
    return best;
}

/// Runs a statement of the shell, its answer going to a file.
Result<void> runShell(
    const QString &shell, const QString &database, const QStringList &arguments, const QString &output)
{
    QProcess process;
    process.setStandardOutputFile(output);
    process.start(shell, QStringList {database} + arguments);
    if (!process.waitForFinished(int(kLongestRun)) || process.exitCode() != 0) {
        return fail(ErrorKind::Storage, shell, QString::fromLocal8Bit(process.readAllStandardError()));
    }
    return {};
}

/// The most memory that was resident since `forgetPeak`, in MB (Linux, proc(5)); 0 where nobody tells.
qint64 peakMegabytes()
{
    QFile status(u"/proc/self/status"_s);
    const QByteArray text = status.open(QIODevice::ReadOnly) ? status.readAll() : QByteArray();
    const qsizetype place = text.indexOf("VmHWM:");
    return place < 0 ? 0 : text.mid(place + 6, 16).simplified().split(' ').first().toLongLong() / 1024;
}

void forgetPeak()
{
    QFile references(u"/proc/self/clear_refs"_s);
    if (references.open(QIODevice::WriteOnly)) {
        references.write("5");
    }
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const int rows = QCoreApplication::arguments().value(1, QString::number(kRows)).toInt();
    const QString shell = QStandardPaths::findExecutable(u"sqlite3"_s);
    const QTemporaryDir temporary;
    const QDir folder(QCoreApplication::arguments().value(2, temporary.path()));
    const bool isThere = folder.exists(u"library"_s);
    const SystemClock clock;
    const auto vocabularies = Vocabularies::builtIn();
    if (rows <= 0 || shell.isEmpty() || !vocabularies) {
        return failed(u"needs a number of rows and the sqlite3 shell"_s);
    }
    auto library = Library::open(
        {.folder = {folder.filePath(u"library"_s)}, .clock = &clock, .vocabularies = &*vocabularies});
    const auto filled = library && !isThere ? test::fillLibrary(**library, rows)
        : library                           ? Result<void>()
                                            : passOn(library);
    if (!filled) {
        return failed(filled.error().detail);
    }
    const auto docids = (**(*library)->connection())
                            .all(u"SELECT docid FROM record WHERE visible = 1 ORDER BY docid"_s, {},
                                [](const Row &row) { return row.integer(0); });
    if (!docids) {
        return failed(docids.error().detail);
    }
    ExportOptions options;
    options.preset = CsvPreset::Data;
    options.cells = CellText::Codes;
    options.columns
        = QStringList {u"address"_s, u"type"_s, u"title"_s, u"summary"_s, u"countries"_s, u"updated_at"_s};
    const QString ours = folder.filePath(u"ours.csv"_s);
    const QString theirs = folder.filePath(u"theirs.csv"_s);

    Result<ExportReport> report;
    forgetPeak();
    const auto took = timed(RUSAGE_SELF, [&]() -> Result<void> {
        report = exportRecords(**library, {*docids, options, ours, {}}, Labels(*vocabularies, {u"en"_s}), {});
        return report ? Result<void>() : passOn(report);
    });
    const qint64 peak = peakMegabytes();
    if (!took) {
        return failed(took.error().detail);
    }
    const QString plain = folder.filePath(u"plain.db"_s);
    QFile::remove(plain);
    const auto imported
        = runShell(shell, plain, {u"-csv"_s, u".import '%1' list"_s.arg(ours)}, u"/dev/null"_s);
    const auto shellTook = timed(RUSAGE_CHILDREN, [&]() -> Result<void> {
        return imported ? runShell(shell, plain, {u"-csv"_s, u"-header"_s, u"SELECT * FROM list"_s}, theirs)
                        : imported;
    });
    if (!shellTook) {
        return failed(shellTook.error().detail);
    }
    const auto ratioOf
        = [](qint64 one, qint64 other) { return double(one) / double(std::max<qint64>(1, other)); };
    const auto number = [](qint64 value) { return static_cast<long long>(value); };
    std::printf(
        "rows           %lld, best of %d runs\nours           %lld ms, computing %lld ms, %lld bytes\n"
        "sqlite3 -csv   %lld ms, computing %lld ms, %lld bytes\n"
        "ratio          %.2f, of computing %.2f (target %.1f)\npeak memory    %lld MB\n",
        number(report->rows), kRuns, number(took->passed), number(took->computed), number(report->bytes),
        number(shellTook->passed), number(shellTook->computed), number(QFile(theirs).size()),
        ratioOf(took->passed, shellTook->passed), ratioOf(took->computed, shellTook->computed), kTarget,
        number(peak));
    return 0;
}
