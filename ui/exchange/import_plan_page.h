// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/import_plan.h"
#include "ui/common/services.h"
#include "ui/common/task_queue.h"

#include <QWidget>

#include <memory>

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace fourthp::ui {

class ImportChoicesBar;
class ImportPlanModel;
class SafeTextView;

/// What would become of every row: numbers, rows, and of the chosen row field by field what is here and what
/// the file says. A row may be given another fate.
class ImportPlanPage : public QWidget
{
    Q_OBJECT

public:
    explicit ImportPlanPage(const Services &services, QWidget *parent = nullptr);

    /// Null for none.
    void setPlan(std::shared_ptr<const ImportPlan> plan);
    /// With what was chosen for single rows; null while such a choice is being noted.
    std::shared_ptr<const ImportPlan> plan() const { return m_deciding > 0 ? nullptr : m_plan; }
    bool isDeciding() const { return m_deciding > 0; }
    /// The choices that the plan was made by, in place of others that no plan came of.
    void showOwnChoices();
    /// The choices as they stand now, for a new plan.
    ImportChoices choices() const;
    /// The plan was carried out: it can only be looked at, the refused rows first, with those that were
    /// refused only then.
    void freeze(const ImportDone &done);
    void focusRows();

Q_SIGNALS:
    /// Something was chosen for all rows: the file has to be planned anew.
    void planWanted();
    /// Something was chosen for one row.
    void changed();
    void saveRefusedWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void nameParts();
    void showFiltered();
    void showRow();
    void decide();
    void takeDecision(size_t place, const Result<std::shared_ptr<const ImportPlan>> &plan);
    void tell(const Error &error);
    void takeStyle();

    Services m_services;
    std::shared_ptr<const ImportPlan> m_plan;
    bool m_isFrozen = false;
    ImportChoicesBar *m_bar;
    ImportPlanModel *m_model;
    QTableView *m_rows;
    QLabel *m_fateLabel;
    QComboBox *m_fate; ///< Of the chosen row.
    SafeTextView *m_details;
    QPushButton *m_saveRefused;
    QLabel *m_message;
    int m_deciding = 0; ///< Choices for single rows that are not in the plan yet.
    bool m_changesOthers = false; ///< One of them decides on other rows too: the file has to be planned anew.
    /// The plan with every choice so far, each laid over the one before; touched by the queue's jobs alone.
    std::shared_ptr<std::shared_ptr<const ImportPlan>> m_decided;
    TaskQueue m_decisions;
};

} // namespace fourthp::ui
