// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/store/writer_bench.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <climits>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

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

TEST_CASE("A change is undone if it is the newest, and nothing is if another came since", "[store]")
{
    TempLibrary temp(Contents::Starter);
    RecordWriter writer(*temp.library);
    const auto first = writer.edit(kSamlit, {{u"acronym"_s, u"ONE"_s}}, kEditor);
    const auto second = writer.edit(kSamlit, {{u"acronym"_s, u"TWO"_s}}, kEditor);

    const auto refused = writer.undoIfNewest(first->change);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Conflict);
    CHECK(shownOf(temp, kSamlit).json().value(u"acronym"_s) == u"TWO"_s);

    REQUIRE(writer.undoIfNewest(second->change));
    CHECK(shownOf(temp, kSamlit).json().value(u"acronym"_s) == u"ONE"_s);
}

TEST_CASE("Undo after the samples were removed keeps the record, and redo works on", "[store]")
{
    TempLibrary temp(Contents::Starter);
    RecordWriter writer(*temp.library);
    const Document original = shownOf(temp, kSamlit);
    const auto edited = writer.edit(kSamlit, {{u"acronym"_s, u"MINE"_s}}, kEditor);
    REQUIRE(edited);
    REQUIRE(removeSample(*temp.library));

    REQUIRE(writer.undo());
    CHECK(shownOf(temp, kSamlit) == original);
    checkSound(temp);
    REQUIRE(writer.redo());
    CHECK(shownOf(temp, kSamlit) == edited->shown);
    checkSound(temp);
}

TEST_CASE("Redo on a record that is gone brings the whole document", "[store]")
{
    TempLibrary temp(Contents::Starter);
    RecordWriter writer(*temp.library);
    const auto edited = writer.edit(kSamlit, {{u"acronym"_s, u"MINE"_s}}, kEditor);
    REQUIRE(edited);
    REQUIRE(writer.undo());
    REQUIRE(removeSample(*temp.library));
    REQUIRE(shownOf(temp, kSamlit).isEmpty());

    REQUIRE(writer.redo());

    CHECK(shownOf(temp, kSamlit) == edited->shown);
    checkSound(temp);
}

TEST_CASE("A record changed back to what the hub has is no edit any more", "[store]")
{
    TempLibrary temp(Contents::Starter);
    RecordWriter writer(*temp.library);
    const Document original = shownOf(temp, kSamlit);
    const auto edited = writer.edit(kSamlit, {{u"acronym"_s, u"MINE"_s}}, kEditor);
    REQUIRE(writer.edit(kSamlit, {{u"acronym"_s, u"SAMLIT"_s}}, kEditor)->change > 0);

    CHECK_FALSE((*readRecord(temp.connection(), kSamlit))->dirty);
    CHECK(shownOf(temp, kSamlit) == original);
    REQUIRE(writer.undo());
    CHECK(shownOf(temp, kSamlit) == edited->shown);
}

TEST_CASE("A save costs the same however long the journal is", "[store]")
{
    TempLibrary temp(Contents::Starter);
    RecordWriter writer(*temp.library);
    Connection &connection = temp.connection();
    int steps = 0;
    const auto stepsOf = [&](const auto &work) {
        steps = 0;
        sqlite3_progress_handler(connection.handle(), 1, [](void *count) { ++*static_cast<int *>(count); return 0; }, &steps);
        REQUIRE(work());
        sqlite3_progress_handler(connection.handle(), 0, nullptr, nullptr);
        return steps;
    };
    // The least of some rounds: now and then the full-text index merges its segments in between.
    const auto rounds = [&](const QString &acronym) {
        std::array least {INT_MAX, INT_MAX, INT_MAX};
        for (int i = 0; i < 4; ++i) {
            const std::array round {
                stepsOf([&] { return writer.undo(); }),
                stepsOf([&] { return writer.redo(); }),
                stepsOf([&] { return writer.edit(kSamlit, QJsonObject {{u"acronym"_s, QString(acronym + QString::number(i))}}, kEditor); }),
            };
            std::transform(round.begin(), round.end(), least.begin(), least.begin(), [](int a, int b) { return std::min(a, b); });
        }
        return least;
    };
    REQUIRE(writer.edit(kSamlit, {{u"acronym"_s, u"FIRST"_s}}, kEditor));
    const auto early = rounds(u"EARLY"_s);
    REQUIRE(connection.run(u"INSERT INTO change(at, who, kind, record, channel, undone_at, abandoned)"
                            " WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000)"
                            " SELECT '', '', 'edit', 'resource:' || i, 'local', '', 1 FROM n"_s));
    const auto late = rounds(u"LATER"_s);

    for (size_t i = 0; i < early.size(); ++i) {
        CHECK(late[i] < early[i] * 2);
    }
}

TEST_CASE("Undo on a record that has a newer schema by now merges nothing, and redo is refused", "[store]")
{
    TempLibrary temp(Contents::Starter);
    RecordWriter writer(*temp.library);
    REQUIRE(writer.edit(kSamlit, {{u"acronym"_s, u"MINE"_s}}, kEditor));
    Document newer = (*readRecord(temp.connection(), kSamlit))->base;
    newer.set(u"schema"_s, kSupportedSchema + 1);
    REQUIRE(temp.connection().run(u"UPDATE mirror SET base = ?, hub_rev = '2-hub', state = 'read_only_newer' WHERE id = ?"_s,
        {newer.toJson(), kSamlit.value}));

    REQUIRE(writer.undo());

    CHECK(shownOf(temp, kSamlit) == newer);
    CHECK_FALSE((*readRecord(temp.connection(), kSamlit))->dirty);
    CHECK(writer.redo().error().kind == ErrorKind::ReadOnly);
}
