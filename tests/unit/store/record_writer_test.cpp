// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch_qt.h"
#include "tests/support/temp_library.h"

#include "core/store/draft_store.h"
#include "core/store/integrity_check.h"
#include "core/store/journal.h"
#include "core/store/record_reader.h"
#include "core/store/record_writer.h"

#include <QJsonArray>

#include <random>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

const RecordId kSamlit {u"case_study:case-samlit"_s};
const Editor kEditor {u"tester"_s, u"because"_s};

Document shownOf(TempLibrary &temp, const RecordId &id)
{
    const auto record = readRecord(temp.connection(), id);
    REQUIRE(record);
    return record->has_value() ? (*record)->shown() : Document();
}

QJsonObject titled(const QString &title)
{
    return {{u"title"_s, QJsonObject {{u"en"_s, title}}}};
}

void checkSound(TempLibrary &temp)
{
    const auto report = checkLibrary(*temp.library, CheckMode::Report);
    REQUIRE(report);
    CHECK(report->isSound());
}

} // namespace

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

TEST_CASE("Undo brings back the whole earlier document, and redo the later one", "[store]")
{
    TempLibrary temp(Contents::Starter);
    RecordWriter writer(*temp.library);
    const Document original = shownOf(temp, kSamlit);
    const auto first = writer.edit(kSamlit, {{u"acronym"_s, u"ONE"_s}}, kEditor);
    const auto second = writer.edit(kSamlit, {{u"acronym"_s, u"TWO"_s}}, kEditor);
    REQUIRE((first && second));

    REQUIRE(writer.undo());
    CHECK(shownOf(temp, kSamlit) == first->shown);
    REQUIRE(writer.undo());
    CHECK(shownOf(temp, kSamlit) == original);
    CHECK_FALSE((*readRecord(temp.connection(), kSamlit))->dirty);
    CHECK(writer.undo().error().kind == ErrorKind::NotFound);
    REQUIRE(writer.redo());
    REQUIRE(writer.redo());
    CHECK(shownOf(temp, kSamlit) == second->shown);
    CHECK_FALSE(writer.redo());
    checkSound(temp);
}

TEST_CASE("Undo survives a restart of the program", "[store]")
{
    TempLibrary temp(Contents::Starter);
    REQUIRE(RecordWriter(*temp.library).edit(kSamlit, {{u"acronym"_s, u"ONE"_s}}, kEditor));

    temp.reopen();

    REQUIRE(RecordWriter(*temp.library).undo());
    CHECK(shownOf(temp, kSamlit).json().value(u"acronym"_s) == u"SAMLIT"_s);
}

TEST_CASE("A new change takes the way back to what was undone", "[store]")
{
    TempLibrary temp(Contents::Starter);
    RecordWriter writer(*temp.library);
    REQUIRE(writer.edit(kSamlit, {{u"acronym"_s, u"ONE"_s}}, kEditor));
    REQUIRE(writer.undo());
    REQUIRE(writer.edit(kSamlit, {{u"acronym"_s, u"TWO"_s}}, kEditor));

    CHECK_FALSE(writer.redo());
    CHECK(shownOf(temp, kSamlit).json().value(u"acronym"_s) == u"TWO"_s);
}

TEST_CASE("Undoing a new record leaves no row, and redo makes it again", "[store]")
{
    TempLibrary temp;
    RecordWriter writer(*temp.library);
    const auto created = writer.create(RecordType::Resource, titled(u"A guide"_s), kEditor);
    REQUIRE(created);

    REQUIRE(writer.undo());
    CHECK(shownOf(temp, created->id).isEmpty());
    CHECK(*temp.connection().number(u"SELECT count(*) FROM mirror"_s) == 0);
    REQUIRE(writer.redo());
    CHECK(shownOf(temp, created->id) == created->shown);
    checkSound(temp);
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

TEST_CASE("Undo after the record moved on takes back only what the change did", "[store]")
{
    TempLibrary temp(Contents::Starter);
    RecordWriter writer(*temp.library);
    REQUIRE(writer.edit(kSamlit, {{u"acronym"_s, u"MINE"_s}}, kEditor));
    // What a pull would do: the hub's other field is merged into mine.
    Document merged = shownOf(temp, kSamlit);
    merged.set(u"website"_s, u"https://example.org/new"_s);
    REQUIRE(temp.connection().run(u"UPDATE mirror SET local = ?, hub_rev = '2-hub' WHERE id = ?"_s, {merged.toJson(), kSamlit.value}));

    REQUIRE(writer.undo());

    CHECK(shownOf(temp, kSamlit).json().value(u"acronym"_s) == u"SAMLIT"_s);
    CHECK(shownOf(temp, kSamlit).json().value(u"website"_s) == u"https://example.org/new"_s);
}

TEST_CASE("Several changes go back in one step", "[store]")
{
    TempLibrary temp(Contents::Starter);
    RecordWriter writer(*temp.library);
    const auto first = writer.edit(kSamlit, {{u"acronym"_s, u"ONE"_s}}, kEditor);
    REQUIRE(writer.edit(kSamlit, {{u"acronym"_s, u"TWO"_s}}, kEditor));

    const auto undone = writer.undoTo(first->change);

    REQUIRE(undone);
    CHECK(undone->size() == 2);
    CHECK(shownOf(temp, kSamlit).json().value(u"acronym"_s) == u"SAMLIT"_s);
    CHECK_FALSE(writer.undoTo(999));
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
