// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/conflict_store.h"
#include "core/store/record_reader.h"
#include "core/store/record_writer.h"
#include "core/store/staged_deletes.h"
#include "core/store/sync_log.h"
#include "tests/support/catch_qt.h"
#include "tests/unit/sync/oai/fake_repository.h"

#include <QJsonArray>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kFirst = "oai:example.org:0000";

QString firstId()
{
    return QString::fromLatin1(kFirst);
}

} // namespace

TEST_CASE("A harvest brings every record, page by page, and leaves one line in the log", "[oai]")
{
    HarvestBench bench(35);

    const SyncReport report = bench.harvest();

    REQUIRE(report.state == SyncState::Done);
    CHECK(report.pulled == 35);
    CHECK(bench.repository.verbs()
        == QStringList {
            u"Identify"_s, u"ListRecords"_s, u"ListRecords"_s, u"ListRecords"_s, u"ListRecords"_s});
    CHECK(bench.mirrorEqualsRepository());
    const auto log = recentSyncs(bench.home.connection(), 10);
    REQUIRE(log->size() == 1);
    CHECK(log->front().outcome == u"done"_s);
    CHECK(log->front().pulled == 35);
    CHECK(bench.number(u"SELECT count(*) FROM record WHERE visible = 1 AND type = 'resource'"_s) == 35);
}

TEST_CASE("A repeated harvest asks only from the last start less the overlap, and changes nothing", "[oai]")
{
    HarvestBench bench(35);
    REQUIRE(bench.harvest().state == SyncState::Done);
    bench.repository.requests.clear();
    bench.repository.now = u"2026-11-25T09:00:00Z"_s;

    const SyncReport report = bench.harvest();

    CHECK(report.state == SyncState::Done);
    CHECK(report.pulled == 0);
    REQUIRE(bench.repository.requests.size() == 2);
    CHECK(FakeRepository::value(bench.repository.requests[1], "from") == u"2026-11-22T09:00:00Z"_s);
    CHECK(bench.mirrorEqualsRepository());
}

TEST_CASE("The next harvest begins where the last one began, not where it ended", "[oai]")
{
    HarvestBench bench(5);
    bench.repository.onAnswer
        = [&](const QUrlQuery &, QByteArray &) { bench.repository.now = u"2026-11-24T11:00:00Z"_s; };
    REQUIRE(bench.harvest().state == SyncState::Done);

    bench.repository.requests.clear();
    REQUIRE(bench.harvest().state == SyncState::Done);
    CHECK(FakeRepository::value(bench.repository.requests.at(1), "from") == u"2026-11-22T09:00:00Z"_s);
}

TEST_CASE("Changed and deleted records arrive with the next harvest", "[oai]")
{
    HarvestBench bench(12);
    REQUIRE(bench.harvest().state == SyncState::Done);
    bench.repository.put(firstId(), u"2026-11-24T12:00:00Z"_s, u"Another title"_s);
    bench.repository.remove(u"oai:example.org:0001"_s, u"2026-11-24T12:00:00Z"_s);
    bench.repository.put(u"oai:example.org:new"_s, u"2026-11-24T12:30:00Z"_s);
    bench.repository.now = u"2026-11-25T09:00:00Z"_s;

    const SyncReport report = bench.harvest();

    CHECK(report.state == SyncState::Done);
    CHECK(report.pulled == 2);
    CHECK(report.removed == 1);
    CHECK(bench.mirrorEqualsRepository());
}

TEST_CASE("An edit by staff outlives harvests, and only a change of the same field is a conflict", "[oai]")
{
    HarvestBench bench(3);
    REQUIRE(bench.harvest().state == SyncState::Done);
    const RecordId id = bench.idOf(firstId());
    const QJsonObject patch {{u"four_p"_s, QJsonArray {u"prevention"_s}}, {u"publisher"_s, u"Ours"_s}};
    REQUIRE(RecordWriter(*bench.home.library).edit(id, patch, {u"amina"_s, {}}));

    bench.repository.put(firstId(), u"2026-11-24T12:00:00Z"_s, u"Another title"_s);
    const SyncReport quiet = bench.harvest();
    const auto shown = [&] { return readRecord(bench.home.connection(), id).value().value().shown(); };
    CHECK(quiet.conflicts == 0);
    CHECK(shown().title({u"en"_s}).text == u"Another title"_s);
    CHECK(shown().value(u"publisher").toString() == u"Ours"_s);
    CHECK(shown().value(u"four_p").toArray() == QJsonArray {u"prevention"_s});

    bench.repository.items[firstId()] = {.datestamp = u"2026-11-24T13:00:00Z"_s,
        .title = u"Another title"_s,
        .metadata
        = "<dc><title xml:lang=\"en\">Another "
          "title</title><publisher>Theirs</publisher><type>report</type><language>en</language></dc>"};
    const SyncReport clash = bench.harvest();
    CHECK(clash.state == SyncState::Done);
    CHECK(clash.conflicts == 1);
    CHECK(shown().value(u"publisher").toString() == u"Ours"_s);
    const auto open = openConflicts(bench.home.connection());
    REQUIRE(open->size() == 1);
    CHECK(open->front().fields == QStringList {u"publisher"_s});
    CHECK(bench.harvest().conflicts == 0);
    CHECK(bench.mirrorEqualsRepository());
}

TEST_CASE("A harvest cut off between two pages goes on with its token and repeats nothing", "[oai]")
{
    HarvestBench bench(35);
    bench.repository.onRequest = [&](const QUrlQuery &) -> std::optional<HttpAnswer> {
        if (bench.repository.requests.size() == 4) {
            bench.stop.request_stop();
        }
        return {};
    };
    CHECK(bench.harvest().state == SyncState::Stopped);
    CHECK(listingHere(bench.home).size() == 20);

    bench.repository.onRequest = {};
    bench.repository.requests.clear();
    bench.stop = {};
    bench.home.reopen();
    const SyncReport report = bench.harvest();
    CHECK(report.state == SyncState::Done);
    CHECK(report.pulled == 15);
    CHECK(report.unchanged == 0);
    CHECK(bench.repository.verbs() == QStringList {u"Identify"_s, u"ListRecords"_s, u"ListRecords"_s});
    CHECK(bench.mirrorEqualsRepository());
}

TEST_CASE("A token that ran out before the harvest goes on is not tried, and the list begins anew", "[oai]")
{
    HarvestBench bench(35);
    bench.repository.tokenExpires = "2026-11-24T09:01:00Z";
    bench.repository.onRequest = [&](const QUrlQuery &) -> std::optional<HttpAnswer> {
        if (bench.repository.requests.size() == 4) {
            bench.stop.request_stop();
        }
        return {};
    };
    CHECK(bench.harvest().state == SyncState::Stopped);

    bench.repository.onRequest = {};
    bench.repository.requests.clear();
    bench.repository.now = u"2026-11-24T09:02:00Z"_s;
    bench.stop = {};
    CHECK(bench.harvest().state == SyncState::Done);
    CHECK_FALSE(bench.repository.requests.at(1).hasQueryItem(u"resumptionToken"_s));
    CHECK(bench.mirrorEqualsRepository());
}

TEST_CASE("Replaying every page any number of times changes nothing", "[oai]")
{
    HarvestBench bench(25);
    REQUIRE(bench.harvest().state == SyncState::Done);
    const qint64 changes = bench.number(u"SELECT sum(length(base)) FROM mirror"_s);
    for (int n = 0; n < 3; ++n) {
        REQUIRE(bench.home.connection().run(u"UPDATE oai_source SET next_from = NULL"_s));
        const SyncReport report = bench.harvest();
        CHECK(report.pulled == 0);
        CHECK(report.unchanged == 25);
    }
    CHECK(bench.number(u"SELECT sum(length(base)) FROM mirror"_s) == changes);
    CHECK(bench.mirrorEqualsRepository());
}

TEST_CASE("An empty repository and one without news are in order", "[oai]")
{
    HarvestBench bench;
    CHECK(bench.harvest().state == SyncState::Done);
    CHECK(bench.repository.verbs() == QStringList {u"Identify"_s, u"ListRecords"_s});
    CHECK(bench.mirrorEqualsRepository());
}

TEST_CASE("Only the chosen set is asked for", "[oai]")
{
    HarvestBench bench(6, u"trafficking"_s);
    bench.repository.items[firstId()].set = u"trafficking"_s;
    CHECK(bench.harvest().state == SyncState::Done);
    CHECK(listingHere(bench.home).keys() == QStringList {firstId()});
}

TEST_CASE("There is a second between two requests", "[oai]")
{
    HarvestBench bench(35);
    bench.harvest();
    CHECK(bench.pauses == std::vector<std::chrono::milliseconds>(4, std::chrono::milliseconds(1000)));
}

TEST_CASE("Unusually many deletions wait for a decision", "[oai]")
{
    HarvestBench bench(120);
    REQUIRE(bench.harvest().state == SyncState::Done);
    for (auto &[identifier, item] : bench.repository.items) {
        item.deleted = true;
        item.datestamp = u"2026-11-24T12:00:00Z"_s;
    }

    const SyncReport report = bench.harvest();

    CHECK(report.state == SyncState::NeedsDecision);
    CHECK(listingHere(bench.home).size() == 120);
    CHECK(applyStagedDeletes(*bench.home.library, u"un"_s).value_or(-1) == 120);
    CHECK(bench.harvest().state == SyncState::Done);
    CHECK(bench.mirrorEqualsRepository());
}

TEST_CASE("A repository that keeps no deletions is compared each month, and what it no longer lists stays as "
          "an orphan",
    "[oai]")
{
    HarvestBench bench(25);
    bench.repository.deletedRecord = u"no"_s;
    REQUIRE(bench.harvest().state == SyncState::Done);
    bench.repository.items.erase(firstId());

    bench.repository.now = u"2026-12-10T09:00:00Z"_s;
    REQUIRE(bench.harvest().state == SyncState::Done);
    CHECK_FALSE(bench.repository.verbs().contains(u"ListIdentifiers"_s));
    CHECK(bench.number(u"SELECT count(*) FROM mirror WHERE state = 'orphan'"_s) == 0);

    bench.repository.now = u"2026-12-25T09:00:00Z"_s;
    REQUIRE(bench.harvest().state == SyncState::Done);
    CHECK(bench.number(u"SELECT count(*) FROM mirror WHERE state = 'orphan'"_s) == 1);
    CHECK(bench.number(u"SELECT count(*) FROM record WHERE visible = 1"_s) == 25);
    CHECK(bench.mirrorEqualsRepository());

    bench.repository.put(firstId(), u"2026-12-25T10:00:00Z"_s);
    REQUIRE(bench.harvest().state == SyncState::Done);
    CHECK(bench.number(u"SELECT count(*) FROM mirror WHERE state = 'orphan'"_s) == 0);
    CHECK(bench.mirrorEqualsRepository());
}

TEST_CASE("An identifier list that comes back empty or short makes no orphans", "[oai]")
{
    HarvestBench bench(25);
    bench.repository.deletedRecord = u"no"_s;
    REQUIRE(bench.harvest().state == SyncState::Done);
    bench.repository.now = u"2026-12-25T09:00:00Z"_s;
    bench.repository.onAnswer = [&](const QUrlQuery &query, QByteArray &body) {
        if (FakeRepository::value(query, "verb") == u"ListIdentifiers"_s) {
            body = bench.repository.envelope(
                "<ListIdentifiers><header><identifier>oai:example.org:0001</identifier>"
                "<datestamp>2026-02-01T10:00:00Z</datestamp></header>"
                "<resumptionToken completeListSize=\"25\"/></ListIdentifiers>");
        }
    };
    CHECK(bench.harvest().state == SyncState::Done);
    CHECK(bench.number(u"SELECT count(*) FROM mirror WHERE state = 'orphan'"_s) == 0);

    bench.repository.now = u"2027-02-25T09:00:00Z"_s;
    bench.repository.onAnswer = [&](const QUrlQuery &query, QByteArray &body) {
        if (FakeRepository::value(query, "verb") == u"ListIdentifiers"_s) {
            body = bench.repository.envelope(FakeRepository::error("noRecordsMatch"));
        }
    };
    CHECK(bench.harvest().state == SyncState::Done);
    CHECK(bench.number(u"SELECT count(*) FROM mirror WHERE state = 'orphan'"_s) == 0);
    CHECK(bench.mirrorEqualsRepository());
}

TEST_CASE("A repository that names no time is read as a whole each time", "[oai]")
{
    HarvestBench bench(5);
    bench.repository.now = u"yesterday"_s;
    REQUIRE(bench.harvest().state == SyncState::Done);
    bench.repository.requests.clear();
    REQUIRE(bench.harvest().state == SyncState::Done);
    CHECK_FALSE(bench.repository.requests.at(1).hasQueryItem(u"from"_s));
    CHECK(bench.mirrorEqualsRepository());
}

TEST_CASE("A stop at any request ends the session at once and the next one completes", "[oai]")
{
    for (size_t at = 1; at <= 5; ++at) {
        HarvestBench bench(35);
        bench.repository.onRequest = [&](const QUrlQuery &) -> std::optional<HttpAnswer> {
            if (bench.repository.requests.size() == at) {
                bench.stop.request_stop();
            }
            return {};
        };
        CAPTURE(at);
        CHECK(bench.harvest().state == SyncState::Stopped);
        CHECK(bench.repository.requests.size() == at);
        bench.repository.onRequest = {};
        bench.stop = {};
        CHECK(bench.harvest().state == SyncState::Done);
        CHECK(bench.mirrorEqualsRepository());
    }
}
