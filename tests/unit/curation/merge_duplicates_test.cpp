// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curation/merge_duplicates.h"
#include "core/store/channel_store.h"
#include "core/store/record_reader.h"
#include "core/store/sync_store.h"
#include "tests/support/catch_qt.h"
#include "tests/support/temp_library.h"

#include <QJsonArray>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

const Editor kMe {u"me"_s, {}};
const RecordId kKeep {u"stakeholder:keep"_s};
const RecordId kOther {u"stakeholder:other"_s};

QJsonObject english(const QString &text)
{
    return {{u"en"_s, text}};
}

void add(TempLibrary &temp, RecordType type, const QJsonObject &content)
{
    const auto saved = RecordWriter(*temp.library).create(type, content, kMe);
    INFO((saved ? QString() : saved.error().subject + u' ' + saved.error().detail).toStdString());
    REQUIRE(saved.has_value());
}

/// Two stakeholders that are one, and records that refer to them in every way there is.
void addPair(TempLibrary &temp)
{
    add(temp, RecordType::Stakeholder,
        {{u"_id"_s, kKeep.value}, {u"title"_s, english(u"Harbour Lights"_s)}, {u"hq_country"_s, u"GH"_s},
            {u"roles"_s, QJsonArray {u"donor"_s}}, {u"tlp"_s, u"TLP:CLEAR"_s},
            {u"parent"_s, kOther.value},
            {u"links"_s, QJsonArray {QJsonObject {{u"id"_s, u"l1"_s}, {u"rel"_s, u"funds"_s}, {u"to"_s, kOther.value}}}},
            {u"x_unknown"_s, 1}});
    add(temp, RecordType::Stakeholder,
        {{u"_id"_s, kOther.value}, {u"title"_s, QJsonObject {{u"en"_s, u"Harbor Lights NGO"_s}, {u"fr"_s, u"Lumières du port"_s}}},
            {u"hq_country"_s, u"TG"_s}, {u"website"_s, u"https://harbour.example"_s}, {u"tlp"_s, u"TLP:AMBER"_s},
            {u"acronym"_s, u"HLN"_s}, {u"x_other"_s, QJsonObject {{u"a"_s, 1}}},
            {u"links"_s, QJsonArray {QJsonObject {{u"id"_s, u"l1"_s}, {u"rel"_s, u"funds"_s}, {u"to"_s, u"stakeholder:third"_s}}}}});
    add(temp, RecordType::Stakeholder,
        {{u"_id"_s, u"stakeholder:third"_s}, {u"title"_s, english(u"Third"_s)}, {u"parent"_s, kOther.value}});
    add(temp, RecordType::CaseStudy,
        {{u"_id"_s, u"case_study:one"_s}, {u"title"_s, english(u"Case"_s)},
            {u"partners"_s, QJsonArray {QJsonObject {{u"id"_s, u"p1"_s}, {u"stakeholder"_s, kOther.value}, {u"side"_s, u"private"_s}}}}});
}

Document shownOf(TempLibrary &temp, const RecordId &id)
{
    const auto record = readRecord(temp.connection(), id);
    REQUIRE(record.has_value());
    return record->has_value() ? (*record)->shown() : Document();
}

QByteArray everything(TempLibrary &temp)
{
    QByteArray all;
    REQUIRE(forEachRecord(temp.connection(), Layer::Shown, RecordType::Unknown, [&all](const StoredRecord &record) {
        all += record.shown().toJson() + '\n';
        return true;
    }));
    REQUIRE(temp.connection().forEach(u"SELECT from_id, to_id, field, relation FROM link ORDER BY from_id, n"_s, {},
        [&all](const Row &row) { all += (row.text(0) + row.text(1) + row.text(2) + row.text(3)).toUtf8() + '\n'; }));
    return all;
}

} // namespace

TEST_CASE("Two records become one that holds what both said", "[curation]")
{
    TempLibrary temp;
    addPair(temp);
    const auto merged = mergeDuplicates(*temp.library, kKeep, kOther, {}, kMe);
    INFO((merged ? QString() : merged.error().subject + u' ' + merged.error().detail).toStdString());
    REQUIRE(merged.has_value());
    const QJsonObject kept = shownOf(temp, kKeep).json();
    CHECK(kept.value(u"title") == QJsonObject {{u"en"_s, u"Harbour Lights"_s}, {u"fr"_s, u"Lumières du port"_s}});
    CHECK(kept.value(u"hq_country") == u"GH"_s);
    CHECK(kept.value(u"website") == u"https://harbour.example"_s);
    CHECK(kept.value(u"roles") == QJsonArray {u"donor"_s});
    CHECK(kept.value(u"acronym") == u"HLN"_s);
    CHECK(kept.value(u"tlp") == u"TLP:AMBER"_s); // The stricter one.
    CHECK(kept.value(u"also_known_as") == QJsonArray {u"Harbor Lights NGO"_s});
    CHECK(kept.value(u"x_unknown") == 1);
    CHECK(kept.value(u"x_other") == QJsonObject {{u"a"_s, 1}});
    CHECK(!kept.contains(u"parent"_s)); // It would be a part of itself.
    const QJsonArray links = kept.value(u"links").toArray();
    REQUIRE(links.size() == 1);
    CHECK(links[0].toObject().value(u"to") == u"stakeholder:third"_s);
}

TEST_CASE("Whoever referred to the record that went refers to the one that stays", "[curation]")
{
    TempLibrary temp;
    addPair(temp);
    const auto merged = mergeDuplicates(*temp.library, kKeep, kOther, {}, kMe);
    REQUIRE(merged.has_value());
    CHECK(merged->changes.size() == 4);
    CHECK(shownOf(temp, {u"stakeholder:third"_s}).json().value(u"parent") == kKeep.value);
    CHECK(shownOf(temp, {u"case_study:one"_s}).json().value(u"partners").toArray()[0].toObject().value(u"stakeholder")
        == kKeep.value);
    const Document gone = shownOf(temp, kOther);
    CHECK(gone.isDeleted());
    CHECK(gone.json().value(u"superseded_by") == kKeep.value);
    CHECK(gone.json().value(u"reason") == u"duplicate"_s);
}

TEST_CASE("One undo brings both back as they were, and redo merges again", "[curation]")
{
    TempLibrary temp;
    addPair(temp);
    const QByteArray before = everything(temp);
    REQUIRE(mergeDuplicates(*temp.library, kKeep, kOther, {}, kMe));
    const QByteArray after = everything(temp);
    REQUIRE(after != before);
    const auto undone = RecordWriter(*temp.library).undo();
    REQUIRE(undone.has_value());
    CHECK(undone->together == 4);
    CHECK(everything(temp) == before);
    temp.reopen();
    REQUIRE(RecordWriter(*temp.library).redo());
    CHECK(everything(temp) == after);
}

TEST_CASE("A person chooses field by field what stays", "[curation]")
{
    TempLibrary temp;
    addPair(temp);
    const auto merged = mergeDuplicates(*temp.library, kKeep, kOther,
        {{u"hq_country"_s, MergeChoice::Other}, {u"title"_s, MergeChoice::Keep}, {u"tlp"_s, MergeChoice::Keep}}, kMe);
    REQUIRE(merged.has_value());
    const QJsonObject kept = shownOf(temp, kKeep).json();
    CHECK(kept.value(u"hq_country") == u"TG"_s);
    CHECK(kept.value(u"title") == english(u"Harbour Lights"_s));
    CHECK(kept.value(u"tlp") == u"TLP:CLEAR"_s);
    CHECK(kept.value(u"also_known_as") == QJsonArray {u"Harbor Lights NGO"_s, u"Lumières du port"_s});
}

TEST_CASE("What cannot be merged is refused and changes nothing", "[curation]")
{
    TempLibrary temp;
    addPair(temp);
    const QByteArray before = everything(temp);
    const auto refused = [&](const RecordId &keep, const RecordId &other, const QHash<QString, MergeChoice> &choices = {}) {
        const auto merged = mergeDuplicates(*temp.library, keep, other, choices, kMe);
        REQUIRE(!merged);
        return merged.error().kind;
    };
    CHECK(refused(kKeep, kKeep) == ErrorKind::InvalidInput);
    CHECK(refused(kKeep, {u"case_study:one"_s}) == ErrorKind::InvalidInput);
    CHECK(refused(kKeep, {u"stakeholder:nobody"_s}) == ErrorKind::NotFound);
    CHECK(refused(kKeep, kOther, {{u"no_field"_s, MergeChoice::Other}}) == ErrorKind::InvalidInput);
    CHECK(everything(temp) == before);
}

TEST_CASE("What the record that goes says of the one that stays is not said of itself", "[curation]")
{
    TempLibrary temp;
    add(temp, RecordType::Stakeholder, {{u"_id"_s, kKeep.value}, {u"title"_s, english(u"Harbour Lights"_s)}});
    add(temp, RecordType::Stakeholder,
        {{u"_id"_s, kOther.value}, {u"title"_s, english(u"Harbor Lights"_s)}, {u"parent"_s, kKeep.value},
            {u"links"_s, QJsonArray {QJsonObject {{u"id"_s, u"l1"_s}, {u"rel"_s, u"funds"_s}, {u"to"_s, kKeep.value}}}}});
    REQUIRE(mergeDuplicates(*temp.library, kKeep, kOther, {}, kMe));
    const QJsonObject kept = shownOf(temp, kKeep).json();
    CHECK(!kept.contains(u"parent"_s));
    CHECK(kept.value(u"links").toArray().isEmpty());
}

TEST_CASE("A record of a hub is not merged into one that the hub does not get", "[curation]")
{
    TempLibrary temp;
    REQUIRE(addChannel(*temp.library, {.id = u"office"_s, .url = u"https://hub.example/hub"_s}));
    const auto pull = [&temp](const RecordId &id, const QString &title) {
        const QJsonObject content {{u"_id"_s, id.value}, {u"_rev"_s, u"1-a"_s}, {u"type"_s, u"stakeholder"_s},
            {u"schema"_s, 1}, {u"title"_s, english(title)}};
        REQUIRE(SyncStore(*temp.library, u"office"_s)
                    .applyPage({.rows = {{.id = id, .rev = u"1-a"_s, .leaves = u""_s, .document = Document(content)}}}));
    };
    pull(kOther, u"Harbor Lights"_s);
    add(temp, RecordType::Stakeholder, {{u"_id"_s, kKeep.value}, {u"title"_s, english(u"Harbour Lights"_s)}});
    CHECK(mergeDuplicates(*temp.library, kKeep, kOther, {}, kMe).error().kind == ErrorKind::Unsupported);
    CHECK(!shownOf(temp, kOther).isDeleted());
    // The other way round nothing is lost to anybody.
    CHECK(mergeDuplicates(*temp.library, kOther, kKeep, {}, kMe).has_value());
    SECTION("nor into one of the hub that may not be sent any more")
    {
        pull({u"stakeholder:a"_s}, u"One"_s);
        pull({u"stakeholder:b"_s}, u"One of them"_s);
        REQUIRE(RecordWriter(*temp.library).edit({u"stakeholder:a"_s}, {{u"tlp"_s, u"TLP:RED"_s}}, kMe));
        CHECK(mergeDuplicates(*temp.library, {u"stakeholder:a"_s}, {u"stakeholder:b"_s}, {}, kMe).error().kind
            == ErrorKind::Unsupported);
    }
}

TEST_CASE("A pair that changed since it was compared is not merged", "[curation]")
{
    TempLibrary temp;
    addPair(temp);
    const SeenPair seen {shownOf(temp, kKeep), shownOf(temp, kOther)};
    REQUIRE(RecordWriter(*temp.library).edit(kKeep, {{u"website"_s, u"https://other.example"_s}}, kMe));
    CHECK(mergeDuplicates(*temp.library, kKeep, kOther, {}, kMe, seen).error().kind == ErrorKind::Conflict);
    CHECK(mergeDuplicates(*temp.library, kKeep, kOther, {}, kMe, SeenPair {shownOf(temp, kKeep), shownOf(temp, kOther)}));
}

TEST_CASE("A contact who took their consent back is not named by the merged record", "[curation]")
{
    const Document keep(QJsonObject {{u"_id"_s, kKeep.value}, {u"type"_s, u"stakeholder"_s},
        {u"focal_point"_s, QJsonObject {{u"person"_s, u"P."_s}, {u"consent"_s, QJsonObject {{u"status"_s, u"given"_s}}}}}});
    const Document other(QJsonObject {{u"_id"_s, kOther.value}, {u"type"_s, u"stakeholder"_s},
        {u"focal_point"_s, QJsonObject {{u"consent"_s, QJsonObject {{u"status"_s, u"withdrawn"_s}}}}}});
    CHECK(mergedDocument(keep, other, {}).json().value(u"focal_point") == other.json().value(u"focal_point"));
    CHECK(mergedDocument(other, keep, {}).json().value(u"focal_point") == other.json().value(u"focal_point"));
}

TEST_CASE("Hidden records that refer to the one that went refer to the one that stays as well", "[curation]")
{
    TempLibrary temp;
    addPair(temp);
    add(temp, RecordType::Story,
        {{u"_id"_s, u"story:hidden"_s}, {u"title"_s, english(u"A story"_s)},
            {u"links"_s, QJsonArray {QJsonObject {{u"id"_s, u"l1"_s}, {u"rel"_s, u"partner_in"_s}, {u"to"_s, kOther.value}}}},
            {u"consent"_s, QJsonObject {{u"status"_s, u"requested"_s}}}});
    REQUIRE(mergeDuplicates(*temp.library, kKeep, kOther, {}, kMe));
    CHECK(shownOf(temp, {u"story:hidden"_s}).json().value(u"links").toArray().at(0).toObject().value(u"to") == kKeep.value);
}
