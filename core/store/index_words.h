// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text_numbers.h"
#include "core/model/field_values.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <array>
#include <vector>

namespace fourthp {

// What the index keeps of a text.

/// The sections of a text's words in order, in their order.
inline constexpr SearchWeight kSections[] {
    SearchWeight::Title, SearchWeight::Names, SearchWeight::Summary, SearchWeight::Body};

/// Takes texts apart into what the index keeps of them. A word is folded and stemmed where it is met first,
/// and known from then on: a hundred thousand texts have twenty-five million words, but most of them are the
/// same few. For one thread; forgets all words once they are too many.
class IndexWords
{
public:
    /// The one of this thread, which knows the words of the texts before.
    static IndexWords &ofThisThread();

    /// A word, by a number that stands for it until `generation` changes.
    using Handle = quint32;
    /// Ends of a piece and of a section among the words in order; no words.
    static constexpr Handle kSectionEnd = 0;
    static constexpr Handle kPieceEnd = 1;

    /// Reads a text: what the functions below tell is of this one, until the next is read.
    void read(const SearchText &text);
    /// Distinct tokens, 0x1F behind each: what FTS5 is given.
    const QByteArray &tokens() const { return m_tokens; }
    /// Every word of every piece, section by section: what phrases, nearness and exact forms are judged by.
    const std::vector<Handle> &inOrder() const { return m_inOrder; }
    /// Languages with stems among the tokens, two letters each.
    const QStringList &stemmed() const { return m_stemmed; }

    /// The word as it is compared, UTF-8.
    QByteArrayView textOf(Handle word) const { return textAt(m_words[word].text); }
    /// Gives back the memory of all words.
    void forgetAll();
    /// Goes up whenever words are forgotten. Handles of one generation are small and without gaps.
    quint32 generation() const { return m_generation; }

private:
    IndexWords();

    static constexpr Handle kNothing = 0;
    static constexpr int kNoLanguage = -1;
    /// A stretch of `m_texts`.
    struct Stretch
    {
        quint32 start = 0;
        quint32 length = 0;
    };
    struct StemOf
    {
        int language = kNoLanguage;
        Handle stem = kNothing; ///< In `m_stems`; nothing if the word is its own stem.
    };
    struct KnownWord
    {
        Stretch text;
        Handle bare = kNothing; ///< Without the Arabic article.
        // The last text that has it at all, in its title, among its names.
        quint32 seen = 0;
        quint32 seenInTitle = 0;
        quint32 seenInNames = 0;
        std::array<StemOf, 2> stems; ///< In the languages in which it was met last.
    };
    struct KnownStem
    {
        Stretch text; ///< Behind the two letters of its language.
        quint32 seen = 0;
        quint32 seenInTitle = 0;
    };
    struct PlacedWord
    {
        Handle word;
        Handle stem;
        bool isLastLetter;
    };

    const std::vector<PlacedWord> &wordsOfPiece(const SearchPiece &piece, int language);
    std::vector<PlacedWord> split(QStringView text, int language);
    Handle wordAsWritten(QStringView written);
    Handle wordOf(const QString &folded);
    Handle stemOfWord(Handle word, int language);
    Handle slowStemOfWord(Handle word, int language);
    int languageOf(const QString &tag);
    void addWord(const PlacedWord &placed, SearchWeight section);
    void addTokens(Handle word, SearchWeight section);
    void addStem(Handle stem, SearchWeight section);
    void addToken(char mark, Stretch text);
    Stretch kept(QByteArrayView text);
    QByteArrayView textAt(Stretch text) const
    {
        return {m_texts.data() + text.start, qsizetype(text.length)};
    }

    std::vector<char> m_texts;
    std::vector<KnownWord> m_words;
    std::vector<KnownStem> m_stems;
    TextNumbers m_asWritten; ///< Handles by the bytes of UTF-16.
    TextNumbers m_byText;
    TextNumbers m_stemsByText;
    TextNumbers m_shortPieces; ///< Places in `m_wordsOfPieces`.
    std::vector<std::vector<PlacedWord>> m_wordsOfPieces;
    QStringList m_languages; ///< All that were met; languages are places in it.
    QHash<QString, int> m_languageOfTag;
    quint32 m_generation = 0;

    quint32 m_text = 0; ///< Counts the texts read.
    QByteArray m_tokens;
    std::vector<Handle> m_inOrder;
    QStringList m_stemmed;
    std::vector<PlacedWord> m_longPiece;
};

// Tokens. A plain word is a token as it is; those of the title and of other names stand there once more,
// behind a mark, so that "in the title" is one lookup in an index that keeps no places.
QString titleToken(const QString &word);
QString nameToken(const QString &word);
/// `language` as two letters.
QString stemToken(const QString &language, const QString &stem);
QString titleStemToken(const QString &language, const QString &stem);

inline constexpr char kTokenEnd = '\x1f';

} // namespace fourthp
