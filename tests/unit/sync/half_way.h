// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/unit/sync/wire_hub.h"

namespace fourthp::test {

/// Half of the hub is here and one record is edited; the other half waits on the hub.
class HalfWay
{
public:
    HalfWay()
        : hub(30)
        , desk(hub)
    {
        REQUIRE(desk.sync().state == SyncState::Done);
        desk.edit(idOf(4));
        for (int n = 30; n < 60; ++n) {
            hub.data.put(hubRecord(n));
        }
        before = desk.here();
        place = desk.place();
        hub.server.requests.clear();
        desk.limits.silence = std::chrono::milliseconds(400);
        desk.limits.connect = std::chrono::milliseconds(400);
        desk.limits.speedWindow = std::chrono::milliseconds(300);
        desk.limits.mostBytes = 1024 * 1024;
    }

    /// A session that the fault ends with this kind of error.
    SyncReport failsWith(ErrorKind kind)
    {
        const SyncReport report = desk.sync();
        CHECK(report.state == SyncState::Failed);
        CHECK(report.error.kind == kind);
        CHECK_FALSE(report.error.detail.contains(QStringLiteral("s3cret")));
        CHECK(desk.place() == place);
        CHECK(desk.here() == before);
        CHECK(desk.acronym(idOf(4)) == QStringLiteral("MINE"));
        CHECK(desk.isSound());
        return report;
    }

    /// Without the fault everything comes.
    void endsEqual()
    {
        hub.fault = {};
        hub.onChanges = {};
        desk.limits = {};
        CHECK(desk.sync().state == SyncState::Done);
        isEqual();
    }
    void isEqual()
    {
        CHECK(desk.here() == hub.data.revisions());
        CHECK(desk.acronym(idOf(4)) == QStringLiteral("MINE"));
        CHECK(hub.data.state.entries.at(idOf(4)).body.value(QLatin1String("acronym")) == QStringLiteral("MINE"));
        CHECK(desk.isSound());
    }

    WireHub hub;
    WireDesk desk;
    Revisions before;
    QString place;
};

} // namespace fourthp::test
