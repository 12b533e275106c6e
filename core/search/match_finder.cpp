// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/match_finder.h"

#include "core/search/term_matching.h"
#include "core/search/word_order.h"
#include "core/store/docid_list.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

using Docids = std::vector<qint64>;

Docids united(const Docids &a, const Docids &b)
{
    Docids all;
    all.reserve(a.size() + b.size());
    std::set_union(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(all));
    return all;
}

Docids common(const Docids &a, const Docids &b)
{
    Docids both;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(both));
    return both;
}

Docids without(const Docids &a, const Docids &b)
{
    Docids rest;
    std::set_difference(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(rest));
    return rest;
}

/// Those of the candidates in which the words of the term stand in a row.
Result<Docids> rowIn(Connection &connection, const Docids &candidates, const TextTerm &term,
    const TermWords &asked, const std::stop_token &stop)
{
    constexpr int kBetweenStopChecks = 256;
    const RowFinder row(term, asked);
    Docids found;
    int sinceCheck = 0;
    const Result<void> done
        = WordOrder(connection).forEach(candidates, [&](qint64 docid, QByteArrayView words) {
              if (row.standsIn(words)) {
                  found.push_back(docid);
              }
              return ++sinceCheck % kBetweenStopChecks != 0 || !stop.stop_requested();
          });
    if (!done) {
        return passOn(done);
    }
    if (stop.stop_requested()) {
        return fail(ErrorKind::Cancelled);
    }
    return found;
}

bool isRow(const TextTerm &term)
{
    return term.words.size() > 1;
}

bool hasRow(const std::vector<TextTerm> &terms)
{
    return std::any_of(terms.begin(), terms.end(), isRow);
}

QString both(const QString &a, const QString &b)
{
    return a.isEmpty() ? b : b.isEmpty() ? a : u'(' + a + u") AND ("_s + b + u')';
}

} // namespace

Result<std::vector<qint64>> matchingDocids(Connection &connection, const QString &expression)
{
    return docidList(
        connection, "SELECT docid_list(rowid) FROM words WHERE words MATCH ?", expression.toUtf8());
}

Result<QStringList> stemmedLanguagesIn(Connection &connection)
{
    const auto codes
        = connection.all(u"SELECT code FROM stem_language"_s, {}, [](const Row &row) { return row.text(0); });
    return codes ? Result<QStringList>(QStringList(codes->begin(), codes->end())) : passOn(codes);
}

QString MatchFinder::anyOf(const Group &group) const
{
    QStringList parts;
    for (const TextTerm &term : group) {
        parts.append(expressionOf(term, m_languages));
    }
    return parts.join(u" OR "_s);
}

Result<Docids> MatchFinder::withAnyOf(
    const Group &group, const QString &condition, const std::stop_token &stop)
{
    Group single;
    std::copy_if(group.begin(), group.end(), std::back_inserter(single),
        [](const TextTerm &term) { return !isRow(term); });
    Result<Docids> found = single.empty() ? Result<Docids>(Docids())
                                          : matchingDocids(m_connection, both(anyOf(single), condition));
    for (const TextTerm &term : group) {
        if (!found || !isRow(term)) {
            continue;
        }
        Result<Docids> candidates
            = matchingDocids(m_connection, both(expressionOf(term, m_languages), condition));
        const Result<TermWords> asked
            = candidates ? termWords(m_connection, term, m_languages) : passOn(candidates);
        if (!asked) {
            return passOn(asked);
        }
        const Result<Docids> inARow = rowIn(m_connection, *candidates, term, *asked, stop);
        if (!inARow) {
            return inARow;
        }
        found = united(*found, *inARow);
    }
    return found;
}

Result<Docids> MatchFinder::wanted(const TextQuery &query, const std::stop_token &stop)
{
    // What the index can answer alone is one expression; it also narrows what has to be read for words in a
    // row. Side by side, not one within the other: FTS5 reads nested expressions to a depth of 256 only.
    QStringList parts;
    for (const Group &group : query.groups) {
        if (!hasRow(group)) {
            parts.append(u'(' + anyOf(group) + u')');
        }
    }
    parts.removeDuplicates();
    const QString plain = parts.join(u" AND "_s);
    std::optional<Docids> found;
    for (const Group &group : query.groups) {
        if (!hasRow(group)) {
            continue;
        }
        Result<Docids> withGroup = withAnyOf(group, plain, stop);
        if (!withGroup) {
            return withGroup;
        }
        found = found ? common(*found, *withGroup) : std::move(*withGroup);
    }
    if (!found) {
        Result<Docids> all = matchingDocids(m_connection, plain);
        if (!all) {
            return all;
        }
        found = std::move(*all);
    }
    if (query.unwanted.empty() || found->empty()) {
        return std::move(*found);
    }
    const Result<Docids> gone = unwanted(query, stop);
    return gone ? Result<Docids>(without(*found, *gone)) : gone;
}

Result<Docids> MatchFinder::unwanted(const TextQuery &query, const std::stop_token &stop)
{
    return withAnyOf(query.unwanted, {}, stop);
}

} // namespace fourthp
