// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/result_selection.h"

#include "ui/library/result_model.h"

#include <QItemSelectionModel>
#include <QSet>

#include <algorithm>

namespace fourthp::ui {

namespace {

const ResultModel &modelOf(const QItemSelectionModel &selection)
{
    return *qobject_cast<const ResultModel *>(selection.model());
}

} // namespace

int selectedRowCount(const QItemSelectionModel &selection)
{
    int count = 0;
    for (const QItemSelectionRange &range : selection.selection()) {
        count += range.height();
    }
    return count;
}

std::vector<qint64> selectedDocids(const QItemSelectionModel &selection)
{
    std::vector<int> rows;
    for (const QItemSelectionRange &range : selection.selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            rows.push_back(row);
        }
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    std::vector<qint64> docids;
    docids.reserve(rows.size());
    for (const int row : rows) {
        docids.push_back(modelOf(selection).docids()[size_t(row)]);
    }
    return docids;
}

void addToSelection(QItemSelectionModel &selection, const std::vector<qint64> &docids)
{
    const QSet<qint64> wanted(docids.begin(), docids.end());
    const ResultModel &model = modelOf(selection);
    const std::vector<qint64> &all = model.docids();
    QItemSelection more; // One range for neighbours.
    for (size_t row = 0, end = 0; !wanted.isEmpty() && row < all.size(); row = end + 1) {
        for (end = row; end < all.size() && wanted.contains(all[end]); ++end) { }
        if (end > row) {
            more.select(model.index(int(row), 0), model.index(int(end) - 1, 0));
        }
    }
    selection.select(more, QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

} // namespace fourthp::ui
