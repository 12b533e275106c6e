// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/curation/edition_numbers.h"
#include "core/publish/publication.h"

namespace fourthp {

enum class ReadingDirection { LeftToRight, RightToLeft };

/// Counts as bars, one below the other, in their order; mirrored for those who read from the right. Empty
/// without counts. Pure; any thread.
PublicationFigure barChart(
    const std::vector<EditionCount> &counts, ReadingDirection direction, const QString &alternative);

} // namespace fourthp
