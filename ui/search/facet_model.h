// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/search/facet_groups.h"

#include <QAbstractItemModel>

#include <vector>

namespace fourthp::ui {

/// Facets and their values with live counts, as a tree of two levels. A check mark means "wanted"; a value that is
/// not wanted is struck through and carries a minus. The last row tells of hidden groups, if there are any.
class FacetModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role { FacetRole = Qt::UserRole, ValueRole, ExcludedRole, CountRole, MoreRole, HiddenGroupsRole };

    explicit FacetModel(QObject *parent = nullptr);

    /// Shows the counts of an answer. Rows stay where they are as long as the same facets and values occur.
    void setCounts(const std::vector<FacetCounts> &counts, const SearchQuery &query, const Labels &labels);
    const FacetGroups &groups() const { return m_groups; }
    /// Changes what is shown of the counts.
    template <class Change> void change(Change change)
    {
        beginResetModel();
        change(m_groups);
        takeShown();
        endResetModel();
    }
    /// Puts values in order after words were typed.
    void settle();
    QModelIndex groupIndex(const QString &facet) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void toggled(const QString &facet, const QString &value, bool excludes);

private:
    void takeShown();
    static bool sameRows(const std::vector<FacetGroup> &a, const std::vector<FacetGroup> &b);
    bool isHiddenGroups(const QModelIndex &index) const;
    const FacetValueRow *valueAt(const QModelIndex &index) const;
    QVariant groupData(const FacetGroup &group, int role) const;
    QVariant valueData(const FacetValueRow &value, const QString &facet, int role) const;

    FacetGroups m_groups;
    std::vector<FacetGroup> m_rows; ///< What the view was told.
    int m_hiddenGroups = 0;
};

} // namespace fourthp::ui
