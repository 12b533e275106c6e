// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/commit_timer.h"
#include "ui/common/latest_task.h"
#include "ui/common/services.h"
#include "ui/common/task_queue.h"
#include "ui/settings/source_list.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace fourthp::ui {

class SourceCommands;
class SourceTest;
class SyncController;

/// Preferences: where records come from, in what order they count, when each source is asked, and whether it
/// can be reached. Every choice works at once.
class SourcesPage : public QWidget
{
    Q_OBJECT

public:
    SourcesPage(const Services &services, SyncController &controller, QWidget *parent = nullptr);
    ~SourcesPage() override;
    void retranslate();

private:
    QWidget *createDetails();
    void connectParts();
    void refresh();
    void showSources(std::vector<SourceState> sources);
    void showChosen();
    void enableButtons();
    void move(int by);
    void keepSettings();
    void test();
    void askWay(const QStringList &keysSeen);
    void tell(const QString &text);
    const SourceState *chosen() const;

    Services m_services;
    SyncController &m_controller;
    SourceCommands *m_commands;
    std::vector<SourceState> m_sources;
    QTableWidget *m_table;
    QPushButton *m_add;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_remove;
    QLabel *m_address;
    QLabel *m_last;
    QLabel *m_way;
    QCheckBox *m_automatic;
    QCheckBox *m_metered;
    QCheckBox *m_paused;
    QPushButton *m_password;
    QPushButton *m_test;
    QPushButton *m_connection;
    SourceTest *m_run;
    QLabel *m_message;
    LatestTask<std::vector<SourceState>> m_load;
    TaskQueue m_work;
    CommitTimer m_refresh;
};

} // namespace fourthp::ui
