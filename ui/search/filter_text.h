// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/labels.h"
#include "core/search/search_query.h"

#include <QString>

namespace fourthp::ui {

/// A value of a facet in the reader's words; "No value" for the empty one.
QString facetValueText(const QString &facet, const QString &value, const Labels &labels);
/// "Country: Kenya or Uganda", "not Type: Events".
QString filterText(const FacetFilter &filter, const Labels &labels);

} // namespace fourthp::ui
