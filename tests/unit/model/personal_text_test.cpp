// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers are published examples of the bodies that give them out, or of Wikipedia's articles about them.
#include "core/model/personal_numbers.h"
#include "core/model/personal_text.h"
#include "tests/support/catch_qt.h"

using namespace fourthp;
using namespace Qt::StringLiterals;

namespace {

/// What is found, as `kind: words`.
QStringList found(const QString &text, const KnownNames &names = {})
{
    QStringList all;
    for (const PersonalPlace &place : personalPlaces(text, names)) {
        all.append(QString(personalKindCode(place.kind)) + u": "_s + text.mid(place.start, place.length));
    }
    return all;
}

} // namespace

TEST_CASE("Telephone numbers are found with a country code, or behind a word for them", "[model]")
{
    CHECK(found(u"Call +254 20 271 2345 by day."_s) == QStringList {u"telephone: +254 20 271 2345"_s});
    CHECK(found(u"00 33 1 42 68 53 00"_s) == QStringList {u"telephone: 00 33 1 42 68 53 00"_s});
    CHECK(found(u"Tel: (020) 7946 0958"_s) == QStringList {u"telephone: (020) 7946 0958"_s});
    CHECK(found(u"téléphone 01 42 68 53 00"_s) == QStringList {u"telephone: 01 42 68 53 00"_s});
    CHECK(found(u"هاتف ٠٢٠ ٧٩٤٦ ٠٩٥٨"_s) == QStringList {u"telephone: ٠٢٠ ٧٩٤٦ ٠٩٥٨"_s});
}

TEST_CASE("Figures, years and numbers of books and documents are no data of persons", "[model]")
{
    const QString text = GENERATE(as<QString>(), u"from 2015-2020 and 2019/2020"_s, u"1 200 000 people called"_s,
        u"calls: 1,200,000 in 2021"_s, u"ISBN 978-92-1-130341-9"_s, u"ISBN 9789211303419"_s,
        u"https://doi.org/10.1080/23322705.2019.1690117"_s, u"doi:10.1000/182"_s, u"A/RES/55/25 of 15 November 2000"_s,
        u"SDG 5.2, 8.7 and 16.2 by 2030"_s, u"US$ 150 000 000 in all"_s, u"ISSN 2332-2705"_s,
        u"https://example.org/2021/04/05/12345678901"_s, u"between 24.5 and 31.7 per cent"_s,
        u"C029 and C105 of 1957, ratified 2021-06-08"_s, u"write to info@example.org"_s);
    CAPTURE(text);
    CHECK(found(text).isEmpty());
}

TEST_CASE("Addresses of persons, streets and exact places are found", "[model]")
{
    CHECK(found(u"ask jane.doe@example.org soon"_s) == QStringList {u"email: jane.doe@example.org"_s});
    CHECK(found(u"The house at 12 Acacia Garden Road is safe."_s) == QStringList {u"street: 12 Acacia Garden Road"_s});
    CHECK(found(u"au 14 bis, rue des Lilas à Lyon"_s) == QStringList {u"street: 14 bis, rue des Lilas"_s});
    CHECK(found(u"12 شارع الحرية"_s) == QStringList {u"street: 12 شارع الحرية"_s});
    CHECK(found(u"at -1.28333, 36.81667 near"_s) == QStringList {u"coordinates: -1.28333, 36.81667"_s});
    CHECK(found(u"48°51'24\" N"_s) == QStringList {u"coordinates: 48°51'24\" N"_s});
}

TEST_CASE("Numbers of persons and accounts are told by their check digits", "[model]")
{
    CHECK(found(u"to GB82 WEST 1234 5698 7654 32 now"_s) == QStringList {u"account: GB82 WEST 1234 5698 7654 32"_s});
    CHECK(found(u"to GB82 WEST 1234 5698 7654 33 now"_s).isEmpty());
    CHECK(isFrenchInsuranceNumber(u"2 55 08 14 168 025 38"));
    CHECK_FALSE(isFrenchInsuranceNumber(u"2 55 08 14 168 025 39"));
    CHECK(isSpanishIdentityNumber(u"12345678Z"));
    CHECK(isSpanishIdentityNumber(u"X1234567L"));
    CHECK_FALSE(isSpanishIdentityNumber(u"12345678A"));
    CHECK(isBrazilianTaxNumber(u"529.982.247-25"));
    CHECK_FALSE(isBrazilianTaxNumber(u"111.111.111-11"));
    CHECK(isTurkishIdentityNumber(u"10000000146"));
    CHECK_FALSE(isTurkishIdentityNumber(u"10000000147"));
    CHECK(isRomanianPersonalNumber(u"1800101221144"));
    CHECK_FALSE(isRomanianPersonalNumber(u"1800101221145"));
    CHECK(found(u"her number 529.982.247-25 was"_s) == QStringList {u"identity_number: 529.982.247-25"_s});
    CHECK(found(u"passport no. AB1234567 was kept"_s) == QStringList {u"passport: AB1234567"_s});
    CHECK(found(u"جواز السفر رقم A1234567"_s) == QStringList {u"passport: A1234567"_s});
}

TEST_CASE("Known names are found in any case and with or without accents, and single words are not", "[model]")
{
    KnownNames names;
    names.add(u"Zoé Müller-Diallo"_s);
    names.add(u"Grace"_s);

    CHECK(found(u"as ZOE MULLER DIALLO said, by the grace of"_s, names) == QStringList {u"name: ZOE MULLER DIALLO"_s});
    CHECK(found(u"Zoé and Diallo"_s, names).isEmpty());
}
