// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>

#include <chrono>
#include <stop_token>

namespace fourthp {

// When to try again (sync contract, B10). Pure: chance and clock come in from outside. Lengths of time are
// monotonic; wall time decides nothing.

struct RetryPolicy
{
    int tries = 6; ///< In a row, before a session gives up.
    std::chrono::milliseconds base {2000};
    std::chrono::milliseconds cap {15 * 60 * 1000};
    /// A session does not sit out longer waits; it ends as Busy and can be started again.
    std::chrono::milliseconds longestWait {60 * 1000};

    /// Full jitter: anything from 0 to base × 2^failures, at most `cap`, but no less than what the hub asked for.
    /// `chance` lies in [0, 1). `failures` counts from 0.
    std::chrono::milliseconds delay(int failures, double chance, std::chrono::milliseconds asked) const;
};

/// Whether trying the same thing again later can help.
bool isTransient(ErrorKind kind);

/// `Retry-After` in seconds or as a date, which is compared with the answer's own `Date`. At most 24 hours; zero if
/// it is absent or makes no sense.
std::chrono::milliseconds parseRetryAfter(const QByteArray &header, const QDateTime &serverDate);
/// An HTTP date; invalid if it is none.
QDateTime parseHttpDate(const QByteArray &header);

/// Waits; false if it was stopped before the end. Wakes at once on a stop.
bool pauseFor(std::chrono::milliseconds time, std::stop_token stop);

} // namespace fourthp
