// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/failing_vfs.h"
#include "tests/unit/sync/sync_bench.h"

#include <QFile>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

/// Ten records are here, one of them edited; fifty more and a deletion wait on the hub.
class WaitingDesk
{
public:
    WaitingDesk()
        : hub(10)
        , desk(hub)
    {
        REQUIRE(desk.sync().state == SyncState::Done);
        desk.edit(idOf(4), {{u"acronym"_s, u"MINE"_s}});
        for (int n = 10; n < 60; ++n) {
            hub.put(hubRecord(n));
        }
        hub.remove(idOf(5));
    }
    FakeHub hub;
    SyncDesk desk;
};

} // namespace

TEST_CASE("A disk that is full or cannot flush at any operation of a session loses nothing, and all comes "
          "once it works [F71 F72]",
    "[sync]")
{
    const auto [fault, lasts, onlyLog] = GENERATE(from_range(kDiskFaults));
    const FailingVfs vfs;
    int swept = 0;
    for (int passed = 0;; passed += passed < 8 ? 1 : 29) {
        INFO(passed);
        WaitingDesk waiting;
        SyncDesk &desk = waiting.desk;
        FailingVfs::failAfter(passed, fault, lasts, onlyLog);
        const SyncReport report = desk.sync();
        const bool failed = FailingVfs::mend();

        if (report.state == SyncState::Failed) {
            const ErrorKind kind = report.error.kind;
            CHECK((kind == ErrorKind::DiskFull || kind == ErrorKind::Storage));
            const qint64 place
                = placeNumber(desk.place()).value_or(0); // It stands for what is here, and for no more.
            for (const auto &[id, entry] : waiting.hub.state.entries) {
                if (entry.seq <= place && !entry.deleted && id != idOf(4)) {
                    CHECK(desk.here().contains(id));
                }
            }
        }
        CHECK(desk.record(idOf(4)).shown().json().value("acronym"_L1) == u"MINE"_s);
        CHECK(desk.isSound());
        desk.temp.reopen();
        CHECK(desk.sync().state == SyncState::Done);
        CHECK(desk.here() == waiting.hub.revisions());
        CHECK(waiting.hub.state.entries.at(idOf(4)).body.value("acronym"_L1) == u"MINE"_s);
        CHECK(desk.isSound());
        if (!failed) {
            break;
        }
        ++swept;
    }
    // The first session here flushes nothing before a checkpoint of the log: those operations may be few.
    CHECK(swept >= (fault == FailingVfs::Fault::Full ? 8 : 1));
}

TEST_CASE(
    "A library with a spoilt header is refused whole, and one with a spoilt page stops the session [F78]",
    "[sync]")
{
    WaitingDesk waiting;
    SyncDesk &desk = waiting.desk;
    desk.drafts.letGo();
    const QString path = desk.temp.options().folder.database();
    desk.temp.library.reset();
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    const bool isHeader = GENERATE(true, false);
    if (isHeader) {
        file.write(QByteArray(100, '\xff'));
    } else {
        for (qint64 page = 3; page * 4096 < file.size(); ++page) { // All but the schema.
            file.seek(page * 4096);
            file.write(QByteArray(64, '\xff'));
        }
    }
    file.close();
    QFile::copy(path, path + u".spoilt"_s);

    auto opened = Library::open(desk.temp.options());
    if (isHeader) {
        REQUIRE_FALSE(opened.has_value());
        CHECK(opened.error().kind == ErrorKind::Damaged);
        QFile now(path);
        QFile then(path + u".spoilt"_s);
        REQUIRE((now.open(QIODevice::ReadOnly) && then.open(QIODevice::ReadOnly)));
        CHECK(now.readAll() == then.readAll());
        return;
    }
    if (!opened) {
        CHECK(opened.error().kind == ErrorKind::Damaged);
        return;
    }
    desk.temp.library = std::move(*opened);
    const SyncReport report = desk.sync();
    CHECK(report.state == SyncState::Failed);
    CHECK(report.error.kind == ErrorKind::Damaged);
    desk.temp.library.reset();
}

TEST_CASE("A page waits for another writer, and a session gives up on one that never ends", "[sync]")
{
    WaitingDesk waiting;
    SyncDesk &desk = waiting.desk;
    auto other = Connection::open(desk.temp.options().folder.database(), Access::ReadWrite);
    REQUIRE(other.has_value());
    REQUIRE(desk.temp.connection().run(u"PRAGMA busy_timeout = 1"_s));
    waiting.hub.onPage = [&](ChangePage &) { REQUIRE((*other)->run(u"BEGIN IMMEDIATE"_s)); };
    const bool itEnds = GENERATE(true, false);
    desk.onPause = [&] {
        if (itEnds && desk.waits.size() == 2) {
            REQUIRE((*other)->run(u"ROLLBACK"_s));
            waiting.hub.onPage = {};
        }
    };
    const SyncReport report = desk.sync();
    CHECK(report.state == (itEnds ? SyncState::Done : SyncState::Failed));
    if (!itEnds) {
        CHECK(report.error.kind == ErrorKind::InUse);
        CHECK(desk.place() == u"\"10-abc\""_s);
        REQUIRE((*other)->run(u"ROLLBACK"_s));
        waiting.hub.onPage = {};
        CHECK(desk.sync().state == SyncState::Done);
    }
    CHECK(desk.number(u"SELECT count(*) FROM mirror WHERE channel = 'office'"_s) == 60);
}

TEST_CASE("A second program on the same library cannot run a session with it [F77]", "[sync]")
{
    WaitingDesk waiting;
    const auto second = Library::open(waiting.desk.temp.options());
    REQUIRE_FALSE(second.has_value());
    CHECK(second.error().kind == ErrorKind::InUse);
    LibraryOptions reading = waiting.desk.temp.options();
    reading.access = Access::ReadOnly;
    auto reader = Library::open(reading);
    REQUIRE(reader.has_value());
    SyncStore store(**reader, kChannel);
    const SyncReport report = SyncSession(waiting.hub, store, u"https://hub.example/hub"_s, {}, {}, {}).run();
    CHECK(report.state == SyncState::Failed);
    CHECK(report.error.kind == ErrorKind::ReadOnly);
}
