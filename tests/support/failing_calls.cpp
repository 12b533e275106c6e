// SPDX-License-Identifier: GPL-3.0-or-later
// Stands in for the calls of the C library that change files or tell the time of day, in the program that it is linked to and in the shared
// libraries of that program: a name that a program defines goes before the one of the C library. Nothing here allocates.
#include "tests/support/failing_calls.h"

#include <cerrno>
#include <csignal>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

using fourthp::test::CallFault;
using fourthp::test::CallPage;

namespace {

CallPage *page = nullptr;

__attribute__((constructor)) void findPage()
{
    const char *name = std::getenv(fourthp::test::kCallPageVariable);
    if (name == nullptr) {
        return;
    }
    const long descriptor = ::syscall(SYS_openat, AT_FDCWD, name, O_RDWR | O_CLOEXEC);
    void *memory = ::mmap(nullptr, sizeof(CallPage), PROT_READ | PROT_WRITE, MAP_SHARED, int(descriptor), 0);
    page = memory == MAP_FAILED ? nullptr : static_cast<CallPage *>(memory);
}

bool isUnder(const char *path)
{
    return page != nullptr && std::strncmp(path, page->under, std::strlen(page->under)) == 0;
}

/// The path of an open file in `path`; an empty one if there is none.
void pathOf(int descriptor, char (&path)[512])
{
    char link[64];
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    const long length = ::syscall(SYS_readlinkat, AT_FDCWD, link, path, sizeof path - 1);
    path[length > 0 ? length : 0] = '\0';
}

/// What a full disk does to a call: it lets remove, close, open and make what is there.
enum class Room { Needed, NotNeeded };

Room roomFor(int folder, const char *path)
{
    return ::syscall(SYS_faccessat, folder, path, F_OK) == 0 ? Room::NotNeeded : Room::Needed;
}

/// Counts a call and answers what becomes of it.
CallFault fateOf(const char *call, const char *path, Room room = Room::Needed)
{
    if (!isUnder(path)) {
        return CallFault::None;
    }
    const std::uint32_t number = ++page->calls;
    const bool isMeant = number == page->at || (page->fromThenOn != 0 && number > page->at);
    const bool fails = isMeant && (page->fault != CallFault::Full || room == Room::Needed);
    if (page->fault == CallFault::None || !fails) {
        return CallFault::None;
    }
    if (page->failed++ == 0) {
        std::snprintf(page->what, sizeof page->what, "%s %s", call, path + std::strlen(page->under));
    }
    return page->fault;
}

CallFault fateOf(const char *call, int descriptor, Room room = Room::Needed)
{
    char path[512];
    if (page == nullptr) {
        return CallFault::None;
    }
    pathOf(descriptor, path);
    return fateOf(call, path, room);
}

/// Of a call that writes no bytes: whether it fails, with `errno` set.
bool failsBy(CallFault fate)
{
    switch (fate) {
    case CallFault::None:
    case CallFault::Short:
        return false;
    case CallFault::Kill:
        std::raise(SIGKILL);
        return true;
    case CallFault::Full:
    case CallFault::Broken:
    case CallFault::Interrupted:
        errno = fate == CallFault::Full ? ENOSPC : fate == CallFault::Broken ? EIO : EINTR;
        return true;
    }
    return false;
}

/// Half of the bytes go out, if the fate lets any out. Answers what the call answers.
template <class Write> ssize_t writeAs(CallFault fate, size_t count, Write write)
{
    if (fate == CallFault::None || (fate == CallFault::Short && count < 2)) {
        return write(count);
    }
    const bool writesHalf = fate == CallFault::Short || fate == CallFault::Kill;
    const ssize_t written = writesHalf ? write(count / 2) : 0;
    return failsBy(fate) ? -1 : written;
}

int openAs(const char *call, int folder, const char *path, int flags, mode_t mode)
{
    const bool changes = (flags & (O_CREAT | O_TRUNC)) != 0 || (flags & O_ACCMODE) != O_RDONLY;
    if (changes && failsBy(fateOf(call, path, roomFor(folder, path)))) {
        return -1;
    }
    return int(::syscall(SYS_openat, folder, path, flags, mode));
}

mode_t modeOf(int flags, va_list arguments)
{
    return (flags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg(arguments, mode_t) : mode_t(0);
}

template <class Function> Function *next(const char *name)
{
    return reinterpret_cast<Function *>(::dlsym(RTLD_NEXT, name));
}

} // namespace

// By their names in object code, for headers may give them other ones.
#define STANDS_FOR(name) __asm__(name) __attribute__((visibility("default"), used))

extern "C" {

int failingOpen(const char *path, int flags, ...) STANDS_FOR("open");
int failingOpen64(const char *path, int flags, ...) STANDS_FOR("open64");
int failingOpenat(int folder, const char *path, int flags, ...) STANDS_FOR("openat");
int failingOpenat64(int folder, const char *path, int flags, ...) STANDS_FOR("openat64");
ssize_t failingWrite(int descriptor, const void *bytes, size_t count) STANDS_FOR("write");
ssize_t failingPwrite(int descriptor, const void *bytes, size_t count, off_t at) STANDS_FOR("pwrite");
ssize_t failingPwrite64(int descriptor, const void *bytes, size_t count, off_t at) STANDS_FOR("pwrite64");
size_t failingFwrite(const void *bytes, size_t size, size_t count, FILE *file) STANDS_FOR("fwrite");
int failingFclose(FILE *file) STANDS_FOR("fclose");
int failingFsync(int descriptor) STANDS_FOR("fsync");
int failingFdatasync(int descriptor) STANDS_FOR("fdatasync");
int failingFtruncate(int descriptor, off_t size) STANDS_FOR("ftruncate");
int failingFtruncate64(int descriptor, off_t size) STANDS_FOR("ftruncate64");
int failingRename(const char *from, const char *to) STANDS_FOR("rename");
int failingRenameat2(int folder, const char *from, int toFolder, const char *to, unsigned flags) STANDS_FOR("renameat2");
int failingLink(const char *from, const char *to) STANDS_FOR("link");
int failingLinkat(int folder, const char *from, int toFolder, const char *to, int flags) STANDS_FOR("linkat");
int failingUnlink(const char *path) STANDS_FOR("unlink");
int failingRmdir(const char *path) STANDS_FOR("rmdir");
int failingMkdir(const char *path, mode_t mode) STANDS_FOR("mkdir");
int failingClose(int descriptor) STANDS_FOR("close");
int standingClock(clockid_t clock, timespec *now) STANDS_FOR("clock_gettime");
int standingTimeOfDay(timeval *now, void *zone) STANDS_FOR("gettimeofday");
time_t standingTime(time_t *now) STANDS_FOR("time");

int failingOpen(const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeOf(flags, arguments);
    va_end(arguments);
    return openAs("open", AT_FDCWD, path, flags, mode);
}

int failingOpen64(const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeOf(flags, arguments);
    va_end(arguments);
    return openAs("open", AT_FDCWD, path, flags, mode);
}

int failingOpenat(int folder, const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeOf(flags, arguments);
    va_end(arguments);
    return openAs("openat", folder, path, flags, mode);
}

int failingOpenat64(int folder, const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeOf(flags, arguments);
    va_end(arguments);
    return openAs("openat", folder, path, flags, mode);
}

ssize_t failingWrite(int descriptor, const void *bytes, size_t count)
{
    return writeAs(fateOf("write", descriptor), count,
        [=](size_t some) { return ssize_t(::syscall(SYS_write, descriptor, bytes, some)); });
}

ssize_t failingPwrite(int descriptor, const void *bytes, size_t count, off_t at)
{
    return writeAs(fateOf("pwrite", descriptor), count,
        [=](size_t some) { return ssize_t(::syscall(SYS_pwrite64, descriptor, bytes, some, at)); });
}

ssize_t failingPwrite64(int descriptor, const void *bytes, size_t count, off_t at)
{
    return failingPwrite(descriptor, bytes, count, at);
}

// The C library writes its streams by itself. One that fails is cut to half, as what never reached the disk.
size_t failingFwrite(const void *bytes, size_t size, size_t count, FILE *file)
{
    static const auto real = next<size_t(const void *, size_t, size_t, FILE *)>("fwrite");
    const CallFault fate = page == nullptr || size == 0 ? CallFault::None : fateOf("fwrite", ::fileno(file));
    return failsBy(fate) ? 0 : real(bytes, size, count, file);
}

int failingFclose(FILE *file)
{
    static const auto real = next<int(FILE *)>("fclose");
    char path[512] = {};
    const bool wasWritten = (::syscall(SYS_fcntl, ::fileno(file), F_GETFL) & O_ACCMODE) != O_RDONLY;
    if (page != nullptr && wasWritten) {
        pathOf(::fileno(file), path);
    }
    const CallFault fate = fateOf("fclose", path);
    const int closed = real(file);
    if (failsBy(fate)) {
        const int code = errno;
        const long descriptor = ::syscall(SYS_openat, AT_FDCWD, path, O_RDWR | O_CLOEXEC);
        ::syscall(SYS_ftruncate, descriptor, ::syscall(SYS_lseek, descriptor, 0, SEEK_END) / 2);
        ::syscall(SYS_close, descriptor);
        errno = code;
        return EOF;
    }
    return closed;
}

int failingFsync(int descriptor)
{
    return failsBy(fateOf("fsync", descriptor)) ? -1 : int(::syscall(SYS_fsync, descriptor));
}

int failingFdatasync(int descriptor)
{
    return failsBy(fateOf("fdatasync", descriptor)) ? -1 : int(::syscall(SYS_fdatasync, descriptor));
}

int failingFtruncate(int descriptor, off_t size)
{
    return failsBy(fateOf("ftruncate", descriptor)) ? -1 : int(::syscall(SYS_ftruncate, descriptor, size));
}

int failingFtruncate64(int descriptor, off_t size)
{
    return failingFtruncate(descriptor, size);
}

int failingRename(const char *from, const char *to)
{
    return failsBy(fateOf("rename", to)) ? -1 : int(::syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0));
}

int failingRenameat2(int folder, const char *from, int toFolder, const char *to, unsigned flags)
{
    return failsBy(fateOf("renameat2", to)) ? -1 : int(::syscall(SYS_renameat2, folder, from, toFolder, to, flags));
}

int failingLink(const char *from, const char *to)
{
    return failsBy(fateOf("link", to)) ? -1 : int(::syscall(SYS_linkat, AT_FDCWD, from, AT_FDCWD, to, 0));
}

int failingLinkat(int folder, const char *from, int toFolder, const char *to, int flags)
{
    return failsBy(fateOf("linkat", to)) ? -1 : int(::syscall(SYS_linkat, folder, from, toFolder, to, flags));
}

int failingUnlink(const char *path)
{
    return failsBy(fateOf("unlink", path, Room::NotNeeded)) ? -1 : int(::syscall(SYS_unlinkat, AT_FDCWD, path, 0));
}

int failingRmdir(const char *path)
{
    return failsBy(fateOf("rmdir", path, Room::NotNeeded)) ? -1 : int(::syscall(SYS_unlinkat, AT_FDCWD, path, AT_REMOVEDIR));
}

int failingMkdir(const char *path, mode_t mode)
{
    return failsBy(fateOf("mkdir", path, roomFor(AT_FDCWD, path))) ? -1 : int(::syscall(SYS_mkdirat, AT_FDCWD, path, mode));
}

int failingClose(int descriptor)
{
    const CallFault fate = fateOf("close", descriptor, Room::NotNeeded);
    const int closed = int(::syscall(SYS_close, descriptor));
    return failsBy(fate) ? -1 : closed;
}

int standingClock(clockid_t clock, timespec *now)
{
    const int done = int(::syscall(SYS_clock_gettime, clock, now));
    if (page != nullptr && clock == CLOCK_REALTIME && done == 0) {
        *now = {fourthp::test::kStandingTime, 0};
    }
    return done;
}

int standingTimeOfDay(timeval *now, void *)
{
    timespec precise {};
    const int done = standingClock(CLOCK_REALTIME, &precise);
    *now = {precise.tv_sec, precise.tv_nsec / 1000};
    return done;
}

time_t standingTime(time_t *now)
{
    timespec precise {};
    standingClock(CLOCK_REALTIME, &precise);
    if (now != nullptr) {
        *now = precise.tv_sec;
    }
    return precise.tv_sec;
}

} // extern "C"
