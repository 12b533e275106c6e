// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "core/store/backup.h"
#include "core/store/integrity_check.h"
#include "core/store/sample_library.h"

#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace fourthp::cli {

namespace {

int init(Session &session)
{
    const Result<Library *> library = session.library(Session::Need::Write);
    if (!library) {
        return session.fails(library.error());
    }
    const Result<qint64> samples = sampleCount(**(*library)->connection());
    if (!samples) {
        return session.fails(samples.error());
    }
    session.print(QJsonObject {{u"created"_s, (*library)->isNew()}, {u"samples"_s, *samples}});
    return Done;
}

int check(Session &session)
{
    const Result<Library *> library = session.library(Session::Need::Write);
    if (!library) {
        return session.fails(library.error());
    }
    const CheckMode mode = session.line().has(u"repair"_s) ? CheckMode::Repair : CheckMode::Report;
    const ProgressSink progress = [&session](const Progress &step) { session.tell(u"%1 of %2 records"_s.arg(step.done).arg(step.total)); };
    const Result<CheckReport> report = checkLibrary(**library, mode, progress, session.stop());
    if (!report) {
        return session.fails(report.error());
    }
    session.print(QJsonObject {{u"sound"_s, report->isSound()}, {u"records"_s, report->records},
        {u"structure"_s, QJsonArray::fromStringList(report->structure)}, {u"foreign_key_faults"_s, report->foreignKeyFaults},
        {u"document_faults"_s, report->documentFaultCount}, {u"faulty"_s, QJsonArray::fromStringList(report->documentFaults)},
        {u"derived_differences"_s, report->derivedDifferenceCount}, {u"differing"_s, QJsonArray::fromStringList(report->derivedDifferences)},
        {u"index_differs"_s, report->indexDiffers},
        {u"files"_s, report->files}, {u"damaged_files"_s, QJsonArray::fromStringList(report->damagedFiles)}, {u"dangling_links"_s, report->danglingLinks}, {u"repaired"_s, report->repaired}});
    return report->isSound() || report->repaired ? Done : WithFindings;
}

int backup(Session &session)
{
    if (session.word(1).isEmpty()) {
        return session.misused(u"backup takes a file."_s);
    }
    const Result<Library *> library = session.library(Session::Need::Read);
    if (!library) {
        return session.fails(library.error());
    }
    const QString path = QFileInfo(session.word(1)).absoluteFilePath();
    const Result<void> done = backUpTo(**(*library)->connection(), (*library)->folder(), path);
    if (!done) {
        return session.fails(done.error());
    }
    session.print(QJsonObject {{u"backup"_s, path}, {u"bytes"_s, QFileInfo(path).size()}});
    return Done;
}

int restoreLibrary(Session &session)
{
    if (session.word(1).isEmpty()) {
        return session.misused(u"restore-library takes a file."_s);
    }
    const Result<void> done = restoreBackup(QFileInfo(session.word(1)).absoluteFilePath(), session.folder());
    if (!done) {
        return session.fails(done.error());
    }
    session.print(QJsonObject {{u"restored"_s, true}});
    return Done;
}

int sample(Session &session)
{
    const QString what = session.word(1);
    if (what != u"remove"_s && what != u"restore"_s) {
        return session.misused(u"sample takes remove or restore."_s);
    }
    const Result<Library *> library = session.library(Session::Need::Write);
    if (!library) {
        return session.fails(library.error());
    }
    const Result<int> count = what == u"remove"_s ? removeSample(**library) : installSample(**library);
    if (!count) {
        return session.fails(count.error());
    }
    session.print(QJsonObject {{what == u"remove"_s ? u"removed"_s : u"installed"_s, *count}});
    return Done;
}

} // namespace

std::span<const Command> libraryCommands()
{
    static constexpr Command commands[] {
        {"init", "init [--empty]", "makes the library, with the starter records unless it shall be empty", init, 0, 0},
        {"check", "check [--repair]", "proves the file sound and everything derived equal to the documents", check, 0, 0},
        {"backup", "backup FILE", "copies the whole library into one file", backup, 1, 1},
        {"restore-library", "restore-library FILE", "puts a backup in the place of the library; the earlier file is kept", restoreLibrary, 1, 1},
        {"sample", "sample remove|restore", "takes the starter records out, or brings them back", sample, 1, 1},
    };
    return commands;
}

} // namespace fourthp::cli
