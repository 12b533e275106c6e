// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

class QWidget;

namespace fourthp::ui {

/// Moves the keyboard from the pane that has it to the next one that is seen (`by` 1) or the one before (-1),
/// round and round. At least one pane must be seen.
void focusOtherPane(std::vector<QWidget *> panes, int by);

} // namespace fourthp::ui
