// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/laid_document.h"

#include "ui/print/block_pieces.h"
#include "ui/print/page_furniture.h"
#include "ui/print/safe_drawing.h"

#include <QPainter>
#include <QSvgRenderer>

#include <algorithm>

namespace fourthp::print {

namespace {

using Kind = PublicationBlock::Kind;
constexpr qreal kSpaceBeforeFacts = 6 * kUnitsPerPoint;
constexpr int kMostPasses = 5; ///< Numbers that grow may move what they count once; more is a safety net.

bool hasPageNumbers(const PublicationBlock &block)
{
    return block.kind == Kind::Contents || block.kind == Kind::Index;
}

/// Everything that stays the same whatever page it is on, block by block.
std::vector<Pieces> settledPieces(const Publication &publication, const PageStyle &style,
    const ProgressSink &progress, const std::stop_token &stop)
{
    const std::vector<PublicationBlock> &blocks = publication.blocks;
    ProgressReporter reporter(progress);
    std::vector<Pieces> pieces;
    int number = 0;
    for (const PublicationBlock &block : blocks) {
        if (stop.stop_requested()) {
            break;
        }
        number = block.kind == Kind::Numbered ? number + 1 : 0;
        pieces.push_back(blockPieces(block, number, style));
        const bool isFirstFact = block.kind == Kind::Fact
            && (pieces.size() == 1 || blocks.at(pieces.size() - 2).kind != Kind::Fact);
        if (isFirstFact && !pieces.back().empty()) {
            pieces.back().front().spaceBefore = kSpaceBeforeFacts;
        }
        const bool isCaption = block.kind == Kind::Caption && pieces.size() > 1;
        if (isCaption && !pieces.at(pieces.size() - 2).empty()) {
            pieces.at(pieces.size() - 2).back().keepsWithNext = true;
        }
        reporter.report({qint64(pieces.size()), qint64(blocks.size())});
    }
    return pieces;
}

PageBreaker::Broken breakOnce(const Publication &publication, const std::vector<Pieces> &settled, bool isBook,
    const PagePlaces &places, const PageStyle &style)
{
    PageBreaker breaker(style);
    breaker.add(isBook ? coverPieces(publication, style) : titlePieces(publication, style));
    if (isBook) {
        breaker.breakPage();
    }
    for (size_t i = 0; i < settled.size(); ++i) {
        const PublicationBlock &block = publication.blocks.at(i);
        if (block.kind == Kind::Contents) {
            breaker.add(contentsPieces(publication, block.level, places, style));
        } else if (block.kind == Kind::Index) {
            breaker.addInColumns(indexPieces(block.index, places, style));
        } else if (block.kind == Kind::PageBreak) {
            breaker.breakPage();
        } else {
            breaker.add(settled.at(i));
        }
    }
    return breaker.finish();
}

struct MarkDrawing
{
    QPainter &painter;

    void operator()(const AreaMark &area) const { painter.fillRect(area.rect, area.color); }
    void operator()(const LineMark &line) const { line.text->draw(painter, line.line, line.at); }
    void operator()(const FigureMark &figure) const
    {
        if (!isSafeDrawing(figure.svg)) {
            return;
        }
        QSvgRenderer renderer(figure.svg);
        renderer.render(&painter, figure.rect);
    }
};

} // namespace

LaidDocument layOut(const Publication &publication, const QSizeF &paper, const ProgressSink &progress,
    const std::stop_token &stop)
{
    const PageStyle style = pageStyle(publication, paper);
    const std::vector<PublicationBlock> &blocks = publication.blocks;
    const bool isBook = std::any_of(
        blocks.begin(), blocks.end(), [](const auto &block) { return block.kind == Kind::Contents; });
    const bool isNumbered = std::any_of(blocks.begin(), blocks.end(), hasPageNumbers);
    const std::vector<Pieces> settled = settledPieces(publication, style, progress, stop);
    if (stop.stop_requested()) {
        return {};
    }
    PageBreaker::Broken broken = breakOnce(publication, settled, isBook, {}, style);
    for (int pass = 1; isNumbered && pass < kMostPasses; ++pass) {
        PageBreaker::Broken next = breakOnce(publication, settled, isBook, broken.places, style);
        const bool isSettled = next.places == broken.places;
        broken = std::move(next);
        if (isSettled) {
            break;
        }
    }
    addFurniture(broken.pages, publication, style, isBook ? FirstPage::Cover : FirstPage::Plain);
    return {paper, std::move(broken.pages), std::move(broken.places), std::move(broken.bookmarks)};
}

void drawPage(QPainter &painter, const LaidPage &page)
{
    painter.setRenderHint(QPainter::Antialiasing); // Else some of the fine lines vanish in a small preview.
    for (const Mark &mark : page.marks) {
        std::visit(MarkDrawing {painter}, mark);
    }
}

} // namespace fourthp::print
