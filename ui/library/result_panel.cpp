// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/result_panel.h"

#include "ui/common/formats.h"
#include "ui/common/icons.h"
#include "ui/common/languages.h"
#include "ui/common/settings.h"
#include "ui/common/translate.h"
#include "ui/library/collection_bar.h"
#include "ui/library/order_box.h"
#include "ui/library/result_delegate.h"
#include "ui/library/result_selection.h"
#include "ui/library/row_list.h"
#include "ui/library/row_moving.h"
#include "ui/library/table_columns.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLabel>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace fourthp::ui {

ResultPanel::ResultPanel(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_model(new ResultModel(services, this))
    , m_selection(new QItemSelectionModel(m_model, this))
    , m_count(new QLabel(this))
    , m_announce(*m_count)
    , m_sort(new OrderBox(this))
    , m_listButton(new QToolButton(this))
    , m_tableButton(new QToolButton(this))
    , m_columnsButton(new QToolButton(this))
    , m_stack(new QStackedWidget(this))
    , m_list(new RowList(this))
    , m_table(new QTableView(this))
    , m_columns(new TableColumns(services.settings, *m_model, *m_table))
    , m_empty(new EmptyState(this))
    , m_selectionBar(new SelectionBar(this))
    , m_collectionBar(new CollectionBar(this))
    , m_moving(new RowMoving(*m_model, *m_selection, this))
{
    setObjectName(u"resultPanel"_s);
    m_count->setObjectName(u"resultCount"_s);
    m_sort->setObjectName(u"resultSort"_s);
    m_list->setObjectName(u"resultList"_s);
    m_table->setObjectName(u"resultTable"_s);
    m_listButton->setObjectName(u"viewList"_s);
    m_tableButton->setObjectName(u"viewTable"_s);
    m_columnsButton->setObjectName(u"chooseColumns"_s);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_count->setWordWrap(true); // A narrow column has no room for it in one line.
    for (const auto &[button, icon] : {std::pair(m_listButton, u"list"_s), std::pair(m_tableButton, u"table"_s), std::pair(m_columnsButton, u"columns"_s)}) {
        button->setAutoRaise(true);
        setLineIcon(button, icon);
    }
    m_listButton->setCheckable(true);
    m_tableButton->setCheckable(true);

    m_list->setModel(m_model);
    m_list->setSelectionModel(m_selection);
    m_list->setItemDelegate(new ResultDelegate(m_list));
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows); // As the table does: they share the selection.
    m_table->setModel(m_model);
    m_table->setSelectionModel(m_selection);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setWordWrap(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    for (QAbstractItemView *view : {static_cast<QAbstractItemView *>(m_list), static_cast<QAbstractItemView *>(m_table)}) {
        view->setSelectionMode(QAbstractItemView::ExtendedSelection);
        view->setFrameShape(QFrame::NoFrame);
        view->setEditTriggers(QAbstractItemView::NoEditTriggers);
        view->setContextMenuPolicy(Qt::CustomContextMenu);
        view->installEventFilter(this);
        m_moving->addView(view);
        connect(view, &QWidget::customContextMenuRequested, this, &ResultPanel::rowMenu);
    }
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(8, 6, 8, 2);
    head->addWidget(m_count, 1);
    head->addWidget(m_sort);
    head->addWidget(m_listButton);
    head->addWidget(m_tableButton);
    head->addWidget(m_columnsButton);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(head);
    column->addWidget(m_collectionBar);
    column->addWidget(m_stack, 1);
    column->addWidget(m_selectionBar);
    connectBars();

    m_busy.setSingleShot(true);
    m_busy.setInterval(200ms);
    connect(&m_busy, &QTimer::timeout, this, [this] { m_count->setText(tr("Searching…")); });
    connect(m_selection, &QItemSelectionModel::currentRowChanged, this, &ResultPanel::currentChanged);
    connect(m_selection, &QItemSelectionModel::selectionChanged, this, &ResultPanel::showCount);
    connect(m_model, &ResultModel::rowsLoaded, this, [this] { currentChanged(m_selection->currentIndex()); });
    connect(m_listButton, &QToolButton::clicked, this, [this] { setView(View::List); });
    connect(m_tableButton, &QToolButton::clicked, this, [this] { setView(View::Table); });
    connect(m_columnsButton, &QToolButton::clicked, this, [this] { m_columns->popUpMenu(m_columnsButton->mapToGlobal(QPoint(0, m_columnsButton->height()))); });
    connect(m_columns, &TableColumns::changed, this, [this] {
        m_restoring = true;
        restoreSelection();
        m_restoring = false;
        m_columns->markOrder(m_query.sort);
    });
    connect(m_table->horizontalHeader(), &QHeaderView::sectionClicked, this,
        [this](int section) { Q_EMIT sortChosen(m_columns->orderBy(section, m_query.sort)); });
    connect(m_sort, &OrderBox::chosen, this, &ResultPanel::sortChosen);
    retranslate();
    setView(services.settings.choice(u"resultView"_s) == u"table"_s ? View::Table : View::List);
}

void ResultPanel::setQuery(const SearchQuery &query)
{
    if (!(query == m_query)) {
        m_mayBeOutside = false; // What a link led to belongs to the result in which it was followed.
        m_wantedPlace = {};
    }
    m_query = query;
    const FacetFilter *type = query.filterOn(u"type");
    m_types = type != nullptr && !type->excludes ? type->values : QStringList();
    m_columns->setTypes(m_types);
    m_columns->markOrder(query.sort);
    m_sort->showOrderOf(m_query);
}

QStringList ResultPanel::columns() const
{
    return m_columns->shown();
}

QAbstractItemView *ResultPanel::rows() const
{
    return m_tableButton->isChecked() ? static_cast<QAbstractItemView *>(m_table) : m_list;
}

void ResultPanel::setView(View view)
{
    m_listButton->setChecked(view == View::List);
    m_tableButton->setChecked(view == View::Table);
    m_columnsButton->setVisible(view == View::Table);
    m_services.settings.setChoice(u"resultView"_s, view == View::Table ? u"table"_s : u"list"_s);
    if (m_stack->currentWidget() != m_empty) {
        m_stack->setCurrentWidget(rows());
        rows()->scrollTo(m_selection->currentIndex());
    }
}

void ResultPanel::showBusy()
{
    m_busy.start();
}

void ResultPanel::showResult(std::vector<qint64> docids, std::vector<ResultRow> firstRows, const QStringList &rowColumns)
{
    m_busy.stop();
    m_restoring = true;
    const bool sameRows = docids == m_model->docids();
    const bool refreshes = m_query == m_shownQuery && !sameRows;
    const ViewPlace place = refreshes ? placeOf(*rows()) : ViewPlace();
    const std::vector<qint64> selected = refreshes ? selectedDocids() : std::vector<qint64>();
    m_shownQuery = m_query;
    m_model->setResult(std::move(docids), m_query);
    if (rowColumns == m_model->columns().paths) {
        m_model->setFirstPage(std::move(firstRows));
    }
    if (m_model->rowCount() > 0) {
        m_stack->setCurrentWidget(rows());
    }
    if (!sameRows) {
        restoreSelection();
        addToSelection(*m_selection, selected);
        scrollTo(*rows(), place);
    }
    scrollToWanted();
    forgetAbsentRecord();
    m_restoring = false;
    showCount();
    m_announce.labelChanged();
}

void ResultPanel::restoreSelection()
{
    const int row = m_currentDocid == 0 ? -1 : m_model->rowOf(m_currentDocid);
    if (row >= 0) {
        m_mayBeOutside = false;
        m_selection->setCurrentIndex(m_model->index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        rows()->scrollTo(m_model->index(row, 0));
    }
}

void ResultPanel::forgetAbsentRecord()
{
    if (m_currentDocid != 0 && !m_mayBeOutside && m_model->rowOf(m_currentDocid) < 0) {
        m_currentDocid = 0;
        m_currentId = {};
        Q_EMIT nothingChosen(); // Never a record beside a result that does not hold it.
    }
}

void ResultPanel::showMessage(const QString &headline, const QString &explanation, std::vector<EmptyState::Action> actions)
{
    m_busy.stop();
    const bool wasThere = m_empty->isAncestorOf(window()->focusWidget());
    m_empty->show(headline, explanation, std::move(actions));
    m_stack->setCurrentWidget(m_empty);
    if (wasThere) {
        m_empty->focusFirstAction(); // The same offers again, now with their counts.
    }
    showCount();
}

void ResultPanel::selectNothingBut(const RecordId &id)
{
    if (id != m_currentId || id.isEmpty()) {
        m_currentId = id;
        m_currentDocid = 0;
        m_selection->clear();
    }
    m_mayBeOutside = true;
}

void ResultPanel::select(const RecordId &id, qint64 docid)
{
    if (id == m_currentId) {
        m_currentDocid = docid;
        m_restoring = true;
        restoreSelection();
        scrollToWanted();
        if (m_query == m_shownQuery) {
            forgetAbsentRecord(); // Another query was asked and answered meanwhile.
        }
        m_restoring = false;
    }
}

ViewPlace ResultPanel::placeIn(const SearchQuery &query) const
{
    return query == m_shownQuery ? placeOf(*rows()) : ViewPlace();
}

void ResultPanel::scrollBack(const ViewPlace &place)
{
    m_wantedPlace = place;
    scrollToWanted();
}

void ResultPanel::scrollToWanted()
{
    if (m_wantedPlace.top != 0 && m_query == m_shownQuery) {
        scrollTo(*rows(), m_wantedPlace);
        if (m_currentId.isEmpty() || m_currentDocid != 0) {
            m_wantedPlace = {}; // Nothing is on its way that would scroll to the record again.
        }
    }
}

void ResultPanel::currentChanged(const QModelIndex &index)
{
    if (!index.isValid() || m_restoring) {
        return;
    }
    const ResultRow *row = m_model->rowAt(index.row());
    if (row == nullptr || row->id == m_currentId) {
        return; // Not loaded yet: `rowsLoaded` comes back here.
    }
    m_currentId = row->id;
    m_currentDocid = row->docid;
    m_mayBeOutside = false;
    m_wantedPlace = {};
    Q_EMIT recordChosen(m_currentId);
}

void ResultPanel::focusRows()
{
    if (m_model->rowCount() == 0) {
        m_empty->focusFirstAction();
        return;
    }
    rows()->setFocus();
    if (!m_selection->currentIndex().isValid()) {
        m_selection->setCurrentIndex(m_model->index(0, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
}

std::vector<qint64> ResultPanel::selectedDocids() const
{
    return fourthp::ui::selectedDocids(*m_selection);
}

void ResultPanel::showCount()
{
    const int total = m_model->rowCount();
    QString text = m_types.size() == 1 ? tr("%1: %Ln record(s)", "1: type of records", total)
                                             .arg(pluralLabelOf(typeFromCode(m_types.first())))
                                       : tr("%Ln record(s)", nullptr, total);
    const int selected = selectedRowCount(*m_selection);
    if (selected > 1) {
        text += u" · "_s + tr("%Ln selected", nullptr, selected);
    }
    m_count->setText(text);
    m_count->setAccessibleName(text);
    showBars();
}

bool ResultPanel::eventFilter(QObject *watched, QEvent *event)
{
    // The views would copy the one cell under the cursor.
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        copyRows();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ResultPanel::retranslate()
{
    m_sort->setAccessibleName(tr("Order of the results"));
    m_list->setAccessibleName(tr("Results"));
    m_table->setAccessibleName(tr("Results"));
    for (const auto &[button, text] : {std::pair(m_listButton, tr("Show as a list")), std::pair(m_tableButton, tr("Show as a table")), std::pair(m_columnsButton, tr("Choose columns"))}) {
        button->setToolTip(Formats::toolTip(text));
        button->setAccessibleName(text);
    }
    m_restoring = true;
    m_model->setColumns(columnsFrom(m_model->columns().paths));
    m_model->refreshTexts();
    restoreSelection();
    m_restoring = false;
    m_sort->showOrderOf(m_query);
    m_selectionBar->retranslate();
    m_collectionBar->retranslate();
    showCount();
}

} // namespace fourthp::ui
