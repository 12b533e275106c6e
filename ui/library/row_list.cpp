// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/row_list.h"

#include <QCursor>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace fourthp::ui {

RowList::RowList(QWidget *parent)
    : QListView(parent)
{
    setUniformItemSizes(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

int RowList::rowCount() const
{
    return model() == nullptr ? 0 : model()->rowCount(rootIndex());
}

int RowList::verticalOffset() const
{
    return verticalScrollBar()->value();
}

RowList::Rows RowList::rowsIn(const QRect &area) const
{
    const int top = area.top() + verticalOffset();
    const int bottom = area.bottom() + verticalOffset();
    return {std::max(0, top / m_rowHeight), bottom < 0 ? -1 : std::min(rowCount() - 1, bottom / m_rowHeight)};
}

QRect RowList::areaOf(const Rows &rows) const
{
    return {0, rows.first * m_rowHeight - verticalOffset(), viewport()->width(),
        (rows.last - rows.first + 1) * m_rowHeight};
}

QRect RowList::visualRect(const QModelIndex &index) const
{
    if (!index.isValid() || index.column() != modelColumn()) {
        return {};
    }
    return areaOf({index.row(), index.row()});
}

QModelIndex RowList::indexAt(const QPoint &point) const
{
    const Rows rows = rowsIn({point, QSize(1, 1)});
    const bool isInside
        = point.x() >= 0 && point.x() < viewport()->width() && point.y() + verticalOffset() >= 0;
    return isInside && rows.first <= rows.last ? model()->index(rows.first, modelColumn(), rootIndex())
                                               : QModelIndex();
}

void RowList::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid()) {
        return;
    }
    executeDelayedItemsLayout(); // The range of the scroll bar belongs to the rows of now.
    const int height = viewport()->height();
    const int top = index.row() * m_rowHeight;
    const int bottom = top + m_rowHeight;
    const int offset = verticalOffset();
    const bool isAbove = top < offset;
    const bool isBelow = bottom > offset + height;
    int wanted = offset;
    if (hint == PositionAtTop || (hint == EnsureVisible && (isAbove || m_rowHeight > height))) {
        wanted = top;
    } else if (hint == PositionAtBottom || (hint == EnsureVisible && isBelow)) {
        wanted = bottom - height;
    } else if (hint == PositionAtCenter) {
        wanted = top - (height - m_rowHeight) / 2;
    }
    verticalScrollBar()->setValue(wanted);
}

// What QListView does beside this walks through all rows.
// NOLINTBEGIN(bugprone-parent-virtual-call)

void RowList::doItemsLayout()
{
    QAbstractItemView::doItemsLayout();
}

void RowList::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    QAbstractItemView::dataChanged(topLeft, bottomRight, roles);
}

void RowList::updateGeometries()
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    m_rowHeight = std::max(1, itemDelegate()->sizeHint(option, {}).height());
    const int height = viewport()->height();
    QScrollBar &bar = *verticalScrollBar();
    bar.setSingleStep(std::max(1, m_rowHeight / 3));
    bar.setPageStep(height);
    bar.setRange(0, std::max(0, rowCount() * m_rowHeight - height));
    QAbstractItemView::updateGeometries();
}

// NOLINTEND(bugprone-parent-virtual-call)

void RowList::paintEvent(QPaintEvent *event)
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    QPainter painter(viewport());
    const QPoint mouse = viewport()->mapFromGlobal(QCursor::pos());
    const Rows rows = rowsIn(event->rect());
    for (int row = rows.first; row <= rows.last; ++row) {
        const QModelIndex index = model()->index(row, modelColumn(), rootIndex());
        QStyleOptionViewItem item = option;
        item.rect = visualRect(index);
        item.state.setFlag(
            QStyle::State_Selected, selectionModel() != nullptr && selectionModel()->isSelected(index));
        item.state.setFlag(QStyle::State_HasFocus, hasFocus() && index.row() == currentIndex().row());
        item.state.setFlag(QStyle::State_MouseOver, viewport()->underMouse() && item.rect.contains(mouse));
        itemDelegateForIndex(index)->paint(&painter, item, index);
    }
}

void RowList::scrollContentsBy(int dx, int dy)
{
    scrollDirtyRegion(dx, dy);
    viewport()->scroll(dx, dy);
}

QModelIndex RowList::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int last = rowCount() - 1;
    if (last < 0) {
        return {};
    }
    const int current = currentIndex().row(); // -1 for none.
    const int page = std::max(1, viewport()->height() / m_rowHeight);
    int row = std::max(0, current);
    switch (action) {
    case MoveUp:
    case MovePrevious:
        row = current - 1;
        break;
    case MoveDown:
    case MoveNext:
        row = current + 1;
        break;
    case MovePageUp:
        row = current - page;
        break;
    case MovePageDown:
        row = current + page;
        break;
    case MoveHome:
        row = 0;
        break;
    case MoveEnd:
        row = last;
        break;
    case MoveLeft:
    case MoveRight:
        break;
    }
    return model()->index(std::clamp(row, 0, last), modelColumn(), rootIndex());
}

void RowList::setSelection(const QRect &area, QItemSelectionModel::SelectionFlags command)
{
    const Rows rows = rowsIn(area.normalized());
    QItemSelection selection;
    if (rows.first <= rows.last) {
        selection.select(model()->index(rows.first, modelColumn(), rootIndex()),
            model()->index(rows.last, modelColumn(), rootIndex()));
    }
    selectionModel()->select(selection, command);
}

QRegion RowList::visualRegionForSelection(const QItemSelection &selection) const
{
    const Rows shown = rowsIn(viewport()->rect());
    QRegion region;
    for (const QItemSelectionRange &range : selection) {
        const Rows rows {std::max(range.top(), shown.first), std::min(range.bottom(), shown.last)};
        if (rows.first <= rows.last) {
            region += areaOf(rows);
        }
    }
    return region;
}

} // namespace fourthp::ui
