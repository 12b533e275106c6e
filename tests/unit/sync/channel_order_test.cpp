// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/channel_order.h"

#include "core/store/integrity_check.h"
#include "core/store/record_reader.h"
#include "core/store/sync_store.h"
#include "tests/support/catch_qt.h"
#include "tests/support/hub_fixture.h"
#include "tests/support/temp_library.h"

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

/// Two hubs that both have one record, each in its own words.
struct TwoHubs
{
    TempLibrary temp;
    RecordId shared {hubRecord(0).value("_id"_L1).toString()};

    TwoHubs()
    {
        for (const QString &name : {u"first"_s, u"second"_s}) {
            REQUIRE(addChannel(*temp.library, {.id = name, .url = u"https://%1.example/hub"_s.arg(name)})
                        .has_value());
            QJsonObject body = hubRecord(0);
            body.insert(u"_rev"_s, u"1-a"_s);
            body.insert(u"acronym"_s, name);
            SyncStore store(*temp.library, name);
            REQUIRE(store
                        .applyPage({.rows
                            = {{.id = shared, .rev = u"1-a"_s, .leaves = u""_s, .document = Document(body)}}})
                        .has_value());
        }
    }
    QString shown()
    {
        return (*readRecord(temp.connection(), shared))->shown().json().value("acronym"_L1).toString();
    }
    QStringList order()
    {
        QStringList names;
        const auto channels = listChannels(temp.connection());
        for (const Channel &channel : *channels) {
            names.append(channel.id);
        }
        return names;
    }
};

} // namespace

TEST_CASE(
    "Of a record that two sources have the first one's is shown, and the order can be changed", "[sync]")
{
    TwoHubs it;
    REQUIRE(it.order() == QStringList {u"first"_s, u"second"_s});
    REQUIRE(it.shown() == u"first"_s);

    REQUIRE(setChannelOrder(*it.temp.library, {u"second"_s, u"first"_s}));
    CHECK(it.order() == QStringList {u"second"_s, u"first"_s});
    CHECK(it.shown() == u"second"_s);
    CHECK(checkLibrary(*it.temp.library, CheckMode::Report)->isSound());
}

TEST_CASE("Sources that an order does not name stay behind it, and an unknown one changes nothing", "[sync]")
{
    TwoHubs it;
    REQUIRE(setChannelOrder(*it.temp.library, {u"second"_s}));
    CHECK(it.order() == QStringList {u"second"_s, u"first"_s});
    CHECK(setChannelOrder(*it.temp.library, {u"first"_s, u"third"_s}).error().kind == ErrorKind::NotFound);
    CHECK(it.order() == QStringList {u"second"_s, u"first"_s});
}
