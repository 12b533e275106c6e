// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curation/tag_tree_model.h"

#include "core/base/text_fold.h"
#include "core/model/tag_path.h"
#include "ui/common/formats.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace fourthp::ui {

std::vector<TagRow> tagRows(const std::vector<TagCount> &tags)
{
    std::vector<TagRow> rows;
    rows.reserve(tags.size());
    QHash<QString, int> places; // Parents come before their children.
    for (const TagCount &count : tags) {
        const QStringList around = tagsAround(count.tag);
        const int parent = around.isEmpty() ? -1 : places.value(around.last().toCaseFolded(), -1);
        places.insert(count.tag.toCaseFolded(), int(rows.size()));
        rows.push_back({count, lastPartOf(count.tag), foldText(count.tag), parent});
    }
    return rows;
}

void TagTreeModel::show(std::vector<TagRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    layOut();
    endResetModel();
}

void TagTreeModel::filter(const QString &text)
{
    const QString wanted = foldText(text);
    if (wanted == m_wanted) {
        return;
    }
    beginResetModel();
    m_wanted = wanted;
    layOut();
    endResetModel();
}

void TagTreeModel::layOut()
{
    std::vector<bool> isShown(m_rows.size());
    for (size_t i = m_rows.size(); i-- > 0;) {
        isShown[i] = isShown[i] || m_rows[i].folded.contains(m_wanted);
        if (isShown[i] && m_rows[i].parent >= 0) {
            isShown[size_t(m_rows[i].parent)] = true;
        }
    }
    m_children.assign(m_rows.size() + 1, {});
    m_places.assign(m_rows.size(), -1);
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (isShown[i]) {
            auto &siblings = m_rows[i].parent < 0 ? m_children.back() : m_children[size_t(m_rows[i].parent)];
            m_places[i] = int(siblings.size());
            siblings.push_back(int(i));
        }
    }
}

const std::vector<int> &TagTreeModel::childrenOf(const QModelIndex &parent) const
{
    static const std::vector<int> none;
    if (m_children.empty() || parent.column() > Name) {
        return none;
    }
    return parent.isValid() ? m_children[size_t(parent.internalId())] : m_children.back();
}

QString TagTreeModel::tagAt(const QModelIndex &index) const
{
    return index.isValid() ? m_rows[size_t(index.internalId())].count.tag : QString();
}

QModelIndex TagTreeModel::indexOf(const QString &tag) const
{
    const auto found = std::find_if(
        m_rows.begin(), m_rows.end(), [&tag](const TagRow &row) { return isSameTag(row.count.tag, tag); });
    const auto place = size_t(found - m_rows.begin());
    return found == m_rows.end() || m_places[place] < 0 ? QModelIndex()
                                                        : createIndex(m_places[place], Name, quintptr(place));
}

QModelIndex TagTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    const std::vector<int> &children = childrenOf(parent);
    const bool isThere = row >= 0 && size_t(row) < children.size() && column >= 0 && column < ColumnCount;
    return isThere ? createIndex(row, column, quintptr(children[size_t(row)])) : QModelIndex();
}

QModelIndex TagTreeModel::parent(const QModelIndex &index) const
{
    const int parent = index.isValid() ? m_rows[size_t(index.internalId())].parent : -1;
    return parent < 0 ? QModelIndex() : createIndex(m_places[size_t(parent)], Name, quintptr(parent));
}

int TagTreeModel::rowCount(const QModelIndex &parent) const
{
    return int(childrenOf(parent).size());
}

int TagTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant TagTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const TagRow &row = m_rows[size_t(index.internalId())];
    if (role == Qt::DisplayRole) {
        return index.column() == Name ? row.name : Formats::count(row.count.records);
    }
    const bool isNumber = role == Qt::TextAlignmentRole && index.column() == Count;
    return isNumber ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
}

QVariant TagTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    return section == Name ? tr("Tag") : tr("Records");
}

} // namespace fourthp::ui
