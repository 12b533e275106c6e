// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/unit/sync/sync_bench.h"

namespace fourthp::test {

inline const Editor kMe {QStringLiteral("me"), {}};

inline QJsonObject acronym(const QString &text)
{
    return {{QStringLiteral("acronym"), text}};
}

inline QJsonValue acronymOn(const FakeHub &hub, int n)
{
    return hub.state.entries.at(idOf(n)).body.value(QLatin1String("acronym"));
}

inline int generationOn(const FakeHub &hub, int n)
{
    return hub.state.entries.at(idOf(n))
        .body.value(QLatin1String("_rev"))
        .toString()
        .section(QLatin1Char('-'), 0, 0)
        .toInt();
}

/// A desk that knows the first records of the hub.
struct Pulled
{
    FakeHub hub;
    SyncDesk desk;
    explicit Pulled(int records)
        : hub(records)
        , desk(hub)
    {
        REQUIRE(desk.sync().state == SyncState::Done);
    }
};

} // namespace fourthp::test
