// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/sync/sync_bench.h"

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

void failAtPage(FakeHub &hub, int page, ErrorKind kind)
{
    hub.onRequest = [count = 0, page, kind](const QString &request) mutable -> std::optional<Error> {
        if (request == u"changes"_s && ++count > page) {
            return Error {kind, u"hub"_s, u"cut"_s};
        }
        return {};
    };
}

} // namespace

TEST_CASE("A first pull brings every record, and both sides are equal", "[sync]")
{
    FakeHub hub(450);
    SyncDesk desk(hub);

    const SyncReport report = desk.sync();

    CHECK(report.state == SyncState::Done);
    CHECK(report.pulled == 450);
    CHECK(desk.here() == hub.revisions());
    CHECK(desk.record(idOf(4)).visible);
    CHECK(desk.isSound());
}

TEST_CASE("A pull cut off at any page boundary goes on there, losing and repeating nothing [F1 F7 F10]", "[sync]")
{
    const ErrorKind kind = GENERATE(ErrorKind::Network, ErrorKind::BadAnswer, ErrorKind::Busy);
    for (int page = 0; page < 3; ++page) {
        FakeHub hub(450);
        SyncDesk desk(hub);

        failAtPage(hub, page, kind);
        const SyncReport cut = desk.sync();
        CHECK(cut.state == SyncState::Failed);
        CHECK(cut.error.kind == kind);
        CHECK(desk.isSound());
        const QString place = desk.place();

        hub.onRequest = {};
        const SyncReport rest = desk.sync();
        CHECK(rest.state == SyncState::Done);
        CHECK(cut.pulled + rest.pulled == 450);
        CHECK(rest.unchanged == 0);
        CHECK(desk.place() != place);
        CHECK(desk.here() == hub.revisions());
    }
}

TEST_CASE("A failed page is asked for again at the same place, smaller and after a wait [F1 F2 F3 F4 F27]", "[sync]")
{
    FakeHub hub(450);
    SyncDesk desk(hub);
    desk.tries = 6;
    int failures = 0;
    hub.onRequest = [&](const QString &request) -> std::optional<Error> {
        const bool fails = request == u"changes"_s && hub.requests.count(u"changes"_s) > 1 && failures < 3;
        failures += fails ? 1 : 0;
        return fails ? std::optional(Error {ErrorKind::BadAnswer, {}, u"JSON ends too early"_s}) : std::nullopt;
    };

    const SyncReport report = desk.sync();

    CHECK(report.state == SyncState::Done);
    CHECK(report.unchanged == 0);
    CHECK(desk.here() == hub.revisions());
    using namespace std::chrono_literals;
    CHECK(desk.waits == std::vector<std::chrono::milliseconds> {1s, 2s, 4s}); // Half of 2, 4 and 8 seconds.
}

TEST_CASE("What the hub asks to wait is obeyed, and a session does not sit out a day [F23 F26]", "[sync]")
{
    FakeHub hub(5);
    SyncDesk desk(hub);
    bool isBusy = true;
    hub.onRequest = [&](const QString &request) -> std::optional<Error> {
        return request == u"changes"_s && std::exchange(isBusy, false) ? std::optional(Error {ErrorKind::Busy, {}, {}})
                                                                       : std::nullopt;
    };

    SECTION("seven seconds")
    {
        hub.asksToWait = std::chrono::seconds(7);
        CHECK(desk.sync().state == SyncState::Done);
        CHECK(desk.waits.front() >= std::chrono::seconds(7));
    }
    SECTION("three years")
    {
        hub.asksToWait = std::chrono::hours(24 * 365 * 3);
        const SyncReport report = desk.sync();
        CHECK(report.state == SyncState::Failed);
        CHECK(report.error.kind == ErrorKind::Busy);
        CHECK(desk.waits.empty());
    }
}

TEST_CASE("Duplicate rows, a rewound feed and a feed from its beginning change nothing [F40 F41 F42]", "[sync]")
{
    FakeHub hub(120);
    SyncDesk desk(hub);
    REQUIRE(desk.sync().pulled == 120);
    const qint64 notices = desk.number(u"SELECT total(length(base)) FROM mirror"_s);

    SECTION("the same rows twice in a page")
    {
        hub.patch(idOf(3), {{u"acronym"_s, u"X"_s}});
        hub.onPage = [](ChangePage &page) {
            const auto rows = page.rows;
            page.rows.insert(page.rows.end(), rows.begin(), rows.end());
        };
        const SyncReport report = desk.sync();
        CHECK(report.pulled == 1);
        CHECK(report.unchanged == 1);
    }
    SECTION("the hub begins anew")
    {
        hub.patch(idOf(3), {{u"acronym"_s, u"X"_s}});
        hub.onPage = [&hub](ChangePage &page) {
            hub.onPage = {};
            page = *hub.changes({{}, 1000, Bodies::Include}, {});
        };
        const SyncReport report = desk.sync();
        CHECK(report.pulled == 1);
        CHECK(report.unchanged == 119);
    }
    CHECK(desk.here() == hub.revisions());
    CHECK(desk.number(u"SELECT count(*) FROM conflict"_s) == 0);
    CHECK(notices > 0);
    CHECK(desk.isSound());
}

TEST_CASE("A case study may come before the stakeholder it names [F43]", "[sync]")
{
    FakeHub hub;
    hub.put(hubRecord(1));
    SyncDesk desk(hub);
    REQUIRE(desk.sync().pulled == 1);

    const auto dangling = linksOf(desk.temp.connection(), {idOf(1)});
    REQUIRE(dangling.has_value());
    REQUIRE(dangling->size() == 1);
    CHECK(dangling->front().title.isNull());

    hub.put(hubRecord(0));
    REQUIRE(desk.sync().pulled == 1);
    CHECK(linksOf(desk.temp.connection(), {idOf(1)})->front().title.isObject());
    CHECK(desk.isSound());
}

TEST_CASE("Rows without a body are fetched by themselves [F45 F46 F47 F48]", "[sync]")
{
    FakeHub hub(30);
    hub.withoutBody = {idOf(3), idOf(7), idOf(29)};
    SyncDesk desk(hub);

    CHECK(desk.sync().state == SyncState::Done);
    CHECK(hub.requests.count(u"bulkGet"_s) == 1);
    CHECK(desk.here() == hub.revisions());
}

TEST_CASE("A body that cannot be had goes to quarantine after three tries, and the feed goes on [F49]", "[sync]")
{
    FakeHub hub(30);
    hub.withoutBody = {idOf(3)};
    hub.withheld = {idOf(3)};
    SyncDesk desk(hub);

    const SyncReport report = desk.sync();
    CHECK(report.state == SyncState::Done);
    CHECK(report.quarantined == 1);
    CHECK(report.pulled == 29);
    CHECK(hub.requests.count(u"bulkGet"_s) == 3);
    CHECK(desk.number(u"SELECT count(*) FROM quarantine"_s) == 1);

    hub.withheld.clear();
    hub.withoutBody.clear();
    hub.patch(idOf(3), {{u"acronym"_s, u"back"_s}});
    CHECK(desk.sync().pulled == 1);
    CHECK(desk.number(u"SELECT count(*) FROM quarantine"_s) == 0);
    CHECK(desk.here() == hub.revisions());
}

TEST_CASE("What a lagging hub could not give is asked for again by the next sessions and comes in", "[sync]")
{
    FakeHub hub(30);
    hub.withoutBody = {idOf(3), idOf(5)};
    hub.withheld = {idOf(3), idOf(5)};
    SyncDesk desk(hub);
    REQUIRE(desk.sync().quarantined == 2);

    hub.withheld = {idOf(5)};
    const SyncReport report = desk.sync();

    CHECK(report.pulled == 1);
    CHECK(report.quarantined == 0);
    CHECK(hub.requests == QStringList {u"checkpoint"_s, u"bulkGet"_s, u"changes"_s});
    CHECK(desk.record(idOf(3)).visible);
    CHECK(desk.number(u"SELECT count(*) FROM quarantine"_s) == 1);
    hub.withheld.clear();
    CHECK(desk.sync().pulled == 1);
    CHECK(desk.here() == hub.revisions());
    CHECK(desk.sync().requests == 2);
    CHECK(desk.isSound());
}

TEST_CASE("What a hub never gives is given up after ten more sessions", "[sync]")
{
    FakeHub hub(30);
    hub.withoutBody = {idOf(3)};
    hub.withheld = {idOf(3)};
    SyncDesk desk(hub);
    REQUIRE(desk.sync().quarantined == 1);

    for (int n = 0; n < 10; ++n) {
        CHECK(desk.sync().requests == 3);
    }
    CHECK(desk.sync().requests == 2);
    CHECK(desk.number(u"SELECT count(*) FROM quarantine"_s) == 1);
}

TEST_CASE("Of a record in quarantine only the newest revision waits", "[sync]")
{
    FakeHub hub(30);
    hub.withoutBody = {idOf(3)};
    hub.withheld = {idOf(3)};
    SyncDesk desk(hub);
    REQUIRE(desk.sync().quarantined == 1);
    hub.patch(idOf(3), {{u"acronym"_s, u"NEW"_s}});
    REQUIRE(desk.sync().quarantined == 1);
    CHECK(desk.number(u"SELECT count(*) FROM quarantine"_s) == 1);

    hub.withheld.clear();
    CHECK(desk.sync().pulled == 1);
    CHECK(desk.record(idOf(3)).shown().json().value("acronym"_L1) == u"NEW"_s);
    CHECK(desk.number(u"SELECT count(*) FROM quarantine"_s) == 0);
}

TEST_CASE("A revision that comes out of quarantine late does not undo an edit or a pending audit", "[sync]")
{
    FakeHub hub(30);
    SyncDesk desk(hub);
    REQUIRE(desk.sync().pulled == 30);
    desk.edit(idOf(3), {{u"tags"_s, QJsonArray {u"mine"_s}}});
    hub.withoutBody = {idOf(3)};
    hub.withheld = {idOf(3)};
    hub.patch(idOf(3), {{u"title"_s, QJsonObject {{u"en"_s, u"Theirs"_s}}}});
    REQUIRE(desk.sync().quarantined == 1);

    hub.withheld.clear();
    hub.state.notes.clear(); // A comparison of the whole is due.
    hub.put(hubRecord(40));
    CHECK(desk.sync().state == SyncState::Done);
    CHECK(desk.record(idOf(3)).shown().value(u"title.en") == u"Theirs"_s);
    CHECK(desk.record(idOf(3)).shown().json().value("tags"_L1).toArray().contains(u"mine"_s));
    CHECK(desk.record(idOf(40)).visible);
    CHECK(desk.isSound());
}

TEST_CASE("One record that spoils every answer does not hold up the others [F34 F35 F38 F50]", "[sync]")
{
    FakeHub hub(60);
    hub.poison = {idOf(17)};
    SyncDesk desk(hub);

    const SyncReport report = desk.sync();

    CHECK(report.state == SyncState::Done);
    CHECK(report.quarantined == 1);
    Revisions expected = hub.revisions();
    expected.remove(idOf(17));
    CHECK(desk.here() == expected);
}

TEST_CASE("Unknown types, newer schemas and unknown members are kept as they came [F51]", "[sync]")
{
    FakeHub hub;
    QJsonObject future = hubRecord(1);
    future.insert(u"schema"_s, 99);
    QJsonObject extra = hubRecord(2);
    extra.insert(u"x_future"_s, QJsonObject {{u"deep"_s, QJsonArray {1, QJsonValue::Null, u"ü"_s}}});
    hub.put(future);
    hub.put(extra);
    hub.put({{u"_id"_s, u"spaceship:1"_s}, {u"type"_s, u"spaceship"_s}, {u"warp"_s, 9}});
    hub.put({{u"_id"_s, u"No Type At All"_s}});
    SyncDesk desk(hub);

    REQUIRE(desk.sync().pulled == 4);

    CHECK(desk.here() == hub.revisions());
    CHECK(desk.record(idOf(1)).state == u"read_only_newer"_s);
    CHECK_FALSE(RecordWriter(*desk.temp.library).edit({idOf(1)}, {{u"acronym"_s, u"X"_s}}, {}));
    CHECK(desk.record(idOf(2)).base.json().value("x_future"_L1) == extra.value("x_future"_L1));
    CHECK_FALSE(desk.record(u"spaceship:1"_s).visible);
    CHECK_FALSE(desk.record(u"No Type At All"_s).visible);
    CHECK(desk.isSound());
}

TEST_CASE("A feed that never says it is at its end ends all the same [F53 F54]", "[sync]")
{
    FakeHub hub(20);
    SyncDesk desk(hub);

    SECTION("the place does not move")
    {
        REQUIRE(desk.sync().pulled == 20);
        const QString place = desk.place();
        hub.patch(idOf(3), {{u"acronym"_s, u"X"_s}});
        hub.onPage = [&place](ChangePage &page) { page.lastSeq = place; };
        CHECK(desk.sync().pulled == 1);
    }
    SECTION("something is always pending")
    {
        hub.onPage = [](ChangePage &page) { page.pending = 1000; };
        CHECK(desk.sync().pulled == 20);
    }
    SECTION("full pages of the same rows for ever")
    {
        hub.onPage = [&hub](ChangePage &page) {
            page.received = 1000;
            page.lastSeq = FakeHub::place(hub.requests.size() % 3 + 50);
        };
        CHECK(desk.sync().state == SyncState::Done);
    }
    CHECK(desk.here() == hub.revisions());
}

TEST_CASE("A full disk rolls the page and its place back together, and the next session goes on [F71]", "[sync]")
{
    FakeHub hub(450);
    SyncDesk desk(hub);
    hub.onRequest = [&](const QString &request) -> std::optional<Error> {
        if (request == u"changes"_s && hub.requests.count(u"changes"_s) == 2) {
            const qint64 pages = desk.number(u"PRAGMA page_count"_s);
            std::ignore = desk.temp.connection().runScript(QByteArray("PRAGMA max_page_count=" + QByteArray::number(pages)));
        }
        return {};
    };

    const SyncReport full = desk.sync();
    CHECK(full.state == SyncState::Failed);
    CHECK(full.error.kind == ErrorKind::DiskFull);
    CHECK(desk.here().size() == full.pulled);

    std::ignore = desk.temp.connection().runScript("PRAGMA max_page_count=1000000");
    hub.onRequest = {};
    CHECK(desk.sync().state == SyncState::Done);
    CHECK(desk.here() == hub.revisions());
    CHECK(desk.isSound());
}

TEST_CASE("Control characters, lone surrogates and huge numbers do not stop the feed [F36 F39]", "[sync]")
{
    FakeHub hub(3);
    QJsonObject odd = hubRecord(5);
    QString title = u"A"_s;
    title += QChar(0xd800);
    title += QChar(0);
    title += u"B\u0301"_s;
    odd.insert(u"title"_s, QJsonObject {{u"en"_s, title}});
    odd.insert(u"big"_s, 9.3e18);
    hub.put(odd);
    SyncDesk desk(hub);

    CHECK(desk.sync().state == SyncState::Done);
    CHECK(desk.here() == hub.revisions());
    CHECK(desk.record(idOf(5)).shown().value(u"title.en") == QString(u"A\ufffdB\u0301"_s.normalized(QString::NormalizationForm_C)));
    CHECK(desk.isSound());
}

TEST_CASE("A session can be stopped at every request, at once and without harm [F80]", "[sync]")
{
    for (int request = 1;; ++request) {
        FakeHub hub(450);
        hub.withoutBody = {idOf(3)};
        SyncDesk desk(hub);
        std::stop_source stop;
        hub.onRequest = [&](const QString &) -> std::optional<Error> {
            if (hub.requests.size() == request) {
                stop.request_stop();
                return Error {ErrorKind::Cancelled, {}, {}};
            }
            return {};
        };
        const SyncReport report = desk.sync(stop.get_token());
        if (!stop.stop_requested()) {
            CHECK(request > 8);
            break;
        }
        CHECK(report.state != SyncState::Failed);
        hub.onRequest = {};
        CHECK(desk.sync().state == SyncState::Done);
        CHECK(desk.here() == hub.revisions());
    }
}

TEST_CASE("The page that is begun ahead is the one that is asked for next, and none is after the last", "[sync]")
{
    FakeHub hub(950);
    hub.tellsPending = GENERATE(true, false);
    SyncDesk desk(hub);

    CHECK(desk.sync().state == SyncState::Done);

    REQUIRE(hub.asked.size() == hub.begunAhead.size() + 1);
    for (size_t i = 0; i < hub.begunAhead.size(); ++i) {
        CHECK(hub.begunAhead[i].since == hub.asked[i + 1].since);
        CHECK(hub.begunAhead[i].limit == hub.asked[i + 1].limit);
    }
    CHECK(desk.here() == hub.revisions());
}
