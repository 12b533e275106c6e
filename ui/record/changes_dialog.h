// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/commit_timer.h"
#include "ui/common/latest_task.h"
#include "ui/common/services.h"

#include "core/base/record_id.h"
#include "core/store/record_writer.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QLabel;
class QPushButton;
class QTreeView;

namespace fourthp::ui {

class ChangesModel;
class RecordCommands;

/// Every change of the library, newest first: by whom, when and to what, with the way back to any of them.
/// Does not keep the window waiting, and stays true while people go on working.
class ChangesDialog : public QDialog
{
    Q_OBJECT

public:
    /// `current` is the record that is being read, to narrow the list to; empty for none. What is handed in
    /// outlives this.
    ChangesDialog(const Services &services, RecordCommands &commands, const RecordId &current,
        QWidget *parent = nullptr);

Q_SIGNALS:
    void recordWanted(const fourthp::RecordId &id);

private:
    void ask();
    void readNames();
    void showNames(const QStringList &names);
    void showAsked();
    void showChosen();
    void undoToHere();
    void redoToHere();
    /// Holds the buttons until steps were taken, and says if they were not.
    std::function<void(const Result<SavedChange> &)> whenTaken();
    void openRecord();
    bool isNarrowed() const;
    void tell(const QString &text);

    Services m_services;
    RecordCommands &m_commands;
    bool m_isBusy = false;
    qint64 m_chosen = 0; ///< The change that was chosen last, to find it again.
    QComboBox *m_who;
    QComboBox *m_records;
    ChangesModel *m_model;
    QTreeView *m_list;
    QLabel *m_message;
    QPushButton *m_undo;
    QPushButton *m_redo;
    QPushButton *m_open;
    LatestTask<QStringList> m_names;
    CommitTimer m_again;
};

} // namespace fourthp::ui
