// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text_words.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace fourthp {

/// One thing looked for: a word, the beginning of a word, or several words in a row.
struct TextTerm
{
    QStringList words; ///< Folded; more than one for a phrase.
    bool prefix = false; ///< The last word is only a beginning.
    friend bool operator==(const TextTerm &, const TextTerm &) = default;
};

/// The words of a query, understood: every group must be found, in any one of its alternatives, and no unwanted
/// term. Reading never fails; text without a single word gives an empty query.
struct TextQuery
{
    std::vector<std::vector<TextTerm>> groups;
    std::vector<TextTerm> unwanted;

    static TextQuery from(const QString &text);

    bool isEmpty() const { return groups.empty() && unwanted.empty(); }
    /// All wanted terms, for ranking and marking.
    std::vector<TextTerm> wanted() const;
    /// The FTS5 expression for the wanted part; empty if nothing is wanted. User text only appears inside quotes.
    QString wantedExpression() const;
    QString unwantedExpression() const;
};

/// FTS5 expression of one term, optionally in one column only.
QString termExpression(const TextTerm &term, const QString &column = {});

/// Whether the word is (the beginning asked for by) this part of a term.
bool matchesWord(const TextTerm &term, qsizetype position, const Word &word);

} // namespace fourthp
