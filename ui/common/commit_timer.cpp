// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/commit_timer.h"

#include <utility>

namespace fourthp::ui {

CommitTimer::CommitTimer(Library &library, std::chrono::milliseconds delay, std::function<void()> act)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(delay);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, std::move(act));
    m_commits = library.onCommit([timer = &m_timer](const CommitNotice &) {
        const auto startOnce = [timer] {
            if (!timer->isActive()) {
                timer->start();
            }
        };
        QMetaObject::invokeMethod(timer, startOnce, Qt::QueuedConnection);
    });
}

} // namespace fourthp::ui
