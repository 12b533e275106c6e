// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text_words.h"
#include "core/search/text_query.h"

#include <QString>

namespace fourthp {

/// The FTS5 expression for the wanted part of a query; empty if nothing is wanted. User text only appears inside
/// quotes.
QString wantedExpression(const TextQuery &query);
QString unwantedExpression(const TextQuery &query);

/// FTS5 expression of one term, optionally in one column only.
QString termExpression(const TextTerm &term, const QString &column = {});

/// Whether the word is (the beginning asked for by) this part of a term.
bool matchesWord(const TextTerm &term, qsizetype position, const Word &word);

} // namespace fourthp
