// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curation/tag_ticks_model.h"

#include "core/model/tag_path.h"

#include <QSet>

#include <algorithm>

namespace fourthp::ui {

void TagTicksModel::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

void TagTicksModel::show(const std::vector<TagCount> &tags, size_t records, const TagTicks &before)
{
    beginResetModel();
    m_rows.clear();
    m_rows.reserve(tags.size());
    const QSet<QString> removed(before.removed.begin(), before.removed.end());
    for (const TagCount &count : tags) {
        const auto state = count.records == qint64(records) ? Qt::Checked : Qt::PartiallyChecked;
        m_rows.push_back({count, state, removed.contains(count.tag) ? Qt::Unchecked : state});
    }
    endResetModel();
    for (const QString &tag : before.added) {
        check(tag);
    }
}

QModelIndex TagTicksModel::check(const QString &tag)
{
    const auto found = std::find_if(
        m_rows.begin(), m_rows.end(), [&tag](const Row &row) { return isSameTag(row.count.tag, tag); });
    if (found != m_rows.end()) {
        const QModelIndex there = index(int(found - m_rows.begin()));
        setData(there, Qt::Checked, Qt::CheckStateRole);
        return there;
    }
    beginInsertRows({}, 0, 0);
    m_rows.insert(m_rows.begin(), {.count = {tag, 0}});
    endInsertRows();
    return index(0);
}

TagTicks TagTicksModel::ticks() const
{
    TagTicks ticks;
    for (const Row &row : m_rows) {
        if (row.now == Qt::Checked && row.atFirst != Qt::Checked) {
            ticks.added.append(row.count.tag);
        } else if (row.now == Qt::Unchecked && row.atFirst != Qt::Unchecked) {
            ticks.removed.append(row.count.tag);
        }
    }
    return ticks;
}

int TagTicksModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant TagTicksModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const Row &row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.count.tag;
    case Qt::CheckStateRole:
        return int(row.now);
    case Qt::ToolTipRole:
        return row.count.records > 0 ? tr("%Ln record(s) have it", nullptr, int(row.count.records))
                                     : QVariant();
    default:
        return {};
    }
}

bool TagTicksModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole) {
        return false;
    }
    m_rows[size_t(index.row())].now = Qt::CheckState(value.toInt());
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    return true;
}

Qt::ItemFlags TagTicksModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
                           : Qt::NoItemFlags;
}

} // namespace fourthp::ui
