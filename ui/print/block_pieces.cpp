// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/block_pieces.h"

#include "core/publish/print_words.h"
#include "ui/print/row_pieces.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp::print {

namespace {

using Kind = PublicationBlock::Kind;
constexpr qreal kMarkerWidth = 18 * kUnitsPerPoint; ///< Of bullets and numbers.
constexpr qreal kFactShare = 0.3; ///< Of the width, for the terms of facts.
constexpr qreal kUnitsPerCssPixel = kUnitsPerInch / 96;

QString plainText(const PublicationSpans &spans)
{
    QString text;
    for (const PublicationSpan &span : spans) {
        text += span.text;
    }
    return text;
}

Pieces headingPieces(const PublicationBlock &block, const PageStyle &style)
{
    const TextLook look = style.look(PageStyle::headingRole(block.level));
    Pieces pieces = piecesOf(
        std::make_shared<LaidText>(block.spans, look, style, style.body.width()), 0, look.spaceBefore);
    for (Piece &piece : pieces) {
        piece.keepsWithNext = true;
    }
    if (!pieces.empty()) {
        pieces.front().headingLevel = std::clamp(block.level, 1, 4);
        pieces.front().heading = plainText(block.spans);
        if (block.level <= 2) { // Room below, so that it stands apart from the first line of its text.
            pieces.back().height += 4 * kUnitsPerPoint;
        }
    }
    return pieces;
}

Pieces paragraphPieces(const PublicationBlock &block, TextRole role, TextEdges edges, const PageStyle &style)
{
    const TextLook look = style.look(role);
    return piecesOf(
        std::make_shared<LaidText>(block.spans, look, style, style.body.width(), edges), 0, look.spaceBefore);
}

/// A text beside a marker that stands where lines begin.
Pieces hangingPieces(const QString &marker, const PublicationBlock &block, TextRole role, qreal markerWidth,
    const PageStyle &style)
{
    const TextLook look = style.look(role);
    const qreal total = style.body.width();
    const qreal width = total - markerWidth;
    const qreal gap = 4 * kUnitsPerPoint;
    const std::vector<SharedText> texts {
        std::make_shared<LaidText>(plainSpans(marker), look, style, markerWidth - gap),
        std::make_shared<LaidText>(block.spans, look, style, width)};
    Pieces pieces
        = rowPieces(texts, {style.left(0, markerWidth - gap, total), style.left(markerWidth, width, total)},
            {total, 0, false, false});
    pieces.front().spaceBefore = look.spaceBefore / 2;
    return pieces;
}

Pieces factPieces(const PublicationBlock &block, const PageStyle &style)
{
    const TextLook look = style.look(TextRole::Body);
    TextLook strong = look;
    strong.font.setBold(true);
    const qreal total = style.body.width();
    const qreal gap = 10 * kUnitsPerPoint;
    const qreal termWidth = total * kFactShare - gap;
    const qreal width = total * (1 - kFactShare);
    const std::vector<SharedText> texts {
        std::make_shared<LaidText>(plainSpans(block.term), strong, style, termWidth),
        std::make_shared<LaidText>(block.spans, look, style, width)};
    return rowPieces(texts, {style.left(0, termWidth, total), style.left(total * kFactShare, width, total)},
        {total, 2 * kUnitsPerPoint, true, false});
}

Pieces figurePieces(const PublicationFigure &figure, const PageStyle &style)
{
    if (figure.width <= 0 || figure.height <= 0) {
        return {};
    }
    const QSizeF wanted = QSizeF(figure.width, figure.height) * kUnitsPerCssPixel;
    const QSizeF room(style.body.width(), style.body.height() * 0.85); // A caption goes below it.
    const QSizeF size = wanted.width() > room.width() || wanted.height() > room.height()
        ? wanted.scaled(room, Qt::KeepAspectRatio)
        : wanted;
    Piece piece;
    piece.height = size.height();
    piece.spaceBefore = 10 * kUnitsPerPoint;
    piece.marks.push_back(
        FigureMark {figure.svg, QRectF(QPointF((style.body.width() - size.width()) / 2, 0), size)});
    return {piece};
}

Pieces piecesOfKind(const PublicationBlock &block, int number, const PageStyle &style)
{
    switch (block.kind) {
    case Kind::Heading:
        return headingPieces(block, style);
    case Kind::Paragraph:
        return paragraphPieces(block, TextRole::Body, TextEdges::Justified, style);
    case Kind::Bullet:
        return hangingPieces(u"•"_s, block, TextRole::Body, kMarkerWidth, style);
    case Kind::Numbered:
        return hangingPieces(
            style.locale.toString(number) + u'.', block, TextRole::Body, kMarkerWidth * 1.4, style);
    case Kind::Fact:
        return factPieces(block, style);
    case Kind::Note:
        return hangingPieces(block.term, block, TextRole::Small, kMarkerWidth * 1.4, style);
    case Kind::Caption:
        return paragraphPieces(block, TextRole::Small, TextEdges::Ragged, style);
    case Kind::Table:
        return tablePieces(block.table, style);
    case Kind::Figure:
        return figurePieces(block.figure, style);
    case Kind::Contents:
    case Kind::Index:
    case Kind::PageBreak:
        return {};
    }
    Q_UNREACHABLE();
}

void append(Pieces &pieces, const QString &text, TextRole role, qreal spaceBefore, const PageStyle &style)
{
    if (text.isEmpty()) {
        return;
    }
    const auto laid
        = std::make_shared<LaidText>(plainSpans(text), style.look(role), style, style.body.width());
    for (Piece &piece : piecesOf(laid, 0, spaceBefore)) {
        pieces.push_back(std::move(piece));
    }
}

} // namespace

Pieces blockPieces(const PublicationBlock &block, int number, const PageStyle &style)
{
    Pieces pieces = piecesOfKind(block, number, style);
    if (!pieces.empty()) {
        pieces.front().anchor = block.anchor;
    }
    return pieces;
}

Pieces coverPieces(const Publication &publication, const PageStyle &style)
{
    Piece above;
    above.height = style.body.height() * 0.26;
    above.keepsWithNext = true;
    Pieces pieces {above};
    append(pieces, publication.title, TextRole::Title, 0, style);
    Piece rule;
    rule.spaceBefore = 14 * kUnitsPerPoint;
    rule.height = 3 * kUnitsPerPoint;
    const qreal width = 90 * kUnitsPerPoint;
    rule.marks.push_back(AreaMark {QRectF(style.left(0, width, style.body.width()), 0, width, rule.height),
        style.look(TextRole::Title).color});
    pieces.push_back(rule);
    append(pieces, publication.subtitle, TextRole::Subtitle, 14 * kUnitsPerPoint, style);
    append(pieces, publication.creator, TextRole::Subtitle, 24 * kUnitsPerPoint, style);
    append(pieces, style.locale.toString(publication.date, QLocale::LongFormat), TextRole::Body,
        8 * kUnitsPerPoint, style);
    return pieces;
}

Pieces titlePieces(const Publication &publication, const PageStyle &style)
{
    Pieces pieces;
    append(pieces, publication.title, TextRole::Heading1, 0, style);
    append(pieces, publication.subtitle, TextRole::Body, 4 * kUnitsPerPoint, style);
    append(pieces, style.locale.toString(publication.date, QLocale::LongFormat), TextRole::Small,
        2 * kUnitsPerPoint, style);
    for (Piece &piece : pieces) {
        piece.keepsWithNext = true;
    }
    if (!pieces.empty()) {
        pieces.back().height += 8 * kUnitsPerPoint;
    }
    return pieces;
}

} // namespace fourthp::print
