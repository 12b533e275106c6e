// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/latest_task.h"
#include "ui/common/services.h"
#include "ui/common/task_queue.h"
#include "ui/sync/conflict_fields_model.h"

#include <QTimer>
#include <QWidget>

#include <map>

class QLabel;
class QListView;
class QPushButton;
class QSplitter;
class QStackedLayout;
class QTableView;

namespace fourthp::ui {

class ConflictListModel;
class ConflictProgress;
class EmptyState;

/// What was changed both here and on a hub: the records at one side, at the other the fields in question with
/// a choice for each. Nothing is written until a record is saved; that is an ordinary change and can be
/// undone.
class ConflictPage : public QWidget
{
    Q_OBJECT

public:
    explicit ConflictPage(const Services &services, QWidget *parent = nullptr);
    ~ConflictPage() override;

    /// Reads the list again. What was chosen stays chosen, or what stands in its place.
    void refresh();
    /// Chooses it in the list, if it is there.
    void showConflictOf(const RecordId &id);

Q_SIGNALS:
    void recordWanted(const fourthp::RecordId &id);
    void message(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *createComparison();
    void connectParts();
    void addKeys();
    void retranslate();
    void retranslateDecisions();

    void showHeads(std::vector<ConflictHead> heads);
    void showError(const Error &error);
    void readComparison();
    void showComparison(const Comparison &comparison);
    void enableButtons();
    void fitRows();

    const ConflictHead *current() const;
    const ComparedField *currentField() const;
    int currentRow() const;
    FieldChoices &choicesOf(qint64 n) { return m_choices[n]; }
    void choose(const FieldChoice &choice);
    void forget();
    void write();
    void writeInDialog(const Field &field);
    void chooseBoth();
    void goToNext();
    void saveAndNext();
    void decideWhole(FieldChoice::Side side);
    void decideAll(FieldChoice::Side side);
    void decideFieldEverywhere(FieldChoice::Side side);
    void carryOut(std::vector<Decision> decisions, qint64 waiting = 0);
    void exportVersions();
    void showMore();

    Services m_services;
    bool m_isLoaded = false;
    std::map<qint64, FieldChoices> m_choices; ///< By the number of the conflict; until it is saved.
    ConflictListModel *m_listModel;
    ConflictFieldsModel *m_fieldsModel;
    QStackedLayout *m_stack;
    EmptyState *m_empty;
    QSplitter *m_splitter;
    QLabel *m_count;
    QListView *m_list;
    QLabel *m_title;
    QLabel *m_about;
    QTableView *m_table;
    QPushButton *m_mine;
    QPushButton *m_hub;
    QPushButton *m_both;
    QPushButton *m_write;
    QPushButton *m_reset;
    QPushButton *m_save;
    QPushButton *m_allMine;
    QPushButton *m_allHub;
    QPushButton *m_more;
    ConflictProgress *m_progress;
    QTimer m_fitSoon;
    LatestTask<std::vector<ConflictHead>> m_loadHeads;
    LatestTask<Comparison> m_loadComparison;
    TaskQueue m_work;
};

} // namespace fourthp::ui
