// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/judged_set.h"

#include "core/search/search_engine.h"

#include <vector>

namespace fourthp::test {

/// What the engine answered to one question.
struct Judgement
{
    JudgedQuery query;
    QString asked; ///< The text that was answered: that of the question, or the first suggestion.
    QStringList answers {}; ///< Ids of the first five records found.
    int place = 0; ///< Where the first right record stands, from 1; 0 if it is not among the five.
};

/// How many of some questions were answered well.
struct Success
{
    int asked = 0;
    int first = 0; ///< A right record came first.
    int firstFive = 0; ///< A right record was among the first five.

    double at1() const { return asked == 0 ? 0 : double(first) / asked; } ///< 0 to 1.
    double at5() const { return asked == 0 ? 0 : double(firstFive) / asked; } ///< 0 to 1.
};

/// Asks everything as typed. Where a question with a slip in it finds nothing, the first suggestion is followed, as a
/// person would with one click.
[[nodiscard]] Result<std::vector<Judgement>> judgeSearch(
    Library &library, SearchEngine &engine, const std::vector<JudgedQuery> &queries);

/// Of all judgements, or of those of one kind.
Success successOf(const std::vector<Judgement> &judgements, const QString &kind = {});

/// Figures in all and per kind, as lines of text.
QString figuresOf(const std::vector<Judgement> &judgements);
/// Every question that no right record came first for: what was wanted and what came.
QString missesOf(const std::vector<Judgement> &judgements);

} // namespace fourthp::test
