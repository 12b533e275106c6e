// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/latest_task.h"
#include "ui/common/services.h"

#include <QDate>
#include <QObject>
#include <QTimer>

namespace fourthp::ui {

class MessageBar;

/// Makes the backup of the day, soon after the start and whenever a new day begins while the program is open. One that
/// fails is told; damage that it meets is told until somebody closes the message. GUI thread; works off it.
class DailyBackup : public QObject
{
    Q_OBJECT

public:
    /// `messages` outlives this.
    DailyBackup(const Services &services, MessageBar &messages, QObject *parent = nullptr);
    /// Begins to make it, if it is another day than at the last look.
    void look();

private:
    Services m_services;
    MessageBar &m_messages;
    QDate m_day;
    QTimer m_timer;
    LatestTask<QString> m_work; ///< Stops when the window goes.
};

} // namespace fourthp::ui
