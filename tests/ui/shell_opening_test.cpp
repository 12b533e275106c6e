// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch_qt.h"

#include "app/desktop/desktop_arguments.h"
#include "app/desktop/opening_window.h"
#include "translations/languages.h"
#include "ui/common/stoppable_task.h"
#include "ui/help/help_topics.h"

#include <QCoreApplication>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableWidget>

#include <stdexcept>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

QStringList offers(const OpeningWindow &window)
{
    QStringList texts;
    for (const QPushButton *button : window.findChildren<QPushButton *>()) {
        if (button->isVisibleTo(&window)) {
            texts.append(button->text());
        }
    }
    return texts;
}

QPushButton *offer(const OpeningWindow &window, const QString &text)
{
    for (QPushButton *button : window.findChildren<QPushButton *>()) {
        if (button->text() == text && button->isVisibleTo(&window)) {
            return button;
        }
    }
    throw std::runtime_error("not offered: " + text.toStdString());
}

OpeningProblem problem(ErrorKind kind, LibraryFault fault)
{
    const QString file = u"/somewhere/library.db"_s;
    return {.error = {kind, file, {}}, .health = {fault, {}}, .file = file, .backups = {}};
}

BackupFact backup(const QString &path, LibraryFault fault = LibraryFault::None)
{
    return {path, BackupKind::Daily, QDateTime(QDate(2026, 11, 24), QTime(9, 0), Qt::UTC), 4096, 211, fault};
}

QString headline(const OpeningWindow &window)
{
    return window.findChild<QLabel *>(u"emptyHeadline"_s)->text();
}

} // namespace

TEST_CASE("Until the library is open the window says so, and offers nothing", "[ui][shell]")
{
    useLanguage(u"en"_s);
    OpeningWindow window;
    window.showOpening();

    CHECK(headline(window) == u"Opening the library…"_s);
    CHECK(offers(window).isEmpty());
}

TEST_CASE("A damaged library offers its backups, what can be read, and reading only", "[ui][shell]")
{
    useLanguage(u"en"_s);
    OpeningWindow window;
    const QSignalSpy restored(&window, &OpeningWindow::restoreWanted);
    const QSignalSpy salvaged(&window, &OpeningWindow::salvageWanted);
    OpeningProblem damaged = problem(ErrorKind::Damaged, LibraryFault::DamagedPages);
    damaged.backups = {backup(u"/b/today.db"_s, LibraryFault::CutShort), backup(u"/b/yesterday.db"_s), backup(u"/b/old.db"_s)};

    window.showProblem(damaged);
    window.show();

    CHECK(headline(window) == u"The library file is damaged."_s);
    CHECK(offers(window)
        == QStringList {u"&Restore a backup…"_s, u"&Save what can be read"_s, u"Open for reading &only"_s, u"Begin a &new library…"_s,
            u"&Try again"_s, u"&Choose another folder…"_s, u"Show in &folder"_s, u"&Quit"_s});
    offer(window, u"&Save what can be read"_s)->click();
    CHECK(salvaged.count() == 1);

    // Two clicks: the list, and its newest sound entry.
    offer(window, u"&Restore a backup…"_s)->click();
    const auto *table = window.findChild<QTableWidget *>(u"backups"_s);
    CHECK(table->rowCount() == 3);
    CHECK(table->item(1, 1)->text() == u"Backup of the day"_s);
    CHECK(table->item(1, 2)->text() == u"211"_s);
    window.findChild<QPushButton *>(u"restoreBackup"_s)->click();
    REQUIRE(restored.count() == 1);
    CHECK(restored.first().first().toString() == u"/b/yesterday.db"_s);
}

TEST_CASE("While what can be read is saved, a bar tells how far it is, and the keyboard stops it", "[ui][shell]")
{
    useLanguage(u"en"_s);
    OpeningWindow window;
    const QSignalSpy stopped(&window, &OpeningWindow::stopWanted);
    const QProgressBar *bar = window.progressBar();
    window.showOpening();
    window.show();
    CHECK_FALSE(bar->isVisible());

    window.showSalvaging();

    CHECK(bar->isVisible());
    CHECK_FALSE(bar->accessibleName().isEmpty());
    ui::progressIn(window.progressBar())({250, 1000});
    QCoreApplication::processEvents();
    CHECK(bar->value() == 250);
    CHECK(bar->maximum() == 1000);
    CHECK(offer(window, u"&Stop"_s) == window.focusWidget());
    offer(window, u"&Stop"_s)->click();
    CHECK(stopped.count() == 1);
    window.showProblem(problem(ErrorKind::Damaged, LibraryFault::DamagedPages));
    CHECK_FALSE(bar->isVisible());
}

TEST_CASE("A file of which nothing could be saved is said to hold nothing, and that is not offered again", "[ui][shell]")
{
    useLanguage(u"en"_s);
    OpeningWindow window;
    OpeningProblem other = problem(ErrorKind::Damaged, LibraryFault::NotALibrary);
    other.isNothingReadable = true;

    window.showProblem(other);

    CHECK(headline(window) == u"Nothing of it could be read."_s);
    CHECK_FALSE(offers(window).contains(u"&Save what can be read"_s));
    CHECK(offers(window).contains(u"Begin a &new library…"_s));
}

TEST_CASE("Each way in which a library does not open has its words, and offers only what helps", "[ui][shell]")
{
    useLanguage(u"en"_s);
    OpeningWindow window;
    const auto shows = [&window](ErrorKind kind, LibraryFault fault, const QString &words, const QStringList &present, const QStringList &absent) {
        window.showProblem(problem(kind, fault));
        CHECK(headline(window) == words);
        for (const QString &one : present) {
            INFO(words.toStdString() << " " << one.toStdString());
            CHECK(offers(window).contains(one));
        }
        for (const QString &one : absent) {
            INFO(words.toStdString() << " " << one.toStdString());
            CHECK_FALSE(offers(window).contains(one));
        }
    };
    const QString restore = u"&Restore a backup…"_s; // There is none.
    const QString salvage = u"&Save what can be read"_s;
    const QString reading = u"Open for reading &only"_s;
    const QString fresh = u"Begin a &new library…"_s;
    shows(ErrorKind::NotFound, LibraryFault::Missing, u"The library file is missing."_s, {fresh}, {restore, salvage, reading});
    shows(ErrorKind::Damaged, LibraryFault::Emptied, u"The library file is empty."_s, {fresh}, {salvage, reading});
    shows(ErrorKind::Storage, LibraryFault::Link, u"The library is a link to another place."_s, {}, {salvage, reading, fresh});
    shows(ErrorKind::Storage, LibraryFault::NotAFile, u"Something else has the name of the library."_s, {}, {salvage, fresh});
    shows(ErrorKind::Storage, LibraryFault::Unreadable, u"The library cannot be read."_s, {}, {salvage, fresh});
    shows(ErrorKind::Damaged, LibraryFault::NotALibrary, u"The library file holds something else."_s, {salvage, fresh}, {reading});
    shows(ErrorKind::Damaged, LibraryFault::Foreign, u"The library file belongs to another program."_s, {fresh}, {salvage, reading});
    shows(ErrorKind::Damaged, LibraryFault::CutShort, u"The end of the library file is missing."_s, {salvage, fresh}, {reading});
    shows(ErrorKind::NewerVersion, LibraryFault::Newer, u"This library was made by a newer version of the program."_s, {reading},
        {salvage, fresh});
    shows(ErrorKind::InUse, LibraryFault::None, u"The library is in use by another program."_s, {reading, u"&Try again"_s},
        {salvage, fresh, u"&Choose another folder…"_s});
    shows(ErrorKind::DiskFull, LibraryFault::None, u"The disk is full."_s, {reading}, {salvage, fresh});
}

TEST_CASE("The manual opens at the page that helps with a library that does not open", "[ui][shell]")
{
    useLanguage(u"en"_s);
    OpeningWindow window;
    window.showProblem(problem(ErrorKind::Damaged, LibraryFault::DamagedPages));

    CHECK(ui::topicAt(window.pages().currentWidget()) == u"backups"_s);
}

TEST_CASE("A new library is begun only after a question, and what was saved is counted", "[ui][shell]")
{
    useLanguage(u"en"_s);
    OpeningWindow window;
    const QSignalSpy wanted(&window, &OpeningWindow::newLibraryWanted);
    window.showProblem(problem(ErrorKind::NotFound, LibraryFault::Missing));
    window.show();
    offer(window, u"Begin a &new library…"_s)->click();
    CHECK(wanted.count() == 0);
    window.findChild<QPushButton *>(u"confirmNewLibrary"_s)->click();
    CHECK(wanted.count() == 1);

    Salvaged saved;
    saved.records = 210;
    saved.drafts = 1;
    saved.gaps = 2;
    saved.kept = u"/l/library.db.replaced-1"_s;
    window.showSalvaged(saved);
    const QString words = window.findChild<QLabel *>(u"emptyExplanation"_s)->text();
    CHECK(words.contains(u"210"_s));
    CHECK(words.contains(u"could not be read"_s));
    CHECK(words.contains(u"library.db.replaced-1"_s));
}

TEST_CASE("The words of the command line are options, a record or a query", "[ui][shell]")
{
    const auto read = [](const QStringList &arguments) { return readArguments(QStringList {u"fourthp"_s} + arguments); };

    CHECK(read({u"--data-dir"_s, u"/d"_s, u"--lang=ar"_s}).dataDir == u"/d"_s);
    CHECK(read({u"--data-dir"_s, u"/d"_s, u"--lang=ar"_s}).language == u"ar"_s);
    CHECK(read({u"sector:finance"_s, u"kenya"_s}).open == u"sector:finance kenya"_s);
    CHECK(read({u"--"_s, u"--help"_s}).open == u"--help"_s);
    CHECK(read({u"--read-only"_s, u"--portable"_s}).readOnly);
    CHECK(read({u"--read-only"_s, u"--portable"_s}).portable);
    CHECK(read({u"--help"_s}).wish == DesktopArguments::Wish::ShowHelp);
    CHECK(read({u"--nonsense"_s}).wish == DesktopArguments::Wish::Refuse);
    CHECK(read({u"--nonsense"_s}).problem == u"--nonsense"_s);
}
