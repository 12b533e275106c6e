// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/labels.h"
#include "core/search/search_query.h"
#include "core/store/library.h"
#include "core/store/record_reader.h"

#include <QString>

#include <memory>
#include <stop_token>
#include <vector>

namespace fourthp {

/// How often one value of a facet occurs among the results. A facet's own selection does not narrow its
/// counts.
struct FacetCount
{
    QString value; ///< Code or text as stored; empty for "no value".
    qint64 count = 0;
    friend bool operator==(const FacetCount &, const FacetCount &) = default;
};

struct FacetCounts
{
    QString facet; ///< A key of `facets()`.
    std::vector<FacetCount> values; ///< Most frequent first, ties by value. Selected values stay, even at 0.
};

/// What a query found: every matching record in rank order, and what the rest of the window needs.
struct SearchAnswer
{
    std::vector<qint64> docids; ///< The whole result; its size is the exact total.
    std::vector<FacetCounts> facets; ///< In the order of `facets()`; facets without any value are left out.
    QStringList didYouMean; ///< The query text with likelier words, best first; only when nothing was found.
};

/// A part of a text that matched, in UTF-16 units of the original text.
struct TextMark
{
    qsizetype start = 0;
    qsizetype length = 0;
    friend bool operator==(const TextMark &, const TextMark &) = default;
};

struct MarkedText
{
    QString text; ///< As written, plain.
    std::vector<TextMark> marks; ///< In order, not overlapping.
};

/// One row of a result list.
struct Hit
{
    StoredRecord record;
    MarkedText title;
    MarkedText snippet; ///< The best passage, at most some 200 characters; the summary's start without words.
};

/// Finds records. Search and page fetch may run on any threads at once but the GUI thread; facet columns are
/// held in memory and follow the library's commits.
class SearchEngine
{
public:
    explicit SearchEngine(Library &library);
    ~SearchEngine();

    /// Loads what is held in memory. Called by the first search if nobody did before.
    [[nodiscard]] Result<void> prepare(std::stop_token stop = {});

    /// Every match in rank order with facet counts. Cancelled soon after `stop` is requested.
    [[nodiscard]] Result<SearchAnswer> search(const SearchQuery &query, std::stop_token stop = {});

    /// A page of rows for docids of an answer, in their order; records that are gone meanwhile are left out.
    [[nodiscard]] Result<std::vector<Hit>> hits(const std::vector<qint64> &docids, const SearchQuery &query,
        const Labels &labels, std::stop_token stop = {});

    /// How well each of these records fits the words, in their order. Higher is better; 0 without words.
    [[nodiscard]] Result<std::vector<double>> fits(
        const std::vector<qint64> &docids, const SearchQuery &query, std::stop_token stop = {});

private:
    class Implementation;
    std::unique_ptr<Implementation> m_implementation;
};

} // namespace fourthp
