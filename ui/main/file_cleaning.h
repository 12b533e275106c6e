// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/services.h"
#include "ui/common/task_queue.h"

#include <QObject>
#include <QTimer>

namespace fourthp::ui {

/// Once a week, some minutes after the start, removes attached files that nothing names any more: no record,
/// draft, conflict or journal, from which undo brings things back. What was added within the last month stays
/// in any case. GUI thread; works off it.
class FileCleaning : public QObject
{
    Q_OBJECT

public:
    explicit FileCleaning(const Services &services, QObject *parent = nullptr);

    /// Begins to clean if it is time; answers whether it is.
    bool look();

Q_SIGNALS:
    void cleaned(qint64 bytes);

private:
    Services m_services;
    QTimer m_timer;
    TaskQueue m_work;
};

} // namespace fourthp::ui
