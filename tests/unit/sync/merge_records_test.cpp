// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/merge_records.h"
#include "tests/support/catch_qt.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace fourthp;
using namespace Qt::StringLiterals;

namespace {

Document doc(const QByteArray &members, const QByteArray &rev = "1-a")
{
    const QByteArray json = R"({"_id":"case_study:1","type":"case_study","schema":1,"_rev":")" + rev + "\""
        + (members.isEmpty() ? "" : ",") + members + "}";
    REQUIRE(QJsonDocument::fromJson(json).isObject());
    return Document::fromStored(json);
}

Document partners(const QByteArray &items)
{
    return doc("\"partners\":[" + items + "]");
}

} // namespace

TEST_CASE("What only one side changed is taken, and the revision is the hub's", "[sync]")
{
    const Merged merged = mergeRecords(doc(R"("acronym":"A","website":"https://a.example")"),
        doc(R"("acronym":"MINE","website":"https://a.example")"), doc(R"("acronym":"A","website":"https://b.example")", "2-b"));
    CHECK(merged.conflicts.isEmpty());
    CHECK(sameContent(merged.document, doc(R"("acronym":"MINE","website":"https://b.example")")));
    CHECK(merged.document.rev() == u"2-b"_s);
}

TEST_CASE("Where both sides changed a field differently mine stays and the field is named", "[sync]")
{
    const Merged merged = mergeRecords(doc(R"("acronym":"A")"), doc(R"("acronym":"M")"), doc(R"("acronym":"H")", "2-b"));
    CHECK(merged.conflicts == QStringList {u"acronym"_s});
    CHECK(merged.document.json().value("acronym"_L1) == u"M"_s);
}

TEST_CASE("A field removed here and changed there is a conflict, removed on both sides is not", "[sync]")
{
    CHECK(mergeRecords(doc(R"("acronym":"A")"), doc(""), doc(R"("acronym":"H")")).conflicts == QStringList {u"acronym"_s});
    CHECK(mergeRecords(doc(R"("acronym":"A")"), doc(""), doc("")).conflicts.isEmpty());
}

TEST_CASE("Each language of a text is merged for itself", "[sync]")
{
    const Merged merged = mergeRecords(doc(R"("title":{"en":"A","fr":"A"})"), doc(R"("title":{"en":"M","fr":"A","ar":"M"})"),
        doc(R"("title":{"en":"A","fr":"H"})"));
    CHECK(merged.conflicts.isEmpty());
    CHECK(sameContent(merged.document, doc(R"("title":{"en":"M","fr":"H","ar":"M"})")));
    CHECK(mergeRecords(doc(R"("title":{"fr":"A"})"), doc(R"("title":{"fr":"M"})"), doc(R"("title":{"fr":"H"})")).conflicts
        == QStringList {u"title.fr"_s});
}

TEST_CASE("A group that belongs together is never mixed from two sides", "[sync]")
{
    const Merged merged = mergeRecords(doc(R"("start":"2019","end":"2020")"), doc(R"("start":"2018","end":"2020")"),
        doc(R"("start":"2019","end":"2024")"));
    CHECK(merged.document.json().value("start"_L1) == u"2018"_s);
    CHECK(merged.document.json().value("end"_L1) == u"2020"_s);
    CHECK(merged.conflicts == QStringList {u"end"_s, u"start"_s});

    const Merged agreement = mergeRecords(doc(R"("agreement":{"kind":"law"})"), doc(R"("agreement":{"kind":"mou"})"),
        doc(R"("agreement":{"kind":"law","date":"2020"})"));
    CHECK(agreement.conflicts == QStringList {u"agreement"_s});
}

TEST_CASE("Items of a list are merged by their id, in the hub's order", "[sync]")
{
    const QByteArray a = R"({"id":"a","name":"A"})";
    const QByteArray b = R"({"id":"b","name":"B"})";
    const Merged merged = mergeRecords(partners(a + "," + b), partners(a + R"(,{"id":"b","name":"MINE"},{"id":"m","name":"M"})"),
        partners(R"({"id":"h","name":"H"},)" + b + "," + a));
    CHECK(merged.conflicts.isEmpty());
    CHECK(sameContent(merged.document,
        partners(R"({"id":"h","name":"H"},{"id":"b","name":"MINE"},)" + a + R"(,{"id":"m","name":"M"})")));

    const Merged removed = mergeRecords(partners(a + "," + b), partners(a), partners(a + R"(,{"id":"b","name":"H"})"));
    CHECK(removed.conflicts == QStringList {u"partners.b"_s});
    CHECK(sameContent(removed.document, partners(a)));
}

TEST_CASE("Lists of plain values merge as sets", "[sync]")
{
    const Merged merged = mergeRecords(doc(R"("tags":["a","b","c"])"), doc(R"("tags":["a","c","m"])"), doc(R"("tags":["h","b","a","c"])"));
    CHECK(merged.conflicts.isEmpty());
    CHECK(merged.document.json().value("tags"_L1) == QJsonArray({u"h"_s, u"a"_s, u"c"_s, u"m"_s}));
}

TEST_CASE("Unknown members are merged one by one and survive", "[sync]")
{
    const Merged merged = mergeRecords(doc(R"("x":{"k":1},"y":1)"), doc(R"("x":{"k":1},"y":2)"), doc(R"("x":{"k":5},"y":1,"z":[null])"));
    CHECK(merged.conflicts.isEmpty());
    CHECK(sameContent(merged.document, doc(R"("x":{"k":5},"y":2,"z":[null])")));
}

TEST_CASE("Stamps of a save and derived fields never conflict", "[sync]")
{
    const Merged merged = mergeRecords(doc(R"("updated_at":"1","edit":{"id":"1"},"countries":["KE"])"),
        doc(R"("updated_at":"2","edit":{"id":"2"},"countries":["KE","PE"])"),
        doc(R"("updated_at":"3","edit":{"id":"3"},"countries":["KE","FR"])"));
    CHECK(merged.conflicts.isEmpty());
    CHECK(merged.document.json().value("countries"_L1) == QJsonArray({u"KE"_s, u"FR"_s, u"PE"_s}));
    CHECK(sameContent(doc(R"("updated_at":"2","edit":{"id":"2"})"), doc(R"("updated_at":"3")", "7-x")));
}

TEST_CASE("Taking the hub's side of a conflict changes the named places alone", "[sync]")
{
    const Document mine = doc(R"("title":{"en":"M","fr":"M"},"partners":[{"id":"a","name":"M"},{"id":"m"}],"acronym":"M")");
    const Document hub = doc(R"("title":{"en":"H","fr":"H"},"partners":[{"id":"a","name":"H"},{"id":"b"}])");
    const Document taken = withValuesFrom(mine, hub, {u"title.fr"_s, u"partners.a"_s, u"partners.b"_s, u"acronym"_s});
    CHECK(sameContent(taken, doc(R"("title":{"en":"M","fr":"H"},"partners":[{"id":"a","name":"H"},{"id":"m"},{"id":"b"}])")));
}

TEST_CASE("Entries that share an identity are never dropped: the list is settled as a whole", "[model]")
{
    const QByteArray a = R"({"id":"s1","name":"A"})";
    const QByteArray b = R"({"id":"s1","name":"B"})";
    const Merged merged = mergeRecords(partners(a), partners(R"({"id":"s1","name":"MINE"})"), partners(a + "," + b));
    CHECK(merged.conflicts == QStringList {u"partners"_s});
    CHECK(sameContent(withValuesFrom(merged.document, partners(a + "," + b), merged.conflicts), partners(a + "," + b)));

    const Merged untouched = mergeRecords(partners(a), partners(a), partners(a + "," + b));
    CHECK(untouched.conflicts.isEmpty());
    CHECK(sameContent(untouched.document, partners(a + "," + b)));
}

TEST_CASE("Merged regions are those of the merged countries and those that were stated", "[sync]")
{
    const Merged merged = mergeRecords(doc(R"("countries":["KE"],"regions":["002","014","202","419"])"),
        doc(R"("countries":["KE","FR"],"regions":["002","014","150","155","202","419"])"),
        doc(R"("countries":[],"regions":["419"])", "2-b"));

    CHECK(merged.document.json().value("countries"_L1).toArray() == QJsonArray {u"FR"_s});
    CHECK(merged.document.json().value("regions"_L1).toArray() == QJsonArray {u"150"_s, u"155"_s, u"419"_s});
}
