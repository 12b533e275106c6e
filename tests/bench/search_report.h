// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/search_queries.h"
#include "tests/bench/search_reference.h"
#include "tests/bench/table_sizes.h"

#include <vector>

namespace fourthp::bench {

/// What one query took of the library, in milliseconds.
struct QueryTime
{
    double search = 0; ///< The whole answer in order, with its facet counts.
    double rows = 0; ///< The first rows, with snippets.
    double cpu = 0; ///< Of the processors, for both.
    qint64 found = 0;
    double all() const { return search + rows; }
};

/// One query, asked of both.
struct ReferenceTime
{
    QueryKind kind = QueryKind::Empty;
    QueryTime ours;
    SearchReference::Times theirs;
};

/// Bytes of UTF-8 in a corpus, estimated from a sample of it.
struct TextBytes
{
    qint64 written = 0; ///< Titles, summaries and long texts.
    qint64 indexed = 0; ///< These, and the names of codes in every language of the lists.
};
TextBytes textBytes(const SearchCorpus &corpus, const Vocabularies &vocabularies, qint64 records);

void printSizes(const std::vector<TableSize> &tables, const TextBytes &text);
/// A line for each kind and one for all. `times` is as long as `mix`.
void printQueries(const std::vector<BenchQuery> &mix, const std::vector<QueryTime> &times);
void printReference(const std::vector<ReferenceTime> &times);

} // namespace fourthp::bench
