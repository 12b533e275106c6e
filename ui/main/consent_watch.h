// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/services.h"
#include "ui/common/task_queue.h"

#include <QDate>
#include <QObject>
#include <QTimer>

namespace fourthp::ui {

/// Hides stories whose consent runs out while the program stays open: looks at the calendar once a minute.
class ConsentWatch : public QObject
{
    Q_OBJECT

public:
    explicit ConsentWatch(const Services &services, QObject *parent = nullptr);
    /// Begins to hide what is due, if it is another day than at the last look.
    void look();

private:
    Services m_services;
    QDate m_day;
    QTimer m_timer;
    TaskQueue m_work;
};

} // namespace fourthp::ui
