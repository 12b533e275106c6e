// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/task_queue.h"
#include "ui/library/result_row.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QSet>

#include <memory>
#include <stop_token>

class QTimer;

namespace fourthp::ui {

/// A result as rows: their number is known at once, their texts are fetched page by page as views ask. Any number
/// of rows costs the same.
class ResultModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { RowRole = Qt::UserRole, IdRole, LoadedRole };

    static constexpr int kRowsPerPage = 64;

    explicit ResultModel(const Services &services, QObject *parent = nullptr);
    ~ResultModel() override;

    /// Shows another result. Where it holds rows that are already here for the same query, their old texts stand in
    /// until the new ones are fetched, so that a refresh does not flicker.
    void setResult(std::vector<qint64> docids, const SearchQuery &query);
    /// Hands in the texts of the first page, if whoever searched has fetched them already.
    void setFirstPage(std::vector<ResultRow> rows);
    void setColumns(const ResultColumns &columns);
    const ResultColumns &columns() const { return m_columns; }
    const std::vector<qint64> &docids() const { return m_docids; }
    /// -1 if the record is not in the result.
    int rowOf(qint64 docid) const;
    /// The prepared row, or null while it is being fetched.
    const ResultRow *rowAt(int row) const;
    /// Fetches texts anew, for instance when the language changed. The old ones stand in until then.
    void refreshTexts();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    /// Rows can be dragged, as the records that they stand for.
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// Rows [first, last] now have their texts.
    void rowsLoaded(int first, int last);

private:
    using Page = std::vector<ResultRow>;
    void want(int page) const;
    void fetchNext();
    void stopFetching();
    /// Old rows of these docids by their new page, near the pages that they were on.
    std::vector<std::pair<int, Page *>> carriedOver(const std::vector<qint64> &docids) const;

    Services m_services;
    std::vector<qint64> m_docids;
    SearchQuery m_query;
    ResultColumns m_columns;
    mutable QCache<int, Page> m_pages;
    mutable QSet<int> m_wanted; ///< Waiting or being fetched.
    mutable QList<int> m_waiting; ///< Newest last: where one looks now comes first.
    bool m_isFetching = false;
    QSet<int> m_stale; ///< To be fetched anew once somebody looks.
    std::stop_source m_stop;
    std::unique_ptr<TaskQueue> m_loader;
    QTimer *m_soon; ///< Fetches what was wanted, from the event loop.
};

} // namespace fourthp::ui
