// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/import_plan.h"
#include "ui/common/latest_task.h"
#include "ui/common/services.h"
#include "ui/common/stoppable_task.h"

#include <QDialog>
#include <QTimer>

#include <memory>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace fourthp::ui {

class EmptyState;
class ImportColumnsPage;
class ImportFilePage;
class ImportPlanPage;
class ImportWordsPage;
class RecordCommands;

/// Records from a file, step by step: the file, what its columns are, words that no list knows, what would
/// become of every row, and what became of them. Nothing is written before the last step but one is agreed
/// to, and what is written is one step of undo. The window stays of use meanwhile.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    /// `path` may be empty: then the person is asked. `commands` outlives this.
    ImportDialog(
        const Services &services, RecordCommands &commands, const QString &path, QWidget *parent = nullptr);
    ~ImportDialog() override;

Q_SIGNALS:
    /// What was done, in a sentence.
    void imported(const QString &sentence);

public Q_SLOTS:
    /// While something runs this asks to stop, and the dialog stays until it is known what became of it.
    void reject() override;

private:
    enum Step { File, Columns, Words, Plan, Done };
    enum class Work { None, Planning, Importing, Undoing };
    void nameParts();
    void arrange();
    void connectParts();
    void goTo(Step step);
    void goNext();
    void goBack();
    void planAnew(const ImportMapping &mapping);
    void startPlan(const ImportMapping &mapping, const ImportChoices &choices);
    void takePlan(const std::shared_ptr<const ImportPlan> &plan);
    void showPlan(const std::shared_ptr<const ImportPlan> &plan);
    void startImport();
    void finish(const Result<ImportDone> &done);
    void showDone();
    void undoImport();
    void takeUndone(const Result<SavedChange> &undone);
    bool hasDecisions() const;
    void askWhetherToClose();
    void tellStopped();
    void saveRefused();
    void write(const QString &path);
    void begin(Work work);
    void end();
    ProgressSink progressSink();
    void showProgress(const Progress &progress);
    void updateButtons();
    void tell(const QString &text);
    bool isTable() const;
    Step step() const;

    Services m_services;
    RecordCommands &m_commands;
    Work m_work = Work::None;
    std::shared_ptr<const ImportPlan> m_plan; ///< The one shown, or carried out.
    std::shared_ptr<const ImportDone> m_done; ///< Once it is.
    bool m_askedForWords = false; ///< On the way to this plan.
    bool m_isUndone = false;
    QTimer m_justStopped; ///< Runs for as long as a second click may belong to the one on “Stop”.
    QLabel *m_steps;
    QStackedWidget *m_pages;
    ImportFilePage *m_file;
    ImportColumnsPage *m_columns;
    ImportWordsPage *m_words;
    ImportPlanPage *m_rows;
    EmptyState *m_end;
    QLabel *m_message;
    QProgressBar *m_progress;
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_close;
    LatestTask<std::shared_ptr<const ImportPlan>> m_planning;
    StoppableTask<ImportDone> m_importing;
    LatestTask<QString> m_saving;
};

} // namespace fourthp::ui
