// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/daily_backup.h"

#include "core/base/clock.h"
#include "core/base/log.h"
#include "core/store/backup_list.h"
#include "ui/common/error_text.h"
#include "ui/common/message_bar.h"

#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace fourthp::ui {

DailyBackup::DailyBackup(const Services &services, MessageBar &messages, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_messages(messages)
{
    m_timer.setInterval(1min); // Whoever starts the program wants to work first.
    connect(&m_timer, &QTimer::timeout, this, &DailyBackup::look);
    m_timer.start();
}

void DailyBackup::look()
{
    const QDate today = m_services.clock.nowUtc().toLocalTime().date();
    if (m_services.library.isReadOnly() || today == m_day) {
        return;
    }
    m_day = today; // What fails is told once a day, not once a minute.
    m_work.start([&library = m_services.library](std::stop_token stop) { return backUpDaily(library, std::move(stop)); },
        [this](const Result<QString> &made) {
            if (made) {
                return;
            }
            qCWarning(logStore) << "the backup of the day failed:" << made.error().detail;
            if (made.error().kind == ErrorKind::Damaged) {
                m_messages.tellUntilClosed(
                    tr("The library file is damaged in a place that nobody had read yet. Close the program and open it again: it "
                       "then offers to restore a backup, or to save what can be read."));
            } else {
                m_messages.tell(tr("There is no backup of today. %1").arg(ErrorText::explain(made.error()).text()));
            }
        });
}

} // namespace fourthp::ui
