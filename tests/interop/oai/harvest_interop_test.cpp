// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/channel_store.h"
#include "core/sync/oai/harvest.h"
#include "tests/interop/oai/provider_process.h"
#include "tests/support/catch_qt.h"
#include "tests/support/temp_library.h"

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRecords = 320;

QString dateOf(int n)
{
    return u"2026-%1-%2T10:00:00Z"_s.arg(n % 10 + 1, 2, 10, QLatin1Char('0'))
        .arg(n / 10 % 28 + 1, 2, 10, QLatin1Char('0'));
}

/// A library with the provider as its only channel; harvests over HTTP without the pauses.
struct Desk
{
    TempLibrary home;
    Channel channel;

    explicit Desk(const ProviderProcess &provider, const QString &set = {})
    {
        channel.id = u"un"_s;
        channel.kind = u"oai"_s;
        channel.url = provider.url();
        channel.set = set;
        channel = addChannel(*home.library, channel).value();
    }
    SyncReport harvest(std::function<void(const SyncProgress &)> progress = {}, std::stop_token stop = {})
    {
        auto client = HttpClient::create({channel.id, channel.url}, {}, {},
            {.accept = "text/xml", .checkedAddress = normalisedRepositoryUrl});
        REQUIRE(client);
        HttpOaiTransport transport(std::move(*client));
        HarvestSettings settings;
        settings.pull.pause
            = [](std::chrono::milliseconds, std::stop_token token) { return !token.stop_requested(); };
        settings.triesOfBadAnswer = 1;
        return Harvest(transport, *home.library, channel.id, settings, std::move(progress), std::move(stop))
            .run();
    }
    ProviderListing mirror()
    {
        ProviderListing all;
        const auto done = home.connection().forEach(
            u"SELECT base FROM mirror WHERE channel = 'un' AND state <> 'orphan'"_s, {},
            [&all](const Row &row) {
                const Document base = Document::fromStored(row.bytes(0));
                if (!base.isDeleted()) {
                    all.insert(base.value(u"origin.identifier").toString(),
                        QString(base.value(u"origin.datestamp").toString() + u' ' + base.title({}).text));
                }
            });
        REQUIRE(done);
        return all;
    }
    qint64 number(const QString &sql) { return home.connection().number(sql).value_or(-1); }
};

void fill(ProviderProcess &provider)
{
    for (int n = 0; n < kRecords; ++n) {
        provider.add(n, dateOf(n));
    }
    provider.publish();
}

QString justNow()
{
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
}

} // namespace

TEST_CASE(
    "A real repository is mirrored as an independent client sees it, through changes, deletions and a return",
    "[interop][oai]")
{
    if (!ProviderProcess::isAvailable()) {
        return;
    }
    ProviderProcess provider({});
    fill(provider);
    Desk desk(provider);

    const SyncReport first = desk.harvest();
    REQUIRE(first.state == SyncState::Done);
    CHECK(first.pulled == kRecords);
    CHECK(first.quarantined == 0);
    CHECK(first.requests == 8); // Identify, and pages of 50.
    CHECK(desk.mirror().size() == kRecords);
    CHECK(desk.mirror() == provider.listedByAnotherClient());

    const SyncReport again = desk.harvest();
    CHECK(again.state == SyncState::Done);
    CHECK(again.pulled == 0);
    CHECK(again.requests == 2);
    CHECK(desk.mirror() == provider.listedByAnotherClient());

    provider.set(u"0003"_s, u"title"_s, u"Another <title> & more"_s);
    provider.set(u"0003"_s, u"datestamp"_s, justNow());
    provider.set(u"0004"_s, u"deleted"_s, true);
    provider.set(u"0004"_s, u"datestamp"_s, justNow());
    provider.publish();
    const SyncReport changed = desk.harvest();
    CHECK(changed.pulled == 1);
    CHECK(changed.removed == 1);
    CHECK(desk.mirror().size() == kRecords - 1);
    CHECK(desk.number(u"SELECT count(*) FROM record WHERE visible = 1"_s) == kRecords - 1);

    provider.set(u"0004"_s, u"deleted"_s, false);
    provider.set(u"0003"_s, u"title"_s, u"Another title"_s);
    provider.publish();
    CHECK(desk.harvest().pulled == 2);
    CHECK(desk.mirror().size() == kRecords);
    CHECK(desk.mirror() == provider.listedByAnotherClient());
}

TEST_CASE("A harvest that was stopped goes on with the token of a real repository", "[interop][oai]")
{
    if (!ProviderProcess::isAvailable()) {
        return;
    }
    ProviderProcess provider({});
    fill(provider);
    Desk desk(provider);
    std::stop_source stop;
    const SyncReport cut = desk.harvest(
        [&](const SyncProgress &step) {
            if (step.records >= 100) {
                stop.request_stop();
            }
        },
        stop.get_token());
    const qsizetype before = desk.mirror().size();
    CHECK((
        cut.state == SyncState::Stopped || before == kRecords)); // Progress comes at most ten times a second.

    const SyncReport rest = desk.harvest();
    CHECK(rest.state == SyncState::Done);
    CHECK(rest.pulled == kRecords - before);
    CHECK(desk.mirror() == provider.listedByAnotherClient());
}

TEST_CASE(
    "One set of a real repository is mirrored alone, and what leaves it becomes an orphan", "[interop][oai]")
{
    if (!ProviderProcess::isAvailable()) {
        return;
    }
    ProviderProcess provider({});
    fill(provider);
    Desk desk(provider, u"trafficking"_s);
    REQUIRE(desk.harvest().state == SyncState::Done);
    CHECK(desk.mirror().size() == kRecords / 4);
    CHECK(desk.mirror() == provider.listedByAnotherClient(u"trafficking"_s));

    provider.set(u"0008"_s, u"set"_s, u""_s);
    provider.publish();
    REQUIRE(desk.home.connection().run(u"UPDATE oai_source SET listed_at = '2026-01-01T00:00:00Z'"_s));
    REQUIRE(desk.harvest().state == SyncState::Done);
    CHECK(desk.number(u"SELECT count(*) FROM mirror WHERE state = 'orphan'"_s) == 1);
    CHECK(desk.mirror() == provider.listedByAnotherClient(u"trafficking"_s));
}

TEST_CASE(
    "A real repository that forgets deletions is compared, and nothing is deleted here", "[interop][oai]")
{
    if (!ProviderProcess::isAvailable()) {
        return;
    }
    ProviderProcess provider({.deletedRecord = u"no"_s});
    fill(provider);
    Desk desk(provider);
    REQUIRE(desk.harvest().state == SyncState::Done);
    provider.erase(u"0001"_s);
    provider.publish();
    REQUIRE(desk.home.connection().run(u"UPDATE oai_source SET listed_at = '2026-01-01T00:00:00Z'"_s));
    REQUIRE(desk.harvest().state == SyncState::Done);
    CHECK(desk.number(u"SELECT count(*) FROM record WHERE visible = 1"_s) == kRecords);
    CHECK(desk.mirror() == provider.listedByAnotherClient());
}

TEST_CASE(
    "[F1] A real repository that announces more bytes than it sends is no reason to set its records aside",
    "[interop][oai]")
{
    if (!ProviderProcess::isAvailable()) {
        return;
    }
    ProviderProcess provider({.announcesTooMuch = true});
    for (int n = 1; n < 60; n += 3) { // Those with accents alone: each is one byte short.
        provider.add(n, dateOf(n));
    }
    provider.publish();
    Desk desk(provider);

    const SyncReport report = desk.harvest();

    CHECK(report.state == SyncState::Failed);
    CHECK(report.error.kind == ErrorKind::BadAnswer);
    CHECK(desk.number(u"SELECT count(*) FROM quarantine"_s) == 0);
    CHECK(desk.number(u"SELECT count(*) FROM oai_source WHERE next_from IS NOT NULL"_s) == 0);
}
