// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/erasure.h"
#include "ui/common/latest_task.h"
#include "ui/common/services.h"
#include "ui/common/task_queue.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QTableWidget;

namespace fourthp::ui {

/// What was erased, by day and number, for nothing else is known of it. A newer version that a hub offered since is let
/// back if a person wants it.
class ErasedList : public QWidget
{
    Q_OBJECT

public:
    explicit ErasedList(const Services &services, QWidget *parent = nullptr);

private:
    void read();
    void showRecords(std::vector<ErasedRecord> records);
    void letBackChosen();
    void enableButtons();

    Services m_services;
    std::vector<ErasedRecord> m_records;
    QTableWidget *m_table;
    QLabel *m_message;
    QPushButton *m_letBack;
    LatestTask<ErasureList> m_reading;
    TaskQueue m_work;
};

} // namespace fourthp::ui
