// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sync_fixture.h"
#include "ui/main/consent_watch.h"

#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QCheckBox>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

TEST_CASE("Why a session failed stands in the list, in the reader's language", "[ui]")
{
    SyncWindow it;
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
    SyncWindow it(SyncWindow::Hub::Known, u"http://127.0.0.1:9/hub"_s);
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
    SyncWindow it(SyncWindow::Hub::None);
    it.open();
    REQUIRE(GuiDriver::waitUntil([&] { return it.headline() != nullptr && it.headline()->isVisible(); }));
    CHECK(it.headline()->text() == u"No hub yet."_s);
    it.page->syncNow();
    CHECK(it.page->findChild<QDialog *>() != nullptr);
}

TEST_CASE("What cannot be read is said, and can be tried again", "[ui]")
{
    SyncWindow it;
    REQUIRE(it.temp.connection().run(u"ALTER TABLE sync_log RENAME TO elsewhere"_s));
    it.open();
    REQUIRE(GuiDriver::waitUntil([&] { return it.headline() != nullptr && it.headline()->isVisible(); }));

    REQUIRE(it.temp.connection().run(u"ALTER TABLE elsewhere RENAME TO sync_log"_s));
    auto *again = it.headline()->parentWidget()->findChild<QPushButton *>();
    REQUIRE(again != nullptr);
    it.gui().click(*again);
    CHECK(GuiDriver::waitUntil([&] { return it.gui().find<QListWidget>(u"hubList"_s).isVisible(); }));
    CHECK(it.gui().find<QListWidget>(u"hubList"_s).count() == 1);
}

TEST_CASE("Unusually many deletions are asked about, and the answer is carried out", "[ui]")
{
    SyncWindow it;
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
    SyncWindow it(SyncWindow::Hub::Known, u"http://127.0.0.1:9/hub"_s);
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

TEST_CASE("On a small screen every word of the page has its room", "[ui]")
{
    SyncWindow it;
    const auto line = beginSyncLog(*it.temp.library, kChannel);
    REQUIRE(endSyncLog(*it.temp.library,
        {.n = *line,
            .channel = kChannel,
            .outcome = u"failed"_s,
            .pulled = 1200,
            .detail = u"not_found: status 404"_s},
        u"replaced"_s));
    it.open();
    REQUIRE(GuiDriver::waitUntil([&] { return it.table(u"syncLog"_s).rowCount() == 1; }));
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

TEST_CASE("Records that a restored hub lost are asked about, shown, and kept if the person says so", "[ui]")
{
    SyncWindow it;
    it.bring({rowOf(0, u"1-a"_s), rowOf(1, u"1-a"_s)});
    REQUIRE(it.temp.connection().run(u"UPDATE mirror SET state = 'orphan'"_s));
    it.open();
    REQUIRE(GuiDriver::waitUntil([&] { return it.gui().find<QPushButton>(u"decisionKeepAlone"_s).isVisible(); }));
    CHECK(it.label(u"decisionQuestion"_s).contains(u"no longer has 2 records"_s));

    it.gui().click(u"decisionList"_s);
    QDialog &list = it.gui().dialog(u"recordListDialog"_s);
    CHECK_FALSE(list.isModal());
    CHECK(list.findChild<QListView *>(u"recordsInQuestion"_s)->model()->rowCount() == 2);
    list.close();
    it.gui().click(u"decisionKeepAlone"_s);
    CHECK(GuiDriver::waitUntil([&] { return !it.gui().find<QPushButton>(u"decisionKeepAlone"_s).isVisible(); }));
}

TEST_CASE("What unusually many deletions would take is listed before anything goes", "[ui]")
{
    SyncWindow it;
    std::vector<HubRow> rows;
    std::vector<HubRow> graves;
    for (int n = 0; n < 60; ++n) {
        rows.push_back(rowOf(n, u"1-a"_s));
        graves.push_back(graveOf(n, u"2-b"_s, u"error"_s));
    }
    it.bring(std::move(rows));
    it.bring(std::move(graves));
    it.open();
    REQUIRE(GuiDriver::waitUntil([&] { return it.gui().find<QPushButton>(u"decisionList"_s).isVisible(); }));
    it.gui().click(u"decisionList"_s);
    const QDialog &list = it.gui().dialog(u"recordListDialog"_s);
    const QAbstractItemModel *titles = list.findChild<QListView *>(u"recordsInQuestion"_s)->model();
    REQUIRE(titles->rowCount() == 60);
    CHECK(titles->index(0, 0).data().toString() == u"Partnership 1 in the north"_s);
}

TEST_CASE("A line of the history opens to what happened, in words and in technical ones", "[ui]")
{
    SyncWindow it;
    const auto line = beginSyncLog(*it.temp.library, kChannel);
    REQUIRE(endSyncLog(*it.temp.library,
        {.n = *line, .channel = kChannel, .outcome = u"done"_s, .pulled = 1200, .pushed = 3, .bytes = 4096,
            .detail = u"compared: <all> of it"_s},
        u"ok"_s));
    it.open();
    QTableWidget &log = it.table(u"syncLog"_s);
    REQUIRE(GuiDriver::waitUntil([&] { return log.rowCount() == 1; }));
    CHECK_FALSE(it.gui().find<QLabel>(u"syncLogDetails"_s).isVisible());
    log.selectRow(0);
    const QString told = it.label(u"syncLogDetails"_s);
    CHECK(told.contains(u"1,200 received, 3 sent"_s));
    CHECK(told.contains(u"compared: <all> of it"_s));
    CHECK(it.gui().find<QLabel>(u"syncLogDetails"_s).textFormat() == Qt::PlainText);
}
