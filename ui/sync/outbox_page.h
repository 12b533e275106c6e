// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/latest_task.h"
#include "ui/common/services.h"
#include "ui/common/task_queue.h"
#include "ui/sync/outbox_text.h"

#include <QAbstractTableModel>
#include <QWidget>

class QLabel;
class QPushButton;
class QStackedLayout;
class QTableView;

namespace fourthp::ui {

class EmptyState;

/// Changes made here that no hub has, a row each.
class OutboxModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Title, Source, Why, Columns };

    using QAbstractTableModel::QAbstractTableModel;
    void show(std::vector<OutboxLine> lines);
    const OutboxLine *lineAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<OutboxLine> m_lines;
};

/// What waits to be sent and why, and what the hub refused, with what can be done about it.
class OutboxPage : public QWidget
{
    Q_OBJECT

public:
    explicit OutboxPage(const Services &services, QWidget *parent = nullptr);
    ~OutboxPage() override;
    void refresh();

Q_SIGNALS:
    void recordWanted(const fourthp::RecordId &id);
    /// Of a record that was changed on the hub as well.
    void decisionWanted(const fourthp::RecordId &id);
    void syncWanted();
    void message(const QString &text);
    void counted(qint64 changes);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showContents(OutboxContents contents);
    void retranslate();
    void enableButtons();
    const OutboxLine *chosen() const;
    void openChosen();
    void retry();
    void askToPropose();

    Services m_services;
    OutboxContents m_contents;
    OutboxModel *m_model;
    QStackedLayout *m_stack;
    EmptyState *m_empty;
    QLabel *m_summary;
    QTableView *m_table;
    QPushButton *m_open;
    QPushButton *m_decide;
    QPushButton *m_retry;
    QPushButton *m_propose;
    LatestTask<OutboxContents> m_load;
    TaskQueue m_work;
};

} // namespace fourthp::ui
