// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QPlainTextEdit;

namespace fourthp::ui {

/// As `toPlainText`, which makes plain blanks of the no-break blanks that French sets before its signs.
QString textOf(const QPlainTextEdit &edit);
/// As `QString::simplified`, with the no-break blanks inside the text as they are.
QString onOneLine(const QString &text);

} // namespace fourthp::ui
