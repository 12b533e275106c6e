// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/index_words.h"

#include "core/base/text_words.h"
#include "core/base/word_stems.h"

namespace fourthp {

namespace {

constexpr char kTitleMark = '\x2';
constexpr char kNameMark = '\x3';
constexpr char kStemMark = '\x4';
constexpr char kTitleStemMark = '\x5';
constexpr char kNoMark = '\0';

constexpr size_t kMostKnown = 200'000; ///< Words as written, and stems: some forty megabytes.
constexpr qsizetype kLongestShortPiece = 60; ///< Names of codes come again and again.
constexpr size_t kMostShortPieces = 8'192;

QByteArrayView bytesOf(QStringView text)
{
    return {reinterpret_cast<const char *>(text.utf16()), text.size() * qsizetype(sizeof(char16_t))};
}

} // namespace

IndexWords &IndexWords::ofThisThread()
{
    thread_local IndexWords words;
    return words;
}

IndexWords::IndexWords()
{
    forgetAll();
}

void IndexWords::forgetAll()
{
    for (TextNumbers *numbers : {&m_asWritten, &m_byText, &m_stemsByText, &m_shortPieces}) {
        *numbers = {};
    }
    m_texts = {};
    m_wordsOfPieces = {};
    m_words = std::vector<KnownWord>(kPieceEnd + 1); // Two handles stand for ends.
    m_stems = std::vector<KnownStem>(kNothing + 1);
    ++m_generation;
}

void IndexWords::read(const SearchText &text)
{
    if (m_asWritten.size() + m_stems.size() > kMostKnown) {
        forgetAll();
    }
    ++m_text;
    m_tokens.resize(0); // Keeps its memory, as `clear` would not.
    m_inOrder.clear();
    m_stemmed.clear();
    for (const SearchWeight section : kSections) {
        for (const SearchPiece &piece : text) {
            if (piece.weight != section) {
                continue;
            }
            const int language = languageOf(piece.language);
            for (const PlacedWord &placed : wordsOfPiece(piece, language)) {
                addWord(placed, section);
            }
            m_inOrder.push_back(kPieceEnd);
            if (language != kNoLanguage && !m_stemmed.contains(m_languages.at(language))) {
                m_stemmed.append(m_languages.at(language));
            }
        }
        m_inOrder.push_back(kSectionEnd);
    }
}

/// Short pieces with all that is known of their words, for names of codes come again and again.
const std::vector<IndexWords::PlacedWord> &IndexWords::wordsOfPiece(const SearchPiece &piece, int language)
{
    if (piece.text.size() > kLongestShortPiece) {
        m_longPiece = split(piece.text, language);
        return m_longPiece;
    }
    const QString key = piece.text + QChar(char16_t(language + 1));
    if (const quint32 *known = m_shortPieces.find(bytesOf(key)); known != nullptr) {
        return m_wordsOfPieces[*known];
    }
    if (m_wordsOfPieces.size() >= kMostShortPieces) {
        m_shortPieces.clear();
        m_wordsOfPieces.clear();
    }
    m_shortPieces.add(bytesOf(key), quint32(m_wordsOfPieces.size()));
    return m_wordsOfPieces.emplace_back(split(piece.text, language));
}

std::vector<IndexWords::PlacedWord> IndexWords::split(QStringView text, int language)
{
    std::vector<PlacedWord> words;
    const std::vector<WordPlace> places = wordPlaces(text);
    words.reserve(places.size());
    for (const WordPlace &place : places) {
        const Handle word = wordAsWritten(text.sliced(place.start, place.length));
        if (word != kNothing) {
            words.push_back(
                {word, language == kNoLanguage ? kNothing : stemOfWord(word, language), place.isLastLetter});
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

IndexWords::Handle IndexWords::wordOf(const QString &folded)
{
    const QByteArray utf8 = folded.toUtf8();
    if (const quint32 *known = m_byText.find(utf8); known != nullptr) {
        return *known;
    }
    KnownWord word;
    word.text = kept(utf8);
    if (const QString bare = strippedOfArticle(folded); !bare.isEmpty()) {
        word.bare = wordOf(bare);
    }
    const auto handle = Handle(m_words.size());
    m_words.push_back(word);
    m_byText.add(utf8, handle);
    return handle;
}

IndexWords::Handle IndexWords::stemOfWord(Handle word, int language)
{
    for (const StemOf &known : m_words[word].stems) {
        if (known.language == language) {
            return known.stem;
        }
    }
    const Handle stem = slowStemOfWord(word, language);
    std::array<StemOf, 2> &stems = m_words[word].stems;
    stems[1] = stems[0];
    stems[0] = {language, stem};
    return stem;
}

IndexWords::Handle IndexWords::slowStemOfWord(Handle word, int language)
{
    const QString folded = QString::fromUtf8(textOf(word));
    const QString stem = stemOf(folded, m_languages.at(language));
    if (stem == folded) {
        return kNothing;
    }
    const QByteArray text = QString(m_languages.at(language) + stem).toUtf8();
    if (const quint32 *known = m_stemsByText.find(text); known != nullptr) {
        return *known;
    }
    const auto handle = Handle(m_stems.size());
    m_stems.push_back({kept(text)});
    m_stemsByText.add(text, handle);
    return handle;
}

int IndexWords::languageOf(const QString &tag)
{
    if (const auto known = m_languageOfTag.constFind(tag); known != m_languageOfTag.constEnd()) {
        return *known;
    }
    const QString language = stemmedLanguage(tag);
    int place = language.isEmpty() ? kNoLanguage : int(m_languages.indexOf(language));
    if (!language.isEmpty() && place < 0) {
        place = int(m_languages.size());
        m_languages.append(language);
    }
    m_languageOfTag.insert(tag, place);
    return place;
}

void IndexWords::addWord(const PlacedWord &placed, SearchWeight section)
{
    if (!placed.isLastLetter) {
        m_inOrder.push_back(placed.word);
    }
    addTokens(placed.word, section);
    if (const Handle bare = m_words[placed.word].bare; bare != kNothing) {
        addTokens(bare, section);
    }
    if (placed.stem != kNothing) {
        addStem(placed.stem, section);
    }
}

/// Adds the word and, in some sections, its marked form.
void IndexWords::addTokens(Handle handle, SearchWeight section)
{
    KnownWord &word = m_words[handle];
    if (word.seen != m_text) {
        word.seen = m_text;
        addToken(kNoMark, word.text);
    }
    if (section == SearchWeight::Title && word.seenInTitle != m_text) {
        word.seenInTitle = m_text;
        addToken(kTitleMark, word.text);
    } else if (section == SearchWeight::Names && word.seenInNames != m_text) {
        word.seenInNames = m_text;
        addToken(kNameMark, word.text);
    }
}

void IndexWords::addStem(Handle handle, SearchWeight section)
{
    KnownStem &stem = m_stems[handle];
    if (stem.seen != m_text) {
        stem.seen = m_text;
        addToken(kStemMark, stem.text);
    }
    if (section == SearchWeight::Title && stem.seenInTitle != m_text) {
        stem.seenInTitle = m_text;
        addToken(kTitleStemMark, stem.text);
    }
}

void IndexWords::addToken(char mark, Stretch text)
{
    if (mark != kNoMark) {
        m_tokens.append(mark);
    }
    m_tokens.append(m_texts.data() + text.start, qsizetype(text.length));
    m_tokens.append(kTokenEnd);
}

IndexWords::Stretch IndexWords::kept(QByteArrayView text)
{
    const Stretch stretch {quint32(m_texts.size()), quint32(text.size())};
    m_texts.insert(m_texts.end(), text.begin(), text.end());
    return stretch;
}

QString titleToken(const QString &word)
{
    return QLatin1Char(kTitleMark) + word;
}

QString nameToken(const QString &word)
{
    return QLatin1Char(kNameMark) + word;
}

QString stemToken(const QString &language, const QString &stem)
{
    return QLatin1Char(kStemMark) + language + stem;
}

QString titleStemToken(const QString &language, const QString &stem)
{
    return QLatin1Char(kTitleStemMark) + language + stem;
}

} // namespace fourthp
