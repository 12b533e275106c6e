// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch_qt.h"
#include "tests/support/examples.h"

#include "core/model/field_values.h"
#include "core/model/places.h"

#include <QJsonArray>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

std::string textOf(const SearchText &text, SearchWeight weight)
{
    QString all;
    for (const SearchPiece &piece : text) {
        all += piece.weight == weight ? QString(piece.text + u'\n') : QString();
    }
    return all.toStdString();
}

} // namespace

TEST_CASE("Facet values are codes, each once, with type and year worked out", "[model]")
{
    const Document document = example(RecordType::CaseStudy);

    CHECK(facetValues(document, "type"_L1) == QStringList {u"case_study"_s});
    CHECK(facetValues(document, "country"_L1) == QStringList {u"KE"_s});
    CHECK(facetValues(document, "year"_L1) == QStringList {u"2020"_s});
    CHECK(facetValues(document, "four_p"_L1) == QStringList {u"prevention"_s, u"partnership"_s});
    CHECK(facetValues(example(RecordType::Stakeholder), "country"_L1) == QStringList {u"KE"_s, u"NA"_s}); // Namibia is no missing value
}

TEST_CASE("The index holds codes as words in all languages of the interface, and never what is internal", "[model]")
{
    const SearchText text = searchText(example(RecordType::CaseStudy), lists());

    CHECK_THAT(textOf(text, SearchWeight::Body), contains("Kenya"));
    CHECK_THAT(textOf(text, SearchWeight::Body), contains(QString(u"كينيا"_s).toStdString()));
    CHECK_THAT(textOf(text, SearchWeight::Title), contains("Le personnel hôtelier"));
    CHECK_THAT(textOf(text, SearchWeight::Names), contains("HSL"));
    for (const SearchPiece &piece : text) {
        CHECK_FALSE(piece.text.contains(u"example-list:1"_s));
        CHECK((piece.weight != SearchWeight::Title || !piece.language.isEmpty())); // Stems follow the language.
    }
}

TEST_CASE("Links are found wherever the document states them", "[model]")
{
    QStringList found;
    for (const RecordLink &link : outgoingLinks(example(RecordType::CaseStudy))) {
        found.append(link.field + u' ' + link.relation);
    }

    CHECK(found.contains(u"links.to documents"_s));
    CHECK(found.contains(u"partners.stakeholder partners.stakeholder"_s));
    CHECK(found.contains(u"editions.edition editions.edition"_s));
}

TEST_CASE("Regions follow from the countries by the UN M49 tree", "[model]")
{
    CHECK(regionsOf(u"KE"_s) == QStringList {u"002"_s, u"202"_s, u"014"_s});
    CHECK(regionsOf(u"MA"_s) == QStringList {u"002"_s, u"015"_s});
    CHECK(regionsOf(u"BR"_s) == QStringList {u"019"_s, u"419"_s, u"005"_s});
    CHECK(regionsOf(u"FR"_s) == QStringList {u"150"_s, u"155"_s});
    CHECK(regionsOf(u"ZZ"_s).isEmpty());

    const Document before = example(RecordType::CaseStudy);
    Document document = before;
    document.set(u"countries"_s, QJsonArray {u"FR"_s});

    CHECK(withDerivedFields(document, {before}).json().value(u"regions"_s).toArray() == QJsonArray {u"150"_s, u"155"_s});
}

TEST_CASE("A record that states no regions is counted and found under those of its countries", "[model]")
{
    Document document = example(RecordType::CaseStudy);
    document.set(u"regions"_s, {});

    CHECK(facetValues(document, "region"_L1) == QStringList {u"002"_s, u"014"_s, u"202"_s});
    CHECK_THAT(textOf(searchText(document, lists()), SearchWeight::Body), contains("Eastern Africa"));
}

TEST_CASE("Regions that were stated stay, with and without countries", "[model]")
{
    Document document = example(RecordType::Resource);
    document.set(u"countries"_s, {});
    document.set(u"regions"_s, QJsonArray {u"419"_s});
    CHECK(withDerivedFields(document) == document);
    CHECK(facetValues(document, "region"_L1) == QStringList {u"419"_s});

    Document later = document;
    later.set(u"countries"_s, QJsonArray {u"FR"_s});
    CHECK(withDerivedFields(later, {document}).json().value(u"regions"_s).toArray() == QJsonArray {u"150"_s, u"155"_s, u"419"_s});
}

TEST_CASE("Regions that followed from a country go with it", "[model]")
{
    Document before = example(RecordType::Resource);
    before.set(u"countries"_s, QJsonArray {u"FR"_s, u"KE"_s});
    before.set(u"regions"_s, QJsonArray {u"419"_s});
    before = withDerivedFields(before);

    Document after = before;
    after.set(u"countries"_s, QJsonArray {u"KE"_s});

    CHECK(withDerivedFields(after, {before}).json().value(u"regions"_s).toArray()
        == QJsonArray {u"002"_s, u"014"_s, u"202"_s, u"419"_s});
}

TEST_CASE("A number as text reads back as the same number", "[model]")
{
    const Field number = field::number("value", "Value");
    for (const double value : {0.1 + 0.2, 1.0 / 3, -2.5e-7, 9007199254740991.0, 586.0}) {
        const QStringList texts = plainValues(value, number, {});
        REQUIRE(texts.size() == 1);
        CHECK(texts.first().toDouble() == value);
    }
    CHECK(plainValues(586.0, number, {}) == QStringList {u"586"_s});
}

TEST_CASE("What an organisation offers and what it seeks are counted apart", "[model]")
{
    Document document = example(RecordType::Stakeholder);
    document.set(u"offers"_s, QJsonArray {QJsonObject {{u"id"_s, u"o"_s}, {u"code"_s, u"training"_s}}});
    document.set(u"seeks"_s, QJsonArray {QJsonObject {{u"id"_s, u"s"_s}, {u"code"_s, u"funding"_s}}});

    CHECK(facetValues(document, "offers"_L1) == QStringList {u"training"_s});
    CHECK(facetValues(document, "seeks"_L1) == QStringList {u"funding"_s});
    CHECK_FALSE(facetValues(example(RecordType::Resource), "tip_act"_L1).isEmpty());
    CHECK_FALSE(facetValues(example(RecordType::Resource), "tip_means"_L1).isEmpty());
}

TEST_CASE("A region knows the regions around it", "[model]")
{
    CHECK(regionsAround(u"014"_s) == QStringList {u"002"_s, u"202"_s});
    CHECK(regionsAround(u"002"_s).isEmpty());
    CHECK(regionsAround(u"KE"_s).isEmpty());
}

TEST_CASE("Names of places come in the reader's language", "[model]")
{
    CHECK(countryName(u"CI"_s, u"fr"_s) == u"Côte d’Ivoire"_s);
    CHECK(countryName(u"KE"_s, u"ar"_s) == u"كينيا"_s);
    CHECK(regionName(u"014"_s, u"fr"_s) == u"Afrique orientale"_s);
    CHECK(languageName(u"sw"_s, u"en"_s) == u"Swahili"_s);
    CHECK(countryCodes().contains(u"NA"_s));
}
