// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/curation/tag_change.h"

#include <QAbstractItemModel>

#include <vector>

namespace fourthp::ui {

/// A tag in the tree of all tags.
struct TagRow
{
    TagCount count;
    QString name; ///< The last part of the tag.
    QString folded; ///< The whole tag as it is looked through.
    int parent = -1; ///< Its place in the list; -1 for none.
};

/// The rows of a tree from what `allTags` answers, in its order. Pure; any thread. A library may have ten
/// thousand tags.
std::vector<TagRow> tagRows(const std::vector<TagCount> &tags);

/// All tags as a tree with their counts, of which those are shown that hold some text, with the tags around
/// them.
class TagTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Name, Count, ColumnCount };

    using QAbstractItemModel::QAbstractItemModel;
    void show(std::vector<TagRow> rows);
    /// `text` as a person types it; an empty one shows all.
    void filter(const QString &text);

    const std::vector<TagRow> &rows() const { return m_rows; }
    /// Empty for none.
    QString tagAt(const QModelIndex &index) const;
    /// None if the tag is not shown. Case does not matter.
    QModelIndex indexOf(const QString &tag) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void layOut();
    const std::vector<int> &childrenOf(const QModelIndex &parent) const;

    std::vector<TagRow> m_rows;
    QString m_wanted; ///< Folded.
    std::vector<std::vector<int>> m_children; ///< Shown rows in each row; the last one is the root.
    std::vector<int> m_places; ///< Of each shown row among its siblings.
};

} // namespace fourthp::ui
