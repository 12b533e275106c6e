// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/suggestion_source.h"

#include "core/base/text_fold.h"
#include "core/base/text_words.h"
#include "core/search/query_text.h"
#include "core/search/search_engine.h"
#include "ui/search/filter_text.h"
#include "ui/search/typed_text.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

constexpr size_t kMostValues = 4;
constexpr size_t kMostRecords = 5;
constexpr qsizetype kMostWords = 3; ///< That the name of a value is looked for in.

/// The end of a text that may be the beginning of a value's name.
struct Fragment
{
    qsizetype start = 0; ///< In the text.
    QString folded;
};

QString folded(QStringView text)
{
    return foldText(text).simplified();
}

bool isLongEnough(const QString &folded)
{
    return folded.size() >= 2 || isLoneLetter(folded);
}

/// As `splitValues` has it.
qsizetype lastComma(const QString &text)
{
    return std::max({text.lastIndexOf(u','), text.lastIndexOf(u'،'), text.lastIndexOf(u'，'), text.lastIndexOf(u'、')});
}

/// The longest first. What is written in the query language names no value.
std::vector<Fragment> fragmentsOf(const SuggestionRequest &request)
{
    const QString &text = request.text;
    qsizetype start = unfinishedPart(text);
    if (!request.facet.isEmpty()) {
        const QString name = text.sliced(text.indexOf(u':', start) + 1).remove(u'"');
        return {{start, folded(name.sliced(lastComma(name) + 1))}};
    }
    std::vector<Fragment> fragments;
    for (qsizetype words = 0; words < kMostWords && start >= 0; ++words) {
        const QString part = text.sliced(start);
        if (part.contains(u'"') || part.contains(u':') || part.contains(u'*') || part.startsWith(u'-')) {
            break;
        }
        if (QString fragment = folded(part); isLongEnough(fragment)) {
            fragments.insert(fragments.begin(), {start, fragment});
        }
        const qsizetype blank = start < 2 ? -1 : text.lastIndexOf(u' ', start - 2);
        start = start == 0 ? -1 : blank + 1;
    }
    return fragments;
}

/// 2 if the name begins so, 1 if another word of it does or the code is the same, else 0.
int fit(const QString &name, const QString &code, const QString &fragment)
{
    if (name.startsWith(fragment)) {
        return 2;
    }
    const QString bare = strippedOfArticle(name);
    if (!bare.isEmpty() && bare.startsWith(fragment)) {
        return 2;
    }
    return name.contains(u' ' + fragment) || code.compare(fragment, Qt::CaseInsensitive) == 0 ? 1 : 0;
}

struct Candidate
{
    Suggestion suggestion;
    int fit = 0;
};

std::vector<Candidate> valuesLike(
    const std::vector<FacetCounts> &facets, const SuggestionRequest &request, const Fragment &fragment, const Labels &labels, const std::stop_token &stop)
{
    std::vector<Candidate> found;
    for (const FacetCounts &facet : facets) {
        if (!request.facet.isEmpty() && facet.facet != request.facet) {
            continue;
        }
        const FacetFilter *chosen = request.query.filterOn(facet.facet);
        for (const FacetCount &value : facet.values) {
            if (stop.stop_requested()) {
                return {};
            }
            if (value.value.isEmpty() || value.count == 0 || (chosen != nullptr && chosen->values.contains(value.value))) {
                continue;
            }
            const QString name = facetValueText(facet.facet, value.value, labels);
            if (const int how = fit(folded(name), value.value, fragment.folded); how > 0) {
                const QString text = filterText({facet.facet, {value.value}, false}, labels);
                found.push_back({{Suggestion::Kind::Value, text, facet.facet, value.value, request.text.first(fragment.start).trimmed(), value.count}, how});
            }
        }
    }
    return found;
}

/// Counts them among the records that have the words before them.
Result<void> countWithRest(SearchEngine &engine, const SearchQuery &query, std::vector<Candidate> &candidates, const std::stop_token &stop)
{
    const Result<SearchAnswer> answer = engine.search(query, stop);
    if (!answer) {
        return passOn(answer);
    }
    QHash<QString, QHash<QString, qint64>> counts;
    for (const FacetCounts &facet : answer->facets) {
        for (const FacetCount &value : facet.values) {
            counts[facet.facet].insert(value.value, value.count);
        }
    }
    for (Candidate &one : candidates) {
        one.suggestion.count = counts.value(one.suggestion.facet).value(one.suggestion.value);
    }
    std::erase_if(candidates, [](const Candidate &one) { return one.suggestion.count == 0; });
    return {};
}

Result<std::vector<Suggestion>> values(SearchEngine &engine, const SuggestionRequest &request, const Labels &labels, const std::stop_token &stop)
{
    const std::vector<Fragment> fragments = fragmentsOf(request);
    if (fragments.empty()) {
        return std::vector<Suggestion>();
    }
    const Result<SearchAnswer> all = engine.search({{}, request.query.filters, {}}, stop);
    if (!all) {
        return passOn(all);
    }
    std::vector<Candidate> candidates;
    for (size_t i = 0; i < fragments.size() && candidates.empty(); ++i) {
        candidates = valuesLike(all->facets, request, fragments[i], labels, stop);
    }
    if (!candidates.empty()) {
        const SearchQuery rest {parseQuery(candidates.front().suggestion.rest).query.text, request.query.filters, {}};
        if (auto done = rest.text.isEmpty() ? Result<void>() : countWithRest(engine, rest, candidates, stop); !done) {
            return passOn(done);
        }
    }
    std::stable_sort(candidates.begin(), candidates.end(), [](const Candidate &a, const Candidate &b) {
        return a.fit != b.fit ? a.fit > b.fit : a.suggestion.count > b.suggestion.count;
    });
    std::vector<Suggestion> best;
    for (size_t i = 0; i < std::min(candidates.size(), kMostValues); ++i) {
        best.push_back(std::move(candidates[i].suggestion));
    }
    return best;
}

} // namespace

Result<std::vector<Suggestion>> suggestionsFor(SearchEngine &engine, const SuggestionRequest &request, const Labels &labels, const std::stop_token &stop)
{
    Result<std::vector<Suggestion>> found = values(engine, request, labels, stop);
    if (!found || !request.facet.isEmpty()) {
        return found;
    }
    Result<std::vector<Suggestion>> records = recordsByTitle(engine, request.text, kMostRecords, labels, stop);
    if (!records) {
        return records;
    }
    found->insert(found->end(), std::make_move_iterator(records->begin()), std::make_move_iterator(records->end()));
    return found;
}

Result<std::vector<Suggestion>> recordsByTitle(SearchEngine &engine, const QString &text, size_t atMost, const Labels &labels, const std::stop_token &stop)
{
    QStringList words = queryWordsOf(text);
    if (words.isEmpty() || (words.size() == 1 && !isLongEnough(words.first()))) {
        return std::vector<Suggestion>();
    }
    words.last() += u'*'; // It may still grow.
    for (QString &word : words) {
        word = u"%1:%2"_s.arg(query_words::kName, word);
    }
    const SearchQuery query {words.join(u' '), {}, {}};
    Result<SearchAnswer> answer = engine.search(query, stop);
    if (!answer) {
        return passOn(answer);
    }
    answer->docids.resize(std::min(answer->docids.size(), atMost));
    const Result<std::vector<Hit>> hits = engine.hits(answer->docids, query, labels, stop);
    if (!hits) {
        return passOn(hits);
    }
    std::vector<Suggestion> records;
    for (const Hit &hit : *hits) {
        Suggestion record {Suggestion::Kind::Record, hit.title.text};
        record.record = hit.record.id;
        record.type = hit.record.shown().type();
        records.push_back(std::move(record));
    }
    return records;
}

} // namespace fourthp::ui
