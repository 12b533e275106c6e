// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/result_panel.h"

#include "core/model/field_catalogue.h"
#include "ui/common/formats.h"
#include "ui/common/icons.h"
#include "ui/common/settings.h"
#include "ui/common/translate.h"
#include "ui/library/copy_rows.h"
#include "ui/library/result_delegate.h"

#include <QAccessible>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace fourthp::ui {

namespace {
constexpr int kColumnWidth = 150;
constexpr int kTitleWidth = 300;
}

ResultPanel::ResultPanel(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_model(new ResultModel(services, this))
    , m_selection(new QItemSelectionModel(m_model, this))
    , m_count(new QLabel(this))
    , m_sort(new QComboBox(this))
    , m_listButton(new QToolButton(this))
    , m_tableButton(new QToolButton(this))
    , m_columnsButton(new QToolButton(this))
    , m_stack(new QStackedWidget(this))
    , m_list(new QListView(this))
    , m_table(new QTableView(this))
    , m_empty(new EmptyState(this))
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
    for (const auto &[button, icon] : {std::pair(m_listButton, u"list"_s), std::pair(m_tableButton, u"table"_s), std::pair(m_columnsButton, u"columns"_s)}) {
        button->setAutoRaise(true);
        setLineIcon(button, icon);
    }
    m_listButton->setCheckable(true);
    m_tableButton->setCheckable(true);

    m_list->setModel(m_model);
    m_list->setSelectionModel(m_selection);
    m_list->setItemDelegate(new ResultDelegate(m_list));
    m_list->setUniformItemSizes(true); // Asking each of a million rows for its height would stall the window.
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setModel(m_model);
    m_table->setSelectionModel(m_selection);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setWordWrap(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setSectionsMovable(true);
    m_table->horizontalHeader()->setSectionsClickable(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    for (QAbstractItemView *view : {static_cast<QAbstractItemView *>(m_list), static_cast<QAbstractItemView *>(m_table)}) {
        view->setSelectionMode(QAbstractItemView::ExtendedSelection);
        view->setFrameShape(QFrame::NoFrame);
        view->setEditTriggers(QAbstractItemView::NoEditTriggers);
        view->setContextMenuPolicy(Qt::CustomContextMenu);
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
    column->addWidget(m_stack, 1);

    m_busy.setSingleShot(true);
    m_busy.setInterval(200ms);
    connect(&m_busy, &QTimer::timeout, this, [this] { m_count->setText(tr("Searching…")); });
    connect(m_selection, &QItemSelectionModel::currentRowChanged, this, &ResultPanel::currentChanged);
    connect(m_selection, &QItemSelectionModel::selectionChanged, this, &ResultPanel::showCount);
    connect(m_model, &ResultModel::rowsLoaded, this, [this] { currentChanged(m_selection->currentIndex()); });
    connect(m_listButton, &QToolButton::clicked, this, [this] { setView(View::List); });
    connect(m_tableButton, &QToolButton::clicked, this, [this] { setView(View::Table); });
    connect(m_columnsButton, &QToolButton::clicked, this, [this] { columnMenu(m_columnsButton->mapToGlobal(QPoint(0, m_columnsButton->height()))); });
    connect(m_table->horizontalHeader(), &QWidget::customContextMenuRequested, this,
        [this](const QPoint &at) { columnMenu(m_table->horizontalHeader()->mapToGlobal(at)); });
    connect(m_table->horizontalHeader(), &QHeaderView::sectionClicked, this, [this](int section) {
        const QString path = m_model->columns().paths.value(section);
        SortOrder sort {path == u"title"_s ? SortKey::Title : path == u"type"_s ? SortKey::Type : path == u"updated_at"_s ? SortKey::Updated : SortKey::Field, {}, false};
        if (sort.key == SortKey::Field) {
            sort.field = path;
        }
        sort.descending = m_query.sort.key == sort.key && m_query.sort.field == sort.field && !m_query.sort.descending;
        Q_EMIT sortChosen(sort);
    });
    connect(m_table->horizontalHeader(), &QHeaderView::sectionMoved, this, &ResultPanel::rememberColumns);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, this, &ResultPanel::rememberColumns);
    connect(m_sort, &QComboBox::activated, this, [this] { Q_EMIT sortChosen(m_sort->currentData().value<SortOrder>()); });
    retranslate();
    setView(services.settings.choice(u"resultView"_s) == u"table"_s ? View::Table : View::List);
}

void ResultPanel::setQuery(const SearchQuery &query)
{
    m_query = query;
    const FacetFilter *type = query.filterOn(u"type");
    m_types = type != nullptr && !type->excludes ? type->values : QStringList();
    applyColumns();
    showSorts();
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

void ResultPanel::showResult(std::vector<qint64> docids)
{
    m_busy.stop();
    m_restoring = true;
    const bool same = docids == m_model->docids();
    if (same) {
        m_model->forgetTexts();
    } else {
        m_model->setResult(std::move(docids), m_query);
        restoreSelection();
    }
    m_restoring = false;
    if (m_model->rowCount() > 0) {
        m_stack->setCurrentWidget(rows());
    }
    showCount();
    // A screen reader hears the new count.
    QAccessibleEvent told(m_count, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&told);
}

void ResultPanel::restoreSelection()
{
    const int row = m_currentDocid == 0 ? -1 : m_model->rowOf(m_currentDocid);
    if (row >= 0) {
        m_selection->setCurrentIndex(m_model->index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        rows()->scrollTo(m_model->index(row, 0));
        return;
    }
    if (m_currentDocid != 0) {
        m_currentDocid = 0;
        m_currentId = {};
        Q_EMIT nothingChosen(); // Never a record beside a result that does not hold it.
    }
}

void ResultPanel::showMessage(const QString &headline, const QString &explanation, std::vector<EmptyState::Action> actions)
{
    m_busy.stop();
    m_empty->show(headline, explanation, std::move(actions));
    m_stack->setCurrentWidget(m_empty);
    showCount();
}

void ResultPanel::select(const RecordId &id)
{
    m_currentId = id;
    for (int row = 0; row < std::min(m_model->rowCount(), 2000); ++row) {
        if (m_model->index(row, 0).data(ResultModel::LoadedRole).toBool() && m_model->rowAt(row)->id == id) {
            m_currentDocid = m_model->docids()[size_t(row)];
            m_selection->setCurrentIndex(m_model->index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
            rows()->scrollTo(m_model->index(row, 0));
            return;
        }
    }
    m_selection->clear();
    m_currentDocid = 0;
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
    Q_EMIT recordChosen(m_currentId);
}

void ResultPanel::focusRows()
{
    if (m_model->rowCount() == 0) {
        m_empty->setFocus();
        return;
    }
    rows()->setFocus();
    if (!m_selection->currentIndex().isValid()) {
        m_selection->setCurrentIndex(m_model->index(0, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
}

std::vector<qint64> ResultPanel::selectedDocids() const
{
    std::vector<int> rows;
    for (const QItemSelectionRange &range : m_selection->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            rows.push_back(row);
        }
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    std::vector<qint64> docids;
    for (const int row : rows) {
        docids.push_back(m_model->docids()[size_t(row)]);
    }
    return docids;
}

void ResultPanel::showCount()
{
    const int total = m_model->rowCount();
    QString text = m_types.size() == 1 ? tr("%1: %n record(s)", "1: type of records", total).arg(pluralLabelOf(typeFromCode(m_types.first()))) : tr("%n record(s)", nullptr, total);
    int selected = 0;
    for (const QItemSelectionRange &range : m_selection->selection()) {
        selected += range.height();
    }
    if (selected > 1) {
        text += u" · "_s + tr("%n selected", nullptr, selected);
    }
    m_count->setText(text);
    m_count->setAccessibleName(text);
}

void ResultPanel::showSorts()
{
    const QSignalBlocker quiet(m_sort);
    m_sort->clear();
    const auto add = [this](const QString &text, const SortOrder &order) { m_sort->addItem(text, QVariant::fromValue(order)); };
    add(m_query.text.trimmed().isEmpty() ? tr("Newest first") : tr("Best match first"), {});
    add(tr("By title"), {SortKey::Title, {}, false});
    add(tr("By title, backwards"), {SortKey::Title, {}, true});
    add(tr("Last changed first"), {SortKey::Updated, {}, true});
    add(tr("By type"), {SortKey::Type, {}, false});
    int chosen = 0;
    bool known = false;
    for (int i = 0; i < m_sort->count(); ++i) {
        if (m_sort->itemData(i).value<SortOrder>() == m_query.sort) {
            chosen = i;
            known = true;
        }
    }
    if (!known) {
        const QString heading = columnsFrom({m_query.sort.key == SortKey::Field ? m_query.sort.field : u"updated_at"_s}).headings.first();
        add(m_query.sort.descending ? tr("By %1, backwards").arg(heading) : tr("By %1").arg(heading), m_query.sort);
        chosen = m_sort->count() - 1;
    }
    m_sort->setCurrentIndex(chosen);
}

QString ResultPanel::columnsKey() const
{
    return u"columns_"_s + (m_types.size() == 1 ? m_types.first() : u"all"_s);
}

void ResultPanel::applyColumns()
{
    // Remembered as `path:width` in the order on screen.
    QStringList paths;
    std::vector<int> widths;
    for (const QString &entry : m_services.settings.choice(columnsKey()).split(u' ', Qt::SkipEmptyParts)) {
        paths.append(entry.section(u':', 0, 0));
        widths.push_back(entry.section(u':', 1).toInt());
    }
    if (paths.isEmpty()) {
        paths = defaultColumns(m_types);
        widths.assign(size_t(paths.size()), 0);
    }
    const ResultColumns columns = columnsFrom(paths);
    if (columns == m_model->columns()) {
        return;
    }
    const QSignalBlocker quiet(m_table->horizontalHeader());
    m_restoring = true;
    m_model->setColumns(columns);
    restoreSelection();
    m_restoring = false;
    for (int i = 0; i < int(paths.size()); ++i) {
        m_table->horizontalHeader()->moveSection(m_table->horizontalHeader()->visualIndex(i), i);
        m_table->setColumnWidth(i, widths[size_t(i)] > 20 ? widths[size_t(i)] : i == 0 ? kTitleWidth : kColumnWidth);
    }
}

void ResultPanel::rememberColumns()
{
    QStringList entries;
    const QHeaderView *header = m_table->horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int logical = header->logicalIndex(visual);
        entries.append(u"%1:%2"_s.arg(m_model->columns().paths.value(logical)).arg(header->sectionSize(logical)));
    }
    m_services.settings.setChoice(columnsKey(), entries.join(u' '));
}

void ResultPanel::columnMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QStringList shown = m_model->columns().paths;
    const ResultColumns possible = columnsFrom(possibleColumns(m_types));
    for (int i = 0; i < int(possible.paths.size()); ++i) {
        const QString path = possible.paths.at(i);
        QAction *action = menu->addAction(QString(possible.headings.at(i)).replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(shown.contains(path));
        action->setEnabled(path != u"title"_s);
        connect(action, &QAction::triggered, this, [this, path, shown](bool on) {
            QStringList paths = shown;
            on ? paths.append(path) : void(paths.removeAll(path));
            m_services.settings.setChoice(columnsKey(), paths.join(u": "_s) + u':');
            applyColumns();
        });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Restore the usual columns")), &QAction::triggered, this, [this] {
        m_services.settings.setChoice(columnsKey(), {});
        applyColumns();
    });
    menu->popup(position);
}

void ResultPanel::rowMenu(const QPoint &position)
{
    const auto *view = qobject_cast<QAbstractItemView *>(sender());
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *copy = menu->addAction(lineIcon(u"copy"_s), tr("Copy"));
    copy->setShortcut(QKeySequence::Copy);
    connect(copy, &QAction::triggered, this, &ResultPanel::copyRows);
    connect(menu->addAction(lineIcon(u"export"_s), tr("Export…")), &QAction::triggered, this, &ResultPanel::exportWanted);
    menu->popup(view->viewport()->mapToGlobal(position));
}

void ResultPanel::copyRows() const
{
    std::vector<ResultRow> rows;
    for (const QItemSelectionRange &range : m_selection->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (const ResultRow *loaded = m_model->rowAt(row)) {
                rows.push_back(*loaded);
            }
        }
    }
    copyToClipboard(rows, m_model->columns());
}

void ResultPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copyRows();
        return;
    }
    QWidget::keyPressEvent(event);
}

void ResultPanel::retranslate()
{
    m_sort->setAccessibleName(tr("Order of the results"));
    m_list->setAccessibleName(tr("Results"));
    m_table->setAccessibleName(tr("Results"));
    for (const auto &[button, text] : {std::pair(m_listButton, tr("Show as a list")), std::pair(m_tableButton, tr("Show as a table")), std::pair(m_columnsButton, tr("Choose columns"))}) {
        button->setToolTip(text);
        button->setAccessibleName(text);
    }
    m_model->setColumns(columnsFrom(m_model->columns().paths));
    m_model->forgetTexts();
    showSorts();
    showCount();
}

} // namespace fourthp::ui
