// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch_qt.h"
#include "tests/ui/shell_fixture.h"

#include "core/store/record_reader.h"
#include "core/store/record_writer.h"
#include "ui/common/message_bar.h"
#include "ui/library/library_page.h"
#include "ui/main/navigation_rail.h"
#include "ui/main/place_delegate.h"
#include "ui/search/facet_model.h"

#include <QAction>
#include <QDialog>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSplitter>
#include <QStackedWidget>
#include <QTest>
#include <QToolButton>
#include <QTreeView>
#include <QTreeWidget>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

const RecordId kSamlit {u"case_study:case-samlit"_s};

QListWidgetItem *place(const GuiDriver &gui, const QString &text)
{
    const auto found = gui.find<ui::NavigationRail>(u"navigationRail"_s).findItems(text, Qt::MatchExactly);
    return found.isEmpty() ? nullptr : found.first();
}

QString spoken(const QListWidgetItem *item)
{
    return item == nullptr ? QString() : item->data(Qt::AccessibleTextRole).toString();
}

void clickPlace(const GuiDriver &gui, const QString &text)
{
    auto &rail = gui.find<ui::NavigationRail>(u"navigationRail"_s);
    QTest::mouseClick(rail.viewport(), Qt::LeftButton, {}, rail.visualItemRect(place(gui, text)).center());
}

int rows(const GuiDriver &gui)
{
    return gui.find<QListView>(u"resultList"_s).model()->rowCount();
}

QString shownPage(const ui::MainWindow &window)
{
    for (const QString &name : {u"homePage"_s, u"libraryPage"_s, u"syncPage"_s}) {
        if (const auto *page = window.findChild<QWidget *>(name); page != nullptr && page->isVisible()) {
            return name;
        }
    }
    return {};
}

QModelIndex facetGroup(const QTreeView &tree, const QString &facet)
{
    return qobject_cast<const ui::FacetModel *>(tree.model())->groupIndex(facet);
}

void addStakeholder(Library &library, const QString &title)
{
    REQUIRE(RecordWriter(library).create(RecordType::Stakeholder, {{u"title"_s, QJsonObject {{u"en"_s, title}}}}, {u"Tester"_s, {}}));
}

} // namespace

TEST_CASE("The window opens at home, and the rail counts what the library holds", "[ui][shell]")
{
    Shell shell;
    const GuiDriver gui = shell.gui();

    CHECK(shownPage(*shell.window) == u"homePage"_s);
    const qint64 cases = countsByType(shell.temp.connection())->at(RecordType::CaseStudy);
    CHECK(gui.waitUntil([&] { return spoken(place(gui, u"Case studies"_s)) == u"Case studies, %1 records"_s.arg(cases); }));
    CHECK(place(gui, u"Home"_s)->isSelected());
}

TEST_CASE("Counts follow a change, and the row under the keyboard stays the same row", "[ui][shell]")
{
    Shell shell(Contents::Empty);
    const GuiDriver gui = shell.gui();
    auto &rail = gui.find<ui::NavigationRail>(u"navigationRail"_s);
    REQUIRE(gui.waitUntil([&] { return spoken(place(gui, u"Stakeholders"_s)) == u"Stakeholders, 0 records"_s; }));
    rail.setCurrentItem(place(gui, u"Events"_s));
    const QListWidgetItem *before = rail.currentItem();

    addStakeholder(*shell.temp.library, u"Harbour watch"_s);

    CHECK(gui.waitUntil([&] { return spoken(place(gui, u"Stakeholders"_s)) == u"Stakeholders, 1 record"_s; }));
    CHECK(rail.currentItem() == before);
    CHECK(gui.waitUntil([&] { return gui.find<QToolButton>(u"statusRecords"_s).text() == u"1 record"_s; }));
    CHECK(gui.find<QToolButton>(u"statusUnsent"_s).text() == u"1 unsent"_s);
}

TEST_CASE("A place of the rail opens its part of the library and is marked", "[ui][shell]")
{
    Shell shell;
    const GuiDriver gui = shell.gui();
    const qint64 events = countsByType(shell.temp.connection())->at(RecordType::Event);

    clickPlace(gui, u"Events"_s);

    CHECK(gui.waitUntil([&] { return rows(gui) == events; }));
    CHECK(shownPage(*shell.window) == u"libraryPage"_s);
    CHECK(place(gui, u"Events"_s)->isSelected());
    clickPlace(gui, u"Synchronisation"_s);
    CHECK(shownPage(*shell.window) == u"syncPage"_s);
    CHECK(place(gui, u"Synchronisation"_s)->isSelected());
    clickPlace(gui, u"Library"_s); // A heading is no place, nor is the space below.
    auto &rail = gui.find<ui::NavigationRail>(u"navigationRail"_s);
    QTest::mouseClick(rail.viewport(), Qt::LeftButton, {}, {20, rail.viewport()->height() - 2});
    CHECK(shownPage(*shell.window) == u"syncPage"_s);
    CHECK(place(gui, u"Synchronisation"_s)->isSelected());
}

TEST_CASE("Back and forward lead through pages, queries and records", "[ui][shell]")
{
    Shell shell;
    const GuiDriver gui = shell.gui();
    CHECK_FALSE(gui.find<QAction>(u"goBack"_s).isEnabled());
    clickPlace(gui, u"Events"_s);
    shell.window->openText(kSamlit.value);

    gui.choose(u"goBack"_s);
    CHECK(shell.window->libraryPage().query().filterOn(u"type") != nullptr);
    gui.choose(u"goBack"_s);
    CHECK(shownPage(*shell.window) == u"homePage"_s);
    CHECK_FALSE(gui.find<QAction>(u"goBack"_s).isEnabled());
    gui.choose(u"goForward"_s);
    gui.choose(u"goForward"_s);
    CHECK(shell.window->libraryPage().currentRecord() == kSamlit);
    CHECK_FALSE(gui.find<QAction>(u"goForward"_s).isEnabled());
}

TEST_CASE("Forward from home leads back to the page of the record", "[ui][shell]")
{
    Shell shell;
    const GuiDriver gui = shell.gui();
    shell.window->openText(kSamlit.value);
    REQUIRE(shownPage(*shell.window) == u"libraryPage"_s);

    gui.choose(u"goBack"_s);
    REQUIRE(shownPage(*shell.window) == u"homePage"_s);
    gui.choose(u"goForward"_s);

    CHECK(shownPage(*shell.window) == u"libraryPage"_s);
    CHECK(shell.window->libraryPage().currentRecord() == kSamlit);
}

TEST_CASE("A word that is typed letter by letter is one step back", "[ui][shell]")
{
    Shell shell;
    const GuiDriver gui = shell.gui();
    gui.choose(u"find"_s);
    auto &box = gui.find<QLineEdit>(u"searchText"_s);
    for (const QChar letter : u"hotel"_s) {
        QTest::keyClicks(&box, QString(letter));
        REQUIRE(gui.waitUntil([&] { return shell.window->libraryPage().query().text == box.text(); }));
    }

    gui.choose(u"goBack"_s);
    CHECK(shownPage(*shell.window) == u"homePage"_s);
    CHECK_FALSE(gui.find<QAction>(u"goBack"_s).isEnabled());
    gui.choose(u"goForward"_s);
    CHECK(shell.window->libraryPage().query().text == u"hotel"_s);
}

TEST_CASE("Going back to a place where nothing was read leaves the record", "[ui][shell]")
{
    Shell shell;
    const GuiDriver gui = shell.gui();
    clickPlace(gui, u"Events"_s);
    shell.window->openText(kSamlit.value);
    REQUIRE(shell.window->libraryPage().currentRecord() == kSamlit);

    gui.choose(u"goBack"_s);

    CHECK(shownPage(*shell.window) == u"libraryPage"_s);
    CHECK(shell.window->libraryPage().currentRecord().isEmpty());
}

TEST_CASE("Places that were hidden and filters that were folded are so at the next start", "[ui][shell]")
{
    Shell shell;
    {
        const GuiDriver gui = shell.gui();
        clickPlace(gui, u"Case studies"_s);
        auto &tree = gui.find<QTreeView>(u"facetTree"_s);
        REQUIRE(gui.waitUntil([&] { return facetGroup(tree, u"country"_s).isValid(); }));
        REQUIRE(tree.isExpanded(facetGroup(tree, u"country"_s)));
        tree.collapse(facetGroup(tree, u"country"_s));
        gui.choose(u"toggleRail"_s);
    }

    shell.restart();

    const GuiDriver gui = shell.gui();
    auto &tree = gui.find<QTreeView>(u"facetTree"_s);
    CHECK(gui.find<QWidget>(u"navigationRail"_s).isHidden());
    REQUIRE(gui.waitUntil([&] { return facetGroup(tree, u"country"_s).isValid(); }));
    CHECK_FALSE(tree.isExpanded(facetGroup(tree, u"country"_s)));
}

TEST_CASE("The next start shows the place where the window was closed", "[ui][shell]")
{
    Shell shell;
    {
        const GuiDriver gui = shell.gui();
        shell.window->openText(u"sector:finance samlit"_s);
        REQUIRE(gui.waitUntil([&] { return rows(gui) > 0; }));
        shell.window->openText(kSamlit.value);
        shell.window->resize(1000, 640);
    }

    shell.close();
    shell.temp.reopen();
    shell.start({1000, 640});

    CHECK(shownPage(*shell.window) == u"libraryPage"_s);
    CHECK(shell.window->libraryPage().query().text == u"samlit"_s);
    CHECK(shell.window->libraryPage().query().filterOn(u"sector") != nullptr);
    CHECK(shell.window->libraryPage().currentRecord() == kSamlit);
    CHECK_FALSE(shell.gui().find<QAction>(u"goBack"_s).isEnabled());
}

TEST_CASE("A slash outside of a text field goes to the search box, inside it is a slash", "[ui][shell]")
{
    Shell shell;
    const GuiDriver gui = shell.gui();
    gui.find<QWidget>(u"navigationRail"_s).setFocus();
    shell.window->activateWindow();
    REQUIRE(gui.waitUntil([&] { return QApplication::focusWidget() != nullptr; }));

    gui.press(Qt::Key_Slash);
    REQUIRE(gui.waitUntil([&] { return gui.find<QLineEdit>(u"searchText"_s).hasFocus(); }));
    gui.press(Qt::Key_Slash);

    CHECK(gui.find<QLineEdit>(u"searchText"_s).text() == u"/"_s);
}

TEST_CASE("F6 goes round the panes and comes back", "[ui][shell]")
{
    Shell shell;
    const GuiDriver gui = shell.gui();
    clickPlace(gui, u"Events"_s);
    shell.window->activateWindow();
    auto &rail = gui.find<QWidget>(u"navigationRail"_s);
    rail.setFocus();
    REQUIRE(gui.waitUntil([&] { return rail.hasFocus(); }));

    int steps = 0;
    do {
        gui.press(Qt::Key_F6);
        ++steps;
    } while (!rail.hasFocus() && steps < 10);

    CHECK(steps >= 3); // At least the rail, the facets and the results.
    CHECK(steps < 10);
}

TEST_CASE("A library opened for reading only offers nothing that writes", "[ui][shell]")
{
    Shell shell;
    shell.restartReadOnly();
    const GuiDriver gui = shell.gui();
    shell.window->openText(kSamlit.value);
    REQUIRE(gui.waitUntil([&] { return gui.find<QAction>(u"historyAction"_s).isEnabled(); }));

    for (const QString &action : {u"newCase"_s, u"newStakeholder"_s, u"newResource"_s, u"newStory"_s, u"newEvent"_s, u"editRecordAction"_s, u"removeRecordAction"_s,
             u"undo"_s, u"redo"_s, u"saveRecordAction"_s}) {
        INFO(action.toStdString());
        CHECK_FALSE(gui.find<QAction>(action).isEnabled());
    }
    CHECK(gui.waitUntil([&] { return gui.find<QToolButton>(u"statusRecords"_s).text().contains(u"for reading only"_s); }));
    gui.choose(u"goHome"_s);
    REQUIRE(gui.waitUntil([&] { return gui.has(u"sampleBanner"_s); }));
    CHECK_FALSE(gui.has(u"removeSamples"_s));
}

TEST_CASE("Undo with nothing to undo says so", "[ui][shell]")
{
    Shell shell;
    const GuiDriver gui = shell.gui();

    gui.choose(u"undo"_s);

    CHECK(gui.waitUntil([&] { return gui.find<ui::MessageBar>(u"messageBar"_s).text() == u"There is nothing to undo."_s; }));
}

TEST_CASE("The sheet of keys lists every action that has one", "[ui][shell]")
{
    Shell shell;
    const GuiDriver gui = shell.gui();

    gui.choose(u"shortcuts"_s);

    const auto &table = *gui.dialog(u"keysDialog"_s).findChild<QTreeWidget *>(u"keysTable"_s);
    int withKeys = 0;
    for (const QAction *action : shell.window->actions()) {
        withKeys += action->shortcut().isEmpty() ? 0 : 1;
    }
    CHECK(withKeys > 15);
    for (const QAction *action : shell.window->actions()) {
        const QString words = action->text().remove(u'&').remove(u"…"_s);
        INFO(words.toStdString());
        CHECK(table.findItems(words, Qt::MatchExactly).size() == (action->shortcut().isEmpty() ? 0 : 1));
    }
    CHECK(table.topLevelItemCount() > withKeys); // And the keys of single parts of the window.
    CHECK(table.findItems(u"Search box: close"_s, Qt::MatchStartsWith).first()->text(1).contains(u"Esc"_s));
    for (int row = 0; row < table.topLevelItemCount(); ++row) {
        CHECK_FALSE(table.topLevelItem(row)->text(1).isEmpty());
    }
    CHECK(table.findItems(u"Search"_s, Qt::MatchExactly).size() == 1);
    CHECK(table.findItems(u"Search"_s, Qt::MatchExactly).first()->text(1).contains(u"Ctrl+F"_s));
}

TEST_CASE("No two actions share a key", "[ui][shell]")
{
    Shell shell;
    QStringList seen;

    for (const QAction *action : shell.window->actions()) {
        for (const QKeySequence &key : action->shortcuts()) {
            INFO(key.toString().toStdString());
            CHECK_FALSE(seen.contains(key.toString()));
            seen.append(key.toString());
        }
    }
}

TEST_CASE("In a small window the rail shows icons alone, and no text beside it is cut", "[ui][shell]")
{
    Shell shell;
    shell.window->resize(1024, 600);
    const GuiDriver gui = shell.gui();
    auto &rail = gui.find<ui::NavigationRail>(u"navigationRail"_s);
    REQUIRE(gui.waitUntil([&] { return rail.isCompact() && rail.width() < 60; }));
    clickPlace(gui, u"Case studies"_s);
    REQUIRE(gui.waitUntil([&] { return gui.find<QLabel>(u"resultCount"_s).text().contains(u"37"_s); }));

    CHECK(gui.find<ui::LibraryPage>(u"libraryPage"_s).mapTo(shell.window.get(), QPoint()).x() < 80);
    CHECK(place(gui, u"Case studies"_s)->toolTip().contains(u"37 records"_s));
    CHECK(gui.waitUntil([&] { return GuiDriver::clippedTexts(*shell.window).isEmpty(); }));

    shell.window->resize(1200, 760);
    CHECK(gui.waitUntil([&] { return !rail.isCompact() && rail.width() >= 150; }));
    CHECK(place(gui, u"Case studies"_s)->toolTip().isEmpty());
}

TEST_CASE("Panes keep the widths that the reader gave them, from one start to the next", "[ui][shell]")
{
    Shell shell;
    for (const QSize size : {QSize(1024, 600), QSize(1200, 760)}) {
        shell.close();
        shell.start(size);
        clickPlace(shell.gui(), u"All records"_s);
        auto &panes = shell.gui().find<QSplitter>(u"librarySplitter"_s);
        REQUIRE(shell.gui().waitUntil([&] { return panes.isVisible(); }));
        panes.setSizes({230, panes.width() - 230 - 330, 330});
        const QList<int> chosen = panes.sizes();

        for (int i = 0; i < 3; ++i) {
            shell.restart(size);
            const auto &now = shell.gui().find<QSplitter>(u"librarySplitter"_s);
            REQUIRE(shell.gui().waitUntil([&] { return now.isVisible(); }));
            CHECK(shell.gui().waitUntil([&] { return now.sizes() == chosen; }));
            INFO(now.sizes().at(0) << ' ' << now.sizes().at(1) << ' ' << now.sizes().at(2));
            CHECK(now.sizes() == chosen);
        }
    }
}

TEST_CASE("A question that no row leads to marks none, also once the window has the keyboard", "[ui][shell]")
{
    Shell shell;
    shell.window->openText(u"partnership sort:title"_s);
    shell.restart();
    auto &rail = shell.gui().find<QListWidget>(u"navigationRail"_s);
    CHECK(rail.currentItem() == nullptr);

    rail.clearFocus();
    rail.setFocus(Qt::ActiveWindowFocusReason);
    CHECK(rail.currentItem() == nullptr);
    QTest::keyClick(&rail, Qt::Key_Down);
    CHECK(rail.currentItem() != nullptr);
}

TEST_CASE("The Compendium is marked while it has no edition", "[ui][shell]")
{
    Shell shell(Contents::Empty);
    shell.close();
    ui::Settings(shell.settingsFile()).setChoice(u"page"_s, u"compendium"_s);
    shell.start();
    auto &rail = shell.gui().find<QListWidget>(u"navigationRail"_s);
    CHECK(GuiDriver::waitUntil([&] {
        return rail.currentItem() != nullptr && rail.currentItem()->data(ui::PlaceRoles::kPlace) == u"compendium"_s;
    }));
}

TEST_CASE("Nothing is counted as none before it was counted", "[ui][shell]")
{
    Shell shell(Contents::Empty);
    const GuiDriver gui = shell.gui();
    CHECK(spoken(place(gui, u"Stakeholders"_s)) == u"Stakeholders"_s);
    CHECK_FALSE(gui.find<QToolButton>(u"statusUnsent"_s).isVisible());
    CHECK(gui.waitUntil([&] { return spoken(place(gui, u"Stakeholders"_s)) == u"Stakeholders, 0 records"_s; }));
    CHECK(gui.waitUntil([&] { return spoken(place(gui, u"All records"_s)) == u"All records, 0 records"_s; }));
}
