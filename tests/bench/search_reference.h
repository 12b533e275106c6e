// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/search_query.h"
#include "tests/bench/search_corpus.h"

#include <memory>

namespace fourthp::bench {

/// The search that SQLite gives with its own means: one FTS5 table of full detail over the words that
/// `unicode61` splits, facet values in columns of a table with an index each, bm25 for the order. It has the
/// same texts and the same prefix indexes as the library, and less to do: of several values of a facet it
/// holds the first alone, and it counts eight facets.
class SearchReference
{
public:
    /// What one query took, in milliseconds.
    struct Times
    {
        double rows = 0; ///< The first 50 in order, with title marked and a snippet.
        double total = 0;
        double facets = 0;
        double cpu = 0; ///< Of the processors, for all three.
        double all() const { return rows + total + facets; }
    };

    [[nodiscard]] static Result<std::unique_ptr<SearchReference>> create(const QString &path);
    /// Adds the first `records` records of the corpus. Answers what the database took.
    [[nodiscard]] Result<Cost> fill(
        const SearchCorpus &corpus, const Vocabularies &vocabularies, qint64 records);
    [[nodiscard]] Result<Times> ask(const SearchQuery &query);
    Connection &connection() { return *m_connection; }

private:
    explicit SearchReference(std::unique_ptr<Connection> connection)
        : m_connection(std::move(connection))
    { }
    [[nodiscard]] Result<void> add(qint64 docid, const Document &document, const Vocabularies &vocabularies);
    /// Milliseconds on the wall to run a statement and to take its rows.
    [[nodiscard]] Result<double> timeOf(const QString &sql, const QVariantList &values);

    std::unique_ptr<Connection> m_connection;
};

} // namespace fourthp::bench
