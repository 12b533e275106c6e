// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/flow_layout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace fourthp::ui {

namespace {
constexpr int kGap = 4;
}

FlowLayout::FlowLayout(QWidget *parent)
    : QLayout(parent)
{
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return layOut({0, 0, width, 0}, Lay::Measure);
}

QSize FlowLayout::minimumSize() const
{
    // One item must fit; the others go below it.
    QSize least;
    for (const QLayoutItem *item : m_items) {
        least = least.expandedTo(item->minimumSize());
    }
    const QMargins margins = contentsMargins();
    return least + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

QSize FlowLayout::sizeHint() const
{
    return minimumSize();
}

void FlowLayout::setGeometry(const QRect &area)
{
    QLayout::setGeometry(area);
    layOut(area, Lay::Place);
}

int FlowLayout::layOut(const QRect &area, Lay lay) const
{
    const QRect inner = area.marginsRemoved(contentsMargins());
    const Qt::LayoutDirection direction = parentWidget() == nullptr ? Qt::LeftToRight : parentWidget()->layoutDirection();
    int x = inner.left();
    int y = inner.top();
    int lineHeight = 0;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty()) {
            continue;
        }
        const QSize size = item->sizeHint().boundedTo({std::max(inner.width(), item->minimumSize().width()), INT_MAX});
        if (x > inner.left() && x + size.width() > inner.right() + 1) {
            x = inner.left();
            y += lineHeight + kGap;
            lineHeight = 0;
        }
        if (lay == Lay::Place) {
            item->setGeometry(QStyle::visualRect(direction, inner, {QPoint(x, y), size}));
        }
        x += size.width() + kGap;
        lineHeight = std::max(lineHeight, size.height());
    }
    return y + lineHeight - area.top() + contentsMargins().bottom();
}

} // namespace fourthp::ui
