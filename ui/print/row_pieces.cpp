// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/row_pieces.h"

#include <algorithm>
#include <numeric>

namespace fourthp::print {

namespace {

constexpr qreal kCellGap = 8 * kUnitsPerPoint;
constexpr qreal kCellPadding = 3.5 * kUnitsPerPoint;
constexpr qreal kRule = 0.5 * kUnitsPerPoint;
constexpr int kWholeLines = 6; ///< A row of no more lines is never broken.
constexpr qreal kSlack = 0.4 * kUnitsPerPoint; ///< Against rounding, that a word is not broken by.
constexpr size_t kMeasuredRows = 200; ///< Enough to know how wide columns should be.

using Row = std::vector<PublicationSpans>;

struct ColumnWish
{
    qreal least = 0; ///< Its longest word.
    qreal most = 0; ///< Its longest text in one line.
};

std::vector<ColumnWish> columnWishes(
    const PublicationTable &table, const TextLook &headLook, const TextLook &look, qreal room)
{
    std::vector<ColumnWish> wishes(table.headings.size());
    const auto measure = [&](const Row &row, const TextLook &rowLook) {
        for (size_t column = 0; column < wishes.size(); ++column) {
            const TextWidths widths = widthsOf(row.at(column), rowLook);
            ColumnWish &wish = wishes.at(column);
            wish.least = std::max(wish.least, std::min(widths.longestWord + kSlack, room * 0.4));
            wish.most = std::max(wish.most, widths.whole + kSlack);
        }
    };
    measure(table.headings, headLook);
    for (size_t row = 0; row < std::min(table.rows.size(), kMeasuredRows); ++row) {
        measure(table.rows.at(row), look);
    }
    return wishes;
}

/// A column that needs no more than its fair share gets what it needs; the others share the rest, each its
/// longest word and more by how much its texts would take.
std::vector<qreal> columnWidths(const std::vector<ColumnWish> &wishes, qreal room)
{
    const qreal fair = room / qreal(wishes.size());
    qreal rest = room;
    qreal least = 0;
    qreal extra = 0;
    int wideColumns = 0;
    for (const ColumnWish &wish : wishes) {
        if (wish.most <= fair) {
            rest -= wish.most;
        } else {
            ++wideColumns;
            least += wish.least;
            extra += wish.most - wish.least;
        }
    }
    const auto shareOf = [&](const ColumnWish &wish) {
        if (least >= rest) {
            return rest * wish.least / least;
        }
        // Columns of one word each want nothing beyond it.
        const qreal part = extra > 0 ? (wish.most - wish.least) / extra : 1.0 / wideColumns;
        return wish.least + (rest - least) * part;
    };
    std::vector<qreal> widths;
    widths.reserve(wishes.size());
    for (const ColumnWish &wish : wishes) {
        widths.push_back(wish.most <= fair ? wish.most : shareOf(wish));
    }
    const qreal used = std::accumulate(widths.begin(), widths.end(), 0.0);
    for (qreal &width : widths) { // Short texts alone: spread over the page.
        width *= room / used;
    }
    return widths;
}

} // namespace

Pieces rowPieces(const std::vector<SharedText> &texts, const std::vector<qreal> &lefts, const RowLook &look)
{
    int count = 1;
    for (const SharedText &text : texts) {
        count = std::max(count, text->lineCount());
    }
    Pieces pieces;
    for (int line = 0; line < count; ++line) {
        Piece &piece = pieces.emplace_back();
        const bool isLast = line == count - 1;
        const qreal above = line == 0 ? look.padding : 0;
        for (size_t i = 0; i < texts.size(); ++i) {
            if (line < texts.at(i)->lineCount()) {
                piece.height = std::max(piece.height, texts.at(i)->lineHeight());
                piece.addLine(texts.at(i), line, {lefts.at(i), above});
            }
        }
        piece.height += above + (isLast ? look.padding : 0);
        piece.keepsWithNext = !isLast && (count <= kWholeLines || line == 0 || line == count - 2);
        if (look.isShaded) {
            piece.marks.insert(
                piece.marks.begin(), AreaMark {QRectF(0, 0, look.width, piece.height), kShadeColor});
        }
        if (look.isRuled && isLast) {
            piece.marks.push_back(AreaMark {QRectF(0, piece.height - kRule, look.width, kRule), kRuleColor});
        }
    }
    return pieces;
}

Pieces tablePieces(const PublicationTable &table, const PageStyle &style)
{
    const size_t count = table.headings.size();
    if (count == 0) {
        return {};
    }
    const qreal total = style.body.width();
    const TextLook look = style.look(TextRole::Small);
    TextLook headLook = look;
    headLook.font.setBold(true);
    const qreal room = total - kCellGap * qreal(count);
    const std::vector<qreal> widths = columnWidths(columnWishes(table, headLook, look, room), room);
    std::vector<qreal> lefts;
    qreal offset = kCellGap / 2;
    for (const qreal width : widths) {
        lefts.push_back(style.left(offset, width, total));
        offset += width + kCellGap;
    }
    const auto layRow = [&](const Row &row, const TextLook &rowLook, bool isHeading) {
        std::vector<SharedText> texts;
        for (size_t column = 0; column < count; ++column) {
            texts.push_back(std::make_shared<LaidText>(row.at(column), rowLook, style, widths.at(column)));
        }
        return rowPieces(texts, lefts, {total, kCellPadding, true, isHeading});
    };
    auto headings = std::make_shared<Pieces>(layRow(table.headings, headLook, true));
    Pieces pieces = *headings;
    for (Piece &piece : pieces) {
        piece.keepsWithNext = true;
    }
    pieces.front().spaceBefore = 8 * kUnitsPerPoint;
    for (const Row &row : table.rows) {
        for (Piece &piece : layRow(row, look, false)) {
            piece.repeated = headings;
            pieces.push_back(std::move(piece));
        }
    }
    pieces.back().keepsWithNext = false;
    return pieces;
}

} // namespace fourthp::print
