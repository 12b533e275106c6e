// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/import_plan.h"
#include "core/model/labels.h"
#include "ui/common/latest_task.h"
#include "ui/common/services.h"
#include "ui/exchange/import_changes.h"
#include "ui/exchange/import_row.h"

#include <QAbstractTableModel>
#include <QCache>

#include <memory>
#include <optional>
#include <vector>

namespace fourthp::ui {

/// What a plan would do, an entry of the file a row. The number of rows is known at once; what they say is
/// read from the file as the view asks, a page at a time and only the newest page that it asked for.
class ImportPlanModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Line, Act, Record, Details, ColumnCount };

    explicit ImportPlanModel(const Services &services, QObject *parent = nullptr);
    /// Null for no plan.
    void setPlan(std::shared_ptr<const ImportPlan> plan);
    /// The same rows by a plan in which only the act of the line at this place is another one; it stays in
    /// sight though the filter would not have it.
    void replacePlan(std::shared_ptr<const ImportPlan> plan, size_t place);
    /// What the import changed: its rows are then compared with what was here before.
    void setChanges(const std::vector<SavedChange> &changes);
    /// Rows of this act alone; nothing for all.
    void filter(std::optional<ImportAct> act);
    /// The colours of the details, which are read anew.
    void setStyle(const PageStyle &style);

    /// What the plan says of a row.
    const ImportLine *lineAt(int row) const;
    /// Where a row stands in the plan's lines.
    size_t placeAt(int row) const { return m_places[size_t(row)]; }
    /// What is read of it; null while it is not.
    const ImportRow *rowAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void pageNeeded(int page) const; ///< Queued: painting must not load.
    void failed(const fourthp::Error &error);

private:
    static constexpr int kRowsPerPage = 32;
    static constexpr int kPagesKept = 12;
    using Page = std::vector<ImportRow>;
    void rebuild();
    void want(int page);
    void load();
    void take(int page, Result<Page> rows);
    std::vector<size_t> placesOf(int page) const;

    Services m_services;
    Labels m_labels;
    PageStyle m_style;
    std::shared_ptr<const ImportPlan> m_plan;
    std::shared_ptr<const ImportChanges> m_changes; ///< Null before the import.
    std::optional<ImportAct> m_act;
    std::vector<size_t> m_places; ///< Of `ImportPlan::lines`, by row.
    QCache<int, Page> m_pages;
    std::vector<int> m_wanted; ///< Pages that the view asked for, the newest last.
    int m_loading = -1;
    LatestTask<Page> m_loader;
};

} // namespace fourthp::ui
