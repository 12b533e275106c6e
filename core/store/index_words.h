// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text_numbers.h"
#include "core/model/field_values.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace fourthp {

// What the index keeps of a text. A word is kept as it is folded; beside words there are others that no text
// can have, for each begins with a control character.

/// The sections of a text's words in order, in their order.
inline constexpr SearchWeight kSections[] {
    SearchWeight::Title, SearchWeight::Names, SearchWeight::Summary, SearchWeight::Body};

/// Stands behind each piece of a title and of other names, which may be asked for whole. Every piece of a
/// text takes one place more than it has words, so that no word is next to one of another piece.
inline constexpr char kPieceEndWord[] = "\x1";
/// Stands behind each section of a text but the last, the empty ones too: three times in every text.
inline constexpr char kSectionEndWord[] = "\x2";
/// The last letter of a run without blanks, which the pair before it holds as well: found, but in no row of
/// words. Has no places.
QByteArray lastLetterWord(const QString &letter);
/// An Arabic stem, for the words that have it and do not begin like it. Words of other languages with a stem
/// are found by going through those that begin like it.
QByteArray arabicStemWord(const QString &stem);
/// The stem for which a word is kept under `arabicStemWord` too; empty for most.
QString hiddenStemOf(const QString &folded);

/// Under which all words that begin with these one or two letters stand together, without places.
QByteArray beginningList(QByteArrayView letters);
inline bool isBeginningList(QByteArrayView word)
{
    return !word.isEmpty() && word.back() == '\xff';
}
/// Whether words that begin with this letter (UTF-8) have such lists: in scripts with blanks.
bool hasBeginningLists(QByteArrayView firstLetter);
/// How many bytes the first `letters` letters of a word take; -1 if it has fewer.
qsizetype bytesOfLetters(QByteArrayView word, int letters);

/// Takes texts apart into what the index keeps of them. A word is folded where it is met first,
/// and known from then on: a hundred thousand texts have twenty-five million words, but most of them are the
/// same few. For one thread.
class IndexWords
{
public:
    /// The one of this thread, which knows the words of the texts before.
    static IndexWords &ofThisThread();

    /// A word, by a small number that stands for it until words are forgotten.
    using Handle = quint32;
    static constexpr Handle kPieceEnd = 0;
    static constexpr Handle kSectionEnd = 1;

    /// A word where it stands. Places count words, ends of pieces and the first three ends of sections from 0
    /// on.
    struct Placed
    {
        Handle word = 0;
        quint32 place = 0;
        quint8 flags = 0; ///< `TextFlag`
    };

    /// Reads a text: what the functions below tell is of this one, until the next is read.
    void read(const SearchText &text);
    /// Everything that is kept of it, by ascending places: with a word also what it is without the Arabic
    /// article, and its hidden stem.
    const std::vector<Placed> &placed() const { return m_placed; }
    /// The languages with rules for stems that it is written in, two letters each.
    const QStringList &stemmed() const { return m_stemmed; }

    /// The word as it is compared, UTF-8.
    QByteArrayView textOf(Handle word) const
    {
        const Stretch text = m_words[word].text;
        return {m_texts.data() + text.start, qsizetype(text.length)};
    }
    /// Handles are below this.
    Handle handleEnd() const { return Handle(m_words.size()); }

    /// As long as somebody keeps handles, words are not forgotten.
    void hold() { ++m_holders; }
    void release() { --m_holders; }
    /// Whether some memory should be given back.
    bool knowsTooMany() const;
    /// Gives back the memory of all words, unless somebody keeps handles.
    void forgetAll();

private:
    IndexWords();

    static constexpr Handle kNothing = 0;
    /// A stretch of `m_texts`.
    struct Stretch
    {
        quint32 start = 0;
        quint32 length = 0;
    };
    struct KnownWord
    {
        Stretch text;
        Handle bare = kNothing; ///< Without the Arabic article.
        Handle stem = kNothing; ///< See `hiddenStemOf`.
    };
    struct WordOfPiece
    {
        Handle word;
        bool isLastLetter;
    };

    const std::vector<WordOfPiece> &wordsOfPiece(const QString &text);
    std::vector<WordOfPiece> split(QStringView text);
    Handle wordAsWritten(QStringView written);
    Handle lastLetter(Handle letter);
    Handle wordOf(const QString &folded);
    Handle put(const QByteArray &utf8, KnownWord word);
    void place(const WordOfPiece &word, quint8 flags);
    const QString &languageOf(const QString &tag);
    QString stringOf(Handle word) const { return QString::fromUtf8(textOf(word)); }

    std::vector<char> m_texts;
    std::vector<KnownWord> m_words;
    TextNumbers m_asWritten; ///< Handles by the bytes of UTF-16.
    TextNumbers m_byText;
    TextNumbers m_shortPieces; ///< Places in `m_wordsOfPieces`.
    std::vector<std::vector<WordOfPiece>> m_wordsOfPieces;
    QHash<QString, QString> m_languageOfTag;
    QString m_lastTag;
    QString m_lastLanguage; ///< Of that.
    int m_holders = 0;

    quint32 m_place = 0;
    std::vector<Placed> m_placed;
    QStringList m_stemmed;
    std::vector<WordOfPiece> m_longPiece;
};

} // namespace fourthp
