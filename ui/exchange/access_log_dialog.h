// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/access_log.h"
#include "ui/common/latest_task.h"
#include "ui/common/services.h"
#include "ui/common/task_queue.h"

#include <QDialog>

#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace fourthp::ui {

/// What left this library, when, by which way and for whom: to be read, narrowed by words and saved as a table. The
/// words of an entry, which may name somebody, can be erased.
class AccessLogDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AccessLogDialog(const Services &services, QWidget *parent = nullptr);

private:
    void createParts();
    void load();
    void fill(const std::vector<AccessEntry> &entries);
    void filter();
    void updateButtons();
    void saveTable();
    void askToErase();
    void eraseWords(qint64 number);
    void tell(const Error &error);

    Services m_services;
    QLineEdit *m_words;
    QLabel *m_summary;
    QTreeWidget *m_list;
    QPushButton *m_save = nullptr;
    QPushButton *m_erase = nullptr;
    std::vector<AccessEntry> m_entries;
    LatestTask<std::vector<AccessEntry>> m_load;
    TaskQueue m_work;
};

} // namespace fourthp::ui
