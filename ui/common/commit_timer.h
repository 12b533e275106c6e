// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/library.h"

#include <QTimer>

#include <chrono>
#include <functional>

namespace fourthp::ui {

/// Acts a while after a commit, once for the many in a row of a pull. Lives on the GUI thread and acts there.
class CommitTimer
{
public:
    /// What `act` uses outlives this.
    CommitTimer(Library &library, std::chrono::milliseconds delay, std::function<void()> act);
    CommitTimer(const CommitTimer &) = delete;
    CommitTimer &operator=(const CommitTimer &) = delete;

private:
    QTimer m_timer;
    Library::Subscription m_commits; ///< Ends before the timer does.
};

} // namespace fourthp::ui
