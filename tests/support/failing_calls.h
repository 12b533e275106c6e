// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>

namespace fourthp::test {

/// What becomes of a call that changes a file.
enum class CallFault : std::uint32_t {
    None, ///< All calls work; they are counted.
    Full, ///< ENOSPC, as of a full disk.
    Broken, ///< EIO.
    Interrupted, ///< EINTR; a close has closed all the same.
    Short, ///< Half of the bytes are written, and no error is told. Calls that write no bytes work.
    Kill, ///< Half of the bytes are written, then the program dies by SIGKILL; before any other call.
};

/// A page of memory that a test shares with a program whose calls `failing_calls.cpp` stands in for. The test fills it
/// in before the program starts and reads it after its end, however it ended.
struct CallPage
{
    char under[512] = {}; ///< Calls on files under this folder alone, which ends with a slash.
    CallFault fault = CallFault::None;
    std::uint32_t at = 0; ///< Which call fails, from 1.
    std::uint32_t fromThenOn = 0; ///< Whether all later ones fail too.
    std::atomic<std::uint32_t> calls = 0; ///< So many there were.
    std::atomic<std::uint32_t> failed = 0;
    char what[600] = {}; ///< The first that failed, with its file.
};
static_assert(std::atomic<std::uint32_t>::is_always_lock_free); // Two programs share it.

/// The time that the clock of such a program shows, in seconds since 1970: the same work makes the same files.
inline constexpr std::int64_t kStandingTime = 1795510800;

/// The variable that names the file of this page; without it every call works as ever.
inline constexpr char kCallPageVariable[] = "FOURTHP_TEST_CALLS";

} // namespace fourthp::test
