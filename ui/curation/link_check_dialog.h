// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/search_query.h"
#include "core/sync/link_check.h"
#include "ui/common/latest_task.h"
#include "ui/common/services.h"
#include "ui/common/stoppable_task.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace fourthp::ui {

/// Says how many web addresses would be asked, asks them if a person wants it, and tells what came of it. May
/// be stopped, and goes on where it was the next time.
class LinkCheckDialog : public QDialog
{
    Q_OBJECT

public:
    /// `shown` is what the list of records was asked, for a check of those alone.
    LinkCheckDialog(const Services &services, const SearchQuery &shown, QWidget *parent = nullptr);
    ~LinkCheckDialog() override;
    void reject() override;

Q_SIGNALS:
    /// A person wants to see the records with something that was not found.
    void staleWanted();

private:
    enum class Stage { Counting, Asking, Checking, Ended };
    void count();
    void check();
    void showPlan(LinkPlan plan);
    void showReport(const Result<LinkReport> &report);
    void enter(Stage stage);

    Services m_services;
    SearchQuery m_query;
    Stage m_stage = Stage::Counting;
    LinkPlan m_plan;
    QComboBox *m_scope;
    QLabel *m_message;
    QProgressBar *m_progress;
    QPushButton *m_show;
    QPushButton *m_start;
    QPushButton *m_close;
    LatestTask<LinkPlan> m_planTask;
    StoppableTask<LinkReport> m_checkTask; ///< Last: it ends before the rest goes.
};

} // namespace fourthp::ui
