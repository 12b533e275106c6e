// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

namespace fourthp::test {

/// Hears of everything that SQLite does to files, after it was done. Names are whole paths.
class DiskWitness
{
public:
    virtual ~DiskWitness() = default;
    virtual void opened(const char *name) = 0;
    virtual void wrote(const char *name, qint64 at, const QByteArray &bytes) = 0;
    virtual void truncated(const char *name, qint64 size) = 0;
    virtual void flushed(const char *name) = 0;
    virtual void removed(const char *name) = 0;
};

/// Stands between SQLite and the disk for every connection that is opened while it lives, and lets operations
/// that change a file fail: a full disk, or one that cannot flush. One at a time; connections from before are
/// not touched.
class FailingVfs
{
public:
    enum class Fault {
        Full, ///< Writes fail as on a full disk.
        Sync, ///< Flushing fails.
        Read, ///< Reading fails.
    };
    enum class Lasts { Once, FromThenOn };

    FailingVfs();
    ~FailingVfs();
    FailingVfs(const FailingVfs &) = delete;
    FailingVfs &operator=(const FailingVfs &) = delete;

    /// Tells `witness` from now on, which outlives it; null for nobody. One thread alone may use SQLite
    /// meanwhile.
    static void watch(DiskWitness *witness);
    /// The operation after `passed` further ones of that kind fails; those on the write-ahead log alone if
    /// `onlyLog`.
    static void failAfter(int passed, Fault fault, Lasts lasts, bool onlyLog = false);
    /// Everything works again. Answers whether anything failed since `failAfter`.
    static bool mend();
};

/// What a disk does that is full or cannot flush: the fault, how long, and whether the log alone has it.
struct DiskFault
{
    FailingVfs::Fault fault;
    FailingVfs::Lasts lasts;
    bool onlyLog;
};
inline const std::vector<DiskFault> kDiskFaults {{FailingVfs::Fault::Full, FailingVfs::Lasts::Once, false},
    {FailingVfs::Fault::Full, FailingVfs::Lasts::FromThenOn, true},
    {FailingVfs::Fault::Sync, FailingVfs::Lasts::Once, false},
    {FailingVfs::Fault::Sync, FailingVfs::Lasts::FromThenOn, false}};

} // namespace fourthp::test
