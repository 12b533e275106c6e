// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/curation/person_data.h"
#include "ui/common/latest_task.h"
#include "ui/common/services.h"
#include "ui/common/task_queue.h"

#include <QDialog>

#include <vector>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTableWidget;

namespace fourthp::ui {

/// The data of one person: finds them in all records, writes them into a file for the person, and empties them. Beside
/// that the list of records that were erased as a whole.
class PersonDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PersonDialog(const Services &services, QWidget *parent = nullptr);
    void reject() override;

Q_SIGNALS:
    /// Somebody wants to read a record.
    void recordWanted(const fourthp::RecordId &id);

private:
    QWidget *makeSearch();
    void find();
    void showValues(std::vector<PersonalValue> values);
    void chooseFile();
    void exportTo(const QString &path);
    void askToErase();
    void erase();
    void enableButtons();
    qint64 goingCount() const;

    Services m_services;
    QString m_asked; ///< What the values were found by; nothing is looked for meanwhile.
    std::vector<PersonalValue> m_values;
    QLineEdit *m_words;
    QTableWidget *m_table;
    QLabel *m_message;
    QProgressBar *m_bar;
    QPushButton *m_export;
    QPushButton *m_erase;
    bool m_isRunning = false; ///< An erasure.
    LatestTask<std::vector<PersonalValue>> m_finding;
    TaskQueue m_work;
};

} // namespace fourthp::ui
