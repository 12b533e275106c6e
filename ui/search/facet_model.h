// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/labels.h"
#include "core/search/search_engine.h"

#include <QAbstractItemModel>

#include <vector>

namespace fourthp::ui {

/// Facets and their values with live counts, as a tree of two levels. A check mark means "wanted"; a value that is
/// not wanted is struck through and carries a minus.
class FacetModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role { FacetRole = Qt::UserRole, ValueRole, ExcludedRole, CountRole, MoreRole };

    explicit FacetModel(QObject *parent = nullptr);

    /// Shows the counts of an answer. Rows stay where they are as long as the same facets and values occur.
    void setCounts(const std::vector<FacetCounts> &counts, const SearchQuery &query, const Labels &labels);
    /// Shows only values whose label holds this text, folded. Empty shows all.
    void setFilter(const QString &text);
    /// Shows every value of the facet, not only the first ones.
    void showAll(const QString &facet);
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
    struct Value
    {
        QString code;
        QString label;
        qint64 count = 0;
        bool wanted = false;
        bool excluded = false;
        bool isMore = false; ///< The row that shows the rest.
    };
    struct Group
    {
        QString facet;
        QString label;
        std::vector<Value> all;
        std::vector<Value> shown;
    };
    std::vector<Group> built(const std::vector<FacetCounts> &counts, const SearchQuery &query, const Labels &labels) const;
    void chooseShown(Group &group) const;
    static bool sameRows(const std::vector<Group> &a, const std::vector<Group> &b);
    const Value *valueAt(const QModelIndex &index) const;

    std::vector<Group> m_groups;
    QString m_filter;
    QStringList m_shownWhole;
};

} // namespace fourthp::ui
