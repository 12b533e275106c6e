// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/conflict_decisions.h"
#include "core/store/draft_store.h"
#include "core/store/journal.h"
#include "tests/unit/store/writer_bench.h"

#include <QJsonArray>

#include <random>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

TEST_CASE("A save stamps the record, works out what is derived and leaves one change in the journal", "[store]")
{
    TempLibrary temp(Contents::Starter);
    RecordWriter writer(*temp.library);

    const auto saved = writer.edit(kSamlit, {{u"countries"_s, QJsonArray {u"ZA"_s, u"FR"_s}}, {u"_rev"_s, u"9-forged"_s}, {u"type"_s, u"page"_s}}, kEditor);

    REQUIRE(saved);
    const Document shown = shownOf(temp, kSamlit);
    CHECK(shown.json().value(u"updated_by"_s) == u"tester"_s);
    CHECK(shown.value(u"edit.note") == u"because"_s);
    CHECK(shown.json().value(u"regions"_s).toArray().contains(u"155"_s));
    CHECK(shown.rev().isEmpty());
    CHECK(shown.type() == RecordType::CaseStudy);
    const auto history = Journal(temp.connection()).historyOf(kSamlit);
    REQUIRE(history);
    REQUIRE(history->size() == 1);
    CHECK(history->front().who == u"tester"_s);
    checkSound(temp);
}

TEST_CASE("Saving what is there already writes nothing", "[store]")
{
    TempLibrary temp(Contents::Starter);
    const auto saved = RecordWriter(*temp.library).edit(kSamlit, {{u"acronym"_s, u"SAMLIT"_s}}, kEditor);
    REQUIRE(saved);
    CHECK(saved->change == 0);
}

TEST_CASE("Saving what is there already writes nothing, also where the hub left out what follows", "[store]")
{
    TempLibrary temp(Contents::Starter);
    REQUIRE(temp.connection().run(
        u"UPDATE mirror SET base = CAST(json_remove(CAST(base AS TEXT), '$.regions') AS BLOB) WHERE id = ?"_s, {kSamlit.value}));
    REQUIRE_FALSE(shownOf(temp, kSamlit).json().contains(u"regions"_s));
    const QJsonValue acronym = shownOf(temp, kSamlit).json().value(u"acronym"_s);

    const auto saved = RecordWriter(*temp.library).edit(kSamlit, {{u"acronym"_s, acronym}}, kEditor);

    REQUIRE(saved);
    CHECK(saved->change == 0);
}

TEST_CASE("A deleted record is gone from sight, cannot be edited, and comes back as it was", "[store]")
{
    TempLibrary temp(Contents::Starter);
    RecordWriter writer(*temp.library);
    const Document original = shownOf(temp, kSamlit);

    REQUIRE(writer.remove(kSamlit, kEditor));
    CHECK_FALSE((*readRecord(temp.connection(), kSamlit))->visible);
    CHECK(writer.edit(kSamlit, {{u"acronym"_s, u"X"_s}}, kEditor).error().kind == ErrorKind::NotFound);
    CHECK(writer.remove(kSamlit, kEditor).error().kind == ErrorKind::NotFound);
    REQUIRE(writer.restore(kSamlit, kEditor));

    CHECK(shownOf(temp, kSamlit).json().value(u"partners"_s) == original.json().value(u"partners"_s));
    CHECK(writer.restore(kSamlit, kEditor).error().kind == ErrorKind::NotFound);
    checkSound(temp);
}

TEST_CASE("A change that breaks a rule is refused and names field and rule", "[store]")
{
    TempLibrary temp(Contents::Starter);
    RecordWriter writer(*temp.library);

    const auto refused = writer.edit(kSamlit, {{u"start"_s, u"soon"_s}}, kEditor);

    REQUIRE_FALSE(refused);
    CHECK(refused.error().subject == u"start"_s);
    CHECK(refused.error().detail == u"bad_format"_s);
    CHECK(writer.create(RecordType::Resource, {}, kEditor).error().subject == u"title"_s);
    CHECK(*temp.connection().number(u"SELECT count(*) FROM change"_s) == 0);
}

TEST_CASE("Whatever is done in whatever order, everything derived equals the documents", "[store]")
{
    TempLibrary temp(Contents::Starter);
    RecordWriter writer(*temp.library);
    std::mt19937 random(7);
    const std::vector<RecordId> ids {kSamlit, {u"stakeholder:org-unodc"_s}, {u"resource:res-glotip"_s}, {u"story:story-datajam-canada"_s}};

    for (int i = 0; i < 120; ++i) {
        const RecordId &id = ids[random() % ids.size()];
        switch (random() % 6) {
        case 0: std::ignore = writer.edit(id, titled(u"Title %1 Perú الاتجار"_s.arg(i)), kEditor); break;
        case 1: std::ignore = writer.edit(id, {{u"tags"_s, QJsonArray {u"t%1"_s.arg(random() % 5)}}}, kEditor); break;
        case 2: std::ignore = writer.remove(id, kEditor); break;
        case 3: std::ignore = writer.restore(id, kEditor); break;
        case 4: std::ignore = writer.undo(); break;
        case 5: std::ignore = writer.redo(); break;
        }
    }

    checkSound(temp);
}

TEST_CASE("What was typed is kept as a draft until it is discarded", "[store]")
{
    TempLibrary temp(Contents::Starter);
    const Document shown = shownOf(temp, kSamlit);
    Document typed = shown;
    typed.set(u"acronym"_s, u"half a wo"_s);
    REQUIRE(DraftStore(*temp.library).put({kSamlit, typed, shown, {}}));

    temp.reopen();

    const auto draft = DraftStore(*temp.library).find(kSamlit);
    REQUIRE(draft);
    REQUIRE(draft->has_value());
    CHECK((*draft)->document == typed);
    CHECK((*draft)->startedFrom == shown);
    REQUIRE(DraftStore(*temp.library).discard(kSamlit));
    CHECK(DraftStore(*temp.library).all()->empty());
}

TEST_CASE("A record too large with its stamps is refused, by its largest field", "[store]")
{
    TempLibrary temp(Contents::Starter);
    RecordWriter writer(*temp.library);
    const auto described = [&writer](qsizetype characters) {
        return writer.edit(kSamlit, {{u"description"_s, QJsonObject {{u"en"_s, QString(characters, u'x')}}}}, kEditor);
    };
    REQUIRE(described(1));
    const qsizetype room = kDocumentBytesLimit - shownOf(temp, kSamlit).toJson().size();

    CHECK(described(room + 1));
    const auto refused = described(room + 2);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().subject == u"description"_s);
    CHECK(refused.error().detail == u"too_large"_s);
}

TEST_CASE("A saved form keeps what somebody else saved meanwhile in other fields", "[store]")
{
    TempLibrary temp(Contents::Starter);
    RecordWriter writer(*temp.library);
    const Document opened = shownOf(temp, kSamlit);
    REQUIRE(writer.edit(kSamlit, {{u"website"_s, u"https://example.org/other"_s}}, kEditor));
    Document edited = opened;
    edited.set(u"acronym"_s, u"FORM"_s);

    const auto saved = writer.edit(kSamlit, EditedRecord {opened, edited}, kEditor);

    REQUIRE(saved);
    CHECK(saved->shown == shownOf(temp, kSamlit));
    CHECK(saved->shown.json().value(u"acronym"_s) == u"FORM"_s);
    CHECK(saved->shown.json().value(u"website"_s) == u"https://example.org/other"_s);
    CHECK(*openConflictCount(temp.connection()) == 0);
    checkSound(temp);
}

TEST_CASE("A saved form over somebody else's change of the same field keeps mine and lists both", "[store]")
{
    TempLibrary temp(Contents::Starter);
    RecordWriter writer(*temp.library);
    const Document opened = shownOf(temp, kSamlit);
    REQUIRE(writer.edit(kSamlit, {{u"acronym"_s, u"OTHER"_s}}, kEditor));
    Document edited = opened;
    edited.set(u"acronym"_s, u"FORM"_s);

    REQUIRE(writer.edit(kSamlit, EditedRecord {opened, edited}, kEditor));

    CHECK(shownOf(temp, kSamlit).json().value(u"acronym"_s) == u"FORM"_s);
    const auto conflict = openConflictOf(temp.connection(), kSamlit);
    REQUIRE(conflict);
    REQUIRE(conflict->has_value());
    CHECK((*conflict)->fields == QStringList {u"acronym"_s});
    CHECK((*conflict)->base == opened);
    CHECK((*conflict)->hub.json().value(u"acronym"_s) == u"OTHER"_s);
    REQUIRE(resolveConflict(*temp.library, kSamlit, Resolution::Hub, {}, kEditor));
    CHECK(shownOf(temp, kSamlit).json().value(u"acronym"_s) == u"OTHER"_s);
    checkSound(temp);
}

TEST_CASE("A form saved unchanged writes nothing, and one whose record is gone is refused", "[store]")
{
    TempLibrary temp(Contents::Starter);
    RecordWriter writer(*temp.library);
    const Document opened = shownOf(temp, kSamlit);
    CHECK(writer.edit(kSamlit, EditedRecord {opened, opened}, kEditor)->change == 0);
    REQUIRE(DraftStore(*temp.library).put({kSamlit, opened, opened, {}}));
    REQUIRE(writer.remove(kSamlit, kEditor));

    CHECK(writer.edit(kSamlit, EditedRecord {opened, opened}, kEditor).error().kind == ErrorKind::NotFound);
    CHECK(DraftStore(*temp.library).all()->size() == 1);
}

TEST_CASE("The draft goes in the same step as the save", "[store]")
{
    TempLibrary temp(Contents::Starter);
    RecordWriter writer(*temp.library);
    DraftStore drafts(*temp.library);
    const Document opened = shownOf(temp, kSamlit);
    Document edited = opened;
    edited.set(u"acronym"_s, u"FORM"_s);
    const RecordId fresh = RecordId::random(u"resource"_s);
    REQUIRE(drafts.put({kSamlit, edited, opened, {}}));
    REQUIRE(drafts.put({fresh, Document({{u"type"_s, u"resource"_s}}), {}, {}}));

    REQUIRE(writer.edit(kSamlit, EditedRecord {opened, edited}, kEditor));
    CHECK(drafts.all()->size() == 1);
    QJsonObject content = titled(u"A guide"_s);
    content.insert(u"_id"_s, fresh.value);
    REQUIRE(writer.create(RecordType::Resource, content, kEditor));
    CHECK(drafts.all()->empty());
}

TEST_CASE("A document under another record's name is found by the check", "[store]")
{
    TempLibrary temp(Contents::Starter);
    const Document stray({{u"acronym"_s, u"X"_s}});
    REQUIRE(temp.connection().run(u"UPDATE mirror SET local = ?, dirty = 1 WHERE id = ?"_s, {stray.toJson(), kSamlit.value}));

    const auto report = checkLibrary(*temp.library, CheckMode::Repair);

    REQUIRE(report);
    CHECK_FALSE(report->isSound());
    CHECK_FALSE(report->repaired);
    CHECK(report->documentFaults == QStringList {kSamlit.value});
}

TEST_CASE("The note on a deletion stays in the journal and is in no word of the tombstone", "[store]")
{
    TempLibrary temp(Contents::Starter);
    RecordWriter writer(*temp.library);
    REQUIRE(writer.remove(kSamlit, {u"tester"_s, u"consent"_s}));

    const Document tombstone = shownOf(temp, kSamlit);
    CHECK(tombstone.isDeleted());
    CHECK_FALSE(tombstone.json().contains(u"reason"_s));
    CHECK_FALSE(tombstone.toJson().contains("consent"));
    CHECK(Journal(temp.connection()).historyOf(kSamlit)->front().why == u"consent"_s);
}

TEST_CASE("A record that always had a fault can be deleted and restored", "[store]")
{
    TempLibrary temp(Contents::Starter);
    RecordWriter writer(*temp.library);
    Document faulty = shownOf(temp, kSamlit);
    faulty.set(u"start"_s, u"soon"_s);
    REQUIRE(temp.connection().run(u"UPDATE mirror SET base = ? WHERE id = ?"_s, {faulty.toJson(), kSamlit.value}));
    REQUIRE(writer.remove(kSamlit, kEditor));

    REQUIRE(writer.restore(kSamlit, kEditor));

    CHECK(shownOf(temp, kSamlit) == faulty);
    CHECK_FALSE((*readRecord(temp.connection(), kSamlit))->dirty);
}

TEST_CASE("A conflict over a starter record can be settled after the samples are gone", "[store]")
{
    TempLibrary temp(Contents::Starter);
    RecordWriter writer(*temp.library);
    const Document opened = shownOf(temp, kSamlit);
    Document edited = opened;
    edited.set(u"acronym"_s, u"FORM"_s);
    REQUIRE(writer.edit(kSamlit, {{u"acronym"_s, u"OTHER"_s}}, kEditor));
    REQUIRE(writer.edit(kSamlit, EditedRecord {opened, edited}, kEditor));
    REQUIRE(removeSample(*temp.library));

    REQUIRE(resolveConflict(*temp.library, kSamlit, Resolution::Hub, {}, kEditor));

    CHECK(shownOf(temp, kSamlit).json().value(u"acronym"_s) == u"OTHER"_s);
    CHECK(*openConflictCount(temp.connection()) == 0);
}
