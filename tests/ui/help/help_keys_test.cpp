// SPDX-License-Identifier: GPL-3.0-or-later
// F1 in the real window and its dialogs.
#include "tests/ui/editing_fixture.h"
#include "tests/ui/help/tabs.h"

#include "ui/help/help_window.h"

#include <QDialog>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

ui::HelpWindow *manualWindow()
{
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (auto *manual = qobject_cast<ui::HelpWindow *>(window)) {
            return manual;
        }
    }
    return nullptr;
}

/// The page that F1 opens at a widget.
QString pageAt(QWidget &widget)
{
    widget.setFocus();
    QTest::keyClick(&widget, Qt::Key_F1);
    REQUIRE(GuiDriver::waitUntil([] { return manualWindow() != nullptr && manualWindow()->isVisible(); }));
    return manualWindow()->currentPage();
}

} // namespace

TEST_CASE("F1 opens the page that fits the place", "[ui][help]")
{
    EditingDesk desk;
    const GuiDriver gui = desk.gui();
    desk.open(kSamlit);

    CHECK(pageAt(gui.find<QWidget>(u"searchBar"_s)) == u"en/finding"_s);
    CHECK(pageAt(gui.find<QWidget>(u"recordOverview"_s)) == u"en/reading"_s);
    showItsTab(gui.find<QWidget>(u"reviewPanel"_s));
    CHECK(pageAt(gui.find<QWidget>(u"reviewPanel"_s)) == u"en/review"_s);
    showItsTab(gui.find<QWidget>(u"qualityPanel"_s));
    CHECK(pageAt(gui.find<QWidget>(u"qualityPanel"_s)) == u"en/quality"_s);
    desk.edit();
    CHECK(pageAt(desk.field(u"acronym"_s)) == u"en/writing"_s);
    desk.save();
    CHECK(pageAt(gui.find<QWidget>(u"navigationRail"_s)) == u"en/finding"_s); // Of the page in front.
    gui.choose(u"goHome"_s);
    CHECK(pageAt(gui.find<QWidget>(u"navigationRail"_s)) == u"en/first-steps"_s);
}

TEST_CASE("F1 works in a dialog that waits for an answer, which stays open", "[ui][help]")
{
    EditingDesk desk;
    desk.open(kSamlit);
    desk.gui().choose(u"preferences"_s);
    QDialog &settings = desk.gui().dialog(u"settingsDialog"_s);
    REQUIRE(settings.isModal());

    CHECK(pageAt(*settings.findChild<QWidget *>(u"settingAuthor"_s)) == u"en/settings"_s);
    CHECK(settings.isVisible());
    CHECK(pageAt(*settings.findChild<QWidget *>(u"sourcesPage"_s)) == u"en/hubs"_s);

    settings.reject();
    desk.window->openText(u"type:case_study"_s);
    REQUIRE(GuiDriver::waitUntil([&] { return desk.window->libraryPage().allDocids().size() > 1; }));
    desk.gui().choose(u"exportCsv"_s);
    CHECK(pageAt(desk.gui().dialog(u"exportDialog"_s)) == u"en/exporting"_s);
}

TEST_CASE("The entry of the menu opens the page of what is in front, in one window only", "[ui][help]")
{
    EditingDesk desk;
    desk.gui().choose(u"goHome"_s);
    desk.gui().choose(u"manualAction"_s);
    REQUIRE(manualWindow() != nullptr);
    CHECK(manualWindow()->currentPage() == u"en/first-steps"_s);

    desk.open(kSamlit);
    desk.gui().choose(u"manualAction"_s);
    CHECK(manualWindow()->currentPage().startsWith(u"en/"_s));
    CHECK(manualWindow()->currentPage() != u"en/first-steps"_s);
    const QWidgetList windows = QApplication::topLevelWidgets();
    CHECK(std::count_if(windows.begin(), windows.end(), [](QWidget *window) {
        return qobject_cast<ui::HelpWindow *>(window) != nullptr;
    }) == 1);
}

TEST_CASE(
    "The manual goes with the window of the program, and does not keep the program running", "[ui][help]")
{
    auto desk = std::make_unique<EditingDesk>();
    desk->gui().choose(u"manualAction"_s);
    REQUIRE(manualWindow() != nullptr);
    CHECK_FALSE(manualWindow()->testAttribute(Qt::WA_QuitOnClose));

    desk.reset();
    CHECK(manualWindow() == nullptr);
}
