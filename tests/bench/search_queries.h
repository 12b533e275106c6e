// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/search_query.h"
#include "tests/bench/search_corpus.h"

#include <array>
#include <vector>

namespace fourthp::bench {

enum class QueryKind {
    CommonWord,
    RareWord,
    SeveralWords, ///< Two to four, from one record.
    Phrase,
    OneLetter, ///< These are beginnings.
    TwoLetters,
    ThreeLetters,
    Keystroke, ///< What stands in the box after each key of a typed query, in this order.
    Typo,
    Arabic,
    Chinese,
    WordsAndFilters,
    Filters,
    Empty,
};
inline constexpr std::array kQueryKinds {QueryKind::CommonWord, QueryKind::RareWord, QueryKind::SeveralWords,
    QueryKind::Phrase, QueryKind::OneLetter, QueryKind::TwoLetters, QueryKind::ThreeLetters,
    QueryKind::Keystroke, QueryKind::Typo, QueryKind::Arabic, QueryKind::Chinese, QueryKind::WordsAndFilters,
    QueryKind::Filters, QueryKind::Empty};

const char *kindName(QueryKind kind);

struct BenchQuery
{
    QueryKind kind = QueryKind::Empty;
    SearchQuery query;
};

/// About `count` queries of every kind over a library of `records` records of the corpus, in a mixed order
/// that is always the same.
std::vector<BenchQuery> queryMix(const SearchCorpus &corpus, qint64 records, int count);

} // namespace fourthp::bench
