// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/search/facet_model.h"

#include <QSet>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeView;

namespace fourthp::ui {

class YearBox;

/// The rail of facets: click or Space wants a value, Alt+click or Delete excludes it; counts are live.
class FacetRail : public QWidget
{
    Q_OBJECT

public:
    explicit FacetRail(QWidget *parent = nullptr);
    void show(const std::vector<FacetCounts> &counts, const SearchQuery &query, const Labels &labels);
    /// Facets whose values are folded away.
    QStringList closedGroups() const;
    void setClosedGroups(const QStringList &facets);

Q_SIGNALS:
    void toggled(const QString &facet, const QString &value, bool excludes);
    /// 0 for an open end.
    void yearsChosen(int from, int to);
    void cleared();
    /// Somebody opened or closed a group.
    void groupsChanged();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void restoreOpenGroups();
    void noteGroup(const QModelIndex &group, bool open);
    void toggleCurrent(bool excludes);
    void applyYears();
    void showYears(const std::vector<FacetCounts> &counts, const SearchQuery &query);
    void showWhole(const QModelIndex &more);
    void retranslate();
    FacetModel *m_model;
    QTreeView *m_tree;
    QLabel *m_heading;
    QLineEdit *m_filter;
    QPushButton *m_clear;
    QWidget *m_years;
    QLabel *m_yearLabel;
    YearBox *m_from;
    YearBox *m_to;
    QSet<QString> m_closed; ///< Groups that somebody closed.
};

} // namespace fourthp::ui
