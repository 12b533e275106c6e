// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/index_words.h"

#include "core/base/text_words.h"
#include "core/base/word_cache.h"
#include "core/base/word_stems.h"

#include <QSet>

namespace fourthp {

namespace {

constexpr QChar kTitleMark(u'\x2');
constexpr QChar kNameMark(u'\x3');
constexpr QChar kStemMark(u'\x4');
constexpr QChar kTitleStemMark(u'\x5');

/// Adds a word's tokens: the word, its marked form, and its stem where that differs.
void addTokens(QStringList &tokens, const QString &word, SearchWeight weight, const QString &language)
{
    tokens.append(word);
    if (weight == SearchWeight::Title) {
        tokens.append(titleToken(word));
    } else if (weight == SearchWeight::Names) {
        tokens.append(nameToken(word));
    }
    if (language.isEmpty()) {
        return;
    }
    const QString stem = stemOf(word, language);
    if (stem != word) {
        tokens.append(stemToken(language, stem));
        if (weight == SearchWeight::Title) {
            tokens.append(titleStemToken(language, stem));
        }
    }
}

/// The words of a piece. Names of codes come again and again.
std::vector<Word> wordsOfPiece(const QString &text)
{
    constexpr qsizetype kLongestRemembered = 60;
    thread_local WordCache<std::vector<Word>> cache;
    return text.size() > kLongestRemembered ? wordsOf(text) : cache.of(text, [](const QString &piece) { return wordsOf(piece); });
}

} // namespace

QString titleToken(const QString &word)
{
    return kTitleMark + word;
}

QString nameToken(const QString &word)
{
    return kNameMark + word;
}

QString stemToken(const QString &language, const QString &stem)
{
    return kStemMark + language + stem;
}

QString titleStemToken(const QString &language, const QString &stem)
{
    return kTitleStemMark + language + stem;
}

IndexWords indexWordsOf(const SearchText &text)
{
    IndexWords words;
    QStringList tokens;
    for (const SearchWeight section : kSections) {
        for (const SearchPiece &piece : text) {
            if (piece.weight != section) {
                continue;
            }
            const QString language = stemmedLanguage(piece.language);
            for (const Word &word : wordsOfPiece(piece.text)) {
                if (!word.isLastLetter) {
                    words.inOrder.append(word.folded);
                }
                addTokens(tokens, word.folded, section, language);
                if (!word.withoutArticle.isEmpty()) {
                    addTokens(tokens, word.withoutArticle, section, {});
                }
            }
            words.inOrder.append(kPieceEnd.toString());
            if (!language.isEmpty() && !words.stemmed.contains(language)) {
                words.stemmed.append(language);
            }
        }
        words.inOrder.append(kSectionEnd.toString());
    }
    // In any order that follows from the text: sorting would cost more than all the rest.
    QSet<QString> met;
    met.reserve(tokens.size());
    QString joined;
    for (const QString &token : tokens) {
        const qsizetype before = met.size();
        met.insert(token);
        if (met.size() > before) {
            joined += token;
            joined += QLatin1Char(kTokenEnd);
        }
    }
    words.tokens = joined.toUtf8();
    return words;
}

} // namespace fourthp
