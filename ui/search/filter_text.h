// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/labels.h"
#include "core/search/search_query.h"

#include <QString>

#include <functional>

namespace fourthp::ui {

/// The title of a record that a filter names by its id.
using LinkTitle = std::function<QString(const QString &id)>;

/// A value of a facet in the reader's words; "No value" for the empty one.
QString facetValueText(const QString &facet, const QString &value, const Labels &labels);
/// "Country: Kenya or Uganda", "not Type: Events", "Updated: after January 2024", "Linked to: SAMLIT". Without
/// `titleOf`, records are named by their ids.
QString filterText(const FacetFilter &filter, const Labels &labels, const LinkTitle &titleOf = {});

} // namespace fourthp::ui
