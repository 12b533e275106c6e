// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/conflict_store.h"
#include "ui/common/commit_timer.h"
#include "ui/common/latest_task.h"
#include "ui/common/services.h"
#include "ui/common/task_queue.h"
#include "ui/sync/decision_bar.h"
#include "ui/sync/sync_contents.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;
class QStackedLayout;

namespace fourthp::ui {

class ConflictList;
class EmptyState;
class SyncController;
class SyncLogTable;

/// Hubs, what was exchanged with them, and what waits for a decision. Follows every commit.
class SyncPage : public QWidget
{
    Q_OBJECT

public:
    SyncPage(const Services &services, SyncController &controller, QWidget *parent = nullptr);
    ~SyncPage() override;

    void refresh();
    /// Starts with the chosen hub, or asks for one if there is none yet. Before the hubs are known it does so
    /// as soon as they are.
    void syncNow();
    void addHub();

Q_SIGNALS:
    void recordWanted(const fourthp::RecordId &id);
    void message(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *createContent();
    void connectParts();
    void showState(SyncContents state);
    void showError(const Error &error);
    void showHubs();
    void showRunning();
    void removeHub();
    void resolve(const RecordId &id, Resolution choice);
    void answer(const QString &channel, DecisionBar::Answer answer);
    const HubState *chosenHub() const;
    void startWith(const Channel &channel);
    void retranslate();

    Services m_services;
    SyncController &m_controller;
    SyncContents m_state;
    bool m_isLoaded = false;
    bool m_syncWanted = false; ///< Asked for before the hubs were known.
    QStackedLayout *m_stack;
    EmptyState *m_empty;
    QLabel *m_heading;
    QLabel *m_hubsLabel;
    QListWidget *m_hubs;
    QPushButton *m_sync;
    QPushButton *m_stop;
    QPushButton *m_add;
    QPushButton *m_remove;
    QLabel *m_progress;
    DecisionBar *m_decision;
    ConflictList *m_conflicts;
    QLabel *m_logLabel;
    SyncLogTable *m_log;
    LatestTask<SyncContents> m_load;
    TaskQueue m_work;
    CommitTimer m_refresh;
};

} // namespace fourthp::ui
