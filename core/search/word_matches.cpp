// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/word_matches.h"

#include "core/search/term_matching.h"

#include <algorithm>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr float kInBody = 1;

struct Place
{
    QLatin1StringView column;
    float exact;
    float prefix;
};
constexpr Place kPlaces[] {
    {"title"_L1, 10, 7},
    {"names"_L1, 6, 5},
    {"summary"_L1, 2, 2},
};

/// A prepared statement that goes with its scope.
struct Statement
{
    sqlite3_stmt *handle = nullptr;
    ~Statement() { sqlite3_finalize(handle); }
};

} // namespace

Result<std::vector<qint64>> matchingDocids(Connection &connection, const QString &expression)
{
    constexpr char kSql[] = "SELECT rowid FROM words WHERE words MATCH ?";
    Statement statement;
    const QByteArray text = expression.toUtf8();
    int code = sqlite3_prepare_v2(connection.handle(), kSql, -1, &statement.handle, nullptr);
    if (code == SQLITE_OK) {
        code = sqlite3_bind_text(statement.handle, 1, text.constData(), int(text.size()), SQLITE_STATIC);
    }
    std::vector<qint64> docids;
    while (code == SQLITE_OK || code == SQLITE_ROW) {
        code = sqlite3_step(statement.handle);
        if (code == SQLITE_ROW) {
            docids.push_back(sqlite3_column_int64(statement.handle, 0));
        }
    }
    if (code != SQLITE_DONE) {
        const ErrorKind kind = code == SQLITE_INTERRUPT ? ErrorKind::Cancelled : ErrorKind::Storage;
        return fail(kind, u"words"_s, QString::fromUtf8(sqlite3_errmsg(connection.handle())));
    }
    return docids;
}

MatchScores::MatchScores(std::shared_ptr<const FacetColumns> columns, std::vector<TextTerm> terms)
    : m_columns(std::move(columns))
    , m_terms(std::move(terms))
    , m_scores(m_columns->rowCount(), 0)
{
}

Result<void> MatchScores::compute(Connection &connection)
{
    for (const TextTerm &term : m_terms) {
        if (auto done = addTerm(connection, term); !done) {
            return done;
        }
    }
    return {};
}

Result<void> MatchScores::addTerm(Connection &connection, const TextTerm &term)
{
    std::vector<float> best(m_scores.size(), 0);
    const auto note = [&](const TextTerm &asked, QLatin1StringView column, float points) -> Result<void> {
        const Result<std::vector<qint64>> docids = matchingDocids(connection, termExpression(asked, column));
        if (!docids) {
            return passOn(docids);
        }
        for (const qint64 docid : *docids) {
            if (const qint32 row = m_columns->rowOf(docid); row >= 0) {
                best[size_t(row)] = std::max(best[size_t(row)], points);
            }
        }
        return {};
    };
    for (const Place &place : kPlaces) {
        Result<void> done = note({term.words, false}, place.column, place.exact);
        if (done && term.prefix && place.prefix > 0) {
            done = note(term, place.column, place.prefix);
        }
        if (!done) {
            return done;
        }
    }
    for (size_t row = 0; row < m_scores.size(); ++row) {
        m_scores[row] += best[row];
    }
    return {};
}

double MatchScores::of(qint64 docid) const
{
    const qint32 row = m_columns->rowOf(docid);
    return row < 0 ? 0 : double(m_scores[size_t(row)] + kInBody);
}

} // namespace fourthp
