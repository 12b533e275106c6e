// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch_qt.h"

#include "core/base/text_words.h"
#include "core/base/word_stems.h"
#include "core/store/index_words.h"
#include "core/store/posting_list.h"

#include <algorithm>
#include <random>

using namespace fourthp;
using namespace Qt::StringLiterals;

namespace {

/// What the index is given of a text: words with their places and flags, in order, and languages.
struct Taken
{
    std::vector<std::tuple<quint32, QByteArray, int>> words;
    QStringList stemmed;
    friend bool operator==(const Taken &, const Taken &) = default;
};

Taken takenBy(IndexWords &words, const SearchText &text)
{
    words.read(text);
    Taken taken {{}, words.stemmed()};
    for (const IndexWords::Placed &placed : words.placed()) {
        taken.words.emplace_back(placed.place, words.textOf(placed.word).toByteArray(), placed.flags);
    }
    std::sort(taken.words.begin(), taken.words.end());
    return taken;
}

void place(Taken &taken, const Word &word, quint32 place, int flags)
{
    if (word.isLastLetter) {
        taken.words.emplace_back(place, lastLetterWord(word.folded), flags);
        return;
    }
    taken.words.emplace_back(place, word.folded.toUtf8(), flags);
    if (!word.withoutArticle.isEmpty()) {
        taken.words.emplace_back(place, word.withoutArticle.toUtf8(), flags);
    }
    const QString stem = stemOf(word.folded, u"ar"_s);
    const auto showsStem = [&stem](const QString &form) {
        return form.startsWith(stemBeginning(stem)) && stemOf(form, u"ar"_s) == stem;
    };
    if (word.folded.at(0).script() == QChar::Script_Arabic && !showsStem(word.folded)
        && !showsStem(word.withoutArticle)) {
        taken.words.emplace_back(place, arabicStemWord(stem), flags);
    }
}

/// The same as the rules say it, with nothing remembered.
Taken takenPlainly(const SearchText &text)
{
    Taken taken;
    quint32 at = 0;
    for (const SearchWeight section : kSections) {
        const int flags = section == SearchWeight::Title ? InTitle
            : section == SearchWeight::Names             ? InNames
                                                         : 0;
        for (const SearchPiece &piece : text) {
            if (piece.weight != section) {
                continue;
            }
            for (const Word &word : wordsOf(piece.text)) {
                place(taken, word, at, flags);
                at += word.isLastLetter ? 0 : 1;
            }
            if (flags != 0) {
                taken.words.emplace_back(at, kPieceEndWord, 0);
            }
            ++at;
            const QString language = stemmedLanguage(piece.language);
            if (!language.isEmpty() && !taken.stemmed.contains(language)) {
                taken.stemmed.append(language);
            }
        }
        if (section != SearchWeight::Body) {
            taken.words.emplace_back(at++, kSectionEndWord, 0);
        }
    }
    std::sort(taken.words.begin(), taken.words.end());
    return taken;
}

SearchText randomText(std::mt19937 &random)
{
    static const QStringList words
        = u"Partners partner PARTNERING l’emploi women's Pérou perou الاتجار اتجار الاتّجار بالكتاب ـ "
          u"人口贩运 保護 2021 ёлка "
          u"trabajadores Rechte แรงงาน co-operation پناهگاه‌ها 𝔸𝔹 x"_s.split(
              u' ');
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

TEST_CASE("Words are not forgotten while somebody keeps their numbers", "[store]")
{
    IndexWords &words = IndexWords::ofThisThread();
    words.read({{SearchWeight::Title, u"en"_s, u"Hotel bank"_s}});
    const IndexWords::Handle hotel = words.placed().front().word;

    words.hold();
    words.forgetAll();
    CHECK(words.textOf(hotel) == "hotel");
    words.release();
    words.forgetAll();

    CHECK(words.handleEnd() == 2); // The ends of pieces and of sections.
}

TEST_CASE(
    "Letters of a word are counted whole, and scripts without blanks have no lists of beginnings", "[store]")
{
    const QByteArray word = u"ÿ保a"_s.toUtf8();
    CHECK(bytesOfLetters(word, 1) == 2);
    CHECK(bytesOfLetters(word, 2) == 5);
    CHECK(bytesOfLetters(word, 3) == 6);
    CHECK(bytesOfLetters(word, 4) == -1);
    CHECK(hasBeginningLists("a"));
    CHECK(hasBeginningLists(u"ش"_s.toUtf8()));
    CHECK_FALSE(hasBeginningLists(u"保"_s.toUtf8()));
    CHECK_FALSE(hasBeginningLists(kPieceEndWord));
}
