// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch_qt.h"
#include "tests/support/gui_driver.h"
#include "tests/support/temp_library.h"

#include "core/curation/edition_create.h"
#include "core/curation/edition_edit.h"
#include "core/curation/edition_freeze.h"
#include "core/search/query_text.h"
#include "core/search/search_engine.h"
#include "core/store/record_writer.h"
#include "translations/languages.h"
#include "ui/common/settings.h"
#include "ui/exchange/publish_dialog.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>

#include <optional>
#include <utility>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

/// The publish dialog over what a query finds in a real library.
class Publishing
{
public:
    TempLibrary temp {Contents::Starter};
    Editor me {u"me"_s, {}};
    ui::Settings settings {temp.folder.filePath(u"settings.ini"_s)};
    std::optional<SearchEngine> engine {std::in_place, *temp.library};
    std::unique_ptr<ui::PublishDialog> dialog;
    std::unique_ptr<GuiDriver> gui;

    void reopenReadOnly()
    {
        engine.reset();
        temp.library.reset();
        LibraryOptions options = temp.options();
        options.access = Access::ReadOnly;
        auto opened = Library::open(options);
        REQUIRE(opened);
        temp.library = std::move(*opened);
        engine.emplace(*temp.library);
    }
    void open(const QString &query)
    {
        const auto answer = engine->search(parseQuery(query).query);
        REQUIRE(answer);
        open({.docids = answer->docids});
    }
    void open(const ui::PublishScope &scope)
    {
        useLanguage(u"en"_s);
        dialog = std::make_unique<ui::PublishDialog>(
            ui::Services {*temp.library, *engine, temp.vocabularies, temp.clock, settings}, scope);
        gui = std::make_unique<GuiDriver>(*dialog);
        dialog->show();
    }
    void choose(const QString &box, const QString &code) const
    {
        auto &choices = gui->find<QComboBox>(box);
        REQUIRE(choices.findData(code) >= 0);
        choices.setCurrentIndex(choices.findData(code));
    }
    QString saveAs(const QString &name) const
    {
        const QString path = temp.folder.filePath(name);
        gui->find<QLineEdit>(u"publishPath"_s).setText(path);
        return path;
    }
    bool waitUntilReady() const
    {
        return GuiDriver::waitUntil([this] { return gui->find<QPushButton>(u"publishStart"_s).isEnabled(); });
    }
    bool sees(const QString &name) const { return gui->find<QWidget>(name).isVisible(); }
    bool waitToSee(const QString &name) const
    {
        return GuiDriver::waitUntil([&] { return sees(name); });
    }
    QString textOf(const QString &label) const { return gui->find<QLabel>(label).text(); }
    RecordId add(const QJsonObject &more)
    {
        QJsonObject content = more;
        content.insert(u"title"_s, QJsonObject {{u"en"_s, u"A trial in the harbour"_s}});
        content.insert(u"tags"_s, QJsonArray {u"trial"_s});
        const auto made = RecordWriter(*temp.library).create(RecordType::CaseStudy, content, me);
        REQUIRE(made);
        return made->id;
    }
    void edit(const RecordId &id, const QJsonObject &more) const
    {
        REQUIRE(RecordWriter(*temp.library).edit(id, more, me));
    }
    /// With one public case study in it.
    void openEdition(const QString &tlp)
    {
        const RecordId inIt = add({{u"tlp"_s, u"TLP:GREEN"_s}});
        const QJsonObject chapter {
            {u"id"_s, u"one"_s}, {u"title"_s, u"One"_s}, {u"items"_s, QJsonArray {inIt.value}}};
        const auto edition = RecordWriter(*temp.library)
                                 .create(RecordType::Edition,
                                     {{u"title"_s, QJsonObject {{u"en"_s, u"Second edition"_s}}},
                                         {u"tlp"_s, tlp}, {u"chapters"_s, QJsonArray {chapter}}},
                                     me);
        REQUIRE(edition);
        open({.edition = edition->id, .title = u"Second edition"_s});
    }
};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TEST_CASE("Chosen case studies become a book in the kind of file that was chosen", "[ui]")
{
    Publishing publishing;
    publishing.add({{u"tlp"_s, u"TLP:GREEN"_s}});
    publishing.open(u"tag:trial"_s);

    SECTION("as Markdown")
    {
        publishing.choose(u"publishFormat"_s, u"md"_s);
        const QString path = publishing.saveAs(u"book.md"_s);
        REQUIRE(publishing.waitUntilReady());

        publishing.gui->click(u"publishStart"_s);

        REQUIRE(publishing.waitToSee(u"publishOpen"_s));
        CHECK(bytesOf(path).contains("A trial in the harbour"));
        CHECK(bytesOf(path).contains("TLP:GREEN"));
    }
    SECTION("as web pages in a folder")
    {
        publishing.choose(u"publishFormat"_s, u"html"_s);
        const QString path = publishing.saveAs(u"book"_s);
        REQUIRE(publishing.waitUntilReady());

        publishing.gui->click(u"publishStart"_s);

        REQUIRE(publishing.waitToSee(u"publishOpen"_s));
        CHECK(QFile::exists(QDir(path).filePath(u"index.html"_s)));
    }
    CHECK(GuiDriver::clippedTexts(*publishing.dialog).isEmpty());
    CHECK(GuiDriver::unnamedControls(*publishing.dialog).isEmpty());
}

TEST_CASE("Until it is known what stands against printing, the dialog says what it waits for", "[ui]")
{
    Publishing publishing;
    publishing.add({});
    publishing.open(u"tag:trial"_s);
    CHECK(publishing.textOf(u"publishSummary"_s) == u"Looking through what is to be published…"_s);
    CHECK_FALSE(publishing.gui->find<QPushButton>(u"publishStart"_s).isEnabled());

    REQUIRE(publishing.waitUntilReady());
    CHECK_FALSE(publishing.textOf(u"publishSummary"_s).contains(u"Looking through"_s));
}

TEST_CASE("The name of the file follows the kind of file", "[ui]")
{
    Publishing publishing;
    publishing.open(u"type:case_study"_s);
    auto &path = publishing.gui->find<QLineEdit>(u"publishPath"_s);

    publishing.choose(u"publishFormat"_s, u"pdf"_s);
    CHECK(path.text().endsWith(u".pdf"_s));
    CHECK(publishing.sees(u"publishPaper"_s));
    publishing.choose(u"publishFormat"_s, u"html"_s);
    CHECK_FALSE(path.text().endsWith(u".pdf"_s));
    CHECK_FALSE(publishing.sees(u"publishPaper"_s));
}

TEST_CASE("What was published earlier is replaced only if the person says so", "[ui]")
{
    Publishing publishing;
    publishing.add({{u"tlp"_s, u"TLP:GREEN"_s}});
    publishing.open(u"tag:trial"_s);
    publishing.choose(u"publishFormat"_s, u"md"_s);
    const QString path = publishing.saveAs(u"book.md"_s);
    QFile earlier(path);
    REQUIRE(earlier.open(QIODevice::WriteOnly));
    earlier.write("earlier");
    earlier.close();
    REQUIRE(publishing.waitUntilReady());

    publishing.gui->click(u"publishStart"_s);
    REQUIRE(publishing.waitToSee(u"publishReplace"_s));
    CHECK(bytesOf(path) == "earlier");

    publishing.gui->click(u"publishReplace"_s);
    REQUIRE(publishing.waitToSee(u"publishOpen"_s));
    CHECK(bytesOf(path).contains("A trial in the harbour"));
}

TEST_CASE("A folder that holds something else is never replaced", "[ui]")
{
    Publishing publishing;
    publishing.add({{u"tlp"_s, u"TLP:GREEN"_s}});
    publishing.open(u"tag:trial"_s);
    publishing.choose(u"publishFormat"_s, u"html"_s);
    const QString path = publishing.saveAs(u"photos"_s);
    REQUIRE(QDir().mkpath(path));
    QFile photo(QDir(path).filePath(u"photo.jpg"_s));
    REQUIRE(photo.open(QIODevice::WriteOnly));
    REQUIRE(publishing.waitUntilReady());

    publishing.gui->click(u"publishStart"_s);
    REQUIRE(publishing.waitToSee(u"publishReplace"_s));
    publishing.gui->click(u"publishReplace"_s);

    REQUIRE(GuiDriver::waitUntil(
        [&] { return publishing.textOf(u"publishMessage"_s).contains(u"holds something else"_s); }));
    CHECK(photo.exists());
    CHECK(publishing.gui->find<QPushButton>(u"publishStart"_s).isEnabled());
}

TEST_CASE("What is marked TLP:AMBER is published only for a group that is named", "[ui]")
{
    Publishing publishing;
    publishing.add({{u"tlp"_s, u"TLP:AMBER"_s}});
    publishing.open(u"tag:trial"_s);
    publishing.choose(u"publishFormat"_s, u"md"_s);
    const QString path = publishing.saveAs(u"book.md"_s);
    REQUIRE(GuiDriver::waitUntil(
        [&] { return publishing.textOf(u"publishSummary"_s).contains(u"TLP:AMBER"_s); }));
    CHECK_FALSE(publishing.gui->find<QPushButton>(u"publishStart"_s).isEnabled());

    publishing.gui->type(u"publishRecipients"_s, u"Harbour group"_s);
    REQUIRE(publishing.waitUntilReady());
    publishing.gui->click(u"publishStart"_s);

    REQUIRE(publishing.waitToSee(u"publishOpen"_s));
    CHECK(bytesOf(path).contains("Harbour group"));
}

TEST_CASE("What the report says follows what is put right in the library", "[ui]")
{
    Publishing publishing;
    const RecordId amber = publishing.add({{u"tlp"_s, u"TLP:AMBER"_s}});
    publishing.open(u"tag:trial"_s);
    REQUIRE(GuiDriver::waitUntil(
        [&] { return publishing.textOf(u"publishSummary"_s).contains(u"TLP:AMBER"_s); }));
    CHECK_FALSE(publishing.gui->find<QPushButton>(u"publishStart"_s).isEnabled());

    publishing.edit(amber, {{u"tlp"_s, u"TLP:GREEN"_s}});

    CHECK(publishing.waitUntilReady());
    CHECK(publishing.textOf(u"publishSummary"_s).contains(u"TLP:GREEN"_s));
}

TEST_CASE("An edition marked TLP:RED is not offered for publishing, whoever it is for", "[ui]")
{
    Publishing publishing;
    publishing.openEdition(u"TLP:RED"_s);

    publishing.gui->type(u"publishRecipients"_s, u"Harbour group"_s);

    REQUIRE(GuiDriver::waitUntil([&] {
        return publishing.textOf(u"publishSummary"_s).contains(u"does not let it leave this computer"_s);
    }));
    CHECK_FALSE(publishing.gui->find<QPushButton>(u"publishStart"_s).isEnabled());
}

TEST_CASE("A file that came after a place was chosen is not replaced unasked", "[ui]")
{
    Publishing publishing;
    publishing.add({{u"tlp"_s, u"TLP:GREEN"_s}});
    publishing.open(u"tag:trial"_s);
    publishing.choose(u"publishFormat"_s, u"md"_s);
    publishing.saveAs(u"before.md"_s);
    REQUIRE(publishing.waitUntilReady());
    publishing.gui->click(u"publishBrowse"_s);
    auto &place = dynamic_cast<QFileDialog &>(publishing.gui->dialog(u"publishPlace"_s));
    const QString path = publishing.temp.folder.filePath(u"book.md"_s);
    place.selectFile(publishing.temp.folder.filePath(u"book"_s));
    static_cast<QDialog &>(place).accept();
    REQUIRE(GuiDriver::waitUntil(
        [&] { return publishing.gui->find<QLineEdit>(u"publishPath"_s).text() == path; }));
    QFile later(path);
    REQUIRE(later.open(QIODevice::WriteOnly));
    later.write("later");
    later.close();

    publishing.gui->click(u"publishStart"_s);

    REQUIRE(publishing.waitToSee(u"publishReplace"_s));
    CHECK(bytesOf(path) == "later");
}

TEST_CASE("A line of what stands against printing leads to its record and field", "[ui]")
{
    Publishing publishing;
    publishing.add({{u"tlp"_s, u"TLP:GREEN"_s}});
    publishing.open(u"tag:trial"_s);
    QSignalSpy wanted(publishing.dialog.get(), &ui::PublishDialog::recordWanted);
    publishing.choose(u"publishLanguage"_s, u"fr"_s);
    auto &findings = publishing.gui->find<QListWidget>(u"publishFindings"_s);
    const auto lineAboutFrench = [&findings] {
        const auto found = findings.findItems(u"not there in French"_s, Qt::MatchContains);
        return found.isEmpty() ? nullptr : found.first();
    };
    REQUIRE(GuiDriver::waitUntil([&] { return lineAboutFrench() != nullptr; }));

    Q_EMIT findings.itemActivated(lineAboutFrench());

    REQUIRE(wanted.count() == 1);
    CHECK(wanted.first().first().value<RecordId>().typeCode() == u"case_study");
    CHECK(wanted.first().last().toString() == u"title");
}

TEST_CASE("Without the part that makes PDFs the dialog says so, and nothing is lost", "[ui]")
{
    Publishing publishing;
    publishing.add({{u"tlp"_s, u"TLP:GREEN"_s}});
    publishing.open(u"tag:trial"_s); // A test program has no fourthp-render beside it.
    publishing.choose(u"publishFormat"_s, u"pdf"_s);
    const QString path = publishing.saveAs(u"book.pdf"_s);
    REQUIRE(publishing.waitUntilReady());

    publishing.gui->click(u"publishStart"_s);

    REQUIRE(publishing.waitToSee(u"publishMessage"_s));
    CHECK(publishing.textOf(u"publishMessage"_s).contains(u"install the program again"_s));
    CHECK_FALSE(QFile::exists(path));
    CHECK(publishing.gui->find<QPushButton>(u"publishStart"_s).isEnabled());
}

TEST_CASE("A frozen edition with a case that is red now is not published, and the case is named", "[ui]")
{
    Publishing publishing;
    Library &library = *publishing.temp.library;
    const RecordId harbour = publishing.add({{u"tlp"_s, u"TLP:CLEAR"_s}, {u"sector"_s, u"finance"_s}});
    const auto edition
        = createEdition(library, {.number = u"9"_s, .title = {{u"en"_s, u"Ninth"_s}}}, publishing.me);
    REQUIRE(edition);
    REQUIRE(addCases(library, edition->id, {harbour}, {}, publishing.me));
    REQUIRE(freezeEdition(library, edition->id, u"A draft is good enough."_s, wordIn, publishing.me));
    const ui::PublishScope scope {.edition = edition->id, .title = u"Ninth"_s};
    publishing.open(scope);
    REQUIRE(publishing.waitUntilReady());
    REQUIRE(RecordWriter(library).edit(harbour, {{u"tlp"_s, u"TLP:RED"_s}}, publishing.me));

    publishing.open(scope);

    REQUIRE(GuiDriver::waitUntil([&] {
        return publishing.textOf(u"publishSummary"_s)
            .startsWith(u"“A trial in the harbour” was marked more strictly"_s);
    }));
    CHECK_FALSE(publishing.gui->find<QPushButton>(u"publishStart"_s).isEnabled());
}

TEST_CASE("A publication that could not be noted says so", "[ui]")
{
    Publishing publishing;
    publishing.reopenReadOnly();
    publishing.open(u"samlit type:case_study"_s);
    publishing.choose(u"publishFormat"_s, u"md"_s);
    publishing.saveAs(u"cases.md"_s);
    REQUIRE(publishing.waitUntilReady());
    publishing.gui->click(u"publishStart"_s);

    REQUIRE(publishing.waitToSee(u"publishOpen"_s));
    CHECK(publishing.textOf(u"publishMessage"_s).startsWith(u"Published as"_s));
    CHECK(publishing.textOf(u"publishMessage"_s).contains(u"does not stand in the log of what left"_s));
}
