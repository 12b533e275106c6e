// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fourthp {

/// One line of plain text for Markdown: nothing in it is taken for markup; line ends and control signs become
/// blanks.
QString markdownLine(const QString &text);
/// The same for a part of a line: blanks stay as they are.
QString markdownText(const QString &text);
/// Markdown that stands at the beginning of a line, where signs and numbers would begin a list.
QString markdownBegin(const QString &line);

} // namespace fourthp
