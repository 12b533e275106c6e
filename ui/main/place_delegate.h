// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace fourthp::ui {

/// What a row of the navigation rail holds beside its name and picture.
struct PlaceRoles
{
    static constexpr int kPlace = Qt::UserRole; ///< Where it leads; a row without is a heading.
    static constexpr int kCount = Qt::UserRole + 1; ///< Text at the trailing side.
    static constexpr int kDepth = Qt::UserRole + 3; ///< How far the row is set in; absent for not at all.
};

/// Paints a place of the navigation rail with its count at the trailing side, and headings in a quiet voice.
class PlaceDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    static constexpr int kMargin = 8;
    static bool isHeading(const QModelIndex &index);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace fourthp::ui
