// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text_replace.h"
#include "tests/support/catch_qt.h"

using namespace fourthp;
using namespace Qt::StringLiterals;

namespace {

QString replaced(const QString &text, const TextToFind &wanted, const QString &by = u"X"_s)
{
    return replaceText(text, wanted, by).text;
}

} // namespace

TEST_CASE("Each place of a text is replaced, and none twice", "[base]")
{
    const ReplacedText result = replaceText(u"aaa b a"_s, {u"aa"_s}, u"a"_s);
    CHECK(result.text == u"aa b a"_s);
    CHECK(result.count == 1);
    CHECK(replaced(u"Bank, bank"_s, {u"bank"_s}) == u"Bank, X"_s);
    CHECK(replaced(u"one two"_s, {u"two"_s}, {}) == u"one "_s);
    CHECK(replaceText(u"text"_s, {QString()}, u"X"_s).count == 0);
}

TEST_CASE("Whole words are found alone, in every script", "[base]")
{
    const auto whole = [](const QString &word) {
        return TextToFind {word, LetterMatch::Exact, WordMatch::WholeWords};
    };
    CHECK(replaced(u"child, childhood, grand-child"_s, whole(u"child"_s)) == u"X, childhood, grand-X"_s);
    CHECK(replaced(u"طفل طفلة"_s, whole(u"طفل"_s)) == u"X طفلة"_s);
    CHECK(replaced(u"área are"_s, whole(u"are"_s)) == u"área X"_s);
    CHECK(replaced(u"ILO2 ILO"_s, whole(u"ILO"_s)) == u"ILO2 X"_s);
}

TEST_CASE("Folded letters are found in every spelling, and what is around them stays as it was", "[base]")
{
    const auto folded = [](const QString &text) { return TextToFind {text, LetterMatch::Folded}; };
    CHECK(replaced(u"Le Pérou, PEROU et Perou."_s, folded(u"pérou"_s)) == u"Le X, X et X."_s);
    CHECK(replaced(u"Pe\u0301rou a\u0301"_s, folded(u"perou"_s)) == u"X a\u0301"_s);
    CHECK(replaced(u"Straße"_s, folded(u"strasse"_s)) == u"X"_s);
    CHECK(replaced(u"قال أحمد"_s, folded(u"احمد"_s)) == u"قال X"_s);
}

TEST_CASE("No letter is taken apart by a match inside of it", "[base]")
{
    CHECK(replaceText(u"e\u0301"_s, {u"e"_s}, u"X"_s).count == 0); // The accent would be left alone.
    CHECK(replaceText(u"ß"_s, {u"s"_s, LetterMatch::Folded}, u"X"_s).count == 0);
}
