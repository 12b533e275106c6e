// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch_qt.h"

#include "core/search/text_query.h"

using namespace fourthp;
using namespace Qt::StringLiterals;

TEST_CASE("A word that is not wanted is a whole word, even at the end", "[search]")
{
    CHECK(TextQuery::from(u"bank -h"_s).unwanted == std::vector {TextTerm {{u"h"_s}}}); // Not all that begins with h.
}

TEST_CASE("Quotes make a word or a phrase exact", "[search]")
{
    const TextQuery query = TextQuery::from(u"\"Hotels\" hotels \"two Words\" \"two wor\"* anti-slavery "_s);

    REQUIRE(query.groups.size() == 5);
    CHECK(query.groups[0] == std::vector {TextTerm {{u"hotels"_s}, false, true}});
    CHECK(query.groups[1] == std::vector {TextTerm {{u"hotels"_s}}});
    CHECK(query.groups[2] == std::vector {TextTerm {{u"two"_s, u"words"_s}, false, true}});
    CHECK(query.groups[3] == std::vector {TextTerm {{u"two"_s, u"wor"_s}, true, true}});
    CHECK(query.groups[4] == std::vector {TextTerm {{u"anti"_s, u"slavery"_s}}});
}

TEST_CASE("A term may have to stand in the title or among the names", "[search]")
{
    const TextQuery query = TextQuery::from(u"title:bank title:\"a phrase\" name:ILO -title:draft* text"_s);

    REQUIRE(query.groups.size() == 4);
    CHECK(query.groups[0] == std::vector {TextTerm {{u"bank"_s}, false, false, TextPlace::Title}});
    CHECK(query.groups[1] == std::vector {TextTerm {{u"a"_s, u"phrase"_s}, false, true, TextPlace::Title}});
    CHECK(query.groups[2] == std::vector {TextTerm {{u"ilo"_s}, false, false, TextPlace::Names}});
    CHECK(query.groups[3] == std::vector {TextTerm {{u"text"_s}, true}});
    CHECK(query.unwanted == std::vector {TextTerm {{u"draft"_s}, true, false, TextPlace::Title}});
}

TEST_CASE("OR joins words and phrases, and is a word where it joins nothing", "[search]")
{
    const TextQuery query = TextQuery::from(u"a OR \"b c\" OR title:d e "_s);
    REQUIRE(query.groups.size() == 2);
    CHECK(query.groups[0].size() == 3);
    CHECK(query.groups[1].size() == 1);

    CHECK(TextQuery::from(u"a or b"_s).groups.size() == 3);
    CHECK(TextQuery::from(u"OR a"_s).groups.size() == 2);
    CHECK(TextQuery::from(u"a OR -b"_s).groups.size() == 2);
    CHECK(TextQuery::from(u"-a OR b"_s).groups.size() == 2);
}

TEST_CASE("A name that is no field is a word like the one behind its colon", "[search]")
{
    const TextQuery query = TextQuery::from(u"countri:kenya "_s);

    REQUIRE(query.groups.size() == 2);
    CHECK(query.groups[0] == std::vector {TextTerm {{u"countri"_s}}});
    CHECK(query.groups[1] == std::vector {TextTerm {{u"kenya"_s}}});
    CHECK(TextQuery::from(u"title: "_s).wanted() == std::vector {TextTerm {{u"title"_s}}});
}

TEST_CASE("A pasted page is looked for by its beginning, and what is said again costs nothing", "[search][hostile]")
{
    QStringList words;
    for (int i = 0; i < 10'000; ++i) {
        words.append(u"word%1"_s.arg(i));
    }
    const auto terms = [](const QString &text) {
        const TextQuery query = TextQuery::from(text + u' ');
        return qsizetype(query.wanted().size() + query.unwanted.size());
    };
    CHECK(terms(words.join(u' ')) == TextQuery::kMostTerms);
    CHECK(terms(words.join(u" OR "_s)) == TextQuery::kMostTerms);
    CHECK(terms(u"-"_s + words.join(u" -"_s)) == TextQuery::kMostTerms);
    CHECK(terms(words.join(u"* "_s)) == TextQuery::kMostTerms);
    CHECK(terms(u"word "_s.repeated(10'000)) == 1);
    CHECK(terms(u"a:"_s.repeated(10'000)) == 1);
    CHECK(terms(u"one OR two OR one OR one"_s) == 2);
    const TextQuery phrase = TextQuery::from(u'"' + words.join(u' ') + u'"');
    REQUIRE(phrase.groups.size() == 1);
    CHECK(phrase.groups[0][0].words == words.mid(0, TextQuery::kMostWordsOfPhrase));
}
