// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/facet_model.h"

#include "ui/common/formats.h"

#include <QFont>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

constexpr quintptr kGroup = 0; ///< Internal id of a group; values carry the group's row plus one.

} // namespace

FacetModel::FacetModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

bool FacetModel::sameRows(const std::vector<FacetGroup> &a, const std::vector<FacetGroup> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const FacetGroup &x, const FacetGroup &y) {
        return x.facet == y.facet && x.label == y.label
            && std::equal(x.values.begin(), x.values.end(), y.values.begin(), y.values.end(),
                [](const FacetValueRow &v, const FacetValueRow &w) {
                    return v.code == w.code && v.label == w.label;
                });
    });
}

void FacetModel::takeShown()
{
    m_rows = m_groups.shown();
    m_hiddenGroups = m_groups.isSearched() ? 0 : int(m_groups.hiddenLabels().size());
}

void FacetModel::setCounts(const std::vector<FacetCounts> &counts, const SearchQuery &query, const Labels &labels)
{
    const int hidden = m_hiddenGroups;
    m_groups.setCounts(counts, query, labels);
    if (!sameRows(m_groups.shown(), m_rows) || (m_groups.isSearched() ? 0 : int(m_groups.hiddenLabels().size())) != hidden) {
        beginResetModel();
        takeShown();
        endResetModel();
        return;
    }
    takeShown();
    for (int i = 0; i < int(m_rows.size()); ++i) {
        const QModelIndex group = index(i, 0);
        Q_EMIT dataChanged(group, group);
        if (const int rows = rowCount(group); rows > 0) {
            Q_EMIT dataChanged(index(0, 0, group), index(rows - 1, 0, group));
        }
    }
}

void FacetModel::settle()
{
    if (m_groups.settle()) {
        beginResetModel();
        takeShown();
        endResetModel();
    }
}

QModelIndex FacetModel::groupIndex(const QString &facet) const
{
    for (int i = 0; i < int(m_rows.size()); ++i) {
        if (m_rows[size_t(i)].facet == facet) {
            return index(i, 0);
        }
    }
    return {};
}

QModelIndex FacetModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : kGroup);
}

QModelIndex FacetModel::parent(const QModelIndex &index) const
{
    return !index.isValid() || index.internalId() == kGroup ? QModelIndex() : createIndex(int(index.internalId()) - 1, 0, kGroup);
}

int FacetModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid()) {
        return int(m_rows.size()) + (m_hiddenGroups > 0 ? 1 : 0);
    }
    const bool isGroup = parent.internalId() == kGroup && parent.column() == 0 && !isHiddenGroups(parent);
    return isGroup ? int(m_rows[size_t(parent.row())].values.size()) : 0;
}

int FacetModel::columnCount(const QModelIndex &) const
{
    return 1;
}

bool FacetModel::isHiddenGroups(const QModelIndex &index) const
{
    return index.internalId() == kGroup && index.row() == int(m_rows.size());
}

const FacetValueRow *FacetModel::valueAt(const QModelIndex &index) const
{
    return !index.isValid() || index.internalId() == kGroup
        ? nullptr
        : &m_rows[size_t(index.internalId()) - 1].values[size_t(index.row())];
}

QVariant FacetModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    if (isHiddenGroups(index)) {
        switch (role) {
        case Qt::DisplayRole: return tr("Show %Ln hidden group(s)", nullptr, m_hiddenGroups);
        case Qt::FontRole: {
            QFont italic;
            italic.setItalic(true);
            return italic;
        }
        case HiddenGroupsRole: return true;
        default: return {};
        }
    }
    const FacetValueRow *value = valueAt(index);
    return value == nullptr ? groupData(m_rows[size_t(index.row())], role) : valueData(*value, m_rows[size_t(index.internalId()) - 1].facet, role);
}

QVariant FacetModel::groupData(const FacetGroup &group, int role) const
{
    switch (role) {
    case Qt::DisplayRole: {
        const qint64 chosen = group.chosen;
        return chosen == 0 ? group.label : tr("%1 (%2 chosen)").arg(group.label, Formats::count(chosen));
    }
    case Qt::FontRole: {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    case FacetRole: return group.facet;
    default: return {};
    }
}

QVariant FacetModel::valueData(const FacetValueRow &value, const QString &facet, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return value.excluded ? u"− "_s + value.label : value.label;
    case Qt::CheckStateRole: return value.isMore ? QVariant() : QVariant(value.wanted ? Qt::Checked : Qt::Unchecked);
    case Qt::AccessibleTextRole:
        return value.isMore    ? value.label
            : value.excluded ? tr("%1, excluded, %Ln record(s)", nullptr, int(value.count)).arg(value.label)
                             : tr("%1, %Ln record(s)", nullptr, int(value.count)).arg(value.label);
    case Qt::FontRole: {
        QFont font;
        font.setStrikeOut(value.excluded);
        font.setItalic(value.isMore || value.code.isEmpty());
        return font;
    }
    case FacetRole: return facet;
    case ValueRole: return value.code;
    case ExcludedRole: return value.excluded;
    case CountRole: return value.isMore ? QVariant() : QVariant(value.count);
    case MoreRole: return value.isMore;
    default: return {};
    }
}

bool FacetModel::setData(const QModelIndex &index, const QVariant &, int role)
{
    const FacetValueRow *value = valueAt(index);
    if (role != Qt::CheckStateRole || value == nullptr || value->isMore) {
        return false;
    }
    Q_EMIT toggled(index.data(FacetRole).toString(), value->code, false);
    return true; // The mark itself follows with the next answer.
}

Qt::ItemFlags FacetModel::flags(const QModelIndex &index) const
{
    const FacetValueRow *value = valueAt(index);
    if (value == nullptr || value->isMore) {
        return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
    }
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren;
}

} // namespace fourthp::ui
