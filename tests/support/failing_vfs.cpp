// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/failing_vfs.h"

#include <sqlite3.h>

#include <atomic>
#include <cstring>
#include <new>

namespace fourthp::test {

namespace {

constexpr char kName[] = "failing";

std::atomic<bool> isArmed = false;
std::atomic<int> left = 0;
std::atomic<FailingVfs::Fault> fault = FailingVfs::Fault::Full;
std::atomic<FailingVfs::Lasts> lasts = FailingVfs::Lasts::Once;
std::atomic<bool> onlyOnLog = false;
std::atomic<bool> hasFailed = false;
DiskWitness *witness = nullptr;

/// What SQLite believes to be its file; the real one lies behind it in memory.
struct File
{
    sqlite3_file base;
    bool isLog;
    const char *name; ///< SQLite keeps it as long as the file is open; null for a temporary one.
    sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

File *fileOf(sqlite3_file *file)
{
    return reinterpret_cast<File *>(file);
}

sqlite3_file *realOf(sqlite3_file *file)
{
    return fileOf(file)->real();
}

bool failsNow(sqlite3_file *file, FailingVfs::Fault kind)
{
    if (!isArmed || kind != fault || (onlyOnLog && !fileOf(file)->isLog) || left-- > 0) {
        return false;
    }
    if (lasts == FailingVfs::Lasts::Once) {
        isArmed = false;
    } else {
        left = 0;
    }
    hasFailed = true;
    return true;
}

bool isWatched(sqlite3_file *file)
{
    return witness != nullptr && fileOf(file)->name != nullptr;
}

int closeFile(sqlite3_file *f)
{
    return realOf(f)->pMethods->xClose(realOf(f));
}
int readFile(sqlite3_file *f, void *to, int n, sqlite3_int64 at)
{
    if (failsNow(f, FailingVfs::Fault::Read)) {
        return SQLITE_IOERR_READ;
    }
    return realOf(f)->pMethods->xRead(realOf(f), to, n, at);
}
int writeFile(sqlite3_file *f, const void *from, int n, sqlite3_int64 at)
{
    if (failsNow(f, FailingVfs::Fault::Full)) {
        return SQLITE_FULL;
    }
    const int result = realOf(f)->pMethods->xWrite(realOf(f), from, n, at);
    if (result == SQLITE_OK && isWatched(f)) {
        witness->wrote(fileOf(f)->name, at, QByteArray(static_cast<const char *>(from), n));
    }
    return result;
}
int truncateFile(sqlite3_file *f, sqlite3_int64 size)
{
    const int result = realOf(f)->pMethods->xTruncate(realOf(f), size);
    if (result == SQLITE_OK && isWatched(f)) {
        witness->truncated(fileOf(f)->name, size);
    }
    return result;
}
int syncFile(sqlite3_file *f, int flags)
{
    if (failsNow(f, FailingVfs::Fault::Sync)) {
        return SQLITE_IOERR_FSYNC;
    }
    const int result = realOf(f)->pMethods->xSync(realOf(f), flags);
    if (result == SQLITE_OK && isWatched(f)) {
        witness->flushed(fileOf(f)->name);
    }
    return result;
}
int sizeOf(sqlite3_file *f, sqlite3_int64 *size)
{
    return realOf(f)->pMethods->xFileSize(realOf(f), size);
}
int lockFile(sqlite3_file *f, int level)
{
    return realOf(f)->pMethods->xLock(realOf(f), level);
}
int unlockFile(sqlite3_file *f, int level)
{
    return realOf(f)->pMethods->xUnlock(realOf(f), level);
}
int isReserved(sqlite3_file *f, int *out)
{
    return realOf(f)->pMethods->xCheckReservedLock(realOf(f), out);
}
int control(sqlite3_file *f, int what, void *value)
{
    return realOf(f)->pMethods->xFileControl(realOf(f), what, value);
}
int sectorSize(sqlite3_file *f)
{
    return realOf(f)->pMethods->xSectorSize(realOf(f));
}
int traits(sqlite3_file *f)
{
    return realOf(f)->pMethods->xDeviceCharacteristics(realOf(f));
}
int mapShared(sqlite3_file *f, int page, int size, int extend, void volatile **to)
{
    return realOf(f)->pMethods->xShmMap(realOf(f), page, size, extend, to);
}
int lockShared(sqlite3_file *f, int offset, int n, int flags)
{
    return realOf(f)->pMethods->xShmLock(realOf(f), offset, n, flags);
}
void shareBarrier(sqlite3_file *f)
{
    realOf(f)->pMethods->xShmBarrier(realOf(f));
}
int unmapShared(sqlite3_file *f, int remove)
{
    return realOf(f)->pMethods->xShmUnmap(realOf(f), remove);
}

// Version 2: with shared memory, which the write-ahead log needs, and without memory-mapped pages, which no
// write passes.
const sqlite3_io_methods kMethods {2, closeFile, readFile, writeFile, truncateFile, syncFile, sizeOf,
    lockFile, unlockFile, isReserved, control, sectorSize, traits, mapShared, lockShared, shareBarrier,
    unmapShared, nullptr, nullptr};

sqlite3_vfs *realVfs = nullptr;
sqlite3_vfs shim;

int openFile(sqlite3_vfs *, const char *name, sqlite3_file *f, int flags, int *outFlags)
{
    File *file = new (f) File {};
    file->isLog = (flags & SQLITE_OPEN_WAL) != 0;
    const bool isKept = (flags & (SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_WAL | SQLITE_OPEN_MAIN_JOURNAL)) != 0;
    file->name = isKept ? name : nullptr;
    const int result = realVfs->xOpen(realVfs, name, file->real(), flags, outFlags);
    file->base.pMethods = file->real()->pMethods == nullptr ? nullptr : &kMethods;
    if (result == SQLITE_OK && isWatched(f)) {
        witness->opened(name);
    }
    return result;
}

int removeFile(sqlite3_vfs *, const char *name, int flushFolder)
{
    const int result = realVfs->xDelete(realVfs, name, flushFolder);
    if (witness != nullptr) {
        witness->removed(name);
    }
    return result;
}

} // namespace

FailingVfs::FailingVfs()
{
    realVfs = sqlite3_vfs_find(nullptr);
    shim = *realVfs; // All but opening goes straight to the real one.
    shim.pNext = nullptr;
    shim.zName = kName;
    shim.szOsFile = int(sizeof(File)) + realVfs->szOsFile;
    shim.xOpen = openFile;
    shim.xDelete = removeFile;
    sqlite3_vfs_register(&shim, 1);
}

FailingVfs::~FailingVfs()
{
    mend();
    sqlite3_vfs_register(realVfs, 1);
    sqlite3_vfs_unregister(&shim);
}

void FailingVfs::watch(DiskWitness *newWitness)
{
    witness = newWitness;
}

void FailingVfs::failAfter(int passed, Fault kind, Lasts howLong, bool onlyLog)
{
    hasFailed = false;
    left = passed;
    fault = kind;
    lasts = howLong;
    onlyOnLog = onlyLog;
    isArmed = true;
}

bool FailingVfs::mend()
{
    isArmed = false;
    return hasFailed;
}

} // namespace fourthp::test
