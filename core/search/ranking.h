// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/search/facet_columns.h"
#include "core/search/text_query.h"
#include "core/search/word_lists.h"

#include <vector>

namespace fourthp {

/// Puts the records that a query found in order. Two steps: all by whether a term stands in the title or
/// among the other names, ties in the columns' preferred order; then the best few hundred by their words
/// (`fitOf`). Same rows, same query, same order.
class Ranking
{
public:
    /// The terms by which a query is judged.
    static std::vector<TextTerm> judgedTerms(const TextQuery &query);
    /// How well each of these records fits; higher is better.
    [[nodiscard]] static Result<std::vector<double>> fits(
        const WordLists &lists, const std::vector<TextTerm> &terms, const std::vector<qint64> &docids);

    /// `points`: by text, what it earns in the first step. All must outlive it.
    Ranking(const FacetColumns &columns, const WordLists &lists, const std::vector<quint16> &points)
        : m_columns(columns)
        , m_lists(lists)
        , m_points(points)
    { }
    [[nodiscard]] Result<std::vector<qint32>> bestFirst(
        const std::vector<qint32> &rows, const std::vector<TextTerm> &terms) const;

private:
    std::vector<qint32> byPlace(const std::vector<qint32> &rows) const;

    const FacetColumns &m_columns;
    const WordLists &m_lists;
    const std::vector<quint16> &m_points;
};

} // namespace fourthp
