// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/ranking.h"

#include "core/search/match_finder.h"
#include "core/search/term_matching.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace fourthp {

namespace {

constexpr size_t kJudgedByWords = 200;
constexpr size_t kTermsJudged
    = 16; ///< More words than anybody types; a pasted page is ranked by its beginning.

} // namespace

/// What records earn by the places of words, in tenths. Most records of a library earn nothing.
class Ranking::Points
{
public:
    explicit Points(size_t rowCount)
        : m_sums(rowCount, 0)
        , m_ofWord(rowCount, 0)
    {
    }
    /// For the word at hand the first that is noted of a row counts.
    void note(qint32 row, double worth)
    {
        if (m_ofWord[size_t(row)] == 0) {
            m_ofWord[size_t(row)] = quint16(std::lround(worth * 10));
            m_noted.push_back(row);
        }
    }
    void endWord()
    {
        for (const qint32 row : m_noted) {
            m_sums[size_t(row)] = quint16(m_sums[size_t(row)] + m_ofWord[size_t(row)]);
            m_ofWord[size_t(row)] = 0;
        }
        m_noted.clear();
    }
    quint16 of(qint32 row) const { return m_sums[size_t(row)]; }

private:
    std::vector<quint16> m_sums;
    std::vector<quint16> m_ofWord;
    std::vector<qint32> m_noted;
};

Result<Ranking::Terms> Ranking::understand(
    Connection &connection, const TextQuery &query, const QStringList &languages)
{
    Terms terms {query.wanted(), languages, {}};
    if (terms.asked.size() > kTermsJudged) {
        terms.asked.erase(terms.asked.begin() + kTermsJudged, terms.asked.end());
    }
    for (const TextTerm &term : terms.asked) {
        Result<TermWords> words = termWords(connection, term, languages);
        if (!words) {
            return passOn(words);
        }
        terms.words.push_back(std::move(*words));
    }
    return terms;
}

Ranking::Ranking(Connection &connection, const FacetColumns &columns, const Terms &terms)
    : m_connection(connection)
    , m_columns(columns)
    , m_terms(terms)
{ }

Result<std::vector<qint32>> Ranking::bestFirst(const std::vector<qint32> &rows, const std::stop_token &stop)
{
    Result<std::vector<qint32>> order = m_columns.preferredFirst(rows);
    if (order->size() > kJudgedByWords) {
        order = byPlace(std::move(*order), stop);
        if (!order) {
            return order;
        }
    }
    std::vector<qint64> docids;
    for (size_t i = 0; i < order->size() && i < kJudgedByWords; ++i) {
        docids.push_back(m_columns.docidOf((*order)[i]));
    }
    const Result<std::vector<double>> found = fits(m_connection, m_terms, docids, stop);
    if (!found) {
        return passOn(found);
    }
    std::vector<size_t> places(docids.size());
    std::iota(places.begin(), places.end(), size_t(0));
    std::stable_sort(
        places.begin(), places.end(), [&found](size_t a, size_t b) { return (*found)[a] > (*found)[b]; });
    const std::vector<qint32> before(order->begin(), order->begin() + std::ptrdiff_t(places.size()));
    std::transform(
        places.begin(), places.end(), order->begin(), [&before](size_t place) { return before[place]; });
    return order;
}

Result<std::vector<double>> Ranking::fits(Connection &connection, const Terms &terms,
    const std::vector<qint64> &docids, const std::stop_token &stop)
{
    WordOrder order(connection);
    std::vector<double> found;
    found.reserve(docids.size());
    for (const qint64 docid : docids) {
        if (stop.stop_requested()) {
            return fail(ErrorKind::Cancelled);
        }
        const Result<QByteArrayView> words = order.of(docid);
        if (!words) {
            return passOn(words);
        }
        found.push_back(fitOf(*words, terms.words));
    }
    return found;
}

Result<std::vector<qint32>> Ranking::byPlace(std::vector<qint32> rows, const std::stop_token &stop)
{
    Points points(m_columns.rowCount());
    for (const TextTerm &term : m_terms.asked) {
        for (const QString &word : term.words) {
            if (stop.stop_requested()) {
                return fail(ErrorKind::Cancelled);
            }
            TextTerm alone = term;
            alone.words = {word};
            alone.exact = term.exact || term.words.size() > 1;
            alone.prefix = term.prefix && word == term.words.last();
            if (auto done = addPlaces(alone, 1.0 / double(term.words.size()), points); !done) {
                return passOn(done);
            }
        }
    }
    // Few values occur, so that counting sorts faster than comparing, and keeps the order of equals.
    const auto bucketOf = [&points](qint32 row) { return size_t(points.of(row)); };
    size_t buckets = 1;
    for (const qint32 row : rows) {
        buckets = std::max(buckets, bucketOf(row) + 1);
    }
    std::vector<size_t> start(buckets + 1, 0);
    for (const qint32 row : rows) {
        ++start[buckets - bucketOf(row)]; // The best bucket comes first.
    }
    std::partial_sum(start.begin(), start.end(), start.begin());
    std::vector<qint32> sorted(rows.size());
    for (const qint32 row : rows) {
        sorted[start[buckets - 1 - bucketOf(row)]++] = row;
    }
    return sorted;
}

Result<void> Ranking::addPlaces(const TextTerm &word, double share, Points &points)
{
    const PlaceExpressions title = titleExpressions(word, m_terms.languages);
    const PlaceExpressions name = nameExpressions(word);
    const std::pair<QString, double> bestPlaceFirst[] {{title.exact, fit::kTitle},
        {title.otherForm, fit::kTitleOtherForm}, {name.exact, fit::kName},
        {name.otherForm, fit::kNameOtherForm}};
    for (const auto &[expression, worth] : bestPlaceFirst) {
        if (expression.isEmpty()) {
            continue;
        }
        const Result<std::vector<qint64>> docids = matchingDocids(m_connection, expression);
        if (!docids) {
            return passOn(docids);
        }
        for (const qint64 docid : *docids) {
            if (const qint32 row = m_columns.rowOf(docid); row >= 0) {
                points.note(row, worth * share);
            }
        }
    }
    points.endWord();
    return {};
}

} // namespace fourthp
