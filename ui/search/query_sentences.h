// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/query_text.h"

#include <QString>
#include <QStringList>

namespace fourthp::ui {

/// What was misread in this part, and what was done instead; empty if nothing was.
QString misreadSentence(const ReadPart &part);
/// The text of the button that puts the suggestion in place; empty without one.
QString correctionText(const ReadPart &part);
/// What the words of a query ask for, a line for each demand: "All of: hotel*, staff".
QStringList wordSentences(const QString &text);

} // namespace fourthp::ui
