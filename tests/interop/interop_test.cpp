// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/integrity_check.h"
#include "core/store/record_reader.h"
#include "core/store/sync_log.h"
#include "core/sync/hub_prepare.h"
#include "core/sync/http_hub.h"
#include "core/sync/sync_run.h"
#include "core/sync/sync_session.h"
#include "tests/interop/cutting_proxy.h"
#include "tests/interop/npm_hub.h"
#include "tests/support/catch_qt.h"
#include "tests/support/temp_library.h"
#include "tests/support/three_drafts.h"

#include <QElapsedTimer>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

const QString kChannel = u"office"_s;

QString idOf(int n)
{
    return hubRecord(n).value("_id"_L1).toString();
}

/// A library that knows the hub, whatever its address is at the moment.
struct Desk
{
    TempLibrary temp;
    ThreeDrafts drafts {temp};

    explicit Desk(const NpmHub &hub) { REQUIRE(addChannel(*temp.library, {.id = kChannel, .url = hub.address().url})); }
    SyncReport sync(const HubAddress &address) { return runSync(*temp.library, address, {}); }
    /// Gives up at the first failure instead of waiting for the hub to come back.
    SyncReport syncOnce(const HubAddress &address)
    {
        auto client = HttpClient::create(address, {});
        REQUIRE(client.has_value());
        HttpHub http(std::move(*client));
        SyncStore store(*temp.library, kChannel);
        PullSettings settings;
        settings.retry.tries = 1;
        return SyncSession(http, store, address.url, settings, {}, {}).run();
    }
    Revisions here() { return revisionsHere(*temp.library, kChannel); }
    bool isSound()
    {
        const auto report = checkLibrary(*temp.library, CheckMode::Report);
        return report && report->isSound();
    }
};

} // namespace

TEST_CASE("Five thousand records, then changes and deletions: both sides end equal", "[interop]")
{
    if (!NpmHub::isAvailable()) {
        return;
    }
    NpmHub hub;
    REQUIRE(prepareHub(hub.address(), {}));
    hub.put(0, 4999);
    Desk desk(hub);

    QElapsedTimer timer;
    timer.start();
    const SyncReport first = desk.sync(hub.address());
    WARN("5,000 records in " << timer.elapsed() << " ms, " << first.requests << " requests, " << first.bytes << " bytes");
    CHECK(first.state == SyncState::Done);
    CHECK(first.pulled == 5001); // The hub's identity is a document too.
    CHECK(desk.here() == hub.revisions());

    const SyncReport idle = desk.sync(hub.address());
    CHECK(idle.requests <= 2);
    CHECK(idle.bytes <= 2048);

    QJsonArray changed;
    for (int n = 0; n < 300; ++n) {
        QJsonObject record = hub.get(u'/' + idOf(n));
        record.insert(u"acronym"_s, u"N%1"_s.arg(n));
        changed.append(record);
    }
    hub.bulk(changed);
    for (int n = 1000; n < 1020; ++n) {
        hub.remove(idOf(n));
    }
    hub.put(5000, 5009);
    const SyncReport second = desk.sync(hub.address());
    CHECK(second.state == SyncState::Done);
    CHECK(second.pulled == 310);
    CHECK(second.removed == 20);
    CHECK(desk.here() == hub.revisions());
    CHECK_FALSE(readRecord(desk.temp.connection(), {idOf(1000)})->value().visible);

    hub.put(1000, 1000, {{u"acronym"_s, u"again"_s}});
    CHECK(desk.sync(hub.address()).pulled == 1);
    CHECK(desk.here() == hub.revisions());
    CHECK(readRecord(desk.temp.connection(), {idOf(1000)})->value().visible);
    CHECK(desk.isSound());
}

TEST_CASE("A prepared hub refuses what is no record, and only an empty database becomes one", "[interop]")
{
    if (!NpmHub::isAvailable()) {
        return;
    }
    NpmHub hub;
    REQUIRE(prepareHub(hub.address(), {}));
    const Revisions prepared = hub.revisions();
    REQUIRE(prepareHub(hub.address(), {}));
    CHECK(hub.revisions() == prepared);

    const auto put = [&hub](const QString &id, QJsonObject record) {
        record.insert(u"_id"_s, id);
        return hub.ask("PUT", u'/' + id, record).status;
    };
    const auto with = [](const QString &member, const QJsonValue &value) {
        QJsonObject record = hubRecord(0);
        if (value.isUndefined()) {
            record.remove(member);
        } else {
            record.insert(member, value);
        }
        return record;
    };
    CHECK(put(idOf(0), hubRecord(0)) == 201);
    CHECK(put(u"stakeholder:UPPER"_s, hubRecord(0)) == 403);
    CHECK(put(u"no-type"_s, hubRecord(0)) == 403);
    CHECK(put(u"spaceship:1"_s, with(u"type"_s, u"spaceship"_s)) == 403);
    CHECK(put(u"stakeholder:1"_s, with(u"type"_s, u"resource"_s)) == 403);
    CHECK(put(u"stakeholder:1"_s, with(u"schema"_s, u"1"_s)) == 403);
    CHECK(put(u"stakeholder:1"_s, with(u"edit"_s, QJsonValue::Undefined)) == 403);
    CHECK(put(u"stakeholder:1"_s, with(u"summary"_s, QString(300'000, u'x'))) == 403);
    QJsonObject grave {{u"_deleted"_s, true}, {u"_rev"_s, hub.get(u'/' + idOf(0)).value("_rev"_L1)}, {u"phone"_s, u"+254"_s}};
    CHECK(put(idOf(0), grave) == 403);
    grave.remove(u"phone"_s);
    CHECK(put(idOf(0), grave) == 201);

    NpmHub other;
    CHECK(other.ask("PUT", u"/note"_s, {{u"text"_s, u"not ours"_s}}).status == 201);
    CHECK(prepareHub(other.address(), {}).error().kind == ErrorKind::Conflict);
    CHECK(other.revisions().size() == 1);
}

TEST_CASE("An engine killed in mid-page and brought back with the same content: nothing is lost or doubled [F55 F58]", "[interop]")
{
    if (!NpmHub::isAvailable()) {
        return;
    }
    for (const qint64 bytes : {qint64(300), qint64(20'000), qint64(60'000)}) {
        NpmHub hub;
        REQUIRE(prepareHub(hub.address(), {}));
        QJsonObject identity = hub.get(u"/hub:identity"_s);
        identity.remove(u"_rev"_s);
        hub.put(0, 1499);
        const Revisions expected = hub.revisions();
        Desk desk(hub);

        CuttingProxy proxy(hub.port(), bytes, [&hub] { hub.kill(); });
        HubAddress cutAddress = hub.address();
        cutAddress.url = u"http://127.0.0.1:%1/hub"_s.arg(proxy.port());
        const SyncReport cut = desk.syncOnce(cutAddress);
        REQUIRE(proxy.hasCut());
        CHECK(cut.state == SyncState::Failed);
        CHECK(desk.isSound());

        hub.start();
        hub.bulk({identity});
        hub.put(0, 1499);
        REQUIRE(hub.revisions() == expected);
        const SyncReport rest = desk.sync(hub.address());
        CHECK(rest.state == SyncState::Done);
        CHECK(rest.removed == 0);
        CHECK(desk.here() == expected);
        CHECK(cut.pulled + rest.pulled == 1501);
        CHECK(desk.sync(hub.address()).requests == 2);
        CHECK(desk.isSound());
    }
}

TEST_CASE("An engine that starts anew without its content is not taken for an empty hub", "[interop]")
{
    if (!NpmHub::isAvailable()) {
        return;
    }
    NpmHub hub;
    REQUIRE(prepareHub(hub.address(), {}));
    hub.put(0, 199);
    Desk desk(hub);
    REQUIRE(desk.sync(hub.address()).state == SyncState::Done);

    hub.kill();
    CHECK(desk.sync(hub.address()).error.kind == ErrorKind::Network);
    hub.start();
    CHECK(desk.sync(hub.address()).state == SyncState::NeedsDecision);
    CHECK(desk.here().size() == 201);
    CHECK(countsByType(desk.temp.connection())->at(RecordType::Stakeholder) == 50);
}
