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

TEST_CASE("A text of signs alone asks for nothing", "[search]")
{
    CHECK(TextQuery::from(u"\"* - ?"_s).isEmpty());
}

TEST_CASE("What is being typed is a beginning, and a stem is looked for beside the word", "[search]")
{
    const auto termOf = [](const QString &text) { return TextQuery::from(text).groups.front().front(); };

    CHECK(isBeginning(termOf(u"Perú"_s), 0));
    CHECK_FALSE(isBeginning(termOf(u"Perú "_s), 0));
    const std::vector<Stem> stems = stemsOf(termOf(u"partners "_s), {u"en"_s});
    REQUIRE(stems.size() == 1);
    CHECK(stems.front().text == u"partner"_s);
    CHECK(stemsOf({{u"partners"_s}, false, true}, {u"en"_s}).empty());
    CHECK(stemsOf(termOf(u"partners "_s), {}).empty());
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
