// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/waiting_records.h"
#include "tests/unit/sync/sync_bench.h"

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

HubRow rowOf(const QJsonObject &body, const QString &rev = u"1-a"_s)
{
    QJsonObject document = body;
    document.insert(u"_rev"_s, rev);
    return {.id = {document.value(u"_id"_s).toString()},
        .rev = rev,
        .leaves = u""_s,
        .deleted = document.value(u"_deleted"_s).toBool(),
        .document = Document::cleaned(document)};
}

HubPage largePage(int first, int last)
{
    HubPage page {.since = u"\"9-abc\""_s, .session = u"s"_s, .newOnesMayWait = true};
    for (int n = first; n <= last; ++n) {
        page.rows.push_back(rowOf(hubRecord(n)));
    }
    return page;
}

PageResult store(SyncDesk &desk, const HubPage &page)
{
    const Result<PageResult> stored = SyncStore(*desk.temp.library, kChannel).applyPage(page);
    REQUIRE(stored.has_value());
    return *stored;
}

qint64 visible(SyncDesk &desk)
{
    return desk.number(u"SELECT count(*) FROM record WHERE visible = 1"_s);
}

qint64 waiting(SyncDesk &desk)
{
    return waitingRecords(desk.temp.connection()).value_or(-1);
}

} // namespace

TEST_CASE(
    "New records of a large page are stored at once and known all together once they are worked up", "[sync]")
{
    FakeHub hub;
    SyncDesk desk(hub);
    size_t told = 0;
    const auto listening = desk.temp.library->onCommit(
        [&told](const CommitNotice &notice) { told += notice.docids.size(); });

    CHECK(store(desk, largePage(0, 39)).stored == 40);

    CHECK(desk.here().size() == 40);
    CHECK(desk.place() == u"\"9-abc\""_s);
    CHECK(waiting(desk) == 40);
    CHECK(visible(desk) == 0);
    CHECK(told == 0);
    CHECK(desk.isSound());

    REQUIRE(workUpWaiting(*desk.temp.library));

    CHECK(waiting(desk) == 0);
    CHECK(visible(desk) == 40);
    CHECK(told == 40);
    CHECK(desk.isSound());
}

TEST_CASE("A library opened after its program was killed knows all that was stored [F74]", "[sync]")
{
    FakeHub hub;
    SyncDesk desk(hub);
    store(desk, largePage(0, 39));

    desk.temp.reopen();

    CHECK(waiting(desk) == 0);
    CHECK(visible(desk) == 40);
    CHECK(desk.isSound());
}

TEST_CASE(
    "A record that somebody changes while it waits is known at once, with the change, and once", "[sync]")
{
    FakeHub hub;
    SyncDesk desk(hub);
    store(desk, largePage(0, 9));

    desk.edit(idOf(5), {{u"tags"_s, QJsonArray {u"mine"_s}}});

    CHECK(visible(desk) == 1);
    CHECK(desk.record(idOf(5)).channel == kChannel);
    CHECK(desk.record(idOf(5)).dirty);
    REQUIRE(workUpWaiting(*desk.temp.library));
    CHECK(visible(desk) == 10);
    CHECK(desk.number(u"SELECT count(*) FROM mirror"_s) == 10);
    CHECK(desk.isSound());
}

TEST_CASE("What somebody sees changes with the page, however large it is", "[sync]")
{
    FakeHub hub;
    SyncDesk desk(hub);
    store(desk, largePage(0, 9));
    REQUIRE(workUpWaiting(*desk.temp.library));

    HubPage page = largePage(20, 29);
    QJsonObject other = hubRecord(1);
    other.insert(u"tags"_s, QJsonArray {u"other"_s});
    page.rows.push_back(rowOf(other, u"2-b"_s));
    page.rows.push_back(
        rowOf({{u"_id"_s, idOf(2)}, {u"_deleted"_s, true}, {u"reason"_s, u"consent"_s}}, u"2-b"_s));
    const PageResult result = store(desk, page);

    CHECK(result.stored == 11);
    CHECK(result.withdrawn == 1);
    CHECK_FALSE(desk.record(idOf(2)).visible);
    CHECK(visible(desk) == 9);
    CHECK(waiting(desk) == 10);
    CHECK(desk.record(idOf(1)).shown().json().value("tags"_L1) == QJsonArray {u"other"_s});
    CHECK(desk.isSound());
}

TEST_CASE("A record that comes again while it waits is worked up as it came last", "[sync]")
{
    FakeHub hub;
    SyncDesk desk(hub);
    store(desk, largePage(0, 9));

    HubPage again = largePage(0, 3); // What is known is unchanged.
    QJsonObject other = hubRecord(4);
    other.insert(u"title"_s, QJsonObject {{u"en"_s, u"Other"_s}});
    again.rows.push_back(rowOf(other, u"2-b"_s));
    const PageResult result = store(desk, again);

    CHECK(result.unchanged == 4);
    CHECK(result.stored == 1);
    REQUIRE(workUpWaiting(*desk.temp.library));
    CHECK(visible(desk) == 10);
    CHECK(desk.record(idOf(4)).shown().title({}).text == u"Other"_s);
    CHECK(desk.isSound());
}

TEST_CASE("A record that was put into quarantine before leaves it with a large page", "[sync]")
{
    FakeHub hub;
    SyncDesk desk(hub);
    HubRow faulty = rowOf(hubRecord(3), u"0-x"_s);
    faulty.problem = u"the hub does not give its content"_s;
    CHECK(store(desk, {.rows = {faulty}}).quarantined == 1);

    store(desk, largePage(0, 9));

    CHECK(desk.number(u"SELECT count(*) FROM quarantine"_s) == 0);
    CHECK(desk.here().size() == 10);
    REQUIRE(workUpWaiting(*desk.temp.library));
    CHECK(visible(desk) == 10);
}

TEST_CASE("A first session leaves nothing to work up", "[sync]")
{
    FakeHub hub(900);
    SyncDesk desk(hub);

    CHECK(desk.sync().state == SyncState::Done);

    CHECK(waiting(desk) == 0);
    CHECK(visible(desk) == 900);
    CHECK(desk.isSound());
}

TEST_CASE("A session that fails makes known what it brought", "[sync]")
{
    FakeHub hub(900);
    SyncDesk desk(hub);
    hub.onRequest = [&hub](const QString &) -> std::optional<Error> {
        const bool fails = hub.requests.count(u"changes"_s) > 3;
        return fails ? std::optional(Error {ErrorKind::Network, {}, u"gone"_s}) : std::nullopt;
    };

    CHECK(desk.sync().state == SyncState::Failed);

    CHECK(desk.here().size() == 700);
    CHECK(visible(desk) == 700);
    CHECK(desk.isSound());
}

TEST_CASE("A session that is stopped leaves the rest to the next one [F80]", "[sync]")
{
    FakeHub hub(900);
    SyncDesk desk(hub);
    std::stop_source stop;
    hub.onRequest = [&](const QString &) -> std::optional<Error> {
        if (hub.requests.count(u"changes"_s) > 3) {
            stop.request_stop();
            return Error {ErrorKind::Cancelled, {}, {}};
        }
        return {};
    };

    CHECK(desk.sync(stop.get_token()).state == SyncState::Stopped);

    CHECK(desk.here().size() == 700);
    CHECK(waiting(desk) == 600); // The first page was small.
    CHECK(desk.isSound());
    hub.onRequest = {};
    CHECK(desk.sync().state == SyncState::Done);
    CHECK(waiting(desk) == 0);
    CHECK(visible(desk) == 900);
    CHECK(desk.isSound());
}

TEST_CASE("While the line is silent records are worked up", "[sync]")
{
    FakeHub hub(900);
    SyncDesk desk(hub);
    desk.silenceWorthUsing = std::chrono::milliseconds(0);
    std::vector<qint64> known;
    hub.onRequest = [&](const QString &request) -> std::optional<Error> {
        if (request == u"changes"_s) {
            known.push_back(visible(desk));
        }
        return {};
    };

    CHECK(desk.sync().state == SyncState::Done);

    REQUIRE(known.size() >= 4);
    CHECK(known[3] > 100);
    CHECK(desk.isSound());
}

TEST_CASE("Working up stops where it is asked to, and goes on there", "[sync]")
{
    FakeHub hub;
    SyncDesk desk(hub);
    store(desk, largePage(0, 39));
    std::stop_source stop;
    const auto atOnce = desk.temp.library->onCommit([&stop](const CommitNotice &) { stop.request_stop(); });

    REQUIRE(workUpWaiting(*desk.temp.library, {}, {}, std::chrono::milliseconds(0)));
    const qint64 left = waiting(desk);
    CHECK(left < 40);
    REQUIRE(workUpWaiting(*desk.temp.library, {}, stop.get_token()));
    CHECK(waiting(desk) == left);

    REQUIRE(workUpWaiting(*desk.temp.library));
    CHECK(visible(desk) == 40);
    CHECK(desk.isSound());
}

TEST_CASE("Records go on waiting while another program writes", "[sync]")
{
    FakeHub hub;
    SyncDesk desk(hub);
    store(desk, largePage(0, 39));
    REQUIRE(desk.temp.connection().runScript("PRAGMA busy_timeout=0"));
    const auto other = Connection::open(desk.temp.options().folder.database(), Access::ReadWrite);
    REQUIRE(other.has_value());
    REQUIRE((*other)->runScript("BEGIN IMMEDIATE"));

    CHECK(workUpWaiting(*desk.temp.library).has_value());
    CHECK(waiting(desk) == 40);

    REQUIRE((*other)->runScript("ROLLBACK"));
    CHECK(workUpWaiting(*desk.temp.library).has_value());
    CHECK(waiting(desk) == 0);
}

TEST_CASE("Many deletions are weighed against what waits as well [F62]", "[sync]")
{
    FakeHub hub;
    SyncDesk desk(hub);
    store(desk, largePage(0, 39));

    const auto staged = stagedDeletes(desk.temp.connection(), kChannel);

    REQUIRE(staged.has_value());
    CHECK(staged->visible == 40);
}

TEST_CASE("A channel that is removed takes along what waits", "[sync]")
{
    FakeHub hub;
    SyncDesk desk(hub);
    store(desk, largePage(0, 39));

    REQUIRE(removeChannel(*desk.temp.library, kChannel, RecordsOfChannel::Remove));
    REQUIRE(workUpWaiting(*desk.temp.library));

    CHECK(waiting(desk) == 0);
    CHECK(desk.number(u"SELECT count(*) FROM record"_s) == 0);
    CHECK(desk.isSound());
}
