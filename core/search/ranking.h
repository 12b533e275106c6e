// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/search/facet_columns.h"
#include "core/search/text_query.h"
#include "core/search/word_order.h"
#include "core/store/connection.h"

#include <QStringList>

#include <stop_token>
#include <vector>

namespace fourthp {

/// Puts the records that a query found in order. Two steps: all by whether a term stands in the title or
/// among the other names, ties in the columns' preferred order; then the best few hundred by their words
/// (`fitOf`). Same rows, same query, same order.
class Ranking
{
public:
    /// The terms of a query with the words of the library that they stand for.
    struct Terms
    {
        std::vector<TextTerm> asked;
        QStringList languages; ///< Whose stems stand in the index.
        std::vector<TermWords> words; ///< One for each term.
    };
    [[nodiscard]] static Result<Terms> understand(
        Connection &connection, const TextQuery &query, const QStringList &languages);
    /// How well each of these records fits; higher is better.
    [[nodiscard]] static Result<std::vector<double>> fits(Connection &connection, const Terms &terms,
        const std::vector<qint64> &docids, const std::stop_token &stop);

    Ranking(Connection &connection, const FacetColumns &columns, const Terms &terms);
    [[nodiscard]] Result<std::vector<qint32>> bestFirst(
        const std::vector<qint32> &rows, const std::stop_token &stop);

private:
    [[nodiscard]] Result<std::vector<qint32>> byPlace(std::vector<qint32> rows, const std::stop_token &stop);
    class Points;
    [[nodiscard]] Result<void> addPlaces(const TextTerm &word, double share, Points &points);

    Connection &m_connection;
    const FacetColumns &m_columns;
    const Terms &m_terms;
};

} // namespace fourthp
