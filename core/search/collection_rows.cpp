// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/collection_rows.h"

#include "core/search/filter_keys.h"
#include "core/search/text_query.h"
#include "core/store/collections.h"

#include <QHash>

#include <algorithm>

namespace fourthp {

Result<std::vector<qint64>> collectedIn(Connection &connection, const QStringList &names)
{
    std::vector<qint64> docids;
    for (const QString &name : names) {
        const Result<std::vector<qint64>> found = collectedRecords(connection, name);
        if (!found) {
            return passOn(found);
        }
        docids.insert(docids.end(), found->begin(), found->end());
    }
    return docids;
}

Result<std::vector<qint64>> inCollectionOrder(
    Connection &connection, const SearchQuery &query, std::vector<qint64> docids)
{
    const FacetFilter *filter = query.filterOn(QString(filter_keys::kCollection));
    if (filter == nullptr || filter->excludes || query.sort.key != SortKey::Relevance
        || !TextQuery::from(query.text).groups.empty()) {
        return docids;
    }
    const Result<std::vector<qint64>> order = collectedIn(connection, filter->values);
    if (!order) {
        return passOn(order);
    }
    QHash<qint64, size_t> places;
    for (size_t i = order->size(); i > 0; --i) {
        places.insert((*order)[i - 1], i); // In two collections: where it stands first.
    }
    std::stable_sort(docids.begin(), docids.end(),
        [&places](qint64 one, qint64 other) { return places.value(one) < places.value(other); });
    return docids;
}

} // namespace fourthp
