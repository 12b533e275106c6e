// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/changes_dialog.h"

#include "core/store/changes_together.h"
#include "tests/ui/editing_fixture.h"
#include "ui/record/changes_model.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QRegularExpression>
#include <QTreeView>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

/// The window over the starter library, and its list of changes.
class ChangesDesk : public EditingDesk
{
public:
    qint64 edit(const QJsonObject &patch, const QString &who = u"ana"_s)
    {
        const auto saved = RecordWriter(*temp.library).edit(kSamlit, patch, {who, {}});
        REQUIRE(saved.has_value());
        return saved->change;
    }
    void openList()
    {
        gui().choose(u"changesAction"_s);
        dialog = window->findChild<ui::ChangesDialog *>();
        REQUIRE(dialog != nullptr);
        list = dialog->findChild<QTreeView *>(u"changesList"_s);
    }
    QString cell(int row, int column = ui::ChangesModel::What, const QModelIndex &parent = {}) const
    {
        return list->model()->index(row, column, parent).data().toString();
    }
    /// Waits until a row says this.
    bool says(int row, const QString &words, const QModelIndex &parent = {}) const
    {
        return GuiDriver::waitUntil([&] {
            return row < list->model()->rowCount(parent)
                && cell(row, ui::ChangesModel::What, parent).contains(words);
        });
    }
    void choose(int row) const { list->setCurrentIndex(list->model()->index(row, 0)); }
    QPushButton &button(const QString &name) const { return *dialog->findChild<QPushButton *>(name); }
    QString message() const { return dialog->findChild<QLabel *>(u"changesMessage"_s)->text(); }
    QString acronym() { return shown().value(u"acronym"_s).toString(); }
    QJsonObject shown() { return (*readRecord(temp.connection(), kSamlit))->shown().json(); }

    ui::ChangesDialog *dialog = nullptr;
    QTreeView *list = nullptr;
};

} // namespace

TEST_CASE("Undo and redo say what they take next, in the language of the window", "[ui][changes]")
{
    ChangesDesk desk;
    auto &undo = desk.gui().find<QAction>(u"undo"_s);
    auto &redo = desk.gui().find<QAction>(u"redo"_s);
    CHECK(undo.text() == u"&Undo"_s);
    desk.edit({{u"acronym"_s, u"R&D"_s}});
    REQUIRE(GuiDriver::waitUntil([&] { return undo.text().contains(u"Acronym"_s); }));
    CHECK(undo.text().startsWith(u"&Undo: "_s));
    CHECK(undo.text().contains(u"South African"_s));

    desk.gui().choose(u"undo"_s);
    REQUIRE(GuiDriver::waitUntil([&] { return redo.text().contains(u"Acronym"_s); }));
    CHECK(undo.text() == u"&Undo"_s);
    Shell::speak(u"fr"_s);
    REQUIRE(GuiDriver::waitUntil([&] { return undo.text() != u"&Undo"_s; }));
    CHECK_FALSE(redo.text().contains(u"Acronym"_s));
}

TEST_CASE("The list of changes groups small edits, opens to them, and tells of large steps in one line",
    "[ui][changes]")
{
    ChangesDesk desk;
    desk.edit({{u"acronym"_s, u"ONE"_s}});
    desk.edit({{u"website"_s, u"https://example.org"_s}});
    {
        auto changes = ChangesTogether::begin(*desk.temp.library, {u"ben"_s, {}});
        REQUIRE(changes.has_value());
        for (const RecordId &id : {kSamlit, kPhotoDna}) {
            Document after = *changes->shown(id);
            after.set(u"tags"_s, after.json().value(u"tags"_s).toArray() + QJsonValue(u"urgent"_s));
            REQUIRE(changes->change(id, after));
        }
        REQUIRE(changes->commit());
    }
    desk.openList();
    const QAbstractItemModelTester tester(
        desk.list->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);

    REQUIRE(desk.says(0, u": Tags, added: "_s));
    CHECK(desk.cell(0).startsWith(u"2 record"_s));
    CHECK(desk.cell(0).contains(u"urgent"_s));
    CHECK(desk.cell(0, ui::ChangesModel::Who).contains(u"ben"_s));
    REQUIRE(desk.says(1, u"2 edit"_s));
    const QModelIndex group = desk.list->model()->index(1, 0);
    REQUIRE(desk.list->model()->rowCount(group) == 2);
    CHECK(desk.says(1, u"Edit Acronym of “"_s, group));
    const QModelIndex step = desk.list->model()->index(0, 0);
    REQUIRE(desk.list->model()->rowCount(step) == 2);
    CHECK(desk.says(1, u"PhotoDNA"_s, step));
}

TEST_CASE("Undo to here takes back all since in one go, and do again to here brings it back", "[ui][changes]")
{
    ChangesDesk desk;
    const QString original = desk.acronym();
    desk.edit({{u"acronym"_s, u"ONE"_s}});
    desk.edit({{u"acronym"_s, u"TWO"_s}}, u"ben"_s);
    desk.edit({{u"acronym"_s, u"THREE"_s}}, u"ana"_s);
    desk.openList();
    REQUIRE(GuiDriver::waitUntil([&] { return desk.list->model()->rowCount() == 3; }));

    desk.choose(1);
    CHECK(desk.message().contains(u" 2 step"_s));
    REQUIRE(desk.button(u"undoToHere"_s).isEnabled());
    CHECK_FALSE(desk.button(u"redoToHere"_s).isEnabled());
    desk.button(u"undoToHere"_s).click();
    REQUIRE(GuiDriver::waitUntil(
        [&] { return desk.cell(1, ui::ChangesModel::State) == u"Undone"_s && desk.acronym() == u"ONE"_s; }));
    CHECK(desk.cell(2, ui::ChangesModel::State).isEmpty());
    CHECK(desk.gui().find<ui::MessageBar>(u"messageBar"_s).text().startsWith(u"Undone: 2 change"_s));

    desk.choose(0);
    REQUIRE(GuiDriver::waitUntil([&] { return desk.button(u"redoToHere"_s).isEnabled(); }));
    desk.button(u"redoToHere"_s).click();
    REQUIRE(GuiDriver::waitUntil([&] { return desk.acronym() == u"THREE"_s; }));
    CHECK(original != desk.acronym());
}

TEST_CASE("The list is narrowed to one person and to the record in front", "[ui][changes]")
{
    ChangesDesk desk;
    desk.edit({{u"acronym"_s, u"ONE"_s}});
    REQUIRE(RecordWriter(*desk.temp.library).edit(kPhotoDna, {{u"acronym"_s, u"P"_s}}, {u"ben"_s, {}}));
    desk.open(kSamlit);
    desk.openList();
    REQUIRE(GuiDriver::waitUntil([&] { return desk.list->model()->rowCount() == 2; }));
    auto &who = *desk.dialog->findChild<QComboBox *>(u"changesBy"_s);
    REQUIRE(GuiDriver::waitUntil([&] { return who.count() == 3; }));

    who.setCurrentIndex(who.findData(u"ben"_s));
    Q_EMIT who.activated(who.currentIndex());
    REQUIRE(GuiDriver::waitUntil([&] { return desk.list->model()->rowCount() == 1; }));
    CHECK(desk.says(0, u"PhotoDNA"_s));
    auto &records = *desk.dialog->findChild<QComboBox *>(u"changesOf"_s);
    records.setCurrentIndex(1);
    Q_EMIT records.activated(1);
    REQUIRE(GuiDriver::waitUntil([&] { return desk.message() == u"There is no such change."_s; }));
    CHECK_FALSE(desk.button(u"undoToHere"_s).isEnabled());
    CHECK(GuiDriver::unnamedControls(*desk.dialog).isEmpty());
}

TEST_CASE("The window says that undo clashed with the hub, and where to choose", "[ui][changes]")
{
    const bool isSameField = GENERATE(true, false);
    ChangesDesk desk;
    desk.edit({{u"acronym"_s, u"MINE"_s}});
    // What a pull would leave behind: the hub's own change came into the record.
    Document merged((*readRecord(desk.temp.connection(), kSamlit))->shown());
    merged.set(isSameField ? u"acronym"_s : u"website"_s, u"https://example.org/hub"_s);
    REQUIRE(
        desk.temp.connection().run(u"UPDATE mirror SET local = ?, base = ?, hub_rev = '2-hub' WHERE id = ?"_s,
            {merged.toJson(), merged.toJson(), kSamlit.value}));

    desk.gui().choose(u"undo"_s);

    auto &bar = desk.gui().find<ui::MessageBar>(u"messageBar"_s);
    REQUIRE(GuiDriver::waitUntil([&] { return bar.text().startsWith(u"Undone: the last change of"_s); }));
    CHECK(bar.text().contains(u"The hub had changed the same since"_s) == isSameField);
    CHECK(*desk.temp.connection().number(u"SELECT count(*) FROM conflict WHERE resolved_at IS NULL"_s)
        == (isSameField ? 1 : 0));
}

TEST_CASE("The history marks the words that differ, says what a review did, and ends with the original",
    "[ui][changes]")
{
    ChangesDesk desk;
    desk.edit({{u"acronym"_s, u"first words here"_s}});
    desk.edit({{u"acronym"_s, u"first letters here"_s}});
    desk.open(kSamlit);
    desk.gui().choose(u"historyAction"_s);
    auto &history = desk.gui().find<QTextBrowser>(u"recordHistory"_s);
    const QString html = history.toHtml();
    CHECK(html.contains(QRegularExpression(u"text-decoration: *line-through[^>]*>words<"_s)));
    CHECK(html.contains(QRegularExpression(u"underline[^>]*>letters<"_s)));
    CHECK(history.toPlainText().trimmed().contains(u"Original as it came with the starter library"_s));
}

TEST_CASE("One field goes back from the history, after a look at what will change", "[ui][changes]")
{
    ChangesDesk desk;
    const qint64 first = desk.edit({{u"acronym"_s, u"ONE"_s}});
    desk.edit({{u"acronym"_s, u"TWO"_s}, {u"website"_s, u"https://example.org"_s}});
    desk.open(kSamlit);
    auto &history = desk.gui().find<QTextBrowser>(u"recordHistory"_s);
    const QUrl link(u"version:%1/acronym"_s.arg(first));
    REQUIRE(history.toHtml().contains(link.toString()));

    Q_EMIT history.anchorClicked(link);
    QDialog &dialog = desk.gui().dialog(u"restoreDialog"_s);
    auto &preview = *dialog.findChild<QTextBrowser *>(u"restorePreview"_s);
    REQUIRE(GuiDriver::waitUntil([&] { return preview.toPlainText().contains(u"ONE"_s); }));
    CHECK_FALSE(preview.toPlainText().contains(u"example.org"_s));
    CHECK(desk.acronym() == u"TWO"_s);
    dialog.findChild<QPushButton *>(u"restoreVersion"_s)->click();

    REQUIRE(GuiDriver::waitUntil([&] { return desk.acronym() == u"ONE"_s; }));
    CHECK(desk.shown().value(u"website"_s) == u"https://example.org"_s);
    desk.gui().choose(u"undo"_s);
    REQUIRE(GuiDriver::waitUntil([&] { return desk.acronym() == u"TWO"_s; }));
}

TEST_CASE("A whole version goes back from the history, also the first one", "[ui][changes]")
{
    ChangesDesk desk;
    const QJsonObject original = desk.shown();
    desk.edit({{u"acronym"_s, u"ONE"_s}, {u"tags"_s, QJsonArray {u"x"_s}}});
    desk.open(kSamlit);
    auto &history = desk.gui().find<QTextBrowser>(u"recordHistory"_s);
    REQUIRE(history.toHtml().contains(u"\"version:0\""_s));

    Q_EMIT history.anchorClicked(QUrl(u"version:0"_s));
    QDialog &dialog = desk.gui().dialog(u"restoreDialog"_s);
    auto &restore = *dialog.findChild<QPushButton *>(u"restoreVersion"_s);
    REQUIRE(GuiDriver::waitUntil([&] { return restore.isEnabled(); }));
    restore.click();

    REQUIRE(GuiDriver::waitUntil([&] { return desk.shown().value(u"tags"_s) == original.value(u"tags"_s); }));
    CHECK(desk.acronym() == original.value(u"acronym"_s).toString());
}
