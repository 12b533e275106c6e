// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"
#include "core/store/backup_files.h"
#include "core/store/backup_list.h"
#include "tests/support/catch_qt.h"
#include "tests/ui/shell_fixture.h"
#include "ui/common/message_bar.h"
#include "ui/main/backups_dialog.h"
#include "ui/main/daily_backup.h"

#include <QAction>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

ui::BackupsDialog &openBackups(Shell &shell)
{
    shell.window->findChild<QAction *>(u"backupsAction"_s)->trigger();
    auto *dialog = shell.window->findChild<ui::BackupsDialog *>(u"backupsDialog"_s);
    REQUIRE(dialog != nullptr);
    return *dialog;
}

QString messageOf(const ui::BackupsDialog &dialog)
{
    return dialog.findChild<QLabel *>(u"backupsMessage"_s)->text();
}

} // namespace

TEST_CASE("A backup is made by hand, listed, copied elsewhere, and wanted back after a question", "[ui][shell]")
{
    Shell shell;
    ui::BackupsDialog &dialog = openBackups(shell);
    auto *table = dialog.findChild<QTableWidget *>(u"backups"_s);
    REQUIRE(GuiDriver::waitUntil([&] { return messageOf(dialog) == u"There is no backup yet."_s; }));
    CHECK_FALSE(dialog.findChild<QPushButton *>(u"restoreBackup"_s)->isEnabled());

    dialog.findChild<QPushButton *>(u"makeBackup"_s)->click();
    REQUIRE(GuiDriver::waitUntil([&] { return table->rowCount() == 1; }));
    CHECK(messageOf(dialog) == u"The backup is made."_s);
    CHECK(table->item(0, 1)->text() == u"Somebody asked for it"_s);

    const QString elsewhere = shell.temp.folder.filePath(u"stick.db"_s);
    dialog.copyTo(elsewhere);
    REQUIRE(GuiDriver::waitUntil([&] { return messageOf(dialog).startsWith(u"Saved as"_s); }));
    CHECK_FALSE(messageOf(dialog).contains(u"log of what left"_s));
    CHECK(judgeFile(elsewhere, Look::EveryPage).fault == LibraryFault::None);

    const QSignalSpy wanted(shell.window.get(), &ui::MainWindow::restoreWanted);
    dialog.findChild<QPushButton *>(u"restoreBackup"_s)->click();
    CHECK(wanted.count() == 0);
    dialog.findChild<QPushButton *>(u"confirmRestore"_s)->click();
    REQUIRE(wanted.count() == 1);
    CHECK(QFile::exists(wanted.first().first().toString()));
}

TEST_CASE("In a library opened for reading only, backups are listed and copied, and none is made or restored", "[ui][shell]")
{
    Shell shell;
    REQUIRE(makeBackup(shell.temp.connection(), shell.temp.library->folder(), BackupReason::Asked));
    shell.restartReadOnly();
    ui::BackupsDialog &dialog = openBackups(shell);
    REQUIRE(GuiDriver::waitUntil([&] { return dialog.findChild<QTableWidget *>(u"backups"_s)->rowCount() == 1; }));

    CHECK_FALSE(dialog.findChild<QPushButton *>(u"makeBackup"_s)->isEnabled());
    CHECK_FALSE(dialog.findChild<QPushButton *>(u"restoreBackup"_s)->isEnabled());
    CHECK(dialog.findChild<QPushButton *>(u"copyBackup"_s)->isEnabled());
    dialog.copyTo(shell.temp.folder.filePath(u"stick.db"_s));
    REQUIRE(GuiDriver::waitUntil([&] { return messageOf(dialog).startsWith(u"Saved as"_s); }));
    CHECK(messageOf(dialog).contains(u"does not stand in the log of what left: the library is open for reading alone"_s));
}

TEST_CASE("While the program is open a backup is made on each day, and one that fails is told", "[ui][shell]")
{
    Shell shell;
    const LibraryFolder folder = shell.temp.library->folder();
    auto *daily = shell.window->findChild<ui::DailyBackup *>();
    REQUIRE(daily != nullptr);
    daily->look();
    REQUIRE(GuiDriver::waitUntil([&] { return listBackups(folder).size() == 1; }));
    CHECK(listBackups(folder).front().kind == BackupKind::Daily);

    // The folder of backups is gone, and a file has its name.
    REQUIRE(QDir(folder.backups()).removeRecursively());
    QFile inTheWay(folder.backups());
    REQUIRE(inTheWay.open(QIODevice::WriteOnly));
    shell.temp.clock.now = shell.temp.clock.now.addDays(1);
    daily->look();

    const auto *messages = shell.window->findChild<ui::MessageBar *>();
    REQUIRE(GuiDriver::waitUntil([&] { return messages->text().startsWith(u"There is no backup of today."_s); }));
}
