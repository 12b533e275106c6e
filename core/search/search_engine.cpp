// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/search_engine.h"

#include "core/search/collection_rows.h"
#include "core/search/facet_columns.h"
#include "core/search/filter_keys.h"
#include "core/search/match_finder.h"
#include "core/search/ranking.h"
#include "core/search/snippet.h"
#include "core/search/sorting.h"
#include "core/search/suggestions.h"
#include "core/search/text_query.h"
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
        auto next = m_columns == nullptr || changed.size() > kWorthReloading
            ? FacetColumns::load(connection, stop)
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
        Result<SearchAnswer> answer = found(query, stop);
        if (!answer || query.sort.key == SortKey::Relevance) {
            return answer;
        }
        const Result<Connection *> connection = m_library.connection();
        if (!connection) {
            return passOn(connection);
        }
        // Outside of the snapshot: the sorter keeps what it reads, so it must not read what was.
        const Connection::StopGuard guard(**connection, stop);
        if (auto done = m_sorter.sort(answer->docids, query.sort, **connection, stop); !done) {
            return passOn(done);
        }
        return answer;
    }

    /// What the query finds, by fit or the newest first.
    Result<SearchAnswer> found(const SearchQuery &query, std::stop_token stop)
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
        const Result<ReadSnapshot> snapshot
            = ReadSnapshot::begin(**connection); // Also spares each read its own lock.
        if (!snapshot) {
            return passOn(snapshot);
        }
        const TextQuery text = TextQuery::from(query.text);
        const Result<QStringList> languages = stemmedLanguagesIn(**connection);
        const Result<IndexState::Shared> index = languages ? indexState(**connection) : passOn(languages);
        if (!index) {
            return passOn(index);
        }
        IndexReader reader(**connection, *index, stop);
        const WordLists lists(reader, *languages);
        const Result<Matches> matches = matching(**connection, text, query, lists, **facetColumns);
        if (!matches) {
            return passOn(matches);
        }
        Result<Narrowed> narrowed
            = (*facetColumns)->narrow(matches->all ? nullptr : &matches->rows, query.filters, stop);
        if (!narrowed) {
            return passOn(narrowed);
        }
        Result<std::vector<qint64>> docids
            = inOrder(query, text, lists, matches->points, **facetColumns, narrowed->rows);
        if (docids) {
            docids = inCollectionOrder(**connection, query, std::move(*docids));
        }
        if (!docids) {
            return passOn(docids);
        }
        SearchAnswer answer {std::move(*docids), std::move(narrowed->facets), {}};
        if (!matches->all && matches->rows.empty() && !text.isEmpty()) {
            Result<QStringList> likelier = likelierTexts(reader, query.text);
            if (!likelier) {
                return passOn(likelier);
            }
            answer.didYouMean = std::move(*likelier);
        }
        return answer;
    }

    Result<std::vector<Hit>> hits(const std::vector<qint64> &docids, const SearchQuery &query,
        const Labels &labels, std::stop_token stop)
    {
        const Result<Connection *> connection = m_library.connection();
        if (!connection) {
            return passOn(connection);
        }
        const Connection::StopGuard guard(**connection, stop);
        const Result<ReadSnapshot> snapshot = ReadSnapshot::begin(**connection);
        if (!snapshot) {
            return passOn(snapshot);
        }
        Result<std::vector<StoredRecord>> records = readRecords(**connection, docids);
        if (!records) {
            return passOn(records);
        }
        const TextQuery text = TextQuery::from(query.text);
        const Result<QStringList> languages = stemmedLanguagesIn(**connection);
        if (!languages) {
            return passOn(languages);
        }
        const WantedTerms terms(text, *languages);
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
        return page;
    }

    Result<std::vector<double>> fits(
        const std::vector<qint64> &docids, const SearchQuery &query, std::stop_token stop)
    {
        const Result<Connection *> connection = m_library.connection();
        if (!connection) {
            return passOn(connection);
        }
        const Connection::StopGuard guard(**connection, stop);
        const TextQuery text = TextQuery::from(query.text);
        if (text.groups.empty()) {
            return std::vector<double>(docids.size(), 0);
        }
        const Result<ReadSnapshot> snapshot = ReadSnapshot::begin(**connection);
        const Result<QStringList> languages = snapshot ? stemmedLanguagesIn(**connection) : passOn(snapshot);
        const Result<IndexState::Shared> index = languages ? indexState(**connection) : passOn(languages);
        if (!index) {
            return passOn(index);
        }
        IndexReader reader(**connection, *index, stop);
        return Ranking::fits(WordLists(reader, *languages), Ranking::judgedTerms(text), docids);
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

    /// What the index is in the snapshot of this connection.
    Result<IndexState::Shared> indexState(Connection &connection)
    {
        IndexState::Shared before;
        {
            const std::lock_guard guard(m_indexMutex);
            before = m_index;
        }
        Result<IndexState::Shared> now = IndexState::read(connection, before);
        if (now && *now != before) {
            const std::lock_guard guard(m_indexMutex);
            m_index = *now;
        }
        return now;
    }

    /// Rows of the columns; all of them, or those named.
    struct Matches
    {
        bool all = true;
        std::vector<qint32> rows;
        std::vector<quint16> points; ///< See `MatchFinder::points`.
    };

    /// Every record with the words of the query, and with the links and in the collections that it asks for.
    static Result<Matches> matching(Connection &connection, const TextQuery &text, const SearchQuery &query,
        const WordLists &lists, const FacetColumns &columns)
    {
        Matches matches;
        MatchFinder finder(lists);
        const IndexState &index = lists.reader().state();
        if (!text.groups.empty()) {
            const Result<TextSet> texts = finder.wanted(text);
            if (!texts) {
                return passOn(texts);
            }
            matches = {false, rowsOf(*texts, index, columns), finder.points()};
        } else if (!text.unwanted.empty()) {
            const Result<TextSet> texts = finder.unwanted(text);
            if (!texts) {
                return passOn(texts);
            }
            matches = {false, keptRows({}, true, rowsOf(*texts, index, columns), true, columns), {}};
        }
        for (const FacetFilter &filter : query.filters) {
            const bool isLink = filter.facet == filter_keys::kLink;
            if (!isLink && filter.facet != filter_keys::kCollection) {
                continue;
            }
            const Result<std::vector<qint64>> named
                = isLink ? linkedTo(connection, filter.values) : collectedIn(connection, filter.values);
            if (!named) {
                return passOn(named);
            }
            matches.rows
                = keptRows(matches.rows, matches.all, rowsOf(*named, columns), filter.excludes, columns);
            matches.all = false;
        }
        return matches;
    }

    static std::vector<qint32> rowsOf(
        const TextSet &texts, const IndexState &index, const FacetColumns &columns)
    {
        std::vector<qint32> rows;
        texts.forEach([&](quint32 text) {
            if (const qint32 row = columns.rowOf(index.docidOf(text)); row >= 0) {
                rows.push_back(row);
            }
        });
        return rows;
    }

    static std::vector<qint32> rowsOf(const std::vector<qint64> &docids, const FacetColumns &columns)
    {
        std::vector<qint32> rows;
        rows.reserve(docids.size());
        for (const qint64 docid : docids) {
            if (const qint32 row = columns.rowOf(docid); row >= 0) {
                rows.push_back(row);
            }
        }
        return rows;
    }

    /// Those of `rows`, or of all rows, that are among `named`, or that are not.
    static std::vector<qint32> keptRows(const std::vector<qint32> &rows, bool all,
        const std::vector<qint32> &named, bool excluded, const FacetColumns &columns)
    {
        std::vector<bool> isNamed(columns.rowCount(), false);
        for (const qint32 row : named) {
            isNamed[size_t(row)] = true;
        }
        std::vector<qint32> kept;
        const std::vector<qint32> &from = all ? columns.newestFirst() : rows;
        std::copy_if(from.begin(), from.end(), std::back_inserter(kept),
            [&](qint32 row) { return isNamed[size_t(row)] != excluded; });
        return kept;
    }

    /// Docids of the records at the other end of a link with any of these, whoever states it.
    static Result<std::vector<qint64>> linkedTo(Connection &connection, const QStringList &ids)
    {
        std::vector<qint64> docids;
        for (const QString &id : ids) {
            const auto found = connection.all(
                u"SELECT r.docid FROM link l JOIN record r ON r.id = l.to_id WHERE l.from_id = ?"
                " UNION SELECT r.docid FROM link l JOIN record r ON r.id = l.from_id WHERE l.to_id = ?"_s,
                {id, id}, [](const Row &row) { return row.integer(0); });
            if (!found) {
                return passOn(found);
            }
            docids.insert(docids.end(), found->begin(), found->end());
        }
        return docids;
    }

    /// The rows found as docids, by fit or the newest first.
    static Result<std::vector<qint64>> inOrder(const SearchQuery &query, const TextQuery &text,
        const WordLists &lists, const std::vector<quint16> &points, const FacetColumns &columns,
        const std::vector<qint32> &rows)
    {
        const bool byFit = query.sort.key == SortKey::Relevance && !text.groups.empty();
        const Result<std::vector<qint32>> ordered = byFit
            ? Ranking(columns, lists, points).bestFirst(rows, Ranking::judgedTerms(text))
            : Result<std::vector<qint32>>(columns.newestFirst(rows));
        if (!ordered) {
            return passOn(ordered);
        }
        std::vector<qint64> docids(ordered->size());
        std::transform(ordered->begin(), ordered->end(), docids.begin(),
            [&columns](qint32 row) { return columns.docidOf(row); });
        return docids;
    }

    Library &m_library;
    std::shared_ptr<Pending> m_pending;
    std::mutex m_columnsMutex;
    std::shared_ptr<const FacetColumns> m_columns;
    qint64 m_changesSeen = 0;
    std::mutex m_indexMutex;
    IndexState::Shared m_index;
    ResultSorter m_sorter;
    Library::Subscription m_subscription;
};

SearchEngine::SearchEngine(Library &library)
    : m_implementation(std::make_unique<Implementation>(library))
{ }

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

Result<std::vector<double>> SearchEngine::fits(
    const std::vector<qint64> &docids, const SearchQuery &query, std::stop_token stop)
{
    return m_implementation->fits(docids, query, std::move(stop));
}

} // namespace fourthp
