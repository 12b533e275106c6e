// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/search/text_query.h"
#include "core/search/word_lists.h"
#include "core/store/text_set.h"

namespace fourthp {

/// Those of `candidates` in which the words of the term stand in a row, in the place that it names.
[[nodiscard]] Result<TextSet> textsWithRow(
    const WordLists &lists, const TextTerm &term, const TextSet &candidates);

} // namespace fourthp
