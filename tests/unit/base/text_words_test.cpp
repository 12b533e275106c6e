// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch_qt.h"

#include "core/base/record_id.h"
#include "core/base/text_fold.h"
#include "core/base/text_words.h"
#include "core/base/word_stems.h"

using namespace fourthp;
using namespace Qt::StringLiterals;

TEST_CASE("Folding levels what readers do not tell apart", "[base]")
{
    CHECK(foldText(u"Perú") == foldText(u"peru"));
    CHECK(foldText(u"Łódź") == u"lodz"_s);
    CHECK(foldText(u"Straße") == u"strasse"_s);
    CHECK(foldText(u"İstanbul") == u"istanbul"_s);
    CHECK(foldText(u"Ærø") == u"aero"_s);
    CHECK(foldText(u"ＡＢＣ　１２") == u"abc 12"_s);
    CHECK(foldText(u"أَحْمَد") == foldText(u"احمد"));
    CHECK(foldText(u"مكتبة") == foldText(u"مكتبه"));
    CHECK(foldText(u"کتاب") == foldText(u"كتاب"));
    CHECK(foldText(u"الاتّجـــار") == foldText(u"الاتجار"));
    CHECK(foldText(u"٢٠٢١") == u"2021"_s);
    CHECK(foldText(u"ёлка") == u"елка"_s);
    CHECK(foldText(u"l’emploi") == u"l'emploi"_s);
    CHECK(foldText(u"हिन्दी") == u"हिन्दी"_s); // a mark is a vowel of its own there
    CHECK(foldText(QStringView(u"\xd800x")).size() >= 1); // a lone surrogate does no harm
}

TEST_CASE("Words stand where they are in the text, with the Arabic article off for searching", "[base]")
{
    const std::vector<Word> words = wordsOf(u"In Perú: الاتجار!");

    REQUIRE(words.size() == 3);
    CHECK(words[1].start == 3);
    CHECK(words[1].length == 4);
    CHECK(words[1].folded == u"peru"_s);
    CHECK(words[2].folded == u"الاتجار"_s);
    CHECK(words[2].withoutArticle == u"اتجار"_s);
    CHECK(wordsOf(u"").empty());
    CHECK(wordsOf(u"?! \"").empty());
}

TEST_CASE("Letters that readers of one language take for one are one", "[base]")
{
    CHECK(foldText(u"保護") == foldText(u"保护")); // traditional and simplified
    CHECK(foldText(u"मज़दूर") == foldText(u"मजदूर")); // with and without the dot below
    CHECK(foldText(u"ɓarawo") == u"barawo"_s);
    CHECK(foldText(u"ﻻ") == foldText(u"لا")); // a ligature as one character
    CHECK(foldText(u"گزارش") != foldText(u"كزارش")); // gaf is a letter of its own
}

static QStringList foldedWords(const QString &text)
{
    QStringList words;
    for (const Word &word : wordsOf(text)) {
        words.append(word.folded);
    }
    return words;
}

TEST_CASE("A word is parted where an apostrophe or the Persian joint joins two", "[base]")
{
    CHECK(foldedWords(u"l’emploi"_s) == QStringList {u"l"_s, u"emploi"_s});
    CHECK(foldedWords(u"women's"_s) == QStringList {u"women"_s, u"s"_s});
    CHECK(foldedWords(u"پناهگاه\u200cها"_s) == foldedWords(u"پناهگاه ها"_s));
    CHECK(queryWordsOf(u"l’emploi") == QStringList {u"emploi"_s});
    CHECK(queryWordsOf(u"women's") == QStringList {u"women"_s});
    CHECK(queryWordsOf(u"d'") == QStringList {u"d"_s}); // Nothing else was asked for.
    CHECK(queryWordsOf(u"main-d’œuvre") == QStringList {u"main"_s, u"d"_s, u"oeuvre"_s});
    CHECK(foldedWords(u"צה\"ל"_s) == foldedWords(u"צה״ל"_s)); // an abbreviation, typed in two ways
}

TEST_CASE("Where no blanks part words, every two letters side by side are found", "[base]")
{
    CHECK(foldedWords(u"人口贩运"_s) == QStringList {u"人口"_s, u"口贩"_s, u"贩运"_s, u"运"_s});
    CHECK(queryWordsOf(u"贩运") == QStringList {u"贩运"_s});
    CHECK(queryWordsOf(u"贩") == QStringList {u"贩"_s});
    CHECK(foldedWords(u"カンボジア2024年"_s).contains(u"2024"_s));
    CHECK(foldedWords(u"แรงงาน"_s).size() == 6); // Vowels above stay with their letter.
    CHECK(isLoneLetter(u"贩"_s));
    CHECK_FALSE(isLoneLetter(u"贩运"_s));
    CHECK_FALSE(isLoneLetter(u"a"_s));
    const std::vector<Word> words = wordsOf(u"在 港");
    REQUIRE(words.size() == 2);
    CHECK_FALSE(words.back().isLastLetter); // It stands alone, in no pair.
}

TEST_CASE("Looking for some words only finds what splitting everything finds", "[base]")
{
    const QString text = u"Hôtel staff, l’hôtel; الاتجار والاتجار; 人口贩运 Ελλάδα \U00020000x ёлка"_s;
    FirstLetters letters;
    letters.add(u"hotel"_s);
    letters.add(u"ا"_s);
    letters.add(u"口"_s);
    const std::vector<Word> all = wordsOf(text);
    const std::vector<Word> some = wordsOf(text, letters);
    REQUIRE(all.size() == some.size());
    for (size_t i = 0; i < all.size(); ++i) {
        CHECK(all[i].start == some[i].start);
        CHECK(all[i].length == some[i].length);
        const bool lookedFor = QString(u"hا口"_s).contains(all[i].folded.at(0));
        CHECK((some[i].folded == all[i].folded || (!lookedFor && some[i].folded.isEmpty())));
    }
}

TEST_CASE("Forms of a word have one stem under the rules of its language", "[base]")
{
    CHECK(stemOf(u"partners"_s, u"en"_s) == stemOf(u"partner"_s, u"en"_s));
    CHECK(stemOf(u"banques"_s, u"fr"_s) == stemOf(u"banque"_s, u"fr"_s));
    CHECK(stemOf(u"торговли"_s, u"ru"_s) == stemOf(u"торговля"_s, u"ru"_s));
    CHECK(stemOf(u"2021"_s, u"en"_s) == u"2021"_s);
    CHECK(stemOf(u"ilo"_s, u"en"_s) == u"ilo"_s);
    CHECK(stemOf(u"торговли"_s, u"en"_s) == u"торговли"_s); // rules of another script
    CHECK(stemmedLanguage(u"pt-BR") == u"pt"_s);
    CHECK(stemmedLanguage(u"no") == u"nb"_s);
    CHECK(stemmedLanguage(u"sw").isEmpty());
    CHECK(stemmedLanguage(u"").isEmpty());
    CHECK_FALSE(stemmedLanguagesFor(u"partner"_s).contains(u"ru"_s));
}

TEST_CASE("Asking for a stem in UTF-8 answers as stemming does", "[base]")
{
    for (const QString &word : u"partners partner party 2021 ilo women's hôtels banques شركات بالكتاب торговли a2b"_s.split(u' ')) {
        for (const QString &language : {u"en"_s, u"fr"_s, u"ar"_s, u"ru"_s, u"xx"_s}) {
            const QString stem = stemOf(word, language);
            INFO(word.toStdString() << " " << language.toStdString());
            CHECK(hasStem(word.toUtf8(), language, stem.toUtf8()));
            CHECK_FALSE(hasStem(word.toUtf8(), language, (stem + u'x').toUtf8()));
        }
    }
    CHECK(stemBeginning(u"partner"_s) == u"partne"_s);
    CHECK(stemBeginning(u"bar"_s) == u"bar"_s);
    CHECK(stemBeginning(u"al"_s) == u"al"_s);
}

TEST_CASE("A record id is a type and a name, and nothing that could be a path", "[base]")
{
    CHECK(RecordId {u"case_study:case-samlit"_s}.isValid());
    CHECK(RecordId::random(u"resource"_s).isValid());
    for (const QString &wrong : {u""_s, u"case_study"_s, u"case_study:"_s, u"Case:1"_s, u"a:../b"_s, u"a:b/c"_s, u"a:b c"_s, u"a:b\n"_s, QString(u"a:"_s + QString(300, u'x'))}) {
        CHECK_FALSE(RecordId {wrong}.isValid());
    }
}
