// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/commit_timer.h"
#include "ui/common/latest_task.h"
#include "ui/common/services.h"
#include "ui/curation/queue_contents.h"

#include <QAbstractTableModel>
#include <QCoreApplication>
#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QStackedLayout;
class QTableView;

namespace fourthp::ui {

class EmptyState;

/// What the lists of waiting records are called and say when they are empty. Plain text.
class QueueText
{
    Q_DECLARE_TR_FUNCTIONS(fourthp::ui::QueueText)

public:
    static QString name(WorkQueue queue);
    static QString none(WorkQueue queue);
    static QString whatComesHere(WorkQueue queue);
    /// Stable; the name of the place in the rail and in settings.
    static QString place(WorkQueue queue);
    /// None for any other place.
    static std::optional<WorkQueue> queueAt(const QString &place);
    static QString icon(WorkQueue queue);
};

/// Records that wait, a row each.
class QueueModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Title, Why, Day, Columns };

    using QAbstractTableModel::QAbstractTableModel;
    void show(WorkQueue queue, std::vector<QueueLine> lines);
    const QueueLine *lineAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    WorkQueue m_queue = WorkQueue::ForMe;
    std::vector<QueueLine> m_lines;
};

/// A list of records that wait for a person, with what is to be done and until when. Reads itself anew after
/// each change while it is seen.
class QueuePage : public QWidget
{
    Q_OBJECT

public:
    explicit QueuePage(const Services &services, QWidget *parent = nullptr);
    ~QueuePage() override;

    void showQueue(WorkQueue queue);
    WorkQueue queue() const { return m_queue; }

Q_SIGNALS:
    void recordWanted(const fourthp::RecordId &id);
    /// A person wants the web addresses of records asked.
    void linkCheckWanted();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    void load();
    void showContents(QueueContents contents);
    void showError(const Error &error);
    void openChosen();
    void enableButtons();
    void retranslate();
    const QueueLine *chosen() const;

    Services m_services;
    WorkQueue m_queue = WorkQueue::ForMe;
    bool m_isStale = true; ///< Read once somebody looks.
    qint64 m_total = 0;
    QueueModel *m_model;
    QStackedLayout *m_stack;
    EmptyState *m_empty;
    QLabel *m_heading;
    QLabel *m_summary;
    QTableView *m_table;
    QPushButton *m_open;
    QPushButton *m_check;
    LatestTask<QueueContents> m_load;
    CommitTimer m_refresh;
};

} // namespace fourthp::ui
