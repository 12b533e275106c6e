// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"
#include "core/store/erasure.h"
#include "core/store/erasure_bytes.h"
#include "core/store/orphans.h"
#include "core/store/restore.h"
#include "core/sync/sync_outcome.h"
#include "tests/support/traces.h"
#include "tests/unit/sync/sync_bench.h"

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kWord = "Zyxquorble";
const QString kErased = u"stakeholder:00000000-0000-4000-8000-000000000000"_s;

QJsonObject record(const QString &acronym)
{
    QJsonObject record = hubRecord(0);
    record.insert(u"title"_s, QJsonObject {{u"en"_s, QString::fromLatin1(kWord)}});
    record.insert(u"acronym"_s, acronym);
    return record;
}

QStringList traces(SyncDesk &desk)
{
    return tracesIn(desk.temp.options().folder.path, {kWord});
}

} // namespace

TEST_CASE("What was erased is not brought again by any session, and a newer version only if a person agrees [R-54]",
    "[sync]")
{
    FakeHub hub(5);
    hub.put(record(u"ONE"_s));
    SyncDesk desk(hub);
    REQUIRE(desk.sync().state == SyncState::Done);
    REQUIRE(eraseRecords(*desk.temp.library, {{kErased}}));
    REQUIRE(traces(desk).isEmpty());

    desk.options.scope = Scope::CompareAll;
    CHECK(desk.sync().state == SyncState::Done);
    CHECK(traces(desk).isEmpty());
    CHECK(letBack(*desk.temp.library, kErased).error().kind == ErrorKind::Unsupported); // It is the very revision.
    CHECK(openOrphanCount(desk.temp.connection()).value() == 0);

    hub.put(record(u"TWO"_s));
    desk.options.scope = Scope::Newest;
    CHECK(desk.sync().state == SyncState::Done);
    CHECK(traces(desk).isEmpty());
    CHECK(erasures(*desk.temp.library)->records()[0].offeredBy == kChannel);
    CHECK(desk.isSound());

    REQUIRE(letBack(*desk.temp.library, kErased));
    desk.temp.reopen();
    CHECK(erasures(*desk.temp.library)->isEmpty());
    desk.options.scope = Scope::CompareAll;
    CHECK(desk.sync().state == SyncState::Done);
    CHECK(desk.record(kErased).shown().json().value("acronym"_L1) == u"TWO"_s);
    CHECK(desk.equalsHub());
}

TEST_CASE("A deletion for an ended consent erases the record, its history and its copies [R-51]", "[sync]")
{
    FakeHub hub(5);
    hub.put(record(u"ONE"_s));
    SyncDesk desk(hub);
    REQUIRE(desk.sync().state == SyncState::Done);
    desk.edit(kErased, {{u"acronym"_s, QString::fromLatin1(kWord)}});
    REQUIRE(desk.sync().state == SyncState::Done); // Sent: no edit is left.
    REQUIRE(desk.sync().state == SyncState::Done);
    REQUIRE_FALSE(desk.record(kErased).dirty);
    REQUIRE(makeBackup(desk.temp.connection(), desk.temp.library->folder(), BackupReason::Asked));

    const QString earlier = desk.temp.folder.filePath(u"earlier.db"_s);
    REQUIRE(backUpTo(desk.temp.connection(), desk.temp.library->folder(), earlier));

    hub.remove(kErased, u"consent"_s);
    SyncReport report = desk.sync();
    tidyAfterSession(*desk.temp.library, report, {});

    CHECK(report.removed == 1);
    CHECK(traces(desk) == QStringList());
    CHECK(desk.record(kErased).base.isDeleted());
    CHECK(desk.number(u"SELECT count(*) FROM change WHERE record = '%1'"_s.arg(kErased)) == 0);
    CHECK_FALSE(*areBytesDue(desk.temp.connection()));
    CHECK(desk.isSound());
    desk.temp.reopen();
    CHECK(traces(desk) == QStringList());

    hub.put(record(u"ANEW"_s)); // The hub answers for it, and may have it again.
    CHECK(desk.sync().state == SyncState::Done);
    CHECK(desk.record(kErased).visible);

    // So may a copy that was made since, and none from before.
    const LibraryFolder folder = desk.temp.library->folder();
    const QString later = desk.temp.folder.filePath(u"later.db"_s);
    REQUIRE(backUpTo(desk.temp.connection(), folder, later));
    desk.temp.library.reset();
    REQUIRE(restoreBackup(later, folder));
    desk.temp.reopen();
    CHECK(desk.record(kErased).visible);
    desk.temp.library.reset();
    REQUIRE(restoreBackup(earlier, folder));
    desk.temp.reopen();
    CHECK_FALSE(readRecord(desk.temp.connection(), {kErased})->has_value());
}

TEST_CASE("A record whose end of consent was all that came of it is whole in a copy once the hub brought it again", "[sync]")
{
    FakeHub hub(5);
    hub.put(record(u"ONE"_s));
    hub.remove(kErased, u"consent"_s);
    SyncDesk desk(hub);
    REQUIRE(desk.sync().state == SyncState::Done);
    hub.put(record(u"ANEW"_s));
    REQUIRE(desk.sync().state == SyncState::Done);
    REQUIRE(desk.record(kErased).visible);

    const LibraryFolder folder = desk.temp.library->folder();
    const QString copy = desk.temp.folder.filePath(u"copy.db"_s);
    REQUIRE(backUpTo(desk.temp.connection(), folder, copy));
    desk.temp.library.reset();
    REQUIRE(restoreBackup(copy, folder));
    desk.temp.reopen();
    CHECK(desk.record(kErased).visible);
}

TEST_CASE("A restored copy has lost a person again, and is one with the hub after the next session [R-53]",
    "[sync]")
{
    FakeHub hub(5);
    QJsonObject office = record(u"ONE"_s);
    const QJsonObject consent {
        {u"status"_s, u"given"_s}, {u"given_on"_s, u"2026-01-10"_s}, {u"expires_on"_s, u"2028-01-10"_s}};
    const QJsonObject point {
        {u"role"_s, u"Liaison"_s}, {u"person"_s, u"Wabfrindle"_s}, {u"consent"_s, consent}};
    office.insert(u"focal_point"_s, point);
    hub.put(office);
    SyncDesk desk(hub);
    REQUIRE(desk.sync().state == SyncState::Done);
    const LibraryFolder folder = desk.temp.library->folder();
    const QString earlier = desk.temp.folder.filePath(u"earlier.db"_s);
    REQUIRE(backUpTo(desk.temp.connection(), folder, earlier));

    // As an erasure of the person does.
    desk.edit(kErased, {{u"focal_point"_s, QJsonValue()}});
    auto list = ErasureList::read(desk.temp.connection());
    REQUIRE(list);
    ErasedValueList values;
    values.note(kErased, u"focal_point"_s, QDate(2026, 11, 1), {}, {point});
    list->add(values);
    REQUIRE(list->writeFile(folder));
    SECTION("which the hub heard of before")
    {
        REQUIRE(desk.sync().pushed == 1);
        // And somebody else wrote on there.
        hub.patch(kErased, {{u"acronym"_s, u"TWO"_s}});
    }
    SECTION("which the hub never heard of") { }
    desk.temp.library.reset();

    REQUIRE(restoreBackup(earlier, folder));
    desk.temp.reopen();

    CHECK_FALSE(desk.record(kErased).shown().json().contains("focal_point"_L1));
    const SyncReport report = desk.sync();
    CHECK(report.state == SyncState::Done);
    CHECK(report.conflicts == 0);
    REQUIRE(desk.sync().state == SyncState::Done);
    CHECK(desk.equalsHub());
    CHECK_FALSE(hub.state.entries.at(kErased).body.contains("focal_point"_L1));
    CHECK_FALSE(desk.record(kErased).shown().json().contains("focal_point"_L1));
    REQUIRE(desk.temp.connection().run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
    CHECK(desk.number(
              u"SELECT count(*) FROM mirror WHERE base LIKE '%Wabfrindle%' OR local LIKE '%Wabfrindle%'"_s)
        == 0);
    CHECK(desk.isSound());
}
