// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/page_furniture.h"

#include "core/publish/marking_look.h"
#include "core/publish/print_words.h"

#include <QFontMetricsF>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp::print {

namespace {

constexpr qreal kSideMargin = 60 * kUnitsPerPoint;
constexpr qreal kLeastTop = 78 * kUnitsPerPoint;
constexpr qreal kLeastBottom = 72 * kUnitsPerPoint;
constexpr qreal kEdge = 32 * kUnitsPerPoint; ///< From the edge of the paper to head and foot.
constexpr qreal kMostSide = 0.12; ///< Of the width, a margin; small paper is for text as well.
constexpr qreal kMostEnd = 0.1; ///< Of the height, head or foot without a marking.
constexpr qreal kGap = 18 * kUnitsPerPoint; ///< From these to the body.
constexpr qreal kPadding = 4 * kUnitsPerPoint; ///< In the box of the marking.
constexpr qreal kMarkingShare = 0.55; ///< Of the width, at most.

qreal sideMargin(const QSizeF &paper)
{
    return std::min(kSideMargin, paper.width() * kMostSide);
}

qreal edge(const QSizeF &paper)
{
    return std::min(kEdge, paper.height() * kMostEnd / 2);
}

SharedText markingText(const QString &marking, const PageStyle &style, qreal bodyWidth)
{
    if (marking.isEmpty()) {
        return {};
    }
    TextLook look = style.look(TextRole::Marking);
    look.color = QColor(u'#' + QLatin1StringView(markingColor(marking)));
    return std::make_shared<LaidText>(
        plainSpans(marking), look, style, bodyWidth * kMarkingShare - 2 * kPadding);
}

void addText(LaidPage &page, const SharedText &text, const QPointF &at)
{
    qreal y = at.y();
    for (int line = 0; line < text->lineCount(); ++line) {
        page.marks.push_back(LineMark {text, line, {at.x(), y}});
        y += text->lineHeight();
    }
}

/// The box with the marking at the far side of a line that begins at `top`.
void addMarking(LaidPage &page, const SharedText &marking, qreal top, const PageStyle &style)
{
    const qreal laidWidth = style.body.width() * kMarkingShare - 2 * kPadding;
    const qreal width = marking->usedWidth() + 2 * kPadding;
    const qreal left = style.body.left() + style.left(style.body.width() - width, width, style.body.width());
    page.marks.push_back(AreaMark {QRectF(left, top, width, marking->height() + 2 * kPadding),
        QColor(u'#' + QLatin1StringView(kMarkingGround))});
    // Its lines begin at the right edge of the width that they were laid in, where they run to the left.
    const qreal textLeft = style.isRightToLeft ? left + width - kPadding - laidWidth : left + kPadding;
    addText(page, marking, {textLeft, top + kPadding});
}

/// A line of small text that begins where lines begin.
void addLine(LaidPage &page, const QString &text, qreal top, qreal width, const PageStyle &style)
{
    const TextLook look = style.look(TextRole::Small);
    const QString fitting = QFontMetricsF(look.font).elidedText(text, Qt::ElideRight, width);
    const auto laid = std::make_shared<LaidText>(plainSpans(fitting), look, style, width);
    addText(page, laid, {style.body.left() + style.left(0, width, style.body.width()), top});
}

/// The number alone for documents that bring no words for it.
QString pageOfPages(const QString &words, const QString &number, const QString &count)
{
    return words.isEmpty() ? number : words.arg(number, count);
}

} // namespace

PageStyle pageStyle(const Publication &publication, const QSizeF &paper)
{
    PageStyle style;
    style.paper = paper;
    style.locale = QLocale(publication.language);
    style.locale.setNumberOptions(QLocale::OmitGroupSeparator);
    style.isRightToLeft = publication.isRightToLeft;
    const qreal side = sideMargin(paper);
    const qreal most = paper.height() * kMostEnd;
    const SharedText marking = markingText(publication.marking, style, paper.width() - 2 * side);
    const qreal needed = marking ? edge(paper) + marking->height() + 2 * kPadding + kGap : 0;
    style.body = QRectF(QPointF(), paper)
                     .adjusted(side, std::max(std::min(kLeastTop, most), needed), -side,
                         -std::max(std::min(kLeastBottom, most), needed));
    return style;
}

void addFurniture(
    std::vector<LaidPage> &pages, const Publication &publication, const PageStyle &style, FirstPage first)
{
    const SharedText marking = markingText(publication.marking, style, style.body.width());
    const qreal markingHeight = marking ? marking->height() + 2 * kPadding : 0;
    const qreal lineHeight = style.look(TextRole::Small).lineHeight;
    const qreal footHeight = std::max(markingHeight, lineHeight);
    const qreal headTop = edge(style.paper);
    const qreal footTop = style.paper.height() - headTop - footHeight;
    const qreal width = style.body.width() * (marking ? 0.95 - kMarkingShare : 1);
    const QString count = style.locale.toString(qlonglong(pages.size()));
    for (size_t index = 0; index < pages.size(); ++index) {
        LaidPage &page = pages.at(index);
        if (marking) {
            addMarking(page, marking, headTop, style);
            addMarking(page, marking, footTop, style);
        }
        if (index == 0 && first == FirstPage::Cover) {
            continue;
        }
        const QString head = page.chapter.isEmpty() ? publication.title : page.chapter;
        const QString number = style.locale.toString(qlonglong(index) + 1);
        if (index > 0) { // The first page of a sheet begins with its title.
            addLine(
                page, head, headTop + (std::max(markingHeight, lineHeight) - lineHeight) / 2, width, style);
        }
        addLine(page, pageOfPages(publication.words.page, number, count),
            footTop + (footHeight - lineHeight) / 2, width, style);
    }
}

} // namespace fourthp::print
