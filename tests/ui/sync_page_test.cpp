// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/conflict_store.h"
#include "core/store/record_reader.h"
#include "core/store/record_writer.h"
#include "core/store/staged_deletes.h"
#include "core/store/sync_store.h"
#include "tests/support/catch_qt.h"
#include "tests/support/hub_fixture.h"
#include "tests/ui/shell_fixture.h"
#include "ui/main/consent_watch.h"
#include "ui/sync/conflict_list.h"
#include "ui/sync/decision_bar.h"
#include "ui/sync/sync_controller.h"
#include "ui/sync/sync_page.h"

#include <QDialog>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTableWidget>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

const QString kChannel = u"office"_s;

HubRow rowOf(int n, const QString &rev, const QJsonObject &changes = {})
{
    QJsonObject body = mergePatch(hubRecord(n), changes).toObject();
    body.insert(u"_rev"_s, rev);
    return {.id = {body.value("_id"_L1).toString()}, .rev = rev, .leaves = u""_s, .document = Document(body)};
}

HubRow graveOf(int n, const QString &rev, const QString &reason)
{
    const QString id = hubRecord(n).value("_id"_L1).toString();
    const QJsonObject body {{u"_id"_s, id}, {u"_rev"_s, rev}, {u"_deleted"_s, true}, {u"reason"_s, reason}};
    return {.id = {id}, .rev = rev, .leaves = u""_s, .deleted = true, .document = Document(body)};
}

/// The page of synchronisation over a library that knows a hub which is never asked.
class Page
{
public:
    enum class Hub { Known, None };
    explicit Page(Hub hub = Hub::Known, const QString &url = u"https://hub.example/hub"_s)
    {
        Shell::speak(u"en"_s);
        if (hub == Hub::Known) {
            REQUIRE(addChannel(*temp.library, {.id = kChannel, .url = url}).has_value());
        }
        settings = std::make_unique<ui::Settings>(temp.folder.filePath(u"config/settings.ini"_s));
        engine = std::make_unique<SearchEngine>(*temp.library);
        services = std::make_unique<ui::Services>(
            ui::Services {*temp.library, *engine, temp.vocabularies, temp.clock, *settings});
        controller = std::make_unique<ui::SyncController>(*services);
    }
    void open()
    {
        page = std::make_unique<ui::SyncPage>(*services, *controller);
        page->resize(1024, 600);
        page->show();
    }
    /// Brings rows as a session would.
    void bring(std::vector<HubRow> rows)
    {
        SyncStore store(*temp.library, kChannel);
        REQUIRE(store.applyPage({.rows = std::move(rows)}).has_value());
    }
    void conflict(int n)
    {
        bring({rowOf(n, u"1-a"_s)});
        const RecordId id {hubRecord(n).value("_id"_L1).toString()};
        REQUIRE(RecordWriter(*temp.library).edit(id, {{u"acronym"_s, u"MINE"_s}}, {u"me"_s, {}}).has_value());
        bring({rowOf(n, u"2-b"_s, {{u"acronym"_s, u"THEIRS"_s}})});
    }
    GuiDriver gui() const { return GuiDriver(*page); }
    QTableWidget &table(const QString &name) const { return gui().find<QTableWidget>(name); }
    QString label(const QString &name) const { return gui().find<QLabel>(name).text(); }

    TempLibrary temp;
    std::unique_ptr<ui::Settings> settings;
    std::unique_ptr<SearchEngine> engine;
    std::unique_ptr<ui::Services> services;
    std::unique_ptr<ui::SyncController> controller;
    std::unique_ptr<ui::SyncPage> page;
};

} // namespace

TEST_CASE("The page follows what happens elsewhere: an undone settlement is open again", "[ui]")
{
    Page it;
    it.conflict(0);
    it.conflict(4);
    it.open();
    QTableWidget &table = it.table(u"conflictTable"_s);
    REQUIRE(GuiDriver::waitUntil([&] { return table.rowCount() == 2; }));
    table.selectRow(1);
    const QString chosen = table.item(1, 0)->text();
    it.gui().click(u"conflictHub"_s);
    REQUIRE(GuiDriver::waitUntil([&] { return table.rowCount() == 1; }));

    REQUIRE(RecordWriter(*it.temp.library).undo().has_value());
    CHECK(GuiDriver::waitUntil([&] { return table.rowCount() == 2; }));
    CHECK(table.item(1, 0)->text() == chosen);

    SECTION("and what was chosen stays chosen when the list grows")
    {
        table.selectRow(1);
        it.conflict(8);
        REQUIRE(GuiDriver::waitUntil([&] { return table.rowCount() == 3; }));
        CHECK(table.item(table.currentRow(), 0)->text() == chosen);
    }
}

TEST_CASE("Why a session failed stands in the list, in the reader's language", "[ui]")
{
    Page it;
    for (const QString &detail : {u"network: connection <refused> & lost"_s,
             u"not_found: status 404, not_found: no_db_file"_s, u"refused: status 410"_s}) {
        const auto line = beginSyncLog(*it.temp.library, kChannel);
        REQUIRE(line.has_value());
        REQUIRE(endSyncLog(*it.temp.library,
            {.n = *line, .channel = kChannel, .outcome = u"failed"_s, .detail = detail}, {}));
    }
    it.open();
    QTableWidget &log = it.table(u"syncLog"_s);
    REQUIRE(GuiDriver::waitUntil([&] { return log.rowCount() == 3; }));

    CHECK(log.item(0, 2)->text().contains(u"This hub was closed."_s));
    CHECK(log.item(1, 2)->text().contains(u"moved or deleted"_s));
    CHECK(log.item(2, 2)->text().contains(u"offline"_s));
    CHECK(log.item(2, 2)->toolTip() == u"<qt>network: connection &lt;refused&gt; &amp; lost</qt>"_s);
    Shell::speak(u"fr"_s);
    CHECK(GuiDriver::waitUntil([&] { return log.item(2, 2)->text().contains(u"hors ligne"_s); }));
    Shell::speak(u"en"_s);
}

TEST_CASE("Asking for a session before the hubs are known starts it as soon as they are", "[ui]")
{
    Page it(Page::Hub::Known, u"http://127.0.0.1:9/hub"_s);
    it.open();
    bool started = false;
    bool mayStop = true;
    QObject::connect(it.controller.get(), &ui::SyncController::changed, it.page.get(), [&] {
        if (it.controller->isRunning() && !started) {
            started = true;
            it.controller->stop();
            mayStop = it.gui().find<QPushButton>(u"syncStop"_s).isEnabled();
        }
    });

    it.page->syncNow();
    CHECK(it.page->findChild<QDialog *>() == nullptr);
    CHECK_FALSE(started);
    CHECK(GuiDriver::waitUntil([&] { return started && !it.controller->isRunning(); }));
    CHECK_FALSE(mayStop); // It was asked to already.
}

TEST_CASE("Without a hub the page says so and offers to connect to one", "[ui]")
{
    Page it(Page::Hub::None);
    it.open();
    REQUIRE(GuiDriver::waitUntil([&] { return it.gui().find<QLabel>(u"emptyHeadline"_s).isVisible(); }));
    CHECK(it.label(u"emptyHeadline"_s) == u"No hub yet."_s);
    it.page->syncNow();
    CHECK(it.page->findChild<QDialog *>() != nullptr);
}

TEST_CASE("What cannot be read is said, and can be tried again", "[ui]")
{
    Page it;
    REQUIRE(it.temp.connection().run(u"ALTER TABLE sync_log RENAME TO elsewhere"_s));
    it.open();
    REQUIRE(GuiDriver::waitUntil([&] { return it.gui().find<QLabel>(u"emptyHeadline"_s).isVisible(); }));

    REQUIRE(it.temp.connection().run(u"ALTER TABLE elsewhere RENAME TO sync_log"_s));
    auto *again = it.gui().find<QWidget>(u"emptyState"_s).findChild<QPushButton *>();
    REQUIRE(again != nullptr);
    it.gui().click(*again);
    CHECK(GuiDriver::waitUntil([&] { return it.gui().find<QListWidget>(u"hubList"_s).isVisible(); }));
    CHECK(it.gui().find<QListWidget>(u"hubList"_s).count() == 1);
}

TEST_CASE("Unusually many deletions are asked about, and the answer is carried out", "[ui]")
{
    Page it;
    std::vector<HubRow> rows;
    std::vector<HubRow> graves;
    for (int n = 0; n < 60; ++n) {
        rows.push_back(rowOf(n, u"1-a"_s));
        graves.push_back(graveOf(n, u"2-b"_s, u"error"_s));
    }
    it.bring(std::move(rows));
    it.bring(std::move(graves));
    it.open();
    REQUIRE(GuiDriver::waitUntil([&] { return it.gui().find<QPushButton>(u"decisionKeep"_s).isVisible(); }));
    CHECK(it.label(u"decisionQuestion"_s).contains(u"60 of 60"_s));
    const auto shown = [&] {
        return it.temp.connection().number(u"SELECT count(*) FROM record WHERE visible = 1"_s).value_or(-1);
    };

    SECTION("kept")
    {
        it.gui().click(u"decisionKeep"_s);
        CHECK(
            GuiDriver::waitUntil([&] { return !it.gui().find<QPushButton>(u"decisionKeep"_s).isVisible(); }));
        CHECK(shown() == 60);
    }
    SECTION("removed")
    {
        it.gui().click(u"decisionRemove"_s);
        CHECK(
            GuiDriver::waitUntil([&] { return !it.gui().find<QPushButton>(u"decisionKeep"_s).isVisible(); }));
        CHECK(shown() == 0);
    }
}

TEST_CASE("A hub that was replaced by another is followed only when asked to", "[ui]")
{
    Page it(Page::Hub::Known, u"http://127.0.0.1:9/hub"_s);
    REQUIRE(it.temp.connection().run(
        u"UPDATE channel SET state = 'replaced', hub_id = 'one' WHERE id = 'office'"_s));
    it.open();
    REQUIRE(
        GuiDriver::waitUntil([&] { return it.gui().find<QPushButton>(u"decisionFollow"_s).isVisible(); }));
    CHECK_FALSE(it.gui().find<QPushButton>(u"decisionKeep"_s).isVisible());
    bool ended = false;
    QObject::connect(
        it.controller.get(), &ui::SyncController::finished, it.page.get(), [&ended] { ended = true; });
    it.gui().click(u"decisionFollow"_s);
    CHECK(GuiDriver::waitUntil([&] { return ended; }));
    CHECK(findChannel(it.temp.connection(), kChannel)->value().hubId.isEmpty());
}

TEST_CASE("Of a story whose consent was withdrawn the list shows nothing, and it can only be let go", "[ui]")
{
    Page it;
    it.conflict(0);
    it.bring({graveOf(0, u"3-c"_s, u"consent"_s)});
    it.open();
    QTableWidget &table = it.table(u"conflictTable"_s);
    REQUIRE(GuiDriver::waitUntil([&] { return table.rowCount() == 1; }));
    CHECK_FALSE(table.item(0, 0)->text().contains(u"شراكة"_s));
    CHECK_FALSE(it.gui().find<QPushButton>(u"conflictMine"_s).isEnabled());
    CHECK_FALSE(it.gui().find<QPushButton>(u"conflictOpen"_s).isEnabled());

    it.gui().click(u"conflictHub"_s);
    CHECK(GuiDriver::waitUntil([&] { return it.label(u"conflictLabel"_s) == u"No conflicts."_s; }));
}

TEST_CASE("On a small screen every word of the page has its room", "[ui]")
{
    Page it;
    it.conflict(0);
    it.conflict(4);
    const auto line = beginSyncLog(*it.temp.library, kChannel);
    REQUIRE(endSyncLog(*it.temp.library,
        {.n = *line,
            .channel = kChannel,
            .outcome = u"failed"_s,
            .pulled = 1200,
            .detail = u"not_found: status 404"_s},
        u"replaced"_s));
    it.open();
    REQUIRE(GuiDriver::waitUntil([&] {
        return it.table(u"conflictTable"_s).rowCount() == 2 && it.table(u"syncLog"_s).rowCount() == 1;
    }));
    CHECK(GuiDriver::waitUntil([&] { return GuiDriver::clippedTexts(*it.page).isEmpty(); }));
    CHECK(GuiDriver::unnamedControls(*it.page).isEmpty());
    CHECK(it.table(u"syncLog"_s).viewport()->height() >= it.table(u"syncLog"_s).rowHeight(0));
}

TEST_CASE("A window left open over midnight hides the story whose consent ended", "[ui]")
{
    Shell shell(Contents::Empty);
    const RecordId id {u"story:00000000-0000-4000-8000-000000000001"_s};
    const QJsonObject content {{u"_id"_s, id.value},
        {u"title"_s, QJsonObject {{u"en"_s, u"A trainer looks back"_s}}},
        {u"consent"_s,
            QJsonObject {{u"status"_s, u"given"_s}, {u"given_on"_s, u"2026-01-10"_s},
                {u"expires_on"_s, u"2026-11-24"_s}}}};
    REQUIRE(RecordWriter(*shell.temp.library).create(RecordType::Story, content, {u"me"_s, {}}).has_value());
    const auto visible = [&] { return readRecord(shell.temp.connection(), id)->value().visible; };
    REQUIRE(visible());
    auto *watch = shell.window->findChild<ui::ConsentWatch *>();
    REQUIRE(watch != nullptr);

    shell.temp.clock.now = shell.temp.clock.now.addDays(1);
    watch->look();
    CHECK(GuiDriver::waitUntil([&] { return !visible(); }));
}
