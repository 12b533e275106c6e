// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/query_text.h"

#include <QString>

namespace fourthp::ui {

/// Where the last part of a text begins that is still being typed; its length if a blank ended it.
qsizetype unfinishedPart(const QString &text);

/// Whether a part that is still being typed must not count yet: `country:K` may become `country:KE`, `is:dra`
/// means nothing before it is `is:draft`, and OR waits for what it joins.
bool mustWait(const QString &unfinished, const QueryNames &names);

/// The text without what became a filter or an order, as it was typed. `parsed` is what `text` was read as.
QString textWithoutFilters(const ParsedQuery &parsed, const QString &text);

/// Whether a value that the note tells of as unknown is still among the filters.
bool isStillTold(const ReadPart &part, const SearchQuery &query);

/// The query with the suggestion of this part, a filter, in the place of the unknown value.
SearchQuery withSuggestedValue(SearchQuery query, const ReadPart &part, const QueryNames &names);

} // namespace fourthp::ui
