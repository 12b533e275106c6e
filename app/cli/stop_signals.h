// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>
#include <thread>

namespace fourthp::cli {

/// Turns SIGINT, SIGTERM and SIGHUP into a request to stop, so that a long command ends between two steps. A second one
/// ends the program at once, which loses nothing that was reported as done. Make it before other threads exist: they
/// inherit that these signals are not theirs.
///
/// Has a thread of its own, because asking to stop runs callbacks that a signal handler must not run.
class StopSignals
{
public:
    StopSignals();
    ~StopSignals();
    StopSignals(const StopSignals &) = delete;
    StopSignals &operator=(const StopSignals &) = delete;

    std::stop_token token() const { return m_stop.get_token(); }

private:
    void watch();

    std::stop_source m_stop;
    int m_signals = -1; ///< Readable when a signal came.
    int m_end = -1; ///< Readable when the object goes.
    std::thread m_watcher;
};

} // namespace fourthp::cli
