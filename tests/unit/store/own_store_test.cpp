// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/own_members.h"
#include "core/store/draft_store.h"
#include "core/store/journal.h"
#include "tests/support/indexed_words.h"
#include "tests/unit/store/writer_bench.h"

#include <QJsonArray>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

const QJsonObject kNote {{u"local_notes"_s, u"Ask Zanzibar"_s}, {u"local_tags"_s, QJsonArray {u"call"_s}}};

StoredRecord recordOf(TempLibrary &temp, const RecordId &id)
{
    auto record = readRecord(temp.connection(), id);
    REQUIRE(record);
    REQUIRE(record->has_value());
    return std::move(**record);
}

qint64 count(TempLibrary &temp, const QString &sql)
{
    return temp.connection().number(sql).value_or(-1);
}

qint64 found(TempLibrary &temp, const QString &word)
{
    return recordsWithWord(temp.connection(), word);
}

/// What a hub would be told of, and what it is compared by.
void checkUntouched(const StoredRecord &before, const StoredRecord &after)
{
    CHECK(after.base == before.base);
    CHECK(after.local == before.local);
    CHECK(after.dirty == before.dirty);
    CHECK(sharedPart(after.shown()) == sharedPart(before.shown()));
}

} // namespace

TEST_CASE("A note is shown and found and is no edit of the record", "[store]")
{
    TempLibrary temp(Contents::Starter);
    const bool wasEdited = GENERATE(false, true);
    RecordWriter writer(*temp.library);
    if (wasEdited) {
        REQUIRE(writer.edit(kSamlit, {{u"acronym"_s, u"MINE"_s}}, kEditor));
    }
    const StoredRecord before = recordOf(temp, kSamlit);
    const qint64 unsent = *unsentCount(temp.connection());
    temp.clock.now = temp.clock.now.addDays(1);

    const auto saved = writer.edit(kSamlit, kNote, kEditor);

    REQUIRE(saved);
    const StoredRecord after = recordOf(temp, kSamlit);
    CHECK(after.shown() == saved->shown);
    CHECK(after.shown().json().value(u"local_notes"_s) == u"Ask Zanzibar"_s);
    CHECK(after.own == Document(kNote));
    checkUntouched(before, after);
    CHECK(*unsentCount(temp.connection()) == unsent);
    CHECK(after.shown().json().value(u"updated_at"_s) == before.shown().json().value(u"updated_at"_s));
    CHECK(found(temp, u"zanzibar"_s) == 1);
    CHECK(count(temp, u"SELECT count(*) FROM facet_value WHERE facet = 'tag' AND value = 'call'"_s) == 1);
    CHECK(writer.edit(kSamlit, kNote, kEditor)->change == 0);
    checkSound(temp);
}

TEST_CASE("Undo and redo of a note stand in the journal and touch nothing else", "[store]")
{
    TempLibrary temp(Contents::Starter);
    RecordWriter writer(*temp.library);
    const StoredRecord before = recordOf(temp, kSamlit);
    REQUIRE(writer.edit(kSamlit, kNote, kEditor));
    REQUIRE(writer.edit(kSamlit, {{u"local_notes"_s, u"Done"_s}, {u"local_tags"_s, QJsonValue::Null}}, kEditor));

    CHECK(writer.undo()->shown.json().value(u"local_notes"_s) == u"Ask Zanzibar"_s);
    CHECK(recordOf(temp, kSamlit).own == Document(kNote));
    CHECK(writer.undo()->shown == before.shown());
    CHECK(recordOf(temp, kSamlit).own.isEmpty());
    CHECK(count(temp, u"SELECT count(*) FROM own"_s) == 0);
    CHECK(found(temp, u"zanzibar"_s) == 0);
    REQUIRE(writer.redo());
    REQUIRE(writer.redo());
    CHECK(shownOf(temp, kSamlit).json().value(u"local_notes"_s) == u"Done"_s);
    checkUntouched(before, recordOf(temp, kSamlit));

    const auto history = Journal(temp.connection()).historyOf(kSamlit);
    REQUIRE(history->size() == 2);
    CHECK(mergePatchBetween(history->front().before.json(), history->front().after.json())
        == QJsonObject {{u"local_notes"_s, u"Done"_s}, {u"local_tags"_s, QJsonValue::Null}});
    checkSound(temp);
}

TEST_CASE("An edit and a note made together are parted, and taking the edit back by hand keeps the note", "[store]")
{
    TempLibrary temp(Contents::Starter);
    RecordWriter writer(*temp.library);
    const QJsonValue acronym = shownOf(temp, kSamlit).json().value(u"acronym"_s);
    QJsonObject both = kNote;
    both.insert(u"acronym"_s, u"NEW"_s);

    REQUIRE(writer.edit(kSamlit, both, kEditor));
    CHECK(recordOf(temp, kSamlit).dirty);
    CHECK(ownPart(recordOf(temp, kSamlit).local).isEmpty());
    CHECK(recordOf(temp, kSamlit).own == Document(kNote));

    REQUIRE(writer.edit(kSamlit, {{u"acronym"_s, acronym}}, kEditor));
    CHECK_FALSE(recordOf(temp, kSamlit).dirty);
    CHECK(recordOf(temp, kSamlit).own == Document(kNote));

    REQUIRE(writer.undo());
    REQUIRE(writer.undo());
    CHECK_FALSE(recordOf(temp, kSamlit).dirty);
    CHECK(recordOf(temp, kSamlit).own.isEmpty());
    checkSound(temp);
}

TEST_CASE("A form keeps the notes that were written meanwhile beside its own", "[store]")
{
    TempLibrary temp(Contents::Starter);
    RecordWriter writer(*temp.library);
    const Document opened = shownOf(temp, kSamlit);
    REQUIRE(writer.edit(kSamlit, kNote, kEditor));
    Document edited = opened;
    edited.set(u"local_notes"_s, u"From the form"_s);
    edited.set(u"local_tags"_s, QJsonArray {u"form"_s});

    const auto saved = writer.edit(kSamlit, EditedRecord {opened, edited}, kEditor);

    REQUIRE(saved);
    CHECK(saved->shown.json().value(u"local_notes"_s) == u"From the form\n\nAsk Zanzibar"_s);
    CHECK(saved->shown.json().value(u"local_tags"_s).toArray() == QJsonArray {u"call"_s, u"form"_s});
    CHECK_FALSE(recordOf(temp, kSamlit).dirty);
    CHECK(count(temp, u"SELECT count(*) FROM conflict"_s) == 0);
    checkSound(temp);
}

TEST_CASE("A note goes with a deletion and comes back with what brings the record back", "[store]")
{
    TempLibrary temp(Contents::Starter);
    RecordWriter writer(*temp.library);
    REQUIRE(writer.edit(kSamlit, kNote, kEditor));
    REQUIRE(writer.remove(kSamlit, kEditor));
    CHECK(count(temp, u"SELECT count(*) FROM own"_s) == 0);
    CHECK(ownPart(recordOf(temp, kSamlit).shown()).isEmpty());

    SECTION("undo") { REQUIRE(writer.undo()); }
    SECTION("restore") { REQUIRE(writer.restore(kSamlit, kEditor)); }

    CHECK(recordOf(temp, kSamlit).own == Document(kNote));
    CHECK_FALSE(recordOf(temp, kSamlit).dirty);
    CHECK(found(temp, u"zanzibar"_s) == 1);
    checkSound(temp);
}

TEST_CASE("A new record may begin with a note, and undoing it leaves nothing", "[store]")
{
    TempLibrary temp;
    RecordWriter writer(*temp.library);
    QJsonObject content = titled(u"A guide"_s);
    content.insert(u"local_notes"_s, u"from the meeting"_s);
    const auto created = writer.create(RecordType::Resource, content, kEditor);
    REQUIRE(created);
    CHECK(created->shown.json().value(u"local_notes"_s) == u"from the meeting"_s);
    CHECK(ownPart(recordOf(temp, created->id).local).isEmpty());

    REQUIRE(writer.undo());
    CHECK(count(temp, u"SELECT (SELECT count(*) FROM own) + (SELECT count(*) FROM mirror)"_s) == 0);
    REQUIRE(writer.redo());
    CHECK(shownOf(temp, created->id) == created->shown);
    checkSound(temp);
}

TEST_CASE("A record of a newer schema takes notes, and nothing else", "[store]")
{
    TempLibrary temp(Contents::Starter);
    RecordWriter writer(*temp.library);
    REQUIRE(temp.connection().run(u"UPDATE mirror SET state = 'read_only_newer' WHERE id = ?"_s, {kSamlit.value}));

    CHECK(writer.edit(kSamlit, {{u"acronym"_s, u"NEW"_s}}, kEditor).error().kind == ErrorKind::ReadOnly);
    REQUIRE(writer.edit(kSamlit, kNote, kEditor));
    REQUIRE(writer.undo());
    REQUIRE(writer.redo());

    CHECK(recordOf(temp, kSamlit).own == Document(kNote));
    CHECK(recordOf(temp, kSamlit).state == u"read_only_newer"_s);
    CHECK_FALSE(recordOf(temp, kSamlit).dirty);
}

TEST_CASE("A note that breaks a rule is refused and nothing is written", "[store]")
{
    TempLibrary temp(Contents::Starter);
    const auto saved = RecordWriter(*temp.library).edit(kSamlit, {{u"local_notes"_s, QString(20'001, u'x')}}, kEditor);
    REQUIRE_FALSE(saved);
    CHECK(saved.error().kind == ErrorKind::InvalidInput);
    CHECK(saved.error().subject == u"local_notes"_s);
    CHECK(count(temp, u"SELECT (SELECT count(*) FROM own) + (SELECT count(*) FROM change)"_s) == 0);
}

TEST_CASE("Notes on samples that were taken out wait for their return", "[store]")
{
    TempLibrary temp(Contents::Starter);
    REQUIRE(RecordWriter(*temp.library).edit(kSamlit, kNote, kEditor));

    REQUIRE(removeSample(*temp.library));
    CHECK(found(temp, u"zanzibar"_s) == 0);
    checkSound(temp);
    REQUIRE(RecordWriter(*temp.library).undo());
    REQUIRE(RecordWriter(*temp.library).redo());
    REQUIRE(installSample(*temp.library));

    CHECK(recordOf(temp, kSamlit).own == Document(kNote));
    CHECK(found(temp, u"zanzibar"_s) == 1);
    checkSound(temp);
}

TEST_CASE("Everything derived from notes is worked out again by a repair", "[store]")
{
    TempLibrary temp(Contents::Starter);
    REQUIRE(RecordWriter(*temp.library).edit(kSamlit, kNote, kEditor));
    REQUIRE(temp.connection().run(u"UPDATE own SET doc = ? WHERE id = ?"_s,
        {Document(QJsonObject {{u"local_notes"_s, u"Behind its back"_s}}).toJson(), kSamlit.value}));
    CHECK_FALSE(checkLibrary(*temp.library, CheckMode::Report)->isSound());

    REQUIRE(checkLibrary(*temp.library, CheckMode::Repair));

    CHECK(found(temp, u"behind"_s) > 0);
    CHECK(found(temp, u"zanzibar"_s) == 0);
    checkSound(temp);
}

TEST_CASE("The check finds a note among what would be sent", "[store]")
{
    TempLibrary temp(Contents::Starter);
    REQUIRE(RecordWriter(*temp.library).edit(kSamlit, {{u"acronym"_s, u"NEW"_s}}, kEditor));
    const Document leaking = withOwnPart(recordOf(temp, kSamlit).local, Document(kNote));
    REQUIRE(temp.connection().run(u"UPDATE mirror SET local = ? WHERE id = ?"_s, {leaking.toJson(), kSamlit.value}));

    const auto report = checkLibrary(*temp.library, CheckMode::Report);

    REQUIRE(report);
    CHECK(report->documentFaults == QStringList {kSamlit.value});
}

TEST_CASE("Drafts are counted without being read", "[store]")
{
    TempLibrary temp;
    DraftStore drafts(*temp.library);
    CHECK(drafts.count() == 0);
    REQUIRE(drafts.put({{u"resource:a"_s}, Document(titled(u"A"_s)), {}, {}}));
    REQUIRE(drafts.put({{u"resource:b"_s}, Document(titled(u"B"_s)), {}, {}}));
    CHECK(drafts.count() == 2);
    REQUIRE(drafts.discard({u"resource:a"_s}));
    CHECK(drafts.count() == 1);
}
