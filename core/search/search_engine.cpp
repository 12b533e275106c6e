// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/search_engine.h"

#include "core/search/facet_columns.h"
#include "core/search/snippet.h"
#include "core/search/sorting.h"
#include "core/search/suggestions.h"
#include "core/search/term_matching.h"
#include "core/search/word_matches.h"
#include "core/store/derived_data.h"

#include <algorithm>
#include <mutex>

using namespace Qt::StringLiterals;

namespace fourthp {

class SearchEngine::Implementation
{
public:
    explicit Implementation(Library &library)
        : m_library(library)
        , m_pending(std::make_shared<Pending>())
    {
        m_subscription = library.onCommit([pending = m_pending](const CommitNotice &notice) {
            const std::lock_guard guard(pending->mutex);
            pending->docids.insert(pending->docids.end(), notice.docids.begin(), notice.docids.end());
        });
    }

    /// Columns that hold every commit told so far.
    Result<std::shared_ptr<const FacetColumns>> columns(Connection &connection, std::stop_token stop)
    {
        const std::lock_guard guard(m_columnsMutex);
        if (m_library.isReadOnly()) {
            if (auto done = forgetIfWrittenByOthers(connection); !done) {
                return passOn(done);
            }
        }
        std::vector<qint64> changed;
        {
            const std::lock_guard inner(m_pending->mutex);
            changed.swap(m_pending->docids);
        }
        m_sorter.forget(changed);
        constexpr size_t kWorthReloading = 20'000;
        auto next = m_columns == nullptr || changed.size() > kWorthReloading ? FacetColumns::load(connection, stop)
            : changed.empty() ? Result<std::shared_ptr<const FacetColumns>>(m_columns)
                              : m_columns->updated(connection, changed);
        if (next) {
            m_columns = *next;
        } else {
            // Not taken in: the next call has to do it again.
            const std::lock_guard inner(m_pending->mutex);
            m_pending->docids.insert(m_pending->docids.end(), changed.begin(), changed.end());
        }
        return next;
    }

    Result<SearchAnswer> search(const SearchQuery &query, std::stop_token stop)
    {
        const Result<Connection *> connection = m_library.connection();
        if (!connection) {
            return passOn(connection);
        }
        const auto facetColumns = columns(**connection, stop);
        if (!facetColumns) {
            return passOn(facetColumns);
        }
        const Connection::StopGuard guard(**connection, stop);
        const TextQuery text = TextQuery::from(query.text);
        const Result<std::vector<qint32>> ranked = rank(**connection, text, *facetColumns);
        if (!ranked) {
            return passOn(ranked);
        }
        Result<Narrowed> narrowed = (*facetColumns)->narrow(&*ranked, query.filters, stop);
        if (!narrowed) {
            return passOn(narrowed);
        }
        SearchAnswer answer {{}, std::move(narrowed->facets), {}};
        answer.docids.reserve(narrowed->rows.size());
        for (const qint32 row : narrowed->rows) {
            answer.docids.push_back((*facetColumns)->docidOf(row));
        }
        if (query.sort.key != SortKey::Relevance) {
            if (auto done = m_sorter.sort(answer.docids, query.sort, **connection, stop); !done) {
                return passOn(done);
            }
        }
        if (ranked->empty() && !text.isEmpty()) {
            if (Result<QStringList> likelier = likelierTexts(**connection, query.text)) {
                answer.didYouMean = std::move(*likelier);
            }
        }
        return answer;
    }

    Result<std::vector<Hit>> hits(const std::vector<qint64> &docids, const SearchQuery &query, const Labels &labels, std::stop_token stop)
    {
        const Result<Connection *> connection = m_library.connection();
        if (!connection) {
            return passOn(connection);
        }
        const Connection::StopGuard guard(**connection, stop);
        Result<std::vector<StoredRecord>> records = readRecords(**connection, docids);
        if (!records) {
            return passOn(records);
        }
        const std::vector<TextTerm> terms = TextQuery::from(query.text).wanted();
        std::vector<Hit> page;
        page.reserve(records->size());
        for (StoredRecord &record : *records) {
            if (stop.stop_requested()) {
                return fail(ErrorKind::Cancelled);
            }
            if (!record.visible) {
                continue; // Hidden since the answer was given.
            }
            Hit hit;
            hit.title = markedWhole(record.shown().title(labels.languages()).text, terms);
            hit.snippet = bestPassage(record.shown(), terms, labels.languages());
            hit.record = std::move(record);
            page.push_back(std::move(hit));
        }
        return scored(**connection, std::move(page), terms, stop);
    }

private:
    struct Pending
    {
        std::mutex mutex;
        std::vector<qint64> docids;
    };

    /// A library that is only read here may be written by another program, which tells nobody.
    Result<void> forgetIfWrittenByOthers(Connection &connection)
    {
        const Result<qint64> changes = changesOfShown(connection);
        if (!changes) {
            return passOn(changes);
        }
        if (*changes != m_changesSeen) {
            m_changesSeen = *changes;
            m_columns = nullptr;
            m_sorter.forgetAll();
        }
        return {};
    }

    /// Every match of the words, best first; without words everything, newest first.
    Result<std::vector<qint32>> rank(Connection &connection, const TextQuery &text, const std::shared_ptr<const FacetColumns> &columns)
    {
        if (text.isEmpty()) {
            return columns->newestFirst();
        }
        std::vector<qint32> matches;
        if (text.groups.empty()) {
            matches = columns->newestFirst();
        } else {
            const Result<std::vector<qint64>> docids = matchingDocids(connection, wantedExpression(text));
            if (!docids) {
                return passOn(docids);
            }
            for (const qint64 docid : *docids) {
                if (const qint32 row = columns->rowOf(docid); row >= 0) {
                    matches.push_back(row);
                }
            }
        }
        if (!text.unwanted.empty()) {
            const Result<std::vector<qint64>> unwanted = matchingDocids(connection, unwantedExpression(text)); // In order.
            if (!unwanted) {
                return passOn(unwanted);
            }
            std::erase_if(matches, [&](qint32 row) { return std::binary_search(unwanted->begin(), unwanted->end(), columns->docidOf(row)); });
        }
        if (text.groups.empty()) {
            return matches;
        }
        const Result<std::shared_ptr<const MatchScores>> scores = scoresFor(connection, text.wanted(), columns);
        if (!scores) {
            return passOn(scores);
        }
        struct Ranked
        {
            double score;
            qint64 updated;
            qint64 docid;
            qint32 row;
        };
        std::vector<Ranked> order;
        order.reserve(matches.size());
        for (const qint32 row : matches) {
            const qint64 docid = columns->docidOf(row);
            order.push_back({(*scores)->of(docid), columns->updatedAt(row), docid, row});
        }
        std::sort(order.begin(), order.end(), [](const Ranked &a, const Ranked &b) {
            if (a.score != b.score) {
                return a.score > b.score;
            }
            return a.updated != b.updated ? a.updated > b.updated : a.docid < b.docid;
        });
        std::transform(order.begin(), order.end(), matches.begin(), [](const Ranked &one) { return one.row; });
        return matches;
    }

    /// Scores of the last terms asked for are kept: the pages of a result are fetched right after it.
    Result<std::shared_ptr<const MatchScores>> scoresFor(
        Connection &connection, const std::vector<TextTerm> &terms, const std::shared_ptr<const FacetColumns> &columns)
    {
        {
            const std::lock_guard guard(m_scoresMutex);
            if (m_scores && m_scoredColumns == columns && m_scores->terms() == terms) {
                return m_scores;
            }
        }
        auto scores = std::make_shared<MatchScores>(columns, terms);
        if (auto done = scores->compute(connection); !done) {
            return passOn(done);
        }
        const std::lock_guard guard(m_scoresMutex);
        m_scoredColumns = columns;
        m_scores = std::move(scores);
        return m_scores;
    }

    Result<std::vector<Hit>> scored(Connection &connection, std::vector<Hit> page, const std::vector<TextTerm> &terms, std::stop_token stop)
    {
        if (terms.empty()) {
            return page;
        }
        const auto facetColumns = columns(connection, std::move(stop));
        if (!facetColumns) {
            return passOn(facetColumns);
        }
        const Result<std::shared_ptr<const MatchScores>> scores = scoresFor(connection, terms, *facetColumns);
        if (!scores) {
            return passOn(scores);
        }
        for (Hit &hit : page) {
            hit.score = (*scores)->of(hit.record.docid);
        }
        return page;
    }

    Library &m_library;
    std::shared_ptr<Pending> m_pending;
    std::mutex m_columnsMutex;
    std::shared_ptr<const FacetColumns> m_columns;
    qint64 m_changesSeen = 0;
    ResultSorter m_sorter;
    std::mutex m_scoresMutex;
    std::shared_ptr<const FacetColumns> m_scoredColumns;
    std::shared_ptr<const MatchScores> m_scores;
    Library::Subscription m_subscription;
};

SearchEngine::SearchEngine(Library &library)
    : m_implementation(std::make_unique<Implementation>(library))
{
}

SearchEngine::~SearchEngine() = default;

Result<void> SearchEngine::prepare(std::stop_token stop)
{
    const Result<SearchAnswer> answer = search({}, std::move(stop));
    return answer ? Result<void>() : passOn(answer);
}

Result<SearchAnswer> SearchEngine::search(const SearchQuery &query, std::stop_token stop)
{
    return m_implementation->search(query, std::move(stop));
}

Result<std::vector<Hit>> SearchEngine::hits(
    const std::vector<qint64> &docids, const SearchQuery &query, const Labels &labels, std::stop_token stop)
{
    return m_implementation->hits(docids, query, labels, std::move(stop));
}

} // namespace fourthp
