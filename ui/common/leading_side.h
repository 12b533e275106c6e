// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace fourthp::ui {

/// Puts a label's text at the side where lines of the window begin. Else a label goes by its first word: a file name or
/// an address would stand at the far side of an Arabic window.
inline void keepAtLeadingSide(QLabel &label)
{
    const bool isMirrored = label.layoutDirection() == Qt::RightToLeft;
    label.setAlignment((isMirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter);
}

} // namespace fourthp::ui
