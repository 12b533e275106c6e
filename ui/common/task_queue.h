// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThreadPool>

#include <memory>
#include <utility>

namespace fourthp::ui {

/// Work off the GUI thread of which every job counts, done one after the other in order: what a person saved must
/// not be dropped for a newer job. Lives on the GUI thread; results arrive there. The destructor waits until all
/// that was asked for is done.
class TaskQueue
{
public:
    TaskQueue()
    {
        m_worker.setMaxThreadCount(1);
        m_worker.setExpiryTimeout(-1);
    }
    ~TaskQueue() { m_worker.waitForDone(); }
    TaskQueue(const TaskQueue &) = delete;
    TaskQueue &operator=(const TaskQueue &) = delete;

    /// `work() -> T` runs on the worker, `done(T)` on the GUI thread.
    template <class Work, class Done>
    void add(Work work, Done done)
    {
        m_worker.start([this, work = std::move(work), done = std::move(done)]() mutable {
            auto result = std::make_shared<decltype(work())>(work());
            QMetaObject::invokeMethod(
                &m_guiThread, [done = std::move(done), result]() mutable { done(std::move(*result)); }, Qt::QueuedConnection);
        });
    }

private:
    QObject m_guiThread;
    QThreadPool m_worker;
};

} // namespace fourthp::ui
