// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch_qt.h"
#include "tests/ui/shell_fixture.h"

#include "core/store/record_writer.h"
#include "ui/common/message_bar.h"
#include "ui/library/library_page.h"
#include "ui/library/result_model.h"
#include "ui/main/navigation_rail.h"

#include <QAction>
#include <QDialog>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

const RecordId kSamlit {u"case_study:case-samlit"_s};

ui::NavigationRail &rail(const GuiDriver &gui)
{
    return gui.find<ui::NavigationRail>(u"navigationRail"_s);
}

QListWidgetItem *place(const GuiDriver &gui, const QString &text)
{
    const auto found = rail(gui).findItems(text, Qt::MatchExactly);
    return found.isEmpty() ? nullptr : found.first();
}

void clickPlace(const GuiDriver &gui, const QString &text)
{
    rail(gui).scrollToItem(place(gui, text));
    QTest::mouseClick(rail(gui).viewport(), Qt::LeftButton, {}, rail(gui).visualItemRect(place(gui, text)).center());
}

/// Names below the heading of the saved searches.
QStringList savedNames(const GuiDriver &gui)
{
    QStringList names;
    const int heading = rail(gui).row(place(gui, u"Saved searches"_s));
    const auto isPlace = [&gui](int row) { return rail(gui).item(row)->data(Qt::UserRole).isValid(); }; // Until the next heading.
    for (int row = heading + 1; heading >= 0 && row < rail(gui).count() && isPlace(row); ++row) {
        names.append(rail(gui).item(row)->text());
    }
    return names;
}

void saveAs(const GuiDriver &gui, const QString &name)
{
    gui.choose(u"saveSearch"_s);
    QDialog &dialog = gui.dialog(u"saveSearchDialog"_s);
    auto *text = dialog.findChild<QLineEdit *>(u"savedSearchName"_s);
    text->setText(name);
    QTest::keyClick(text, Qt::Key_Return);
    REQUIRE(gui.waitUntil([&] { return place(gui, name) != nullptr; }));
}

int rows(const GuiDriver &gui)
{
    return gui.find<QListView>(u"resultList"_s).model()->rowCount();
}

bool showsAnswer(const Shell &shell)
{
    const auto &model = *qobject_cast<ui::ResultModel *>(shell.gui().find<QListView>(u"resultList"_s).model());
    const auto answer = shell.engine->search(shell.window->libraryPage().query());
    return answer && model.docids() == answer->docids && (model.rowCount() == 0 || model.rowAt(0) != nullptr);
}

} // namespace

TEST_CASE("A question is saved under a name, stands in the rail with its count, and is asked again from there", "[ui][shell]")
{
    Shell shell;
    const GuiDriver gui = shell.gui();
    CHECK(rail(gui).isRowHidden(rail(gui).row(place(gui, u"Saved searches"_s))));
    shell.window->openText(u"bank country:ZA sort:title"_s);
    REQUIRE(gui.waitUntil([&] { return rows(gui) > 0 && showsAnswer(shell); }));
    const SearchQuery asked = shell.window->libraryPage().query();
    const int found = rows(gui);

    gui.choose(u"saveSearch"_s);
    QDialog &dialog = gui.dialog(u"saveSearchDialog"_s);
    CHECK(dialog.findChild<QLineEdit *>(u"savedSearchName"_s)->text() == u"bank · Country: South Africa"_s);
    QTest::keyClick(dialog.findChild<QLineEdit *>(u"savedSearchName"_s), Qt::Key_Return);
    const QString name = u"bank · Country: South Africa"_s;
    REQUIRE(gui.waitUntil([&] { return savedNames(gui) == QStringList {name}; }));
    CHECK(gui.waitUntil([&] { return place(gui, name)->data(Qt::AccessibleTextRole).toString() == name + u", %1 record%2"_s.arg(found).arg(found == 1 ? u""_s : u"s"_s); }));
    CHECK(gui.waitUntil([&] { return place(gui, name)->isSelected(); })); // It is what is shown.
    CHECK_FALSE(place(gui, u"Saved searches"_s)->isHidden());

    shell.window->openText(u"type:event"_s);
    CHECK_FALSE(place(gui, name)->isSelected());
    clickPlace(gui, name);
    CHECK(shell.window->libraryPage().query() == asked);

    shell.restart();
    CHECK(shell.gui().waitUntil([&] { return savedNames(shell.gui()) == QStringList {name}; }));
}

TEST_CASE("The star is filled while the present question is saved, and leads to its name", "[ui][shell]")
{
    Shell shell;
    const GuiDriver gui = shell.gui();
    shell.window->openText(u"police"_s);
    auto &star = gui.find<QToolButton>(u"searchSave"_s);
    CHECK(star.accessibleName().startsWith(u"Save this search"_s));
    saveAs(gui, u"Officers"_s);
    REQUIRE(gui.waitUntil([&] { return star.accessibleName().startsWith(u"This search is saved"_s); }));
    shell.window->openText(u"bank"_s);
    CHECK(star.accessibleName().startsWith(u"Save this search"_s));

    shell.window->openText(u"police"_s);
    gui.click(star);
    QDialog &dialog = gui.dialog(u"saveSearchDialog"_s);
    CHECK(dialog.findChild<QLineEdit *>(u"savedSearchName"_s)->text() == u"Officers"_s);
    dialog.findChild<QLineEdit *>(u"savedSearchName"_s)->clear();
    CHECK_FALSE(dialog.findChild<QPushButton *>(u"saveSearchName"_s)->isEnabled());
    gui.click(*dialog.findChild<QPushButton *>(u"removeSavedSearch"_s));

    CHECK(gui.waitUntil([&] { return savedNames(gui).isEmpty() && star.accessibleName().startsWith(u"Save this search"_s); }));
}

TEST_CASE("Saved searches are renamed, moved and removed by the keyboard, and a removal can be undone", "[ui][shell]")
{
    Shell shell;
    const GuiDriver gui = shell.gui();
    for (const QString &word : {u"police"_s, u"bank"_s, u"hotel"_s}) {
        shell.window->openText(word);
        saveAs(gui, word);
    }
    REQUIRE(savedNames(gui) == QStringList {u"police"_s, u"bank"_s, u"hotel"_s});
    shell.window->activateWindow();
    rail(gui).setFocus();
    REQUIRE(gui.waitUntil([&] { return rail(gui).hasFocus(); }));
    rail(gui).setCurrentItem(place(gui, u"hotel"_s));

    gui.press(Qt::Key_Up, Qt::AltModifier);
    REQUIRE(gui.waitUntil([&] { return savedNames(gui) == QStringList {u"police"_s, u"hotel"_s, u"bank"_s}; }));
    CHECK(rail(gui).currentItem() == place(gui, u"hotel"_s));
    gui.press(Qt::Key_Up, Qt::AltModifier);
    REQUIRE(gui.waitUntil([&] { return savedNames(gui).first() == u"hotel"_s; }));
    gui.press(Qt::Key_Down, Qt::AltModifier);
    REQUIRE(gui.waitUntil([&] { return savedNames(gui) == QStringList {u"police"_s, u"hotel"_s, u"bank"_s}; }));

    gui.press(Qt::Key_F2);
    auto *name = gui.dialog(u"saveSearchDialog"_s).findChild<QLineEdit *>(u"savedSearchName"_s);
    CHECK(name->text() == u"hotel"_s);
    name->setText(u"Hotels"_s);
    QTest::keyClick(name, Qt::Key_Return);
    REQUIRE(gui.waitUntil([&] { return savedNames(gui) == QStringList {u"police"_s, u"Hotels"_s, u"bank"_s}; }));

    rail(gui).setFocus();
    rail(gui).setCurrentItem(place(gui, u"Hotels"_s));
    QTest::keyClick(&rail(gui), Qt::Key_Delete);
    REQUIRE(gui.waitUntil([&] { return savedNames(gui) == QStringList {u"police"_s, u"bank"_s}; }));
    REQUIRE(gui.waitUntil([&] { return gui.find<ui::MessageBar>(u"messageBar"_s).text().contains(u"Hotels"_s); }));
    gui.click(u"messageAction"_s);
    CHECK(gui.waitUntil([&] { return savedNames(gui) == QStringList {u"police"_s, u"Hotels"_s, u"bank"_s}; }));
}

TEST_CASE("The count of a saved search follows the library", "[ui][shell]")
{
    Shell shell;
    const GuiDriver gui = shell.gui();
    shell.window->openText(u"zzzunheardof"_s);
    saveAs(gui, u"Unheard of"_s);
    const auto spoken = [&] { return place(gui, u"Unheard of"_s)->data(Qt::AccessibleTextRole).toString(); };
    REQUIRE(gui.waitUntil([&] { return spoken() == u"Unheard of, 0 records"_s; }));

    REQUIRE(RecordWriter(*shell.temp.library).create(RecordType::Stakeholder, {{u"title"_s, QJsonObject {{u"en"_s, u"Zzzunheardof"_s}}}}, {u"Tester"_s, {}}));

    CHECK(gui.waitUntil([&] { return spoken() == u"Unheard of, 1 record"_s; }));
}

TEST_CASE("A library opened for reading only saves no search, and says why", "[ui][shell]")
{
    Shell shell;
    shell.restartReadOnly();
    const GuiDriver gui = shell.gui();
    shell.window->openText(u"police"_s);

    gui.choose(u"saveSearch"_s);

    CHECK_FALSE(gui.find<ui::MessageBar>(u"messageBar"_s).text().isEmpty());
    CHECK_FALSE(gui.has(u"saveSearchDialog"_s));
}

TEST_CASE("Back and forward bring back words, filters, order, record and scroll", "[ui][shell]")
{
    Shell shell;
    const GuiDriver gui = shell.gui();
    auto &list = gui.find<QListView>(u"resultList"_s);
    shell.window->openText(u"type:case_study sort:title"_s);
    REQUIRE(gui.waitUntil([&] { return rows(gui) > 20 && showsAnswer(shell); }));
    list.setCurrentIndex(list.model()->index(2, 0));
    const RecordId read = shell.window->libraryPage().currentRecord();
    REQUIRE_FALSE(read.isEmpty());
    list.verticalScrollBar()->setValue(list.verticalScrollBar()->maximum() * 2 / 3); // The record is out of sight.
    const int scrolled = list.verticalScrollBar()->value();
    REQUIRE(scrolled > 0);
    const SearchQuery first = shell.window->libraryPage().query();

    shell.window->openText(u"bank country:ZA"_s);
    const SearchQuery second = shell.window->libraryPage().query();
    REQUIRE(gui.waitUntil([&] { return showsAnswer(shell); }));

    gui.choose(u"goBack"_s);
    CHECK(shell.window->libraryPage().query() == first);
    CHECK(shell.window->libraryPage().currentRecord() == read);
    CHECK(gui.waitUntil([&] { return showsAnswer(shell) && list.currentIndex().row() == 2 && list.verticalScrollBar()->value() == scrolled; }));
    gui.choose(u"goForward"_s);
    CHECK(shell.window->libraryPage().query() == second);
    REQUIRE(gui.waitUntil([&] { return showsAnswer(shell); }));
    gui.choose(u"goBack"_s);
    CHECK(gui.waitUntil([&] { return showsAnswer(shell) && list.verticalScrollBar()->value() == scrolled; }));

    shell.restart();
    auto &again = shell.gui().find<QListView>(u"resultList"_s);
    CHECK(gui.waitUntil([&] { return showsAnswer(shell) && again.verticalScrollBar()->value() == scrolled; }));
}

TEST_CASE("Searching everything drops the filters and keeps the words", "[ui][shell]")
{
    Shell shell;
    const GuiDriver gui = shell.gui();
    shell.window->openText(u"police type:event country:KE"_s);

    gui.choose(u"findEverywhere"_s);

    CHECK(shell.window->libraryPage().query() == SearchQuery {u"police"_s, {}, {}});
    CHECK(gui.find<QLineEdit>(u"searchText"_s).text() == u"police"_s);
}

TEST_CASE("A record is gone to by a few letters of its title, without leaving the keyboard", "[ui][shell]")
{
    Shell shell;
    const GuiDriver gui = shell.gui();

    gui.choose(u"goToRecord"_s);
    QDialog &dialog = gui.dialog(u"goToDialog"_s);
    auto *text = dialog.findChild<QLineEdit *>(u"goToText"_s);
    auto *list = dialog.findChild<QListWidget *>(u"goToList"_s);
    QTest::keyClicks(text, u"zzzunheardof"_s);
    REQUIRE(gui.waitUntil([&] { return dialog.findChild<QLabel *>(u"goToNothing"_s)->isVisible(); }));
    text->clear();
    QTest::keyClicks(text, u"sam"_s);
    REQUIRE(gui.waitUntil([&] { return list->count() > 0; }));
    QTest::keyClicks(text, u"lit"_s);
    QTest::keyClick(text, Qt::Key_Return); // Before the answer has come.

    CHECK(gui.waitUntil([&] { return shell.window->libraryPage().currentRecord() == kSamlit; }));
    CHECK(gui.find<QAction>(u"goBack"_s).isEnabled());
}
