// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/search_query.h"

#include <algorithm>

namespace fourthp {

const FacetFilter *SearchQuery::filterOn(QStringView facet) const
{
    const auto found = std::find_if(
        filters.begin(), filters.end(), [facet](const FacetFilter &filter) { return filter.facet == facet; });
    return found == filters.end() ? nullptr : &*found;
}

SearchQuery SearchQuery::toggled(const QString &facet, const QString &value, bool excludes) const
{
    SearchQuery changed = *this;
    const auto matching = [&](const FacetFilter &filter) { return filter.facet == facet && filter.excludes == excludes; };
    // As filters match in any case, what was typed and what is stored may differ in it.
    const auto isValue = [&value](const QString &other) { return other.compare(value, Qt::CaseInsensitive) == 0; };
    auto found = std::find_if(changed.filters.begin(), changed.filters.end(), matching);
    if (found == changed.filters.end()) {
        changed.filters.push_back({facet, {value}, excludes});
        found = std::prev(changed.filters.end());
    } else if (found->values.removeIf(isValue) == 0) {
        found->values.append(value);
    }
    if (found->values.isEmpty()) {
        changed.filters.erase(found);
    }
    // A value cannot be wanted and unwanted at once: the newer wish wins.
    for (auto it = changed.filters.begin(); it != changed.filters.end();) {
        if (it->facet == facet && it->excludes != excludes) {
            it->values.removeIf(isValue);
        }
        it = it->values.isEmpty() ? changed.filters.erase(it) : std::next(it);
    }
    return changed;
}

SearchQuery SearchQuery::without(QStringView facet) const
{
    SearchQuery changed = *this;
    std::erase_if(changed.filters, [facet](const FacetFilter &filter) { return filter.facet == facet; });
    return changed;
}

} // namespace fourthp
