// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/curation/review_many.h"
#include "ui/common/latest_task.h"
#include "ui/common/services.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace fourthp::ui {

/// Says how many of the selected records may go to an editorial state, and why the others stay where they
/// are, before anything is moved. Asks for the comment that a return needs. The library is read off the GUI
/// thread.
class ReviewManyDialog : public QDialog
{
    Q_OBJECT

public:
    ReviewManyDialog(
        const Services &services, std::vector<qint64> docids, ReviewState to, QWidget *parent = nullptr);

    /// Those that may be moved, once the dialog was accepted.
    const std::vector<qint64> &movable() const { return m_plan.may; }
    QString comment() const;
    /// What was typed before and did not reach the library.
    void setComment(const QString &comment);

private:
    void showPlan(MovePlan plan);
    void enableButtons();

    MovePlan m_plan;
    QLabel *m_summary;
    QLabel *m_reasons;
    QLabel *m_commentLabel;
    QPlainTextEdit *m_comment;
    QPushButton *m_move;
    LatestTask<MovePlan> m_load;
};

} // namespace fourthp::ui
