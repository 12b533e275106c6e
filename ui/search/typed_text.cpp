// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/typed_text.h"

#include <QStringList>

#include <algorithm>

namespace fourthp::ui {

qsizetype unfinishedPart(const QString &text)
{
    qsizetype start = 0;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        quoted = quoted != (text.at(i) == u'"');
        if (text.at(i).isSpace() && !quoted) {
            start = i + 1;
        }
    }
    return start;
}

bool mustWait(const QString &unfinished, const QueryNames &names)
{
    const QString closed = unfinished.count(u'"') % 2 == 1 ? unfinished + u'"' : unfinished;
    const std::vector<ReadPart> parts = parseQuery(closed, names).parts;
    return std::any_of(parts.begin(), parts.end(), [](const ReadPart &part) {
        switch (part.misread) {
        case Misread::NoValue: case Misread::NoSuchWord: case Misread::NoRange: case Misread::NoRecord: case Misread::LoneOr: return true;
        case Misread::Nothing: case Misread::UnknownField: case Misread::UnknownValue: case Misread::OpenQuote: break;
        }
        return part.as == ReadAs::Filter || part.as == ReadAs::Order;
    });
}

QString textWithoutFilters(const ParsedQuery &parsed, const QString &text)
{
    QStringList words;
    for (const ReadPart &part : parsed.parts) {
        if (part.as != ReadAs::Filter && part.as != ReadAs::Order) {
            // Once its neighbour is gone, OR could join what it did not join before.
            words.append(part.misread == Misread::LoneOr ? part.text : text.sliced(part.start, part.length));
        }
    }
    return words.join(u' ');
}

bool isStillTold(const ReadPart &part, const SearchQuery &query)
{
    if (part.as != ReadAs::Filter) {
        return false;
    }
    const FacetFilter &told = part.filters.front();
    return std::any_of(query.filters.begin(), query.filters.end(), [&](const FacetFilter &filter) {
        return filter.facet == told.facet && filter.excludes == told.excludes && filter.values.contains(part.unknownValues.value(0));
    });
}

SearchQuery withSuggestedValue(SearchQuery query, const ReadPart &part, const QueryNames &names)
{
    for (FacetFilter &filter : query.filters) {
        const QString code = names.valueFor(filter.facet, part.suggestion);
        const qsizetype place = filter.values.indexOf(part.unknownValues.value(0));
        if (filter.facet == part.filters.front().facet && place >= 0 && !code.isEmpty()) {
            filter.values[place] = code;
            filter.values.removeDuplicates();
        }
    }
    return query;
}

} // namespace fourthp::ui
