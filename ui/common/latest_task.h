// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QObject>
#include <QThreadPool>

#include <memory>
#include <stop_token>
#include <utility>

namespace fourthp::ui {

/// Work off the GUI thread of which only the newest job counts: starting one cancels the one before and drops its
/// result. Lives on the GUI thread; results arrive there. The one worker thread stays, and with it its database
/// connection. Jobs should notice a stop within about 50 ms: the destructor waits.
template <class T>
class LatestTask
{
public:
    LatestTask()
    {
        m_worker.setMaxThreadCount(1);
        m_worker.setExpiryTimeout(-1);
    }
    ~LatestTask()
    {
        cancel();
        m_worker.clear();
        m_worker.waitForDone();
    }
    LatestTask(const LatestTask &) = delete;
    LatestTask &operator=(const LatestTask &) = delete;

    /// `work(std::stop_token) -> Result<T>` runs on the worker, `done(Result<T>)` on the GUI thread.
    template <class Work, class Done>
    void start(Work work, Done done)
    {
        cancel();
        m_stop = {};
        m_isRunning = true;
        m_worker.start([this, work = std::move(work), done = std::move(done), stop = m_stop.get_token()]() mutable {
            auto result = std::make_shared<Result<T>>(
                stop.stop_requested() ? Result<T>(fail(ErrorKind::Cancelled)) : work(stop));
            QMetaObject::invokeMethod(
                &m_guiThread,
                [this, done = std::move(done), stop, result]() mutable {
                    // cancel() also runs on this thread, so a stale result cannot slip through.
                    if (!stop.stop_requested()) {
                        m_isRunning = false;
                        done(std::move(*result));
                    }
                },
                Qt::QueuedConnection);
        });
    }

    void cancel()
    {
        m_stop.request_stop();
        m_isRunning = false;
    }
    bool isRunning() const { return m_isRunning; }

private:
    QObject m_guiThread; ///< Deliveries still queued die with this object.
    std::stop_source m_stop;
    QThreadPool m_worker;
    bool m_isRunning = false;
};

} // namespace fourthp::ui
