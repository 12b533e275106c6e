// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/search/facet_model.h"
#include "ui/search/facet_rail_layout.h"

#include <QSet>
#include <QWidget>

class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QTreeView;

namespace fourthp::ui {

class YearPanel;

/// The rail of facets: click or Space wants a value, Alt+click or Delete excludes it; counts are live. Each group has
/// a menu, on its dots and on the Menu key.
class FacetRail : public QWidget
{
    Q_OBJECT

public:
    explicit FacetRail(QWidget *parent = nullptr);
    void show(const std::vector<FacetCounts> &counts, const SearchQuery &query, const Labels &labels);
    FacetRailLayout groupLayout() const;
    void setGroupLayout(const FacetRailLayout &layout);

Q_SIGNALS:
    void toggled(const QString &facet, const QString &value, bool excludes);
    /// 0 for an open end.
    void yearsChosen(int from, int to);
    void cleared();
    /// Somebody opened, closed, hid or ordered a group.
    void groupsChanged();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void restoreOpenGroups();
    void noteGroup(const QModelIndex &group, bool open);
    void activate(const QModelIndex &index);
    void toggle(const QModelIndex &index, bool excludes);
    void showWhole(const QModelIndex &more);
    /// Changes what is shown and stays at the current row.
    template <class Change> void change(Change change);
    void selectRow(const QString &facet, const QString &value, bool isValue);
    void openMenu(const QModelIndex &index, const QPoint &position);
    void addValueActions(QMenu &menu, const QModelIndex &value);
    void addGroupActions(QMenu &menu, const QString &facet);
    void searchIn(const QString &facet);
    void hideGroups(const QSet<QString> &facets);
    void noteFocus(QWidget *old, QWidget *now);
    bool keyPressed(int key);
    void retranslate();

    FacetModel *m_model;
    QLabel *m_heading; // Tab goes through the rail in the order in which its parts are made.
    QPushButton *m_clear;
    QLineEdit *m_filter;
    QTreeView *m_tree;
    YearPanel *m_years;
    QSet<QString> m_closed; ///< Groups that somebody closed.
    QString m_searched; ///< The facet that the filter field looks in; empty for all.
};

} // namespace fourthp::ui
