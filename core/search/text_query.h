// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace fourthp {

/// Where a term has to stand.
enum class TextPlace {
    Anywhere,
    Title,
    Names, ///< In the title, an acronym or another name.
};

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
    /// More different terms, or more words of a phrase, say no more about what is looked for, and each costs a pass over
    /// the library: a page that was pasted is looked for by its beginning.
    static constexpr qsizetype kMostTerms = 256;
    static constexpr qsizetype kMostWordsOfPhrase = 32;

    std::vector<std::vector<TextTerm>> groups;
    std::vector<TextTerm> unwanted;

    /// Reads what `SearchQuery::text` holds: words, "phrases", beginning*, -unwanted, title:word, name:word, one OR
    /// other. Words on both sides of OR are alternatives; anywhere else it is a word like any other.
    static TextQuery from(const QString &text);

    bool isEmpty() const { return groups.empty() && unwanted.empty(); }
    /// All wanted terms, for ranking and marking.
    std::vector<TextTerm> wanted() const;
};

/// One part of the words of a query, as it stands between two blanks.
struct TextPart
{
    std::vector<TextTerm> terms; ///< `well"tried"` has two; empty if there is no word in it.
    bool unwanted = false;
};

/// Whether the text may go on being typed behind a part.
enum class PartEnd { Finished, MayGrow };
/// Reads `-title:"two words"*`. What may grow counts as a beginning, if it is wanted.
TextPart readTextPart(const QString &part, PartEnd end);

} // namespace fourthp
