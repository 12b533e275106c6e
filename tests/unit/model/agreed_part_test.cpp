// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/agreed_part.h"

#include "core/model/consent_withdrawal.h"
#include "tests/support/catch_qt.h"

#include <QJsonArray>

using namespace fourthp;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 11, 27);

QJsonObject consent(const QString &channel, const QString &givenOn = u"2026-01-10"_s)
{
    return {{u"status"_s, u"given"_s}, {u"given_on"_s, givenOn}, {u"channels"_s, QJsonArray {channel}}};
}

Document story(const QString &channel)
{
    return Document(
        QJsonObject {{u"_id"_s, u"story:s"_s}, {u"type"_s, u"story"_s}, {u"tlp"_s, u"TLP:GREEN"_s},
            {u"title"_s, QJsonObject {{u"en"_s, u"A story"_s}}}, {u"link"_s, u"https://example.org/s"_s},
            {u"body"_s, QJsonObject {{u"en"_s, u"Old words"_s}, {u"fr"_s, u"Vieux mots"_s}}},
            {u"sources"_s, QJsonArray {QJsonObject {{u"id"_s, u"1"_s}, {u"quote"_s, u"old quote"_s}}}},
            {u"review"_s,
                QJsonObject {{u"comments"_s,
                    QJsonArray {QJsonObject {{u"id"_s, u"c1"_s}, {u"text"_s, u"old comment"_s}}}}}},
            {u"consent"_s, consent(channel)}});
}

/// The story with new words in all places that may hold any.
Document retold(Document document)
{
    document.set(u"title"_s, QJsonObject {{u"en"_s, u"A new title"_s}});
    document.set(u"body"_s, QJsonObject {{u"en"_s, u"New words"_s}});
    document.set(u"summary"_s, QJsonObject {{u"en"_s, u"New words in short"_s}});
    document.set(u"transcript"_s, u"New words that nobody knows"_s);
    document.set(u"sources"_s,
        QJsonArray {QJsonObject {{u"id"_s, u"1"_s}, {u"quote"_s, u"old quote"_s}},
            QJsonObject {{u"id"_s, u"2"_s}, {u"title"_s, u"A paper"_s}, {u"quote"_s, u"new quote"_s}}});
    document.set(u"review"_s,
        QJsonObject {{u"reviewer"_s, u"Rose"_s},
            {u"comments"_s,
                QJsonArray {QJsonObject {{u"id"_s, u"c1"_s}, {u"text"_s, u"old comment"_s}},
                    QJsonObject {{u"id"_s, u"c2"_s}, {u"text"_s, u"new comment"_s}}}}});
    document.set(u"edit"_s, QJsonObject {{u"id"_s, u"e"_s}, {u"note"_s, u"new note"_s}});
    return document;
}

Document house(const QString &person, const QJsonObject &consentOf)
{
    return Document(QJsonObject {{u"_id"_s, u"stakeholder:h"_s}, {u"type"_s, u"stakeholder"_s},
        {u"tlp"_s, u"TLP:GREEN"_s}, {u"acronym"_s, u"H"_s},
        {u"focal_point"_s, QJsonObject {{u"person"_s, person}, {u"consent"_s, consentOf}}}});
}

} // namespace

TEST_CASE("New words of a story that agreed to its link stay, and all else of the edit goes", "[model]")
{
    const Document known = story(u"link_only"_s);
    const Document agreed = agreedPart(retold(known), known, kToday);

    CHECK(agreed.json().value("body"_L1)
        == QJsonObject {{u"en"_s, u"Old words"_s}}); // The French one was taken out.
    CHECK_FALSE(agreed.json().contains("summary"_L1));
    CHECK_FALSE(agreed.json().contains("transcript"_L1));
    const QString text = QString::fromUtf8(agreed.toJson());
    for (const QString &word : {u"New words"_s, u"new quote"_s, u"new comment"_s, u"new note"_s}) {
        CHECK_FALSE(text.contains(word));
    }
    for (const QString &word :
        {u"A new title"_s, u"old quote"_s, u"old comment"_s, u"A paper"_s, u"Rose"_s}) {
        CHECK(text.contains(word));
    }
    CHECK(agreed.json().value("sources"_L1).toArray()[1].toObject().value("id"_L1) == u"2"_s);
    const QJsonArray comments = agreed.json().value("review"_L1).toObject().value("comments"_L1).toArray();
    CHECK(comments[1].toObject() == QJsonObject {{u"id"_s, u"c2"_s}});
    CHECK_FALSE(mayGoToHub(retold(known), known, kToday));
}

TEST_CASE("A new source without a quote goes whole with its id", "[model]")
{
    const Document known = story(u"link_only"_s);
    Document edited = known;
    QJsonArray sources = known.json().value("sources"_L1).toArray();
    sources.append(QJsonObject {{u"id"_s, u"2"_s}, {u"title"_s, u"A paper"_s}});
    edited.set(u"sources"_s, sources);
    CHECK(agreedPart(edited, known, kToday) == edited);
}

TEST_CASE("What is taken out of a story may always go", "[model]")
{
    const Document known = story(u"link_only"_s);
    Document less = known;
    less.set(u"body"_s, QJsonObject {{u"fr"_s, u"Vieux mots"_s}});
    CHECK(agreedPart(less, known, kToday) == less);
    less.set(u"body"_s, {});
    less.set(u"sources"_s, {});
    CHECK(agreedPart(less, known, kToday) == less);
    CHECK(mayGoToHub(less, known, kToday));
}

TEST_CASE("A consent that ends is told, without the words that were typed beside it", "[model]")
{
    const Document known = story(u"library"_s);
    CHECK(agreedPart(retold(known), known, kToday) == retold(known));
    Document ended = retold(known);
    QJsonObject over = consent(u"library"_s);
    over.insert(u"withdrawn_on"_s, u"2026-11-01"_s);
    ended.set(u"consent"_s, over);

    const Document agreed = agreedPart(ended, known, kToday);

    CHECK(agreed.json().value("consent"_L1) == over);
    CHECK(agreed.json().value("body"_L1) == QJsonObject {{u"en"_s, u"Old words"_s}});
    const auto alone = withdrawalAlone(ended, known);
    REQUIRE(alone);
    Document expected = known;
    expected.set(u"consent"_s, over);
    expected.set(u"edit"_s, QJsonObject {{u"id"_s, u"e"_s}});
    CHECK(*alone == expected);
    CHECK_FALSE(withdrawalAlone(ended, *alone));
}

TEST_CASE("A quote and a comment that were changed stay as the hub has them", "[model]")
{
    const Document known = story(u"link_only"_s);
    Document edited = known;
    edited.set(u"sources"_s,
        QJsonArray {QJsonObject {{u"id"_s, u"1"_s}, {u"title"_s, u"Named"_s}, {u"quote"_s, u"new quote"_s}},
            u"loose"_s});
    edited.set(u"review"_s,
        QJsonObject {
            {u"comments"_s, QJsonArray {QJsonObject {{u"id"_s, u"c1"_s}, {u"text"_s, u"new comment"_s}}}}});

    const Document agreed = agreedPart(edited, known, kToday);

    CHECK(agreed.json().value("sources"_L1)
        == QJsonArray {
            QJsonObject {{u"id"_s, u"1"_s}, {u"title"_s, u"Named"_s}, {u"quote"_s, u"old quote"_s}}});
    CHECK(agreed.json().value("review"_L1) == known.json().value("review"_L1));
}

TEST_CASE("A move waits with the words that it is about, and with its own", "[model]")
{
    const Document known = story(u"link_only"_s);
    const auto moved = [](Document document, const QString &comment) {
        QJsonObject move {{u"id"_s, u"m"_s}, {u"from"_s, u"draft"_s}, {u"to"_s, u"submitted"_s}};
        if (!comment.isEmpty()) {
            move.insert(u"comment"_s, comment);
        }
        QJsonObject review = document.json().value("review"_L1).toObject();
        review.insert(u"moves"_s, QJsonArray {move});
        document.set(u"review"_s, review);
        document.set(u"review_state"_s, u"submitted"_s);
        return document;
    };
    const Document plain = moved(known, {});
    CHECK(agreedPart(plain, known, kToday) == plain);
    const Document told = agreedPart(moved(known, u"Her brother would know"_s), known, kToday);
    CHECK(told == known);
    const Document both = agreedPart(moved(retold(known), {}), known, kToday);
    CHECK_FALSE(both.json().contains("review_state"_L1));
    CHECK_FALSE(both.json().value("review"_L1).toObject().contains("moves"_L1));
}

TEST_CASE("A person whom nobody may name does not take the place of another", "[model]")
{
    const Document known = house(u"Jane Doe"_s, consent(u"library"_s));
    Document edited = house(u"Omar Haddad"_s, consent(u"print"_s));
    edited.set(u"acronym"_s, u"NEW"_s);

    const Document agreed = agreedPart(edited, known, kToday);

    CHECK_FALSE(agreed.json().contains("focal_point"_L1)); // Jane has left, and Omar may not be named.
    CHECK(agreed.json().value("acronym"_L1) == u"NEW"_s);
    const Document same = house(u"Jane Doe"_s, consent(u"print"_s));
    CHECK(agreedPart(same, known, kToday) == same); // Her mind is changed, and the hub hears of it.
    Document addressed = same;
    QJsonObject point = same.json().value("focal_point"_L1).toObject();
    point.insert(u"address"_s, u"jane.doe@example.org"_s);
    addressed.set(u"focal_point"_s, point);
    CHECK(agreedPart(addressed, known, kToday) == same);
    const Document other = house(u"Omar Haddad"_s, consent(u"library"_s));
    CHECK(agreedPart(other, known, kToday) == other);
}

TEST_CASE("A person who takes the consent back leaves the hub, whatever else was edited", "[model]")
{
    const Document known = house(u"Jane Doe"_s, consent(u"library"_s));
    Document edited = *withConsentWithdrawn(known, kToday);
    edited.set(u"acronym"_s, u"NEW"_s);

    const auto alone = withdrawalAlone(edited, known);

    REQUIRE(alone);
    CHECK(*alone == *withConsentWithdrawn(known, kToday));
    CHECK_FALSE(withdrawalAlone(known, known));
}

TEST_CASE("Whoever comes after a person who took the consent back does not hide that", "[model]")
{
    const Document known = *withConsentWithdrawn(house(u"Jane Doe"_s, consent(u"library"_s)), kToday);
    const Document edited = house(u"Omar Haddad"_s, consent(u"print"_s));
    CHECK(agreedPart(edited, known, kToday) == known);

    // Named beside the day of somebody else.
    Document named = known;
    QJsonObject point = known.json().value("focal_point"_L1).toObject();
    point.insert(u"person"_s, u"Jane Doe"_s);
    point.insert(u"address"_s, u"jane.doe@example.org"_s);
    named.set(u"focal_point"_s, point);
    CHECK(withdrawalAlone(known, named) == known);
}

TEST_CASE("Empty members and those that both sides have hold nothing back", "[model]")
{
    Document known = story(u"link_only"_s);
    known.set(u"x_older"_s, QJsonObject {{u"a"_s, 1}});
    Document edited = known;
    edited.set(u"files"_s, QJsonArray());
    edited.set(u"disputed"_s, QJsonArray());
    edited.set(u"title"_s, QJsonObject {{u"en"_s, u"Retitled"_s}});
    CHECK(agreedPart(edited, known, kToday) == edited);
}

TEST_CASE("A source without an id keeps its quote, and nothing unknown comes with it", "[model]")
{
    Document known = story(u"link_only"_s);
    known.set(u"sources"_s, QJsonArray {QJsonObject {{u"title"_s, u"Papr"_s}, {u"quote"_s, u"old quote"_s}}});
    Document edited = known;
    edited.set(u"sources"_s,
        QJsonArray {QJsonObject {
            {u"title"_s, u"Paper"_s}, {u"quote"_s, u"old quote"_s}, {u"x_said"_s, u"new words"_s}}});
    CHECK(agreedPart(edited, known, kToday).json().value("sources"_L1)
        == QJsonArray {QJsonObject {{u"title"_s, u"Paper"_s}, {u"quote"_s, u"old quote"_s}}});
}

TEST_CASE("What a hub never had goes there whole or not at all", "[model]")
{
    CHECK(mayGoToHub(story(u"library"_s), {}, kToday));
    CHECK_FALSE(mayGoToHub(story(u"link_only"_s), {}, kToday));
    CHECK(mayGoToHub(house(u"Jane Doe"_s, consent(u"library"_s)), {}, kToday));
    CHECK_FALSE(mayGoToHub(house(u"Jane Doe"_s, consent(u"library"_s, u"2019-01-10"_s)), {}, kToday));
    CHECK_FALSE(mayGoToHub(house(u"Jane Doe"_s, consent(u"print"_s)), {}, kToday));
    CHECK(mayGoToHub(house({}, {}), {}, kToday));
}
