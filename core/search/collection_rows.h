// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/search/search_query.h"
#include "core/store/connection.h"

#include <vector>

namespace fourthp {

/// Docids of the records of the collections with these names, in their order; some may occur twice.
[[nodiscard]] Result<std::vector<qint64>> collectedIn(Connection &connection, const QStringList &names);
/// Puts what a query found in the order of the collection that it asks for. Where it asks for none, or for
/// words or an order of its own, everything stays as it is.
[[nodiscard]] Result<std::vector<qint64>> inCollectionOrder(
    Connection &connection, const SearchQuery &query, std::vector<qint64> docids);

} // namespace fourthp
