// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file_references.h"
#include "core/store/file_store.h"
#include "core/sync/file_json.h"
#include "tests/support/file_bytes.h"
#include "tests/ui/editing_fixture.h"
#include "tests/unit/sync/stub_server.h"
#include "core/store/record_writer.h"
#include "ui/common/fitting_tabs.h"
#include "ui/main/file_cleaning.h"
#include "ui/record/files_editor.h"
#include "ui/record/opening_program.h"

#include <QCheckBox>
#include <QCryptographicHash>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTreeWidget>

#include <sys/stat.h>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

const RecordId kGuide {u"resource:guide-one"_s};

/// Takes the place of the programs that show files.
class Opener : public QObject
{
    Q_OBJECT

public:
    Opener() { QDesktopServices::setUrlHandler(u"file"_s, this, "take"); }
    ~Opener() override { QDesktopServices::unsetUrlHandler(u"file"_s); }
    QStringList opened;

public Q_SLOTS:
    void take(const QUrl &url) { opened.append(url.toLocalFile()); }
};

/// The window at a resource with one file of two parts, which a hub has.
class FilesDesk : public EditingDesk
{
public:
    QByteArray bytes;
    QString sha256 = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    StubServer server;
    bool hangs = false;
    bool lies = false;
    QString name;

    /// The file begins with `start`.
    explicit FilesDesk(const QString &fileName = u"guide.pdf"_s, const QByteArray &start = {})
        : EditingDesk(Contents::Empty)
        , bytes(start + noise(kFilePartBytes + 400))
        , name(fileName)
    {
        server.answer = [this](const StubRequest &request) { return reply(request.path()); };
        REQUIRE(addChannel(*temp.library, {.id = u"office"_s, .url = server.url()}));
        Document guide;
        guide.set(u"_id"_s, kGuide.value);
        guide.set(u"type"_s, u"resource"_s);
        guide.set(u"title"_s, QJsonObject {{u"en"_s, u"A guide for hotels"_s}});
        guide.set(u"files"_s, QJsonArray {attachedFileJson({u"f1"_s, name, sha256, {}, bytes.size()})});
        pull(guide, u"1-a"_s);
        open(kGuide);
        showFiles();
    }
    void showFiles()
    {
        auto *tabs = pane().findChild<QTabWidget *>();
        tabs->setCurrentWidget(&gui().find<QWidget>(u"recordFiles"_s));
        REQUIRE(GuiDriver::waitUntil([this] { return list().topLevelItemCount() == 1; }));
    }
    QTreeWidget &list() const { return gui().find<QTreeWidget>(u"fileList"_s); }
    QString state() const
    {
        return list().topLevelItemCount() == 0 ? QString() : list().topLevelItem(0)->text(3);
    }
    bool comesToState(const QString &text) const
    {
        // A reading in the middle of a job may show it as well.
        return GuiDriver::waitUntil(
            [&] { return state() == text && !gui().find<QWidget>(u"fileProgress"_s).isVisible(); });
    }
    bool says(const QString &text) const
    {
        return GuiDriver::waitUntil([&] { return offer().contains(text); });
    }
    /// Saves a copy of the file beside the library, and answers where.
    QString saveCopyAs(const QString &copy) const
    {
        gui().click(u"saveFile"_s);
        auto &dialog = gui().dialog(u"saveFileDialog"_s);
        const QString target = temp.folder.filePath(copy);
        dialog.findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(target);
        QMetaObject::invokeMethod(&dialog, "accept");
        return target;
    }
    void dialogButtonClick(const QString &text) const { gui().click(gui().dialogButton(text)); }
    QPushButton &button(const QString &called) const { return gui().find<QPushButton>(called); }

private:
    StubReply reply(const QByteArray &path) const
    {
        if (!path.contains("/p0")) {
            const FileRecipe recipe {sha256, {part(0), part(1)}};
            return StubServer::json(QJsonDocument(fileDocument(recipe, u"application/pdf"_s)).toJson());
        }
        QByteArray body = partBytes(path.endsWith("p0001") ? 1 : 0);
        if (lies) {
            body[7] = char(body[7] ^ 1);
        }
        const QByteArray head
            = "HTTP/1.1 200 OK\r\nContent-Type: application/octet-stream\r\nContent-Length: "
            + QByteArray::number(body.size()) + "\r\n\r\n";
        return {hangs && path.endsWith("p0001") ? head : QByteArray(head + body)};
    }
    QByteArray partBytes(int n) const
    {
        return n == 0 ? bytes.first(kFilePartBytes) : bytes.mid(kFilePartBytes);
    }
    FilePart part(int n) const
    {
        const QByteArray content = partBytes(n);
        return {content.size(),
            QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex())};
    }
};

} // namespace

TEST_CASE("A file of a record is fetched when a person asks, and its size is told before", "[ui][files]")
{
    FilesDesk desk;
    CHECK(desk.state() == u"On the hub only"_s);
    CHECK(desk.list().topLevelItem(0)->text(1) == u"PDF document"_s);
    CHECK(desk.button(u"downloadFile"_s).text() == u"Download (4.00 MiB)"_s);
    CHECK_FALSE(desk.button(u"openFile"_s).isEnabled());
    CHECK_FALSE(desk.button(u"saveFile"_s).isEnabled());
    CHECK(desk.server.requests.empty());
    CHECK(GuiDriver::unnamedControls(*desk.window).isEmpty());
    CHECK(GuiDriver::clippedTexts(desk.gui().find<QWidget>(u"recordFiles"_s)).isEmpty());

    desk.gui().click(u"downloadFile"_s);
    REQUIRE(desk.comesToState(u"Here"_s));

    CHECK(desk.says(u"is here now"_s));
    CHECK_FALSE(desk.button(u"downloadFile"_s).isVisible());
    CHECK(FileStore(*desk.temp.library).verify(desk.sha256)->state == FileState::Whole);
}

TEST_CASE("A download is stopped at once, keeps what came, and goes on with the rest", "[ui][files]")
{
    FilesDesk desk;
    desk.hangs = true;
    desk.gui().click(u"downloadFile"_s);
    REQUIRE(GuiDriver::waitUntil([&] { return desk.server.requests.size() == 3; }));
    CHECK(desk.gui().find<QWidget>(u"fileProgress"_s).isVisible());
    desk.gui().click(u"stopFile"_s);
    REQUIRE(desk.comesToState(u"Partly here: 4.00 MiB of 4.00 MiB"_s));
    CHECK_FALSE(desk.gui().find<QWidget>(u"fileProgress"_s).isVisible());
    CHECK(desk.button(u"downloadFile"_s).text() == u"Download the rest (400 bytes)"_s);

    desk.hangs = false;
    desk.gui().click(u"downloadFile"_s);
    REQUIRE(desk.comesToState(u"Here"_s));
    CHECK(desk.server.requests.size() == 5); // Its description and the part that was missing.
}

TEST_CASE("A damaged file is said to be so and cannot be opened or saved", "[ui][files]")
{
    FilesDesk desk;
    desk.lies = true;
    desk.gui().click(u"downloadFile"_s);
    REQUIRE(desk.comesToState(u"Damaged"_s));
    CHECK(desk.says(u"is damaged and is not shown"_s));
    CHECK_FALSE(desk.button(u"openFile"_s).isEnabled());
    CHECK_FALSE(desk.button(u"saveFile"_s).isEnabled());
    desk.lies = false;
    desk.gui().click(u"downloadFile"_s);
    CHECK(desk.comesToState(u"Here"_s));
}

TEST_CASE("A file is opened only after a word, as a proved copy that is no program and cannot be changed",
    "[ui][files]")
{
    const Opener opener;
    FilesDesk desk(u"../../../evil\u202Efdp.pdf"_s);
    desk.gui().click(u"downloadFile"_s);
    REQUIRE(desk.comesToState(u"Here"_s));
    CHECK(opener.opened.isEmpty());

    desk.gui().click(u"openFile"_s);
    desk.dialogButtonClick(u"Do not open"_s);
    CHECK(opener.opened.isEmpty());
    desk.gui().click(u"openFile"_s);
    desk.dialogButtonClick(u"Open"_s);
    REQUIRE(GuiDriver::waitUntil([&] { return opener.opened.size() == 1; }));

    const QFileInfo copy(opener.opened.front());
    CHECK(copy.fileName() == u"evilfdp.pdf"_s);
    CHECK(copy.absolutePath().startsWith(QDir::tempPath()));
    CHECK(contentOf(copy.filePath()) == desk.bytes);
    struct stat facts {};
    REQUIRE(::stat(QFile::encodeName(copy.filePath()).constData(), &facts) == 0);
    CHECK((facts.st_mode & 07777) == 0400); // What Qt tells is what root may do.
    desk.close();
    CHECK_FALSE(copy.exists());
}

TEST_CASE("What is no document is saved but never opened from here", "[ui][files]")
{
    FilesDesk desk(u"setup.pdf.sh"_s);
    desk.gui().click(u"downloadFile"_s);
    REQUIRE(desk.comesToState(u"Here"_s));
    CHECK_FALSE(desk.button(u"openFile"_s).isEnabled());
    CHECK(desk.button(u"openFile"_s).toolTip().contains(u"not opened from here"_s));
    CHECK(desk.button(u"saveFile"_s).isEnabled());

    const QString target = desk.saveCopyAs(u"copy.sh"_s);
    REQUIRE(desk.says(u"Saved a copy"_s));
    CHECK(contentOf(target) == desk.bytes);
    CHECK_FALSE(QFileInfo(target).isExecutable());
}

TEST_CASE("A file called a picture is opened only if it is one, of a size that programs bear", "[ui][files][hostile]")
{
    const Opener opener;
    const auto [name, content] = GENERATE(table<QString, QByteArray>({
        {u"map.png"_s, "<svg xmlns=\"http://www.w3.org/2000/svg\"><image href=\"file:///etc/hostname\"/></svg>"},
        {u"map.jpg"_s, "GIF89a\x01"},
        // A head that asks for four billion times four bytes.
        {u"map.png"_s, QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\xFF\xFF\0\0\xFF\xFF\x08\x06\0\0\0\0\0\0\0", 33)},
    }));
    FilesDesk desk(name, content);
    desk.gui().click(u"downloadFile"_s);
    REQUIRE(desk.comesToState(u"Here"_s));
    desk.gui().click(u"openFile"_s);
    REQUIRE(desk.says(u"was not opened"_s));
    CHECK(QApplication::activeModalWidget() == nullptr);
    CHECK(opener.opened.isEmpty());
    CHECK(desk.button(u"saveFile"_s).isEnabled());
}

TEST_CASE("Keeping the files of a record here is remembered and fetches what is missing", "[ui][files]")
{
    FilesDesk desk;
    desk.gui().click(u"keepFiles"_s);
    REQUIRE(desk.comesToState(u"Here"_s));
    CHECK(isKeptOffline(desk.temp.connection(), kGuide).value());
    desk.restart();
    desk.open(kGuide);
    desk.showFiles();
    CHECK(desk.gui().find<QCheckBox>(u"keepFiles"_s).isChecked());
    desk.gui().click(u"keepFiles"_s);
    CHECK(GuiDriver::waitUntil([&] { return !isKeptOffline(desk.temp.connection(), kGuide).value(); }));
}

TEST_CASE("A file is added in the form, renamed by a safe name, and belongs to the record once that is saved",
    "[ui][files]")
{
    FilesDesk desk;
    desk.edit();
    auto &editor = *desk.pane().findChild<ui::FilesEditor *>();
    const QString path = desk.temp.folder.filePath(u"Étude.ods"_s);
    const QByteArray content = noise(4000, 7);
    writeFile(path, content);
    editor.add(path);
    auto &files = desk.field<QTreeWidget>(u"files"_s);
    REQUIRE(GuiDriver::waitUntil([&] { return files.topLevelItemCount() == 2; }));
    files.topLevelItem(1)->setText(0, u"../budget.ods"_s);
    CHECK(files.topLevelItem(1)->text(0) == u"budget.ods"_s);
    desk.save();

    const std::vector<AttachedFile> saved = attachedFiles(desk.stored(kGuide));
    REQUIRE(saved.size() == 2);
    CHECK(saved[0].sha256 == desk.sha256);
    CHECK(saved[1].name == u"budget.ods"_s);
    CHECK(saved[1].mediaType == u"application/vnd.oasis.opendocument.spreadsheet"_s);
    CHECK(saved[1].bytes == content.size());
    CHECK(FileStore(*desk.temp.library).verify(saved[1].sha256)->state == FileState::Whole);
    REQUIRE(GuiDriver::waitUntil([&] { return desk.list().topLevelItemCount() == 2; }));
    CHECK(desk.list().topLevelItem(1)->text(3) == u"Here"_s);
}

TEST_CASE("A file that cannot be added says why and changes nothing", "[ui][files]")
{
    FilesDesk desk;
    desk.edit();
    auto &editor = *desk.pane().findChild<ui::FilesEditor *>();
    writeFile(desk.temp.folder.filePath(u"empty.pdf"_s), {});
    editor.add(desk.temp.folder.filePath(u"empty.pdf"_s));
    CHECK(GuiDriver::waitUntil(
        [&] { return desk.gui().find<QLabel>(u"addingFile"_s).text().contains(u"not empty"_s); }));
    CHECK(desk.field<QTreeWidget>(u"files"_s).topLevelItemCount() == 1);
}

TEST_CASE("Records without files say so, and types that have none show no tab for them", "[ui][files]")
{
    FilesDesk desk;
    auto *tabs = desk.pane().findChild<ui::FittingTabs *>();
    const int place = tabs->indexOf(&desk.gui().find<QWidget>(u"recordFiles"_s));
    CHECK(tabs->label(place) == u"Files (1)"_s);
    Document page;
    page.set(u"_id"_s, u"stakeholder:harbour"_s);
    page.set(u"type"_s, u"stakeholder"_s);
    page.set(u"title"_s, QJsonObject {{u"en"_s, u"Harbour watch"_s}});
    desk.pull(page, u"1-b"_s);
    desk.open(page.id());
    CHECK_FALSE(tabs->isTabVisible(place));
    CHECK(tabs->currentIndex() == 0);
    page.set(u"_id"_s, u"resource:bare"_s);
    page.set(u"type"_s, u"resource"_s);
    page.set(u"title"_s, QJsonObject {{u"en"_s, u"Bare words"_s}});
    desk.pull(page, u"1-c"_s);
    desk.open(page.id());
    CHECK(tabs->isTabVisible(place));
    tabs->setCurrentIndex(place);
    CHECK(GuiDriver::waitUntil([&] { return desk.gui().find<QLabel>(u"noFiles"_s).isVisible(); }));
}

TEST_CASE("The program that opens a file is called as its desktop entry calls it", "[ui][files]")
{
    const QByteArray entry = "[Desktop Entry]\nName=Document Viewer\nName[fr]=Visionneur de "
                             "documents\n[Desktop Action new]\nName=New\n";
    CHECK(ui::nameInDesktopEntry(entry, u"fr"_s) == u"Visionneur de documents"_s);
    CHECK(ui::nameInDesktopEntry(entry, u"ar"_s) == u"Document Viewer"_s);
    CHECK(ui::nameInDesktopEntry("[Desktop Action new]\nName=New\n", u"en"_s).isEmpty());
}

#include "record_files_test.moc"

TEST_CASE("Files that nothing names are removed once a week, and what undo may bring back stays", "[ui][files]")
{
    FilesDesk desk;
    Library &library = *desk.temp.library;
    const FileStore store(library);
    const auto addOld = [&](const QByteArray &content) {
        const QString path = desk.temp.folder.filePath(u"in.pdf"_s);
        writeFile(path, content);
        const FileRecipe recipe = *store.add(path);
        QFile part(library.folder().files() + u'/' + recipe.parts.front().sha256);
        REQUIRE(part.open(QIODevice::ReadWrite));
        REQUIRE(part.setFileTime(QDateTime::currentDateTimeUtc().addDays(-40), QFileDevice::FileModificationTime));
        return recipe;
    };
    const FileRecipe undoable = addOld(noise(900, 1));
    const FileRecipe unused = addOld(noise(900, 2));
    const auto made = RecordWriter(library).create(RecordType::Resource,
        {{u"title"_s, QJsonObject {{u"en"_s, u"Guide"_s}}},
            {u"files"_s, QJsonArray {attachedFileJson({u"f"_s, u"a.pdf"_s, undoable.sha256, {}, 900})}}},
        {u"me"_s, {}});
    REQUIRE(made);
    REQUIRE(RecordWriter(library).remove(made->id, {u"me"_s, {}}));
    ui::Services services {library, *desk.engine, desk.temp.vocabularies, desk.temp.clock,
        *desk.settings};
    ui::FileCleaning cleaning(services);
    QSignalSpy cleaned(&cleaning, &ui::FileCleaning::cleaned);
    CHECK(cleaning.look());
    REQUIRE(GuiDriver::waitUntil([&] { return cleaned.count() == 1; }));
    CHECK(cleaned.at(0).at(0).toLongLong() == 900);
    CHECK(store.status(unused.sha256)->state == FileState::Absent);
    CHECK(store.status(undoable.sha256)->state == FileState::Whole);

    CHECK_FALSE(cleaning.look()); // It was done a moment ago.
    CHECK_FALSE(ui::FileCleaning(services).look()); // Nor does the next start do it again.
}

TEST_CASE("A copy of a file that could not be noted says so", "[ui][files]")
{
    FilesDesk desk;
    desk.gui().click(u"downloadFile"_s);
    REQUIRE(desk.comesToState(u"Here"_s));
    desk.restartReadOnly();
    desk.open(kGuide);
    desk.showFiles();
    desk.list().setCurrentItem(desk.list().topLevelItem(0));
    REQUIRE(GuiDriver::waitUntil([&] { return desk.button(u"saveFile"_s).isEnabled(); }));

    const QString target = desk.saveCopyAs(u"copy.pdf"_s);

    REQUIRE(desk.says(u"Saved a copy"_s));
    CHECK(desk.says(u"does not stand in the log of what left"_s));
    CHECK(contentOf(target) == desk.bytes);
}
