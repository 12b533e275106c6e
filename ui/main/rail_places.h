// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

namespace fourthp::ui {

// Rows of the rail that lead to no query but to something over the window.
inline constexpr QLatin1StringView kNewCollection {"new-collection"};
inline constexpr QLatin1StringView kAllTags {"all-tags"};

} // namespace fourthp::ui
