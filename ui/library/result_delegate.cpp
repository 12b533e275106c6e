// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/result_delegate.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/library/result_model.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace fourthp::ui {

namespace {

constexpr int kMargin = 8;
constexpr int kIcon = 20;
constexpr int kSnippetLines = 2;

/// Of one line of text. The metrics of a font know its first face only: where Arabic is read, it needs more
/// room.
int lineHeightOf(const QFont &font, Qt::LayoutDirection direction)
{
    const int usual = QFontMetrics(font).lineSpacing();
    if (direction == Qt::LeftToRight) {
        return usual;
    }
    QTextLayout layout(QString(QChar(0x0644)), font);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    return std::max(usual, int(std::ceil(line.height())));
}

struct LineStyle
{
    QFont font;
    QColor colour;
    int lineHeight = 0;
    int lines = 1;
    bool rightToLeft = false;
};

void prepare(QTextLayout &layout, const MarkedText &marked, const LineStyle &style, QTextOption::WrapMode wrap)
{
    QTextOption option((style.rightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    option.setTextDirection(marked.text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(wrap);
    layout.setTextOption(option);
    QList<QTextLayout::FormatRange> formats;
    for (const TextMark &mark : marked.marks) {
        QTextCharFormat format;
        format.setFontWeight(QFont::Bold);
        format.setFontUnderline(true); // Not by weight alone: titles are bold already.
        formats.append({int(mark.start), int(mark.length), format});
    }
    layout.setFormats(formats);
}

/// What is left of a text from `start` on, cut with an ellipsis to one line.
MarkedText elidedRest(const MarkedText &marked, int start, const QFontMetrics &metrics, int width)
{
    MarkedText rest {metrics.elidedText(marked.text.mid(start), Qt::ElideRight, width), {}};
    for (const TextMark &mark : marked.marks) {
        if (mark.start >= start && mark.start - start + mark.length < rest.text.size()) {
            rest.marks.push_back({mark.start - start, mark.length});
        }
    }
    return rest;
}

/// Draws marked text in at most `lines` lines from the top of `area`, in the text's own direction.
void drawMarked(QPainter *painter, const MarkedText &marked, const QRect &area, const LineStyle &style)
{
    const QFontMetrics metrics(style.font);
    painter->setPen(style.colour);
    QTextLayout layout(marked.text, style.font);
    prepare(layout, marked, style, QTextOption::WordWrap);
    layout.beginLayout();
    int count = 0;
    int restStart = -1;
    for (QTextLine line = layout.createLine(); line.isValid() && count < style.lines; line = layout.createLine(), ++count) {
        line.setLineWidth(area.width());
        line.setPosition({0, qreal(count * style.lineHeight)});
        if (count == style.lines - 1 && line.textStart() + line.textLength() < marked.text.size()) {
            restStart = line.textStart();
            break;
        }
    }
    layout.endLayout();
    for (int i = 0; i < count; ++i) {
        layout.lineAt(i).draw(painter, area.topLeft());
    }
    if (restStart >= 0) {
        const MarkedText rest = elidedRest(marked, restStart, metrics, area.width());
        QTextLayout tail(rest.text, style.font);
        prepare(tail, rest, style, QTextOption::NoWrap);
        tail.beginLayout();
        QTextLine line = tail.createLine();
        line.setLineWidth(area.width());
        line.setPosition({0, qreal(count * style.lineHeight)});
        tail.endLayout();
        line.draw(painter, area.topLeft());
    }
}

} // namespace

QSize ResultDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int line = lineHeightOf(option.font, option.direction);
    return {200, line * (2 + kSnippetLines) + 2 * kMargin + 6};
}

void ResultDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const auto *model = qobject_cast<const ResultModel *>(index.model());
    const ResultRow *row = model == nullptr ? nullptr : model->rowAt(index.row());
    const bool selected = item.state & QStyle::State_Selected;
    const QColor text = item.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor quiet = selected ? text : secondaryText(item.palette);
    const bool rightToLeft = item.direction == Qt::RightToLeft;
    const int lineHeight = lineHeightOf(item.font, item.direction);
    const QRect inner = item.rect.adjusted(kMargin, kMargin, -kMargin, -kMargin);

    painter->save();
    painter->setClipRect(item.rect);
    if (row == nullptr) {
        painter->setPen(quiet);
        painter->drawText(inner, Qt::AlignTop | Qt::AlignLeading, index.data().toString());
        painter->restore();
        return;
    }
    QRect texts = inner.adjusted(kIcon + kMargin, 0, 0, 0);
    QRect icon(inner.left(), inner.top(), kIcon, kIcon);
    if (rightToLeft) {
        texts = inner.adjusted(0, 0, -(kIcon + kMargin), 0);
        icon.moveRight(inner.right());
    }
    lineIcon(iconNameOf(row->type)).paint(painter, icon, Qt::AlignCenter, selected ? QIcon::Selected : QIcon::Normal);

    QFont bold = item.font;
    bold.setWeight(QFont::DemiBold);
    drawMarked(painter, row->title, texts, {bold, text, lineHeight, 1, rightToLeft});

    texts.setTop(texts.top() + lineHeight + 2);
    QString facts = row->typeText;
    for (const QString &part : {row->facts, row->badges}) {
        if (!part.isEmpty()) {
            facts += QStringLiteral(" · ") + part;
        }
    }
    painter->setPen(quiet);
    painter->setFont(item.font);
    const QFontMetrics metrics(item.font);
    painter->drawText(QRect(texts.left(), texts.top(), texts.width(), lineHeight),
        int((rightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter),
        metrics.elidedText(facts, Qt::ElideRight, texts.width()));

    texts.setTop(texts.top() + lineHeight + 2);
    drawMarked(painter, row->snippet, texts, {item.font, text, lineHeight, kSnippetLines, rightToLeft});
    painter->setPen(item.palette.color(QPalette::Midlight));
    painter->drawLine(item.rect.bottomLeft(), item.rect.bottomRight());
    painter->restore();
}

} // namespace fourthp::ui
