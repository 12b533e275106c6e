// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/piece.h"

namespace fourthp::print {

struct RowLook
{
    qreal width = 0;
    qreal padding = 0; ///< Above and below.
    bool isRuled = false; ///< A line below it.
    bool isShaded = false;
};

/// Texts beside each other. Line by line, so that a page break may go through a high row; a low one stays
/// whole. `lefts` is one for each text.
Pieces rowPieces(const std::vector<SharedText> &texts, const std::vector<qreal> &lefts, const RowLook &look);

/// A table as wide as the body, columns as wide as their texts ask for, with headings that come again on each
/// page.
Pieces tablePieces(const PublicationTable &table, const PageStyle &style);

} // namespace fourthp::print
