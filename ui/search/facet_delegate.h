// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace fourthp::ui {

/// A value's label at the leading edge and its count at the trailing one; for a group, three dots that open its menu.
class FacetDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Where the dots of a group's row are.
    static QRect menuArea(const QRect &row, Qt::LayoutDirection direction);
};

} // namespace fourthp::ui
