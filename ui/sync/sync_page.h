// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/record_id.h"
#include "ui/common/commit_timer.h"
#include "ui/common/latest_task.h"
#include "ui/common/services.h"
#include "ui/common/task_queue.h"
#include "ui/sync/decision_bar.h"
#include "ui/sync/sync_contents.h"

#include <QWidget>

#include <functional>

class QLabel;
class QListWidget;
class QPushButton;
class QStackedLayout;
class QTabWidget;

namespace fourthp::ui {

class ConflictPage;
class EmptyState;
class OutboxPage;
class SourceCommands;
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
    /// Opens what waits for a decision, if anything does, else the hubs.
    void showWhatWaits();
    /// Opens what waits to be sent.
    void showOutbox();

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
    void showTabTitles();
    void showLogDetails();
    void answer(const QString &channel, DecisionBar::Answer answer);
    void followHub(std::function<Result<void>()> accept);
    void carryOut(std::function<Result<qint64>()> work, DecisionBar::Answer answer);
    static QString toldOf(DecisionBar::Answer answer, int records);
    void showRecordsInQuestion(const QString &channel, DecisionBar::Question question);
    const HubState *chosenHub() const;
    void startWith(const Channel &channel);
    void retranslate();

    Services m_services;
    SyncController &m_controller;
    SourceCommands *m_commands;
    SyncContents m_state;
    bool m_isLoaded = false;
    bool m_syncWanted = false; ///< Asked for before the hubs were known.
    QStackedLayout *m_stack;
    QTabWidget *m_tabs;
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
    ConflictPage *m_conflicts;
    OutboxPage *m_outbox;
    qint64 m_unsent = 0; ///< Changes in the outbox.
    QLabel *m_logLabel;
    SyncLogTable *m_log;
    QLabel *m_logDetails;
    LatestTask<SyncContents> m_load;
    TaskQueue m_work;
    CommitTimer m_refresh;
};

} // namespace fourthp::ui
