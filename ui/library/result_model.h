// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/task_queue.h"
#include "ui/library/result_row.h"

#include <QAbstractTableModel>
#include <QCache>

#include <memory>
#include <stop_token>

namespace fourthp::ui {

/// A result as rows: their number is known at once, their texts are fetched page by page as views ask. Any number
/// of rows costs the same.
class ResultModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { RowRole = Qt::UserRole, IdRole, LoadedRole };

    explicit ResultModel(const Services &services, QObject *parent = nullptr);
    ~ResultModel() override;

    /// Shows another result. Rows already fetched for the same query and columns are not kept.
    void setResult(std::vector<qint64> docids, const SearchQuery &query);
    void setColumns(const ResultColumns &columns);
    const ResultColumns &columns() const { return m_columns; }
    const std::vector<qint64> &docids() const { return m_docids; }
    /// -1 if the record is not in the result.
    int rowOf(qint64 docid) const;
    /// The prepared row, or null while it is being fetched.
    const ResultRow *rowAt(int row) const;
    /// Forgets fetched texts, for instance when the language changed.
    void forgetTexts();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// Rows [first, last] now have their texts.
    void rowsLoaded(int first, int last);

private:
    using Page = std::vector<ResultRow>;
    void want(int page) const;
    void fetch(int page);

    Services m_services;
    std::vector<qint64> m_docids;
    SearchQuery m_query;
    ResultColumns m_columns;
    mutable QCache<int, Page> m_pages;
    mutable QSet<int> m_wanted;
    std::stop_source m_stop;
    std::unique_ptr<TaskQueue> m_loader;
};

} // namespace fourthp::ui
