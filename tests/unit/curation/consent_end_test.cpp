// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curation/consent_end.h"
#include "core/store/record_reader.h"
#include "tests/unit/curation/edition_fixture.h"

#include <QJsonArray>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 11, 24);

RecordId add(TempLibrary &temp, RecordType type, const QString &title, QJsonObject content)
{
    content.insert(u"title"_s, QJsonObject {{u"en"_s, title}});
    const auto made = RecordWriter(*temp.library).create(type, content, {u"Ana"_s, {}});
    REQUIRE(made);
    return made->id;
}

QJsonObject consentUntil(const QString &day)
{
    return {{u"status"_s, u"given"_s}, {u"given_on"_s, u"2025-01-10"_s}, {u"expires_on"_s, day}};
}

RecordId story(TempLibrary &temp, const QString &title, const QString &until)
{
    return add(temp, RecordType::Story, title, {{u"consent"_s, consentUntil(until)}});
}

bool isVisible(TempLibrary &temp, const RecordId &id)
{
    return (*readRecord(temp.connection(), id))->visible;
}

} // namespace

TEST_CASE("Consents that end soon are listed by their last day: of stories, and of persons who are named", "[curation]")
{
    TempLibrary temp;
    story(temp, u"Later"_s, u"2027-03-01"_s);
    story(temp, u"Soon"_s, u"2026-12-24"_s);
    story(temp, u"Today"_s, u"2026-11-24"_s);
    const auto named = [&temp](const QString &title, const QString &until) {
        add(temp, RecordType::Stakeholder, title,
            {{u"focal_point"_s, QJsonObject {{u"person"_s, u"Jane Doe"_s}, {u"consent"_s, consentUntil(until)}}}});
    };
    named(u"A bank"_s, u"2026-11-30"_s);
    named(u"A shelter"_s, u"2026-01-30"_s); // It has ended.

    const auto ending = endingConsents(temp.connection(), kToday, 60, {u"en"_s});

    REQUIRE(ending);
    QStringList titles;
    for (const EndingConsent &one : *ending) {
        titles.append(one.title + u' ' + one.lastDay.toString(Qt::ISODate));
    }
    CHECK(titles == QStringList {u"Today 2026-11-24"_s, u"A bank 2026-11-30"_s, u"Soon 2026-12-24"_s});
    CHECK(*endingStories(temp.connection(), kToday, 60) == 2);
}

TEST_CASE("A story whose consent is taken back is hidden at once, with day and reason, and undo brings it back",
    "[curation]")
{
    TempLibrary temp;
    const RecordId id = story(temp, u"Amina"_s, u"2027-03-01"_s);

    const auto done = withdrawConsent(*temp.library, id, {kToday, u"Asked by telephone"_s}, {u"Ana"_s, {}});

    REQUIRE(done);
    CHECK_FALSE(isVisible(temp, id));
    CHECK(done->frozenEditions.isEmpty());
    const Document shown = (*readRecord(temp.connection(), id))->shown();
    CHECK(shown.value(u"consent.status") == u"withdrawn"_s);
    CHECK(shown.value(u"consent.withdrawn_on") == u"2026-11-24"_s);
    CHECK(temp.connection().number(u"SELECT count(*) FROM change WHERE why = 'Asked by telephone'"_s, {}).value_or(0) == 1);
    REQUIRE(RecordWriter(*temp.library).undo());
    CHECK(isVisible(temp, id));
}

TEST_CASE("A person who takes the consent back is taken out of the record that named her", "[curation]")
{
    TempLibrary temp;
    const RecordId id = add(temp, RecordType::Stakeholder, u"A bank"_s,
        {{u"focal_point"_s,
            QJsonObject {{u"role"_s, u"Desk"_s}, {u"person"_s, u"Jane Doe"_s}, {u"consent"_s, consentUntil(u"2027-03-01"_s)}}}});

    REQUIRE(withdrawConsent(*temp.library, id, {kToday, {}}, {u"Ana"_s, {}}));

    const Document shown = (*readRecord(temp.connection(), id))->shown();
    CHECK(isVisible(temp, id));
    CHECK_FALSE(shown.toJson().contains("Jane"));
    CHECK(shown.value(u"focal_point.role") == u"Desk"_s);
    CHECK(shown.value(u"focal_point.consent.withdrawn_on") == u"2026-11-24"_s);
    CHECK(withdrawConsent(*temp.library, id, {kToday, {}}, {u"Ana"_s, {}}).error().kind == ErrorKind::Unsupported);
}

TEST_CASE("A consent is not taken back on a day that has not come, nor where there is none", "[curation]")
{
    TempLibrary temp;
    const RecordId id = story(temp, u"Amina"_s, u"2027-03-01"_s);
    const RecordId guide = add(temp, RecordType::Resource, u"A guide"_s, {});

    CHECK(withdrawConsent(*temp.library, id, {kToday.addDays(1), {}}, {u"Ana"_s, {}}).error().kind
        == ErrorKind::InvalidInput);
    CHECK(withdrawConsent(*temp.library, guide, {kToday, {}}, {u"Ana"_s, {}}).error().kind == ErrorKind::Unsupported);
    CHECK(isVisible(temp, id));
}

TEST_CASE("Frozen editions that print what is linked to a withdrawn story are named", "[curation]")
{
    EditionDesk desk;
    const RecordId study = desk.publish(u"bank"_s);
    desk.add({study});
    REQUIRE(desk.freeze(u"Printed even so"_s));
    const RecordId id = add(desk.temp, RecordType::Story, u"Amina"_s,
        {{u"consent"_s, consentUntil(u"2027-03-01"_s)}, {u"linked_records"_s, QJsonArray {study.value}}});

    const auto done = withdrawConsent(*desk.temp.library, id, {kToday, {}}, desk.ana);

    REQUIRE(done);
    CHECK(done->frozenEditions == QStringList {u"Compendium, edition 4"_s});
}
