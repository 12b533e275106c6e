// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch_qt.h"

#include "core/search/query_text.h"
#include "core/search/suggestions.h"

#include <random>

using namespace fourthp;
using namespace Qt::StringLiterals;

TEST_CASE("Filters, order and words are told apart", "[search]")
{
    const ParsedQuery parsed = parseQuery(u"sector:Finance human trafficking -country:ke,ug tag:\"supply chain\" no:region sort:-title"_s);

    CHECK(parsed.query.text == u"human trafficking"_s);
    REQUIRE(parsed.query.filters.size() == 4);
    CHECK(parsed.query.filters[0] == FacetFilter {u"sector"_s, {u"finance"_s}, false});
    CHECK(parsed.query.filters[1] == FacetFilter {u"country"_s, {u"KE"_s, u"UG"_s}, true});
    CHECK(parsed.query.filters[2] == FacetFilter {u"tag"_s, {u"supply chain"_s}, false});
    CHECK(parsed.query.filters[3] == FacetFilter {u"region"_s, {u""_s}, false});
    CHECK(parsed.query.sort == SortOrder {SortKey::Title, {}, true});
    CHECK(parsed.notUnderstood.isEmpty());
}

TEST_CASE("What names no filter is searched as words, and said so", "[search]")
{
    const ParsedQuery parsed = parseQuery(u"countri:kenya https://example.org/a:b \"open quote"_s);

    CHECK(parsed.query.filters.empty());
    CHECK(parsed.notUnderstood == QStringList {u"countri:kenya"_s});
}

TEST_CASE("Printing and parsing a query gives the same query, whatever was typed", "[search]")
{
    std::mt19937 random(11);
    const QStringList parts {u"bank"_s, u"\"human trafficking\""_s, u"-word"_s, u"OR"_s, u"country:KE"_s, u"-country:FR"_s, u"tag:\"a b\""_s,
        u"no:sector"_s, u"year:2019..2022"_s, u"sort:-updated"_s, u"sort:issued"_s, u"\""_s, u":"_s, u"a:b"_s, u"*"_s, u"الاتجار"_s, u"type:case_study,resource"_s, u"🙂"_s, u"-"_s, u"no:"_s};
    for (int i = 0; i < 1000; ++i) {
        QStringList chosen;
        for (auto n = random() % 6; n > 0; --n) {
            chosen.append(parts.at(qsizetype(random() % size_t(parts.size()))));
        }
        const SearchQuery query = parseQuery(chosen.join(u' ')).query;
        INFO(chosen.join(u' ').toStdString());
        CHECK(parseQuery(printQuery(query)).query == query);
    }
}

TEST_CASE("A facet click adds a value, a second one takes it out, and excluding wins over wanting", "[search]")
{
    const SearchQuery one = SearchQuery().toggled(u"country"_s, u"KE"_s);
    const SearchQuery two = one.toggled(u"country"_s, u"UG"_s);

    CHECK(two.filterOn(u"country")->values == QStringList {u"KE"_s, u"UG"_s});
    CHECK(two.toggled(u"country"_s, u"UG"_s) == one);
    CHECK(one.toggled(u"country"_s, u"KE"_s) == SearchQuery());
    const SearchQuery excluded = one.toggled(u"country"_s, u"KE"_s, true);
    REQUIRE(excluded.filters.size() == 1);
    CHECK(excluded.filters.front().excludes);
}

TEST_CASE("The distance of two words counts slips of the hand", "[search]")
{
    CHECK(editDistance(u"remitance", u"remittance", 2) == 1);
    CHECK(editDistance(u"ofrced", u"forced", 2) == 1);
    CHECK(editDistance(u"bank", u"bank", 2) == 0);
    CHECK(editDistance(u"bank", u"ship", 2) == 3);
}
