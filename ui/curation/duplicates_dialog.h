// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/latest_task.h"
#include "ui/common/services.h"
#include "ui/common/task_queue.h"
#include "ui/curation/duplicates_contents.h"

#include <QDialog>

#include <vector>

class QComboBox;
class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;
class QTableWidget;

namespace fourthp::ui {

class RecordCommands;

/// Pairs of records that may be one thing: compared field by field, merged, or set apart. Does not keep the window
/// waiting; what is done here can be undone there.
class DuplicatesDialog : public QDialog
{
    Q_OBJECT

public:
    DuplicatesDialog(const Services &services, RecordCommands &commands, QWidget *parent = nullptr);
    /// The same for two records that a person chose, whatever they have in common.
    DuplicatesDialog(const Services &services, RecordCommands &commands, std::vector<qint64> pair, QWidget *parent);

Q_SIGNALS:
    void recordWanted(const fourthp::RecordId &id);

private:
    void find();
    void showProgress(const Progress &progress);
    void showFound(DuplicatesFound found);
    void showPair();
    void chooseWhichStays();
    void swap();
    void merge();
    void setApart();
    /// Takes over what a record says by now.
    void showAgain(const Document &document);
    /// Takes the pair, and after a merge each that holds the record that went, from the list.
    void drop(const RecordId &first, const RecordId &second, bool wasMerged);
    QHash<QString, MergeChoice> choices() const;
    const DuplicateLine *current() const;
    void enableButtons();
    void tell(const QString &text);

    Services m_services;
    RecordCommands &m_commands;
    std::vector<qint64> m_pair; ///< Docids of the two that were chosen; empty where pairs are looked for.
    DuplicatesFound m_found;
    std::vector<CompareRow> m_rows; ///< Of the pair in front.
    bool m_isSwapped = false; ///< The second record stays.
    bool m_isBusy = false;
    QComboBox *m_type;
    QPushButton *m_again;
    QProgressBar *m_progress;
    QLabel *m_summary;
    QListWidget *m_list;
    QLabel *m_reasons;
    QTableWidget *m_table;
    QPushButton *m_swap;
    QPushButton *m_apart;
    QPushButton *m_merge;
    LatestTask<DuplicatesFound> m_task;
    TaskQueue m_work;
};

} // namespace fourthp::ui
