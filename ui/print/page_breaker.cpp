// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/page_breaker.h"

#include <algorithm>
#include <utility>

namespace fourthp::print {

namespace {

constexpr qreal kColumnGap = 24 * kUnitsPerPoint;
constexpr qreal kLeastColumn = 60 * kUnitsPerPoint; ///< Of columns below something else on a page.

/// Without the space before the first one, which is none at the top of a page.
qreal heightOf(const Pieces &pieces)
{
    qreal height = 0;
    for (const Piece &piece : pieces) {
        height += (&piece == &pieces.front() ? 0 : piece.spaceBefore) + piece.height;
    }
    return height;
}

} // namespace

PageBreaker::PageBreaker(const PageStyle &style)
    : m_style(style)
{
    startPage();
}

qreal PageBreaker::columnWidth(const PageStyle &style)
{
    return (style.body.width() - kColumnGap) / 2;
}

void PageBreaker::startPage()
{
    m_broken.pages.emplace_back().chapter = m_chapter;
    m_y = m_style.body.top();
}

void PageBreaker::add(Piece piece)
{
    if (piece.startsPage) {
        breakPage();
    }
    const bool isComplete = !piece.keepsWithNext;
    m_waiting.push_back(std::move(piece));
    if (isComplete) {
        placeWaiting();
    }
}

void PageBreaker::add(Pieces pieces)
{
    for (Piece &piece : pieces) {
        add(std::move(piece));
    }
}

void PageBreaker::breakPage()
{
    placeWaiting();
    if (!isAtTop()) {
        startPage();
    }
}

void PageBreaker::placeWaiting()
{
    const Pieces pieces = std::exchange(m_waiting, {});
    if (pieces.empty()) {
        return;
    }
    const auto startNext = [this](const Piece &piece) {
        startPage();
        if (piece.repeated) {
            for (const Piece &heading : *piece.repeated) {
                place(heading, 0);
            }
        }
    };
    if (!isAtTop() && pieces.front().spaceBefore + heightOf(pieces) > room()) {
        startNext(pieces.front());
    }
    for (const Piece &piece : pieces) { // What is higher than a page is broken wherever it must.
        const qreal before = isAtTop() ? 0 : piece.spaceBefore;
        if (!isAtTop() && before + piece.height > room()) {
            startNext(piece);
        } else {
            m_y += before;
        }
        place(piece, 0);
    }
}

void PageBreaker::place(const Piece &piece, qreal left)
{
    LaidPage &page = m_broken.pages.back();
    const PagePlace here {int(m_broken.pages.size()) - 1, m_y};
    if (!piece.anchor.isEmpty()) {
        m_broken.places.insert(piece.anchor, here);
    }
    if (piece.headingLevel > 0) {
        m_broken.bookmarks.push_back({piece.heading, piece.headingLevel, here});
    }
    if (piece.headingLevel == 1) {
        m_chapter = piece.heading;
        if (isAtTop() || page.chapter.isEmpty()) {
            page.chapter = m_chapter;
        }
    }
    const QPointF by(m_style.body.left() + left, m_y);
    for (Mark mark : piece.marks) {
        shift(mark, by);
        page.marks.push_back(std::move(mark));
    }
    for (const PageLink &link : piece.links) {
        page.links.push_back({link.rect.translated(by), link.target});
    }
    m_y += piece.height;
}

void PageBreaker::addInColumns(const Pieces &pieces)
{
    const qreal waiting = heightOf(m_waiting);
    if (!isAtTop() && waiting + kLeastColumn > room()) {
        startPage();
    }
    placeWaiting();
    const qreal width = columnWidth(m_style);
    qreal top = m_y;
    qreal lowest = m_y;
    bool isSecond = false;
    for (const Piece &piece : pieces) {
        if (m_y + piece.height > m_style.body.bottom() && m_y > top) {
            if (isSecond) {
                startPage();
                top = m_y;
            }
            isSecond = !isSecond;
            m_y = top;
        }
        m_y += m_y > top ? piece.spaceBefore : 0;
        place(piece, m_style.left(isSecond ? width + kColumnGap : 0, width, m_style.body.width()));
        lowest = isSecond ? std::max(lowest, m_y) : m_y;
    }
    m_y = lowest;
}

PageBreaker::Broken PageBreaker::finish()
{
    placeWaiting();
    return std::move(m_broken);
}

} // namespace fourthp::print
