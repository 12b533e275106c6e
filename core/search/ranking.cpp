// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/ranking.h"

#include "core/search/fit_meter.h"

#include <algorithm>
#include <numeric>

namespace fourthp {

namespace {

constexpr size_t kJudgedByWords = 200;

} // namespace

std::vector<TextTerm> Ranking::judgedTerms(const TextQuery &query)
{
    std::vector<TextTerm> terms = query.wanted();
    if (terms.size() > kTermsJudged) {
        terms.erase(terms.begin() + kTermsJudged, terms.end());
    }
    return terms;
}

Result<std::vector<double>> Ranking::fits(
    const WordLists &lists, const std::vector<TextTerm> &terms, const std::vector<qint64> &docids)
{
    std::vector<quint32> texts(docids.size());
    std::transform(docids.begin(), docids.end(), texts.begin(),
        [&lists](qint64 docid) { return lists.reader().state().textOf(docid); });
    return fitsOf(lists, terms, texts);
}

Result<std::vector<qint32>> Ranking::bestFirst(
    const std::vector<qint32> &rows, const std::vector<TextTerm> &terms) const
{
    std::vector<qint32> order = m_columns.preferredFirst(rows);
    if (order.size() > kJudgedByWords) {
        order = byPlace(order);
    }
    std::vector<qint64> docids;
    for (size_t i = 0; i < order.size() && i < kJudgedByWords; ++i) {
        docids.push_back(m_columns.docidOf(order[i]));
    }
    const Result<std::vector<double>> found = fits(m_lists, terms, docids);
    if (!found) {
        return passOn(found);
    }
    std::vector<size_t> places(docids.size());
    std::iota(places.begin(), places.end(), size_t(0));
    std::stable_sort(
        places.begin(), places.end(), [&found](size_t a, size_t b) { return (*found)[a] > (*found)[b]; });
    const std::vector<qint32> before(order.begin(), order.begin() + std::ptrdiff_t(places.size()));
    std::transform(
        places.begin(), places.end(), order.begin(), [&before](size_t place) { return before[place]; });
    return order;
}

std::vector<qint32> Ranking::byPlace(const std::vector<qint32> &rows) const
{
    const IndexState &state = m_lists.reader().state();
    std::vector<quint16> points(rows.size());
    std::transform(rows.begin(), rows.end(), points.begin(),
        [this, &state](qint32 row) { return m_points[state.textOf(m_columns.docidOf(row))]; });
    // Few values occur, so that counting sorts faster than comparing, and keeps the order of equals.
    const size_t buckets = size_t(*std::max_element(points.begin(), points.end())) + 1;
    std::vector<size_t> start(buckets + 1, 0);
    for (const quint16 point : points) {
        ++start[buckets - point]; // The best bucket comes first.
    }
    std::partial_sum(start.begin(), start.end(), start.begin());
    std::vector<qint32> sorted(rows.size());
    for (size_t i = 0; i < rows.size(); ++i) {
        sorted[start[buckets - 1 - points[i]]++] = rows[i];
    }
    return sorted;
}

} // namespace fourthp
