// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/block_pieces.h"

#include "core/publish/print_words.h"
#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace fourthp::print {

namespace {

constexpr qreal kNumberWidth = 40 * kUnitsPerPoint;
constexpr qreal kIndent = 14 * kUnitsPerPoint; ///< For each level of headings.

QString pageNumber(const PagePlace &place, const PageStyle &style)
{
    return style.locale.toString(place.page + 1);
}

Pieces contentsEntry(const PublicationBlock &heading, const PagePlaces &places, const PageStyle &style)
{
    const qreal total = style.body.width();
    const qreal indent = kIndent * (std::max(1, heading.level) - 1);
    const qreal width = total - indent - kNumberWidth;
    TextLook look = style.look(TextRole::Body);
    look.font.setBold(heading.level <= 1);
    const auto title = std::make_shared<LaidText>(heading.spans, look, style, width);
    Pieces pieces = piecesOf(title, style.left(indent, width, total),
        heading.level <= 1 ? 8 * kUnitsPerPoint : 1.5 * kUnitsPerPoint);
    for (Piece &piece : pieces) {
        piece.keepsWithNext = &piece != &pieces.back();
        piece.links = {{QRectF(0, 0, total, piece.height), u'#' + heading.anchor}};
    }
    const auto place = places.constFind(heading.anchor);
    if (place != places.constEnd() && !pieces.empty()) {
        const auto number
            = std::make_shared<LaidText>(plainSpans(pageNumber(*place, style)), look, style, kNumberWidth);
        const qreal used = number->usedWidth(); // Set at the far side, as digits are compared there.
        const qreal shift = style.isRightToLeft ? used - kNumberWidth : kNumberWidth - used;
        pieces.back().marks.push_back(
            LineMark {number, 0, {style.left(total - kNumberWidth, kNumberWidth, total) + shift, 0}});
    }
    return pieces;
}

/// A writer's own, unless the document brings one.
Pieces ownHeading(const Publication &publication, const PageStyle &style)
{
    const std::vector<PublicationBlock> &blocks = publication.blocks;
    const auto contents = std::find_if(blocks.begin(), blocks.end(),
        [](const auto &block) { return block.kind == PublicationBlock::Kind::Contents; });
    const bool hasOne
        = contents != blocks.begin() && std::prev(contents)->kind == PublicationBlock::Kind::Heading;
    return hasOne || publication.words.contents.isEmpty()
        ? Pieces()
        : blockPieces(headingBlock(1, {}, plainSpans(publication.words.contents)), 0, style);
}

/// One after the other, each page once, and each a link.
PublicationSpans entrySpans(const IndexEntry &entry, const PagePlaces &places, const PageStyle &style)
{
    PublicationSpans spans = plainSpans(entry.term);
    int lastPage = -1;
    for (const QString &anchor : entry.anchors) {
        const auto place = places.constFind(anchor);
        if (place == places.constEnd() || place->page == lastPage) {
            continue;
        }
        spans.push_back(plainSpans(lastPage < 0 ? u"  "_s : style.isRightToLeft ? u"، "_s : u", "_s).front());
        PublicationSpan number;
        number.text = pageNumber(*place, style);
        number.link = u'#' + anchor;
        spans.push_back(number);
        lastPage = place->page;
    }
    return spans;
}

} // namespace

Pieces contentsPieces(
    const Publication &publication, int level, const PagePlaces &places, const PageStyle &style)
{
    const std::vector<PublicationBlock> &blocks = publication.blocks;
    Pieces pieces = ownHeading(publication, style);
    for (size_t i = 0; i < blocks.size(); ++i) {
        const PublicationBlock &block = blocks.at(i);
        const bool isOwnHeading
            = i + 1 < blocks.size() && blocks.at(i + 1).kind == PublicationBlock::Kind::Contents;
        if (block.kind == PublicationBlock::Kind::Heading && block.level <= level && !isOwnHeading) {
            for (Piece &piece : contentsEntry(block, places, style)) {
                pieces.push_back(std::move(piece));
            }
        }
    }
    return pieces;
}

Pieces indexPieces(const std::vector<IndexEntry> &index, const PagePlaces &places, const PageStyle &style)
{
    const TextLook look = style.look(TextRole::Small);
    Pieces pieces;
    for (const IndexEntry &entry : index) {
        const auto text = std::make_shared<LaidText>(
            entrySpans(entry, places, style), look, style, PageBreaker::columnWidth(style));
        for (Piece &piece : piecesOf(text, 0, 1.5 * kUnitsPerPoint)) {
            pieces.push_back(std::move(piece));
        }
    }
    return pieces;
}

} // namespace fourthp::print
