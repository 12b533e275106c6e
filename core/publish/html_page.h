// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/html_text.h"

#include <span>

namespace fourthp {

/// Which headings are first on their page: those of a book's chapters, or a title above all blocks.
enum class TopHeading { OfBlocks, Title };

/// Blocks of a publication as the body of a page. Pure.
class HtmlBlocks
{
public:
    HtmlBlocks(
        const Publication &publication, const AnchorPlaces &places, const QString &page, TopHeading top);

    QString html(std::span<const PublicationBlock> blocks);

private:
    using Kind = PublicationBlock::Kind;
    /// Writes the block at `place`, with those that belong to it, and goes past them.
    QString next(std::span<const PublicationBlock> blocks, size_t &place);
    QString listOf(std::span<const PublicationBlock> blocks, size_t &place);
    QString item(const PublicationBlock &block) const;
    QString heading(const PublicationBlock &block);
    QString table(const PublicationBlock &block, const PublicationBlock *caption) const;
    QString figure(const PublicationBlock &block, const PublicationBlock *caption) const;
    QString contents(int depth) const;
    QString index(const PublicationBlock &block) const;

    const Publication &m_publication;
    const AnchorPlaces &m_places;
    const HtmlText m_text;
    const int m_shift; ///< From levels of blocks to those of the page.
    QString m_lastHeading;
};

} // namespace fourthp
