// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curation/bulk_change.h"

#include "core/curation/bulk_step.h"
#include "core/store/integrity_check.h"
#include "core/store/journal.h"
#include "core/store/own_store.h"
#include "core/store/record_reader.h"
#include "tests/support/catch_qt.h"
#include "tests/support/temp_library.h"

#include <QJsonArray>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

const Editor kMe {u"me"_s, u"because"_s};

RecordId idOf(int n)
{
    return {u"stakeholder:s%1"_s.arg(n)};
}

void add(TempLibrary &temp, int n, const QJsonObject &more = {})
{
    QJsonObject content {
        {u"_id"_s, idOf(n).value}, {u"title"_s, QJsonObject {{u"en"_s, u"Stakeholder %1"_s.arg(n)}}}};
    for (auto member = more.begin(); member != more.end(); ++member) {
        content.insert(member.key(), member.value());
    }
    REQUIRE(RecordWriter(*temp.library).create(RecordType::Stakeholder, content, kMe));
}

std::vector<qint64> docids(TempLibrary &temp)
{
    return *temp.connection().all(
        u"SELECT docid FROM record ORDER BY docid"_s, {}, [](const Row &row) { return row.integer(0); });
}

Document shownOf(TempLibrary &temp, int n)
{
    return (*readRecord(temp.connection(), idOf(n)))->shown();
}

BulkChange appendsTag(const QString &tag)
{
    return changeBy({{.act = BulkAct::Append, .field = u"tags"_s, .value = tag}});
}

qint64 changeCount(TempLibrary &temp)
{
    return *temp.connection().number(u"SELECT count(*) FROM change WHERE undone_at IS NULL"_s);
}

} // namespace

TEST_CASE(
    "A plan writes nothing, tells what would change, and is carried out as one step of undo", "[curation]")
{
    TempLibrary temp;
    add(temp, 1);
    add(temp, 2, {{u"tags"_s, QJsonArray {u"new"_s}}});
    add(temp, 3);
    const qint64 before = changeCount(temp);

    const auto plan = planBulk(*temp.library, docids(temp), appendsTag(u"new"_s));
    REQUIRE(plan);
    CHECK(plan->changing == 2);
    CHECK(plan->same == 1);
    CHECK(plan->refused == 0);
    CHECK(changeCount(temp) == before);
    const auto preview = previewOf(temp.connection(), *plan, 0, 10);
    REQUIRE(preview->size() == 3);
    CHECK(preview->at(0).before == shownOf(temp, 1));
    CHECK(preview->at(0).after.json().value("tags"_L1) == QJsonArray {u"new"_s});
    CHECK(preview->at(1).outcome == BulkOutcome::Same);

    const auto done = applyBulk(*temp.library, *plan, kMe);
    REQUIRE(done);
    CHECK(done->changes.size() == 2);
    CHECK(shownOf(temp, 1).json().value("tags"_L1) == QJsonArray {u"new"_s});
    CHECK(shownOf(temp, 3).json().value("updated_by"_L1) == u"me"_s);
    CHECK(changeCount(temp) == before + 2);
    CHECK(RecordWriter(*temp.library).undo()->together == 2);
    CHECK(shownOf(temp, 1).json().value("tags"_L1).isUndefined());
    CHECK(shownOf(temp, 2).json().value("tags"_L1) == QJsonArray {u"new"_s});
    CHECK(checkLibrary(*temp.library, CheckMode::Report)->isSound());
}

TEST_CASE(
    "A record that was changed or deleted after the plan is refused and never overwritten", "[curation]")
{
    TempLibrary temp;
    for (int n = 1; n <= 3; ++n) {
        add(temp, n);
    }
    const auto plan = planBulk(*temp.library, docids(temp), appendsTag(u"new"_s));
    RecordWriter writer(*temp.library);
    REQUIRE(writer.edit(idOf(1), {{u"acronym"_s, u"NEW"_s}}, kMe));
    REQUIRE(writer.remove(idOf(2), kMe));

    const auto done = applyBulk(*temp.library, *plan, kMe);

    REQUIRE(done);
    REQUIRE(done->changes.size() == 1);
    CHECK(done->changes.front().id == idOf(3));
    REQUIRE(done->refused.size() == 2);
    CHECK(done->refused[0].second.refusal == BulkRefusal::ChangedMeanwhile);
    CHECK(shownOf(temp, 1).json().value("tags"_L1).isUndefined());
    CHECK(shownOf(temp, 1).json().value("acronym"_L1) == u"NEW"_s);
}

TEST_CASE("Own tags that changed after the plan count as a change too", "[curation]")
{
    TempLibrary temp;
    add(temp, 1);
    const auto plan = planBulk(*temp.library, docids(temp), appendsTag(u"new"_s));
    REQUIRE(RecordWriter(*temp.library).edit(idOf(1), {{u"local_tags"_s, QJsonArray {u"mine"_s}}}, kMe));
    CHECK(applyBulk(*temp.library, *plan, kMe)->changes.empty());
}

TEST_CASE(
    "What would break a rule, widen sharing or touch a newer schema is refused with the reason", "[curation]")
{
    TempLibrary temp;
    add(temp, 1, {{u"tlp"_s, u"TLP:RED"_s}});
    add(temp, 2, {{u"tlp"_s, u"TLP:AMBER"_s}});
    add(temp, 3);
    add(temp, 4, {{u"tlp"_s, u"TLP:GREEN"_s}});
    REQUIRE(temp.connection().run(
        u"UPDATE mirror SET state = 'read_only_newer' WHERE id = ?"_s, {idOf(3).value}));

    const auto plan = planBulk(*temp.library, docids(temp),
        changeBy({{.act = BulkAct::Set, .field = u"tlp"_s, .value = u"TLP:CLEAR"_s}}));
    REQUIRE(plan);
    CHECK(plan->lines[0].fault->refusal == BulkRefusal::WidensSharing);
    CHECK(plan->lines[1].fault->refusal == BulkRefusal::WidensSharing); // It left for a named group only.
    CHECK(plan->lines[2].fault->refusal == BulkRefusal::NewerSchema);
    CHECK(plan->lines[3].outcome == BulkOutcome::Changes);

    const auto emptied
        = planBulk(*temp.library, docids(temp), changeBy({{.act = BulkAct::Empty, .field = u"title"_s}}));
    CHECK(emptied->lines[1].fault->refusal == BulkRefusal::BreaksRule);
    CHECK(emptied->lines[1].fault->field == u"title"_s);
    CHECK(emptied->lines[1].fault->rule == u"required"_s);

    const auto elsewhere = planBulk(*temp.library, docids(temp),
        changeBy({{.act = BulkAct::Set, .field = u"event_type"_s, .value = u"x"_s}}));
    CHECK(elsewhere->lines[1].fault->refusal == BulkRefusal::NoSuchField);
}

TEST_CASE("A step that was cancelled in its middle leaves everything as it was", "[curation]")
{
    TempLibrary temp;
    for (int n = 1; n <= 300; ++n) {
        add(temp, n);
    }
    const qint64 before = changeCount(temp);
    const auto plan = planBulk(*temp.library, docids(temp), appendsTag(u"new"_s));
    std::stop_source stop;
    bool wasAsked = false;
    const auto done = applyBulk(
        *temp.library, *plan, kMe,
        [&](const Progress &progress) {
            wasAsked = wasAsked || progress.done > 0;
            stop.request_stop(); // After the first records, before the rest.
        },
        stop.get_token());

    CHECK(wasAsked);
    REQUIRE_FALSE(done);
    CHECK(done.error().kind == ErrorKind::Cancelled);
    CHECK(changeCount(temp) == before);
    CHECK(shownOf(temp, 1).json().value("tags"_L1).isUndefined());
    CHECK(checkLibrary(*temp.library, CheckMode::Report)->isSound());
}

TEST_CASE("An id named twice is planned once, and one that is gone is refused", "[curation]")
{
    TempLibrary temp;
    add(temp, 1);
    const qint64 docid = docids(temp).front();
    const auto plan = planBulk(*temp.library, {docid, docid, docid + 99}, appendsTag(u"new"_s));
    REQUIRE(plan->lines.size() == 2);
    CHECK(plan->lines[1].fault->refusal == BulkRefusal::NotHere);
    CHECK(previewOf(temp.connection(), *plan, 0, 5)->at(1).id.isEmpty());
}

TEST_CASE("Many records are deleted as one step, and come back as one", "[curation]")
{
    TempLibrary temp;
    for (int n = 1; n <= 3; ++n) {
        add(temp, n);
    }
    const std::vector<qint64> all = docids(temp);
    REQUIRE(RecordWriter(*temp.library).remove(idOf(2), kMe));

    const auto removed = removeAll(*temp.library, all, kMe);
    REQUIRE(removed);
    CHECK(removed->size() == 2);
    CHECK(*temp.connection().number(u"SELECT count(*) FROM record WHERE visible = 1"_s) == 0);

    REQUIRE(RecordWriter(*temp.library).undo());
    CHECK(*temp.connection().number(u"SELECT count(*) FROM record WHERE visible = 1"_s) == 2);
}
