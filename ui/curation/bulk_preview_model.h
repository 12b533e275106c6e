// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/curation/bulk_change.h"
#include "core/model/labels.h"
#include "ui/common/services.h"
#include "ui/common/task_queue.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QSet>

#include <memory>
#include <vector>

namespace fourthp::ui {

/// What a plan would do, a record a row: first those that change, then those that are refused. Their number
/// is known at once; what they say is read page by page as the view asks.
class BulkPreviewModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Record, Before, After, ColumnCount };

    explicit BulkPreviewModel(const Services &services, QObject *parent = nullptr);
    /// Null for no plan.
    void setPlan(std::shared_ptr<const BulkPlan> plan);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// The texts of a row.
    struct Row
    {
        QString record;
        QString before;
        QString after;
    };

Q_SIGNALS:
    void pageNeeded(int page) const; ///< Queued: painting must not load.

private:
    static constexpr int kRowsPerPage = 64;
    using Page = std::vector<Row>;
    void load(int page);

    Services m_services;
    std::shared_ptr<const BulkPlan> m_plan;
    std::shared_ptr<const std::vector<size_t>> m_lines; ///< Lines of the plan by row.
    QCache<int, Page> m_pages;
    QSet<int> m_wanted; ///< Waiting or being read.
    TaskQueue m_loader;
};

} // namespace fourthp::ui
