// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/record_id.h"
#include "core/model/labels.h"
#include "core/model/record_type.h"
#include "core/search/search_engine.h"
#include "core/store/record_writer.h"
#include "ui/common/latest_task.h"
#include "ui/common/services.h"
#include "ui/common/task_queue.h"

#include <QDialog>

#include <utility>
#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace fourthp::ui {

/// Finds one record by searching as one types, or makes one of the words that were typed: a draft with that title, saved
/// like any other new record.
class ChooseRecordDialog : public QDialog
{
    Q_OBJECT

public:
    /// `creatable` are the types of which a new record may be made here; none for an empty list. `language` is that of
    /// the title.
    ChooseRecordDialog(const Services &services, const Labels &labels, const std::vector<RecordType> &creatable,
        const QString &language, QWidget *parent);
    RecordId chosen() const;
    QString chosenTitle() const;

public Q_SLOTS:
    /// Does nothing while a search is under way or nothing was found.
    void accept() override;

private:
    void search();
    void create(RecordType type);
    void finishCreating(const Result<SavedChange> &created);
    void showCreatable();
    Services m_services;
    Labels m_labels;
    QLineEdit *m_text;
    QListWidget *m_list;
    QPushButton *m_choose;
    QString m_language;
    std::vector<std::pair<RecordType, QPushButton *>> m_creators;
    QLabel *m_message;
    RecordId m_created;
    LatestTask<std::vector<Hit>> m_task;
    TaskQueue m_creating;
};

} // namespace fourthp::ui
