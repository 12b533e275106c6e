// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/field_values.h"
#include "core/store/library.h"

#include <QByteArray>

#include <vector>

namespace fourthp {

/// The facet values of a record as `record.facets` holds them: four bytes each, the id in `facet_value`, which gets
/// those that it lacks. Inside the caller's transaction. Never null.
[[nodiscard]] Result<QByteArray> facetIds(WriteSession &session, const std::vector<FacetValue> &values);

} // namespace fourthp
