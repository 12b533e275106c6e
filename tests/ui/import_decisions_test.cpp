// SPDX-License-Identifier: GPL-3.0-or-later
// What a person decides in the import dialog is what happens, no more and no less.
#include "core/import/import_mapping.h"
#include "tests/ui/import_desk.h"
#include "translations/languages.h"
#include "ui/exchange/import_fields.h"
#include "ui/exchange/import_text.h"

#include <QSet>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

/// A plan of practices without a record here, and two rows decided on one right after the other.
void leaveTwoRowsOut(const ImportDesk &desk)
{
    QTableView &plan = desk.table(u"importPlan"_s);
    auto &fate = desk.hand().find<QComboBox>(u"importFate"_s);
    for (const int row : {0, 1}) {
        plan.setCurrentIndex(plan.model()->index(row, 0));
        desk.chooseIn(u"importFate"_s, fate.findData(int(ImportAct::Skip)));
    }
}

} // namespace

TEST_CASE("No two places that a column can become read the same in any language", "[ui]")
{
    for (const RecordType type : ui::kImportedTypes) {
        for (const LabelTranslator &translate : wordsInEveryLanguage()) {
            QSet<QString> labels;
            for (const QString &path : importPaths(type)) {
                const QString label = ui::ImportText::fieldLabel(path, type, translate);
                INFO(path.toStdString() << " reads " << label.toStdString());
                CHECK_FALSE(labels.contains(label));
                labels.insert(label);
            }
        }
    }
}

TEST_CASE("A member of a group whose cell was opened and left is the same member", "[ui]")
{
    ImportDesk desk;
    desk.begin("Title,sources.url,sources.title\r\nHotel training,https://example.org/1,A report\r\n");
    desk.goOn();
    REQUIRE(desk.canGoOn());
    QTableView &columns = desk.table(u"importColumns"_s);
    const QModelIndex cell = columns.model()->index(1, 2);
    const QVariant before = cell.data(Qt::EditRole);
    columns.setFocus();
    columns.setCurrentIndex(cell);

    QTest::keyClick(&columns, Qt::Key_Return);
    REQUIRE(columns.findChild<QComboBox *>(u"choiceEditor"_s) != nullptr);
    desk.next().setFocus();

    REQUIRE(
        GuiDriver::waitUntil([&] { return columns.findChild<QComboBox *>(u"choiceEditor"_s) == nullptr; }));
    CHECK(before == u"sources.url"_s);
    CHECK(cell.data(Qt::EditRole) == before);
    CHECK(desk.step().contains(u"columns"_s));
}

TEST_CASE("To look at a word decides nothing on it, and what was decided is kept on the way back", "[ui]")
{
    ImportDesk desk;
    desk.begin();
    desk.goOn();
    REQUIRE(desk.canGoOn());
    desk.goOn();
    REQUIRE(desk.sees(u"importWords"_s));
    QTableView &words = desk.table(u"importWords"_s);
    words.setFocus();
    words.setCurrentIndex(words.model()->index(0, 3));
    QTest::keyClick(&words, Qt::Key_Return);
    REQUIRE(words.findChild<QComboBox *>(u"choiceEditor"_s) != nullptr);
    desk.next().setFocus();
    REQUIRE(GuiDriver::waitUntil([&] { return words.findChild<QComboBox *>(u"choiceEditor"_s) == nullptr; }));
    CHECK(desk.cell(u"importWords"_s, 0, 3) == u"Choose…"_s);

    desk.choose(u"importWords"_s, 0, 3, u"cross_cutting"_s);
    desk.hand().click(u"importBack"_s);
    desk.goOn();

    CHECK(GuiDriver::waitUntil([&] { return desk.step().contains(u"every row"_s); }));
}

TEST_CASE("A profile keeps what words mean, and none that were left out", "[ui]")
{
    ImportDesk desk;
    desk.begin(QByteArray(kTable).replace("Fishing boats", "A private name"));
    desk.goOn();
    REQUIRE(desk.canGoOn());
    desk.goOn();
    REQUIRE(desk.sees(u"importWords"_s));
    desk.choose(u"importWords"_s, 0, 3, QString());
    desk.hand().click(u"importBack"_s);

    desk.hand().type(u"importProfile"_s, u"Office list"_s);
    desk.hand().click(u"importProfileSave"_s);

    CHECK(desk.settings->choice(u"importProfiles"_s).contains(u"Office list"_s));
    CHECK_FALSE(desk.settings->choice(u"importProfiles"_s).contains(u"private"_s));
}

TEST_CASE("Rows decided on quickly are all decided, and stay so on the way back and on again", "[ui]")
{
    ImportDesk desk;
    desk.begin();
    desk.toThePlan();
    desk.hand().click(u"importFilter_added"_s);

    leaveTwoRowsOut(desk);

    CHECK(GuiDriver::waitUntil([&] { return desk.filterText(u"skipped"_s) == u"Left out: 2"_s; }));
    desk.hand().click(u"importBack"_s);
    desk.goOn();
    REQUIRE(GuiDriver::waitUntil([&] { return desk.step().contains(u"every row"_s); }));
    CHECK(desk.filterText(u"skipped"_s) == u"Left out: 2"_s);
}

TEST_CASE("A table whose columns changed places since they were looked at is not imported", "[ui]")
{
    ImportDesk desk;
    desk.begin("Title,Summary\r\nHotel training,Not a title\r\n");
    desk.goOn();
    REQUIRE(desk.canGoOn());
    desk.write(u"rows.csv"_s, "Summary,Title\r\nNot a title,Hotel training\r\n");

    desk.goOn();

    CHECK(GuiDriver::waitUntil([&] { return desk.message().contains(u"was changed"_s); }));
    CHECK(desk.step().contains(u"columns"_s));
}

TEST_CASE("A record that was changed by an import is shown beside what it was", "[ui]")
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
    desk.goOn();
    REQUIRE(GuiDriver::waitUntil([&] { return desk.end().isVisible(); }));

    desk.pressEnd(u"Show rows"_s);
    desk.hand().click(u"importFilter_changed"_s);

    CHECK(GuiDriver::waitUntil([&] { return desk.details().contains(u"Technology"_s); }));
    CHECK(desk.details().contains(u"Financial"_s));
}
