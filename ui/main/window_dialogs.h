// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/services.h"

class QWidget;

namespace fourthp::ui {

class SampleCommands;

// Dialogs of the window; each goes away by itself. What is handed in outlives them.

void showPreferences(const Services &services, SampleCommands &samples, QWidget &window);
/// The sheet of the keys of the window's actions.
void showKeys(QWidget &window);
void showAbout(const Services &services, QWidget &window);

} // namespace fourthp::ui
