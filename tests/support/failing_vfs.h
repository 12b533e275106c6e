// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

} // namespace fourthp::test
