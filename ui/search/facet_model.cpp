// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/facet_model.h"

#include "core/base/text_fold.h"
#include "core/model/field_catalogue.h"
#include "ui/common/formats.h"
#include "ui/common/translate.h"
#include "ui/search/filter_text.h"

#include <QFont>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

constexpr size_t kFirstShown = 8;
constexpr quintptr kGroup = 0; ///< Internal id of a group; values carry the group's row plus one.

} // namespace

FacetModel::FacetModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

std::vector<FacetModel::Group> FacetModel::built(
    const std::vector<FacetCounts> &counts, const SearchQuery &query, const Labels &labels) const
{
    std::vector<Group> groups;
    for (const FacetCounts &facetCounts : counts) {
        const Facet *facet = findFacet(facetCounts.facet);
        if (facet == nullptr) {
            continue;
        }
        Group group {facetCounts.facet, labelOf(*facet), {}, {}};
        for (const FacetCount &count : facetCounts.values) {
            const auto in = [&](bool excludes) {
                return std::any_of(query.filters.begin(), query.filters.end(), [&](const FacetFilter &filter) {
                    return filter.facet == facetCounts.facet && filter.excludes == excludes && filter.values.contains(count.value, Qt::CaseInsensitive);
                });
            };
            group.all.push_back({count.value, facetValueText(facetCounts.facet, count.value, labels), count.count, in(false), in(true), false});
        }
        // A facet that every result shares tells nothing, unless it is what narrowed them.
        const bool chosen = std::any_of(group.all.begin(), group.all.end(), [](const Value &v) { return v.wanted || v.excluded; });
        if (group.all.size() < 2 && !chosen) {
            continue;
        }
        chooseShown(group);
        if (!group.shown.empty()) {
            groups.push_back(std::move(group));
        }
    }
    return groups;
}

void FacetModel::chooseShown(Group &group) const
{
    group.shown.clear();
    const QString wanted = foldText(m_filter);
    const bool whole = m_shownWhole.contains(group.facet) || !wanted.isEmpty();
    size_t hidden = 0;
    for (const Value &value : group.all) {
        if (!wanted.isEmpty() && !foldText(value.label).contains(wanted) && !foldText(group.label).contains(wanted)) {
            continue;
        }
        if (whole || group.shown.size() < kFirstShown || value.wanted || value.excluded || value.code.isEmpty()) {
            group.shown.push_back(value);
        } else {
            ++hidden;
        }
    }
    if (hidden > 0) {
        group.shown.push_back({u"\u2026"_s, tr("Show all %1…").arg(Formats::count(qint64(group.all.size()))), 0, false, false, true});
    }
}

bool FacetModel::sameRows(const std::vector<Group> &a, const std::vector<Group> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const Group &x, const Group &y) {
        return x.facet == y.facet && x.label == y.label
            && std::equal(x.shown.begin(), x.shown.end(), y.shown.begin(), y.shown.end(),
                [](const Value &v, const Value &w) { return v.code == w.code && v.label == w.label; });
    });
}

void FacetModel::setCounts(const std::vector<FacetCounts> &counts, const SearchQuery &query, const Labels &labels)
{
    std::vector<Group> groups = built(counts, query, labels);
    if (sameRows(groups, m_groups)) {
        m_groups = std::move(groups);
        for (int i = 0; i < int(m_groups.size()); ++i) {
            const QModelIndex group = index(i, 0);
            Q_EMIT dataChanged(group, group);
            if (const int rows = rowCount(group); rows > 0) {
                Q_EMIT dataChanged(index(0, 0, group), index(rows - 1, 0, group));
            }
        }
        return;
    }
    beginResetModel();
    m_groups = std::move(groups);
    endResetModel();
}

void FacetModel::setFilter(const QString &text)
{
    beginResetModel();
    m_filter = text;
    for (Group &group : m_groups) {
        chooseShown(group);
    }
    endResetModel();
}

void FacetModel::showAll(const QString &facet)
{
    m_shownWhole.append(facet);
    beginResetModel();
    for (Group &group : m_groups) {
        chooseShown(group);
    }
    endResetModel();
}

QModelIndex FacetModel::groupIndex(const QString &facet) const
{
    for (int i = 0; i < int(m_groups.size()); ++i) {
        if (m_groups[size_t(i)].facet == facet) {
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
        return int(m_groups.size());
    }
    return parent.internalId() == kGroup && parent.column() == 0 ? int(m_groups[size_t(parent.row())].shown.size()) : 0;
}

int FacetModel::columnCount(const QModelIndex &) const
{
    return 1;
}

const FacetModel::Value *FacetModel::valueAt(const QModelIndex &index) const
{
    return !index.isValid() || index.internalId() == kGroup ? nullptr : &m_groups[size_t(index.internalId()) - 1].shown[size_t(index.row())];
}

QVariant FacetModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Value *value = valueAt(index);
    if (value == nullptr) {
        const Group &group = m_groups[size_t(index.row())];
        switch (role) {
        case Qt::DisplayRole: {
            const auto active = std::count_if(group.all.begin(), group.all.end(), [](const Value &v) { return v.wanted || v.excluded; });
            return active == 0 ? group.label : tr("%1 (%2 chosen)").arg(group.label, Formats::count(active));
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
    switch (role) {
    case Qt::DisplayRole: return value->excluded ? u"− "_s + value->label : value->label;
    case Qt::CheckStateRole: return value->isMore ? QVariant() : QVariant(value->wanted ? Qt::Checked : Qt::Unchecked);
    case Qt::AccessibleTextRole:
        return value->isMore    ? value->label
            : value->excluded ? tr("%1, excluded, %Ln record(s)", nullptr, int(value->count)).arg(value->label)
                              : tr("%1, %Ln record(s)", nullptr, int(value->count)).arg(value->label);
    case Qt::FontRole: {
        QFont font;
        font.setStrikeOut(value->excluded);
        font.setItalic(value->isMore || value->code.isEmpty());
        return font;
    }
    case FacetRole: return m_groups[size_t(index.internalId()) - 1].facet;
    case ValueRole: return value->code;
    case ExcludedRole: return value->excluded;
    case CountRole: return value->isMore ? QVariant() : QVariant(value->count);
    case MoreRole: return value->isMore;
    default: return {};
    }
}

bool FacetModel::setData(const QModelIndex &index, const QVariant &, int role)
{
    const Value *value = valueAt(index);
    if (role != Qt::CheckStateRole || value == nullptr || value->isMore) {
        return false;
    }
    Q_EMIT toggled(index.data(FacetRole).toString(), value->code, false);
    return true; // The mark itself follows with the next answer.
}

Qt::ItemFlags FacetModel::flags(const QModelIndex &index) const
{
    const Value *value = valueAt(index);
    if (value == nullptr || value->isMore) {
        return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
    }
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren;
}

} // namespace fourthp::ui
