// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>

class QMimeData;

namespace fourthp::ui {

/// How long a copy of records stays on the clipboard.
inline constexpr std::chrono::seconds kCopyStays {30};

/// Marks what is about to be copied out of records, where names and telephone numbers may stand: once the time is over it
/// leaves the clipboard again, unless something else lies there by then, and histories of clipboards do not keep it. What a
/// person cuts or copies in a field they type in is never marked: they may have no other copy. GUI thread.
void makePassing(QMimeData &copy, std::chrono::milliseconds stays = kCopyStays);

} // namespace fourthp::ui
