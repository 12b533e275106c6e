// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch_qt.h"

#include "core/search/term_matching.h"

using namespace fourthp;
using namespace Qt::StringLiterals;

namespace {

/// Whether a reader who types `asked` has the word `written` marked.
bool marks(const QString &asked, const QString &written)
{
    const TextQuery query = TextQuery::from(asked);
    REQUIRE(query.groups.size() == 1);
    const std::vector<Word> words = wordsOf(written);
    REQUIRE_FALSE(words.empty());
    return TermMatcher(query.groups.front().front(), {u"en"_s, u"fr"_s, u"ar"_s}).matches(0, words.front());
}

} // namespace

TEST_CASE("Text from a reader reaches the index only as quoted words", "[search]")
{
    const TextQuery query = TextQuery::from(u"NEAR( ' OR 1=1 -- title:x AND \"a\" \"b c\" -d e*"_s);

    for (const TextTerm &term : query.wanted()) {
        const QStringList parts = expressionOf(term, {u"en"_s}).split(u'"');
        for (qsizetype i = 0; i < parts.size(); i += 2) { // Outside of quotes.
            INFO(parts.at(i).toStdString());
            CHECK_FALSE(parts.at(i).contains(u"NEAR"_s));
            CHECK_FALSE(parts.at(i).contains(u'='));
        }
    }
    CHECK(TextQuery::from(u"\"* - ?"_s).isEmpty());
}

TEST_CASE("What is being typed is a beginning, and a stem is looked for beside the word", "[search]")
{
    CHECK(expressionOf(TextQuery::from(u"Perú"_s).groups.front().front(), {}) == u"(\"peru\" *)"_s);
    CHECK(expressionOf(TextQuery::from(u"Perú "_s).groups.front().front(), {}) == u"(\"peru\")"_s);
    CHECK(expressionOf(TextQuery::from(u"partners "_s).groups.front().front(), {u"en"_s}).contains(u"\"partner\""_s));
    CHECK(expressionOf({{u"partners"_s}, false, true}, {u"en"_s}) == u"(\"partners\")"_s);
}

TEST_CASE("Other forms of a word are marked, and others that begin alike are not", "[search]")
{
    CHECK(marks(u"partners "_s, u"partner"_s));
    CHECK(marks(u"partner "_s, u"Partners"_s));
    CHECK(marks(u"banques "_s, u"banque"_s));
    CHECK_FALSE(marks(u"partner "_s, u"part"_s));
    CHECK_FALSE(marks(u"\"partners\""_s, u"partner"_s));
    CHECK(marks(u"الاتجار "_s, u"اتجار"_s));
    CHECK(marks(u"اتجار "_s, u"الاتجار"_s));
    CHECK(marks(u"贩"_s, u"贩运"_s));
}
