// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/bin.h"
#include "ui/common/commit_timer.h"
#include "ui/common/latest_task.h"
#include "ui/common/services.h"
#include "ui/common/task_queue.h"

#include <QDialog>

#include <functional>
#include <set>
#include <vector>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableWidget;

namespace fourthp::ui {

class EmptyState;

/// Deleted records with who deleted them, when and why. They are brought back, one or many, as one step of
/// undo, or erased for good. Follows the library while it is open.
class BinDialog : public QDialog
{
    Q_OBJECT

public:
    explicit BinDialog(const Services &services, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Records are back, as one change that can be undone.
    void restored(qint64 records);

private:
    void read();
    void showRecords(std::vector<BinnedRecord> records);
    void select(const std::set<RecordId> &ids);
    std::vector<const BinnedRecord *> selected() const;
    void restore();
    void askToErase();
    void enableButtons();

    Services m_services;
    std::vector<BinnedRecord> m_records;
    QStackedWidget *m_stack;
    QTableWidget *m_table;
    EmptyState *m_empty;
    QLabel *m_message;
    QPushButton *m_restore;
    QPushButton *m_erase;
    LatestTask<std::vector<BinnedRecord>> m_reading;
    TaskQueue m_work;
    CommitTimer m_readSoon;
};

} // namespace fourthp::ui
