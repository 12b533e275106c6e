// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/integrity_check.h"
#include "core/sync/bundle/bundle_channel.h"
#include "tests/support/store_hook.h"
#include "tests/unit/sync/bundle/bundle_fixture.h"
#include "tests/unit/sync/stub_server.h"

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

TEST_CASE("[F80] A stop in the middle of a big shard does not wait for its end, and nothing of it is stored",
    "[sync][bundle]")
{
    Office office;
    office.receiveMany(300);
    BundleOrder order = office.order(u"all.fpbundle"_s);
    order.rawBytesOfShard = 8 * 1024 * 1024;
    REQUIRE(office.write(order).shards == 1);
    Reader reader;
    reader.trust(office.keyId());
    std::stop_source stop;
    reader.settings.stop = stop.get_token();
    {
        const StoreHook hook(reader.here.connection(), u"mirror"_s, [&stop] { stop.request_stop(); });
        CHECK(reader.read(office.path(u"all.fpbundle"_s)).report.state == SyncState::Stopped);
    }
    CHECK(reader.rows() == 0);

    reader.settings.stop = {};
    CHECK(reader.read(office.path(u"all.fpbundle"_s)).report.state == SyncState::Done);
    CHECK(documentsHere(*reader.here.library, u"hub"_s) == documentsHere(*office.there.library, u"hub"_s));
}

TEST_CASE(
    "[F80] A stop ends the reading of a bundle from a web server that no longer answers, whichever part it "
    "hangs at",
    "[sync][bundle]")
{
    Office office;
    office.receiveMany(20);
    office.write(u"all"_s);
    for (int hangsAt = 0;; ++hangsAt) {
        INFO(hangsAt);
        Reader reader;
        reader.trust(office.keyId());
        StubServer server;
        std::stop_source stop;
        int requests = 0;
        server.answer = [&](const StubRequest &request) {
            if (requests++ >= hangsAt) {
                QTimer::singleShot(1, [&stop] { stop.request_stop(); });
                return StubReply {};
            }
            const QString name = QString::fromLatin1(request.path()).section(u'/', -1);
            const QByteArray bytes = contentOf(office.path(u"all/"_s + name));
            return StubReply {"HTTP/1.1 200 OK\r\nContent-Type: application/octet-stream\r\nContent-Length: "
                + QByteArray::number(bytes.size()) + "\r\n\r\n" + bytes};
        };
        REQUIRE(addChannel(*reader.here.library,
            {.id = u"web"_s, .kind = u"bundle"_s, .url = *normalisedBundlePlace(server.url(u"/all/"_s))}));
        const auto channel = findChannel(reader.here.connection(), u"web"_s);
        REQUIRE((channel && channel->has_value()));

        const SyncReport report = runBundleChannel(*reader.here.library, **channel, {}, stop.get_token());

        if (requests <= hangsAt) {
            CHECK(report.state == SyncState::Done);
            CHECK(hangsAt >= 4);
            break;
        }
        CHECK(report.state == SyncState::Stopped);
        CHECK(checkLibrary(*reader.here.library, CheckMode::Report)->isSound());
    }
}
