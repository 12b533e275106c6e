// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/row_moving.h"

#include "ui/library/dragged_records.h"
#include "ui/library/result_model.h"
#include "ui/library/result_selection.h"

#include <QAbstractItemView>
#include <QDropEvent>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QSet>

#include <algorithm>

namespace fourthp::ui {

RowMoving::RowMoving(const ResultModel &model, const QItemSelectionModel &selection, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_selection(selection)
{ }

void RowMoving::addView(QAbstractItemView *view)
{
    view->setDragEnabled(true);
    view->setDragDropMode(QAbstractItemView::DragOnly);
    view->viewport()->setAcceptDrops(true); // Where a drop is welcome is decided here.
    view->installEventFilter(this);
    view->viewport()->installEventFilter(this);
    m_views.push_back(view);
}

void RowMoving::moveBy(int rows)
{
    const std::vector<qint64> docids = selectedDocids(m_selection);
    if (!m_isAllowed || docids.empty()) {
        return;
    }
    const int first = m_model.rowOf(docids.front());
    const int index = first + rows;
    if (index >= 0 && index + int(docids.size()) <= m_model.rowCount()) {
        Q_EMIT moved(docids, index);
    }
}

int RowMoving::placeBefore(int row, const std::vector<qint64> &docids) const
{
    const QSet<qint64> moving(docids.begin(), docids.end());
    const auto begin = m_model.docids().begin();
    return int(
        std::count_if(begin, begin + row, [&moving](qint64 docid) { return !moving.contains(docid); }));
}

bool RowMoving::takeDrop(QAbstractItemView *view, QDropEvent &event)
{
    if (!m_isAllowed || !holdsRecords(*event.mimeData())) {
        event.ignore();
        return true;
    }
    event.acceptProposedAction();
    if (event.type() == QEvent::Drop) {
        const QPoint point = event.position().toPoint();
        const QModelIndex target = view->indexAt(point);
        const bool below = target.isValid() && point.y() > view->visualRect(target).center().y();
        const int row = !target.isValid() ? m_model.rowCount() : target.row() + (below ? 1 : 0);
        const std::vector<qint64> docids = recordsIn(*event.mimeData());
        Q_EMIT moved(docids, placeBefore(row, docids));
    }
    return true;
}

bool RowMoving::eventFilter(QObject *watched, QEvent *event)
{
    const bool isDrop = event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove
        || event->type() == QEvent::Drop;
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (!isDrop && !isKey) { // Others come even while a view is being destroyed, and is no view any more.
        return QObject::eventFilter(watched, event);
    }
    const auto view = std::find_if(m_views.begin(), m_views.end(),
        [watched](QAbstractItemView *one) { return one == watched || one->viewport() == watched; });
    if (view == m_views.end()) {
        return QObject::eventFilter(watched, event);
    }
    if (isDrop) {
        return takeDrop(*view, *static_cast<QDropEvent *>(event));
    }
    if (watched == *view && isKey && m_isAllowed) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool moves = (key->modifiers() & ~Qt::KeypadModifier) == Qt::AltModifier
            && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down);
        if (moves && event->type() == QEvent::KeyPress) {
            moveBy(key->key() == Qt::Key_Up ? -1 : 1);
        }
        if (moves) {
            event->accept();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace fourthp::ui
