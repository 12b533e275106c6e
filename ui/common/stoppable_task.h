// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "ui/common/latest_task.h"

#include <QProgressBar>

#include <stop_token>
#include <utility>

namespace fourthp::ui {

/// A job that a person may stop and whose end is told even so: what became of a file answers the stop. Only
/// an owner that dies drops the result. Lives on the GUI thread, as the last member of its owner.
template <class T> class StoppableTask
{
public:
    /// `work(std::stop_token) -> Result<T>` runs on the worker, `done(Result<T>)` on the GUI thread.
    template <class Work, class Done> void start(Work work, Done done)
    {
        m_stop = {};
        m_task.start(
            [work = std::move(work), stop = m_stop](const std::stop_token &dropped) mutable {
                const std::stop_callback passOnStop(dropped, [stop]() mutable { stop.request_stop(); });
                return work(stop.get_token());
            },
            std::move(done));
    }
    void stop() { m_stop.request_stop(); }

private:
    std::stop_source m_stop;
    LatestTask<T> m_task;
};

/// Shows in a bar what a job on another thread reports. The bar outlives the job.
inline ProgressSink progressIn(QProgressBar *bar)
{
    return [bar](const Progress &step) {
        QMetaObject::invokeMethod(
            bar,
            [bar, step] {
                bar->setRange(0, int(step.total));
                bar->setValue(int(step.done));
            },
            Qt::QueuedConnection);
    };
}

} // namespace fourthp::ui
