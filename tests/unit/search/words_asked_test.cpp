// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch_qt.h"

#include "core/search/words_asked.h"

using namespace fourthp;
using namespace Qt::StringLiterals;

TEST_CASE("The words of a query are sorted by what they have to do, as they were written", "[search]")
{
    const WordsAsked words = WordsAsked::from(u"Hôtel* staff bank OR \"money mule\" OR remitter -draft -title:\"old one\" name:ILO ? pol"_s);

    CHECK(words.allOf == std::vector {AskedWord {u"Hôtel*"_s}, AskedWord {u"staff"_s}, AskedWord {u"ILO"_s, TextPlace::Names}, AskedWord {u"pol*"_s}});
    REQUIRE(words.anyOf.size() == 1);
    CHECK(words.anyOf[0] == std::vector {AskedWord {u"bank"_s}, AskedWord {u"\"money mule\""_s}, AskedWord {u"remitter"_s}});
    CHECK(words.noneOf == std::vector {AskedWord {u"draft"_s}, AskedWord {u"\"old one\""_s, TextPlace::Title}});
    CHECK(WordsAsked::from(u"? - \"\""_s).isEmpty());
    CHECK(WordsAsked::from(u"pol "_s).allOf == std::vector {AskedWord {u"pol"_s}});
}
