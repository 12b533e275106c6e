// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/change_list.h"

#include "core/store/changes_together.h"
#include "tests/unit/store/writer_bench.h"

#include <QJsonArray>

#include <chrono>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

const Editor kAna {u"ana"_s, {}};
const Editor kBen {u"ben"_s, {}};

RecordId added(TempLibrary &temp, const QString &title, const Editor &who = kAna)
{
    const auto made = RecordWriter(*temp.library).create(RecordType::Resource, titled(title), who);
    REQUIRE(made.has_value());
    return made->id;
}

void edit(TempLibrary &temp, const RecordId &id, const QJsonObject &patch, const Editor &who = kAna)
{
    REQUIRE(RecordWriter(*temp.library).edit(id, patch, who).has_value());
}

std::vector<StepHead> steps(TempLibrary &temp, const StepFilter &filter = {})
{
    auto found = listSteps(temp.connection(), filter);
    REQUIRE(found.has_value());
    return *found;
}

StepDetails newest(TempLibrary &temp)
{
    const auto details = describeStep(temp.connection(), steps(temp).front());
    REQUIRE(details.has_value());
    return *details;
}

/// Gives several records the same tag, as one step.
void tagAll(TempLibrary &temp, const std::vector<RecordId> &ids, const QString &tag)
{
    auto changes = ChangesTogether::begin(*temp.library, kBen);
    REQUIRE(changes.has_value());
    for (const RecordId &id : ids) {
        Document after = *changes->shown(id);
        after.set(u"tags"_s, QJsonArray {tag});
        REQUIRE(changes->change(id, after).has_value());
    }
    REQUIRE(changes->commit().has_value());
}

} // namespace

TEST_CASE("Changes that were made as one are one step, told by what all its records got", "[store][changes]")
{
    TempLibrary temp;
    const std::vector<RecordId> ids {added(temp, u"One"_s), added(temp, u"Two"_s), added(temp, u"Three"_s)};
    tagAll(temp, ids, u"urgent"_s);

    const auto all = steps(temp);
    REQUIRE(all.size() == 4);
    CHECK(all.front().run.last - all.front().run.first == 2);
    CHECK(all.front().record == ids.front());
    const StepDetails details = newest(temp);
    CHECK(details.kind == StepKind::Edited);
    CHECK(details.records == 3);
    CHECK(details.fields == QStringList {u"tags"_s});
    CHECK(details.gained == QStringList {u"urgent"_s});
    CHECK(details.lost.isEmpty());
}

TEST_CASE("A step is found by each of its records, and by who made it", "[store][changes]")
{
    TempLibrary temp;
    const std::vector<RecordId> ids {added(temp, u"One"_s), added(temp, u"Two"_s)};
    tagAll(temp, ids, u"urgent"_s);

    CHECK(steps(temp, {.record = ids[1]}).size() == 2);
    CHECK(steps(temp, {.record = ids[1]}).front().run.first == steps(temp).front().run.first);
    CHECK(steps(temp, {.who = u"ben"_s}).size() == 1);
    CHECK(steps(temp, {.who = u"nobody"_s}).empty());
    CHECK(*namesInJournal(temp.connection()) == QStringList {u"ana"_s, u"ben"_s});
}

TEST_CASE("Steps come page by page without a gap or a twin, whatever belongs together", "[store][changes]")
{
    TempLibrary temp;
    std::vector<RecordId> ids;
    for (int n = 0; n < 5; ++n) {
        ids.push_back(added(temp, u"Record %1"_s.arg(n)));
        tagAll(temp, ids, u"tag %1"_s.arg(n));
    }
    const auto all = steps(temp);
    REQUIRE(all.size() == 10);

    std::vector<qint64> paged;
    for (qint64 before = 0;;) {
        const auto page = steps(temp, {.before = before, .atMost = 3});
        if (page.empty()) {
            break;
        }
        for (const StepHead &step : page) {
            paged.push_back(step.run.first);
        }
        before = page.back().run.first;
    }

    REQUIRE(paged.size() == all.size());
    CHECK(std::equal(paged.begin(), paged.end(), all.begin(),
        [](qint64 number, const StepHead &step) { return number == step.run.first; }));
}

TEST_CASE("Small edits of one record by one person within minutes are one group, all else is its own",
    "[store][changes]")
{
    TempLibrary temp;
    const RecordId id = added(temp, u"One"_s);
    const RecordId other = added(temp, u"Two"_s);
    const auto wait = [&temp](int seconds) { temp.clock.now = temp.clock.now.addSecs(seconds); };
    edit(temp, id, {{u"tags"_s, QJsonArray {u"a"_s}}});
    wait(600);
    edit(temp, id, {{u"tags"_s, QJsonArray {u"b"_s}}});
    wait(601);
    edit(temp, id, {{u"tags"_s, QJsonArray {u"c"_s}}});
    edit(temp, other, {{u"tags"_s, QJsonArray {u"c"_s}}});
    edit(temp, other, {{u"tags"_s, QJsonArray {u"d"_s}}}, kBen);

    const auto all = steps(temp);
    REQUIRE(all.size() == 7);
    CHECK(groupSteps(all) == std::vector<size_t> {0, 1, 2, 3, 5, 6});

    // What is undone stands apart from what stands.
    REQUIRE(RecordWriter(*temp.library).undo());
    REQUIRE(RecordWriter(*temp.library).undo());
    CHECK(groupSteps(steps(temp)) == std::vector<size_t> {0, 1, 2, 3, 5, 6});
}

TEST_CASE("A step tells whether it stands, was undone, or can no longer be done again", "[store][changes]")
{
    TempLibrary temp;
    const RecordId id = added(temp, u"One"_s);
    edit(temp, id, {{u"tags"_s, QJsonArray {u"a"_s}}});
    REQUIRE(RecordWriter(*temp.library).undo());
    CHECK(steps(temp)[0].state == StepState::Undone);
    CHECK(steps(temp)[1].state == StepState::Standing);
    edit(temp, id, {{u"tags"_s, QJsonArray {u"b"_s}}});
    CHECK(steps(temp)[1].state == StepState::Abandoned);
}

TEST_CASE("What undo and redo take next is told by what they did", "[store][changes]")
{
    TempLibrary temp;
    CHECK_FALSE(nextSteps(temp.connection())->undo);
    const RecordId id = added(temp, u"One"_s);
    edit(temp, id, {{u"tags"_s, QJsonArray {u"a"_s}}});
    REQUIRE(RecordWriter(*temp.library).undo());

    const auto next = nextSteps(temp.connection());
    REQUIRE((next && next->undo && next->redo));
    CHECK(next->undo->kind == StepKind::Added);
    CHECK(next->undo->title.toObject().value("en"_L1) == u"One"_s);
    CHECK(next->redo->kind == StepKind::Edited);
    CHECK(next->redo->fields == QStringList {u"tags"_s});
}

TEST_CASE("A story that nobody may read any more is named by no title in the list", "[store][changes]")
{
    TempLibrary temp;
    const auto made = RecordWriter(*temp.library).create(RecordType::Story, titled(u"Her story"_s), kAna);
    REQUIRE(made.has_value());
    CHECK(newest(temp).title.toObject().value("en"_L1) == u"Her story"_s);
    edit(temp, made->id, {{u"consent"_s, QJsonObject {{u"status"_s, u"withdrawn"_s}}}});

    CHECK(newest(temp).title.isUndefined());
}

TEST_CASE("A hundred thousand changes are listed without reading one document", "[store][changes]")
{
    TempLibrary temp;
    Connection &connection = temp.connection();
    REQUIRE(connection.run(
        u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000)"
        " INSERT INTO change(at, who, kind, record, channel, before, after)"
        " SELECT '2026-11-24T09:00:00Z', 'ana', 'edit', 'resource:r' || (i % 1000), 'local', zeroblob(2000), zeroblob(2000) FROM n"_s));
    // The plan itself says that the documents are not touched.
    QString plan;
    REQUIRE(connection.forEach(
        u"EXPLAIN QUERY PLAN SELECT id, at, who, kind, record, undone_at, abandoned, final FROM change WHERE id < 9 ORDER BY id DESC"_s,
        {}, [&plan](const Row &row) { plan += row.text(3); }));
    CHECK(plan.contains(u"COVERING INDEX change_head"_s));

    const auto page = steps(temp, {.before = 50'000, .atMost = 256});
    CHECK(page.size() == 256);
    CHECK(page.front().run.first == 49'999);
    CHECK(steps(temp).size() == 100'000);
}
