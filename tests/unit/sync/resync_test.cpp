// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/orphans.h"
#include "core/store/resync_store.h"
#include "core/store/session_memory.h"
#include "tests/unit/sync/sync_bench.h"

#include <QDir>
#include <QFileInfo>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

const Editor kMe {u"me"_s, {}};

QDir snapshotsOf(const TempLibrary &temp)
{
    return QDir(temp.options().folder.backups() + u"/resync"_s);
}

/// The hub holds other revisions of 50 of our 60 records, and ten that we do not know.
void replace(FakeHub &hub)
{
    hub.named = HubIdentity {u"hub-two"_s, 1, {}};
    hub.state = {};
    for (int n = 10; n < 70; ++n) {
        hub.put(hubRecord(n));
        hub.state.entries.at(idOf(n)).body.insert(
            u"_rev"_s, u"1-engine%1"_s.arg(n)); // Another engine, the same content.
    }
}

/// Followed a replaced hub with one record edited here that it has, and one that it has not.
class Followed
{
public:
    Followed()
        : hub(60)
        , desk(hub)
    {
        REQUIRE(desk.sync().state == SyncState::Done);
        desk.edit(idOf(3), {{u"acronym"_s, u"MINE3"_s}});
        desk.edit(idOf(20), {{u"acronym"_s, u"MINE20"_s}});
        replace(hub);
        REQUIRE(desk.sync().state == SyncState::NeedsDecision);
        REQUIRE(acceptReplacedHub(*desk.temp.library, kChannel).has_value());
    }
    std::vector<Orphan> orphans() { return openOrphans(desk.temp.connection(), kChannel).value(); }

    FakeHub hub;
    SyncDesk desk;
};

} // namespace

TEST_CASE(
    "Before a replaced hub is followed the library is copied aside, whole and for its owner alone [F57]",
    "[sync]")
{
    Followed followed;
    const QFileInfoList copies = snapshotsOf(followed.desk.temp).entryInfoList({u"*.db"_s}, QDir::Files);
    REQUIRE(copies.size() == 1);
    CHECK((copies.front().permissions()
              & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther))
        == 0);
    auto copy = Connection::open(copies.front().filePath(), Access::ReadOnly);
    REQUIRE(copy.has_value());
    CHECK((*copy)->number(u"SELECT count(*) FROM mirror WHERE channel = 'office'"_s).value() == 60);
    CHECK(runningResync(followed.desk.temp.connection(), kChannel)->has_value());
}

TEST_CASE("A replaced hub is named with what both hold", "[sync]")
{
    FakeHub hub(60);
    SyncDesk desk(hub);
    REQUIRE(desk.sync().state == SyncState::Done);
    replace(hub);
    REQUIRE(desk.sync().state == SyncState::NeedsDecision);
    const auto detail = desk.temp.connection().one(
        u"SELECT detail FROM sync_log ORDER BY n DESC"_s, {}, [](const Row &row) { return row.text(0); });
    CHECK(detail->value().startsWith(u"replaced: "_s));
    CHECK(detail->value().contains(u"hub-one, 60 records"_s));
    CHECK(detail->value().contains(u"hub-two, with 60 documents"_s));
}

TEST_CASE("A followed hub is read into the same records, and what it does not have stays as orphans [F57]",
    "[sync]")
{
    Followed followed;
    SyncDesk &desk = followed.desk;
    const qint64 arrived = desk.number(u"SELECT count(DISTINCT arrived_at) FROM mirror"_s);
    desk.options.direction = Direction::PullOnly;
    desk.temp.clock.now = desk.temp.clock.now.addDays(1);

    const SyncReport report = desk.sync();

    CHECK(report.state == SyncState::Done);
    CHECK(report.removed == 0);
    CHECK(report.orphans == 10);
    Revisions there = followed.hub.revisions();
    there.remove(idOf(20));
    CHECK(desk.here() == there);
    // Equal content under another revision is no news.
    CHECK(desk.number(u"SELECT count(DISTINCT arrived_at) FROM mirror"_s) == arrived + 1);
    CHECK(desk.number(u"SELECT count(*) FROM mirror WHERE arrived_at = '2026-11-25T09:00:00Z'"_s)
        == 11); // Ten new ones, one merged.
    CHECK(desk.record(idOf(20)).shown().json().value("acronym"_L1) == u"MINE20"_s);
    CHECK(desk.record(idOf(3)).shown().json().value("acronym"_L1) == u"MINE3"_s);
    CHECK(desk.number(u"SELECT count(*) FROM record WHERE visible = 1"_s) == 70);
    CHECK_FALSE(runningResync(desk.temp.connection(), kChannel)->has_value());
    CHECK(desk.isSound());
    CHECK(desk.sync().requests == 2);

    const auto orphans = followed.orphans();
    REQUIRE(orphans.size() == 10);
    CHECK(std::count_if(orphans.begin(), orphans.end(), [](const Orphan &one) { return one.isEdited; }) == 1);
}

TEST_CASE("A full resync goes on where it was cut off, wherever that was, and search works meanwhile [F57]",
    "[sync]")
{
    for (int at = 0;; ++at) {
        Followed followed;
        SyncDesk &desk = followed.desk;
        desk.tries = 1;
        followed.hub.onRequest = [&followed, at](const QString &) -> std::optional<Error> {
            return followed.hub.requests.size() > at ? std::optional(Error {ErrorKind::Network, {}, {}})
                                                     : std::nullopt;
        };
        const SyncReport cut = desk.sync();
        CHECK(desk.number(u"SELECT count(*) FROM record WHERE visible = 1"_s) >= 60);
        desk.temp.reopen();
        followed.hub.onRequest = {};
        const SyncReport rest = desk.sync();
        CHECK(rest.state == SyncState::Done);
        CHECK(cut.orphans + rest.orphans == 10);
        CHECK(followed.orphans().size() == 10);
        CHECK(desk.isSound());
        if (cut.state == SyncState::Done) {
            CHECK(at >= 5);
            break;
        }
    }
}

TEST_CASE("Orphans are contributed again, kept or hidden, one by one or all", "[sync]")
{
    Followed followed;
    SyncDesk &desk = followed.desk;
    REQUIRE(desk.sync().orphans == 10);
    Library &library = *desk.temp.library;

    CHECK(decideOrphans(library, kChannel, {{idOf(1)}, {idOf(20)}}, OrphanChoice::Keep, kMe).value()
        == 1); // 20 is none.
    CHECK(desk.record(idOf(1)).visible);
    CHECK(decideOrphans(library, kChannel, {{idOf(2)}}, OrphanChoice::Hide, kMe).value() == 1);
    CHECK_FALSE(readRecord(desk.temp.connection(), {idOf(2)})->has_value());
    CHECK(
        desk.number(u"SELECT count(*) FROM mirror WHERE id = '%1' AND base IS NOT NULL"_s.arg(idOf(2))) == 1);
    CHECK(
        decideOrphans(library, kChannel, {{idOf(3)}, {idOf(4)}}, OrphanChoice::Contribute, kMe).value() == 2);
    CHECK(
        desk.number(
            u"SELECT count(*) FROM mirror WHERE dirty = 1 AND base IS NULL AND hub_rev IS NULL AND channel = 'office'"_s)
        == 2);
    CHECK(desk.record(idOf(3)).shown().json().value("acronym"_L1) == u"MINE3"_s);
    CHECK(desk.record(idOf(4)).visible);
    CHECK(followed.orphans().size() == 6);
    CHECK(desk.isSound());

    SECTION("a hidden one can still be kept")
    {
        CHECK(decideOrphans(library, kChannel, {{idOf(2)}}, OrphanChoice::Keep, kMe).value() == 1);
        CHECK(desk.record(idOf(2)).visible);
    }
    SECTION("a hidden one that comes back to the hub is shown, and asked about anew should it go again")
    {
        followed.hub.put(hubRecord(2));
        REQUIRE(desk.sync().state == SyncState::Done);
        CHECK(desk.record(idOf(2)).visible);
        followed.hub.state.entries.erase(idOf(2));
        desk.options.scope = Scope::CompareAll;
        CHECK(desk.sync().orphans == 1);
        CHECK(followed.orphans().size() == 7);
    }
    SECTION("all that are left")
    {
        CHECK(decideOrphans(library, kChannel, {}, OrphanChoice::Hide, kMe).value() == 6);
        CHECK(followed.orphans().empty());
        CHECK(desk.number(u"SELECT count(*) FROM record WHERE visible = 1"_s) == 63);
        std::stop_source stop;
        stop.request_stop();
        CHECK(decideOrphans(library, kChannel, {{idOf(5)}}, OrphanChoice::Keep, kMe, stop.get_token())
                  .error()
                  .kind
            == ErrorKind::Cancelled);
    }
    CHECK(desk.isSound());
}

TEST_CASE("Everything can be fetched anew from a hub that is the one it was", "[sync]")
{
    FakeHub hub(60);
    SyncDesk desk(hub);
    REQUIRE(desk.sync().state == SyncState::Done);
    desk.edit(idOf(4), {{u"acronym"_s, u"MINE"_s}});
    REQUIRE(desk.temp.connection().run(u"UPDATE mirror SET hub_rev = '1-lost' WHERE id = ?"_s, {idOf(7)}));
    hub.state.entries.erase(idOf(8)); // Without a tombstone.

    desk.options.scope = Scope::FetchAll;
    desk.options.direction = Direction::PullOnly;
    const SyncReport report = desk.sync();

    CHECK(report.state == SyncState::Done);
    CHECK(report.orphans == 1);
    CHECK(report.unchanged == 58);
    CHECK(report.pulled == 1);
    CHECK(desk.record(idOf(8)).visible);
    CHECK(desk.record(idOf(4)).shown().json().value("acronym"_L1) == u"MINE"_s);
    desk.options.scope = Scope::Newest;
    CHECK(desk.sync().requests == 2);
}

TEST_CASE(
    "A copy from before a resync goes after ninety days that both clocks agree on, but never the newest two",
    "[sync]")
{
    Followed followed;
    const QDir kept = snapshotsOf(followed.desk.temp);
    for (const char *day : {"20260101-000000-000", "20260102-000000-000", "20261120-000000-000"}) {
        QFile file(kept.filePath(u"before-resync-%1.db"_s.arg(QLatin1String(day))));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.setFileTime(QDateTime::fromString(QLatin1String(day).left(8), u"yyyyMMdd"_s),
            QFileDevice::FileModificationTime);
    }
    REQUIRE(followed.desk.sync().state == SyncState::Done);
    CHECK(kept.entryList({u"*.db"_s}).size() == 2);
    followed.desk.temp.clock.now = followed.desk.temp.clock.now.addYears(5);
    followed.hub.now = followed.hub.now.addYears(5);
    REQUIRE(followed.desk.sync().state == SyncState::Done);
    CHECK(kept.entryList({u"*.db"_s}).size() == 2);
}

TEST_CASE("Everything is compared when it is asked for and when it is due by the hub's own clock", "[sync]")
{
    FakeHub hub(60);
    SyncDesk desk(hub);
    SECTION("asked")
    {
        REQUIRE(desk.sync().pulled == 60);
        desk.options.scope = Scope::CompareAll;
    }
    SECTION("a month has passed")
    {
        REQUIRE(desk.sync().pulled == 60);
        hub.now = hub.now.addDays(31);
    }
    SECTION("a week has passed and the hub takes no notes")
    {
        hub.acceptsNotes = false;
        REQUIRE(desk.sync().pulled == 60);
        hub.now = hub.now.addDays(8);
    }
    SECTION("over 5 % of the documents are gone")
    {
        REQUIRE(desk.sync().pulled == 60);
        hub.now = hub.now.addDays(2);
        for (int n = 20; n < 25; ++n) {
            hub.state.entries.erase(idOf(n));
        }
    }
    SECTION("we were away for longer than the hub keeps deletions")
    {
        hub.named->tombstoneDays = 10;
        REQUIRE(desk.sync().pulled == 60);
        hub.now = hub.now.addDays(12);
    }
    hub.state.entries.erase(idOf(8)); // Only comparing finds it.
    const SyncReport report = desk.sync();
    CHECK(report.state == SyncState::Done);
    CHECK(report.orphans >= 1);
    CHECK(report.removed == 0);
    desk.options.scope = Scope::Newest;
    CHECK(desk.sync().orphans == 0);
    CHECK_FALSE(hub.requests.contains(u"bulkGet"_s));
    CHECK(hub.requests.count(u"changes"_s) == 1);
}

TEST_CASE("A slow line and one that costs begin with small pages, and a session by itself tries eight times "
          "in all [F11]",
    "[sync]")
{
    FakeHub hub(10);
    SyncDesk desk(hub);
    int asked = 0;
    SECTION("metered")
    {
        desk.options.isMetered = true;
    }
    SECTION("slow the last time")
    {
        REQUIRE(saveSessionMemory(*desk.temp.library, kChannel, {.bytesPerSecond = 9000}));
    }
    hub.onPage = [&asked](ChangePage &page) { asked = int(page.received); };
    for (int n = 10; n < 60; ++n) {
        hub.put(hubRecord(n));
    }
    hub.onRequest = [&](const QString &request) -> std::optional<Error> {
        return request == u"changes"_s && hub.requests.count(u"changes"_s) > 1
            ? std::optional(Error {ErrorKind::Busy, {}, {}})
            : std::nullopt;
    };
    desk.tries = 100;
    desk.options.cause = SyncCause::Automatic;
    CHECK(desk.sync().state == SyncState::Failed);
    CHECK(asked == 25);
    CHECK(hub.requests.count(u"changes"_s) == 1 + 8);
    hub.onRequest = {};
    CHECK(desk.sync().state == SyncState::Done);
    CHECK(desk.here() == hub.revisions());
}
