// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/outside_words.h"
#include "core/model/vocabularies.h"
#include "tests/support/catch_qt.h"

using namespace fourthp;
using namespace Qt::StringLiterals;

TEST_CASE("Languages are understood as codes of two and three letters, tags and names", "[model]")
{
    for (const QString &english : {u"en"_s, u"eng"_s, u"English"_s, u"EN"_s}) {
        CAPTURE(english);
        CHECK(languageCode(english) == u"en"_s);
    }
    CHECK(languageCode(u"fre"_s) == u"fr"_s);
    CHECK(languageCode(u"fra"_s) == u"fr"_s);
    CHECK(languageCode(u"français"_s) == u"fr"_s);
    CHECK(languageCode(u"French"_s) == u"fr"_s);
    CHECK(languageCode(u"العربية"_s) == u"ar"_s);
    CHECK(languageCode(u"ger"_s) == u"de"_s);
    CHECK(languageCode(u"chi"_s) == u"zh"_s);
    CHECK(languageCode(u"en_US"_s) == u"en-US"_s);
    CHECK(languageCode(u"es"_s) == u"es"_s);
    CHECK(languageCode(u"Spanish"_s) == u"es"_s);
    CHECK(languageCode(u"zxx-nothing known"_s) == QString());
    CHECK(languageCode({}) == QString());
}

TEST_CASE("Types of several vocabularies map to ours, and what cannot be mapped is kept", "[model]")
{
    CHECK(resourceTypeOf({u"info:eu-repo/semantics/doctoralThesis"_s}) == u"study"_s);
    CHECK(resourceTypeOf({u"http://purl.org/dc/dcmitype/MovingImage"_s}) == u"video"_s);
    CHECK(resourceTypeOf({u"Text"_s, u"Policy brief"_s}) == u"brief"_s);
    CHECK(resourceTypeOf({u"Text"_s, u"Tapestry"_s}) == u"Tapestry"_s);
    CHECK(resourceTypeOf({u"Text"_s}) == u"Text"_s);
    CHECK(resourceTypeOf({}) == QString());
}

TEST_CASE("Every type that is mapped to is in our list", "[model]")
{
    const auto lists = Vocabularies::builtIn();
    for (const QString &type : {u"Guide"_s, u"manual"_s, u"toolkit"_s, u"Article"_s, u"Working Paper"_s,
             u"dataset"_s, u"law"_s, u"judgment"_s, u"Convention"_s, u"StillImage"_s, u"Sound"_s, u"review"_s,
             u"survey"_s, u"fact sheet"_s, u"press release"_s, u"Policy"_s, u"course"_s, u"proceedings"_s,
             u"annual report"_s, u"red flags"_s, u"framework"_s, u"standard"_s}) {
        CAPTURE(type);
        CHECK(lists->term(u"resource_type", resourceTypeOf({type})) != nullptr);
    }
}

TEST_CASE("A type of ours is understood by its own code, as our lists of literature write it", "[model]")
{
    const auto lists = Vocabularies::builtIn();
    for (const Term &term : lists->find("resource_type")->terms) {
        CAPTURE(term.code);
        CHECK(knownResourceType({term.code}) == term.code);
    }
    CHECK(knownResourceType({u"Something new"_s}).isEmpty());
}

TEST_CASE("The date of issue is a plain one before a point in time, and a year is found in words", "[model]")
{
    CHECK(issuedDate({u"2021-03-04T10:11:12Z"_s, u"2021-03-05T00:00:00Z"_s, u"2019-06"_s}) == u"2019-06"_s);
    CHECK(issuedDate({u"2021-03-04T10:11:12Z"_s, u"2020-01-01T00:00:00Z"_s}) == u"2020-01-01"_s);
    CHECK(issuedDate({u"[c2018]"_s}) == u"2018"_s);
    CHECK(issuedDate({u"Juin 2017"_s}) == u"2017"_s);
    CHECK(issuedDate({u"n.d."_s, u"2021-13-01"_s}) == u"2021"_s);
    CHECK(issuedDate({u"12345678"_s}) == QString());
}

TEST_CASE("Identifiers are told apart", "[model]")
{
    const auto is = [](const QString &text) {
        const SchemedIdentifier one = schemedIdentifier(text);
        return QString(one.scheme + u' ' + one.value);
    };
    CHECK(is(u"https://doi.org/10.1000/182"_s) == u"doi 10.1000/182"_s); // DOI Handbook.
    CHECK(is(u"doi:10.1000/182"_s) == u"doi 10.1000/182"_s);
    CHECK(is(u"978-3-16-148410-0"_s) == u"isbn 9783161484100"_s); // ISBN Users' Manual.
    CHECK(is(u"urn:isbn:0-306-40615-2"_s) == u"isbn 0306406152"_s);
    CHECK(is(u"978-3-16-148410-1"_s) == u"other 978-3-16-148410-1"_s);
    CHECK(is(u"CTOC/COP/WG.4/2020/2"_s) == u"un_symbol CTOC/COP/WG.4/2020/2"_s);
    CHECK(is(u"A/RES/55/25"_s) == u"un_symbol A/RES/55/25"_s);
    CHECK(is(u"AND/OR"_s) == u"other AND/OR"_s);
}

TEST_CASE("Countries are known by their names in three languages", "[model]")
{
    CHECK(countryCode(u"Kenya"_s) == u"KE"_s);
    CHECK(countryCode(u"Allemagne"_s) == u"DE"_s);
    CHECK(countryCode(u"كينيا"_s) == u"KE"_s);
    CHECK(countryCode(u"KE"_s) == u"KE"_s);
    CHECK(countryCode(u"Mekong region"_s) == QString());
}
