// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/search/search_query.h"
#include "core/store/connection.h"

#include <stop_token>
#include <vector>

namespace fourthp {

/// Puts records into the order that a reader asked for, by the rules of the default locale for text (numbers in
/// text by their value). Records without the value come last in both directions; ties keep their order.
[[nodiscard]] Result<void> sortBy(
    std::vector<qint64> &docids, const SortOrder &order, Connection &connection, std::stop_token stop);

} // namespace fourthp
