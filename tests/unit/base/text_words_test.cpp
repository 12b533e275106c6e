// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch_qt.h"

#include "core/base/record_id.h"
#include "core/base/text_fold.h"
#include "core/base/text_words.h"

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

TEST_CASE("A record id is a type and a name, and nothing that could be a path", "[base]")
{
    CHECK(RecordId {u"case_study:case-samlit"_s}.isValid());
    CHECK(RecordId::random(u"resource"_s).isValid());
    for (const QString &wrong : {u""_s, u"case_study"_s, u"case_study:"_s, u"Case:1"_s, u"a:../b"_s, u"a:b/c"_s, u"a:b c"_s, u"a:b\n"_s, QString(u"a:"_s + QString(300, u'x'))}) {
        CHECK_FALSE(RecordId {wrong}.isValid());
    }
}
