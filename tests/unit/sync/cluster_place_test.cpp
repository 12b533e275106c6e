// SPDX-License-Identifier: GPL-3.0-or-later
// A cluster whose nodes each know only the places that they gave out themselves. What Apache CouchDB 3.4 was
// seen to do with the place of a node that is gone: it answers 200, and begins from the start.
#include "tests/unit/sync/wire_hub.h"

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRecords = 40;

/// Two nodes over the same records. Places of the first end in `-abc`, those of the second in `-xyz`.
struct Cluster
{
    Cluster()
        : hub(kRecords)
        , first(hub.server.answer)
    { }

    void loseFirstNode()
    {
        hub.server.answer = [this](const StubRequest &request) {
            StubRequest asked = request;
            const qsizetype at = asked.line.indexOf("since=");
            if (at >= 0 && !asked.line.mid(at).contains("-xyz")) {
                asked.line.replace(at, asked.line.indexOf('&', at) - at, "since=0");
                ++rewinds;
            }
            asked.line.replace("-xyz", "-abc");
            StubReply reply = first(asked);
            const bool tellsPlaces = request.path().contains("_changes") || request.path() == "/hub";
            if (tellsPlaces) {
                reply.bytes.replace("-abc\"", "-xyz\"");
            }
            return reply;
        };
    }

    WireHub hub;
    std::function<StubReply(const StubRequest &)> first;
    int rewinds = 0;
};

} // namespace

TEST_CASE(
    "The place of a cluster's node that is gone costs a look at everything, and nothing else [F59]", "[sync]")
{
    Cluster cluster;
    WireDesk desk(cluster.hub);
    REQUIRE(desk.sync().state == SyncState::Done);
    desk.edit(idOf(4));
    cluster.loseFirstNode();
    for (int n = kRecords; n < kRecords + 5; ++n) {
        cluster.hub.data.put(hubRecord(n));
    }
    cluster.hub.data.remove(idOf(7));

    const SyncReport report = desk.sync();

    CHECK(report.state == SyncState::Done);
    CHECK(cluster.rewinds > 0);
    CHECK(report.pulled == 5);
    CHECK(report.removed == 1);
    CHECK(report.pushed == 1);
    CHECK(report.conflicts == 0);
    CHECK(report.orphans == 0);
    CHECK(report.unchanged >= kRecords - 2);
    cluster.rewinds = 0;
    CHECK(desk.sync().state == SyncState::Done);
    CHECK(cluster.rewinds == 0); // The place is one of the living node now.
    CHECK(desk.here() == cluster.hub.data.revisions());
    CHECK(cluster.hub.data.state.entries.at(idOf(4)).body.value("acronym"_L1) == u"MINE"_s);
    CHECK(desk.isSound());
}
