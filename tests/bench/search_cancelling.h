// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/search_engine.h"
#include "tests/bench/search_queries.h"

#include <vector>

namespace fourthp::bench {

/// Asks each query and stops it in its middle, as the next key of a person does; prints how long it took until the
/// search was over. What was found before the stop is not counted.
void measureCancelling(SearchEngine &engine, const std::vector<BenchQuery> &mix);

} // namespace fourthp::bench
