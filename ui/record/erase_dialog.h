// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/erasure.h"
#include "ui/common/latest_task.h"
#include "ui/common/services.h"
#include "ui/common/task_queue.h"

#include <QDialog>

#include <vector>

class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace fourthp::ui {

/// Erases records for the protection of data: says what goes, what stays, and that nothing brings it back, asks for a
/// tick, and tells what came of it. Stays open while the erasure runs, which cannot be stopped half-way.
class EraseDialog : public QDialog
{
    Q_OBJECT

public:
    EraseDialog(const Services &services, std::vector<RecordId> ids, QWidget *parent = nullptr);
    void reject() override;

private:
    void readPlan();
    void showPlan(const ErasurePlan &plan);
    void erase();
    void showEnd(const Result<void> &done);

    Services m_services;
    std::vector<RecordId> m_ids;
    QLabel *m_what;
    QLabel *m_message;
    QCheckBox *m_agree;
    QProgressBar *m_bar;
    QPushButton *m_erase;
    QPushButton *m_close;
    bool m_isRunning = false;
    LatestTask<ErasurePlan> m_reading;
    TaskQueue m_work; ///< The last member: its end is waited for while the bar still stands.
};

} // namespace fourthp::ui
