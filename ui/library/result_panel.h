// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/search_query.h"
#include "ui/common/empty_state.h"
#include "ui/common/services.h"
#include "ui/library/result_model.h"

#include <QTimer>
#include <QWidget>

#include <vector>

class QAbstractItemView;
class QComboBox;
class QItemSelectionModel;
class QLabel;
class QListView;
class QMenu;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace fourthp::ui {

/// The result as a list or a table, with its count, its order, and what to do when it is empty.
class ResultPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ResultPanel(const Services &services, QWidget *parent = nullptr);

    void setQuery(const SearchQuery &query);
    /// Shows these rows; the selected record stays selected if it is among them.
    void showResult(std::vector<qint64> docids);
    void showMessage(const QString &headline, const QString &explanation, std::vector<EmptyState::Action> actions);
    /// Says "Searching…" if nothing arrives for 200 ms.
    void showBusy();
    void select(const RecordId &id);
    void focusRows();
    std::vector<qint64> selectedDocids() const;
    const std::vector<qint64> &allDocids() const { return m_model->docids(); }
    QStringList columns() const { return m_model->columns().paths; }
    void retranslate();

Q_SIGNALS:
    void sortChosen(const fourthp::SortOrder &sort);
    void recordChosen(const fourthp::RecordId &id);
    void nothingChosen();
    void exportWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class View { List, Table };
    void setView(View view);
    QAbstractItemView *rows() const;
    void currentChanged(const QModelIndex &index);
    void restoreSelection();
    void showCount();
    void showSorts();
    void applyColumns();
    void rememberColumns();
    void columnMenu(const QPoint &position);
    void rowMenu(const QPoint &position);
    void copyRows() const;
    QString columnsKey() const;

    Services m_services;
    SearchQuery m_query;
    QStringList m_types; ///< Types the result is narrowed to.
    ResultModel *m_model;
    QItemSelectionModel *m_selection;
    QLabel *m_count;
    QComboBox *m_sort;
    QToolButton *m_listButton;
    QToolButton *m_tableButton;
    QToolButton *m_columnsButton;
    QStackedWidget *m_stack;
    QListView *m_list;
    QTableView *m_table;
    EmptyState *m_empty;
    QTimer m_busy;
    RecordId m_currentId;
    qint64 m_currentDocid = 0;
    bool m_restoring = false;
};

} // namespace fourthp::ui
