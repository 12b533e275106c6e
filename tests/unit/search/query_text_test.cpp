// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch_qt.h"
#include "tests/unit/search/reader_names.h"

#include "core/base/edit_distance.h"
#include "core/search/query_text.h"
#include "core/search/suggestions.h"

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

const QueryNames &english()
{
    static const QueryNames names = namesFor(u"en"_s);
    return names;
}

SearchQuery read(const QString &text)
{
    return parseQuery(text, english()).query;
}

/// Of the only part that was misread.
ReadPart misreadPart(const QString &text)
{
    std::vector<ReadPart> misread;
    for (const ReadPart &part : parseQuery(text, english()).parts) {
        if (part.misread != Misread::Nothing) {
            misread.push_back(part);
        }
    }
    INFO(text.toStdString());
    REQUIRE(misread.size() == 1);
    return misread.front();
}

} // namespace

TEST_CASE("Filters, order and words are told apart", "[search]")
{
    const ParsedQuery parsed
        = parseQuery(u"sector:Finance human trafficking -country:ke,ug tag:\"supply chain\" no:region sort:-title"_s, english());

    CHECK(parsed.query.text == u"human trafficking"_s);
    REQUIRE(parsed.query.filters.size() == 4);
    CHECK(parsed.query.filters[0] == FacetFilter {u"sector"_s, {u"finance"_s}, false});
    CHECK(parsed.query.filters[1] == FacetFilter {u"country"_s, {u"KE"_s, u"UG"_s}, true});
    CHECK(parsed.query.filters[2] == FacetFilter {u"tag"_s, {u"supply chain"_s}, false});
    CHECK(parsed.query.filters[3] == FacetFilter {u"region"_s, {u""_s}, false});
    CHECK(parsed.query.sort == SortOrder {SortKey::Title, {}, true});
    CHECK(parsed.notUnderstood().isEmpty());
}

TEST_CASE("What a record has, lacks and is can be asked for", "[search]")
{
    CHECK(read(u"has:file"_s).filters == std::vector {FacetFilter {u"has"_s, {u"file"_s}, false}});
    CHECK(read(u"-has:file"_s).filters == std::vector {FacetFilter {u"has"_s, {u"file"_s}, true}});
    CHECK(read(u"no:file"_s) == read(u"-has:file"_s));
    CHECK(read(u"has:country"_s) == read(u"-no:country"_s));
    CHECK(read(u"-has:country"_s) == read(u"no:country"_s));
    CHECK(printQuery(read(u"has:country"_s)) == u"-no:country"_s);
    CHECK(read(u"has:file,country"_s) == read(u"has:file has:country"_s));
    CHECK(read(u"is:draft,in_review"_s).filters == std::vector {FacetFilter {u"state"_s, {u"draft"_s, u"in_review"_s}, false}});
    CHECK(read(u"is:edited"_s).filters == std::vector {FacetFilter {u"is"_s, {u"edited"_s}, false}});
    CHECK(read(u"-is:sample"_s).filters == std::vector {FacetFilter {u"is"_s, {u"sample"_s}, true}});
    CHECK(printQuery(read(u"is:draft is:edited"_s)) == u"state:draft is:edited"_s);
}

TEST_CASE("Ranges of years and of times of change are filters", "[search]")
{
    CHECK(read(u"year:2019..2022"_s).filters == std::vector {FacetFilter {u"year"_s, {u"2019..2022"_s}, false}});
    CHECK(read(u"year:>2019"_s) == read(u"year:2020.."_s));
    CHECK(read(u"year:٢٠١٩"_s) == read(u"year:2019"_s));
    CHECK(read(u"updated:>2024-01"_s).filters == std::vector {FacetFilter {u"updated"_s, {u">2024-01"_s}, false}});
    CHECK(read(u"updated:>=2024-01"_s) == read(u"updated:2024-01.."_s));
    CHECK(read(u"-updated:2024"_s).filters.at(0).excludes);
}

TEST_CASE("A tilde in front of an id asks for what links to that record", "[search]")
{
    CHECK(read(u"~case_study:case-samlit"_s).filters == std::vector {FacetFilter {u"link"_s, {u"case_study:case-samlit"_s}, false}});
    CHECK(read(u"link:case_study:case-samlit"_s) == read(u"~case_study:case-samlit"_s));
    CHECK(printQuery(read(u"bank -~case_study:case-samlit"_s)) == u"bank -~case_study:case-samlit"_s);
    CHECK(read(u"~bank"_s).filters.empty());
    CHECK(misreadPart(u"~bank"_s).misread == Misread::NoRecord);
}

TEST_CASE("What names no filter is searched as words, and said so", "[search]")
{
    const ParsedQuery parsed = parseQuery(u"countri:kenya https://example.org/a:b \"open quote"_s, english());

    CHECK(parsed.query.filters.empty());
    CHECK(parsed.query.text == u"countri:kenya https://example.org/a:b open quote"_s);
    CHECK(parsed.notUnderstood() == QStringList {u"countri:kenya"_s});
    REQUIRE(parsed.parts.size() == 5);
    CHECK(parsed.parts[0].misread == Misread::UnknownField);
    CHECK(parsed.parts[0].suggestion == u"country"_s);
    CHECK(parsed.parts[2].misread == Misread::OpenQuote);
    CHECK(parsed.parts[2].start == 38);
}

TEST_CASE("Each kind of misreading is told with its place and what is near", "[search]")
{
    const ReadPart range = misreadPart(u"bank year:long_ago"_s);
    CHECK(range.misread == Misread::NoRange);
    CHECK(range.as == ReadAs::Wanted);
    CHECK(range.start == 5);
    CHECK(range.length == 13);
    CHECK(misreadPart(u"updated:2024-13"_s).misread == Misread::NoRange);
    CHECK(misreadPart(u"is:drafd"_s).misread == Misread::NoSuchWord);
    CHECK(misreadPart(u"is:drafd"_s).suggestion == u"draft"_s);
    CHECK(misreadPart(u"has:photo"_s).misread == Misread::NoSuchWord);
    CHECK(misreadPart(u"no:colour"_s).misread == Misread::NoSuchWord);
    CHECK(misreadPart(u"no:countri"_s).suggestion == u"country"_s);
    CHECK(misreadPart(u"sort:size"_s).misread == Misread::NoSuchWord);
    CHECK(misreadPart(u"country:"_s).misread == Misread::NoValue);
    CHECK(misreadPart(u"title:\"\""_s).misread == Misread::NoValue);
    CHECK(misreadPart(u"bank OR"_s).misread == Misread::LoneOr);
    CHECK(misreadPart(u"-bank OR hotel"_s).misread == Misread::LoneOr);
    CHECK(misreadPart(u"bank OR country:KE hotel"_s).misread == Misread::LoneOr);
    CHECK(misreadPart(u"bank \""_s).misread == Misread::OpenQuote);
}

TEST_CASE("A value that no list holds stays a filter, and is told", "[search]")
{
    const ReadPart part = misreadPart(u"country:KE,Kenia"_s);

    CHECK(part.as == ReadAs::Filter);
    CHECK(part.misread == Misread::UnknownValue);
    CHECK(part.unknownValues == QStringList {u"Kenia"_s});
    CHECK(part.filters == std::vector {FacetFilter {u"country"_s, {u"KE"_s, u"Kenia"_s}, false}});
    CHECK(parseQuery(u"tag:whatever language:pt-BR"_s, english()).parts.at(0).misread == Misread::Nothing);
    CHECK(parseQuery(u"tag:whatever language:pt-BR"_s, english()).parts.at(1).misread == Misread::Nothing);
}

TEST_CASE("A suggestion can be put in the place of what was mistyped", "[search]")
{
    const auto corrected = [](const QString &text) { return correctedText(text, misreadPart(text)); };

    CHECK(corrected(u"bank -countri:kenya hotel"_s) == u"bank -country:kenya hotel"_s);
    CHECK(corrected(u"country:Kenia"_s) == u"country:Kenya"_s);
    CHECK(corrected(u"region:\"Eastern Afrika\" x"_s) == u"region:\"Eastern Africa\" x"_s);
    CHECK(corrected(u"no:countri"_s) == u"no:country"_s);
    CHECK(corrected(u"zebra:x"_s) == u"zebra:x"_s); // Nothing is near.
}

TEST_CASE("Quotes of every style are quotes, and a value may hold them", "[search]")
{
    CHECK(read(u"«traite des êtres»"_s).text == u"\"traite des êtres\""_s);
    CHECK(read(u"tag:“supply chain”"_s).filters == std::vector {FacetFilter {u"tag"_s, {u"supply chain"_s}, false}});
    const SearchQuery odd {u"bank"_s, {{u"tag"_s, {u"a \"b\""_s, u"c,d"_s, u"“e"_s, u"\u200ff"_s, u"\""_s}, false}}, {}};
    CHECK(read(printQuery(odd)) == odd);
}

TEST_CASE("Commas of every script stand between values, and inside of quotes they are part of one", "[search]")
{
    const SearchQuery three {{}, {{u"country"_s, {u"KE"_s, u"UG"_s, u"TZ"_s}, false}}, {}};
    for (const QString &comma : {u","_s, u"،"_s, u"，"_s, u"、"_s}) {
        INFO(comma.toStdString());
        CHECK(parseQuery(u"country:KE"_s + comma + u"UG"_s + comma + u"TZ"_s).query == three);
        const QString value = u"water"_s + comma + u"wells"_s;
        const SearchQuery one {{}, {{u"tag"_s, {value}, false}}, {}};
        CHECK(parseQuery(u"tag:\""_s + value + u'"').query == one);
        CHECK(printQuery(one) == u"tag:\""_s + value + u'"');
    }
    CHECK(printQuery(three) == u"country:KE,UG,TZ"_s);
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
