// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/facet_delegate.h"

#include "ui/common/formats.h"
#include "ui/common/theme.h"
#include "ui/search/facet_model.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

constexpr int kMenuWidth = 24;

QColor trailingColour(const QStyleOptionViewItem &option)
{
    return option.state & QStyle::State_Selected ? option.palette.color(QPalette::HighlightedText) : secondaryText(option.palette);
}

} // namespace

QRect FacetDelegate::menuArea(const QRect &row, Qt::LayoutDirection direction)
{
    return direction == Qt::RightToLeft ? QRect(row.left(), row.top(), kMenuWidth, row.height())
                                        : QRect(row.right() - kMenuWidth + 1, row.top(), kMenuWidth, row.height());
}

void FacetDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant count = index.data(FacetModel::CountRole);
    const bool isGroup = !index.parent().isValid() && !index.data(FacetModel::HiddenGroupsRole).toBool();
    if (!count.isValid() && !isGroup) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    const bool rightToLeft = option.direction == Qt::RightToLeft;
    const QString text = isGroup ? u"\u22ef"_s : Formats::count(count.toLongLong());
    const int width = isGroup ? kMenuWidth : option.fontMetrics.horizontalAdvance(text) + 10;
    QStyleOptionViewItem item = option;
    if (isDark(item.palette)) {
        // Fusion draws the box in the colour of the list and its frame darker still: it would vanish.
        item.palette.setColor(QPalette::Base, item.palette.color(QPalette::Button).lighter(150));
    }
    item.rect = rightToLeft ? option.rect.adjusted(width, 0, 0, 0) : option.rect.adjusted(0, 0, -width, 0);
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(option.rect, option.palette.highlight());
    }
    QStyledItemDelegate::paint(painter, item, index);
    painter->save();
    painter->setPen(trailingColour(option));
    painter->drawText(option.rect.adjusted(4, 0, -4, 0),
        int(Qt::AlignVCenter | (rightToLeft ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignAbsolute), text);
    painter->restore();
}

} // namespace fourthp::ui
