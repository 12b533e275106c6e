// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/query_text.h"

#include "core/search/filter_keys.h"
#include "core/search/query_parts.h"
#include "core/search/read_part.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

/// Makes OR of the words that stand between two wanted parts, and plain words of all others: small letters, or
/// quotes where the script has none, cannot be taken for OR once a filter between the words is printed elsewhere.
void settleOr(std::vector<ReadPart> &parts, const QueryNames &names)
{
    const auto isOr = [&](size_t i) { return names.isOr(parts[i].text); };
    const auto isWord = [&](size_t i) { return i < parts.size() && parts[i].as == ReadAs::Wanted && !isOr(i); };
    for (size_t i = 0; i < parts.size(); ++i) {
        if (!isOr(i)) {
            continue;
        }
        ReadPart &part = parts[i];
        if (i > 0 && isWord(i - 1) && isWord(i + 1)) {
            part.as = ReadAs::Or;
            part.text = u"OR"_s;
        } else {
            const QString small = part.text.toLower();
            part.text = small == part.text ? u'"' + small + u'"' : small;
            part.misread = Misread::LoneOr;
        }
    }
}

void addFilter(SearchQuery &query, const FacetFilter &added)
{
    for (FacetFilter &filter : query.filters) {
        if (filter.facet == added.facet && filter.excludes == added.excludes) {
            filter.values += added.values;
            filter.values.removeDuplicates();
            return;
        }
    }
    query.filters.push_back(added);
}

SearchQuery queryOf(const std::vector<ReadPart> &parts)
{
    SearchQuery query;
    QStringList words;
    for (const ReadPart &part : parts) {
        switch (part.as) {
        case ReadAs::Filter:
            for (const FacetFilter &filter : part.filters) {
                addFilter(query, filter);
            }
            break;
        case ReadAs::Order: query.sort = part.sort; break;
        case ReadAs::Wanted: case ReadAs::Unwanted: case ReadAs::Or: case ReadAs::Nothing: words.append(part.text); break;
        }
    }
    query.text = words.join(u' ').simplified();
    return query;
}

QString printFilter(const FacetFilter &filter)
{
    const QString minus = filter.excludes ? u"-"_s : QString();
    const QString name = filter.facet == filter_keys::kLink ? u"~"_s : filter.facet + u':';
    QStringList parts;
    QStringList named;
    const auto finishNamed = [&] {
        if (!named.isEmpty()) {
            parts.append(minus + name + named.join(u','));
        }
        named.clear();
    };
    for (const QString &value : filter.values) {
        if (value.isEmpty()) {
            finishNamed(); // The order of values is kept.
            parts.append(minus + u"no:"_s + filter.facet);
        } else {
            named.append(quotedIfNeeded(value));
        }
    }
    finishNamed();
    return parts.join(u' ');
}

QString printSort(const SortOrder &sort)
{
    const QString minus = sort.descending ? u"-"_s : QString();
    switch (sort.key) {
    case SortKey::Relevance: return {};
    case SortKey::Title: return u"sort:"_s + minus + u"title"_s;
    case SortKey::Updated: return u"sort:"_s + minus + u"updated"_s;
    case SortKey::Type: return u"sort:"_s + minus + u"type"_s;
    case SortKey::Field: return u"sort:"_s + minus + sort.field;
    }
    Q_UNREACHABLE();
}

} // namespace

ParsedQuery parseQuery(const QString &text, const QueryNames &names)
{
    const LevelledQuotes levelled = levelQuotes(text);
    ParsedQuery parsed;
    for (const QueryPart &part : queryParts(levelled.text)) {
        parsed.parts.push_back(readQueryPart(part, names));
    }
    settleOr(parsed.parts, names);
    parsed.query = queryOf(parsed.parts);
    for (const qsizetype place : levelled.unclosed) {
        parsed.parts.push_back({ReadAs::Nothing, Misread::OpenQuote, place, 1, text.sliced(place, 1)});
    }
    std::stable_sort(parsed.parts.begin(), parsed.parts.end(), [](const ReadPart &a, const ReadPart &b) { return a.start < b.start; });
    return parsed;
}

ParsedQuery parseQuery(const QString &text)
{
    static const QueryNames kCodes;
    return parseQuery(text, kCodes);
}

QStringList ParsedQuery::notUnderstood() const
{
    QStringList texts;
    for (const ReadPart &part : parts) {
        switch (part.misread) {
        case Misread::UnknownField: case Misread::NoSuchWord: case Misread::NoRange: case Misread::NoRecord: texts.append(part.text); break;
        case Misread::Nothing: case Misread::NoValue: case Misread::UnknownValue: case Misread::LoneOr: case Misread::OpenQuote: break;
        }
    }
    return texts;
}

QString printQuery(const SearchQuery &query)
{
    QStringList parts {query.text.simplified()};
    for (const FacetFilter &filter : query.filters) {
        parts.append(printFilter(filter));
    }
    parts.append(printSort(query.sort));
    parts.removeAll(QString());
    return parts.join(u' ');
}

QString correctedText(const QString &text, const ReadPart &part)
{
    QString written = text.sliced(part.start, part.length);
    const QString wrong = part.misread == Misread::UnknownField ? part.field : part.unknownValues.value(0);
    // A value stands behind the colon, where its field may be spelled the same.
    const qsizetype from = part.misread == Misread::UnknownField ? 0 : written.indexOf(u':') + 1;
    const qsizetype place = written.indexOf(wrong, from);
    if (place >= 0 && !part.suggestion.isEmpty()) {
        const bool isQuoted = place > 0 && written.at(place - 1) == u'"';
        written.replace(place, wrong.size(), isQuoted ? part.suggestion : quotedIfNeeded(part.suggestion));
    }
    return text.first(part.start) + written + text.sliced(part.start + part.length);
}

} // namespace fourthp
