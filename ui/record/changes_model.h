// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/labels.h"
#include "core/store/change_list.h"
#include "ui/common/latest_task.h"
#include "ui/common/services.h"

#include <QAbstractItemModel>
#include <QHash>
#include <QSet>
#include <QTimer>

#include <memory>
#include <vector>

namespace fourthp::ui {

/// The changes of the library as rows that open: a group of small edits to its steps, a step of several
/// records to its changes. All rows are known at once; what each did is read for those that are looked at,
/// off the GUI thread.
class ChangesModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { What, Who, When, State, ColumnCount };

    explicit ChangesModel(const Services &services, QObject *parent = nullptr);

    /// Reads the list anew. `asked` follows, or `failed`. Rows stay where nothing was changed.
    void ask(const StepFilter &filter);
    /// What a row stands for: for a group the steps from its oldest to its newest.
    struct Stretch
    {
        StepHead newest;
        StepHead oldest;
    };
    std::optional<Stretch> stretchAt(const QModelIndex &index) const;
    /// The row of the group or step that holds this change, of what is listed.
    QModelIndex rowOf(qint64 change) const;
    /// How many listed steps that stand are as new as this change, or newer.
    int standingFrom(qint64 change) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void asked();
    void failed(const fourthp::Error &error);

private:
    struct Group
    {
        size_t begin = 0;
        int steps = 1;
    };
    /// A row whose words are wanted.
    struct Wanted
    {
        int row = 0;
        int parent = -1;
        StepHead head; ///< Without its words for one change of a step.
    };
    using Read = std::vector<std::pair<Wanted, QString>>;
    struct Listed
    {
        std::vector<StepHead> steps;
        std::vector<Group> groups;
    };
    static Listed grouped(std::vector<StepHead> steps);
    void take(Listed listed);
    void readWanted();
    void put(const Read &read);
    /// The step of a row; for one change of a step only its number is known.
    StepHead headAt(const QModelIndex &index) const;
    QVariant textOf(const QModelIndex &index) const;
    static quint64 keyOf(const QModelIndex &index);

    Services m_services;
    std::vector<StepHead> m_steps;
    std::vector<Group> m_groups;
    mutable QHash<quint64, QString> m_texts; ///< By row; bounded.
    mutable std::vector<Wanted> m_wanted;
    mutable QSet<quint64> m_isWanted; ///< Or being read.
    mutable QTimer m_soon;
    LatestTask<Listed> m_list;
    LatestTask<Read> m_reader;
};

} // namespace fourthp::ui
