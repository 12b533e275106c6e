// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fourthp {

/// How a label of TLP 2.0 (FIRST, 2022) looks in print: its colour on black, no smaller than this, in the
/// head and the foot of every page.
inline constexpr double kMarkingPoints = 12;
inline constexpr char kMarkingGround[] = "000000";

/// The colour of a marking, in six hexadecimal digits; white for what has none of its own. Words about the
/// group that it is for may stand around it.
const char *markingColor(const QString &marking);

} // namespace fourthp
