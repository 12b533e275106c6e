// SPDX-License-Identifier: GPL-3.0-or-later
// Stopping, closing, quitting and undoing an import.
#include "tests/ui/import_desk.h"
#include "ui/record/record_commands.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPointer>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray manyRows()
{
    QByteArray rows = "Title,Website\r\n";
    for (int i = 1; i <= 3000; ++i) {
        rows += "Practice number " + QByteArray::number(i) + ",https://example.org/" + QByteArray::number(i)
            + "\r\n";
    }
    return rows;
}

/// To the plan of many new rows.
void planMany(ImportDesk &desk)
{
    desk.begin(manyRows());
    desk.goOn();
    REQUIRE(desk.canGoOn());
    desk.goOn();
    const auto isPlanned = [&] { return desk.step().contains(u"every row"_s); };
    // So many rows may take more than one patience where sanitizers watch.
    REQUIRE((GuiDriver::waitUntil(isPlanned) || GuiDriver::waitUntil(isPlanned)
        || GuiDriver::waitUntil(isPlanned)));
}

ui::RecordCommands &commandsOf(const ImportDesk &desk)
{
    return *desk.window->findChild<ui::RecordCommands *>();
}

} // namespace

TEST_CASE("An import that is stopped leaves nothing behind", "[ui]")
{
    ImportDesk desk;
    planMany(desk);

    desk.goOn();
    desk.hand().click(u"importClose"_s);

    REQUIRE(GuiDriver::waitUntil([&] { return desk.message().startsWith(u"Stopped."_s); }));
    CHECK(desk.recordsHere() == 0);
    CHECK(desk.next().isEnabled());
}

TEST_CASE("Quitting stops an import, and what waits for it is saved", "[ui]")
{
    ImportDesk desk;
    planMany(desk);
    desk.goOn();
    commandsOf(desk).create(RecordType::Resource, {{u"title"_s, QJsonObject {{u"en"_s, u"Mine"_s}}}});

    desk.window->close();
    desk.window.reset();

    CHECK(desk.recordsHere() == 1);
}

TEST_CASE("A double click on Stop does not close the dialog", "[ui]")
{
    ImportDesk desk;
    planMany(desk);
    desk.hand().click(u"importBack"_s);
    desk.goOn();

    desk.hand().click(u"importClose"_s);
    desk.hand().click(u"importClose"_s);

    CHECK(desk.dialog->isVisible());
    CHECK(desk.message().startsWith(u"Stopped."_s));
}

TEST_CASE("A plan that is stopped leaves the choices that the plan in sight was made by", "[ui]")
{
    ImportDesk desk;
    desk.begin();
    desk.toThePlan();
    desk.goOn();
    REQUIRE(GuiDriver::waitUntil([&] { return desk.end().isVisible(); }));
    desk.closeDialog();
    desk.begin();
    desk.toThePlan();
    auto &likely = desk.hand().find<QComboBox>(u"importLikely"_s);
    const int before = likely.currentIndex();
    const QString remembered = desk.settings->choice(u"importLikely"_s);

    desk.chooseIn(u"importLikely"_s, 2);
    desk.hand().click(u"importClose"_s);

    CHECK(likely.currentIndex() == before);
    CHECK(desk.settings->choice(u"importLikely"_s) == remembered);
}

TEST_CASE("Closing asks first if something was decided on rows", "[ui]")
{
    ImportDesk desk;
    desk.begin();
    desk.toThePlan();
    desk.hand().click(u"importFilter_added"_s);
    auto &fate = desk.hand().find<QComboBox>(u"importFate"_s);
    desk.chooseIn(u"importFate"_s, fate.findData(int(ImportAct::Skip)));
    REQUIRE(GuiDriver::waitUntil([&] { return desk.filterText(u"skipped"_s) == u"Left out: 1"_s; }));

    desk.hand().click(u"importClose"_s);

    auto &question = static_cast<QMessageBox &>(desk.gui().dialog(u"importCloseQuestion"_s));
    CHECK(desk.dialog->isVisible());
    for (QAbstractButton *button : question.buttons()) {
        if (question.buttonRole(button) == QMessageBox::DestructiveRole) {
            button->click();
        }
    }
    CHECK(GuiDriver::waitUntil([&] { return desk.window->findChild<ui::ImportDialog *>() == nullptr; }));
}

TEST_CASE("What was saved just before the import is undone is never undone in its place", "[ui]")
{
    ImportDesk desk;
    desk.begin();
    desk.toThePlan();
    desk.goOn();
    REQUIRE(GuiDriver::waitUntil([&] { return desk.end().isVisible(); }));

    commandsOf(desk).create(RecordType::Resource, {{u"title"_s, QJsonObject {{u"en"_s, u"Mine"_s}}}});
    desk.pressEnd(u"Undo import"_s);

    CHECK_FALSE(desk.end().isEnabled()); // Not once more while it runs.
    CHECK(GuiDriver::waitUntil([&] { return desk.message().contains(u"changed since"_s); }));
    CHECK(desk.recordsHere() == 3);
}

TEST_CASE("Refused rows never replace the file that they stand in, and never come from another", "[ui]")
{
    ImportDesk desk;
    desk.begin();
    desk.toThePlan();
    const bool isOnItself = GENERATE(true, false);
    const QByteArray changed
        = QByteArray(kTable).replace(",Kenya,Technology", "Shifted\r\n,Kenya,Technology");
    const QString source = desk.write(u"rows.csv"_s, isOnItself ? kTable : changed);
    const QString target = isOnItself ? source : desk.temp.folder.filePath(u"refused.csv"_s);

    desk.hand().click(u"importSaveRefused"_s);
    auto &dialog = static_cast<QFileDialog &>(desk.gui().dialog(u"saveRefused"_s));
    Q_EMIT dialog.fileSelected(target);
    dialog.reject();

    CHECK(GuiDriver::waitUntil(
        [&] { return desk.message().contains(isOnItself ? u"another file"_s : u"was changed"_s); }));
    CHECK(QFile(source).size() == (isOnItself ? kTable : changed).size());
    CHECK(QFile::exists(target) == isOnItself);
}
