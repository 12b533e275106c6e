// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/conflict_list_model.h"

#include "ui/common/formats.h"
#include "ui/sync/conflict_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

void ConflictListModel::show(std::vector<ConflictHead> heads)
{
    if (heads == m_heads) {
        return;
    }
    beginResetModel();
    m_heads = std::move(heads);
    endResetModel();
}

void ConflictListModel::retranslate()
{
    if (!m_heads.empty()) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
}

const ConflictHead *ConflictListModel::headAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_heads[size_t(row)] : nullptr;
}

int ConflictListModel::rowOf(qint64 n) const
{
    const auto found
        = std::find_if(m_heads.begin(), m_heads.end(), [n](const ConflictHead &head) { return head.n == n; });
    return found == m_heads.end() ? -1 : int(found - m_heads.begin());
}

int ConflictListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_heads.size());
}

QVariant ConflictListModel::data(const QModelIndex &index, int role) const
{
    const ConflictHead *head = headAt(index.row());
    if (head == nullptr) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return QString(titleOf(*head) + u'\n' + questionOf(*head));
    case Qt::AccessibleTextRole:
        return Formats::list({titleOf(*head), questionOf(*head)});
    case Qt::ToolTipRole:
        return Formats::toolTip(titleOf(*head));
    default:
        return {};
    }
}

} // namespace fourthp::ui
