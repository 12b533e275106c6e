// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/editing_fixture.h"

#include "core/base/log_file.h"
#include "ui/common/disk_notice.h"
#include "ui/main/about_dialog.h"

#include <QClipboard>
#include <QDialog>
#include <QFileDialog>
#include <QPlainTextEdit>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

TEST_CASE("Diagnostics are shown whole, and that is what is copied and saved", "[ui][hostile]")
{
    EditingDesk desk;
    REQUIRE(addChannel(*desk.temp.library, {.id = u"Nairobi office"_s, .url = u"https://hub.example/hub"_s, .user = u"amina"_s}));
    LogFile(desk.temp.library->folder().logs()).write(u"fourthp.sync info"_s, u"asked https://hub.example/hub?since=3 for amina@example.org"_s);
    const GuiDriver gui = desk.gui();
    gui.choose(u"diagnosticsAction"_s);
    QDialog &dialog = gui.dialog(u"diagnosticsDialog"_s);
    const GuiDriver inside(dialog);
    auto &text = inside.find<QPlainTextEdit>(u"diagnosticsText"_s);
    REQUIRE(gui.waitUntil([&] { return !text.toPlainText().isEmpty(); }));

    const QString shown = text.toPlainText();
    CHECK(shown.contains(u"program: " FOURTHP_VERSION "\n"_s));
    CHECK(shown.contains(u"records_case_study: 37\n"_s));
    CHECK(shown.contains(u"sources_couch: 1\n"_s));
    CHECK(shown.contains(u"fourthp.sync info: asked https://(host)/hub for (mail address)\n"_s));
    for (const QString &kept : {u"Nairobi"_s, u"amina"_s, u"since"_s, u"SAMLIT"_s, QDir::homePath(), desk.temp.folder.path()}) {
        CHECK_FALSE(shown.contains(kept));
    }
    inside.click(u"copyDiagnostics"_s);
    CHECK(QGuiApplication::clipboard()->text() == shown);

    inside.click(u"saveDiagnostics"_s);
    auto *chooser = dialog.findChild<QFileDialog *>(u"chooseDiagnosticsFile"_s);
    REQUIRE(chooser != nullptr);
    const QString path = desk.temp.folder.filePath(u"told.txt"_s);
    Q_EMIT chooser->fileSelected(path);
    REQUIRE(gui.waitUntil([&] { return inside.find<QLabel>(u"diagnosticsMessage"_s).text().contains(u"told.txt"_s); }));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(file.readAll()) == shown);
    CHECK((file.permissions() & (QFile::ReadGroup | QFile::ReadOther)) == QFile::Permissions());
    chooser->close();
    dialog.close();
}

TEST_CASE("That the disk must be encrypted is said until it was read, and always in the facts about the program", "[ui][hostile]")
{
    EditingDesk desk;
    const auto bar = [&desk]() -> ui::MessageBar & { return desk.gui().find<ui::MessageBar>(u"messageBar"_s); };
    const auto isSaid = [&] { return bar().isVisible() && bar().text() == ui::diskNotice(); };
    REQUIRE(isSaid());
    desk.restart();
    REQUIRE(isSaid());
    desk.gui().click(*bar().findChild<QPushButton *>(u"messageAction"_s));
    desk.restart();
    CHECK_FALSE(isSaid());

    ui::AboutDialog about(u"/library"_s);
    CHECK(GuiDriver(about).find<QLabel>(u"aboutDiskNotice"_s).text() == ui::diskNotice());
}
