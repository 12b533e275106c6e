// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/search_engine.h"
#include "core/store/channel_settings.h"
#include "core/store/record_writer.h"
#include "tests/support/catch_qt.h"
#include "tests/support/hub_fixture.h"
#include "tests/support/temp_library.h"
#include "ui/common/settings.h"
#include "ui/sync/automatic_sync.h"

#include <QSignalSpy>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Two hubs, one of them automatic, and a clock that a test moves.
class Desk
{
public:
    Desk()
        : settings(temp.folder.filePath(u"config/settings.ini"_s))
        , engine(*temp.library)
    {
        REQUIRE(
            addChannel(*temp.library, {.id = u"office"_s, .url = u"https://hub.example/hub"_s}).has_value());
        REQUIRE(
            addChannel(*temp.library, {.id = u"quiet"_s, .url = u"https://quiet.example/hub"_s}).has_value());
        set({.mode = SyncMode::Automatic});
        sync = std::make_unique<ui::AutomaticSync>(
            ui::Services {*temp.library, engine, temp.vocabularies, temp.clock, settings},
            ui::AutomaticSyncNeeds {.isRunning = [this] { return isRunning; },
                .canSignIn = [this](const Channel &) { return hasPassword; },
                .start =
                    [this](const Channel &channel, const SyncOptions &options) {
                        started.append(channel.id);
                        CHECK(options.cause == SyncCause::Automatic);
                        CHECK(options.isMetered == line.isMetered);
                    },
                .line = [this] { return line; },
                .now = [this] { return now; },
                .chance = [] { return 0.5; }});
    }
    void set(const ChannelSettings &wanted)
    {
        REQUIRE(setChannelSettings(*temp.library, u"office"_s, wanted).has_value());
    }
    QStringList look()
    {
        started.clear();
        QSignalSpy spy(sync.get(), &ui::AutomaticSync::looked);
        sync->look();
        REQUIRE((spy.count() > 0 || spy.wait(10'000)));
        return started;
    }

    TempLibrary temp;
    ui::Settings settings;
    SearchEngine engine;
    std::chrono::milliseconds now {0};
    LineConditions line;
    bool isRunning = false;
    bool hasPassword = true;
    QStringList started;
    std::unique_ptr<ui::AutomaticSync> sync;
};

const QStringList kOffice {u"office"_s};

} // namespace

TEST_CASE("A hub set to automatic is asked in its turn, and no other", "[ui][sync]")
{
    Desk desk;
    CHECK(desk.look().isEmpty());
    desk.now = 80s;
    CHECK(desk.look() == kOffice);
    desk.sync->ended(u"office"_s, {});
    CHECK(desk.look().isEmpty());
    desk.now += 16min;
    CHECK(desk.look() == kOffice);
}

TEST_CASE("No session begins by itself while one runs, without a password, on a metered line or when paused",
    "[ui][sync]")
{
    Desk desk;
    CHECK(desk.look().isEmpty());
    desk.now = 80s;
    SECTION("one runs")
    {
        desk.isRunning = true;
    }
    SECTION("no password")
    {
        desk.hasPassword = false;
    }
    SECTION("metered")
    {
        desk.line.isMetered = true;
    }
    SECTION("offline")
    {
        desk.line.isOnline = false;
    }
    SECTION("paused")
    {
        desk.set({.mode = SyncMode::Automatic, .isPaused = true});
    }
    CHECK(desk.look().isEmpty());

    desk.isRunning = false;
    desk.hasPassword = true;
    desk.line.isOnline = true;
    desk.set({.mode = SyncMode::Automatic, .allowsMetered = true});
    CHECK(desk.look() == kOffice);
}

TEST_CASE("What is saved here goes out soon, and what a session stores does not count as that", "[ui][sync]")
{
    Desk desk;
    CHECK(desk.look().isEmpty());
    desk.now = 80s;
    desk.sync->ended(u"office"_s, {});
    const auto save = [&desk] {
        REQUIRE(RecordWriter(*desk.temp.library)
                    .create(RecordType::Resource, {{u"title"_s, QJsonObject {{u"en"_s, u"A guide"_s}}}},
                        {u"me"_s, {}}));
        QCoreApplication::processEvents();
        desk.now += 25s;
    };
    desk.isRunning = true;
    save();
    desk.isRunning = false;
    CHECK(desk.look().isEmpty());
    save();
    CHECK(desk.look() == kOffice);
}

TEST_CASE("Another network brings the next session forward", "[ui][sync]")
{
    Desk desk;
    CHECK(desk.look().isEmpty());
    desk.now = 80s;
    desk.sync->ended(u"office"_s, {});
    desk.now = 90s;
    desk.sync->networkChanged();
    desk.now = 110s;
    CHECK(desk.look() == kOffice);
}
