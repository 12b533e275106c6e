// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fourthp {

/// Line ends and tabs, with the blanks around them, become one blank, and none stays at the ends: programs
/// break lines where it suits them. All other blanks stay as somebody set them, such as the no-break ones of
/// French.
QString oneLine(const QString &text);

/// The same, and every run of plain blanks is one, as in TeX, which knows no other.
QString oneLineOfTex(const QString &text);

} // namespace fourthp
