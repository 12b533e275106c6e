// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch_qt.h"

#include "app/desktop/desktop_arguments.h"
#include "app/desktop/opening_window.h"
#include "translations/languages.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

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

TEST_CASE("A damaged library offers its newest backup, and reading only", "[ui][shell]")
{
    useLanguage(u"en"_s);
    QTemporaryDir folder;
    const QString backup = folder.filePath(u"backup.db"_s);
    REQUIRE(QFile(backup).open(QIODevice::WriteOnly));
    OpeningWindow window;
    const QSignalSpy restored(&window, &OpeningWindow::restoreWanted);

    window.showProblem({ErrorKind::Damaged, u"/somewhere/library.db"_s, {}}, backup);

    REQUIRE(offers(window).size() == 3);
    CHECK(offers(window).at(0).startsWith(u"Restore the backup of"_s));
    CHECK(offers(window).at(1) == u"Open for reading only"_s);
    CHECK(offers(window).at(2) == u"Try again"_s);
    window.findChildren<QPushButton *>().first()->click();
    REQUIRE(restored.count() == 1);
    CHECK(restored.first().first().toString() == backup);
}

TEST_CASE("A library in use is explained and can be read, and one on a broken disk can only be tried again", "[ui][shell]")
{
    useLanguage(u"en"_s);
    OpeningWindow window;
    window.showProblem({ErrorKind::InUse, u"/somewhere"_s, {}}, {});
    CHECK(headline(window) == u"The library is in use by another program."_s);
    CHECK(offers(window) == QStringList {u"Open for reading only"_s, u"Try again"_s});

    window.showProblem({ErrorKind::Storage, u"/somewhere/library.db"_s, {}}, {});
    CHECK(offers(window) == QStringList {u"Try again"_s});
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
