// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/curation/bulk_step.h"
#include "ui/common/latest_task.h"
#include "ui/common/services.h"
#include "ui/curation/bulk_fields.h"

#include <QDialog>
#include <QTimer>

#include <memory>
#include <set>
#include <stop_token>
#include <vector>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTableView;

namespace fourthp::ui {

class BulkPreviewModel;
class BulkValueEditor;

/// Changes one field of many records: which, what is done to it, and what every record says before and
/// afterwards. The window stays of use meanwhile. What is done is one step of undo.
class BulkEditDialog : public QDialog
{
    Q_OBJECT

public:
    BulkEditDialog(const Services &services, std::vector<qint64> docids, QWidget *parent = nullptr);
    ~BulkEditDialog() override;

Q_SIGNALS:
    /// It was carried out, and the dialog closes.
    void changed(qint64 records, qint64 refused);

public Q_SLOTS:
    /// While records are being changed this asks to stop, and the dialog stays until it is known what became
    /// of it.
    void reject() override;

private:
    void showFields(const std::set<RecordType> &types);
    void showActs();
    void askForValue();
    const OfferedField *chosenField() const;
    /// Plans anew a moment after the last change.
    void planSoon();
    void plan();
    void showPlan(std::shared_ptr<const BulkPlan> plan);
    void apply();
    void finish(const Result<BulkDone> &done);
    void showProgress(const Progress &progress);
    void setBusy(bool busy);
    void tell(const QString &text);

    Services m_services;
    std::vector<qint64> m_docids;
    std::vector<OfferedField> m_fields;
    std::shared_ptr<const BulkPlan> m_plan;
    bool m_isBusy = false;
    QComboBox *m_field;
    QComboBox *m_act;
    BulkValueEditor *m_value;
    QLabel *m_summary;
    BulkPreviewModel *m_model;
    QTableView *m_preview;
    QProgressBar *m_progress;
    QPushButton *m_change;
    QPushButton *m_cancel;
    QTimer m_soon;
    LatestTask<std::set<RecordType>> m_types;
    LatestTask<std::shared_ptr<const BulkPlan>> m_planning;
    std::stop_source
        m_stop; ///< Of what is being carried out: whether it was stopped in time only its result tells.
    LatestTask<BulkDone> m_applying;
};

} // namespace fourthp::ui
