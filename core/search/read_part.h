// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/query_parts.h"
#include "core/search/query_text.h"

namespace fourthp {

/// Reads one part of a query text by itself: a filter, an order, or words. OR is known by its neighbours only and
/// comes back as a word.
ReadPart readQueryPart(const QueryPart &part, const QueryNames &names);

} // namespace fourthp
