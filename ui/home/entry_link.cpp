// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/entry_link.h"

#include "ui/common/formats.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QPainter>
#include <QStyleOptionFocusRect>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace fourthp::ui {

namespace {
constexpr int kMargin = 4;
constexpr int kIconSize = 16;
constexpr int kGap = 8;
constexpr int kMinimumWidth = 120;
}

EntryLink::EntryLink(const QString &iconName, const QString &title, const QString &detail, QWidget *parent)
    : QAbstractButton(parent)
    , m_title(title)
    , m_detail(detail)
{
    setLineIcon(this, iconName);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setAccessibleName(title);
    setAccessibleDescription(detail);
    setToolTip(Formats::toolTip(title));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

int EntryLink::lineHeight() const
{
    // The metrics of a font know its first face only; Arabic in a Latin window would be cut off.
    QTextLayout layout(QString(m_title + m_detail), font());
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    return std::max(fontMetrics().height(), line.isValid() ? int(std::ceil(line.height())) : 0);
}

QSize EntryLink::sizeHint() const
{
    const int lines = m_detail.isEmpty() ? 1 : 2;
    const int width = fontMetrics().horizontalAdvance(m_title) + kIconSize + kGap + 2 * kMargin;
    return {width, std::max(lines * lineHeight(), kIconSize) + 2 * kMargin};
}

QSize EntryLink::minimumSizeHint() const
{
    return {kMinimumWidth, sizeHint().height()};
}

void EntryLink::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect inside = rect().adjusted(kMargin, kMargin, -kMargin, -kMargin);
    const int line = lineHeight();
    const auto placed = [&](const QRect &leftToRight) { return QStyle::visualRect(layoutDirection(), inside, leftToRight); };
    icon().paint(&painter, placed({inside.left(), inside.top() + std::max(0, (line - kIconSize) / 2), kIconSize, kIconSize}));

    const QRect texts = inside.adjusted(kIconSize + kGap, 0, 0, 0);
    const int alignment = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignTop));
    const auto draw = [&](const QString &text, int top) {
        painter.drawText(placed({texts.left(), top, texts.width(), line}), alignment, fontMetrics().elidedText(text, Qt::ElideRight, texts.width()));
    };
    QFont font = this->font();
    font.setUnderline(underMouse());
    painter.setFont(font);
    painter.setPen(palette().color(QPalette::Link));
    draw(m_title, texts.top());
    painter.setFont(this->font());
    painter.setPen(secondaryText(palette()));
    draw(m_detail, texts.top() + line);

    if (hasFocus()) {
        QStyleOptionFocusRect focus;
        focus.initFrom(this);
        focus.backgroundColor = palette().color(QPalette::Base);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, this);
    }
}

} // namespace fourthp::ui
