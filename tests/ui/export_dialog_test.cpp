// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch_qt.h"
#include "tests/support/gui_driver.h"
#include "tests/support/temp_library.h"

#include "core/exchange/about_file.h"
#include "core/search/query_text.h"
#include "core/search/search_engine.h"
#include "core/store/collections.h"
#include "core/store/record_writer.h"
#include "translations/languages.h"
#include "ui/common/settings.h"
#include "ui/exchange/export_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>
#include <QThread>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

/// The export dialog over what a query finds in a real library.
class Exporting
{
public:
    TempLibrary temp {Contents::Starter};
    ui::Settings settings {temp.folder.filePath(u"settings.ini"_s)};
    SearchEngine engine {*temp.library};
    std::unique_ptr<ui::ExportDialog> dialog;
    std::unique_ptr<GuiDriver> gui;
    QString path = temp.folder.filePath(u"cases.csv"_s);

    void open(const QString &query, const QStringList &columns = {u"title"_s, u"countries"_s})
    {
        const auto answer = engine.search(parseQuery(query).query);
        REQUIRE(answer);
        open(answer->docids, columns);
    }
    void open(const std::vector<qint64> &docids, const QStringList &columns)
    {
        open(ui::ExportScope {docids, u"tag:x"_s, {}}, columns);
    }
    void open(const ui::ExportScope &scope, const QStringList &columns)
    {
        useLanguage(u"en"_s); // Counts are words of a language: "1 record", "2 records".
        dialog = std::make_unique<ui::ExportDialog>(
            ui::Services {*temp.library, engine, temp.vocabularies, temp.clock, settings}, scope, columns);
        gui = std::make_unique<GuiDriver>(*dialog);
        dialog->show();
        gui->find<QLineEdit>(u"exportPath"_s).setText(path);
        REQUIRE(waitForPreview());
    }
    bool waitForPreview() const
    {
        return GuiDriver::waitUntil([this] { return gui->find<QPushButton>(u"exportStart"_s).isEnabled(); });
    }
    QString message() const { return gui->find<QLabel>(u"exportMessage"_s).text(); }
    QString notice() const { return gui->find<QLabel>(u"exportNotice"_s).text(); }
    bool sees(const QString &name) const { return gui->find<QWidget>(name).isVisible(); }
    QStringList headings() const
    {
        auto &preview = gui->find<QTableWidget>(u"exportPreview"_s);
        QStringList texts;
        for (int i = 0; i < preview.columnCount(); ++i) {
            texts.append(preview.horizontalHeaderItem(i)->text());
        }
        return texts;
    }
    void check(const QString &column, Qt::CheckState state) const
    {
        auto &list = gui->find<QListWidget>(u"exportColumns"_s);
        for (int i = 0; i < list.count(); ++i) {
            if (column.isEmpty() || list.item(i)->data(Qt::UserRole) == column) {
                list.item(i)->setCheckState(state);
            }
        }
    }
    QByteArray written(const QString &name = u"cases.csv"_s) const
    {
        QFile file(temp.folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void writeEarlierFile() const
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("earlier");
    }
    void add(const QJsonObject &more, RecordType type = RecordType::Resource)
    {
        QJsonObject content = more;
        content.insert(u"title"_s, QJsonObject {{u"en"_s, u"A trial"_s}});
        content.insert(u"tags"_s, QJsonArray {u"trial"_s});
        REQUIRE(RecordWriter(*temp.library).create(type, content, {u"me"_s, {}}));
    }
};

} // namespace

TEST_CASE("An existing file is replaced only if the person says so", "[ui]")
{
    Exporting exporting;
    exporting.writeEarlierFile();
    exporting.open(u"sector:finance type:case_study"_s);
    QSignalSpy exported(exporting.dialog.get(), &ui::ExportDialog::exported);

    exporting.gui->click(u"exportStart"_s);
    REQUIRE(GuiDriver::waitUntil([&] { return exporting.sees(u"exportReplace"_s); }));
    CHECK(exporting.written() == "earlier");
    CHECK(exporting.message().contains(u"cases.csv"_s));

    SECTION("to be written over")
    {
        exporting.gui->click(u"exportReplace"_s);
        REQUIRE(GuiDriver::waitUntil([&] { return exported.count() == 1; }));
        CHECK(exporting.written().count("\r\n") == 10);
        CHECK_FALSE(exporting.dialog->isVisible());
    }
    SECTION("or the table gets another name beside it")
    {
        exporting.gui->click(u"exportSaveBeside"_s);
        REQUIRE(GuiDriver::waitUntil([&] { return exported.count() == 1; }));
        CHECK(exporting.written() == "earlier");
        CHECK(exporting.written(u"cases-2.csv"_s).count("\r\n") == 10);
        CHECK(exported.first().first().toString().endsWith(u"/cases-2.csv"_s));
    }
    SECTION("or a new name is typed, and nothing is asked any more")
    {
        exporting.gui->find<QLineEdit>(u"exportPath"_s)
            .setText(exporting.temp.folder.filePath(u"other.csv"_s));
        CHECK_FALSE(exporting.sees(u"exportReplace"_s));
        REQUIRE(exporting.waitForPreview());
        exporting.gui->click(u"exportStart"_s);
        REQUIRE(GuiDriver::waitUntil([&] { return exported.count() == 1; }));
        CHECK(exporting.written() == "earlier");
    }
}

TEST_CASE("A file beside the table is asked about as the table is", "[ui]")
{
    Exporting exporting;
    exporting.writeEarlierFile();
    const QString about = QFileInfo(aboutPath(exporting.path)).fileName();
    REQUIRE(QFile::copy(exporting.path, aboutPath(exporting.path)));
    exporting.open(u"sector:finance type:case_study"_s);
    QSignalSpy exported(exporting.dialog.get(), &ui::ExportDialog::exported);
    exporting.gui->click(u"exportStart"_s);
    REQUIRE(GuiDriver::waitUntil([&] { return exporting.sees(u"exportReplace"_s); }));
    exporting.gui->click(u"exportReplace"_s);
    REQUIRE(GuiDriver::waitUntil([&] { return exporting.message().contains(about); }));
    CHECK(exporting.written() == "earlier");

    SECTION("to be written over")
    {
        exporting.gui->click(u"exportReplace"_s);
        REQUIRE(GuiDriver::waitUntil([&] { return exported.count() == 1; }));
        CHECK(exporting.written() != "earlier");
        CHECK(exporting.written(about) != "earlier");
    }
    SECTION("until it is not wanted any more")
    {
        exporting.gui->find<QCheckBox>(u"exportAbout"_s).setChecked(false);
        CHECK_FALSE(exporting.sees(u"exportReplace"_s));
        CHECK(exporting.sees(u"exportStart"_s));
    }
}

TEST_CASE("The records of a selection, of the result, of a collection or of an edition are exported", "[ui]")
{
    Exporting exporting;
    const auto all = exporting.engine.search(parseQuery(u"type:case_study"_s).query);
    REQUIRE((all && all->docids.size() > 4));
    Collections collections(*exporting.temp.library);
    const auto mine = collections.add(u"Mine"_s);
    REQUIRE(mine);
    const std::vector<qint64> three(all->docids.begin(), all->docids.begin() + 3);
    REQUIRE(collections.addRecords(mine->id, recordIds(exporting.temp.connection(), three).value()));
    const RecordId edition {u"edition:one"_s};
    const QJsonArray items {
        recordIds(exporting.temp.connection(), {all->docids.front()}).value().front().value,
        u"case_study:not-here"_s};
    REQUIRE(RecordWriter(*exporting.temp.library)
                .create(RecordType::Edition,
                    {{u"_id"_s, edition.value}, {u"title"_s, QJsonObject {{u"en"_s, u"First"_s}}},
                        {u"number"_s, u"77"_s},
                        {u"chapters"_s, QJsonArray {QJsonObject {{u"id"_s, u"c"_s}, {u"items"_s, items}}}}},
                    {u"me"_s, {}}));

    exporting.open({{all->docids.at(0), all->docids.at(1)}, u"type:case_study"_s, all->docids}, {u"title"_s});
    auto &box = exporting.gui->find<QComboBox>(u"exportScope"_s);
    const auto choose = [&](const QString &label) {
        REQUIRE(GuiDriver::waitUntil([&] { return box.findText(label, Qt::MatchContains) >= 0; }));
        box.setCurrentIndex(box.findText(label, Qt::MatchContains));
        Q_EMIT box.activated(box.currentIndex());
        return exporting.waitForPreview();
    };
    // What is chosen is read off this thread; the preview of what was chosen before may still be there.
    const auto isTitled = [&](const QString &title) {
        return GuiDriver::waitUntil([&] { return exporting.dialog->windowTitle() == title; });
    };
    CHECK(isTitled(u"Export 2 records"_s));
    REQUIRE(choose(u"The result"_s));
    CHECK(isTitled(u"Export %1 records"_s.arg(all->docids.size())));
    REQUIRE(choose(u"First"_s));
    CHECK(isTitled(u"Export 1 record"_s));
    REQUIRE(choose(u"Mine"_s));
    REQUIRE(isTitled(u"Export 3 records"_s));
    REQUIRE(exporting.waitForPreview());
    QSignalSpy exported(exporting.dialog.get(), &ui::ExportDialog::exported);
    exporting.gui->click(u"exportStart"_s);
    REQUIRE(GuiDriver::waitUntil([&] { return exported.count() == 1; }));
    CHECK(exported.first().at(1) == 3);
    QFile about(aboutPath(exporting.path));
    REQUIRE(about.open(QIODevice::ReadOnly));
    CHECK_FALSE(about.readAll().contains("Mine"));
}

TEST_CASE("The name that is offered carries the day", "[ui]")
{
    Exporting exporting;
    exporting.settings.setExportFolder(exporting.temp.folder.path());
    exporting.dialog = std::make_unique<ui::ExportDialog>(
        ui::Services {*exporting.temp.library, exporting.engine, exporting.temp.vocabularies,
            exporting.temp.clock, exporting.settings},
        ui::ExportScope {}, QStringList {u"title"_s});

    const QString offered = exporting.dialog->findChild<QLineEdit *>(u"exportPath"_s)->text();
    CHECK(QFileInfo(offered).fileName() == u"cases-2026-11-24.csv"_s);
}

TEST_CASE("What stays here is told before the export and after it", "[ui]")
{
    Exporting exporting;
    exporting.add({{u"tlp"_s, u"TLP:RED"_s}});
    exporting.add({{u"focal_point"_s, QJsonObject {{u"function"_s, u"Desk"_s}}}}, RecordType::Stakeholder);
    exporting.open(u"tag:trial"_s, {u"title"_s, u"focal_point"_s});
    CHECK(exporting.notice().contains(u"stay here"_s));
    CHECK(exporting.notice().contains(u"Focal point"_s));
    QSignalSpy exported(exporting.dialog.get(), &ui::ExportDialog::exported);

    exporting.gui->click(u"exportStart"_s);

    REQUIRE(GuiDriver::waitUntil([&] { return exported.count() == 1; }));
    CHECK(exporting.dialog->isVisible());
    CHECK(exporting.message().contains(u"1 record"_s));
    CHECK(exporting.message().contains(u"Focal point"_s));
    CHECK(GuiDriver::waitUntil(
        [&] { return GuiDriver::clippedTexts(*exporting.dialog).isEmpty(); })); // Once it is laid out.
    exporting.gui->click(u"exportClose"_s);
    CHECK(exporting.dialog->result() == QDialog::Accepted);
}

TEST_CASE("Notes of one's own leave only if their column and what is personal are chosen by hand", "[ui]")
{
    Exporting exporting;
    exporting.add({{u"local_notes"_s, u"Ask Zanzibar"_s}});
    exporting.open(u"tag:trial"_s, {u"title"_s, u"local_notes"_s});
    const auto choosePersonal = [&exporting](int index) {
        exporting.gui->find<QComboBox>(u"exportPrivacy"_s).setCurrentIndex(index);
    };
    CHECK_FALSE(exporting.headings().contains(u"My notes"_s));
    choosePersonal(2);
    exporting.check(u"local_notes"_s, Qt::Checked);
    REQUIRE(GuiDriver::waitUntil([&] { return exporting.headings().contains(u"My notes"_s); }));

    choosePersonal(1);
    REQUIRE(GuiDriver::waitUntil([&] { return exporting.notice().contains(u"My notes"_s); }));
    CHECK_FALSE(exporting.headings().contains(u"My notes"_s));
    exporting.gui->click(exporting.gui->find<QPushButton>(u"exportStart"_s));
    REQUIRE(GuiDriver::waitUntil([&] { return !exporting.written().isEmpty(); }));
    CHECK_FALSE(exporting.written().contains("Zanzibar"));
}

TEST_CASE("A story leaves by what the export is made for, which each format says and a person may", "[ui]")
{
    Exporting exporting;
    const QJsonObject consent {{u"status"_s, u"given"_s}, {u"given_on"_s, u"2026-01-10"_s},
        {u"channels"_s, QJsonArray {u"training"_s}}};
    exporting.add({{u"consent"_s, consent}}, RecordType::Story);
    exporting.add({});
    exporting.open(u"tag:trial"_s, {u"title"_s});
    auto &madeFor = exporting.gui->find<QComboBox>(u"exportMadeFor"_s);
    CHECK(madeFor.currentText() == u"This library"_s);
    REQUIRE(GuiDriver::waitUntil([&] { return exporting.notice().contains(u"other channels"_s); }));

    madeFor.setCurrentIndex(madeFor.findText(u"Training"_s));
    CHECK(GuiDriver::waitUntil([&] { return !exporting.notice().contains(u"other channels"_s); }));

    auto &format = exporting.gui->find<QComboBox>(u"exportFormat"_s);
    format.setCurrentIndex(format.findData(u"jsonld"_s));
    CHECK(madeFor.currentText() == u"Public web page"_s);
    // What a person chose stays, whatever the format.
    QTest::keyClick(&madeFor, Qt::Key_End);
    const QString chosen = madeFor.currentText();
    REQUIRE(chosen != u"Public web page"_s);
    format.setCurrentIndex(format.findData(u"csv"_s));
    CHECK(madeFor.currentText() == chosen);
    format.setCurrentIndex(format.findData(u"ics"_s));
    CHECK_FALSE(madeFor.isVisible());
}

TEST_CASE("While a table is written nothing can be changed, and Stop waits for what became of it", "[ui]")
{
    Exporting exporting;
    exporting.writeEarlierFile();
    const auto found = exporting.engine.search(parseQuery(u""_s).query);
    REQUIRE(found);
    std::vector<qint64> many;
    for (int i = 0; i < 2'000; ++i) { // Far more than can be written before the stop is heard.
        many.insert(many.end(), found->docids.begin(), found->docids.end());
    }
    exporting.open(many, {u"title"_s});
    exporting.gui->click(u"exportStart"_s);
    REQUIRE(GuiDriver::waitUntil([&] { return exporting.sees(u"exportReplace"_s); }));
    exporting.gui->click(u"exportReplace"_s);
    CHECK_FALSE(exporting.gui->find<QWidget>(u"exportInputs"_s).isEnabled());
    CHECK_FALSE(exporting.gui->find<QPushButton>(u"exportStart"_s).isEnabled());

    exporting.gui->click(u"exportClose"_s);

    CHECK_FALSE(exporting.gui->find<QPushButton>(u"exportClose"_s).isEnabled());
    CHECK(exporting.message().isEmpty());
    REQUIRE(GuiDriver::waitUntil([&] { return exporting.message().startsWith(u"Stopped."_s); }));
    CHECK(exporting.written() == "earlier");
    CHECK(exporting.dialog->isVisible());
    CHECK(exporting.gui->find<QWidget>(u"exportInputs"_s).isEnabled());
}

TEST_CASE("A stop that comes too late says what was written", "[ui]")
{
    Exporting exporting;
    exporting.open(u"samlit type:case_study"_s);
    QSignalSpy exported(exporting.dialog.get(), &ui::ExportDialog::exported);

    exporting.gui->click(u"exportStart"_s);
    while (exporting.written().isEmpty()) { // The result is on its way, but this thread has not taken it.
        QThread::yieldCurrentThread();
    }
    exporting.dialog->reject();

    REQUIRE(GuiDriver::waitUntil([&] { return exported.count() == 1; }));
    CHECK(exporting.dialog->result() == QDialog::Accepted);
}

TEST_CASE("Columns are put in order by keyboard", "[ui]")
{
    Exporting exporting;
    exporting.open(u"samlit type:case_study"_s);
    auto &list = exporting.gui->find<QListWidget>(u"exportColumns"_s);
    const QStringList before = exporting.headings();
    REQUIRE(before.size() >= 2);
    list.setFocus();
    list.setCurrentRow(0);

    QTest::keyClick(&list, Qt::Key_Down, Qt::AltModifier);

    CHECK(list.currentRow() == 1);
    REQUIRE(GuiDriver::waitUntil([&] { return exporting.headings().value(0) == before.at(1); }));
    CHECK(exporting.headings().value(1) == before.at(0));
    exporting.gui->click(u"exportColumnUp"_s);
    REQUIRE(GuiDriver::waitUntil([&] { return exporting.headings() == before; }));
    CHECK(GuiDriver::unnamedControls(*exporting.dialog) == QStringList());
}

TEST_CASE("Each format asks its own questions and shows how it begins", "[ui]")
{
    Exporting exporting;
    exporting.open(u"type:resource"_s);
    auto &format = exporting.gui->find<QComboBox>(u"exportFormat"_s);

    format.setCurrentIndex(format.findData(u"bibtex"_s));

    CHECK_FALSE(exporting.sees(u"exportColumns"_s));
    CHECK_FALSE(exporting.sees(u"exportPreset"_s));
    CHECK_FALSE(exporting.sees(u"exportRelations"_s));
    CHECK(exporting.gui->find<QLineEdit>(u"exportPath"_s).text().endsWith(u"/cases.bib"_s));
    auto &text = exporting.gui->find<QPlainTextEdit>(u"exportPreviewText"_s);
    REQUIRE(GuiDriver::waitUntil([&] { return text.toPlainText().startsWith(u'@'); }));
    CHECK(text.toPlainText().count(u"\n  title = "_s) == 5);
    format.setCurrentIndex(format.findData(u"xlsx"_s));
    CHECK(exporting.sees(u"exportColumns"_s));
    CHECK_FALSE(exporting.sees(u"exportPreset"_s));
    REQUIRE(GuiDriver::waitUntil(
        [&] { return exporting.gui->find<QTableWidget>(u"exportPreview"_s).isVisible(); }));
    REQUIRE(exporting.waitForPreview());
    exporting.gui->click(u"exportStart"_s);
    REQUIRE(GuiDriver::waitUntil([&] { return !exporting.written(u"cases.xlsx"_s).isEmpty(); }));
    CHECK(exporting.written(u"cases.xlsx"_s).startsWith("PK"));
}

TEST_CASE("What is marked TLP:AMBER is exported only for a group that is named", "[ui]")
{
    Exporting exporting;
    exporting.add({{u"tlp"_s, u"TLP:AMBER"_s}});
    exporting.open(u"tag:trial"_s, {u"title"_s});
    CHECK(exporting.notice().contains(u"TLP:AMBER"_s));
    CHECK(exporting.gui->find<QTableWidget>(u"exportPreview"_s).rowCount() == 0);

    exporting.gui->find<QLineEdit>(u"exportRecipients"_s).setText(u"Casework group"_s);

    REQUIRE(GuiDriver::waitUntil([&] { return exporting.notice().isEmpty(); }));
    exporting.gui->click(u"exportStart"_s);
    REQUIRE(GuiDriver::waitUntil([&] { return exporting.written().contains("Casework group"); }));
    CHECK(GuiDriver::waitUntil([&] { // Written after the table.
        return exporting.written(u"cases.csv.about.json"_s).contains("\"scope\": \"tag:x\"");
    }));
}

TEST_CASE("A profile brings back format, columns and answers under its name", "[ui]")
{
    Exporting exporting;
    exporting.open(u"type:case_study"_s);
    auto &format = exporting.gui->find<QComboBox>(u"exportFormat"_s);
    auto &name = exporting.gui->find<QComboBox>(u"exportProfile"_s);
    auto &cells = exporting.gui->find<QComboBox>(u"exportCells"_s);
    format.setCurrentIndex(format.findData(u"tsv"_s));
    cells.setCurrentIndex(1);
    exporting.check({}, Qt::Unchecked);
    exporting.check(u"address"_s, Qt::Checked);
    name.setEditText(u"For the donor"_s);
    exporting.gui->click(u"exportProfileSave"_s);

    exporting.open(u"type:case_study"_s);
    auto &again = exporting.gui->find<QComboBox>(u"exportProfile"_s);
    again.setCurrentIndex(again.findText(u"For the donor"_s));
    Q_EMIT again.activated(again.currentIndex());

    CHECK(exporting.gui->find<QComboBox>(u"exportFormat"_s).currentData() == u"tsv"_s);
    CHECK(exporting.gui->find<QComboBox>(u"exportCells"_s).currentIndex() == 1);
    REQUIRE(GuiDriver::waitUntil([&] { return exporting.headings().size() == 1; }));
    exporting.gui->click(u"exportProfileRemove"_s);
    CHECK(again.count() == 0);
    CHECK(GuiDriver::unnamedControls(*exporting.dialog) == QStringList());
}

TEST_CASE("A table that cannot be made says why", "[ui]")
{
    Exporting exporting;
    exporting.open(u"samlit type:case_study"_s);

    exporting.check({}, Qt::Unchecked);
    REQUIRE(GuiDriver::waitUntil([&] { return exporting.notice() == u"Choose at least one column."_s; }));
    CHECK_FALSE(exporting.gui->find<QPushButton>(u"exportStart"_s).isEnabled());
    exporting.check(u"updated_by"_s, Qt::Checked);
    REQUIRE(GuiDriver::waitUntil([&] { return exporting.notice().contains(u"name persons"_s); }));
    auto &privacy = exporting.gui->find<QComboBox>(u"exportPrivacy"_s);
    privacy.setCurrentIndex(2);
    REQUIRE(exporting.waitForPreview());
    CHECK(exporting.notice().isEmpty());

    exporting.gui->find<QLineEdit>(u"exportPath"_s).setText(exporting.temp.library->folder().database());
    exporting.gui->click(u"exportStart"_s);
    REQUIRE(GuiDriver::waitUntil([&] { return exporting.message().contains(u"belongs to the library"_s); }));
}

TEST_CASE("An export that runs goes on when a choice of records that was left could not be read", "[ui]")
{
    Exporting exporting;
    exporting.open(u"sector:finance type:case_study"_s);
    QSignalSpy exported(exporting.dialog.get(), &ui::ExportDialog::exported);
    exporting.gui->click(u"exportStart"_s);
    REQUIRE(exporting.sees(u"exportProgress"_s));

    Q_EMIT exporting.gui->find<ui::ExportScopeBox>(u"exportScope"_s).failed({ErrorKind::Busy, {}, {}});

    CHECK(exporting.sees(u"exportProgress"_s));
    CHECK_FALSE(exporting.gui->find<QPushButton>(u"exportStart"_s).isEnabled());
    CHECK(GuiDriver::waitUntil([&] { return exported.count() == 1; }));
}
