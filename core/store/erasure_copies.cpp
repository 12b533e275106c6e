// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/erasure_copies.h"

#include "core/store/erased_value_rows.h"
#include "core/base/checked_file.h"
#include "core/base/log.h"
#include "core/base/plain_file.h"
#include "core/store/backup.h"
#include "core/store/connection.h"
#include "core/store/erasure_bytes.h"
#include "core/store/erasure_rows.h"
#include "core/store/schema.h"
#include "core/store/soundness.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr std::array kEndings {"-wal"_L1, "-shm"_L1};

Result<void> removeCopy(const QString &path)
{
    for (const QString &file : {path, QString(path + kEndings[0]), QString(path + kEndings[1])}) {
        if (QFile::exists(file) && !QFile::remove(file)) {
            return fail(ErrorKind::Storage, path, u"a copy cannot be removed"_s);
        }
    }
    flushFolderOf(path);
    return {};
}

Result<void> copyFile(const QString &from, const QString &to)
{
    Result<PlainFile> source = PlainFile::open(from, Links::Refuse);
    Result<CheckedFile> target = source ? CheckedFile::create(to) : passOn(source);
    if (!target) {
        return passOn(target);
    }
    for (;;) {
        const Result<QByteArray> block = source->read(1 << 20);
        if (!block) {
            return passOn(block);
        }
        if (block->isEmpty()) {
            return target->commit();
        }
        if (auto done = target->write(*block); !done) {
            return done;
        }
    }
}

Result<void> checkSound(Connection &connection, const QString &path)
{
    const Result<void> sound = proveSound(connection, path, Proof::Quick);
    const Result<int> version = sound ? schemaVersion(connection) : passOn(sound);
    if (!version) {
        return passOn(version);
    }
    if (*version > kSchemaVersion) {
        return fail(ErrorKind::NewerVersion, path);
    }
    return *version == kSchemaVersion ? Result<void>() : fail(ErrorKind::Damaged, path, u"no library of this program"_s);
}

Result<void> eraseIds(Connection &connection, const std::vector<RecordId> &ids)
{
    QSet<QString> files;
    for (const RecordId &id : ids) {
        const Result<QSet<QString>> named = filesNamedBy(connection, id);
        if (!named) {
            return passOn(named);
        }
        files.unite(*named);
        if (auto done = removeRowsOf(connection, id); !done) {
            return done;
        }
    }
    Result<void> done = noteErasedFiles(connection, files);
    // Attached files that are put beside it go when it is opened.
    done = done ? noteBytesDue(connection, CopiesInside::Kept) : done;
    return done ? emptyDerived(connection) : done;
}

Result<void> eraseValues(Connection &connection, const ErasedValueList &values)
{
    const auto ids = recordsWithErasedValues(connection, values);
    Result<void> done = ids ? Result<void>() : passOn(ids);
    for (size_t i = 0; done && i < ids->size(); ++i) {
        done = eraseValuesOf(connection, (*ids)[i], values);
    }
    const Result<qint64> words = done ? eraseWordsIn(connection, values) : passOn(done);
    return words ? Result<void>() : passOn(words);
}

/// In a folder of its own, so that whatever a kill leaves is found and removed.
Result<void> writeClean(const QString &path, const ErasureList &list)
{
    const Result<WorkSpace> space = WorkSpace::create(path);
    if (!space) {
        return passOn(space);
    }
    const QString copy = space->filePath(u"library.db"_s);
    Result<std::unique_ptr<Connection>> source = Connection::open(path, Access::ReadWrite); // Takes in a log of its own.
    Result<void> done = source ? checkSound(**source, path) : passOn(source);
    done = done ? (*source)->run(u"VACUUM INTO ?"_s, {copy}) : done;
    if (!done) {
        return done;
    }
    source->reset();
    if (const Result<bool> erased = eraseInCopy(copy, list); !erased) {
        return passOn(erased);
    }
    // A log belongs to the file that it was written for; beside another one it would spoil that.
    for (const QLatin1StringView ending : kEndings) {
        QFile::remove(path + ending);
    }
    return copyFile(copy, path);
}

/// Whether the copy may be left as it is: its rows hold nothing that must go. What a backup took the place of may hold
/// traces of deleted rows all the same; and one whose cleaning was cut off has a log, with which it cannot be read only.
Result<bool> isClean(const QString &path, const ErasureList &list)
{
    const bool hasLog = QFile::exists(path + kEndings[0]) || QFile::exists(path + kEndings[1]);
    if (hasLog || QFileInfo(path).fileName().contains(u".replaced-"_s)) {
        return false;
    }
    Result<std::unique_ptr<Connection>> copy = Connection::open(path, Access::ReadOnly);
    const Result<void> sound = copy ? checkSound(**copy, path) : passOn(copy);
    if (!sound && (sound.error().kind == ErrorKind::ReadOnly || sound.error().kind == ErrorKind::Storage)) {
        return false; // A kill may have left it so that only a writer can open it.
    }
    const auto ids = sound ? erasedIdsIn(**copy, list) : passOn(sound);
    const auto values = ids ? ErasedValueList::read(**copy) : passOn(ids);
    return values ? Result<bool>(ids->empty() && values->covers(list.values())) : passOn(values);
}

Result<void> cleanCopy(const QString &path, const ErasureList &list)
{
    const Result<bool> clean = isClean(path, list);
    Result<void> done = clean ? Result<void>() : passOn(clean);
    if (done && !*clean) {
        done = writeClean(path, list);
    }
    // Everything else, as a full disk, passes: the copy is tried again.
    if (!done && done.error().kind == ErrorKind::Damaged) {
        qCWarning(logStore) << "a copy of the library that cannot be read is removed:" << done.error().detail;
        done = removeCopy(path);
    }
    return done;
}

} // namespace

QStringList copiesInside(const LibraryFolder &folder)
{
    QStringList found;
    QDirIterator backups(folder.backups(), {u"*.db"_s}, QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (backups.hasNext()) {
        found.append(backups.next());
    }
    const QDir here(folder.path);
    for (const QString &name : here.entryList({u"library.db.replaced-*"_s}, QDir::Files | QDir::NoSymLinks, QDir::Name)) {
        if (!name.endsWith(kEndings[0]) && !name.endsWith(kEndings[1])) {
            found.append(here.filePath(name));
        }
    }
    found.sort();
    return found;
}

Result<bool> eraseInCopy(const QString &database, const ErasureList &list)
{
    Result<std::unique_ptr<Connection>> copy = Connection::open(database, Access::ReadWrite);
    const auto ids = copy ? erasedIdsIn(**copy, list) : passOn(copy);
    const auto known = ids ? ErasedValueList::read(**copy) : passOn(ids);
    const ErasedValueList values = known ? list.values().beyond(*known) : ErasedValueList();
    const bool isClean = ids && ids->empty() && values.isEmpty();
    Result<void> done = known ? (*copy)->runScript("BEGIN IMMEDIATE;") : passOn(known);
    done = done ? list.putInto(**copy) : done;
    done = done ? leaveCopiesAlone(**copy) : done;
    done = done && !isClean ? eraseValues(**copy, values) : done;
    done = done && !isClean ? eraseIds(**copy, *ids) : done;
    done = done ? (*copy)->runScript("COMMIT;") : done;
    done = done && !isClean ? (*copy)->runScript("VACUUM;") : done;
    // Without a log, as `VACUUM INTO` makes copies: it must be good to read without being written.
    done = done ? (*copy)->runScript("PRAGMA journal_mode=DELETE;") : done;
    return done ? Result<bool>(!isClean) : passOn(done);
}

Result<void> replaceCopiesInside(Connection &connection, const LibraryFolder &folder)
{
    const QStringList copies = copiesInside(folder);
    if (copies.isEmpty()) {
        return {};
    }
    // The new one first, so that there is one at any time.
    const Result<QString> made = makeBackup(connection, folder, BackupReason::Asked);
    Result<void> done = made ? Result<void>() : passOn(made);
    for (const QString &path : copies) {
        done = done && path != *made ? removeCopy(path) : done;
    }
    return done;
}

Result<void> cleanCopiesInside(const LibraryFolder &folder, const ErasureList &list)
{
    Result<void> all;
    for (const QString &path : copiesInside(folder)) {
        const Result<void> done = cleanCopy(path, list);
        if (!done && done.error().kind != ErrorKind::NewerVersion) {
            return done;
        }
        all = done ? all : done;
    }
    return all;
}

} // namespace fourthp
