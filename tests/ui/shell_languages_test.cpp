// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch_qt.h"
#include "tests/ui/shell_fixture.h"

#include "ui/library/library_page.h"
#include "ui/main/navigation_rail.h"

#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QToolButton>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

/// The words of the frame: actions, menus, rail and status bar.
QStringList frameWords(const ui::MainWindow &window)
{
    QStringList words;
    for (const QAction *action : window.actions()) {
        words.append(action->text());
    }
    for (const QAction *menu : window.menuBar()->actions()) {
        words.append(menu->text());
    }
    const auto *rail = window.findChild<ui::NavigationRail *>(u"navigationRail"_s);
    for (int row = 0; row < rail->count(); ++row) {
        words.append(rail->item(row)->text());
    }
    for (const QString &name : {u"statusRecords"_s, u"statusSync"_s, u"newButton"_s}) {
        words.append(window.findChild<QToolButton *>(name)->text());
    }
    return words;
}

void goThroughPages(const Shell &shell, const std::function<void(const QString &)> &look)
{
    const GuiDriver gui = shell.gui();
    gui.choose(u"goHome"_s);
    REQUIRE(gui.waitUntil([&] { return gui.has(u"browse_case_study"_s); }));
    look(u"home"_s);
    shell.window->openText(u"case_study:case-samlit"_s);
    REQUIRE(gui.waitUntil([&] { return gui.find<QAction>(u"editRecordAction"_s).isEnabled(); }));
    look(u"library"_s);
    gui.find<QToolButton>(u"statusSync"_s).click();
    look(u"synchronisation"_s);
}

} // namespace

TEST_CASE("The open window changes its language, and nothing of the frame stays behind", "[ui][shell]")
{
    Shell shell;
    const GuiDriver gui = shell.gui();
    REQUIRE(gui.waitUntil([&] { return gui.find<QToolButton>(u"statusRecords"_s).text().contains(u"record"_s); }));
    const auto &rail = gui.find<ui::NavigationRail>(u"navigationRail"_s);
    REQUIRE(gui.waitUntil([&] { return !rail.findItems(u"Supply chain"_s, Qt::MatchExactly).isEmpty(); })); // A chapter.
    const QStringList english = frameWords(*shell.window);

    const QStringList alikeInFrench {u"Collections"_s, u"Pages"_s, u"Synchronisation"_s};
    for (const QString &language : {u"fr"_s, u"ar"_s}) {
        // Chapters are read again; everything else changes in one turn.
        const auto leftBehind = [&] {
            const QStringList words = frameWords(*shell.window);
            QStringList left;
            for (int i = 0; i < int(english.size()); ++i) {
                const bool isAlike = language == u"fr"_s && alikeInFrench.contains(QString(words.value(i)).remove(u'&'));
                if (words.value(i) == english.at(i) && !isAlike) {
                    left.append(english.at(i));
                }
            }
            return left;
        };
        Shell::speak(language);
        gui.waitUntil([&] { return leftBehind().isEmpty(); });
        INFO(language.toStdString());
        CHECK(leftBehind() == QStringList());
        CHECK(frameWords(*shell.window).size() == english.size());
    }
}

TEST_CASE("In Arabic the window is mirrored, and the keys of back and forward with it", "[ui][shell]")
{
    Shell shell;
    const GuiDriver gui = shell.gui();
    const auto keysOf = [&](const QString &action) { return gui.find<QAction>(action).shortcuts(); };
    REQUIRE(keysOf(u"goBack"_s).contains(QKeySequence(Qt::ALT | Qt::Key_Left)));

    Shell::speak(u"ar"_s);

    CHECK(gui.waitUntil([&] { return keysOf(u"goBack"_s).contains(QKeySequence(Qt::ALT | Qt::Key_Right)); }));
    CHECK(keysOf(u"goForward"_s).contains(QKeySequence(Qt::ALT | Qt::Key_Left)));
    auto &rail = gui.find<QWidget>(u"navigationRail"_s);
    CHECK(gui.waitUntil([&] { return rail.mapTo(shell.window.get(), QPoint()).x() > shell.window->width() / 2; }));
    Shell::speak(u"en"_s);
    CHECK(gui.waitUntil([&] { return keysOf(u"goBack"_s).contains(QKeySequence(Qt::ALT | Qt::Key_Left)); }));
}

TEST_CASE("In Arabic every number of the window has the digits of the language", "[ui][shell]")
{
    Shell shell;
    Shell::speak(u"ar"_s);
    const GuiDriver gui = shell.gui();
    static const QRegularExpression western(u"[0-9]"_s);
    const auto native = [](const QString &text) { return text.contains(u'\u0662') && !text.contains(western); };

    // 209 records: a 2 among the digits.
    CHECK(gui.waitUntil([&] { return native(gui.find<QToolButton>(u"statusRecords"_s).text()); }));
    shell.window->openText(u"type:case_study"_s);
    CHECK(gui.waitUntil([&] { return !gui.find<QLabel>(u"resultCount"_s).text().contains(western); }));
    const auto &rail = gui.find<ui::NavigationRail>(u"navigationRail"_s);
    for (int row = 0; row < rail.count(); ++row) {
        CHECK_FALSE(rail.item(row)->data(Qt::AccessibleTextRole).toString().contains(western));
    }
}

TEST_CASE("The first page is read again in the new language", "[ui][shell]")
{
    Shell shell;
    const GuiDriver gui = shell.gui();
    REQUIRE(gui.waitUntil([&] { return gui.has(u"readStory"_s); }));
    const QString english = gui.find<QPushButton>(u"readStory"_s).text();

    Shell::speak(u"fr"_s);

    CHECK(gui.waitUntil([&] { return gui.find<QPushButton>(u"readStory"_s).text() != english; }));
}

TEST_CASE("Every control of every page has a name for those who hear the window", "[ui][shell]")
{
    for (const QString &language : {u"en"_s, u"ar"_s}) {
        Shell shell;
        Shell::speak(language);
        goThroughPages(shell, [&](const QString &page) {
            INFO(language.toStdString() << ' ' << page.toStdString());
            CHECK(GuiDriver::unnamedControls(*shell.window) == QStringList());
        });
        const GuiDriver gui = shell.gui();
        for (const auto &[action, dialog] : {std::pair(u"preferences"_s, u"settingsDialog"_s), std::pair(u"shortcuts"_s, u"keysDialog"_s)}) {
            gui.choose(action);
            QDialog &opened = gui.dialog(dialog);
            INFO(dialog.toStdString());
            CHECK(GuiDriver::unnamedControls(opened) == QStringList());
            opened.reject();
        }
    }
}

TEST_CASE("The window fits a small laptop in every language, and no word of its pages is cut off", "[ui][shell]")
{
    for (const QString &language : {u"en"_s, u"fr"_s, u"ar"_s}) {
        Shell shell;
        Shell::speak(language);
        shell.window->resize(1024, 600);
        goThroughPages(shell, [&](const QString &page) {
            INFO(language.toStdString() << ' ' << page.toStdString());
            CHECK(shell.window->minimumSizeHint().width() <= 1024);
            CHECK(shell.window->minimumSizeHint().height() <= 600);
            CHECK(shell.gui().waitUntil([&] { return GuiDriver::clippedTexts(*shell.window->centralWidget()).isEmpty(); }));
            CHECK(GuiDriver::clippedTexts(*shell.window->centralWidget()) == QStringList());
        });
    }
}
