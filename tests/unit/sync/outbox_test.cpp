// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sample_library.h"
#include "tests/unit/sync/sync_bench.h"

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

const Editor kMe {u"me"_s, {}};

QJsonObject acronym(const QString &text)
{
    return {{u"acronym"_s, text}};
}

qint64 outboxSize(SyncDesk &desk)
{
    return desk.number(u"SELECT count(*) FROM outbox"_s);
}

} // namespace

TEST_CASE("A save of a hub's record stands in the outbox when it returns, and a later one takes its place",
    "[sync]")
{
    FakeHub hub(3);
    SyncDesk desk(hub);
    REQUIRE(desk.sync().state == SyncState::Done);

    desk.edit(idOf(0), acronym(u"A"_s));
    const OutboxRow first = desk.waiting(idOf(0));
    CHECK(first.state == OutboxState::Queued);
    CHECK(first.baseRev == hub.revisions().value(idOf(0)));
    CHECK(first.document.rev() == first.baseRev);
    CHECK(editId(first.document) == first.editId);
    desk.edit(idOf(0), acronym(u"B"_s));

    const OutboxRow second = desk.waiting(idOf(0));
    CHECK(outboxSize(desk) == 1);
    CHECK(second.document.json().value("acronym"_L1) == u"B"_s);
    CHECK(second.editId != first.editId);
}

TEST_CASE("Undo takes an edit out of the outbox, redo puts it back, and so do delete and restore", "[sync]")
{
    FakeHub hub(3);
    SyncDesk desk(hub);
    REQUIRE(desk.sync().state == SyncState::Done);
    RecordWriter writer(*desk.temp.library);

    desk.edit(idOf(0), acronym(u"A"_s));
    REQUIRE(writer.undo());
    CHECK(outboxSize(desk) == 0);
    REQUIRE(writer.redo());
    CHECK(desk.waiting(idOf(0)).document.json().value("acronym"_L1) == u"A"_s);

    desk.remove(idOf(1));
    CHECK(desk.waiting(idOf(1)).document.isDeleted());
    REQUIRE(writer.restore({idOf(1)}, kMe));
    CHECK(outboxSize(desk) == 1);
}

TEST_CASE("Records of this computer and starter records never stand in the outbox", "[sync]")
{
    FakeHub hub(0);
    SyncDesk desk(hub);
    REQUIRE(installSample(*desk.temp.library));
    RecordWriter writer(*desk.temp.library);
    REQUIRE(writer.create(RecordType::Stakeholder, {{u"title"_s, QJsonObject {{u"en"_s, u"Ours"_s}}}}, kMe));
    const auto samples
        = desk.temp.connection().all(u"SELECT id FROM mirror WHERE channel = 'sample' LIMIT 1"_s, {},
            [](const Row &row) { return row.text(0); });
    REQUIRE(samples->size() == 1);
    REQUIRE(writer.edit({samples->front()}, QJsonObject {{u"tags"_s, QJsonArray {u"mine"_s}}}, kMe));

    CHECK(desk.sync().pushed == 0);
    CHECK(outboxSize(desk) == 0);
    CHECK(hub.pushes.empty());
}

TEST_CASE("A person's own notes and tags and what is worked out from other fields are not sent", "[sync]")
{
    FakeHub hub(3);
    SyncDesk desk(hub);
    REQUIRE(desk.sync().state == SyncState::Done);
    desk.edit(
        idOf(1), {{u"local_notes"_s, u"knows the director"_s}, {u"local_tags"_s, QJsonArray {u"call"_s}}});
    CHECK(outboxSize(desk) == 0);

    desk.edit(idOf(1), {{u"countries"_s, QJsonArray {u"KE"_s, u"DE"_s}}});
    REQUIRE(desk.record(idOf(1)).shown().json().contains("regions"_L1));
    REQUIRE(desk.sync().pushed == 1);

    REQUIRE(hub.pushes.size() == 1);
    const QJsonObject sent = hub.pushes[0][0];
    CHECK_FALSE(sent.contains("local_notes"_L1));
    CHECK_FALSE(sent.contains("local_tags"_L1));
    CHECK_FALSE(sent.contains("regions"_L1));
    CHECK(desk.record(idOf(1)).shown().json().value("local_notes"_L1) == u"knows the director"_s);
    CHECK(desk.record(idOf(1)).shown().json().contains("regions"_L1));
}

TEST_CASE("Members that this version does not know and everybody who changed a record go along", "[sync]")
{
    FakeHub hub(0);
    QJsonObject record = hubRecord(0);
    record.insert(u"from_the_future"_s, QJsonObject {{u"a"_s, 1}});
    record.insert(u"review"_s, QJsonObject {{u"authors"_s, QJsonArray {u"staff-9"_s}}, {u"later"_s, true}});
    hub.put(record);
    SyncDesk desk(hub);
    REQUIRE(desk.temp.connection().run(u"UPDATE channel SET account = 'amina' WHERE id = 'office'"_s));
    REQUIRE(desk.sync().state == SyncState::Done);
    desk.edit(idOf(0), acronym(u"A"_s));
    REQUIRE(desk.sync().pushed == 1);

    const QJsonObject sent = hub.pushes[0][0];
    CHECK(sent.value("from_the_future"_L1) == record.value("from_the_future"_L1));
    CHECK(sent.value("updated_by"_L1) == u"amina"_s);
    const QJsonObject review = sent.value("review"_L1).toObject();
    CHECK(review.value("later"_L1) == true);
    // The author of the draft that was there; the account is named by `updated_by` of a draft.
    CHECK(review.value("authors"_L1).toArray() == QJsonArray {u"staff-9"_s, u"staff-0"_s});
    CHECK(desk.equalsHub());
}

TEST_CASE("What must not be sent waits with its reason and goes once the reason is gone", "[sync]")
{
    FakeHub hub(3);
    SyncDesk desk(hub);
    REQUIRE(desk.sync().state == SyncState::Done);
    desk.edit(idOf(0), {{u"tlp"_s, u"TLP:RED"_s}});
    CHECK(desk.waiting(idOf(0)).reason == u"tlp_red"_s);
    CHECK(desk.waiting(idOf(0)).state == OutboxState::Waiting);
    CHECK(desk.sync().pushed == 0);
    CHECK(hub.pushes.empty());

    desk.edit(idOf(0), {{u"tlp"_s, u"TLP:AMBER"_s}});
    CHECK(desk.sync().pushed == 1);
    CHECK(desk.equalsHub());
}

TEST_CASE("Nothing is sent to a read-only channel", "[sync]")
{
    FakeHub hub(3);
    SyncDesk desk(hub);
    REQUIRE(desk.sync().state == SyncState::Done);
    REQUIRE(removeChannel(*desk.temp.library, kChannel, RecordsOfChannel::Keep));
    const auto added = addChannel(
        *desk.temp.library, {.id = kChannel, .url = u"https://hub.example/hub"_s, .isReadOnly = true});
    REQUIRE(added.has_value());
    CHECK(findChannel(desk.temp.connection(), kChannel)->value().isReadOnly);
    desk.edit(idOf(0), acronym(u"A"_s));

    CHECK(desk.waiting(idOf(0)).reason == u"read_only"_s);
    CHECK(desk.sync().pushed == 0);
    CHECK(hub.pushes.empty());
}

TEST_CASE("A fault that a hub cannot take is found before anything is sent [F67]", "[sync]")
{
    FakeHub hub(3);
    SyncDesk desk(hub);
    REQUIRE(desk.sync().state == SyncState::Done);
    desk.edit(idOf(0), {{u"_strange"_s, 1}});
    desk.edit(idOf(1), acronym(u"B"_s));

    const SyncReport report = desk.sync();

    CHECK(desk.waiting(idOf(0)).reason == u"invalid _strange"_s);
    CHECK(report.pushed == 1);
    REQUIRE(hub.pushes.size() == 1);
    CHECK(hub.pushes[0].size() == 1);
}

TEST_CASE("A record with an open conflict waits, and goes as it was decided", "[sync]")
{
    FakeHub hub(3);
    SyncDesk desk(hub);
    REQUIRE(desk.sync().state == SyncState::Done);
    desk.edit(idOf(0), acronym(u"MINE"_s));
    hub.patch(idOf(0), acronym(u"THEIRS"_s));

    CHECK(desk.sync().conflicts == 1);
    CHECK(desk.waiting(idOf(0)).reason == u"conflict"_s);
    CHECK(hub.pushes.empty());

    REQUIRE(resolveConflict(*desk.temp.library, {idOf(0)}, Resolution::Mine, {}, kMe));
    CHECK(desk.waiting(idOf(0)).state == OutboxState::Queued);
    CHECK(desk.sync().pushed == 1);
    CHECK(hub.state.entries.at(idOf(0)).body.value("acronym"_L1) == u"MINE"_s);
    CHECK(desk.equalsHub());
}

TEST_CASE("Edits that were there before they could be sent are found by the next session", "[sync]")
{
    FakeHub hub(3);
    SyncDesk desk(hub);
    REQUIRE(desk.sync().state == SyncState::Done);
    desk.edit(idOf(0), acronym(u"A"_s));
    REQUIRE(desk.temp.connection().run(u"DELETE FROM outbox"_s));

    CHECK(desk.sync().pushed == 1);
    CHECK(desk.equalsHub());
}
