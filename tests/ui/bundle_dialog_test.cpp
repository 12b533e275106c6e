// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/attached_file.h"
#include "core/store/file_store.h"
#include "tests/support/catch_qt.h"
#include "tests/ui/shell_fixture.h"
#include "tests/unit/sync/bundle/bundle_fixture.h"
#include "ui/sync/bundle_dialog.h"
#include "core/sync/bundle/bundle_keys.h"
#include "ui/sync/bundle_text.h"
#include "ui/sync/write_bundle_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeWidget>
#include <QUrl>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

/// A bundle of an office, and the window of a person who gets it.
struct Desk
{
    explicit Desk(int records = 12)
        : shell(Contents::Empty)
    {
        office.receiveMany(records);
        office.write(u"all.fpbundle"_s);
    }
    QString path() const { return office.path(u"all.fpbundle"_s); }
    qint64 rows() { return *shell.temp.connection().number(u"SELECT count(*) FROM mirror"_s, {}); }
    /// Opens the bundle as the command line, the desktop and a second start do, and waits for what the dialog
    /// says.
    QDialog &open(bool canBeRead = true)
    {
        shell.window->openText(path());
        QDialog &dialog = shell.gui().dialog(u"bundleDialog"_s);
        const auto *close = dialog.findChild<QPushButton *>(u"bundleClose"_s);
        const auto *read = dialog.findChild<QPushButton *>(u"bundleRead"_s);
        REQUIRE(GuiDriver::waitUntil(
            [&] { return canBeRead ? read->isVisible() : close->text() == u"Close"_s; }));
        return dialog;
    }
    static QString text(QDialog &dialog, const QString &name)
    {
        return dialog.findChild<QLabel *>(name)->text();
    }
    static bool hasEnded(QDialog &dialog)
    {
        const auto *close = dialog.findChild<QPushButton *>(u"bundleClose"_s);
        return GuiDriver::waitUntil([&] { return close->text() == u"Close"_s; });
    }

    Office office;
    Shell shell;
};

} // namespace

TEST_CASE(
    "A bundle of an unknown sender is read only after the person says that the key is right", "[ui][bundle]")
{
    Desk desk;
    QDialog &dialog = desk.open();
    const GuiDriver gui(dialog);
    auto &read = gui.find<QPushButton>(u"bundleRead"_s);
    CHECK_FALSE(read.isEnabled());
    CHECK(Desk::text(dialog, u"bundleKey"_s).contains(keyInGroups(desk.office.keyId())));
    CHECK(Desk::text(dialog, u"bundleHolds"_s).contains(u"12"_s));
    CHECK(GuiDriver::unnamedControls(dialog).isEmpty());
    CHECK(GuiDriver::clippedTexts(dialog).isEmpty());
    CHECK(desk.rows() == 0);

    gui.find<QCheckBox>(u"bundleTrust"_s).setChecked(true);
    REQUIRE(read.isEnabled());
    gui.click(u"bundleRead"_s);

    REQUIRE(Desk::hasEnded(dialog));
    CHECK(desk.rows() == 12);
    CHECK(Desk::text(dialog, u"bundleMessage"_s).startsWith(u"12 record"_s));
    CHECK(trustedKeys(desk.shell.temp.connection())->size() == 1);
    gui.click(u"bundleClose"_s);

    SECTION("the next time the sender is known")
    {
        QDialog &again = desk.open();
        CHECK_FALSE(again.findChild<QCheckBox *>(u"bundleTrust"_s)->isVisible());
        CHECK(again.findChild<QPushButton *>(u"bundleRead"_s)->isEnabled());
        CHECK(Desk::text(again, u"bundleEffect"_s).contains(u"read this bundle before"_s));
    }
}

TEST_CASE("Looking at a bundle and cancelling stores nothing and trusts nobody", "[ui][bundle]")
{
    Desk desk;
    QDialog &dialog = desk.open();
    GuiDriver(dialog).find<QCheckBox>(u"bundleTrust"_s).setChecked(true);

    GuiDriver(dialog).click(u"bundleClose"_s);

    CHECK(desk.rows() == 0);
    CHECK(trustedKeys(desk.shell.temp.connection())->empty());
}

TEST_CASE("A damaged bundle, and one that is gone, say so and offer no reading", "[ui][bundle]")
{
    Desk desk;
    QByteArray bytes = contentOf(desk.path());
    const qsizetype at = bytes.indexOf("hub-bundle");
    bytes[at] = 'H';
    SECTION("damaged")
    {
        putContent(desk.path(), bytes);
    }
    SECTION("gone")
    {
        REQUIRE(QFile::remove(desk.path()));
    }

    QDialog &dialog = desk.open(false);

    CHECK_FALSE(dialog.findChild<QPushButton *>(u"bundleRead"_s)->isVisible());
    CHECK_FALSE(Desk::text(dialog, u"bundleMessage"_s).isEmpty());
    CHECK(desk.rows() == 0);
}

TEST_CASE("A bundle that was changed for another one after it was shown is not read", "[ui][bundle]")
{
    Desk desk;
    QDialog &dialog = desk.open();
    Office other;
    other.seed = desk.office.seed;
    other.receiveMany(3);
    other.write(u"other.fpbundle"_s);
    putContent(desk.path(), contentOf(other.path(u"other.fpbundle"_s)));

    GuiDriver(dialog).find<QCheckBox>(u"bundleTrust"_s).setChecked(true);
    GuiDriver(dialog).click(u"bundleRead"_s);

    REQUIRE(Desk::hasEnded(dialog));
    CHECK(desk.rows() == 0);
    CHECK(trustedKeys(desk.shell.temp.connection())->empty());
}

TEST_CASE("A bundle dropped on the window opens, and nothing else that is dropped does", "[ui][bundle]")
{
    Desk desk;
    const auto drop = [&desk](const QList<QUrl> &urls) {
        QMimeData data;
        data.setUrls(urls);
        QDragEnterEvent enter({50, 50}, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(desk.shell.window.get(), &enter);
        QDropEvent event(QPointF(50, 50), Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(desk.shell.window.get(), &event);
        return enter.isAccepted();
    };
    const QUrl bundle = QUrl::fromLocalFile(desk.path());
    CHECK_FALSE(drop({QUrl::fromLocalFile(u"/media/stick/picture.png"_s)}));
    CHECK_FALSE(drop({QUrl(u"https://example.org/all.fpbundle"_s)}));
    CHECK_FALSE(drop({bundle, bundle}));
    CHECK(desk.shell.window->findChild<QDialog *>(u"bundleDialog"_s) == nullptr);

    CHECK(drop({bundle}));

    CHECK(desk.shell.gui().dialog(u"bundleDialog"_s).isVisible());
}

TEST_CASE("Only the whole path of a bundle is taken for one, a question that looks like it is asked",
    "[ui][bundle]")
{
    CHECK(ui::isBundlePath(u"/media/stick/all.fpbundle"_s));
    CHECK(ui::isBundlePath(u"/media/stick/ALL.FPBUNDLE"_s));
    CHECK(ui::bundlePathOf(u"file:///media/my%20stick/all.fpbundle"_s) == u"/media/my stick/all.fpbundle"_s);
    for (const QString &other : {u"all.fpbundle"_s, u"/media/stick/all.zip"_s,
             u"https://example.org/all.fpbundle"_s, u""_s, u"hotels"_s}) {
        CHECK_FALSE(ui::isBundlePath(other));
    }
}

TEST_CASE("A bundle is written in the window, says what stayed behind, and another library reads it", "[ui][bundle]")
{
    Desk desk;
    {
        QDialog &reading = desk.open();
        reading.findChild<QCheckBox *>(u"bundleTrust"_s)->setChecked(true);
        reading.findChild<QPushButton *>(u"bundleRead"_s)->click();
        REQUIRE(Desk::hasEnded(reading));
        reading.close();
    }
    desk.shell.gui().choose(u"writeBundleAction"_s);
    auto *dialog = desk.shell.window->findChild<ui::WriteBundleDialog *>();
    REQUIRE(dialog != nullptr);
    const auto *write = dialog->findChild<QPushButton *>(u"writeBundle"_s);
    REQUIRE(GuiDriver::waitUntil([&] { return write->isEnabled(); }));
    CHECK(GuiDriver::unnamedControls(*dialog) == QStringList());
    const QString path = desk.shell.temp.folder.filePath(u"next.fpbundle"_s);
    dialog->writeTo(path);
    auto *message = dialog->findChild<QLabel *>(u"writeMessage"_s);
    REQUIRE(GuiDriver::waitUntil([&] { return message->isVisible(); }));
    FileSeedVault vault(desk.shell.temp.library->folder());
    CHECK(message->text().contains(keyInGroups(*ownKeyId(vault))));
    CHECK(message->text().contains(u"written to"_s));

    TempLibrary other(Contents::Empty);
    auto bundle = inspectBundle(std::move(*openBundle(path)), {}, other.clock, {});
    REQUIRE(bundle);
    CHECK(bundle->manifest.keyId == *ownKeyId(vault));
    CHECK(bundle->manifest.rows > 0);
}

TEST_CASE("The window says how many attached files would go along, and takes them if that is wanted", "[ui][bundle]")
{
    Shell shell(Contents::Empty);
    Library &library = *shell.temp.library;
    const QString place = shell.temp.folder.filePath(u"leaflet.txt"_s);
    putContent(place, QByteArray(5000, 'x'));
    const auto added = FileStore(library).add(place);
    REQUIRE(added);
    QJsonObject record = hubRecord(0);
    record.insert(u"files"_s,
        QJsonArray {attachedFileJson({u"f1"_s, u"leaflet.txt"_s, added->sha256, u"text/plain"_s, 5000})});
    REQUIRE(addChannel(library, {.id = u"hub"_s, .url = u"https://hub.example/db"_s}));
    REQUIRE(SyncStore(library, u"hub"_s).applyPage({.rows = {hubRow(record), hubRow(1)}}));
    shell.gui().choose(u"writeBundleAction"_s);
    auto *dialog = shell.window->findChild<ui::WriteBundleDialog *>();
    REQUIRE(dialog != nullptr);
    auto *files = dialog->findChild<QCheckBox *>(u"writeFiles"_s);
    REQUIRE(GuiDriver::waitUntil([&] { return files->isEnabled(); }));
    CHECK(files->text().contains(u"1"_s));
    CHECK_FALSE(files->isChecked()); // What is large goes only if it is asked for.
    files->setChecked(true);

    const QString path = shell.temp.folder.filePath(u"with.fpbundle"_s);
    dialog->writeTo(path);

    auto *message = dialog->findChild<QLabel *>(u"writeMessage"_s);
    REQUIRE(GuiDriver::waitUntil([&] { return message->isVisible(); }));
    CHECK(message->text().contains(u"went along"_s));
    CHECK(QFileInfo(path).size() > 5000);
}

TEST_CASE("Without a hub there is nothing to write a bundle of, and that is said", "[ui][bundle]")
{
    Shell shell(Contents::Empty);
    shell.gui().choose(u"writeBundleAction"_s);
    auto *dialog = shell.window->findChild<ui::WriteBundleDialog *>();
    REQUIRE(dialog != nullptr);
    auto *message = dialog->findChild<QLabel *>(u"writeMessage"_s);
    REQUIRE(GuiDriver::waitUntil([&] { return message->isVisible(); }));
    CHECK(message->text().contains(u"no hub yet"_s));
}

TEST_CASE("What a bundle would hold is looked through for data of persons, anew for each kind, and leads to "
          "the place",
    "[ui][bundle]")
{
    Shell shell(Contents::Empty);
    Library &library = *shell.temp.library;
    QJsonObject record = hubRecord(2);
    record.insert(u"summary"_s, QJsonObject {{u"en"_s, u"Ask ada.person@example.org about it."_s}});
    REQUIRE(addChannel(library, {.id = u"hub"_s, .url = u"https://hub.example/db"_s}));
    REQUIRE(SyncStore(library, u"hub"_s).applyPage({.rows = {hubRow(record), hubRow(3)}}));
    shell.gui().choose(u"writeBundleAction"_s);
    auto *dialog = shell.window->findChild<ui::WriteBundleDialog *>();
    REQUIRE(dialog != nullptr);
    const GuiDriver gui(*dialog);
    REQUIRE(GuiDriver::waitUntil([&] { return gui.find<QPushButton>(u"writeBundle"_s).isEnabled(); }));
    const auto &result = gui.find<QLabel>(u"scanResult"_s);
    gui.click(u"scanStart"_s);
    REQUIRE(GuiDriver::waitUntil([&] { return result.text().contains(u"1 place"_s); }));
    CHECK(GuiDriver::unnamedControls(*dialog) == QStringList());

    gui.find<QComboBox>(u"writeKind"_s).setCurrentIndex(1); // Nothing was changed here: no proposals.
    CHECK(result.text().isEmpty());
    CHECK_FALSE(gui.find<QPushButton>(u"scanShow"_s).isVisible());
    gui.click(u"scanStart"_s);
    REQUIRE(GuiDriver::waitUntil([&] { return result.text().startsWith(u"Nothing that looks"_s); }));

    gui.find<QComboBox>(u"writeKind"_s).setCurrentIndex(0);
    gui.click(u"scanStart"_s);
    REQUIRE(GuiDriver::waitUntil([&] { return result.text().contains(u"1 place"_s); }));
    QSignalSpy wanted(dialog, &ui::WriteBundleDialog::recordWanted);
    gui.click(u"scanShow"_s);
    QDialog &found = gui.dialog(u"scanDialog"_s);
    const auto *list = found.findChild<QTreeWidget *>(u"scanFindings"_s);
    REQUIRE(list->topLevelItemCount() == 1);
    CHECK(list->topLevelItem(0)->text(1).contains(u"ada.person@example.org"_s));
    found.findChild<QPushButton *>(u"scanGo"_s)->click();
    REQUIRE(GuiDriver::waitUntil([&] { return wanted.count() == 1; }));
    CHECK(wanted.first().first().value<RecordId>().value == record.value(u"_id"_s).toString());
    CHECK_FALSE(dialog->isVisible());
}
