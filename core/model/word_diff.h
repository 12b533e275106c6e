// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <vector>

namespace fourthp {

/// A stretch of a text, in UTF-16 units.
struct TextSpan
{
    qsizetype start = 0;
    qsizetype length = 0;
    friend bool operator==(const TextSpan &, const TextSpan &) = default;
};

/// Where two texts differ.
struct WordDiff
{
    std::vector<TextSpan> inFirst; ///< Words of the first text that the second has not in their place.
    std::vector<TextSpan> inSecond;
};

/// Compares two texts word by word (UAX #29, ICU), letter for letter: `peru` and `Perú` differ. Neighbouring
/// words that differ make one stretch. Blanks count only where nothing else differs. Past a million pairs of
/// words the whole middle counts as different, so that time and memory stay bounded. Pure; any thread.
WordDiff diffWords(QStringView first, QStringView second);

} // namespace fourthp
