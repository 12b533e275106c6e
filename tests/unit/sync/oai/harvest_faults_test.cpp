// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch_qt.h"
#include "tests/unit/sync/oai/fake_repository.h"

using namespace fourthp;
using namespace fourthp::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

bool isResumed(const QUrlQuery &query)
{
    return query.hasQueryItem(u"resumptionToken"_s);
}

HttpAnswer withStatus(int status, const QByteArray &retryAfter = {})
{
    HttpAnswer answer = FakeRepository::answer("no", status, "text/plain");
    answer.retryAfter = retryAfter;
    return answer;
}

} // namespace

TEST_CASE("[F86] A refused resumption token makes the list begin anew, and nothing is lost", "[oai]")
{
    HarvestBench bench(35);
    int refusals = 2;
    bench.repository.onRequest = [&](const QUrlQuery &query) -> std::optional<HttpAnswer> {
        if (isResumed(query) && FakeRepository::value(query, "resumptionToken").startsWith(u"20&"_s)
            && refusals-- > 0) {
            return FakeRepository::answer(
                bench.repository.envelope(FakeRepository::error("badResumptionToken")));
        }
        return {};
    };
    CHECK(bench.harvest().state == SyncState::Done);
    CHECK(bench.mirrorEqualsRepository());
}

TEST_CASE("[F87] A status that means a lost token makes the list begin anew", "[oai]")
{
    for (const int status : {410, 422, 500}) {
        HarvestBench bench(35);
        bool refuses = true;
        bench.repository.onRequest = [&](const QUrlQuery &query) -> std::optional<HttpAnswer> {
            return isResumed(query) && std::exchange(refuses, false) ? std::optional(withStatus(status))
                                                                     : std::nullopt;
        };
        CAPTURE(status);
        CHECK(bench.harvest().state == SyncState::Done);
        CHECK(bench.repository.verbs().count(u"ListRecords"_s) == 6);
        CHECK(bench.mirrorEqualsRepository());
    }
}

TEST_CASE("[F87] A repository that forgets every list after two pages is read in smaller windows", "[oai]")
{
    HarvestBench bench(80);
    bench.repository.onRequest = [&](const QUrlQuery &query) -> std::optional<HttpAnswer> {
        const int page = FakeRepository::value(query, "resumptionToken").section(u'&', 0, 0).toInt() / 10;
        return page > 1 ? std::optional(withStatus(422)) : std::nullopt;
    };
    CHECK(bench.harvest().state == SyncState::Done);
    CHECK(bench.mirrorEqualsRepository());
}

TEST_CASE("[F87] A repository that never takes a token back ends in a failure, keeps what came and moves "
          "nothing on",
    "[oai]")
{
    HarvestBench bench;
    for (int n = 0; n < 25; ++n) { // All in one second: no window is short enough.
        bench.repository.put(u"oai:example.org:%1"_s.arg(n), u"2026-05-05T05:05:05Z"_s);
    }
    bench.repository.onRequest = [&](const QUrlQuery &query) -> std::optional<HttpAnswer> {
        return isResumed(query) ? std::optional(withStatus(422)) : std::nullopt;
    };
    const SyncReport report = bench.harvest();
    CHECK(report.state == SyncState::Failed);
    CHECK(report.error.kind == ErrorKind::BadAnswer);
    CHECK(listingHere(bench.home).size() == 10);
    CHECK(bench.number(u"SELECT count(*) FROM oai_source WHERE next_from IS NOT NULL"_s) == 0);

    bench.repository.onRequest = {};
    CHECK(bench.harvest().state == SyncState::Done);
    CHECK(bench.mirrorEqualsRepository());
}

TEST_CASE("[F88] A token that comes back for ever is stopped, and so is a list that repeats itself under new "
          "tokens",
    "[oai]")
{
    for (const bool isSameToken : {true, false}) {
        HarvestBench bench(35);
        int answers = 0;
        bench.repository.onAnswer = [&](const QUrlQuery &query, QByteArray &body) {
            if (isResumed(query)) {
                const QByteArray token
                    = isSameToken ? QByteArray("again") : "again-" + QByteArray::number(++answers);
                body = bench.repository.envelope(
                    "<ListRecords><record><header><identifier>oai:example.org:0000</identifier>"
                    "<datestamp>2026-01-01T10:00:00Z</datestamp></header><metadata><dc><title "
                    "xml:lang=\"en\">"
                    "Partnerships &amp; hotels</title></dc></metadata></record><resumptionToken>"
                    + token + "</resumptionToken></ListRecords>");
            }
        };
        bench.repository.onRequest = [&](const QUrlQuery &query) -> std::optional<HttpAnswer> {
            return isResumed(query) ? std::optional(FakeRepository::answer([&] {
                QByteArray body;
                bench.repository.onAnswer(query, body);
                return body;
            }()))
                                    : std::nullopt;
        };
        CAPTURE(isSameToken);
        const SyncReport report = bench.harvest();
        CHECK(report.state == SyncState::Failed);
        CHECK(report.error.kind == ErrorKind::BadAnswer);
        CHECK(bench.repository.requests.size() < 10);

        bench.repository.onRequest = {};
        bench.repository.onAnswer = {};
        CHECK(bench.harvest().state == SyncState::Done);
        CHECK(bench.mirrorEqualsRepository());
    }
}

TEST_CASE("[F89] An empty page with a token is not the end", "[oai]")
{
    HarvestBench bench(35);
    bench.repository.onRequest = [&, asked = 0](const QUrlQuery &query) mutable -> std::optional<HttpAnswer> {
        if (!isResumed(query) || ++asked != 2) {
            return {};
        }
        // The same place under another name.
        const QByteArray token
            = FakeRepository::value(query, "resumptionToken").toHtmlEscaped().toUtf8().replace("20&", "020&");
        return FakeRepository::answer(bench.repository.envelope(
            "<ListRecords><resumptionToken>" + token + "</resumptionToken></ListRecords>"));
    };
    CHECK(bench.harvest().state == SyncState::Done);
    CHECK(bench.mirrorEqualsRepository());
}

TEST_CASE("[F90] A repository that asks to wait is waited for as long as it asks", "[oai]")
{
    for (const int status : {503, 429}) {
        HarvestBench bench(15);
        int busy = 2;
        bench.repository.onRequest = [&](const QUrlQuery &query) -> std::optional<HttpAnswer> {
            return isResumed(query) && busy-- > 0 ? std::optional(withStatus(status, "7")) : std::nullopt;
        };
        CAPTURE(status);
        CHECK(bench.harvest().state == SyncState::Done);
        CHECK(std::count(bench.pauses.begin(), bench.pauses.end(), 7000ms) == 2);
        CHECK(bench.mirrorEqualsRepository());
    }
}

TEST_CASE("[F90] A longer wait than a session has ends it as busy, and the next one goes on with the token",
    "[oai]")
{
    HarvestBench bench(15);
    bench.repository.onRequest = [&](const QUrlQuery &query) -> std::optional<HttpAnswer> {
        return isResumed(query) ? std::optional(withStatus(503, "3600")) : std::nullopt;
    };
    const SyncReport report = bench.harvest();
    CHECK(report.state == SyncState::Failed);
    CHECK(report.error.kind == ErrorKind::Busy);
    CHECK(listingHere(bench.home).size() == 10);

    bench.repository.onRequest = {};
    bench.repository.requests.clear();
    CHECK(bench.harvest().state == SyncState::Done);
    CHECK(isResumed(bench.repository.requests.at(1)));
    CHECK(bench.mirrorEqualsRepository());
}

TEST_CASE("[F90] A refusal stops at once", "[oai]")
{
    for (const int status : {401, 403}) {
        HarvestBench bench(15);
        bench.repository.onRequest = [&](const QUrlQuery &) { return std::optional(withStatus(status)); };
        const SyncReport report = bench.harvest();
        CHECK(report.state == SyncState::Failed);
        CHECK(report.error.kind == ErrorKind::Refused);
        CHECK(report.error.subject == u"repository.example.org"_s);
        CHECK(bench.repository.requests.size() == 1);
    }
}

TEST_CASE(
    "[F92] A repository that tells only days is asked with days, and what is older than asked for is taken",
    "[oai]")
{
    HarvestBench bench;
    bench.repository.granularity = u"YYYY-MM-DD"_s;
    bench.repository.earliest = u"2020-01-01"_s;
    for (int n = 0; n < 15; ++n) {
        bench.repository.put(u"oai:example.org:%1"_s.arg(n), u"2026-11-24"_s);
    }
    REQUIRE(bench.harvest().state == SyncState::Done);
    bench.repository.put(u"oai:example.org:late"_s, u"2026-11-24"_s); // The same day, after the harvest.
    bench.repository.now = u"2026-11-25T09:00:00Z"_s;
    bench.repository.requests.clear();
    REQUIRE(bench.harvest().state == SyncState::Done);
    CHECK(FakeRepository::value(bench.repository.requests.at(1), "from") == u"2026-11-21"_s);
    CHECK(bench.mirrorEqualsRepository());

    bench.repository.onRequest = [&](const QUrlQuery &query) -> std::optional<HttpAnswer> {
        if (FakeRepository::value(query, "verb") != u"ListRecords"_s) {
            return {};
        }
        return FakeRepository::answer(bench.repository.envelope(
            "<ListRecords><record><header><identifier>oai:example.org:old</identifier><datestamp>2001-01-01</"
            "datestamp></header>"
            "<metadata><dc><title xml:lang=\"en\">Old</title></dc></metadata></record></ListRecords>"));
    };
    bench.repository.put(u"oai:example.org:old"_s, u"2001-01-01"_s, u"Old"_s);
    CHECK(bench.harvest().pulled == 1);
    CHECK(bench.mirrorEqualsRepository());
}

TEST_CASE("[F92] A record without a datestamp is taken, and one that was deleted and is back is shown again",
    "[oai]")
{
    HarvestBench bench(5);
    bench.repository.items[u"oai:example.org:bare"_s] = {.datestamp = {}, .title = u"Bare"_s};
    REQUIRE(bench.harvest().state == SyncState::Done);
    CHECK(bench.mirrorEqualsRepository());

    bench.repository.remove(u"oai:example.org:0000"_s, u"2026-11-24T10:00:00Z"_s);
    REQUIRE(bench.harvest().removed == 1);
    CHECK(bench.mirrorEqualsRepository());
    bench.repository.put(u"oai:example.org:0000"_s, u"2026-11-24T11:00:00Z"_s);
    REQUIRE(bench.harvest().pulled == 1);
    CHECK(bench.number(u"SELECT count(*) FROM record WHERE visible = 1"_s) == 6);
    CHECK(bench.mirrorEqualsRepository());
}

TEST_CASE("[F92] A record that leaves the set becomes an orphan with the monthly comparison", "[oai]")
{
    HarvestBench bench(6, u"trafficking"_s);
    for (auto &[identifier, item] : bench.repository.items) {
        item.set = u"trafficking"_s;
    }
    REQUIRE(bench.harvest().state == SyncState::Done);
    bench.repository.items[u"oai:example.org:0000"_s].set = u"other"_s;
    bench.repository.now = u"2026-12-26T09:00:00Z"_s;
    REQUIRE(bench.harvest().state == SyncState::Done);
    CHECK(bench.number(u"SELECT count(*) FROM mirror WHERE state = 'orphan'"_s) == 1);
    CHECK(bench.number(u"SELECT count(*) FROM record WHERE visible = 1"_s) == 6);
    CHECK(listingHere(bench.home).size() == 5);
}

TEST_CASE(
    "[F93] Records that shift between two pages are noticed by their number and fetched by a comparison",
    "[oai]")
{
    HarvestBench bench(35);
    bool shifts = true;
    bench.repository.onRequest = [&](const QUrlQuery &query) -> std::optional<HttpAnswer> {
        if (isResumed(query) && std::exchange(shifts, false)) {
            // One of the first page goes: what was first on the second page is now last on the first, and is
            // missed.
            bench.repository.items.erase(u"oai:example.org:0000"_s);
        }
        return {};
    };
    REQUIRE(bench.harvest().state == SyncState::Done);
    CHECK_FALSE(bench.mirrorEqualsRepository());
    CHECK(bench.number(u"SELECT listing_due FROM oai_source"_s) == 1);

    bench.repository.now = u"2026-12-02T09:00:00Z"_s;
    REQUIRE(bench.harvest().state == SyncState::Done);
    CHECK(bench.number(u"SELECT listing_due FROM oai_source"_s) == 0);
    CHECK(bench.mirrorEqualsRepository());
}

TEST_CASE("[F94] A wrong or missing size of the list changes nothing", "[oai]")
{
    for (const char *size : {"", "3", "999999", "-5", "lots"}) {
        HarvestBench bench(35);
        bench.repository.completeListSize = size;
        CAPTURE(size);
        CHECK(bench.harvest().state == SyncState::Done);
        CHECK(bench.harvest().state == SyncState::Done);
        CHECK(bench.mirrorEqualsRepository());
    }
}

TEST_CASE("[F95] A web page is named as such and not asked for again", "[oai]")
{
    HarvestBench bench(5);
    bench.repository.onRequest = [&](const QUrlQuery &) {
        return std::optional(
            FakeRepository::answer("<html><body>Checking your browser</body></html>", 200, "text/html"));
    };
    const SyncReport report = bench.harvest();
    CHECK(report.state == SyncState::Failed);
    CHECK(report.error.kind == ErrorKind::NotAHub);
    CHECK(bench.repository.requests.size() == 1);

    bench.repository.onRequest = [&](const QUrlQuery &) {
        return std::optional(
            FakeRepository::answer("<html><body>Checking your browser</body></html>", 200, "text/xml"));
    };
    CHECK(bench.harvest().error.kind == ErrorKind::NotAHub);
}
