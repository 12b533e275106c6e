// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sync_log.h"
#include "core/sync/bundle/bundle_channel.h"
#include "tests/unit/sync/bundle/bundle_fixture.h"
#include "tests/unit/sync/stub_server.h"

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

/// A stick with bundles, and a library whose channel looks there.
struct Stick
{
    Stick()
    {
        office.receiveMany(20);
        REQUIRE(QDir(office.there.folder.path()).mkdir(u"stick"_s));
        reader.trust(office.keyId());
        useChannel(office.path(u"stick"_s));
    }

    void useChannel(const QString &place)
    {
        const auto added
            = addChannel(*reader.here.library, {.id = u"stick"_s, .kind = u"bundle"_s, .url = place});
        REQUIRE(added);
    }
    void writeFull(const QString &name) { office.write(office.order(u"stick/"_s + name)); }
    void writeSince(const QString &name, const QString &since)
    {
        BundleOrder order = office.order(u"stick/"_s + name);
        order.since = office.base(u"stick/"_s + since);
        office.write(order);
    }
    SyncReport sync()
    {
        const auto channel = findChannel(reader.here.connection(), u"stick"_s);
        REQUIRE((channel && channel->has_value()));
        return runBundleChannel(*reader.here.library, **channel);
    }
    bool isEqual()
    {
        return documentsHere(*reader.here.library, u"stick"_s)
            == documentsHere(*office.there.library, u"hub"_s);
    }

    Office office;
    Reader reader;
};

} // namespace

TEST_CASE("A channel reads what is new on a stick: everything first, then the changes in their order",
    "[sync][bundle]")
{
    Stick stick;
    stick.writeFull(u"b.fpbundle"_s);
    stick.office.receive({hubRow(1, 2)});
    stick.writeSince(u"a.fpbundle"_s, u"b.fpbundle"_s);
    stick.office.receive({hubRow(2, 2)});
    stick.writeSince(u"c"_s, u"a.fpbundle"_s);

    const SyncReport first = stick.sync();

    CHECK(first.state == SyncState::Done);
    CHECK(first.pulled == 22);
    CHECK(stick.isEqual());
    CHECK((*findChannel(stick.reader.here.connection(), u"stick"_s))->hubId == kHubId);

    SECTION("the next look finds nothing new")
    {
        const SyncReport second = stick.sync();
        CHECK(second.state == SyncState::Done);
        CHECK(second.pulled + second.unchanged == 0);
    }
    SECTION("a later bundle alone goes on from there")
    {
        stick.office.receive({hubRow(3, 2)});
        stick.writeSince(u"d.fpbundle"_s, u"c"_s);
        const SyncReport second = stick.sync();
        CHECK(second.pulled == 1);
        CHECK(stick.isEqual());
    }
    SECTION("a channel that is removed with its records and added again starts anew")
    {
        REQUIRE(removeChannel(*stick.reader.here.library, u"stick"_s, RecordsOfChannel::Remove));
        stick.useChannel(stick.office.path(u"stick"_s));
        CHECK(stick.sync().state == SyncState::Done);
        CHECK(stick.isEqual());
    }
}

TEST_CASE("One damaged bundle on a stick does not keep the good one from being read", "[sync][bundle]")
{
    Stick stick;
    stick.writeFull(u"good.fpbundle"_s);
    putContent(stick.office.path(u"stick/bad.fpbundle"_s), "no archive");
    putContent(stick.office.path(u"stick/holiday.jpg"_s), "a picture");

    const SyncReport report = stick.sync();

    CHECK(report.state == SyncState::Done);
    CHECK(stick.isEqual());
}

TEST_CASE("A bundle that is found damaged while it is read gives way to a sound copy", "[sync][bundle]")
{
    Stick stick;
    stick.writeFull(u"a"_s);
    putContent(stick.office.path(u"stick/a/rows-00000.ndjson.gz"_s), "damaged on its way");
    SECTION("there is one")
    {
        stick.writeFull(u"b.fpbundle"_s);
        CHECK(stick.sync().state == SyncState::Done);
        CHECK(stick.isEqual());
    }
    SECTION("there is none, which is told")
    {
        const SyncReport report = stick.sync();
        CHECK(report.state == SyncState::Failed);
        CHECK(bundleFaultOf(report.error) != BundleFault::None);
    }
}

TEST_CASE(
    "A stick that is not there, or whose sender nobody knows, is told with its reason", "[sync][bundle]")
{
    Stick stick;
    SECTION("not there")
    {
        REQUIRE(QDir(stick.office.path(u"stick"_s)).removeRecursively());
        const SyncReport report = stick.sync();
        CHECK(report.state == SyncState::Failed);
        CHECK(report.error.kind == ErrorKind::NotFound);
    }
    SECTION("a stranger")
    {
        stick.writeFull(u"all.fpbundle"_s);
        REQUIRE(forgetKey(*stick.reader.here.library, stick.office.keyId()));
        const SyncReport report = stick.sync();
        CHECK(report.state == SyncState::Failed);
        CHECK(bundleFaultOf(report.error) == BundleFault::UnknownKey);
        const auto log = recentSyncs(stick.reader.here.connection(), 1);
        REQUIRE(log);
        CHECK(log->front().outcome == u"failed"_s);
        CHECK(log->front().detail.contains(u"unknown_key"_s));
    }
    SECTION("only changes")
    {
        stick.writeFull(u"1.fpbundle"_s);
        stick.office.receive({hubRow(1, 2)});
        stick.writeSince(u"2.fpbundle"_s, u"1.fpbundle"_s);
        REQUIRE(QFile::remove(stick.office.path(u"stick/1.fpbundle"_s)));
        CHECK(bundleFaultOf(stick.sync().error) == BundleFault::NeedsFull);
    }
}

TEST_CASE("A folder on a plain web server is a bundle like any other, checked part by part", "[sync][bundle]")
{
    Stick stick;
    stick.writeFull(u"all"_s);
    StubServer server;
    QByteArray spoiled;
    server.answer = [&stick, &spoiled](const StubRequest &request) {
        const QString name = QString::fromLatin1(request.path()).section(u'/', -1);
        const QString path = stick.office.path(u"stick/all/"_s + name);
        if (!QFile::exists(path)) {
            return StubServer::json("{}", "404 Not Found");
        }
        QByteArray bytes = contentOf(path);
        if (name.toLatin1() == spoiled) {
            bytes[bytes.size() / 2] = char(bytes[bytes.size() / 2] ^ 1);
        }
        return StubReply {"HTTP/1.1 200 OK\r\nContent-Type: application/octet-stream\r\nContent-Length: "
                + QByteArray::number(bytes.size()) + "\r\n\r\n" + bytes,
            false, false, false};
    };
    REQUIRE(removeChannel(*stick.reader.here.library, u"stick"_s, RecordsOfChannel::Remove));
    stick.useChannel(*normalisedBundlePlace(server.url(u"/bundles/all/"_s)));

    SECTION("whole")
    {
        const SyncReport report = stick.sync();
        CHECK(report.state == SyncState::Done);
        CHECK(report.requests > 2);
        CHECK(stick.isEqual());
    }
    SECTION("[F84] a spoiled shard ends it, and what was stored before is whole")
    {
        spoiled = shardName(1).toLatin1();
        const SyncReport report = stick.sync();
        CHECK(bundleFaultOf(report.error) == BundleFault::Content);
        spoiled.clear();
        CHECK(stick.sync().state == SyncState::Done);
        CHECK(stick.isEqual());
    }
    SECTION("[F84] a spoiled manifest stores nothing")
    {
        spoiled = kManifestName.toLatin1();
        CHECK(bundleFaultOf(stick.sync().error) == BundleFault::Signature);
        CHECK(stick.reader.rows() == 0);
    }
}

TEST_CASE("The place of a channel is kept as an absolute path or a safe address", "[sync][bundle]")
{
    CHECK(*normalisedBundlePlace(u"/media/stick/"_s) == u"/media/stick/"_s);
    CHECK(*normalisedBundlePlace(u"file:///media/stick"_s) == u"/media/stick"_s);
    CHECK(QDir::isAbsolutePath(*normalisedBundlePlace(u"bundles"_s)));
    CHECK(*normalisedBundlePlace(u"https://example.org/bundles/"_s) == u"https://example.org/bundles"_s);
    for (const QString &bad :
        {u""_s, u"http://example.org/x"_s, u"ftp://example.org/x"_s, u"https://user:word@example.org/x"_s}) {
        CHECK(normalisedBundlePlace(bad).error().kind == ErrorKind::InvalidInput);
    }
}
