// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/curation/follow_up.h"
#include "ui/common/commit_timer.h"
#include "ui/common/latest_task.h"
#include "ui/common/services.h"
#include "ui/common/task_queue.h"

#include <QDialog>

#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace fourthp::ui {

class FollowUpModel;
class RecordCommands;

/// What meetings recommended, who has it, until when and how far it is: of all events, narrowed by state and
/// by words. A state is changed in its row, as one change of the event.
class FollowUpDialog : public QDialog
{
    Q_OBJECT

public:
    FollowUpDialog(const Services &services, RecordCommands &commands, QWidget *parent);
    ~FollowUpDialog() override;

Q_SIGNALS:
    void recordWanted(const fourthp::RecordId &event);

private:
    void createParts();
    void load();
    void showFiltered();
    void enableButtons(bool hasRow);
    void copyList();
    void changeState(const FollowUp &recommendation, const QString &state);
    bool fits(const FollowUp &one) const;

    Services m_services;
    RecordCommands &m_commands;
    std::vector<FollowUp> m_all;
    QComboBox *m_states;
    QLineEdit *m_words;
    QTableView *m_table;
    FollowUpModel *m_model;
    QLabel *m_summary;
    QPushButton *m_change = nullptr;
    QPushButton *m_open = nullptr;
    LatestTask<std::vector<FollowUp>> m_load;
    CommitTimer m_refresh;
    TaskQueue m_notes; ///< For the access log.
};

} // namespace fourthp::ui
