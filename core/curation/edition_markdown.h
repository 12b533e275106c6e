// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fourthp {

/// One line of plain text for Markdown: nothing in it is taken for markup, and line ends become blanks.
QString markdownLine(const QString &text);
/// A text of several lines that may hold Markdown of its own. It opens no heading and no HTML, so that it
/// cannot pass for a part of the book.
QString markdownBlock(const QString &text);
/// The same for a cell of a table.
QString markdownCell(const QString &text);

} // namespace fourthp
