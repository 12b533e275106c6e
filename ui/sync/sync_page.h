// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/channel_store.h"
#include "core/store/conflict_store.h"
#include "core/store/sync_log.h"
#include "ui/common/latest_task.h"
#include "ui/common/services.h"
#include "ui/common/task_queue.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;
class QTableWidget;

namespace fourthp::ui {

class EmptyState;
class SyncController;

/// Hubs, what was exchanged with them, and what waits for a decision.
class SyncPage : public QWidget
{
    Q_OBJECT

public:
    SyncPage(const Services &services, SyncController &controller, QWidget *parent = nullptr);
    ~SyncPage() override;

    void refresh();
    /// Starts with the chosen hub, or asks for one if there is none yet.
    void syncNow();
    void addHub();

Q_SIGNALS:
    void recordWanted(const fourthp::RecordId &id);
    void message(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct State
    {
        std::vector<Channel> channels;
        std::vector<SyncLogEntry> log;
        std::vector<Conflict> conflicts;
    };
    void showState(const State &state);
    void showConflicts();
    void showRunning();
    void removeHub();
    void resolve(Resolution choice);
    const Channel *chosenChannel() const;
    void startWith(const Channel &channel);
    void retranslate();

    Services m_services;
    SyncController &m_controller;
    State m_state;
    QLabel *m_heading;
    QLabel *m_hubsLabel;
    QListWidget *m_hubs;
    QPushButton *m_sync;
    QPushButton *m_stop;
    QPushButton *m_add;
    QPushButton *m_remove;
    QLabel *m_progress;
    QLabel *m_conflictsLabel;
    QTableWidget *m_conflicts;
    QPushButton *m_mine;
    QPushButton *m_theirs;
    QPushButton *m_openRecord;
    QLabel *m_logLabel;
    QTableWidget *m_log;
    QTimer m_refresh;
    LatestTask<State> m_load;
    TaskQueue m_work;
    Library::Subscription m_commits;
};

} // namespace fourthp::ui
