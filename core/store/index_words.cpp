// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/index_words.h"

#include "core/base/text_words.h"
#include "core/base/word_stems.h"
#include "core/store/posting_list.h"

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr char kLastLetterMark = '\x3';
constexpr char kStemMark = '\x4';
constexpr char kBehindAllLetters = '\xff'; // No byte of UTF-8.

constexpr size_t kMostKnown = 200'000; ///< Words as written: some forty megabytes.
constexpr qsizetype kLongestShortPiece = 60; ///< Names of codes come again and again.
constexpr size_t kMostShortPieces = 8'192;

QByteArrayView bytesOf(QStringView text)
{
    return {reinterpret_cast<const char *>(text.utf16()), text.size() * qsizetype(sizeof(char16_t))};
}

quint8 flagsOf(SearchWeight section)
{
    return section == SearchWeight::Title ? InTitle : section == SearchWeight::Names ? InNames : 0;
}

bool isContinuation(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xc0) == 0x80;
}

} // namespace

QByteArray lastLetterWord(const QString &letter)
{
    return kLastLetterMark + letter.toUtf8();
}

QByteArray arabicStemWord(const QString &stem)
{
    return kStemMark + stem.toUtf8();
}

QString hiddenStemOf(const QString &folded)
{
    if (folded.at(0).script() != QChar::Script_Arabic) {
        return {};
    }
    const QString stem = stemOf(folded, u"ar"_s);
    const QString beginning = stemBeginning(stem);
    const QString bare
        = strippedOfArticle(folded); // Kept as a word of its own, which may begin like the stem.
    const bool isFoundOtherwise = folded.startsWith(beginning)
        || (!bare.isEmpty() && bare.startsWith(beginning) && stemOf(bare, u"ar"_s) == stem);
    return isFoundOtherwise ? QString() : stem;
}

QByteArray beginningList(QByteArrayView letters)
{
    return letters.toByteArray() + kBehindAllLetters;
}

bool hasBeginningLists(QByteArrayView firstLetter)
{
    const auto first = static_cast<unsigned char>(firstLetter.front());
    return first >= '0' && (first < 0x80 || !isLoneLetter(QString::fromUtf8(firstLetter)));
}

qsizetype bytesOfLetters(QByteArrayView word, int letters)
{
    qsizetype at = 0;
    for (; letters > 0 && at < word.size(); --letters) {
        ++at;
        while (at < word.size() && isContinuation(word[at])) {
            ++at;
        }
    }
    return letters == 0 ? at : -1;
}

IndexWords &IndexWords::ofThisThread()
{
    thread_local IndexWords words;
    return words;
}

IndexWords::IndexWords()
{
    forgetAll();
}

bool IndexWords::knowsTooMany() const
{
    return m_asWritten.size() > kMostKnown;
}

void IndexWords::forgetAll()
{
    if (m_holders > 0) {
        return;
    }
    for (TextNumbers *numbers : {&m_asWritten, &m_byText, &m_shortPieces}) {
        *numbers = {};
    }
    m_texts = {};
    m_wordsOfPieces = {};
    m_words = {};
    put(kPieceEndWord, {});
    put(kSectionEndWord, {});
}

void IndexWords::read(const SearchText &text)
{
    m_place = 0;
    m_placed.clear();
    m_stemmed.clear();
    for (const SearchWeight section : kSections) {
        for (const SearchPiece &piece : text) {
            if (piece.weight != section) {
                continue;
            }
            for (const WordOfPiece &word : wordsOfPiece(piece.text)) {
                place(word, flagsOf(section));
            }
            if (flagsOf(section) != 0) {
                m_placed.push_back({kPieceEnd, m_place, 0});
            }
            ++m_place;
            if (const QString &language = languageOf(piece.language);
                !language.isEmpty() && !m_stemmed.contains(language)) {
                m_stemmed.append(language);
            }
        }
        if (section != SearchWeight::Body) { // It is the last.
            m_placed.push_back({kSectionEnd, m_place++, 0});
        }
    }
}

/// Short pieces with all that is known of their words, for names of codes come again and again.
const std::vector<IndexWords::WordOfPiece> &IndexWords::wordsOfPiece(const QString &text)
{
    if (text.size() > kLongestShortPiece) {
        m_longPiece = split(text);
        return m_longPiece;
    }
    if (const quint32 *known = m_shortPieces.find(bytesOf(text)); known != nullptr) {
        return m_wordsOfPieces[*known];
    }
    if (m_wordsOfPieces.size() >= kMostShortPieces) {
        m_shortPieces.clear();
        m_wordsOfPieces.clear();
    }
    m_shortPieces.add(bytesOf(text), quint32(m_wordsOfPieces.size()));
    return m_wordsOfPieces.emplace_back(split(text));
}

std::vector<IndexWords::WordOfPiece> IndexWords::split(QStringView text)
{
    std::vector<WordOfPiece> words;
    const std::vector<WordPlace> places = wordPlaces(text);
    words.reserve(places.size());
    for (const WordPlace &place : places) {
        const Handle word = wordAsWritten(text.sliced(place.start, place.length));
        if (word != kNothing) {
            words.push_back({place.isLastLetter ? lastLetter(word) : word, place.isLastLetter});
        }
    }
    return words;
}

IndexWords::Handle IndexWords::wordAsWritten(QStringView written)
{
    if (const quint32 *known = m_asWritten.find(bytesOf(written)); known != nullptr) {
        return *known;
    }
    const QString folded = foldedWord(written);
    const Handle word = folded.isEmpty() ? kNothing : wordOf(folded);
    m_asWritten.add(bytesOf(written), word);
    return word;
}

IndexWords::Handle IndexWords::lastLetter(Handle letter)
{
    const QByteArray text = lastLetterWord(stringOf(letter));
    const quint32 *known = m_byText.find(text);
    return known != nullptr ? *known : put(text, {});
}

IndexWords::Handle IndexWords::wordOf(const QString &folded)
{
    const QByteArray utf8 = folded.toUtf8();
    if (const quint32 *known = m_byText.find(utf8); known != nullptr) {
        return *known;
    }
    KnownWord word;
    if (const QString bare = strippedOfArticle(folded); !bare.isEmpty()) {
        word.bare = wordOf(bare);
    }
    if (const QString stem = hiddenStemOf(folded); !stem.isEmpty()) {
        const QByteArray text = arabicStemWord(stem);
        const quint32 *known = m_byText.find(text);
        word.stem = known != nullptr ? *known : put(text, {});
    }
    return put(utf8, word);
}

IndexWords::Handle IndexWords::put(const QByteArray &utf8, KnownWord word)
{
    word.text = {quint32(m_texts.size()), quint32(utf8.size())};
    m_texts.insert(m_texts.end(), utf8.begin(), utf8.end());
    const auto handle = Handle(m_words.size());
    m_words.push_back(word);
    m_byText.add(utf8, handle);
    return handle;
}

void IndexWords::place(const WordOfPiece &word, quint8 flags)
{
    m_placed.push_back({word.word, m_place, flags});
    const KnownWord &known = m_words[word.word];
    if (known.bare != kNothing) {
        m_placed.push_back({known.bare, m_place, flags});
    }
    if (known.stem != kNothing) {
        m_placed.push_back({known.stem, m_place, flags});
    }
    m_place += word.isLastLetter ? 0 : 1;
}

const QString &IndexWords::languageOf(const QString &tag)
{
    if (tag != m_lastTag || m_languageOfTag.isEmpty()) { // Pieces of one language follow each other.
        const auto known = m_languageOfTag.constFind(tag);
        m_lastLanguage = known != m_languageOfTag.constEnd()
            ? *known
            : *m_languageOfTag.insert(tag, stemmedLanguage(tag));
        m_lastTag = tag;
    }
    return m_lastLanguage;
}

} // namespace fourthp
