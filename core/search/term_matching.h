// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text_words.h"
#include "core/search/text_query.h"

#include <QString>
#include <QStringList>

namespace fourthp {

// What a term of a query matches. Pure; any thread.
//
// A single word matches itself, with or without the Arabic article, and, unless it was put in quotes, every
// word with its stem under the rules of a language of the library, whatever language the word's text is in.
// Several words match where they stand in a row, as written. The last one may be a mere beginning.

/// Every way in which this word of a term may be written in a text, apart from beginnings and stems.
QStringList formsOf(const QString &word);

/// Whether the word at `position` of the term is only the beginning of what is looked for.
bool isBeginning(const TextTerm &term, qsizetype position);

/// A stem under the rules of one language.
struct Stem
{
    QString language; ///< Two letters.
    QString text;
    /// `stemBeginning(text)`; words that do not begin so are no forms of it, unless `isFoundByStem`.
    QString beginning;
};
/// The stems by which the term also matches; none for several words or words in quotes.
std::vector<Stem> stemsOf(const TextTerm &term, const QStringList &languages);

/// Whether the index has the words that have this stem and do not begin like it in a list of their own: in
/// Arabic, whose rules take letters off the beginning of words.
bool isFoundByStem(const Stem &stem);

/// Whether a folded word is another form by any of these stems.
bool isFormOfAny(const QString &word, const std::vector<Stem> &stems);

/// Tells which words of texts are what a term asks for, whatever the language of the text. Made once, asked
/// often.
class TermMatcher
{
public:
    /// `languages`: whose rules for stems count.
    TermMatcher(const TextTerm &term, const QStringList &languages);
    /// Without those that rules for Arabic take off before a stem: they are half of the alphabet, and to look
    /// at so many words would take twice as long. Such words are found, but hardly ever marked.
    void addFirstLetters(FirstLetters &letters) const;
    size_t wordCount() const { return m_forms.size(); }
    /// Whether this word may stand at `position` of the term.
    bool matches(size_t position, const Word &word) const;

private:
    std::vector<QStringList> m_forms; ///< Of each word of the term.
    bool m_lastBegins = false;
    std::vector<Stem> m_stems;
};

} // namespace fourthp
