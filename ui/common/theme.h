// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/settings.h"

#include <QPalette>

namespace fourthp::ui {

/// Whether a palette is dark. Qt 6.4 cannot ask the platform; 6.5 can (`QStyleHints::colorScheme`).
bool isDark(const QPalette &palette);

/// Applies style, colours and text size of the settings to the whole program, and recolours icons.
void applyAppearance(const Settings &settings);

/// A quiet colour for secondary text on this palette; still at least 4.5:1 against the base.
QColor secondaryText(const QPalette &palette);

} // namespace fourthp::ui
