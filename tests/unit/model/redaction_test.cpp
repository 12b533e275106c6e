// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/redaction.h"
#include "tests/support/catch_qt.h"

#include <QJsonArray>

using namespace fourthp;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 11, 24);

Document house(const QJsonObject &consent)
{
    return Document(QJsonObject {{u"_id"_s, u"stakeholder:h"_s}, {u"type"_s, u"stakeholder"_s},
        {u"founded"_s, u"2011-05-09"_s}, {u"hq_country"_s, u"KE"_s}, {u"generic_email"_s, u"desk@example.org"_s},
        {u"map_point"_s, QJsonObject {{u"place"_s, u"Nakuru"_s}, {u"latitude"_s, -0.3}}},
        {u"hotline"_s, QJsonObject {{u"number"_s, u"116"_s}}},
        {u"focal_point"_s,
            QJsonObject {{u"role"_s, u"Desk"_s}, {u"person"_s, u"Jane Doe"_s}, {u"consent"_s, consent}}},
        {u"local_notes"_s, u"mine"_s}, {u"x_future"_s, 1}});
}

Redaction profile(QStringView code)
{
    return *redactionFromCode(code);
}

} // namespace

TEST_CASE("For the public a country and a year are left of places and days, and no contact", "[model]")
{
    const QJsonObject left = leavingPart(
        house({{u"given_on"_s, u"2026-01-10"_s}}), profile(u"public"), ConsentChannel::Library, kToday)
                                 .json();

    CHECK(left.value("founded"_L1) == u"2011"_s);
    CHECK(left.value("hq_country"_L1) == u"KE"_s);
    CHECK(left.value("hotline"_L1).isObject());
    CHECK(left.value("x_future"_L1) == 1);
    for (const QString &gone : {u"generic_email"_s, u"map_point"_s, u"focal_point"_s, u"local_notes"_s}) {
        CAPTURE(gone);
        CHECK_FALSE(left.contains(gone));
    }
}

TEST_CASE("Partners get no data of persons, and everything is everything but a person's own notes", "[model]")
{
    const Document document = house({{u"given_on"_s, u"2026-01-10"_s}});

    const QJsonObject partners
        = leavingPart(document, profile(u"partners"), ConsentChannel::Library, kToday).json();
    CHECK(partners.value("founded"_L1) == u"2011-05-09"_s);
    CHECK(partners.contains("map_point"_L1));
    CHECK_FALSE(partners.contains("focal_point"_L1));
    const Document everything
        = leavingPart(document, profile(u"everything"), ConsentChannel::Library, kToday);
    CHECK(everything.value(u"focal_point.person") == u"Jane Doe"_s);
    CHECK_FALSE(everything.json().contains("local_notes"_L1));
    CHECK(Redaction() == profile(u"partners"));
    CHECK_FALSE(redactionFromCode(u"nobody"));
}

TEST_CASE("A person whose consent does not stand leaves by no redaction, and the function stays", "[model]")
{
    const QJsonObject consent = GENERATE(QJsonObject(), QJsonObject {{u"status"_s, u"given"_s}},
        QJsonObject {{u"given_on"_s, u"2020-01-10"_s}},
        QJsonObject {{u"given_on"_s, u"2026-01-10"_s}, {u"expires_on"_s, u"2026-11-23"_s}},
        QJsonObject {{u"given_on"_s, u"2026-01-10"_s}, {u"withdrawn_on"_s, u"2026-02-01"_s}},
        QJsonObject {{u"given_on"_s, u"2026-01-10"_s}, {u"status"_s, u"refused"_s}},
        QJsonObject {{u"given_on"_s, u"2026-01-10"_s}, {u"channels"_s, QJsonArray {u"print"_s}}});

    const Document left
        = leavingPart(house(consent), profile(u"everything"), ConsentChannel::Library, kToday);

    CHECK(left.value(u"focal_point.role") == u"Desk"_s);
    CHECK_FALSE(left.toJson().contains("Jane"));
}

TEST_CASE("Days of a consent and of an event, and places of events, are never made coarser", "[model]")
{
    const Document story(QJsonObject {{u"_id"_s, u"story:s"_s}, {u"type"_s, u"story"_s},
        {u"checked_on"_s, u"2026-03-04"_s}, {u"consent"_s, QJsonObject {{u"expires_on"_s, u"2027-03-04"_s}}}});
    const Document event(QJsonObject {{u"_id"_s, u"event:e"_s}, {u"type"_s, u"event"_s}, {u"start"_s, u"2027-03-04"_s},
        {u"place"_s, u"Nairobi"_s}});

    const Document told = redacted(story, profile(u"public"));
    CHECK(told.value(u"consent.expires_on") == u"2027-03-04"_s);
    CHECK(told.value(u"checked_on") == u"2026"_s);
    CHECK(redacted(event, profile(u"public")) == event);
}

TEST_CASE("Of a story that agreed to its link alone nothing leaves but that", "[model]")
{
    const QJsonObject text {{u"en"_s, u"Told"_s}};
    const Document story(QJsonObject {{u"_id"_s, u"story:s"_s}, {u"type"_s, u"story"_s}, {u"title"_s, text},
        {u"summary"_s, text}, {u"body"_s, text}, {u"content_note"_s, u"Violence"_s},
        {u"link"_s, u"https://example.org/s"_s}, {u"image"_s, QJsonObject {{u"name"_s, u"face.png"_s}}},
        {u"consent"_s,
            QJsonObject {{u"status"_s, u"given"_s}, {u"given_on"_s, u"2026-01-10"_s},
                {u"channels"_s, QJsonArray {u"link_only"_s, u"print"_s}}}}});

    const QJsonObject link = leavingPart(story, profile(u"everything"), ConsentChannel::Web, kToday).json();
    CHECK(link.keys() == QStringList {u"_id"_s, u"consent"_s, u"link"_s, u"title"_s, u"type"_s});
    // Nor what is said about it.
    Document discussed = story;
    discussed.set(u"disputed"_s, QJsonArray {QJsonObject {{u"field"_s, u"body"_s}}});
    discussed.set(u"review"_s, QJsonObject {{u"comments"_s, QJsonArray {u"It was her"_s}}});
    discussed.set(u"edit"_s, QJsonObject {{u"note"_s, u"as she said"_s}});
    discussed.set(u"sources"_s, QJsonArray {QJsonObject {{u"id"_s, u"s"_s}, {u"quote"_s, u"She said"_s}}});
    const QByteArray told
        = leavingPart(discussed, profile(u"everything"), ConsentChannel::Web, kToday).toJson();
    CHECK_FALSE((told.contains("body") || told.contains("was her") || told.contains("she said") || told.contains("She said")));
    // One version says for the others what was agreed to.
    Document before = story;
    before.set(u"consent"_s, QJsonObject {{u"status"_s, u"given"_s}, {u"channels"_s, QJsonArray {u"web"_s}}});
    CHECK(leavingPart(before, profile(u"everything"), ConsentChannel::Web, kToday).json().contains("body"_L1));
    CHECK_FALSE(
        leavingPart(before, story, profile(u"everything"), ConsentChannel::Web, kToday).json().contains("body"_L1));
    CHECK(leavingPart(story, profile(u"everything"), ConsentChannel::Print, kToday) == story);
    // A summary that tells of nobody goes with the link.
    Document ofNobody = story;
    ofNobody.set(u"consent"_s,
        QJsonObject {{u"status"_s, u"not_needed"_s}, {u"channels"_s, QJsonArray {u"link_only"_s}}});
    const QJsonObject card = leavingPart(ofNobody, profile(u"everything"), ConsentChannel::Web, kToday).json();
    CHECK(card.contains("summary"_L1));
    CHECK_FALSE(card.contains("body"_L1));
}
