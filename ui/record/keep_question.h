// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QWidget;

namespace fourthp::ui {

/// Asks what is to become of what was typed and not saved: kept as a draft, discarded, or gone on with, which
/// calls neither. Does not block.
void askWhatToKeep(QWidget *parent, std::function<void()> keep, std::function<void()> discard);

} // namespace fourthp::ui
