// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/result_model.h"

#include "ui/common/formats.h"
#include "ui/common/languages.h"
#include "ui/library/dragged_records.h"

#include <QMimeData>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {
constexpr int kPagesKept = 48;
constexpr int kPagesWaiting = 8; ///< More than a screen shows; what was scrolled past is not worth fetching.
}

ResultModel::ResultModel(const Services &services, QObject *parent)
    : QAbstractTableModel(parent)
    , m_services(services)
    , m_pages(kPagesKept)
    , m_loader(std::make_unique<TaskQueue>())
    , m_soon(new QTimer(this))
{
    m_soon->setSingleShot(true);
    connect(m_soon, &QTimer::timeout, this, &ResultModel::fetchNext);
}

ResultModel::~ResultModel()
{
    m_stop.request_stop();
}

void ResultModel::stopFetching()
{
    m_stop.request_stop();
    m_stop = {};
    m_wanted.clear();
    m_waiting.clear();
    m_isFetching = false;
}

std::vector<std::pair<int, ResultModel::Page *>> ResultModel::carriedOver(const std::vector<qint64> &docids) const
{
    QHash<qint64, const ResultRow *> known;
    QSet<int> near; // What came or went moves rows by a few; looking at a million of them would take too long.
    for (const int page : m_pages.keys()) {
        near += {page - 1, page, page + 1};
        for (const ResultRow &row : *m_pages.object(page)) {
            known.insert(row.docid, &row);
        }
    }
    std::vector<std::pair<int, Page *>> pages;
    for (const int page : near) {
        auto rows = std::make_unique<Page>();
        for (int i = std::max(0, page * kRowsPerPage); i < std::min(int(docids.size()), (page + 1) * kRowsPerPage); ++i) {
            if (const ResultRow *row = known.value(docids[size_t(i)])) {
                rows->push_back(*row);
            }
        }
        if (!rows->empty()) {
            pages.emplace_back(page, rows.release());
        }
    }
    return pages;
}

void ResultModel::setResult(std::vector<qint64> docids, const SearchQuery &query)
{
    const bool sameQuery = query == m_query;
    m_query = query; // Also for the same rows: other words are marked in them.
    if (docids == m_docids) {
        refreshTexts();
        return;
    }
    stopFetching();
    beginResetModel();
    const auto kept = sameQuery ? carriedOver(docids) : std::vector<std::pair<int, Page *>>();
    m_docids = std::move(docids);
    m_pages.clear();
    m_stale.clear();
    for (const auto &[page, rows] : kept) {
        m_pages.insert(page, rows);
        m_stale.insert(page);
    }
    endResetModel();
}

void ResultModel::setFirstPage(std::vector<ResultRow> rows)
{
    m_pages.insert(0, new Page(std::move(rows)));
    m_stale.remove(0);
    if (!m_docids.empty()) {
        const int last = std::min(rowCount(), kRowsPerPage) - 1;
        Q_EMIT dataChanged(index(0, 0), index(last, columnCount() - 1));
        Q_EMIT rowsLoaded(0, last);
    }
}

void ResultModel::setColumns(const ResultColumns &columns)
{
    if (columns == m_columns) {
        return;
    }
    stopFetching();
    beginResetModel();
    m_columns = columns;
    m_pages.clear();
    m_stale.clear();
    endResetModel();
}

void ResultModel::refreshTexts()
{
    stopFetching();
    const QList<int> pages = m_pages.keys();
    m_stale = QSet<int>(pages.begin(), pages.end());
    if (!m_docids.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

int ResultModel::rowOf(qint64 docid) const
{
    const auto found = std::find(m_docids.begin(), m_docids.end(), docid);
    return found == m_docids.end() ? -1 : int(found - m_docids.begin());
}

const ResultRow *ResultModel::rowAt(int row) const
{
    const Page *page = m_pages.object(row / kRowsPerPage);
    if (page == nullptr || m_stale.contains(row / kRowsPerPage)) {
        want(row / kRowsPerPage);
    }
    if (page == nullptr) {
        return nullptr;
    }
    // Records that went away since the search leave their page shorter; rows are found by their docid.
    const qint64 docid = m_docids[size_t(row)];
    const auto found = std::find_if(page->begin(), page->end(), [docid](const ResultRow &one) { return one.docid == docid; });
    return found == page->end() ? nullptr : &*found;
}

int ResultModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_docids.size());
}

int ResultModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : std::max(1, int(m_columns.paths.size()));
}

QVariant ResultModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const ResultRow *row = rowAt(index.row());
    if (role == LoadedRole) {
        return row != nullptr;
    }
    if (row == nullptr) {
        const bool first = index.column() == 0;
        return first && (role == Qt::DisplayRole || role == Qt::AccessibleTextRole) ? QVariant(tr("Loading…")) : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
        return index.column() < row->cells.size() ? row->cells.at(index.column()) : row->title.text;
    case Qt::AccessibleTextRole:
        return index.column() > 0 ? row->cells.value(index.column())
                                  : tr("%1: %2. %3. %4", "1: type of record, 2: title, 3: facts, 4: state").arg(row->typeText, row->title.text, row->facts, row->badges);
    case Qt::ToolTipRole:
        return Formats::toolTip(row->cells.value(index.column(), row->title.text));
    case IdRole:
        return row->id.value;
    default:
        return {};
    }
}

Qt::ItemFlags ResultModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsDragEnabled : flags;
}

QMimeData *ResultModel::mimeData(const QModelIndexList &indexes) const
{
    std::vector<int> rows;
    for (const QModelIndex &index : indexes) {
        rows.push_back(index.row());
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    std::vector<qint64> docids;
    docids.reserve(rows.size());
    for (const int row : rows) {
        docids.push_back(m_docids[size_t(row)]);
    }
    return draggedRecords(docids).release(); // Whoever drags it owns it.
}

QVariant ResultModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole) {
        return m_columns.headings.value(section);
    }
    return {};
}

void ResultModel::want(int page) const
{
    if (m_wanted.contains(page)) {
        return;
    }
    m_wanted.insert(page);
    m_waiting.append(page);
    if (m_waiting.size() > kPagesWaiting) {
        m_wanted.remove(m_waiting.takeFirst());
    }
    // A view that paints must not load; the request leaves from the event loop.
    m_soon->start();
}

void ResultModel::fetchNext()
{
    if (m_isFetching || m_waiting.isEmpty()) {
        return;
    }
    m_isFetching = true;
    const int page = m_waiting.takeLast();
    const auto begin = m_docids.begin() + page * kRowsPerPage;
    const auto end = m_docids.begin() + std::min<qsizetype>(qsizetype(m_docids.size()), (page + 1) * kRowsPerPage);
    m_loader->add(
        [&engine = m_services.search, docids = std::vector<qint64>(begin, end), query = m_query, columns = m_columns.paths,
            labels = Labels(m_services.vocabularies, readerLanguages()), stop = m_stop.get_token()]() -> Result<Page> {
            if (stop.stop_requested()) {
                return fail(ErrorKind::Cancelled);
            }
            return loadRows(engine, docids, query, columns, labels, stop);
        },
        [this, page, stop = m_stop.get_token()](Result<Page> rows) {
            if (stop.stop_requested()) {
                return;
            }
            m_isFetching = false;
            m_wanted.remove(page);
            if (rows) { // Else the next paint asks again.
                m_pages.insert(page, new Page(std::move(*rows)));
                m_stale.remove(page);
                const int first = page * kRowsPerPage;
                const int last = std::min(rowCount(), first + kRowsPerPage) - 1;
                Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
                Q_EMIT rowsLoaded(first, last);
            }
            fetchNext();
        });
}

} // namespace fourthp::ui
