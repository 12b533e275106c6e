// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/wire_document.h"

#include "core/model/field_values.h"
#include "tests/support/catch_qt.h"

#include <QJsonArray>

using namespace fourthp;
using namespace Qt::StringLiterals;

namespace {

QJsonObject move(const QString &from, const QString &to, const QString &by)
{
    return {{u"id"_s, QString(from + to)}, {u"from"_s, from}, {u"to"_s, to}, {u"by"_s, by}};
}

Document record(const QJsonObject &more)
{
    const QJsonObject plain {{u"_id"_s, u"case_study:1"_s}, {u"type"_s, u"case_study"_s}, {u"schema"_s, 1},
        {u"updated_by"_s, u"amina"_s}, {u"edit"_s, QJsonObject {{u"id"_s, u"e1"_s}}}};
    return Document(mergePatch(plain, more).toObject());
}

QJsonArray authorsOf(const Document &document)
{
    return document.value(u"review.authors").toArray();
}

} // namespace

TEST_CASE(
    "On the wire a document names the hub's revision and the account, and keeps what nobody knows", "[model]")
{
    const Document local = record({{u"_rev"_s, u"1-old"_s}, {u"local_notes"_s, u"mine"_s}, {u"later"_s, 7}});
    const Document wire = wireDocument(local, {.base = record({}), .rev = u"2-b"_s, .account = u"office"_s});
    CHECK(wire.rev() == u"2-b"_s);
    CHECK(wire.json().value("updated_by"_L1) == u"office"_s);
    CHECK(wire.json().value("later"_L1) == 7);
    CHECK_FALSE(wire.json().contains("local_notes"_L1));
    CHECK(editId(wire) == u"e1"_s);
    CHECK_FALSE(wireDocument(local, {}).json().contains("_rev"_L1));
}

TEST_CASE("Regions that follow from countries stay here, and those that somebody stated go along", "[model]")
{
    const Document shown = withDerivedFields(
        record({{u"countries"_s, QJsonArray {u"KE"_s}}, {u"regions"_s, QJsonArray {u"150"_s}}}));
    REQUIRE(shown.json().value("regions"_L1).toArray().size() > 1);
    const Document wire = wireDocument(shown, {});
    CHECK(wire.json().value("regions"_L1).toArray() == QJsonArray {u"150"_s});
    CHECK(withDerivedFields(wire) == shown);
    CHECK(sameOnWire(wire, shown));
}

TEST_CASE("Everybody who changed a record since it was a draft is named to the hub", "[model]")
{
    const Document draft = record({{u"review_state"_s, u"draft"_s}});
    const Document changed
        = record({{u"review_state"_s, u"draft"_s}, {u"acronym"_s, u"A"_s}, {u"updated_by"_s, u"ben"_s}});
    // `updated_by` of a draft counts as named.
    CHECK(authorsOf(wireDocument(changed, {.base = draft})) == QJsonArray {u"amina"_s});

    const QJsonArray submitted {
        move(u"draft"_s, u"submitted"_s, u"amina"_s), move(u"submitted"_s, u"in_review"_s, u"dana"_s)};
    const QJsonObject review {{u"moves"_s, submitted}, {u"authors"_s, QJsonArray {u"chi"_s}}};
    const Document inReview = record({{u"review_state"_s, u"in_review"_s}, {u"review"_s, review}});
    const Document edited = record({{u"review_state"_s, u"in_review"_s}, {u"review"_s, review},
        {u"acronym"_s, u"A"_s}, {u"updated_by"_s, u"ben"_s}});
    CHECK(authorsOf(wireDocument(edited, {.base = inReview})) == QJsonArray {u"chi"_s, u"ben"_s});
    // Who only moves it on is no author.
    CHECK(authorsOf(wireDocument(inReview, {.base = inReview, .rev = {}, .account = u"ben"_s}))
        == QJsonArray {u"chi"_s});
}

TEST_CASE("Members that a server keeps for itself are found before they are sent", "[model]")
{
    CHECK(foreignServerMember(record({{u"_rev"_s, u"1-a"_s}, {u"_attachments"_s, QJsonObject()}})).isEmpty());
    CHECK(foreignServerMember(record({{u"_strange"_s, 1}})) == u"_strange"_s);
}
