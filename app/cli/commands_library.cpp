// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/leaving_options.h"

#include "core/store/backup.h"
#include "core/store/backup_files.h"
#include "core/store/backup_list.h"
#include "core/store/diagnostics.h"
#include "core/store/integrity_check.h"
#include "core/store/library_salvage.h"
#include "core/store/restore.h"
#include "core/store/sample_library.h"

#include <QCoreApplication>
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

ProgressSink filesProgress(const Session &session)
{
    return [&session](const Progress &step) { session.tell(u"%1 of %2 parts of files"_s.arg(step.done).arg(step.total)); };
}

/// Says what was copied into the folder beside the backup.
int tellOfCopied(const Session &session, const CopiedParts &copied, const QString &backup, QJsonObject &answer)
{
    answer.insert(u"files"_s, QJsonObject {{u"folder"_s, filesBesideBackup(backup)}, {u"parts"_s, copied.parts}, {u"bytes"_s, copied.bytes}, {u"damaged"_s, copied.damaged}});
    if (copied.damaged > 0) {
        session.tell(u"%1 parts of attached files are damaged and were left out; see files verify."_s.arg(copied.damaged));
    }
    return copied.damaged > 0 ? WithFindings : Done;
}

/// What the backup does not hold is said plainly.
int tellOfFiles(const Session &session, Library &library, QJsonObject &answer)
{
    const Result<NamedFiles> named = namedFiles(library);
    if (!named) {
        return session.fails(named.error());
    }
    answer.insert(u"files_left_out"_s, named->files);
    if (named->bytesHere > 0) {
        session.tell(u"The attached files are not in it (%1 bytes). With --with-files they are copied into a folder beside it; else they can be fetched from the hub again, if it has them."_s.arg(named->bytesHere));
    }
    return Done;
}

/// Without opening the library: the list is for the day on which it does not open.
int listTheBackups(const Session &session)
{
    QJsonArray list;
    for (const BackupFact &fact : listBackups(session.folder())) {
        list.append(QJsonObject {{u"path"_s, fact.path}, {u"kind"_s, backupKindName(fact.kind)},
            {u"at"_s, fact.at.toString(Qt::ISODate)}, {u"bytes"_s, fact.bytes}, {u"records"_s, fact.records},
            {u"usable"_s, fact.fault == LibraryFault::None}});
    }
    session.print(list);
    return Done;
}

int backup(Session &session)
{
    if (session.line().has(u"list"_s)) {
        return listTheBackups(session);
    }
    if (session.word(1).isEmpty()) {
        return session.misused(u"backup takes a file, or --list."_s);
    }
    const Result<Library *> library = session.library(Session::Need::Read);
    if (!library) {
        return session.fails(library.error());
    }
    const QString path = QFileInfo(session.word(1)).absoluteFilePath();
    const WithFiles files = session.line().has(u"with-files"_s) ? WithFiles::Yes : WithFiles::No;
    const Result<TakenCopy> done
        = takeCopy(**library, path, files, session.editor().who, filesProgress(session), session.stop());
    if (!done) {
        return session.fails(done.error());
    }
    tellUnlessNoted(session, done->noted);
    QJsonObject answer {{u"backup"_s, path}, {u"bytes"_s, QFileInfo(path).size()}};
    const int code = files == WithFiles::Yes ? tellOfCopied(session, done->parts, path, answer) : tellOfFiles(session, **library, answer);
    if (code != Done && code != WithFindings) {
        return code;
    }
    session.print(answer);
    return code;
}

int salvage(const Session &session)
{
    const LibraryOptions options {session.folder(), Access::ReadWrite, &session.clock(), &session.vocabularies()};
    const ProgressSink progress
        = [&session](const Progress &step) { session.tell(u"%1 %"_s.arg(100 * step.done / step.total)); };
    const Result<Salvaged> saved = salvageLibrary(options, progress, session.stop());
    if (!saved) {
        return session.fails(saved.error());
    }
    session.print(QJsonObject {{u"records"_s, saved->records}, {u"drafts"_s, saved->drafts}, {u"notes"_s, saved->notes},
        {u"changes"_s, saved->changes}, {u"gaps"_s, saved->gaps}, {u"refused"_s, saved->refused}, {u"kept"_s, saved->kept}});
    return saved->gaps + saved->refused > 0 ? WithFindings : Done;
}

int startAnew(const Session &session)
{
    if (const Result<void> done = beginAnew(session.folder()); !done) {
        return session.fails(done.error());
    }
    session.print(QJsonObject {{u"created"_s, true}});
    return Done;
}

int restoreLibrary(Session &session)
{
    const bool salvages = session.line().has(u"salvage"_s);
    const bool beginsAnew = session.line().has(u"anew"_s);
    if (int(salvages) + int(beginsAnew) + int(!session.word(1).isEmpty()) != 1) {
        return session.misused(u"restore-library takes a file, or --salvage, or --anew."_s);
    }
    if (salvages || beginsAnew) {
        return salvages ? salvage(session) : startAnew(session);
    }
    const QString backup = QFileInfo(session.word(1)).absoluteFilePath();
    const Result<void> done = restoreBackup(backup, session.folder());
    if (!done) {
        return session.fails(done.error());
    }
    const Result<CopiedParts> files = copyParts(
        filesBesideBackup(backup), session.folder().files(), filesProgress(session), session.stop());
    if (!files) {
        return session.fails(files.error());
    }
    const Result<Library *> library = session.library(Session::Need::Write); // Erases what was erased before.
    const Result<NamedFiles> named = library ? namedFiles(**library) : passOn(library);
    if (!named) {
        return session.fails(named.error());
    }
    session.print(QJsonObject {{u"restored"_s, true}, {u"files"_s, named->files}, {u"files_not_here"_s, named->notHere}});
    if (named->notHere > 0) {
        session.tell(u"%1 attached files are not here. files fetch --all fetches what the hub has; those that were added here alone are in the folder “files” of the library they were added to."_s.arg(named->notHere));
    }
    return named->notHere > 0 ? WithFindings : Done;
}

int diagnostics(Session &session)
{
    const Result<Library *> library = session.library(Session::Need::Read);
    const auto read = library ? readDiagnostics(**library, QCoreApplication::applicationVersion(), session.stop()) : passOn(library);
    if (!read) {
        return session.fails(read.error());
    }
    if (session.json()) {
        session.print(diagnosticsJson(*read));
    } else {
        session.say(diagnosticsText(*read).trimmed());
    }
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
        {"backup", "backup FILE [--with-files] | backup --list", "copies the whole library into one file, and the attached files into a folder beside it if asked; or lists the earlier states that can be restored", backup, 0, 1},
        {"restore-library", "restore-library FILE | --salvage | --anew", "puts a backup in the place of the library, with the attached files that lie beside it, or what can be read of a damaged one, or an empty one; the earlier file is kept", restoreLibrary, 0, 1},
        {"diagnostics", "diagnostics", "versions, counts, sizes and the newest lines of the log, for whoever helps; nothing of any record", diagnostics, 0, 0},
        {"sample", "sample remove|restore", "takes the starter records out, or brings them back", sample, 1, 1},
    };
    return commands;
}

} // namespace fourthp::cli
