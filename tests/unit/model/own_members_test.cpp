// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch_qt.h"
#include "tests/support/examples.h"

#include "core/model/field_catalogue.h"
#include "core/model/field_values.h"
#include "core/model/merge_records.h"
#include "core/model/own_members.h"
#include "core/model/validation.h"

#include <QJsonArray>

#include <algorithm>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

Document noted(const QString &notes, const QJsonArray &tags = {})
{
    Document own;
    own.set(u"local_notes"_s, notes.isEmpty() ? QJsonValue() : QJsonValue(notes));
    own.set(u"local_tags"_s, tags.isEmpty() ? QJsonValue() : QJsonValue(tags));
    return own;
}

QString notesOf(const Document &document)
{
    return document.value(u"local_notes").toString();
}

} // namespace

TEST_CASE("Every type of record can be noted on, and notes are marked to stay and to be left out of exports", "[model]")
{
    for (int type = 0; type <= int(RecordType::Unknown); ++type) {
        for (const QString &key : {u"local_notes"_s, u"local_tags"_s}) {
            const Field *field = findField(RecordType(type), key);
            REQUIRE(field != nullptr);
            CHECK(field->has(Own));
            CHECK(field->has(PersonalData));
            CHECK_FALSE(field->has(Column));
            CHECK_FALSE(field->has(Translatable));
            CHECK(isOwn(key));
        }
    }
    CHECK_FALSE(isOwn(u"tags"));
    CHECK_FALSE(isOwn(u"x_future"));
}

TEST_CASE("A document is the sum of its shared and its own part", "[model]")
{
    const Document shared = example(RecordType::CaseStudy);
    const Document own = noted(u"Ask for the figures"_s, {u"call"_s});

    const Document whole = withOwnPart(shared, own);

    CHECK(notesOf(whole) == u"Ask for the figures"_s);
    CHECK(sharedPart(whole) == shared);
    CHECK(ownPart(whole) == own);
    CHECK(sharedPart(shared) == shared);
    CHECK(ownPart(shared).isEmpty());
    CHECK(withOwnPart(whole, noted({}, {u"else"_s})).json().value(u"local_notes"_s).isUndefined());
}

TEST_CASE("What a hub sent under the names of own members is not shown", "[model]")
{
    Document sent = example(RecordType::Resource);
    sent.set(u"local_notes"_s, u"of somebody else"_s);
    CHECK(shownDocument(sent, {}) == example(RecordType::Resource));
    CHECK(notesOf(shownDocument(sent, noted(u"mine"_s))) == u"mine"_s);
}

TEST_CASE("A deleted record and none at all show no notes", "[model]")
{
    const Document grave(QJsonObject {{u"_id"_s, u"resource:r"_s}, {u"_deleted"_s, true}});
    CHECK(shownDocument(grave, noted(u"mine"_s)) == grave);
    CHECK(shownDocument({}, noted(u"mine"_s)).isEmpty());
}

TEST_CASE("Notes make no difference between two versions, and come out of no merge", "[model]")
{
    const Document base = example(RecordType::CaseStudy);
    const Document mine = withOwnPart(base, noted(u"mine"_s, {u"a"_s}));
    const Document hub = withOwnPart(base, noted(u"theirs"_s));
    CHECK(sameContent(mine, hub));

    const Merged merged = mergeRecords(base, mine, hub);

    CHECK(merged.conflicts.isEmpty());
    CHECK(merged.document == base);
}

TEST_CASE("Notes changed in two places are both kept, and tags are put together", "[model]")
{
    const Document base = noted(u"old"_s, {u"a"_s, u"b"_s});
    const Document merged = mergeOwnParts(base, noted(u"one"_s, {u"b"_s, u"c"_s}), noted(u"two"_s, {u"a"_s, u"b"_s, u"d"_s}));
    CHECK(notesOf(merged) == u"one\n\ntwo"_s);
    CHECK(merged.json().value(u"local_tags"_s).toArray() == QJsonArray {u"b"_s, u"d"_s, u"c"_s});

    CHECK(mergeOwnParts(base, base, noted(u"two"_s)) == noted(u"two"_s));
    CHECK(mergeOwnParts(base, noted(u"one"_s), base) == noted(u"one"_s));
    CHECK(mergeOwnParts(base, {}, base).isEmpty());
    CHECK(notesOf(mergeOwnParts({}, noted(u"one"_s), noted(u"one, and more"_s))) == u"one, and more"_s);
    CHECK(notesOf(mergeOwnParts(base, {}, noted(u"two"_s))) == u"two"_s);
}

TEST_CASE("Words of notes are found, and own tags count with the tags of the record", "[model]")
{
    Document document = withOwnPart(example(RecordType::Event), noted(u"zanzibar"_s, {u"follow up"_s}));
    document.set(u"tags"_s, QJsonArray {u"shared"_s});
    const SearchText text = searchText(document, lists());
    const auto holds = [&text](SearchWeight weight, const QString &words) {
        return std::any_of(text.begin(), text.end(), [&](const SearchPiece &piece) { return piece.weight == weight && piece.text == words; });
    };
    CHECK(holds(SearchWeight::Body, u"zanzibar"_s));
    CHECK(holds(SearchWeight::Names, u"follow up"_s));
    CHECK(facetValues(document, u"tag"_s) == QStringList {u"shared"_s, u"follow up"_s});
}

TEST_CASE("Notes take nothing of the room that a hub gives a record, and have a limit of their own", "[model]")
{
    Document document = example(RecordType::Resource);
    const auto rulesBroken = [&document] {
        std::vector<Rule> rules;
        for (const ValidationProblem &problem : newProblems(example(RecordType::Resource), document, lists())) {
            rules.push_back(problem.rule);
        }
        return rules;
    };
    document.set(u"x_future"_s, QString(kDocumentBytesLimit - document.toJson().size() - 20, u'x'));
    REQUIRE(rulesBroken().empty());
    document.set(u"local_notes"_s, QString(20'000, u'n'));
    CHECK(rulesBroken().empty());
    document.set(u"local_notes"_s, QString(20'001, u'n'));
    CHECK(rulesBroken() == std::vector<Rule> {Rule::TooLong});
    document.set(u"local_notes"_s, QJsonObject {{u"en"_s, u"not translatable"_s}});
    CHECK(rulesBroken() == std::vector<Rule> {Rule::WrongKind});
    document.set(u"local_notes"_s, {});
    document.set(u"local_tags"_s, QJsonArray {QString(101, u't')});
    CHECK(rulesBroken() == std::vector<Rule> {Rule::TooLong});
}
