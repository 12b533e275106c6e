// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/view_place.h"

#include "ui/library/result_model.h"

#include <QAbstractItemView>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

QString ViewPlace::toText() const
{
    return top == 0 ? QString() : u"%1 %2"_s.arg(top).arg(hiddenPixels);
}

ViewPlace ViewPlace::fromText(const QString &text)
{
    return {text.section(u' ', 0, 0).toLongLong(), text.section(u' ', 1, 1).toInt()};
}

ViewPlace placeOf(const QAbstractItemView &view)
{
    const auto *model = qobject_cast<const ResultModel *>(view.model());
    const QModelIndex top = view.indexAt({view.viewport()->width() / 2, 1});
    return top.isValid() ? ViewPlace {model->docids()[size_t(top.row())], -view.visualRect(top).top()} : ViewPlace();
}

void scrollTo(QAbstractItemView &view, const ViewPlace &place)
{
    const auto *model = qobject_cast<const ResultModel *>(view.model());
    const int row = place.top == 0 ? -1 : model->rowOf(place.top);
    if (row < 0) {
        return;
    }
    view.scrollTo(model->index(row, 0), QAbstractItemView::PositionAtTop);
    if (view.verticalScrollMode() == QAbstractItemView::ScrollPerPixel) {
        view.verticalScrollBar()->setValue(view.verticalScrollBar()->value() + place.hiddenPixels);
    }
}

} // namespace fourthp::ui
