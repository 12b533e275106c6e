// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/channel_settings.h"
#include "core/sync/sync_run.h"

#include <chrono>
#include <functional>
#include <optional>

namespace fourthp {

/// What may keep a hub from being asked just now.
struct LineConditions
{
    bool isOnline = true; ///< False only where the system says so.
    bool isMetered = false;
};

/// What the schedule learns from the end of a session.
enum class SessionEnd {
    Fine,
    TryAgain, ///< Later, in its turn: offline, busy, a broken answer.
    WaitForNetwork, ///< A sign-in page of a network answers; another network may do.
    WaitForPerson, ///< Trying again without a person is useless or does harm (sync contract, B10).
};
SessionEnd endOf(const SyncReport &report);

enum class SyncWork {
    None,
    Send, ///< What was saved here is waiting.
    Whole,
};

/// When one hub is asked without anybody asking (sync contract, B11): 30 to 120 s after the start, every 15
/// min ± 20 %, 20 s after the last save, soon after the network changed or the computer woke up. Pure: time
/// and chance come in from outside. Times are of one monotonic clock that goes on while the computer sleeps.
class SyncSchedule
{
public:
    using Moment = std::chrono::milliseconds;

    /// `chance` answers a number in [0, 1).
    SyncSchedule(Moment start, std::function<double()> chance);

    /// A person's change was saved.
    void saved(Moment now);
    void networkChanged(Moment now);
    void ended(Moment now, SessionEnd end);
    /// To be called now and then. A gap longer than two minutes since the last call means that the computer
    /// slept.
    void tick(Moment now);

    /// What is due. A hub in manual mode or paused is never asked; on a metered line only one that may be.
    SyncWork due(Moment now, const ChannelSettings &settings, const LineConditions &line) const;

private:
    Moment jittered(Moment least, Moment most) const;
    void bringForward(Moment to);

    std::function<double()> m_chance;
    Moment m_next; ///< Of the next whole session.
    std::optional<Moment> m_sendAt;
    Moment m_lastTick;
    SessionEnd m_lastEnd = SessionEnd::Fine;
};

} // namespace fourthp
