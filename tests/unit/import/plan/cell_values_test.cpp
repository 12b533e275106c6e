// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/cell_values.h"

#include "core/model/field_catalogue.h"
#include "tests/support/catch_qt.h"
#include "tests/support/examples.h"

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

QString codeIn(RecordType type, const QString &path, const QString &word)
{
    static CodeWords words(lists());
    return cellValue(*findField(type, path), word, words, {}).value.toString();
}

QString dateIn(const QString &word)
{
    return tableDate(word, false).text;
}

} // namespace

TEST_CASE("Countries are found by code, by three letters and by their names in any language", "[import]")
{
    const QString path = u"countries"_s;
    for (const QString &kenya : {u"KE"_s, u"ke"_s, u"KEN"_s, u"Kenya"_s, u" KENYA "_s, u"كينيا"_s, u"Kenia"_s,
             u"Кения"_s, u"ケニア"_s, u"404"_s}) {
        INFO(kenya.toStdString());
        CHECK(codeIn(RecordType::CaseStudy, path, kenya) == u"KE"_s);
    }
    CHECK(codeIn(RecordType::CaseStudy, path, u"UK"_s) == u"GB"_s);
    CHECK(codeIn(RecordType::CaseStudy, path, u"NA"_s) == u"NA"_s); // Namibia, not missing.
    CHECK(codeIn(RecordType::CaseStudy, path, u"Cote d'Ivoire"_s) == u"CI"_s);
    CHECK(codeIn(RecordType::CaseStudy, path, u"Atlantis"_s).isEmpty());
}

TEST_CASE("Regions keep the zeros that a spreadsheet takes away, and languages their subtags", "[import]")
{
    CHECK(codeIn(RecordType::CaseStudy, u"regions"_s, u"14"_s) == u"014"_s);
    CHECK(codeIn(RecordType::CaseStudy, u"regions"_s, u"Afrique orientale"_s) == u"014"_s);
    CHECK(codeIn(RecordType::Resource, u"languages"_s, u"français"_s) == u"fr"_s);
    CHECK(codeIn(RecordType::Resource, u"languages"_s, u"Kiswahili"_s) == u"sw"_s);
    CHECK(codeIn(RecordType::Resource, u"languages"_s, u"pt-BR"_s) == u"pt-BR"_s);
}

TEST_CASE("Words of lists are found by code and by label in every language", "[import]")
{
    CHECK(codeIn(RecordType::CaseStudy, u"sector"_s, u"Secteur financier"_s)
        == codeIn(RecordType::CaseStudy, u"sector"_s, u"financial sector"_s));
    CHECK(!codeIn(RecordType::CaseStudy, u"sector"_s, u"Secteur financier"_s).isEmpty());
    CHECK(codeIn(RecordType::CaseStudy, u"tlp"_s, u"amber"_s) == u"TLP:AMBER"_s);
    CHECK(codeIn(RecordType::CaseStudy, u"tlp"_s, u"TLP: Amber+Strict"_s) == u"TLP:AMBER+STRICT"_s);
    CHECK(codeIn(RecordType::CaseStudy, u"tlp"_s, u"White"_s) == u"TLP:CLEAR"_s);
    CHECK(codeIn(RecordType::CaseStudy, u"tlp"_s, u"secret"_s).isEmpty());
}

TEST_CASE("A word with a slip, or with more words around it, gets suggestions", "[import]")
{
    CodeWords words(lists());
    const Field &country = *findField(RecordType::CaseStudy, u"countries");
    CHECK(words.suggestions(country, u"Kenja"_s).contains(u"KE"_s));
    CHECK(words.suggestions(country, u"Iran (Islamic Republic of)"_s).first() == u"IR"_s);
    CHECK(words.suggestions(country, u"Qqqqqqqq"_s).isEmpty());
}

TEST_CASE("Dates are read where they can be read in one way alone", "[import]")
{
    CHECK(dateIn(u"2021"_s) == u"2021"_s);
    CHECK(dateIn(u"2021-06"_s) == u"2021-06"_s);
    CHECK(dateIn(u"2021-06-24"_s) == u"2021-06-24"_s);
    CHECK(dateIn(u"2021-06-24T00:00:00"_s) == u"2021-06-24"_s);
    CHECK(dateIn(u"24/06/2021"_s) == u"2021-06-24"_s);
    CHECK(dateIn(u"06/24/2021"_s) == u"2021-06-24"_s);
    CHECK(dateIn(u"5/5/2021"_s) == u"2021-05-05"_s);
    CHECK(dateIn(u"05.06.2021"_s) == u"2021-06-05"_s);
    CHECK(dateIn(u"06/2021"_s) == u"2021-06"_s);
    CHECK(dateIn(u"٢٤/٠٦/٢٠٢١"_s) == u"2021-06-24"_s);
    CHECK(tableDate(u"05/06/2021"_s, false).isAmbiguous);
    CHECK(dateIn(u"31/02/2021"_s).isEmpty());
    CHECK(dateIn(u"soon"_s).isEmpty());
    CHECK(tableDate(u"2026-05-01 09:30"_s, true).text == u"2026-05-01T09:30"_s);
}

TEST_CASE("Numbers are read in digits of any script, but never where a comma may be either", "[import]")
{
    CHECK(tableNumber(u"1234.5"_s) == 1234.5);
    CHECK(tableNumber(u"1 234"_s) == 1234.0);
    CHECK(tableNumber(u"3,5"_s) == 3.5);
    CHECK(tableNumber(u"1,234,567"_s) == 1234567.0);
    CHECK(tableNumber(u"1,234.50"_s) == 1234.5);
    CHECK(tableNumber(u"١٢٣"_s) == 123.0);
    CHECK(!tableNumber(u"1,234"_s));
    CHECK(!tableNumber(u"1e999"_s));
    CHECK(!tableNumber(u"many"_s));
}
