// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/wrapped_text_delegate.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

constexpr int kMargin = 5;
constexpr int kLeastWidth = 40;

/// The text laid out for this width; answers its height.
qreal layOut(QTextLayout &layout, const QModelIndex &index, int width)
{
    QString text = index.data().toString();
    text.replace(u'\n', QChar::LineSeparator);
    layout.setText(text);
    QTextOption option((text.isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    qreal height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return height;
}

/// A list asks before it gives its rows a width.
int widthFor(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = option.rect.width() > 0 || view == nullptr ? option.rect.width() : view->viewport()->width();
    return std::max(width - 2 * kMargin, kLeastWidth);
}

} // namespace

WrappedTextDelegate::Look WrappedTextDelegate::lookOf(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    return {option.font, option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text), {}};
}

void WrappedTextDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    cell.text.clear();
    const QStyle *style = cell.widget != nullptr ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    const Look look = lookOf(option, index);
    painter->save();
    painter->setClipRect(option.rect);
    painter->setPen(look.colour);
    QTextLayout layout({}, look.font);
    layout.setFormats(look.formats);
    const QRect area = option.rect.adjusted(kMargin, kMargin, -kMargin, -kMargin);
    layOut(layout, index, area.width());
    layout.draw(painter, area.topLeft());
    painter->restore();
}

QSize WrappedTextDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = widthFor(option);
    const Look look = lookOf(option, index);
    QTextLayout layout({}, look.font);
    layout.setFormats(look.formats);
    const int height = int(std::ceil(layOut(layout, index, width)));
    return {width + 2 * kMargin, height + 2 * kMargin};
}

} // namespace fourthp::ui
