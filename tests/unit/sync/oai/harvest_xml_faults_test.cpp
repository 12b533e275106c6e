// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/record_reader.h"
#include "tests/support/catch_qt.h"
#include "tests/unit/sync/oai/fake_repository.h"

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

const QString kBad = u"oai:example.org:0013"_s;

/// Metadata with `inside` in a title, as bytes.
QByteArray titled(const QByteArray &inside)
{
    return "<dc><title xml:lang=\"en\">" + inside + "</title></dc>";
}

Listing withoutBad(Listing listing)
{
    listing.remove(kBad);
    return listing;
}

} // namespace

TEST_CASE(
    "[F91] Records with illegal bytes are repaired and say so, and the others are as they were sent", "[oai]")
{
    HarvestBench bench(35);
    const std::pair<QByteArray, QString> faults[] {{"Hotels\x03 and banks", u"Hotels and banks"_s},
        {"Hotels \x1A", u"Hotels"_s}, {"H\xF4tels", u"Hôtels"_s}, {"Hotels & banks", u"Hotels & banks"_s},
        {"Hotels &nbsp; banks", u"Hotels banks"_s}, {"<?xml version=\"1.0\"?>Hotels", u"Hotels"_s}};
    int n = 0;
    for (const auto &[bytes, title] : faults) {
        const QString identifier = u"oai:example.org:%1"_s.arg(n++, 4, 10, QLatin1Char('0'));
        bench.repository.items[identifier].metadata = titled(bytes);
        bench.repository.items[identifier].title = title;
    }

    const SyncReport report = bench.harvest();

    CHECK(report.state == SyncState::Done);
    CHECK(report.quarantined == 0);
    CHECK(bench.mirrorEqualsRepository());
    const auto repaired = [&](const QString &identifier) {
        return readRecord(bench.home.connection(), bench.idOf(identifier))
            .value()
            .value()
            .shown()
            .value(u"origin.repaired")
            .toBool();
    };
    CHECK(repaired(u"oai:example.org:0000"_s));
    CHECK_FALSE(repaired(u"oai:example.org:0020"_s));
}

TEST_CASE("[F91] One record that cannot be read goes to quarantine, every other one arrives, and it comes "
          "when it was mended",
    "[oai]")
{
    for (const QByteArray &fault :
        {QByteArray("<b>unclosed"), QByteArray("</title></dc></metadata>"), QByteArray("<a b=c/>")}) {
        HarvestBench bench(120);
        bench.repository.items[kBad].metadata = titled(fault);
        CAPTURE(fault);

        const SyncReport report = bench.harvest();

        CHECK(report.state == SyncState::Done);
        CHECK(report.quarantined == 1);
        CHECK(bench.number(u"SELECT count(*) FROM quarantine"_s) == 1);
        CHECK(listingHere(bench.home) == withoutBad(listingOf(bench.repository)));
        // Halving keeps the number of records that are asked for one by one small.
        CHECK(bench.repository.verbs().count(u"GetRecord"_s) < 30);

        bench.repository.items[kBad].metadata.clear();
        REQUIRE(bench.harvest().state == SyncState::Done);
        CHECK(bench.number(u"SELECT count(*) FROM quarantine"_s) == 0);
        CHECK(bench.mirrorEqualsRepository());
    }
}

TEST_CASE("[F91] A record that stays unreadable is tried in ten sessions and then given up", "[oai]")
{
    HarvestBench bench(5);
    bench.repository.items[u"oai:example.org:0000"_s].metadata = titled("<b>unclosed");
    for (int n = 0; n < 13; ++n) {
        REQUIRE(bench.harvest().state == SyncState::Done);
        bench.repository.now = u"2026-11-%1T09:00:00Z"_s.arg(n + 10);
    }
    bench.repository.requests.clear();
    REQUIRE(bench.harvest().state == SyncState::Done);
    CHECK_FALSE(bench.repository.verbs().contains(u"GetRecord"_s));
    CHECK(bench.number(u"SELECT count(*) FROM quarantine"_s) == 1);
}

TEST_CASE("[F91] A page cut on its way is asked for again and no record is lost", "[oai]")
{
    HarvestBench bench(35);
    int cuts = 2;
    bench.repository.onAnswer = [&](const QUrlQuery &query, QByteArray &body) {
        if (query.hasQueryItem(u"resumptionToken"_s) && cuts-- > 0) {
            body.chop(body.size() / 2);
        }
    };
    const SyncReport report = bench.harvest();
    CHECK(report.state == SyncState::Done);
    CHECK(report.quarantined == 0);
    CHECK(bench.repository.verbs().count(u"ListRecords"_s) == 6);
    CHECK(bench.mirrorEqualsRepository());
}

TEST_CASE("[F91] An entity bomb and an entity from outside are refused and leave nothing behind", "[oai]")
{
    HarvestBench bench(5);
    bench.repository.onAnswer = [&](const QUrlQuery &, QByteArray &body) {
        body.replace(
            "<OAI-PMH", "<!DOCTYPE OAI-PMH [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'>]><OAI-PMH");
        body.replace("Example repository", "&b;");
    };
    const SyncReport report = bench.harvest();
    CHECK(report.state == SyncState::Failed);
    CHECK(report.error.kind == ErrorKind::BadAnswer);
    CHECK(bench.number(u"SELECT count(*) FROM mirror"_s) == 0);

    bench.repository.onAnswer = {};
    CHECK(bench.harvest().state == SyncState::Done);
    CHECK(bench.mirrorEqualsRepository());
}

TEST_CASE("[F91] A record that makes the repository itself fail is found and set aside", "[oai]")
{
    HarvestBench bench(60);
    bench.repository.onRequest = [&](const QUrlQuery &query) -> std::optional<HttpAnswer> {
        const QString verb = FakeRepository::value(query, "verb");
        const QString from = FakeRepository::value(query, "from");
        const QString until = FakeRepository::value(query, "until");
        const QString stamp = bench.repository.items.at(kBad).datestamp;
        const bool holdsBad = (from.isEmpty() || from <= stamp) && (until.isEmpty() || until >= stamp);
        const bool fails = verb == u"ListRecords"_s ? holdsBad && !query.hasQueryItem(u"resumptionToken"_s)
                                                    : FakeRepository::value(query, "identifier") == kBad;
        return fails ? std::optional(FakeRepository::answer("oops", 500, "text/plain")) : std::nullopt;
    };
    const SyncReport report = bench.harvest();
    CHECK(report.state == SyncState::Done);
    CHECK(report.quarantined == 1);
    CHECK(listingHere(bench.home) == withoutBad(listingOf(bench.repository)));
}

TEST_CASE("[F91] A repository of which nothing can be read is a failure, not a heap of bad records", "[oai]")
{
    HarvestBench bench(35);
    for (auto &[identifier, item] : bench.repository.items) {
        item.metadata = titled("<b>unclosed");
    }
    const SyncReport report = bench.harvest();
    CHECK(report.state == SyncState::Failed);
    CHECK(report.error.kind == ErrorKind::BadAnswer);
    CHECK(bench.number(u"SELECT count(*) FROM quarantine"_s) <= 4);

    for (auto &[identifier, item] : bench.repository.items) {
        item.metadata.clear();
    }
    CHECK(bench.harvest().state == SyncState::Done);
    CHECK(bench.mirrorEqualsRepository());
}
