// SPDX-License-Identifier: GPL-3.0-or-later
// Usage: export_bench [ROWS] – writes that many made-up records as CSV and compares with `sqlite3 -csv`, which writes
// the same columns out of a plain table. Target: at most 1.5 times as long, and at most 200 MB of memory.
#include "core/exchange/export_run.h"
#include "tests/support/record_generator.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace fourthp;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRows = 100'000;
constexpr double kTarget = 1.5;
constexpr qint64 kLongestRun = 3'600'000; // Milliseconds.

int failed(const QString &why)
{
    std::fprintf(stderr, "export_bench: %s\n", qPrintable(why));
    return 1;
}

/// Milliseconds that a statement of the shell takes, its answer going to a file.
Result<qint64> timeShell(const QString &shell, const QString &database, const QStringList &arguments, const QString &output)
{
    QProcess process;
    process.setStandardOutputFile(output);
    QElapsedTimer timer;
    timer.start();
    process.start(shell, QStringList {database} + arguments);
    if (!process.waitForFinished(int(kLongestRun)) || process.exitCode() != 0) {
        return fail(ErrorKind::Storage, shell, QString::fromLocal8Bit(process.readAllStandardError()));
    }
    return timer.elapsed();
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
    const QTemporaryDir folder;
    const SystemClock clock;
    const auto vocabularies = Vocabularies::builtIn();
    if (rows <= 0 || shell.isEmpty() || !vocabularies) {
        return failed(u"needs a number of rows and the sqlite3 shell"_s);
    }
    auto library = Library::open({.folder = {folder.filePath(u"library"_s)}, .clock = &clock, .vocabularies = &*vocabularies});
    const auto filled = library ? test::fillLibrary(**library, rows) : passOn(library);
    if (!filled) {
        return failed(filled.error().detail);
    }
    const auto docids = (**(*library)->connection())
                            .all(u"SELECT docid FROM record WHERE visible = 1"_s, {}, [](const Row &row) { return row.integer(0); });
    if (!docids) {
        return failed(docids.error().detail);
    }
    ExportOptions options;
    options.preset = CsvPreset::Data;
    options.cells = CellText::Codes;
    options.columns = QStringList {u"address"_s, u"type"_s, u"title"_s, u"summary"_s, u"countries"_s, u"updated_at"_s};
    const QString ours = folder.filePath(u"ours.csv"_s);
    const QString theirs = folder.filePath(u"theirs.csv"_s);

    forgetPeak();
    QElapsedTimer timer;
    timer.start();
    const auto report = exportRecords(**library, {*docids, options, ours, {}}, Labels(*vocabularies, {u"en"_s}), {});
    const qint64 took = timer.elapsed();
    const qint64 peak = peakMegabytes();
    if (!report) {
        return failed(report.error().detail);
    }
    const QString plain = folder.filePath(u"plain.db"_s);
    const auto imported = timeShell(shell, plain, {u"-csv"_s, u".import '%1' list"_s.arg(ours)}, u"/dev/null"_s);
    const auto shellTook = imported ? timeShell(shell, plain, {u"-csv"_s, u"-header"_s, u"SELECT * FROM list"_s}, theirs) : imported;
    if (!shellTook) {
        return failed(shellTook.error().detail);
    }
    const double ratio = double(took) / double(std::max<qint64>(1, *shellTook));
    std::printf("rows           %lld\nours           %lld ms, %lld bytes\nsqlite3 -csv   %lld ms, %lld bytes\nratio          %.2f (target %.1f)\npeak memory    %lld MB\n",
        static_cast<long long>(report->rows), static_cast<long long>(took), static_cast<long long>(report->bytes),
        static_cast<long long>(*shellTook), static_cast<long long>(QFile(theirs).size()), ratio, kTarget,
        static_cast<long long>(peak));
    return 0;
}
