// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/channel_store.h"
#include "core/sync/sync_schedule.h"
#include "ui/common/latest_task.h"
#include "ui/common/services.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace fourthp::ui {

/// What automatic sessions need of the rest of the window.
struct AutomaticSyncNeeds
{
    std::function<bool()> isRunning; ///< A session is under way; another one waits.
    /// Whether there is a password for this channel, or none is needed. Nobody is asked for one.
    std::function<bool(const Channel &)> canSignIn;
    std::function<void(const Channel &, const SyncOptions &)> start;
    std::function<LineConditions()> line;
    std::function<SyncSchedule::Moment()> now; ///< Goes on while the computer sleeps.
    std::function<double()> chance; ///< In [0, 1).
};

/// Asks hubs by itself while the program is open, each by its own `SyncSchedule`, one at a time. GUI thread;
/// looks into the library off it.
class AutomaticSync : public QObject
{
    Q_OBJECT

public:
    AutomaticSync(const Services &services, AutomaticSyncNeeds needs, QObject *parent = nullptr);
    ~AutomaticSync() override;

    /// Looks what is due. The timer does it every few seconds.
    void look();
    /// A session ended, whoever asked for it.
    void ended(const QString &channel, const SyncReport &report);
    void networkChanged();

Q_SIGNALS:
    /// A look has come to its end.
    void looked();

private:
    struct Hub
    {
        Channel channel {};
        ChannelSettings settings {};
    };
    void startWhatIsDue(const std::vector<Hub> &hubs);
    SyncSchedule &scheduleOf(const QString &channel);
    void saved();

    Services m_services;
    AutomaticSyncNeeds m_needs;
    SyncSchedule::Moment m_started;
    std::map<QString, SyncSchedule> m_schedules;
    QTimer m_timer;
    LatestTask<std::vector<Hub>> m_load;
    std::shared_ptr<void> m_commits;
};

} // namespace fourthp::ui
