// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/conflict_store.h"

#include <QAbstractListModel>

#include <vector>

namespace fourthp::ui {

/// The records in conflict, oldest first: a line of title and one of what is in question.
class ConflictListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;
    void show(std::vector<ConflictHead> heads);
    /// Titles and sentences again, in the language of now.
    void retranslate();
    const std::vector<ConflictHead> &heads() const { return m_heads; }
    const ConflictHead *headAt(int row) const;
    /// The row of conflict `n`; -1 if it is not open any more.
    int rowOf(qint64 n) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    std::vector<ConflictHead> m_heads;
};

} // namespace fourthp::ui
