// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/page_breaker.h"

namespace fourthp::print {

/// The pieces of every block that needs no page numbers; none for the others. `number` counts within a
/// numbered list.
Pieces blockPieces(const PublicationBlock &block, int number, const PageStyle &style);

/// What a book or sheet begins with, of the members of the publication.
Pieces coverPieces(const Publication &publication, const PageStyle &style);
Pieces titlePieces(const Publication &publication, const PageStyle &style);

/// Headings down to the level with the pages they are on; those without a place have no number yet.
Pieces contentsPieces(
    const Publication &publication, int level, const PagePlaces &places, const PageStyle &style);
/// Terms with their pages, for the columns of a `PageBreaker`.
Pieces indexPieces(const std::vector<IndexEntry> &index, const PagePlaces &places, const PageStyle &style);

} // namespace fourthp::print
