// SPDX-License-Identifier: GPL-3.0-or-later
// the window never waits for a hub. A hub here says nothing more until the window has done something
// else, so a window that waited for it would wait for ever.
#include "core/search/search_engine.h"
#include "tests/support/catch_qt.h"
#include "tests/support/gui_driver.h"
#include "tests/support/temp_library.h"
#include "tests/unit/sync/hub_thread.h"
#include "translations/languages.h"
#include "ui/common/settings.h"
#include "ui/library/library_page.h"
#include "ui/main/main_window.h"
#include "ui/sync/sync_controller.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <atomic>
#include <semaphore>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRecords = 20;

/// A hub that stands still where it is asked for pages, until it is told to go on.
class HeldHub
{
public:
    explicit HeldHub(const std::function<StubReply(const StubReply &)> &change = {})
        : m_hub(kRecords, [this, change](WireHub &hub) {
            hub.fault = [this, change](const StubRequest &request, const StubReply &good) {
                if (!request.path().contains("/_changes?")) {
                    return good;
                }
                m_isHeld = true;
                m_gate.acquire();
                m_isHeld = false;
                m_gate.release(); // Once open, it stays open.
                return change ? change(good) : good;
            };
        })
    { }
    ~HeldHub() { open(); }
    QString url() const { return m_hub.url(); }
    bool isHeld() const { return m_isHeld; }
    void open() { m_gate.release(); }

private:
    std::atomic<bool> m_isHeld = false;
    std::counting_semaphore<1'000> m_gate {0};
    HubThread m_hub;
};

/// The real window, whose one hub is this one.
class Program
{
public:
    explicit Program(const HeldHub &hub)
        : temp(Contents::Starter)
        , settings(temp.folder.filePath(u"settings.ini"_s))
        , engine(*temp.library)
    {
        REQUIRE(addChannel(*temp.library, {.id = u"office"_s, .url = hub.url()}));
        useLanguage(u"en"_s);
        window = std::make_unique<ui::MainWindow>(
            ui::Services {*temp.library, engine, temp.vocabularies, temp.clock, settings});
        window->resize(1024, 600);
        window->show();
        gui().choose(u"syncAction"_s);
        REQUIRE(GuiDriver::waitUntil([&] { return hub.isHeld(); }));
    }
    GuiDriver gui() const { return GuiDriver(*window); }
    bool finds(const QString &words, int records)
    {
        window->openText(words);
        const QLabel &count = gui().find<QLabel>(u"resultCount"_s);
        const bool found
            = GuiDriver::waitUntil([&] { return count.text().endsWith(u"%1 records"_s.arg(records)); });
        UNSCOPED_INFO(count.text().toStdString());
        return found;
    }
    qint64 ofHub()
    {
        return temp.connection()
            .number(u"SELECT count(*) FROM mirror WHERE channel = 'office'"_s)
            .value_or(-1);
    }

    TempLibrary temp;
    ui::Settings settings;
    SearchEngine engine;
    std::unique_ptr<ui::MainWindow> window;
};

} // namespace

TEST_CASE("While a hub hangs the window goes on: what is typed is found", "[ui][sync]")
{
    HeldHub hub;
    Program program(hub);

    CHECK(program.finds(u"samlit"_s, 9));
    CHECK(program.finds(u"type:case_study"_s, 37));
    CHECK(hub.isHeld()); // It has not said a word meanwhile.
    CHECK(program.ofHub() == 0);

    hub.open();
    CHECK(GuiDriver::waitUntil([&] { return program.ofHub() == kRecords; }));
}

TEST_CASE(
    "A session with a hub that hangs ends when it is stopped, before the hub says anything", "[ui][sync]")
{
    HeldHub hub;
    Program program(hub);

    program.gui().click(u"syncStop"_s);
    CHECK(GuiDriver::waitUntil([&] { return program.gui().find<QPushButton>(u"syncNow"_s).isEnabled(); }));
    CHECK(hub.isHeld());
    CHECK(program.ofHub() == 0);
}

TEST_CASE("Closing the window does not wait for a hub that hangs", "[ui][sync]")
{
    HeldHub hub;
    {
        Program program(hub);
        program.window->close();
        program.window.reset();
    }
    CHECK(hub.isHeld());
}
