// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/restore.h"

#include "core/store/access_log_carried.h"
#include "core/store/library_copy.h"
#include "core/store/library_health.h"
#include "core/store/library_lock.h"
#include "core/store/schema.h"
#include "core/store/soundness.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include <tuple>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

const QString kLog = u"-wal"_s;
const QString kSharedIndex = u"-shm"_s;

/// Opens a file for reading that is whole and a library of this version or an earlier one.
Result<std::unique_ptr<Connection>> openSound(const QString &path)
{
    Result<std::unique_ptr<Connection>> opened = Connection::open(path, Access::ReadOnly);
    if (!opened) {
        return passOn(opened);
    }
    if (auto sound = proveSound(**opened, path, Proof::Whole); !sound) {
        return passOn(sound);
    }
    const Result<int> version = schemaVersion(**opened);
    const Result<bool> isOurs = version ? isLibrary(**opened) : passOn(version);
    if (!isOurs || !*isOurs || *version < 1) {
        return fail(ErrorKind::Damaged, path, u"not a library"_s);
    }
    if (*version > kSchemaVersion) {
        return fail(ErrorKind::NewerVersion, path);
    }
    return opened;
}

bool holdsSomething(const QString &path)
{
    return QFileInfo(path).size() > 0;
}

/// Moves what the log of an unclean end holds into a sound library, so that one file holds everything. One that is
/// not sound is left as it is, to the byte.
void takeInLog(const QString &database)
{
    if (holdsSomething(database + kLog) && openSound(database)) {
        std::ignore = Connection::open(database, Access::ReadWrite); // Closing the last connection empties the log.
    }
}

/// A second name for a file, or where there are no such names a copy. Never in the place of something else.
Result<void> addName(const QString &path, const QString &name)
{
    if (::link(QFile::encodeName(path).constData(), QFile::encodeName(name).constData()) == 0) {
        return {};
    }
    if (QFileInfo::exists(name)) {
        return fail(ErrorKind::Storage, name, u"it exists already"_s);
    }
    Result<CheckedFile> copy = CheckedFile::create(name);
    if (!copy) {
        return passOn(copy);
    }
    if (auto done = copyInto(*copy, path); !done) {
        return done;
    }
    return copy->commit();
}

/// Where a library that is replaced is kept: of this moment, or the next ones if a try that failed has taken
/// it.
QString freeNameBeside(const QString &database, QDateTime at)
{
    for (;; at = at.addMSecs(1)) {
        const QString name = database + u".replaced-"_s + at.toString(kCopyStamp);
        if (!QFileInfo::exists(name) && !QFileInfo::exists(name + kLog)) {
            return name;
        }
    }
}

/// From the file beside the library and from the library itself: either may be damaged, not both.
Result<ErasureList> erasedSoFar(const LibraryFolder &folder)
{
    Result<ErasureList> inFile = ErasureList::readFile(folder);
    if (!holdsSomething(folder.database())) {
        return inFile;
    }
    const Result<std::unique_ptr<Connection>> library = Connection::open(folder.database(), Access::ReadOnly);
    Result<ErasureList> inLibrary = library ? ErasureList::read(**library) : passOn(library);
    if (inFile && inLibrary) {
        inLibrary->add(*inFile);
    }
    return inLibrary ? inLibrary : inFile;
}

} // namespace

Result<QString> keepReplacedLibrary(const LibraryFolder &folder)
{
    const QString database = folder.database();
    takeInLog(database);
    if (!holdsSomething(database) && !holdsSomething(database + kLog)) {
        return QString();
    }
    const QString kept = freeNameBeside(database, QDateTime::currentDateTimeUtc());
    // The log first: a kept library without its log would be less than what was replaced.
    if (holdsSomething(database + kLog)) {
        if (auto done = addName(database + kLog, kept + kLog); !done) {
            return passOn(done);
        }
    }
    if (auto done = addName(database, kept); !done) {
        return passOn(done);
    }
    flushFolderOf(kept);
    return kept;
}

Result<void> restoreBackup(const QString &backup, const LibraryFolder &folder)
{
    if (!QFileInfo::exists(backup)) {
        return fail(ErrorKind::NotFound, backup);
    }
    const QString database = folder.database();
    if (QFileInfo(backup).canonicalFilePath() == QFileInfo(database).canonicalFilePath()) {
        return fail(ErrorKind::InvalidInput, backup, u"it is the library itself"_s);
    }
    const Result<std::unique_ptr<Connection>> source = openSound(backup);
    if (!source) {
        return passOn(source);
    }
    if (auto done = prepareLibraryFolder(folder); !done) {
        return done;
    }
    const Result<std::unique_ptr<QLockFile>> lock = lockLibrary(folder);
    if (!lock) {
        return passOn(lock);
    }
    removeUnfinished(folder);
    const Result<QString> done = putInPlace(**source, folder);
    return done ? Result<void>() : passOn(done);
}

Result<void> beginAnew(const LibraryFolder &folder)
{
    if (auto done = prepareLibraryFolder(folder); !done) {
        return done;
    }
    const Result<std::unique_ptr<QLockFile>> lock = lockLibrary(folder);
    if (!lock) {
        return passOn(lock);
    }
    removeUnfinished(folder);
    const Result<std::unique_ptr<Connection>> fresh = Connection::open(u":memory:"_s, Access::ReadWrite);
    if (auto done = fresh ? migrate(**fresh) : passOn(fresh); !done) {
        return done;
    }
    const Result<QString> done = putInPlace(**fresh, folder);
    return done ? Result<void>() : passOn(done);
}

Result<QString> putInPlace(Connection &source, const LibraryFolder &folder)
{
    const QString database = folder.database();
    const Result<ErasureList> erased = erasedSoFar(folder);
    if (!erased) {
        return passOn(erased);
    }
    Result<CheckedFile> incoming = copyOf(source, database, *erased, accessLogIn(folder));
    if (!incoming) {
        return passOn(incoming);
    }
    Result<QString> kept = keepReplacedLibrary(folder);
    if (!kept) {
        return kept;
    }
    // A log belongs to the file that it was written for; beside another one it would spoil that.
    for (const QString &ending : {kLog, kSharedIndex}) {
        if (QFileInfo::exists(database + ending) && !QFile::remove(database + ending)) {
            return fail(ErrorKind::Storage, database + ending, u"it cannot be set aside"_s);
        }
    }
    flushFolderOf(database);
    if (auto done = incoming->commit(); !done) {
        return passOn(done);
    }
    fullLookDone(folder);
    return kept;
}

} // namespace fourthp
