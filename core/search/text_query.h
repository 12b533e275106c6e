// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace fourthp {

/// Where a term has to stand.
enum class TextPlace { Anywhere, Title, Names };

/// One thing looked for: a word, the beginning of a word, or several words in a row.
struct TextTerm
{
    QStringList words; ///< Folded; more than one for a phrase.
    bool prefix = false; ///< The last word is only a beginning.
    bool exact = false; ///< Written in quotes: other forms of the word will not do.
    TextPlace place = TextPlace::Anywhere;
    friend bool operator==(const TextTerm &, const TextTerm &) = default;
};

/// The words of a query, understood: every group must be found, in any one of its alternatives, and no unwanted
/// term. Reading never fails; text without a single word gives an empty query.
struct TextQuery
{
    std::vector<std::vector<TextTerm>> groups;
    std::vector<TextTerm> unwanted;

    static TextQuery from(const QString &text);

    friend bool operator==(const TextQuery &, const TextQuery &) = default;

    bool isEmpty() const { return groups.empty() && unwanted.empty(); }
    /// All wanted terms, for ranking and marking.
    std::vector<TextTerm> wanted() const;
};

} // namespace fourthp
