// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace fourthp::test {

/// Stands between SQLite and the disk for every connection that is opened while it lives, and lets operations
/// that change a file fail: a full disk, or one that cannot flush. One at a time; connections from before are
/// not touched.
class FailingVfs
{
public:
    enum class Fault {
        Full, ///< Writes fail as on a full disk.
        Sync, ///< Flushing fails.
    };
    enum class Lasts { Once, FromThenOn };

    FailingVfs();
    ~FailingVfs();
    FailingVfs(const FailingVfs &) = delete;
    FailingVfs &operator=(const FailingVfs &) = delete;

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
    {FailingVfs::Fault::Full, FailingVfs::Lasts::FromThenOn, true}, {FailingVfs::Fault::Sync, FailingVfs::Lasts::Once, false},
    {FailingVfs::Fault::Sync, FailingVfs::Lasts::FromThenOn, false}};

} // namespace fourthp::test
