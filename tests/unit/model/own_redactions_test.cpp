// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/own_redactions.h"

#include "core/model/field_catalogue.h"
#include "core/model/name_initials.h"
#include "tests/support/catch_qt.h"

#include <QJsonArray>

using namespace fourthp;
using namespace Qt::StringLiterals;

TEST_CASE("Of a name its initials are left, in every script and however it is written", "[model]")
{
    const auto [name, initials] = GENERATE(values<std::pair<QString, QString>>({
        {u"Amina Banda"_s, u"A. B."_s},
        {u"Jean-Pierre Dupont"_s, u"J.-P. D."_s},
        {u"Marie\u2011Ève  de la Tour"_s, u"M.-È. d. l. T."_s},
        {u"E\u0301lodie Roy"_s, u"É. R."_s}, // Typed as a letter and a mark.
        {u"فاطمة علي"_s, u"ف. ع."_s},
        {u"فَاطِمَة الزهراء"_s, u"ف. ز."_s}, // With vowel marks, and an article.
        {u"عبد الله"_s, u"ع. ا."_s},
        {u"al-Hassan, Omar"_s, u"a.-H. O."_s},
        {u"A. B."_s, u"A. B."_s},
        {u"J.-P. D."_s, u"J.-P. D."_s},
        {u"“Rose” (Desk 4)"_s, u"R. D."_s},
        {u"jane.doe@example.org"_s, u"j."_s},
        {u"editor-1"_s, u"e."_s},
        {u"王 小明"_s, u"王. 小."_s},
        {u"\U00010400\U00010401 Zed"_s, u"\U00010400. Z."_s}, // Beyond the first plane.
        {u"+254 700 000 000"_s, u""_s},
        {u""_s, u""_s},
    }));
    CAPTURE(name);
    CHECK(nameInitials(name) == initials);
    CHECK(nameInitials(initials) == initials);
}

TEST_CASE("A redaction has a code that says what it takes, and is read from it again", "[model]")
{
    for (int bits = 0; bits < 32; ++bits) {
        const Redaction redaction {.withPersonalData = (bits & 1) != 0,
            .withContacts = (bits & 2) != 0,
            .withExactPlaces = (bits & 4) != 0,
            .withExactDates = (bits & 8) != 0,
            .withWholeNames = (bits & 16) != 0};
        const QString code = redactionCode(redaction);
        CAPTURE(bits, code);
        REQUIRE_FALSE(code.isEmpty());
        CHECK(redactionFromCode(code) == redaction);
    }
    CHECK(redactionCode({.withPersonalData = true, .withExactDates = false, .withWholeNames = false})
        == u"initials+years"_s);
    for (const QString &other : {u""_s, u"+"_s, u"years+"_s, u"years+nothing"_s, u"Years"_s}) {
        CAPTURE(other);
        CHECK_FALSE(redactionFromCode(other));
    }
}

TEST_CASE("Own redactions are kept by name, and what cannot be read of them is left out", "[model]")
{
    const std::vector<OwnRedaction> own {
        {u"For courts"_s, {.withPersonalData = true, .withWholeNames = false}},
        {u"للتدريب"_s, {.withExactDates = false}}};
    CHECK(ownRedactionsFrom(keptText(own)) == own);
    CHECK(ownRedactionsFrom({}).empty());
    CHECK(ownRedactionsFrom(u"[1]"_s).empty());
    CHECK(ownRedactionsFrom(uR"({"A":"years","B":"whatever","C":7,"":"years","public":"everything"})"_s)
        == std::vector<OwnRedaction> {{u"A"_s, {.withPersonalData = true, .withExactDates = false}}});

    CHECK(redactionNamed(u"For courts"_s, own) == own[0].redaction);
    CHECK(redactionNamed(u"public"_s, own) == redactionFromCode(u"public"));
    CHECK_FALSE(redactionNamed(u"for courts"_s, own));
}

TEST_CASE(
    "Initials are left of every name that bears the personal mark, and a consent still decides", "[model]")
{
    const auto house = [](const QString &given) {
        return Document(QJsonObject {{u"_id"_s, u"stakeholder:h"_s}, {u"type"_s, u"stakeholder"_s},
            {u"updated_by"_s, u"Rose Phiri"_s}, {u"generic_email"_s, u"desk@example.org"_s},
            {u"review"_s, QJsonObject {{u"authors"_s, QJsonArray {u"Rose Phiri"_s, u"Omar Haddad"_s}}}},
            {u"focal_point"_s,
                QJsonObject {{u"role"_s, u"Main Desk"_s}, {u"address"_s, u"jane.doe@example.org"_s},
                    {u"person"_s, u"Jane Doe"_s},
                    {u"consent"_s,
                        QJsonObject {{u"given_on"_s, given}, {u"asked_by"_s, u"Rose Phiri"_s}}}}}});
    };
    const Redaction initials {.withPersonalData = true, .withWholeNames = false};
    const QDate today(2026, 11, 24);

    const Document left = leavingPart(house(u"2026-01-10"_s), initials, ConsentChannel::Library, today);
    CHECK(left.value(u"focal_point.person") == u"J. D."_s);
    CHECK(left.value(u"focal_point.role") == u"Main Desk"_s);
    CHECK(left.value(u"focal_point.address").isUndefined()); // It would say the name.
    CHECK(left.value(u"focal_point.consent.asked_by") == u"R. P."_s);
    CHECK(left.value(u"updated_by") == u"R. P."_s);
    CHECK(left.value(u"review.authors") == QJsonArray {u"R. P."_s, u"O. H."_s});
    CHECK(left.value(u"generic_email") == u"desk@example.org"_s);
    const Document ended = leavingPart(house(u"2019-01-10"_s), initials, ConsentChannel::Library, today);
    CHECK(ended.value(u"focal_point.person").isUndefined());
}

TEST_CASE("Where initials are left of names, nothing is left of what a person noted for itself", "[model]")
{
    const Redaction initials {.withPersonalData = true, .withWholeNames = false};
    for (const RecordType type : kReaderTypes) {
        for (const QString &own : {u"local_notes"_s, u"local_tags"_s}) {
            const Field *field = findField(type, own);
            REQUIRE(field != nullptr);
            CHECK(leavingOf(*field, type, initials) == FieldLeaving::Nothing);
            CHECK(leavingOf(*field, type, {.withPersonalData = true}) == FieldLeaving::Whole);
        }
    }
}
