// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/edit_distance.h"
#include "core/curation/name_likeness.h"
#include "tests/support/catch_qt.h"

using namespace fourthp;
using namespace Qt::StringLiterals;

namespace {

NamesCompared compared(
    NameWords &words, const std::vector<NameWords::Number> &a, const std::vector<NameWords::Number> &b)
{
    words.weigh(); // By all names so far.
    return compareNames(words, a, b);
}

} // namespace

TEST_CASE("Letters between two words are counted, a swap of neighbours as one", "[curation]")
{
    // The textbook pairs of Damerau (1964) and Levenshtein (1966).
    CHECK(editDistance(u"kitten", u"sitting", 5) == 3);
    CHECK(editDistance(u"saturday", u"sunday", 5) == 3);
    CHECK(editDistance(u"teh", u"the", 5) == 1);
    CHECK(editDistance(u"", u"abc", 5) == 3);
    CHECK(editDistance(u"same", u"same", 0) == 0);
    CHECK(editDistance(u"kitten", u"sitting", 2) == 3); // More than two is all that was asked.
}

TEST_CASE("Two words are alike where one is a slip or an abbreviation of the other", "[curation]")
{
    NameWords words;
    const auto likeness = [&words](const QString &a, const QString &b) {
        return words.likeness(words.numberOf(a), words.numberOf(b));
    };
    CHECK(likeness(u"network"_s, u"network"_s) == 1);
    CHECK(likeness(u"fondation"_s, u"foundation"_s) > 0.8);
    CHECK(likeness(u"intl"_s, u"international"_s) > 0.5);
    CHECK(likeness(u"international"_s, u"intl"_s) > 0.5);
    CHECK(likeness(u"assoc"_s, u"association"_s) > 0.5);
    CHECK(likeness(u"hope"_s, u"home"_s) == 0); // Short words are other words.
    CHECK(likeness(u"20211"_s, u"20212"_s) == 0); // And so are numbers.
}

TEST_CASE("Names are alike by the words that tell something", "[curation]")
{
    NameWords words;
    const auto name = [&words](const QStringList &texts) {
        std::vector<NameWords::Number> numbers;
        for (const QString &text : texts) {
            numbers.push_back(words.numberOf(text));
        }
        words.count(numbers);
        return numbers;
    };
    for (int n = 0; n < 200; ++n) {
        name({u"foundation"_s, u"for"_s, u"word%1"_s.arg(n)});
    }
    const auto full = name({u"walk"_s, u"free"_s, u"foundation"_s});
    CHECK(compared(words, full, name({u"foundation"_s, u"walk"_s, u"free"_s})).likeness == Approx(1));
    CHECK(compared(words, full, name({u"walk"_s, u"free"_s})).likeness > 0.85);
    CHECK(compared(words, full, name({u"foundation"_s, u"for"_s, u"seafarers"_s})).likeness < 0.3);
    SECTION("branches in two countries are told apart")
    {
        const auto kenya = name({u"caritas"_s, u"social"_s, u"kenya"_s});
        CHECK(compared(words, kenya, name({u"caritas"_s, u"social"_s, u"uganda"_s})).likeness < 0.5);
        CHECK(compared(words, kenya, name({u"caritas"_s, u"social"_s})).likeness > 0.7);
    }
}
