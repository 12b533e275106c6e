// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"

#include "core/base/checked_file.h"
#include "core/store/schema.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr int kBackupsKept = 3;

Result<void> checkSound(const QString &path)
{
    Result<std::unique_ptr<Connection>> opened = Connection::open(path, Access::ReadOnly);
    if (!opened) {
        return passOn(opened);
    }
    const auto verdict
        = (*opened)->one(u"PRAGMA integrity_check(1)"_s, {}, [](const Row &row) { return row.text(0); });
    if (!verdict || *verdict != u"ok"_s) {
        return fail(ErrorKind::Damaged, path, u"integrity check failed"_s);
    }
    const Result<int> version = schemaVersion(**opened);
    if (!version || *version < 1) {
        return fail(ErrorKind::Damaged, path, u"not a library"_s);
    }
    if (*version > kSchemaVersion) {
        return fail(ErrorKind::NewerVersion, path);
    }
    return {};
}

/// Streams `from` into a checked file, so that the copy is whole and on the disk before it gets its name.
Result<void> copyFile(const QString &from, const QString &to)
{
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly)) {
        return fail(ErrorKind::Storage, from, source.errorString());
    }
    Result<CheckedFile> target = CheckedFile::create(to);
    if (!target) {
        return passOn(target);
    }
    while (!source.atEnd()) {
        const QByteArray block = source.read(1 << 20);
        if (block.isEmpty()) {
            return fail(ErrorKind::Storage, from, source.errorString());
        }
        if (auto done = target->write(block); !done) {
            return done;
        }
    }
    return target->commit();
}

} // namespace

Result<void> backUpTo(Connection &connection, const QString &path)
{
    const QString unfinished = path + u".part"_s;
    QFile::remove(unfinished);
    if (auto done = connection.run(u"VACUUM INTO ?"_s, {unfinished}); !done) {
        QFile::remove(unfinished);
        return done;
    }
    const Result<void> copied = copyFile(unfinished, path);
    QFile::remove(unfinished);
    return copied;
}

Result<QString> makeBackup(Connection &connection, const LibraryFolder &folder, BackupReason reason)
{
    QDir backups(folder.backups());
    if (!backups.mkpath(u"."_s)) {
        return fail(ErrorKind::Storage, backups.path());
    }
    const QString stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss-zzz"_s);
    const QString name = (reason == BackupReason::BeforeMigration ? u"before-migration-"_s : u"library-"_s) + stamp + u".db"_s;
    const QString path = backups.filePath(name);
    if (auto done = backUpTo(connection, path); !done) {
        return passOn(done);
    }
    const QStringList newestFirst = backups.entryList({u"*.db"_s}, QDir::Files, QDir::Time);
    for (qsizetype i = kBackupsKept; i < newestFirst.size(); ++i) {
        backups.remove(newestFirst.at(i));
    }
    return path;
}

Result<void> restoreBackup(const QString &backup, const LibraryFolder &folder)
{
    if (!QFileInfo::exists(backup)) {
        return fail(ErrorKind::NotFound, backup);
    }
    if (auto done = checkSound(backup); !done) {
        return done;
    }
    if (auto done = prepareLibraryFolder(folder); !done) {
        return done;
    }
    QLockFile lock(folder.lock());
    lock.setStaleLockTime(0);
    if (!lock.tryLock(0)) {
        return fail(ErrorKind::InUse, folder.path);
    }
    const QString database = folder.database();
    const QString incoming = database + u".incoming"_s;
    if (auto done = copyFile(backup, incoming); !done) {
        return done;
    }
    // The write-ahead log belongs to the file it lies beside and must move with it.
    for (const QString &ending : {u""_s, u"-wal"_s, u"-shm"_s}) {
        QFile::remove(database + u".replaced"_s + ending);
        if (QFileInfo::exists(database + ending) && !QFile::rename(database + ending, database + u".replaced"_s + ending)) {
            return fail(ErrorKind::Storage, database, u"the earlier library cannot be set aside"_s);
        }
    }
    if (!QFile::rename(incoming, database)) {
        return fail(ErrorKind::Storage, database, u"the backup cannot be put in place"_s);
    }
    return {};
}

} // namespace fourthp
