// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/piece.h"

#include <QHash>

namespace fourthp::print {

/// A page as it is drawn; places are those of the paper.
struct LaidPage
{
    std::vector<Mark> marks {};
    std::vector<PageLink> links {};
    QString chapter {}; ///< For its head: the chapter it begins in, or that begins at its top.
};

/// A place to lead to; pages count from 0.
struct PagePlace
{
    int page = 0;
    qreal y = 0;
    friend bool operator==(const PagePlace &, const PagePlace &) = default;
};
using PagePlaces = QHash<QString, PagePlace>; ///< By anchor.

struct Bookmark
{
    QString title {};
    int level = 1;
    PagePlace place {};
};

/// Puts pieces on pages, one below the other, and breaks where they allow it.
class PageBreaker
{
public:
    explicit PageBreaker(const PageStyle &style);

    void add(Piece piece);
    void add(Pieces pieces);
    /// In two columns, one after the other on each page; pieces as wide as `columnWidth`.
    void addInColumns(const Pieces &pieces);
    static qreal columnWidth(const PageStyle &style);
    /// What comes next stands on another page than what came before.
    void breakPage();

    struct Broken
    {
        std::vector<LaidPage> pages {};
        PagePlaces places {};
        std::vector<Bookmark> bookmarks {};
    };
    /// At least one page. The breaker is not used after it.
    Broken finish();

private:
    void placeWaiting();
    void startPage();
    void place(const Piece &piece, qreal left);
    bool isAtTop() const { return m_y <= m_style.body.top(); }
    qreal room() const { return m_style.body.bottom() - m_y; }

    const PageStyle &m_style;
    Broken m_broken;
    Pieces m_waiting; ///< Stay on one page, and with what comes next.
    QString m_chapter;
    qreal m_y = 0;
};

} // namespace fourthp::print
