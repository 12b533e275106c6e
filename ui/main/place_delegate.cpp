// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/place_delegate.h"

#include "ui/common/theme.h"
#include "ui/main/navigation_rail.h"

#include <QPainter>

#include <algorithm>

namespace fourthp::ui {

namespace {

/// The name of a place behind its icon, and its count at the trailing side.
void paintWords(QPainter *painter, const QStyleOptionViewItem &item, const QRect &inside, const QString &count)
{
    const bool selected = item.state.testFlag(QStyle::State_Selected);
    painter->setPen(item.palette.color(selected ? QPalette::HighlightedText : QPalette::WindowText));
    painter->setFont(item.font);
    const int countWidth = count.isEmpty() ? 0 : item.fontMetrics.horizontalAdvance(count) + PlaceDelegate::kMargin;
    const QRect words = inside.adjusted(item.decorationSize.width() + PlaceDelegate::kMargin, 0, -countWidth, 0);
    const auto aligned = [&](Qt::Alignment side) { return int(QStyle::visualAlignment(item.direction, side) | Qt::AlignVCenter); };
    painter->drawText(QStyle::visualRect(item.direction, inside, words), aligned(Qt::AlignLeft),
        item.fontMetrics.elidedText(item.text, Qt::ElideRight, words.width()));
    painter->drawText(inside, aligned(Qt::AlignRight), count);
}

} // namespace

bool PlaceDelegate::isHeading(const QModelIndex &index)
{
    return !index.data(PlaceRoles::kPlace).isValid();
}

QSize PlaceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width(), std::max(size.height(), option.fontMetrics.height()) + (isHeading(index) ? 2 * kMargin : kMargin)};
}

void PlaceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QStyle *style = item.widget->style();
    const QRect row = item.rect;
    const auto *rail = qobject_cast<const NavigationRail *>(item.widget);
    const bool compact = rail != nullptr && rail->isCompact();
    const int in = compact ? 0 : index.data(PlaceRoles::kDepth).toInt() * kMargin * 2;
    const bool mirrored = item.direction == Qt::RightToLeft;
    const QRect inside = row.adjusted(kMargin + (mirrored ? 0 : in), 0, -kMargin - (mirrored ? in : 0), 0);
    if (isHeading(index) && compact) {
        painter->setPen(item.palette.color(QPalette::Mid));
        painter->drawLine(inside.left(), inside.center().y(), inside.right(), inside.center().y());
        return;
    }
    if (isHeading(index)) {
        painter->setPen(secondaryText(item.palette));
        painter->setFont(item.font);
        painter->drawText(inside.adjusted(0, 0, 0, -kMargin / 2), Qt::AlignBottom | int(QStyle::visualAlignment(item.direction, Qt::AlignLeft)), item.text);
        return;
    }
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, item.widget);
    const bool selected = item.state.testFlag(QStyle::State_Selected);
    const auto placed = [&](const QRect &leftToRight) { return QStyle::visualRect(item.direction, inside, leftToRight); };
    const int icon = item.decorationSize.width();
    item.icon.paint(painter, placed({inside.left(), inside.top(), icon, inside.height()}), Qt::AlignCenter, selected ? QIcon::Selected : QIcon::Normal);
    if (!compact) {
        paintWords(painter, item, inside, index.data(PlaceRoles::kCount).toString());
    }
    if (item.state.testFlag(QStyle::State_HasFocus) && item.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(item);
        focus.rect = row.adjusted(1, 1, -1, -1);
        focus.backgroundColor = item.palette.color(selected ? QPalette::Highlight : QPalette::Window);
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, item.widget);
    }
}

} // namespace fourthp::ui
