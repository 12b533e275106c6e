// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/import_plan_model.h"

#include "ui/common/formats.h"
#include "ui/common/languages.h"
#include "ui/exchange/import_choice.h"
#include "ui/exchange/import_text.h"

#include <algorithm>
#include <cstddef>
#include <utility>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

constexpr size_t kWaiting = 3; ///< Pages that may be in sight at once; the others were scrolled past.

} // namespace

ImportPlanModel::ImportPlanModel(const Services &services, QObject *parent)
    : QAbstractTableModel(parent)
    , m_services(services)
    , m_labels(services.vocabularies, readerLanguages())
    , m_pages(kPagesKept)
{
    connect(this, &ImportPlanModel::pageNeeded, this, &ImportPlanModel::want, Qt::QueuedConnection);
}

void ImportPlanModel::setPlan(std::shared_ptr<const ImportPlan> plan)
{
    m_plan = std::move(plan);
    rebuild();
}

void ImportPlanModel::setChanges(const std::vector<SavedChange> &changes)
{
    m_changes = std::make_shared<const ImportChanges>(changesByRecord(changes));
}

void ImportPlanModel::replacePlan(std::shared_ptr<const ImportPlan> plan, size_t place)
{
    m_plan = std::move(plan);
    m_loader.cancel(); // It reads by the plan before.
    m_loading = -1;
    const auto found = std::lower_bound(m_places.begin(), m_places.end(), place);
    if (found == m_places.end() || *found != place) {
        return; // The filter has been changed meanwhile.
    }
    const int row = int(found - m_places.begin());
    m_pages.remove(row / kRowsPerPage);
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void ImportPlanModel::filter(std::optional<ImportAct> act)
{
    m_act = act;
    rebuild();
}

void ImportPlanModel::setStyle(const PageStyle &style)
{
    m_style = style;
    rebuild();
}

void ImportPlanModel::rebuild()
{
    beginResetModel();
    m_loader.cancel();
    m_loading = -1;
    m_wanted.clear();
    m_pages.clear();
    m_places.clear();
    for (size_t place = 0; m_plan != nullptr && place < m_plan->lines.size(); ++place) {
        if (!m_act || m_plan->lines[place].act == *m_act) {
            m_places.push_back(place);
        }
    }
    endResetModel();
}

const ImportLine *ImportPlanModel::lineAt(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &m_plan->lines[m_places[size_t(row)]];
}

const ImportRow *ImportPlanModel::rowAt(int row) const
{
    const Page *page = row < 0 ? nullptr : m_pages.object(row / kRowsPerPage);
    const auto at = size_t(row % kRowsPerPage);
    return page == nullptr || at >= page->size() ? nullptr : &(*page)[at];
}

int ImportPlanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_places.size());
}

int ImportPlanModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportPlanModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) {
        return {};
    }
    const ImportLine &line = *lineAt(index.row());
    if (index.column() == Line) {
        return role == Qt::DisplayRole ? QVariant(Formats::count(line.line)) : QVariant();
    }
    if (index.column() == Act) {
        return role == Qt::DisplayRole ? QVariant(ImportText::act(line.act)) : QVariant();
    }
    const ImportRow *row = rowAt(index.row());
    if (row == nullptr) {
        Q_EMIT pageNeeded(index.row() / kRowsPerPage);
        return role == Qt::DisplayRole && index.column() == Record ? QVariant(tr("Loading…")) : QVariant();
    }
    const QString &text = index.column() == Record ? row->record : row->details;
    return role == Qt::ToolTipRole ? Formats::toolTip(text) : text;
}

QVariant ImportPlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    return section == Line  ? tr("Line")
        : section == Act    ? tr("What")
        : section == Record ? tr("Record")
                            : tr("Details");
}

void ImportPlanModel::want(int page)
{
    if (page == m_loading || m_pages.contains(page) || page * kRowsPerPage >= rowCount()) {
        return;
    }
    std::erase(m_wanted, page);
    m_wanted.push_back(page);
    if (m_wanted.size() > kWaiting) {
        m_wanted.erase(m_wanted.begin());
    }
    load();
}

void ImportPlanModel::load()
{
    if (m_loading >= 0 || m_wanted.empty()) {
        return;
    }
    const int page = m_wanted.back();
    m_wanted.pop_back();
    m_loading = page;
    m_loader.start(
        [&library = m_services.library, &vocabularies = m_services.vocabularies, plan = m_plan,
            places = placesOf(page), labels = m_labels, style = m_style,
            changes = m_changes](std::stop_token stop) -> Result<Page> {
            auto previews = previewOf(library, *plan, places, vocabularies, std::move(stop));
            if (!previews) {
                return passOn(previews);
            }
            if (changes != nullptr) {
                if (auto done = compareWithBefore(library, *changes, *previews); !done) {
                    return passOn(done);
                }
            }
            Page rows;
            for (size_t row = 0; row < previews->size(); ++row) {
                ImportPreview &preview = (*previews)[row];
                addRefusal(*plan, places[row], preview);
                rows.push_back(importRowOf(preview, labels, style));
            }
            return rows;
        },
        [this, page](Result<Page> rows) { take(page, std::move(rows)); });
}

void ImportPlanModel::take(int page, Result<Page> rows)
{
    m_loading = -1;
    if (!rows) { // Asked for again by whoever looks at it.
        Q_EMIT failed(rows.error());
        return;
    }
    m_pages.insert(page, new Page(std::move(*rows)));
    const int last = std::min((page + 1) * kRowsPerPage, rowCount()) - 1;
    Q_EMIT dataChanged(index(page * kRowsPerPage, 0), index(last, ColumnCount - 1));
    load();
}

std::vector<size_t> ImportPlanModel::placesOf(int page) const
{
    const auto first = m_places.begin() + qsizetype(page) * kRowsPerPage;
    return {first, first + std::min<std::ptrdiff_t>(kRowsPerPage, m_places.end() - first)};
}

} // namespace fourthp::ui
