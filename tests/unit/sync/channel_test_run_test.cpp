// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/channel_settings.h"
#include "core/store/session_memory.h"
#include "core/sync/channel_test_run.h"
#include "tests/unit/sync/wire_hub.h"

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

std::vector<TestStep> testOf(WireDesk &desk, const QString &url = {})
{
    return testChannel(*desk.temp.library,
        {.channel = kChannel, .url = url.isEmpty() ? desk.hub.server.url() : url, .user = u"amina"_s},
        u"s3cret"_s);
}

QStringList idsOf(const std::vector<TestStep> &steps)
{
    QStringList ids;
    for (const TestStep &step : steps) {
        ids.append(step.ok ? step.id : QString(step.id + u'!'));
        CHECK_FALSE(step.detail.contains(u"s3cret"_s));
    }
    return ids;
}

QString valueOf(const std::vector<TestStep> &steps, const QString &id)
{
    const auto found
        = std::find_if(steps.begin(), steps.end(), [&id](const TestStep &step) { return step.id == id; });
    return found == steps.end() ? QString() : found->value;
}

} // namespace

TEST_CASE("A test of a good hub says what is there, and changes nothing on either side", "[sync]")
{
    WireHub hub(30);
    WireDesk desk(hub);
    REQUIRE(desk.sync().state == SyncState::Done);
    const FakeHub::State before = hub.data.state;
    const QString place = desk.place();

    const auto steps = testOf(desk);

    CHECK(idsOf(steps)
        == QStringList {u"address"_s, u"name"_s, u"connection"_s, u"server"_s, u"database"_s, u"identity"_s,
            u"account"_s, u"clock"_s, u"records"_s, u"age"_s});
    CHECK(valueOf(steps, u"server"_s) == u"couchdb 3.4.3"_s);
    CHECK(valueOf(steps, u"identity"_s) == u"hub-one"_s);
    CHECK(valueOf(steps, u"account"_s) == u"curator"_s);
    CHECK(valueOf(steps, u"records"_s) == u"30"_s);
    CHECK(valueOf(steps, u"clock"_s) == u"0"_s);
    CHECK(valueOf(steps, u"age"_s) == u"2026-11-24T09:00:00Z"_s);
    CHECK(hub.data.state.notes.size() == before.notes.size());
    CHECK(hub.data.state.seq == before.seq);
    CHECK(desk.place() == place);
    CHECK(desk.number(u"SELECT count(*) FROM sync_log"_s) == 1);
}

TEST_CASE("A test of a hub stops at what is wrong, and names it", "[sync]")
{
    WireHub hub(3);
    WireDesk desk(hub);
    SECTION("the address")
    {
        CHECK(idsOf(testOf(desk, u"ftp://hub.example/hub"_s)) == QStringList {u"address!"_s});
    }
    SECTION("the name")
    {
        CHECK(idsOf(testOf(desk, u"https://no-such-hub.invalid/hub"_s))
            == QStringList {u"address"_s, u"name!"_s});
    }
    SECTION("nobody listens")
    {
        const QString url = hub.server.url();
        hub.server.stop();
        CHECK(idsOf(testOf(desk, url)) == QStringList {u"address"_s, u"name"_s, u"connection!"_s});
    }
    SECTION("the password")
    {
        hub.fault = [](const StubRequest &request, const StubReply &good) {
            return request.path() == "/hub" ? WireHub::status("401 Unauthorized") : good;
        };
        CHECK(idsOf(testOf(desk)).last() == u"account!"_s);
    }
    SECTION("the database")
    {
        hub.fault = [](const StubRequest &request, const StubReply &good) {
            return request.path() == "/hub" ? WireHub::status("404 Object Not Found") : good;
        };
        CHECK(idsOf(testOf(desk)).last() == u"database!"_s);
    }
    SECTION("another hub")
    {
        REQUIRE(desk.sync().state == SyncState::Done);
        hub.data.named = HubIdentity {u"hub-two"_s, 1, {}};
        CHECK(idsOf(testOf(desk)).last() == u"identity!"_s);
    }
    SECTION("a clock that is wrong is said, and the rest too")
    {
        desk.temp.clock.now = desk.temp.clock.now.addSecs(7200);
        const auto steps = testOf(desk);
        CHECK(idsOf(steps).contains(u"clock!"_s));
        CHECK(valueOf(steps, u"clock"_s) == u"7200"_s);
        CHECK(idsOf(steps).last() == u"age"_s);
    }
    SECTION("a locked account is not asked")
    {
        REQUIRE(setRest(*desk.temp.library, kChannel, Rest::Locked, kLockedRest, bootMoment()));
        CHECK(idsOf(testOf(desk)) == QStringList {u"account!"_s});
        CHECK(hub.server.requests.empty());
    }
    SECTION("stopped")
    {
        std::stop_source stop;
        stop.request_stop();
        const auto steps = testChannel(
            *desk.temp.library, {.channel = kChannel, .url = hub.server.url()}, {}, {}, stop.get_token());
        CHECK(steps.back().error.kind == ErrorKind::Cancelled);
    }
}

TEST_CASE("How a hub is asked is kept, checked and forgotten with the channel", "[sync]")
{
    WireHub hub(0);
    WireDesk desk(hub);
    Library &library = *desk.temp.library;
    CHECK(channelSettings(desk.temp.connection(), kChannel).value() == ChannelSettings {});
    const QString pin = QString::fromLatin1(QByteArray(32, 'x').toBase64());
    const ChannelSettings wanted {
        SyncMode::Automatic, true, true, {pin, pin}, u"socks5://proxy.example:1080"_s};
    REQUIRE(setChannelSettings(library, kChannel, wanted));
    desk.temp.reopen();
    CHECK(channelSettings(desk.temp.connection(), kChannel).value() == wanted);
    const auto way = wayTo(*desk.temp.library, {.channel = kChannel, .url = hub.server.url()});
    CHECK(way->pins == wanted.pins);
    CHECK(way->proxy == wanted.proxy);

    for (const ChannelSettings &bad : {ChannelSettings {.pins = {pin}},
             ChannelSettings {.pins = {pin, u"short"_s}}, ChannelSettings {.proxy = u"proxy.example"_s},
             ChannelSettings {.proxy = u"http://me:pw@proxy.example:1"_s}}) {
        CHECK(setChannelSettings(*desk.temp.library, kChannel, bad).error().kind == ErrorKind::InvalidInput);
    }
    CHECK(setChannelSettings(*desk.temp.library, u"nobody"_s, {}).error().kind == ErrorKind::NotFound);
    CHECK(channelSettings(desk.temp.connection(), kChannel).value() == wanted);

    REQUIRE(removeChannel(*desk.temp.library, kChannel, RecordsOfChannel::Remove));
    CHECK(desk.number(u"SELECT count(*) FROM channel_way"_s) == 0);
}

TEST_CASE("A hub that moved for good keeps its old address until a person agrees [F31]", "[sync]")
{
    WireHub hub(12);
    WireDesk desk(hub);
    hub.fault = [&hub](const StubRequest &request, const StubReply &good) {
        if (!request.path().startsWith("/hub")) {
            return good;
        }
        return StubReply {
            "HTTP/1.1 301 Moved\r\nLocation: /new" + request.path() + "\r\nContent-Length: 0\r\n\r\n"};
    };
    const auto plain = hub.server.answer;
    hub.server.answer = [plain](const StubRequest &request) {
        StubRequest inner = request;
        const bool isMoved = inner.line.contains(" /new/");
        inner.line.replace(" /new/hub", " /HUB");
        if (!isMoved) {
            return plain(inner);
        }
        return StubServer::json("{}");
    };
    const QString url = hub.server.url();
    auto client = HttpClient::create({.channel = kChannel, .url = url}, {});
    HttpHub http(std::move(*client));
    std::ignore = http.checkpoint(u"_local/desk-1"_s, {});
    CHECK(http.movedTo() == hub.server.url(u"/new/hub"_s));

    REQUIRE(saveSessionMemory(*desk.temp.library, kChannel, {.movedTo = http.movedTo()}));
    CHECK(findChannel(desk.temp.connection(), kChannel)->value().url == url);
    CHECK(acceptMovedHub(*desk.temp.library, kChannel).value() == hub.server.url(u"/new/hub"_s));
    CHECK(findChannel(desk.temp.connection(), kChannel)->value().url == hub.server.url(u"/new/hub"_s));
    CHECK(acceptMovedHub(*desk.temp.library, kChannel).error().kind == ErrorKind::NotFound);
}
