// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch_qt.h"
#include "tests/unit/search/reader_names.h"

#include "core/search/query_text.h"

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

std::vector<FacetFilter> filtersOf(const QString &text, const QueryNames &names)
{
    return parseQuery(text, names).query.filters;
}

const std::vector<FacetFilter> kKenya {{u"country"_s, {u"KE"_s}, false}};

} // namespace

TEST_CASE("Fields and values may be written in the language of the interface", "[search]")
{
    const QueryNames english = namesFor(u"en"_s);
    const QueryNames french = namesFor(u"fr"_s);
    const QueryNames arabic = namesFor(u"ar"_s);

    CHECK(filtersOf(u"country:Kenya"_s, english) == kKenya);
    CHECK(filtersOf(u"pays:Kenya"_s, french) == kKenya);
    CHECK(filtersOf(u"PAYS:kénya"_s, french) == kKenya); // Compared folded.
    CHECK(filtersOf(u"البلد:كينيا"_s, arabic) == kKenya);
    CHECK(filtersOf(u"بلد:كينيا"_s, arabic) == kKenya); // The article makes no difference.
    CHECK(filtersOf(u"البلد:الكينيا"_s, arabic) == kKenya);
    CHECK(filtersOf(u"\u200fالبلد:كينيا\u200f"_s, arabic) == kKenya); // As copied from a document.
    CHECK(filtersOf(u"type:\"étude de cas\""_s, french) == std::vector {FacetFilter {u"type"_s, {u"case_study"_s}, false}});
    CHECK(filtersOf(u"type:étude_de_cas"_s, french) == std::vector {FacetFilter {u"type"_s, {u"case_study"_s}, false}});
    CHECK(filtersOf(u"genre_de_pratique:tool"_s, french).at(0).facet == u"practice_kind"_s);
    CHECK(filtersOf(u"\"Genre de pratique\":tool"_s, french).at(0).facet == u"practice_kind"_s);
    CHECK(filtersOf(u"kind_of_practice:tool"_s, english).at(0).facet == u"practice_kind"_s);
    CHECK(filtersOf(u"pays:Kenya,Ouganda"_s, french).at(0).values == QStringList {u"KE"_s, u"UG"_s});
    CHECK(filtersOf(u"language:french"_s, english).at(0).values == QStringList {u"fr"_s});
    CHECK(filtersOf(u"region:\"Eastern Africa\""_s, english).at(0).values == QStringList {u"014"_s});
    CHECK(filtersOf(u"-sans:pays"_s, french) == std::vector {FacetFilter {u"country"_s, {u""_s}, true}});
    CHECK(parseQuery(u"titre:banque"_s, french).query.text == u"title:banque"_s);
}

TEST_CASE("Codes work in every language, and win over names", "[search]")
{
    for (const QString &language : {u"en"_s, u"fr"_s, u"ar"_s}) {
        const QueryNames names = namesFor(language);
        INFO(language.toStdString());
        CHECK(filtersOf(u"country:ke"_s, names) == kKenya);
        CHECK(filtersOf(u"sector:Finance"_s, names) == std::vector {FacetFilter {u"sector"_s, {u"finance"_s}, false}});
        CHECK(filtersOf(u"is:draft"_s, names) == std::vector {FacetFilter {u"state"_s, {u"draft"_s}, false}});
        CHECK(filtersOf(u"has:file"_s, names) == std::vector {FacetFilter {u"has"_s, {u"file"_s}, false}});
        CHECK(parseQuery(u"a OR b"_s, names).query.text == u"a OR b"_s);
        for (const QString &field : {u"country"_s, u"four_p"_s, u"updated"_s, u"title"_s}) {
            CHECK(names.fieldFor(field) == field);
        }
    }
    // French for "Uganda" is no English name.
    CHECK(parseQuery(u"country:Ouganda"_s, namesFor(u"en"_s)).parts.at(0).misread == Misread::UnknownValue);
}

TEST_CASE("Every value that a list holds is found by its label and by its code", "[search]")
{
    for (const QString &language : {u"en"_s, u"fr"_s, u"ar"_s}) {
        const QueryNames names = namesFor(language);
        const Labels labels(vocabularies(), {language});
        for (const Term &term : vocabularies().find(u"unodc_sector"_s)->terms) {
            CAPTURE(language, term.code);
            CHECK(names.valueFor(u"sector"_s, term.code) == term.code);
            CHECK(names.valueFor(u"sector"_s, labels.of(FieldKind::Code, u"unodc_sector"_s, term.code)) == term.code);
        }
    }
}

TEST_CASE("OR has a word in the reader's language, which counts between two words only", "[search]")
{
    const QueryNames french = namesFor(u"fr"_s);
    const QueryNames arabic = namesFor(u"ar"_s);

    CHECK(parseQuery(u"banque OU hôtel"_s, french).query.text == u"banque OR hôtel"_s);
    CHECK(parseQuery(u"banque ou hôtel"_s, french).query.text == u"banque ou hôtel"_s);
    CHECK(parseQuery(u"بنك أو فندق"_s, arabic).query.text == u"بنك OR فندق"_s);
    CHECK(parseQuery(u"أو فندق"_s, arabic).query.text == u"\"أو\" فندق"_s);
    CHECK(parseQuery(u"بنك أو فندق"_s, french).query.text == u"بنك أو فندق"_s);
}

TEST_CASE("For a mistyped name the nearest one is known", "[search]")
{
    const QueryNames english = namesFor(u"en"_s);

    CHECK(english.nearestField(u"countri") == u"country"_s);
    CHECK(english.nearestField(u"secter") == u"sector"_s);
    CHECK(english.nearestField(u"kind_of_practise") == u"kind_of_practice"_s);
    CHECK(english.nearestField(u"zebra") == QString());
    CHECK(english.nearestField(u"x") == QString()); // Everything is near to so little.
    CHECK(namesFor(u"fr"_s).nearestField(u"payx") == u"pays"_s);
    CHECK(english.nearestValue(u"country"_s, u"Kenia") == u"Kenya"_s);
    CHECK(english.nearestValue(u"tag"_s, u"Kenia") == QString());
}
