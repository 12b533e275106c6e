// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/library_lock.h"

#include <QFile>
#include <QStorageInfo>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {
constexpr qint64 kLockBytes = 4096; // As a disk counts them.
}

Result<std::unique_ptr<QLockFile>> lockLibrary(const LibraryFolder &folder)
{
    auto lock = std::make_unique<QLockFile>(folder.lock());
    lock->setStaleLockTime(0); // Only a lock whose program is gone counts as stale.
    if (lock->tryLock(0)) {
        // The lock names user and machine: nobody else's business.
        QFile::setPermissions(folder.lock(), QFile::ReadOwner | QFile::WriteOwner);
        return lock;
    }
    if (lock->error() == QLockFile::LockFailedError) {
        return fail(ErrorKind::InUse, folder.path, u"another program holds the library"_s);
    }
    if (QStorageInfo(folder.path).bytesAvailable() < kLockBytes) {
        return fail(ErrorKind::DiskFull, folder.lock());
    }
    return fail(ErrorKind::Storage, folder.lock(), u"the lock of the library cannot be made"_s);
}

} // namespace fourthp
