// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/record_id.h"
#include "core/model/labels.h"
#include "core/search/search_engine.h"
#include "ui/common/latest_task.h"
#include "ui/common/services.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace fourthp::ui {

/// Finds one record by searching as one types.
class ChooseRecordDialog : public QDialog
{
    Q_OBJECT

public:
    ChooseRecordDialog(const Services &services, const Labels &labels, QWidget *parent);
    RecordId chosen() const;
    QString chosenTitle() const;

public Q_SLOTS:
    /// Does nothing while a search is under way or nothing was found.
    void accept() override;

private:
    void search();
    Services m_services;
    Labels m_labels;
    QLineEdit *m_text;
    QListWidget *m_list;
    QPushButton *m_choose;
    LatestTask<std::vector<Hit>> m_task;
};

} // namespace fourthp::ui
