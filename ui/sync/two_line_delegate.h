// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/eliding_delegate.h"

#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace fourthp::ui {

/// Rows of a title and a line below it, all of one height, whichever of the two scripts of the window they are in.
class TwoLineDelegate : public ElidingDelegate
{
public:
    using ElidingDelegate::ElidingDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        constexpr int kAround = 8;
        return {0, 2 * lineHeight(option) + kAround};
    }

private:
    /// The metrics of a font know its first face only: where Arabic is read, a line needs more room.
    static int lineHeight(const QStyleOptionViewItem &option)
    {
        QTextLayout arabic(QString(QChar(0x0644)), option.font);
        arabic.beginLayout();
        const QTextLine line = arabic.createLine();
        arabic.endLayout();
        const bool isRead = option.direction == Qt::RightToLeft;
        return std::max(option.fontMetrics.lineSpacing(), isRead ? int(std::ceil(line.height())) : 0);
    }
};

} // namespace fourthp::ui
