// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/backup.h"
#include "core/store/backup_list.h"
#include "ui/common/latest_task.h"
#include "ui/common/services.h"
#include "ui/common/stoppable_task.h"

#include <QDialog>

#include <vector>

class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace fourthp::ui {

class BackupTable;

/// Earlier states of the library: one is made, carried elsewhere, or restored. To restore closes the window, for nobody
/// may have the library open then; the owner does it.
class BackupsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit BackupsDialog(const Services &services, QWidget *parent = nullptr);
    ~BackupsDialog() override;

    /// Copies the library of now, with its attached files if that is chosen.
    void copyTo(const QString &path);

Q_SIGNALS:
    /// A person wants this one in the place of the library.
    void restoreWanted(const QString &backup);

private:
    void read();
    void make();
    void choosePlace();
    void askToRestore();
    void showWork(bool works);
    void enableButtons();

    Services m_services;
    BackupTable *m_table;
    QCheckBox *m_withFiles;
    QLabel *m_message;
    QProgressBar *m_progress;
    QPushButton *m_make;
    QPushButton *m_copy;
    QPushButton *m_restore;
    QPushButton *m_stop;
    bool m_works = false;
    LatestTask<std::vector<BackupFact>> m_reading;
    StoppableTask<TakenCopy> m_work;
};

} // namespace fourthp::ui
