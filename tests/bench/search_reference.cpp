// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/search_reference.h"

#include "core/model/field_values.h"
#include "tests/bench/bench_figures.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace fourthp::bench {

namespace {

constexpr char kTables[] = "CREATE TABLE text(docid INTEGER PRIMARY KEY, title TEXT, names TEXT,"
                           " summary TEXT, body TEXT);"
                           "CREATE VIRTUAL TABLE words USING fts5(title, names, summary, body,"
                           " content='text', content_rowid='docid', tokenize='unicode61', detail=full,"
                           " prefix='1 2 3');"
                           "CREATE TABLE facets(docid INTEGER PRIMARY KEY, updated TEXT, type TEXT,"
                           " country TEXT, sector TEXT, state TEXT, year TEXT, tag TEXT,"
                           " verification TEXT, org_type TEXT);"
                           "CREATE INDEX by_updated ON facets(updated);";

/// The words as FTS5 wants them: all of them, the last one as a beginning, as it is while it is typed.
QString matchOf(const QString &text)
{
    if (text.isEmpty() || text.startsWith(u'"')) {
        return text;
    }
    QStringList words;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        words.append(u'"' + word + u'"');
    }
    return words.join(u' ') + (text.endsWith(u' ') ? u""_s : u"*"_s);
}

/// What all statements of one query have in common.
struct Condition
{
    QString from;
    QString where;
    QVariantList values;
};

/// With the filters but those on `except`: what is chosen in a facet does not narrow its own counts.
Condition conditionOf(const SearchQuery &query, QStringView except, bool needsFacets)
{
    Condition condition {u"facets"_s, u"1"_s, {}};
    if (const QString match = matchOf(query.text); !match.isEmpty()) {
        const bool joins = needsFacets || !query.filters.empty();
        condition.from = joins ? u"words CROSS JOIN facets ON facets.docid = words.rowid"_s : u"words"_s;
        condition.where = u"words MATCH ?"_s;
        condition.values.append(match);
    }
    for (const FacetFilter &filter : query.filters) {
        if (filter.facet != except) {
            condition.where
                += u" AND facets.%1 %2 ?"_s.arg(filter.facet, filter.excludes ? u"IS NOT"_s : u"="_s);
            condition.values.append(filter.values.first());
        }
    }
    return condition;
}

QString rowsStatement(const SearchQuery &query, const Condition &condition)
{
    if (query.text.isEmpty()) {
        return u"SELECT text.title, substr(text.summary, 1, 200) FROM facets JOIN text USING (docid)"
               " WHERE %1 ORDER BY updated DESC LIMIT 50"_s.arg(condition.where);
    }
    return u"SELECT highlight(words, 0, '[', ']'), snippet(words, -1, '[', ']', '…', 32) FROM %1 WHERE %2"
           " ORDER BY rank LIMIT 50"_s.arg(condition.from, condition.where);
}

} // namespace

Result<std::unique_ptr<SearchReference>> SearchReference::create(const QString &path)
{
    Result<std::unique_ptr<Connection>> connection = Connection::open(path, Access::ReadWrite);
    if (!connection) {
        return passOn(connection);
    }
    auto done = (*connection)->runScript(kTables);
    for (const char *facet : kBenchFacets) {
        if (done) {
            done = (*connection)->run(u"CREATE INDEX by_%1 ON facets(%1)"_s.arg(QString::fromLatin1(facet)));
        }
    }
    if (!done) {
        return passOn(done);
    }
    return std::unique_ptr<SearchReference>(new SearchReference(std::move(*connection)));
}

Result<void> SearchReference::add(qint64 docid, const Document &document, const Vocabularies &vocabularies)
{
    const SearchText text = searchText(document, vocabularies);
    QVariantList texts {docid};
    for (const SearchWeight weight : {SearchWeight::Title, SearchWeight::Names, SearchWeight::Summary, SearchWeight::Body}) {
        QStringList pieces;
        for (const SearchPiece &piece : text) {
            if (piece.weight == weight) {
                pieces.append(piece.text);
            }
        }
        texts.append(pieces.join(u'\n'));
    }
    QVariantList values {docid, document.json().value("updated_at"_L1).toString()};
    for (const char *facet : kBenchFacets) {
        const QStringList all = facetValues(document, facet);
        values.append(all.isEmpty() ? QVariant() : QVariant(all.first()));
    }
    auto done = m_connection->run(u"INSERT INTO text VALUES (?, ?, ?, ?, ?)"_s, texts);
    if (done) {
        done = m_connection->run(
            u"INSERT INTO words(rowid, title, names, summary, body) VALUES (?, ?, ?, ?, ?)"_s, texts);
    }
    return done ? m_connection->run(u"INSERT INTO facets VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s, values)
                : done;
}

Result<Cost> SearchReference::fill(
    const SearchCorpus &corpus, const Vocabularies &vocabularies, qint64 records)
{
    Cost took;
    for (qint64 first = 0; first < records; first += kPageRows) {
        std::vector<Document> page;
        for (qint64 number = first; number < std::min(first + kPageRows, records); ++number) {
            page.push_back(corpus.record(number));
        }
        const Stopwatch watch;
        auto done = m_connection->run(u"BEGIN"_s);
        for (size_t i = 0; done && i < page.size(); ++i) {
            done = add(first + qint64(i) + 1, page[i], vocabularies);
        }
        if (done) {
            done = m_connection->run(u"COMMIT"_s);
        }
        if (!done) {
            return passOn(done);
        }
        took += watch.cost();
    }
    return took;
}

Result<double> SearchReference::timeOf(const QString &sql, const QVariantList &values)
{
    const Stopwatch watch;
    const auto done
        = m_connection->all(sql, values, [](const Row &row) { return row.text(0) + row.text(1); });
    return done ? Result<double>(watch.cost().wall) : passOn(done);
}

Result<SearchReference::Times> SearchReference::ask(const SearchQuery &query)
{
    const Stopwatch watch;
    const Condition whole = conditionOf(query, {}, false);
    const Result<double> rows = timeOf(rowsStatement(query, whole), whole.values);
    if (!rows) {
        return passOn(rows);
    }
    const Result<double> total
        = timeOf(u"SELECT count(*), 0 FROM %1 WHERE %2"_s.arg(whole.from, whole.where), whole.values);
    if (!total) {
        return passOn(total);
    }
    Times times;
    times.rows = *rows;
    times.total = *total;
    for (const char *facet : kBenchFacets) {
        const QString name = QString::fromLatin1(facet);
        const Condition others = conditionOf(query, name, true);
        const Result<double> counts
            = timeOf(u"SELECT facets.%1, count(*) FROM %2 WHERE %3 GROUP BY facets.%1"_s.arg(
                         name, others.from, others.where),
                others.values);
        if (!counts) {
            return passOn(counts);
        }
        times.facets += *counts;
    }
    times.cpu = watch.cost().cpu;
    return times;
}

} // namespace fourthp::bench
