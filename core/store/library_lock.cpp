// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/library_lock.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr qint64 kTimeToWrite = 2'000; // Milliseconds; QLockFile makes its file empty and writes into it at once.

/// Whether the lock names no program, or not to its end, and never will: a power cut or a kill came before it was written.
/// QLockFile of Qt 6.4 would take it for a living one for ever.
bool isUnwritten(const QLockFile &lock)
{
    qint64 program = 0;
    QString computer;
    QString name;
    QFile file(lock.fileName());
    const bool isWritten = lock.getLockInfo(&program, &computer, &name) && file.open(QIODevice::ReadOnly)
        && file.readAll().endsWith('\n');
    const QDateTime made = QFileInfo(lock.fileName()).lastModified();
    return !isWritten && made.isValid() && std::abs(made.msecsTo(QDateTime::currentDateTimeUtc())) > kTimeToWrite;
}

} // namespace

Result<std::unique_ptr<QLockFile>> lockLibrary(const LibraryFolder &folder)
{
    auto lock = std::make_unique<QLockFile>(folder.lock());
    lock->setStaleLockTime(0); // Only a lock whose program is gone counts as stale.
    errno = 0;
    bool isOurs = lock->tryLock(0);
    if (!isOurs && lock->error() == QLockFile::LockFailedError && isUnwritten(*lock)) {
        // Removes nothing that a living program holds open as its lock.
        isOurs = lock->removeStaleLockFile() && lock->tryLock(0);
    }
    const int code = errno; // QLockFile of Qt 6.4 tells no more than that something went wrong.
    if (isOurs) {
        // The lock names user and machine: nobody else's business.
        QFile::setPermissions(folder.lock(), QFile::ReadOwner | QFile::WriteOwner);
        return lock;
    }
    if (lock->error() == QLockFile::LockFailedError) {
        return fail(ErrorKind::InUse, folder.path, u"another program holds the library"_s);
    }
    return fail(code == ENOSPC || code == EDQUOT ? ErrorKind::DiskFull : ErrorKind::Storage, folder.lock(), u"the lock cannot be made"_s);
}

} // namespace fourthp
