// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <vector>

namespace fourthp {

/// A word of a text: where it stands, in UTF-16 units, and the form under which it is compared.
struct Word
{
    qsizetype start = 0;
    qsizetype length = 0;
    QString folded; ///< See `foldText`.
    QString withoutArticle; ///< `strippedOfArticle(folded)`.
    bool isElided = false; ///< What an apostrophe joins to its neighbour: the `l` of "l’emploi", the `s` of "women’s".
    bool isLastLetter = false; ///< The last letter of a run without blanks, which the pair before it holds as well.
};

/// What is left of a folded Arabic word that begins with the article; empty for every other word. A word that only
/// looks as if it had one loses two letters of its own, so both forms are indexed and both are looked for.
QString strippedOfArticle(const QString &folded);

/// Where a word stands, before anybody asked how it compares. Units and flags are those of `Word`.
struct WordPlace
{
    qsizetype start = 0;
    qsizetype length = 0;
    bool isElided = false;
    bool isLastLetter = false;
};
/// The places of `wordsOf`, and of the few words of which folding leaves nothing.
std::vector<WordPlace> wordPlaces(QStringView text);
/// What stands in one place, as it is compared; may be empty. Safe from any thread.
QString foldedWord(QStringView written);

/// The words of a text, in order: the one way of splitting text, so that index, query and marks agree. Words are
/// those of Unicode (UAX #29, ICU), parted at apostrophes and at the joints of Persian (U+200C)
/// and Hebrew words. Scripts that are written without blanks (Han, Kana,
/// Thai, Lao, Khmer, Burmese) give each pair of neighbouring letters and the last letter alone, so that every word in
/// a run of text is found, whatever a dictionary makes of it. Safe from any thread.
std::vector<Word> wordsOf(QStringView text);

/// First letters of folded words that somebody looks for: all others need not be folded to know that they are not it.
class FirstLetters
{
public:
    void add(const QString &folded);
    /// Whether a word that is written with this letter at its beginning may be one of them.
    bool mayBegin(QChar written) const;

private:
    QSet<QChar> m_letters;
};

/// All words of a text as by `wordsOf`, but `folded` stays empty where none that is looked for can stand.
std::vector<Word> wordsOf(QStringView text, const FirstLetters &lookedFor);

/// The folded words of what a reader asks for: as above, without elided ones at the beginning and the end, and a run
/// without blanks gives its pairs only, unless it is one letter.
QStringList queryWordsOf(QStringView text);

/// True for a single letter of a script without blanks: it stands at the beginning of the pairs that hold it.
bool isLoneLetter(const QString &folded);

} // namespace fourthp
