// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/piece.h"

namespace fourthp::print {

void Piece::addLine(const SharedText &text, int line, const QPointF &at)
{
    marks.push_back(LineMark {text, line, at});
    for (const LaidText::LinkPlace &place : text->links(line)) {
        links.push_back({place.rect.translated(at), place.target});
    }
}

void shift(Mark &mark, const QPointF &by)
{
    if (auto *const area = std::get_if<AreaMark>(&mark)) {
        area->rect.translate(by);
    } else if (auto *const line = std::get_if<LineMark>(&mark)) {
        line->at += by;
    } else if (auto *const figure = std::get_if<FigureMark>(&mark)) {
        figure->rect.translate(by);
    }
}

Pieces piecesOf(const SharedText &text, qreal left, qreal spaceBefore)
{
    Pieces pieces;
    const int count = text->lineCount();
    for (int line = 0; line < count; ++line) {
        Piece &piece = pieces.emplace_back();
        piece.height = text->lineHeight();
        piece.spaceBefore = line == 0 ? spaceBefore : 0;
        piece.keepsWithNext = count > 1 && (line == 0 || line == count - 2);
        piece.addLine(text, line, {left, 0});
    }
    return pieces;
}

} // namespace fourthp::print
