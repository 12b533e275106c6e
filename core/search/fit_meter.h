// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/search/text_query.h"
#include "core/search/word_lists.h"

#include <vector>

namespace fourthp {

inline constexpr size_t kTermsJudged
    = 16; ///< More words than anybody types; a pasted page is ranked by its beginning.

/// A word of a text that a term asks for.
struct WordFound
{
    quint32 place = 0;
    quint32 term = 0;
    quint32 position = 0; ///< Within the term.
    WordForm form = WordForm::AsWritten;
};

/// What is known of one text to judge it.
struct TextFound
{
    std::vector<WordFound> words; ///< In any order.
    std::vector<quint32> pieceEnds; ///< Of title and other names, ascending.
    std::vector<quint32> sectionEnds; ///< Of `kSections` but the last.
};

/// How well a text fits, from 1 up: for each term the best place it stands in (title above other names above
/// summary above body, as written above begun above another form), more where terms follow one another or
/// stand near, and where they are a whole title or name.
double fitOf(TextFound text, const std::vector<TextTerm> &terms);

/// The same for these texts, in their order; 1 for one that the index does not have.
[[nodiscard]] Result<std::vector<double>> fitsOf(
    const WordLists &lists, const std::vector<TextTerm> &terms, const std::vector<quint32> &texts);

/// What a term is worth by place and form; the measure of `fitOf`, for those who know places but not words.
namespace fit {
inline constexpr double kTitle = 10;
inline constexpr double kTitleOtherForm = 7;
inline constexpr double kName = 6;
inline constexpr double kNameOtherForm = 4;
inline constexpr double kSummary = 3;
inline constexpr double kSummaryOtherForm = 2;
inline constexpr double kBody = 1.2;
inline constexpr double kBodyOtherForm = 0.8;
} // namespace fit

} // namespace fourthp
