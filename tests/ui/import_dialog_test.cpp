// SPDX-License-Identifier: GPL-3.0-or-later
// Records from files, in the real window.
#include "core/import/import_mapping.h"
#include "tests/ui/import_desk.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QCheckBox>
#include <QCompleter>
#include <QFileDialog>
#include <QTableWidget>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

TEST_CASE("A table is imported step by step, and nothing is written before the person says so", "[ui]")
{
    ImportDesk desk;
    desk.begin();

    desk.goOn();
    REQUIRE(desk.canGoOn());
    CHECK(desk.cell(u"importColumns"_s, 0, 2) == u"Title"_s);
    CHECK(desk.cell(u"importColumns"_s, 2, 2) == u"Sector"_s);
    desk.choose(u"importColumns"_s, 1, 2, u"countries"_s);
    desk.goOn();
    REQUIRE(desk.sees(u"importWords"_s));
    CHECK(desk.cell(u"importWords"_s, 0, 1) == u"Fishing boats"_s);
    desk.choose(u"importWords"_s, 0, 3, u"cross_cutting"_s);
    desk.goOn();
    REQUIRE(desk.sees(u"importPlan"_s));
    CHECK(desk.filterText(u"added"_s) == u"New: 2"_s);
    CHECK(desk.filterText(u"refused"_s) == u"Refused: 1"_s);
    CHECK(desk.recordsHere() == 0);
    desk.goOn();

    REQUIRE(GuiDriver::waitUntil([&] { return desk.end().isVisible(); }));
    CHECK(desk.recordsHere() == 2);
    CHECK(desk.end().headline().startsWith(u"Imported 2 of 3"_s));
    CHECK(desk.end().findChild<QLabel *>(u"emptyExplanation"_s)->text().contains(u"3"_s));
}

TEST_CASE("An import is undone as one step, unless something else was changed since", "[ui]")
{
    ImportDesk desk;
    desk.begin();
    desk.toThePlan();
    desk.goOn();
    REQUIRE(GuiDriver::waitUntil([&] { return desk.end().isVisible(); }));

    SECTION("nothing was")
    {
        desk.pressEnd(u"Undo import"_s);
        CHECK(GuiDriver::waitUntil([&] { return desk.end().headline() == u"The import was undone."_s; }));
        CHECK(desk.recordsHere() == 0);
    }
    SECTION("something was")
    {
        REQUIRE(RecordWriter(*desk.temp.library)
                    .create(RecordType::Resource, {{u"title"_s, QJsonObject {{u"en"_s, u"Newer"_s}}}},
                        {u"me"_s, {}}));
        desk.pressEnd(u"Undo import"_s);
        CHECK(GuiDriver::waitUntil([&] { return desk.message().contains(u"changed since"_s); }));
        CHECK(desk.end().headline() != u"The import was undone."_s);
    }
}

TEST_CASE("Rows that were refused are shown with their reasons and saved to a file", "[ui]")
{
    ImportDesk desk;
    desk.begin();
    desk.toThePlan();
    desk.hand().click(u"importFilter_refused"_s);
    REQUIRE(desk.reads(0, u"Without a title"_s));
    CHECK(desk.cell(u"importPlan"_s, 0, ui::ImportPlanModel::Line) == u"3"_s);
    CHECK(desk.cell(u"importPlan"_s, 0, ui::ImportPlanModel::Details)
              .contains(u"title"_s, Qt::CaseInsensitive));
    CHECK_FALSE(desk.hand().find<QComboBox>(u"importFate"_s).isVisible());

    desk.hand().click(u"importSaveRefused"_s);
    auto &dialog = static_cast<QFileDialog &>(desk.gui().dialog(u"saveRefused"_s));
    const QString path = desk.temp.folder.filePath(u"refused.csv"_s);
    Q_EMIT dialog.fileSelected(path);
    dialog.reject();

    CHECK(GuiDriver::waitUntil([&] { return desk.message().contains(u"refused.csv"_s); }));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    CHECK(text.contains("https://example.org/2"));
    CHECK_FALSE(text.contains("https://example.org/1"));
}

TEST_CASE("A record that is here is compared with the row, and each row may be given another fate", "[ui]")
{
    ImportDesk desk;
    desk.begin();
    desk.toThePlan();
    desk.goOn();
    REQUIRE(GuiDriver::waitUntil([&] { return desk.end().isVisible(); }));
    desk.closeDialog();
    desk.begin(QByteArray(kTable).replace("Kenya,Financial", "Kenya,Technology"));
    desk.toThePlan();
    REQUIRE(desk.reads(0, u"Hotel training"_s));
    REQUIRE(desk.cell(u"importPlan"_s, 0, ui::ImportPlanModel::Act) == u"Left out"_s);
    CHECK(GuiDriver::waitUntil([&] { return desk.details().contains(u"Technology"_s); }));
    CHECK(desk.details().contains(u"Financial"_s));
    auto &fate = desk.hand().find<QComboBox>(u"importFate"_s);

    desk.chooseIn(u"importFate"_s, fate.findData(int(ImportAct::Update)));

    CHECK(GuiDriver::waitUntil([&] { return desk.filterText(u"changed"_s) == u"Changed: 1"_s; }));
    desk.goOn();
    REQUIRE(GuiDriver::waitUntil([&] { return desk.end().isVisible(); }));
    CHECK(desk.recordsHere() == 2);
    CHECK(desk.end().findChild<QLabel *>(u"emptyExplanation"_s)->text().contains(u"changed"_s));
}

TEST_CASE("Where a row is left out, another one that says the same record takes its place", "[ui]")
{
    ImportDesk desk;
    desk.begin("Address,Title\r\ncase_study:new,Hotel training\r\ncase_study:new,Training in hotels\r\n");
    desk.goOn();
    REQUIRE(desk.sees(u"importColumns"_s));
    desk.goOn();
    REQUIRE(GuiDriver::waitUntil([&] { return desk.step().contains(u"every row"_s); }));
    REQUIRE(desk.reads(1, u"Training in hotels"_s));
    const QString twin = u"Line 2 of the file says the same record."_s;
    REQUIRE(GuiDriver::waitUntil(
        [&] { return desk.cell(u"importPlan"_s, 1, ui::ImportPlanModel::Details).contains(twin); }));
    desk.table(u"importPlan"_s).selectRow(0);
    auto &fate = desk.hand().find<QComboBox>(u"importFate"_s);

    desk.chooseIn(u"importFate"_s, fate.findData(int(ImportAct::Skip)));

    CHECK(GuiDriver::waitUntil([&] {
        return desk.cell(u"importPlan"_s, 0, ui::ImportPlanModel::Act) == u"Left out"_s
            && desk.cell(u"importPlan"_s, 1, ui::ImportPlanModel::Act) == u"New"_s;
    }));
}

TEST_CASE("What is done about all records that are here is planned anew and remembered", "[ui]")
{
    ImportDesk desk;
    desk.begin();
    desk.toThePlan();
    desk.goOn();
    REQUIRE(GuiDriver::waitUntil([&] { return desk.end().isVisible(); }));
    desk.closeDialog();
    desk.begin();
    desk.toThePlan();
    const bool isLikely = desk.hand().find<QComboBox>(u"importLikely"_s).isVisible();
    const QString box = isLikely ? u"importLikely"_s : u"importKnown"_s;
    REQUIRE(desk.hand().find<QComboBox>(box).isVisible());

    desk.chooseIn(box, 2);

    CHECK(GuiDriver::waitUntil([&] { return desk.filterText(u"added"_s) == u"New: 2"_s; }));
    CHECK(desk.settings->choice(box) == QString::number(int(KnownRecords::Add)));
}

TEST_CASE("A saved profile is offered to a table with the same columns", "[ui]")
{
    ImportDesk desk;
    desk.begin();
    desk.goOn();
    REQUIRE(desk.canGoOn());
    desk.choose(u"importColumns"_s, 1, 2, u"countries"_s);
    desk.hand().type(u"importProfile"_s, u"Office list"_s);
    desk.hand().click(u"importProfileSave"_s);
    desk.closeDialog();

    desk.begin(QByteArray(kTable).replace("Hotel", "Airport"));
    desk.goOn();

    REQUIRE(desk.canGoOn());
    CHECK(desk.cell(u"importColumns"_s, 1, 2) == u"Countries"_s);
    CHECK(desk.hand().find<QLabel>(u"importColumnsMessage"_s).text().contains(u"Office list"_s));
}

TEST_CASE("How a table is read can be changed with its rows in sight", "[ui]")
{
    ImportDesk desk;
    desk.begin("Titre;Pays\r\nCaf\xe9;Kenya\r\n");
    auto &rows = desk.hand().find<QTableWidget>(u"importRows"_s);
    REQUIRE(desk.canGoOn());

    auto &encoding = desk.hand().find<QComboBox>(u"importEncoding"_s);
    const int latin = encoding.findText(u"windows-1252"_s, Qt::MatchFixedString);
    REQUIRE(latin >= 0);
    desk.chooseIn(u"importEncoding"_s, latin);

    CHECK(GuiDriver::waitUntil(
        [&] { return rows.item(0, 0) != nullptr && rows.item(0, 0)->text() == u"Café"_s; }));
    desk.hand().click(u"importHeadings"_s);
    CHECK(GuiDriver::waitUntil([&] { return rows.rowCount() == 2; }));
    CHECK(rows.item(0, 0)->text() == u"Titre"_s);
}

TEST_CASE("A file that cannot be read is told of, with what to do next", "[ui]")
{
    ImportDesk desk;
    SECTION("it is not there")
    {
        desk.drop(desk.temp.folder.filePath(u"gone.csv"_s));
        CHECK(GuiDriver::waitUntil([&] { return desk.fileState().headline().contains(u"is not there"_s); }));
    }
    SECTION("it has no rows")
    {
        desk.begin("Title,Country\r\n");
        CHECK(GuiDriver::waitUntil([&] { return desk.fileState().headline().contains(u"no rows"_s); }));
    }
    SECTION("it is no workbook")
    {
        desk.drop(desk.write(u"rows.xlsx"_s, "no zip archive at all"));
        CHECK(GuiDriver::waitUntil([&] { return desk.fileState().headline().contains(u"rows.xlsx"_s); }));
    }
    CHECK_FALSE(desk.next().isEnabled());
}

TEST_CASE("A file that says itself what it holds goes straight to the plan", "[ui]")
{
    ImportDesk desk;
    desk.drop(desk.write(u"refs.ris"_s,
        "TY  - RPRT\r\nTI  - A report on labour\r\nAU  - An Office\r\nPY  - 2021\r\nER  - \r\n"));

    desk.goOn();

    REQUIRE(desk.sees(u"importPlan"_s));
    CHECK(desk.filterText(u"added"_s) == u"New: 1"_s);
    CHECK(desk.reads(0, u"A report on labour"_s));
}

TEST_CASE("A file that was changed since it was looked at is not imported", "[ui]")
{
    ImportDesk desk;
    desk.begin();
    desk.toThePlan();
    desk.write(u"rows.csv"_s, QByteArray(kTable).replace("Hotel", "Motel"));

    desk.goOn();

    CHECK(GuiDriver::waitUntil([&] { return desk.message().contains(u"was changed"_s); }));
    CHECK(desk.recordsHere() == 0);
    CHECK(desk.table(u"importPlan"_s).isVisible());
}

TEST_CASE("Two columns cannot become one place that holds one value", "[ui]")
{
    ImportDesk desk;
    desk.begin();
    desk.goOn();
    REQUIRE(desk.canGoOn());

    desk.choose(u"importColumns"_s, 1, 2, u"website"_s);

    CHECK_FALSE(desk.next().isEnabled());
    CHECK(desk.hand().find<QLabel>(u"importColumnsMessage"_s).text().contains(u"Website"_s));
}

TEST_CASE(
    "The import dialog can be used by keyboard and spoken, in a window read from right to left too", "[ui]")
{
    ImportDesk desk;
    const bool isArabic = GENERATE(false, true);
    if (isArabic) {
        Shell::speak(u"ar"_s);
    }
    desk.begin();
    REQUIRE(desk.canGoOn());
    desk.dialog->resize(900, 520);
    for (int page = 0; page < 4; ++page) {
        INFO(desk.step().toStdString());
        CHECK(GuiDriver::unnamedControls(*desk.dialog) == QStringList());
        CHECK(GuiDriver::waitUntil([&] { return GuiDriver::clippedTexts(*desk.dialog).isEmpty(); }));
        CHECK(GuiDriver::clippedTexts(*desk.dialog) == QStringList());
        if (page < 3) {
            const QString before = desk.step();
            desk.goOn();
            REQUIRE(GuiDriver::waitUntil([&] { return desk.step() != before; }));
        }
        REQUIRE(GuiDriver::waitUntil([&] { return desk.next().isEnabled(); }));
    }
}

TEST_CASE("A plan of many rows is read from the file page by page", "[ui]")
{
    QByteArray rows = "Title,Website\r\n";
    for (int i = 1; i <= 3000; ++i) {
        rows += "Practice number " + QByteArray::number(i) + ",https://example.org/" + QByteArray::number(i)
            + "\r\n";
    }
    ImportDesk desk;
    desk.begin(rows);
    desk.goOn();
    REQUIRE(desk.canGoOn());
    desk.goOn();
    REQUIRE(desk.sees(u"importPlan"_s));
    QTableView &plan = desk.table(u"importPlan"_s);
    const QAbstractItemModelTester tester(
        plan.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(plan.model()->rowCount() == 3000);

    plan.setCurrentIndex(plan.model()->index(2999, 0));

    CHECK(desk.reads(2999, u"Practice number 3000"_s));
    CHECK(GuiDriver::waitUntil([&] { return desk.details().contains(u"https://example.org/3000"_s); }));
}

TEST_CASE("A field is found by typing any part of its name", "[ui]")
{
    ImportDesk desk;
    desk.begin();
    desk.goOn();
    REQUIRE(desk.canGoOn());
    QTableView &columns = desk.table(u"importColumns"_s);
    columns.setFocus();
    columns.setCurrentIndex(columns.model()->index(1, 2));

    QTest::keyClick(&columns, Qt::Key_F2);
    auto *editor = columns.findChild<QComboBox *>(u"choiceEditor"_s);
    REQUIRE(editor != nullptr);
    QTest::keyClicks(editor->lineEdit(), u"ountrie"_s);
    QWidget *completions = editor->completer()->popup();
    REQUIRE(GuiDriver::waitUntil([completions] { return completions->isVisible(); }));
    QTest::keyClick(completions, Qt::Key_Return); // Which has the keyboard while it is in sight.

    CHECK(GuiDriver::waitUntil([&] { return desk.cell(u"importColumns"_s, 1, 2) == u"Countries"_s; }));
    CHECK(GuiDriver::waitUntil([&] { return columns.findChild<QComboBox *>(u"choiceEditor"_s) == nullptr; }));
    CHECK(desk.step().contains(u"columns"_s));
}

TEST_CASE("The likeliest codes are taken for all unknown words at once", "[ui]")
{
    ImportDesk desk;
    desk.begin(QByteArray(kTable).replace("Financial sector", "Financal sector"));
    desk.goOn();
    REQUIRE(desk.canGoOn());
    desk.goOn();
    REQUIRE(desk.sees(u"importWords"_s));

    desk.hand().click(u"importSuggest"_s);

    CHECK(desk.cell(u"importWords"_s, 0, 3) == u"Financial sector"_s);
}

TEST_CASE("What runs is stopped, and then nothing of it was written or all of it", "[ui]")
{
    ImportDesk desk;
    desk.begin();
    SECTION("while it is compared")
    {
        desk.goOn();
        desk.goOn();
        desk.hand().click(u"importClose"_s);
        CHECK(desk.message().startsWith(u"Stopped."_s));
        CHECK(desk.dialog->isVisible());
        CHECK(desk.canGoOn());
        CHECK(desk.step().contains(u"columns"_s));
    }
    SECTION("while it is imported")
    {
        desk.toThePlan();
        desk.goOn();
        desk.hand().click(u"importClose"_s);
        REQUIRE(GuiDriver::waitUntil(
            [&] { return desk.end().isVisible() || desk.message().startsWith(u"Stopped."_s); }));
        CHECK(desk.recordsHere() == (desk.end().isVisible() ? 2 : 0));
    }
}

TEST_CASE("A row that is refused only when it is imported is told of with its reason", "[ui]")
{
    ImportDesk desk;
    desk.begin();
    desk.toThePlan();
    desk.goOn();
    REQUIRE(GuiDriver::waitUntil([&] { return desk.end().isVisible(); }));
    desk.closeDialog();
    desk.begin(QByteArray(kTable).replace("Kenya,Financial", "Kenya,Technology"));
    desk.toThePlan();
    auto &fate = desk.hand().find<QComboBox>(u"importFate"_s);
    desk.chooseIn(u"importFate"_s, fate.findData(int(ImportAct::Update)));
    REQUIRE(GuiDriver::waitUntil([&] { return desk.filterText(u"changed"_s) == u"Changed: 1"_s; }));
    const auto here = desk.temp.connection().one(u"SELECT id FROM record ORDER BY docid LIMIT 1"_s, {},
        [](const Row &row) { return RecordId {row.text(0)}; });
    REQUIRE((here && here->has_value()));
    REQUIRE(RecordWriter(*desk.temp.library).edit(**here, {{u"acronym"_s, u"HT"_s}}, {u"me"_s, {}}));

    desk.goOn();

    REQUIRE(GuiDriver::waitUntil([&] { return desk.end().isVisible(); }));
    CHECK(desk.end().headline() == u"Nothing was imported."_s);
    desk.pressEnd(u"Show rows"_s);
    CHECK(desk.filterText(u"refused"_s) == u"Refused: 2"_s);
    CHECK(GuiDriver::waitUntil([&] { return desk.details().contains(u"changed in the meantime"_s); }));
    desk.hand().click(u"importBack"_s);
    CHECK(desk.end().isVisible());
}

TEST_CASE("Nothing is imported into a library that can only be read", "[ui]")
{
    ImportDesk desk;
    desk.restartReadOnly();

    CHECK_FALSE(desk.gui().find<QAction>(u"importFile"_s).isEnabled());
}
