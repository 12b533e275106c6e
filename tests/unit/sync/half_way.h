// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/contribute.h"
#include "tests/unit/sync/wire_hub.h"

namespace fourthp::test {

/// Half of the hub is here, one record is edited, one is new and one is deleted; the other half waits on the hub.
class HalfWay
{
public:
    HalfWay()
        : hub(30)
        , desk(hub)
    {
        REQUIRE(desk.sync().state == SyncState::Done);
        desk.edit(idOf(4));
        const auto made = RecordWriter(*desk.temp.library)
                              .create(RecordType::Stakeholder,
                                  {{QStringLiteral("title"), QJsonObject {{QStringLiteral("en"), QStringLiteral("MINE too")}}}},
                                  {QStringLiteral("me"), {}});
        REQUIRE(made.has_value());
        created = made->id.value;
        REQUIRE(contribute(*desk.temp.library, {made->id}, kChannel, {QStringLiteral("me"), {}}));
        REQUIRE(RecordWriter(*desk.temp.library).remove({deleted}, {QStringLiteral("me"), QStringLiteral("error")}));
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
        CHECK(shown(created).value(QStringLiteral("title.en")) == QStringLiteral("MINE too"));
        CHECK(shown(deleted).isDeleted());
        CHECK(desk.number(QStringLiteral("SELECT count(*) FROM outbox")) == 3);
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
        const FakeHub::Entry &sent = hub.data.state.entries.at(created);
        CHECK(Document(sent.body).value(QStringLiteral("title.en")) == QStringLiteral("MINE too"));
        CHECK(hub.data.state.entries.at(deleted).deleted);
        CHECK(desk.isSound());
    }
    Document shown(const QString &id) { return readRecord(desk.temp.connection(), {id})->value().shown(); }

    WireHub hub;
    WireDesk desk;
    QString created;
    const QString deleted = idOf(7);
    Revisions before;
    QString place;
};

} // namespace fourthp::test
