// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/commit_timer.h"
#include "ui/common/latest_task.h"
#include "ui/common/services.h"
#include "ui/common/stoppable_task.h"
#include "ui/exchange/publish_job.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QLineEdit;
class QListWidget;
class QProgressBar;
class QPushButton;

namespace fourthp::ui {

class PublishForm;
class ScanRow;
struct ScanOrder;

/// Case studies as a document to be read: what is in it, in which form and for whom, what stands against it,
/// and where it goes. Not modal: what is to be put right is put right in the window.
class PublishDialog : public QDialog
{
    Q_OBJECT

public:
    PublishDialog(const Services &services, PublishScope scope, QWidget *parent = nullptr);

Q_SIGNALS:
    /// A person wants to look at what stands against print; `field` is empty for the record as such.
    void recordWanted(const fourthp::RecordId &id, const QString &field);

public Q_SLOTS:
    /// While a document is being written this asks to stop, and the dialog stays until that is done.
    void reject() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    enum class Stage { Choosing, Running, Stopping, NameTaken, Published };
    void nameParts();
    void arrange();
    PublishOrder order(Overwrite overwrite) const;
    /// What is looked through for data of persons.
    ScanOrder scanOrder() const;
    QString path() const;
    /// The ending of the file's name follows the kind of file and the language.
    void changeFormat();
    void updateReport();
    void showReport(const PublishReport &report);
    void choosePath();
    void start(Overwrite overwrite);
    void finish(const Result<Published> &published);
    void enter(Stage stage, const QString &message = {});
    QString explain(const Error &error) const;

    Services m_services;
    PublishScope m_scope;
    Stage m_stage = Stage::Choosing;
    QWidget *m_inputs; ///< Everything that says what to publish.
    PublishForm *m_form;
    ScanRow *m_scan;
    QLabel *m_summary;
    QListWidget *m_findings;
    QLineEdit *m_path;
    QPushButton *m_browse;
    QProgressBar *m_progress;
    QLabel *m_message;
    QPushButton *m_publish;
    QPushButton *m_replace;
    QPushButton *m_open;
    QPushButton *m_close;
    QString m_suffix; ///< Of the kind that was chosen last.
    QString m_agreedPath; ///< A file that the person agreed to replace in the file dialog.
    QString m_shownBy; ///< The file that shows what was published.
    Overwrite m_overwrite = Overwrite::Never; ///< As it was last tried.
    bool m_canPublish = false; ///< By the report.
    QTimer m_reportSoon;
    CommitTimer m_changes; ///< What stands against print may have been put right.
    LatestTask<PublishReport> m_report;
    StoppableTask<Published> m_task;
};

} // namespace fourthp::ui
