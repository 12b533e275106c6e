// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/search_query.h"

#include <QObject>
#include <QStringList>

class QTableView;

namespace fourthp::ui {

class ResultModel;
class Settings;

/// Which columns the table of results has, how wide and in which order: chosen by hand, remembered for each type.
class TableColumns : public QObject
{
    Q_OBJECT

public:
    TableColumns(Settings &settings, ResultModel &model, QTableView &table);

    /// Shows the columns for a result of these types; no types are all types.
    void setTypes(const QStringList &types);
    /// Paths in the order on screen.
    QStringList shown() const;
    /// Marks the column that the result is ordered by.
    void markOrder(const SortOrder &order);
    /// The order that a click on this heading asks for: that column, then backwards.
    SortOrder orderBy(int section, const SortOrder &now) const;
    /// Every field that can be a column, to be switched on and off.
    void popUpMenu(const QPoint &position);

Q_SIGNALS:
    /// Rows lost their texts and the view its selection.
    void changed();

private:
    QString key() const;
    QStringList remembered() const;
    void remember();
    void choose(const QStringList &entries);
    void apply();

    Settings &m_settings;
    ResultModel &m_model;
    QTableView &m_table;
    QStringList m_types;
    bool m_isApplying = false;
};

} // namespace fourthp::ui
