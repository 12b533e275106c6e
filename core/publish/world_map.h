// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/publication.h"

#include <QString>

#include <map>

namespace fourthp {

/// A map of the world on which countries (ISO 3166-1 alpha-2) are shaded by their count, in up to four steps
/// with a legend. Countries that are too small for a shape are dots; what the map does not know is left out.
/// Shapes come from `resources/map`. Empty if no country has a count. Pure; any thread.
PublicationFigure worldMap(const std::map<QString, int> &counts, const QString &alternative);

/// The steps that counts up to `most` are shaded in: the highest count of each, ascending, at most four.
std::vector<int> shadeSteps(int most);

} // namespace fourthp
