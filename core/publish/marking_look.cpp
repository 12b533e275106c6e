// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/marking_look.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace fourthp {

const char *markingColor(const QString &marking)
{
    static constexpr std::array colors {std::pair {"TLP:RED"_L1, "ff2b2b"},
        std::pair {"TLP:AMBER"_L1, "ffc000"}, std::pair {"TLP:GREEN"_L1, "33ff00"}};
    const auto *const found = std::find_if(
        colors.begin(), colors.end(), [&](const auto &one) { return marking.contains(one.first); });
    return found == colors.end() ? "ffffff" : found->second;
}

} // namespace fourthp
