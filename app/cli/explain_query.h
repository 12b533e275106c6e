// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/query_text.h"

#include <QJsonObject>
#include <QStringList>

namespace fourthp::cli {

class Session;

/// The names that a query may use for the reader of `--lang`.
QueryNames queryNames(const Session &session);

/// How a query was read, one fact a line.
QStringList explainedLines(const ParsedQuery &parsed);
/// The same facts: `{"words", "all_of", "any_of", "none_of", "not_understood", "parts"}`; each part has its place
/// in the text in UTF-16 units, what it was read as and what was misread.
QJsonObject explainedJson(const ParsedQuery &parsed);

} // namespace fourthp::cli
