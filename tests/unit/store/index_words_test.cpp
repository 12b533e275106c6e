// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch_qt.h"

#include "core/base/text_words.h"
#include "core/base/word_stems.h"
#include "core/store/index_words.h"

#include <algorithm>
#include <random>

using namespace fourthp;
using namespace Qt::StringLiterals;

namespace {

/// What the index is given of a text: tokens in the order of their bytes, and the words in order.
struct Taken
{
    QByteArrayList tokens;
    QByteArrayList inOrder;
    QStringList stemmed;
    friend bool operator==(const Taken &, const Taken &) = default;
};

Taken takenBy(IndexWords &words, const SearchText &text)
{
    words.read(text);
    Taken taken {words.tokens().split(kTokenEnd), {}, words.stemmed()};
    CHECK(taken.tokens.takeLast().isEmpty());
    std::sort(taken.tokens.begin(), taken.tokens.end());
    for (const IndexWords::Handle word : words.inOrder()) {
        taken.inOrder.append(word == IndexWords::kSectionEnd ? QByteArray("\f")
                : word == IndexWords::kPieceEnd              ? QByteArray("\n")
                                                             : words.textOf(word).toByteArray());
    }
    return taken;
}

void addForms(QSet<QString> &tokens, const QString &word, SearchWeight section, const QString &language)
{
    tokens.insert(word);
    if (section == SearchWeight::Title) {
        tokens.insert(titleToken(word));
    } else if (section == SearchWeight::Names) {
        tokens.insert(nameToken(word));
    }
    if (const QString stem = stemOf(word, language); stem != word) {
        tokens.insert(stemToken(language, stem));
        if (section == SearchWeight::Title) {
            tokens.insert(titleStemToken(language, stem));
        }
    }
}

/// The same as the rules say it, with nothing remembered.
Taken takenPlainly(const SearchText &text)
{
    QSet<QString> tokens;
    Taken taken;
    for (const SearchWeight section : kSections) {
        for (const SearchPiece &piece : text) {
            if (piece.weight != section) {
                continue;
            }
            const QString language = stemmedLanguage(piece.language);
            for (const Word &word : wordsOf(piece.text)) {
                addForms(tokens, word.folded, section, language);
                if (!word.withoutArticle.isEmpty()) {
                    addForms(tokens, word.withoutArticle, section, {});
                }
                if (!word.isLastLetter) {
                    taken.inOrder.append(word.folded.toUtf8());
                }
            }
            taken.inOrder.append("\n");
            if (!language.isEmpty() && !taken.stemmed.contains(language)) {
                taken.stemmed.append(language);
            }
        }
        taken.inOrder.append("\f");
    }
    for (const QString &token : tokens) {
        taken.tokens.append(token.toUtf8());
    }
    std::sort(taken.tokens.begin(), taken.tokens.end());
    return taken;
}

SearchText randomText(std::mt19937 &random)
{
    static const QStringList words
        = u"Partners partner PARTNERING l’emploi women's Pérou perou الاتجار اتجار الاتّجار ـ 人口贩运 保護 2021 ёлка "
          u"trabajadores Rechte แรงงาน co-operation پناهگاه‌ها 𝔸𝔹 x"_s.split(u' ');
    static const QStringList languages {u"en"_s, u"fr"_s, u"es"_s, u"pt-BR"_s, u"ar"_s, u"ru"_s, u"zh"_s, {}};
    constexpr SearchWeight kWeights[] {
        SearchWeight::Body, SearchWeight::Title, SearchWeight::Summary, SearchWeight::Names};
    SearchText text;
    for (auto pieces = random() % 6; pieces > 0; --pieces) {
        QStringList said;
        for (auto i = random() % 20; i > 0; --i) {
            said.append(words.at(qsizetype(random()) % words.size()));
        }
        text.push_back({kWeights[random() % 4], languages.at(qsizetype(random()) % languages.size()),
            said.join(random() % 5 == 0 ? u". "_s : u" "_s)});
    }
    return text;
}

} // namespace

TEST_CASE("What is known of the words of earlier texts changes nothing of what a text gives", "[store]")
{
    std::mt19937 random(11);
    IndexWords &words = IndexWords::ofThisThread();
    for (int i = 0; i < 1'000; ++i) {
        const SearchText text = randomText(random);
        if (i % 300 == 299) {
            words.forgetAll();
        }
        INFO("text " << i);
        CHECK(takenBy(words, text) == takenPlainly(text));
    }
}

TEST_CASE("Handles of words hold until words are forgotten", "[store]")
{
    IndexWords &words = IndexWords::ofThisThread();
    words.read({{SearchWeight::Title, u"en"_s, u"Hotel bank"_s}});
    const IndexWords::Handle hotel = words.inOrder().front();
    const quint32 generation = words.generation();

    words.read({{SearchWeight::Body, u"fr"_s, u"une banque, un HOTEL"_s}});
    CHECK(words.generation() == generation);
    CHECK(std::count(words.inOrder().begin(), words.inOrder().end(), hotel) == 1);

    words.forgetAll();
    CHECK(words.generation() != generation);
}
