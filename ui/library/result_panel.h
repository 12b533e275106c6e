// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/search_query.h"
#include "ui/common/empty_state.h"
#include "ui/common/latest_task.h"
#include "ui/common/services.h"
#include "ui/library/announcer.h"
#include "ui/library/copy_rows.h"
#include "ui/library/result_model.h"
#include "ui/library/selection_bar.h"
#include "ui/library/view_place.h"

#include <QTimer>
#include <QWidget>

#include <optional>
#include <vector>

class QAbstractItemView;
class QItemSelectionModel;
class QLabel;
class QMenu;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace fourthp {
struct Collection;
}

namespace fourthp::ui {

class CollectionBar;
class OrderBox;
class RowMoving;
class RowList;
class TableColumns;

/// The result as a list or a table, with its count, its order, and what to do when it is empty.
class ResultPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ResultPanel(const Services &services, QWidget *parent = nullptr);

    void setQuery(const SearchQuery &query);
    /// Shows these rows; the selected record stays selected if it is among them. The same query asked again, as
    /// after a commit, keeps the whole selection and the place. `firstRows` are the texts of the first page for
    /// `rowColumns`, if they are known.
    void showResult(std::vector<qint64> docids, std::vector<ResultRow> firstRows = {}, const QStringList &rowColumns = {});
    void showMessage(const QString &headline, const QString &explanation, std::vector<EmptyState::Action> actions);
    /// Says "Searching…" if nothing arrives for 200 ms.
    void showBusy();
    /// Nothing is selected, but this record is being read; an empty id for none. It may be outside the result
    /// until another query is asked.
    void selectNothingBut(const RecordId &id);
    static constexpr qint64 kNowhere = -1; ///< Instead of a docid: the library does not hold the record.
    /// Selects the row of the record that is being read, now or in the result that is on its way.
    void select(const RecordId &id, qint64 docid);
    /// How far the rows of this query are scrolled; nowhere if those of another one are on screen.
    ViewPlace placeIn(const SearchQuery &query) const;
    /// Scrolls there as soon as the answer to the present query is on screen.
    void scrollBack(const ViewPlace &place);
    /// The record that is being read, as far as the rows know.
    const RecordId &currentRecord() const { return m_currentId; }
    void focusRows();
    std::vector<qint64> selectedDocids() const;
    const std::vector<qint64> &allDocids() const { return m_model->docids(); }
    /// In the order on screen.
    QStringList columns() const;
    /// In the order in which rows hold them.
    QStringList rowColumns() const { return m_model->columns().paths; }
    /// The result is a collection, whose rows can be moved; none for any other.
    void showCollection(const std::optional<Collection> &collection);
    void retranslate();

Q_SIGNALS:
    void sortChosen(const fourthp::SortOrder &sort);
    void recordChosen(const fourthp::RecordId &id);
    void nothingChosen();
    void exportWanted();
    void manyWanted(fourthp::ui::ManyAct act, QWidget *anchor);
    /// See `RowMoving::moved`.
    void collectionRowsMoved(const std::vector<qint64> &docids, int index);
    void collectionNoteWanted(const std::vector<qint64> &docids);
    void takeOutWanted();
    void message(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class View { List, Table };
    void setView(View view);
    QAbstractItemView *rows() const;
    void currentChanged(const QModelIndex &index);
    void restoreSelection();
    void forgetAbsentRecord();
    void scrollToWanted();
    void showCount();
    void rowMenu(const QPoint &position);
    void copyRows();
    void connectBars();
    void showBars();

    Services m_services;
    SearchQuery m_query;
    QStringList m_types; ///< Types the result is narrowed to.
    ResultModel *m_model;
    QItemSelectionModel *m_selection;
    QLabel *m_count;
    Announcer m_announce; ///< Of the count.
    OrderBox *m_sort;
    QToolButton *m_listButton;
    QToolButton *m_tableButton;
    QToolButton *m_columnsButton;
    QStackedWidget *m_stack;
    RowList *m_list;
    QTableView *m_table;
    TableColumns *m_columns;
    EmptyState *m_empty;
    SelectionBar *m_selectionBar;
    CollectionBar *m_collectionBar;
    RowMoving *m_moving;
    QTimer m_busy;
    LatestTask<CopiedRows> m_copy;
    SearchQuery m_shownQuery; ///< Of the rows on screen.
    RecordId m_currentId;
    qint64 m_currentDocid = 0; ///< 0 as long as it is looked up.
    ViewPlace m_wantedPlace; ///< To scroll to once rows and record are there.
    bool m_mayBeOutside = false; ///< The current record came from elsewhere, as by a link.
    bool m_restoring = false;
};

} // namespace fourthp::ui
