// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/channel_test_run.h"

namespace fourthp::ui {

/// What one step of a test found, as one plain sentence in the language of the window.
QString sentenceOf(const TestStep &step);

} // namespace fourthp::ui
