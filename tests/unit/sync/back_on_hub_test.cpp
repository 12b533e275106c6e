// SPDX-License-Identifier: GPL-3.0-or-later
// Records that a hub deleted and has again. Found by random histories.
#include "tests/unit/sync/push_fixture.h"

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

TEST_CASE("A record that is back on the hub is in question no more, also where a decision was undone", "[sync]")
{
    Pulled both(3);
    both.desk.edit(idOf(0), acronym(u"MINE"_s));
    both.hub.remove(idOf(0));
    REQUIRE(both.desk.sync().conflicts == 1);
    RecordWriter writer(*both.desk.temp.library);
    REQUIRE(writer.remove({idOf(0)}, kMe, {u"error"_s, {}}).has_value());
    REQUIRE(writer.undo().has_value());
    both.hub.put(mergePatch(hubRecord(0), QJsonObject {{u"website"_s, u"https://example.org"_s}}).toObject());

    CHECK(both.desk.sync().state == SyncState::Done);

    CHECK(openConflicts(both.desk.temp.connection()).value().empty());
    CHECK(both.desk.sync().state == SyncState::Done);
    CHECK(both.desk.equalsHub());
    CHECK(acronymOn(both.hub, 0) == u"MINE"_s);
}
