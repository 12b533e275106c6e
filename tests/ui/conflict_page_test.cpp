// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sync_fixture.h"
#include "ui/record/field_editor.h"
#include "ui/record/record_commands.h"
#include "ui/sync/conflict_fields_model.h"
#include "ui/sync/conflict_page.h"
#include "ui/sync/conflict_progress.h"
#include "ui/sync/conflict_values.h"
#include "ui/sync/field_value_dialog.h"

#include <QAbstractItemModelTester>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QTimer>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;
using Model = ui::ConflictFieldsModel;

namespace {

/// The page of conflicts, opened on its own tab.
class ConflictWindow : public SyncWindow
{
public:
    void openConflicts(QSize size = {1024, 600})
    {
        open(size);
        REQUIRE(GuiDriver::waitUntil([this] { return list().model()->rowCount() > 0; }));
        gui().find<QTabWidget>(u"syncTabs"_s).setCurrentIndex(1);
        REQUIRE(GuiDriver::waitUntil([this] { return fields().model()->rowCount() > 0; }));
        page->activateWindow();
        fields().setFocus();
    }
    QListView &list() const { return gui().find<QListView>(u"conflictList"_s); }
    QTableView &fields() const { return gui().find<QTableView>(u"conflictTable"_s); }
    QString cell(int row, int column) const { return fields().model()->index(row, column).data().toString(); }
    int rowOfField(const QString &value, int column) const
    {
        for (int row = 0; row < fields().model()->rowCount(); ++row) {
            if (cell(row, column) == value) {
                return row;
            }
        }
        return -1;
    }
    void chooseField(const QString &mine)
    {
        const int row = rowOfField(mine, Model::Mine);
        REQUIRE(row >= 0);
        fields().setCurrentIndex(fields().model()->index(row, Model::Outcome));
    }
    bool isEnabled(const QString &button) const { return gui().find<QPushButton>(button).isEnabled(); }
    bool settled(qint64 left)
    {
        return GuiDriver::waitUntil([&] { return SyncWindow::openConflicts() == left; });
    }
    void reopenReadOnly()
    {
        page.reset();
        controller.reset();
        services.reset();
        engine.reset();
        temp.library.reset();
        LibraryOptions options = temp.options();
        options.access = Access::ReadOnly;
        auto opened = Library::open(options);
        REQUIRE(opened);
        temp.library = std::move(*opened);
        engine = std::make_unique<SearchEngine>(*temp.library);
        services = std::make_unique<ui::Services>(ui::Services {
            *temp.library, *engine, temp.vocabularies, temp.clock, *settings, &secrets, &proxies});
        controller = std::make_unique<ui::SyncController>(*services);
    }
    /// Chooses an entry of the menu behind "More…".
    void choose(const QString &entry)
    {
        gui().click(u"conflictMore"_s);
        auto *menu = page->findChild<QMenu *>(u"conflictMenu"_s);
        REQUIRE(menu != nullptr);
        auto *action = menu->findChild<QAction *>(entry);
        REQUIRE(action != nullptr);
        REQUIRE(action->isEnabled());
        action->trigger();
        menu->close();
    }
};

const QJsonObject kMine {{u"acronym"_s, u"MINE"_s}, {u"website"_s, u"https://mine.example"_s}};
const QJsonObject kTheirs {{u"acronym"_s, u"THEIRS"_s}, {u"website"_s, u"https://hub.example"_s}};

} // namespace

TEST_CASE("Each version stands in its own column", "[ui]")
{
    ConflictWindow it;
    it.bring({rowOf(0, u"1-a"_s, {{u"acronym"_s, u"OLD"_s}})});
    REQUIRE(RecordWriter(*it.temp.library)
                .edit(it.idOf(0), {{u"acronym"_s, u"MINE"_s}}, {u"me"_s, {}})
                .has_value());
    it.bring({rowOf(0, u"2-b"_s, {{u"acronym"_s, u"THEIRS"_s}})});
    it.openConflicts();
    CHECK(it.cell(0, Model::Before) == u"OLD"_s);
    CHECK(it.cell(0, Model::Mine) == u"MINE"_s);
    CHECK(it.cell(0, Model::Hub) == u"THEIRS"_s);
    const auto header
        = [&it](int column) { return it.fields().model()->headerData(column, Qt::Horizontal).toString(); };
    CHECK(header(Model::Mine) == u"Mine"_s);
    CHECK(header(Model::Hub) == u"Hub"_s);
}

TEST_CASE("The side that is chosen is the side that is saved", "[ui]")
{
    ConflictWindow it;
    it.conflict(0, kMine, kTheirs);
    it.openConflicts();
    const bool acronymFromHub = GENERATE(true, false);

    it.chooseField(u"MINE"_s);
    it.gui().click(acronymFromHub ? u"conflictHub"_s : u"conflictMine"_s);
    CHECK_FALSE(it.isEnabled(u"conflictSave"_s)); // The other field is still open.
    it.chooseField(u"https://mine.example"_s);
    it.gui().click(acronymFromHub ? u"conflictMine"_s : u"conflictHub"_s);
    CHECK(it.cell(it.rowOfField(u"MINE"_s, Model::Mine), Model::Outcome)
        == (acronymFromHub ? u"THEIRS"_s : u"MINE"_s));
    CHECK(it.SyncWindow::openConflicts() == 1); // Nothing is written before it is saved.
    it.gui().click(u"conflictSave"_s);

    REQUIRE(it.settled(0));
    CHECK(it.shown(0, "acronym") == (acronymFromHub ? u"THEIRS"_s : u"MINE"_s));
    CHECK(it.shown(0, "website") == (acronymFromHub ? u"https://mine.example"_s : u"https://hub.example"_s));
}

TEST_CASE("A conflict is decided by keys alone", "[ui]")
{
    ConflictWindow it;
    it.conflict(0, kMine, kTheirs);
    it.openConflicts();
    it.chooseField(u"MINE"_s);
    it.gui().press(Qt::Key_2);
    it.gui().press(Qt::Key_1); // The other field has become the chosen one.
    REQUIRE(it.isEnabled(u"conflictSave"_s));
    it.gui().press(Qt::Key_R);
    CHECK_FALSE(it.isEnabled(u"conflictSave"_s));
    it.gui().press(Qt::Key_1);
    it.gui().press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(it.settled(0));
    CHECK(it.shown(0, "acronym") == u"THEIRS"_s);
    CHECK(it.shown(0, "website") == u"https://mine.example"_s);
}

TEST_CASE("A result can be written, and digits in it are digits", "[ui]")
{
    ConflictWindow it;
    it.conflict(0);
    it.openConflicts();
    it.gui().press(Qt::Key_E);
    auto *editor = it.page->findChild<QPlainTextEdit *>(u"conflictWritten"_s);
    REQUIRE(editor != nullptr);
    CHECK(editor->toPlainText() == u"MINE"_s);
    it.gui().type(u"conflictWritten"_s, u"BOTH 12"_s);
    it.gui().press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(it.cell(0, Model::Outcome) == u"BOTH 12"_s);
    it.gui().click(u"conflictSave"_s);
    REQUIRE(it.settled(0));
    CHECK(it.shown(0, "acronym") == u"BOTH 12"_s);
}

TEST_CASE("A code is chosen where the conflict is, with the editor of the form", "[ui]")
{
    ConflictWindow it;
    it.conflict(0, {{u"scope"_s, u"global"_s}}, {{u"scope"_s, u"national"_s}});
    it.openConflicts();
    it.gui().press(Qt::Key_E);
    auto *dialog = it.page->findChild<ui::FieldValueDialog *>();
    REQUIRE(dialog != nullptr);
    CHECK(dialog->value() == QJsonValue(u"global"_s));
    CHECK(GuiDriver::unnamedControls(*dialog) == QStringList());
    dialog->findChild<ui::FieldEditor *>(u"fieldValue"_s)->setValue(u"regional"_s);
    dialog->accept();
    CHECK(it.cell(0, Model::Outcome) != it.cell(0, Model::Mine));
    it.gui().click(u"conflictSave"_s);
    REQUIRE(it.settled(0));
    CHECK(it.shown(0, "scope") == u"regional"_s);
}

TEST_CASE("Two long texts are put one behind the other with one key", "[ui]")
{
    ConflictWindow it;
    it.conflict(1, {{u"summary"_s, QJsonObject {{u"en"_s, u"Staff were trained in Nairobi."_s}}}},
        {{u"summary"_s, QJsonObject {{u"en"_s, u"Staff were trained in Mombasa."_s}}}});
    it.openConflicts();
    REQUIRE(it.isEnabled(u"conflictBoth"_s));
    it.gui().press(Qt::Key_3);
    it.gui().click(u"conflictSave"_s);
    REQUIRE(it.settled(0));
    const auto record = *readRecord(it.temp.connection(), it.idOf(1));
    CHECK(record->shown().json().value("summary"_L1).toObject().value("en"_L1)
        == u"Staff were trained in Nairobi.\n\nStaff were trained in Mombasa."_s);
    CHECK(it.shown(1, "acronym").isEmpty());
}

TEST_CASE("Of two lists both is a list without twins, and of two lines there is no both", "[ui]")
{
    const QJsonArray mine {u"a"_s, u"b"_s};
    const QJsonArray hub {u"b"_s, u"c"_s};
    CHECK(ui::bothOf(RecordType::Stakeholder, u"sectors"_s, mine, hub) == QJsonArray {u"a"_s, u"b"_s, u"c"_s});
    CHECK_FALSE(ui::bothOf(RecordType::Stakeholder, u"sectors"_s, mine, QJsonArray {u"a"_s}));
    CHECK_FALSE(ui::bothOf(RecordType::Stakeholder, u"org_type"_s, u"ngo"_s, u"igo"_s));
    CHECK_FALSE(ui::bothOf(RecordType::Stakeholder, u"acronym"_s, u"A"_s, u"B"_s));
    CHECK(ui::editedField(RecordType::CaseStudy, u"partners.p1.side"_s) == nullptr);
    CHECK(ui::editedField(RecordType::CaseStudy, u"agreement.kind"_s) != nullptr);
    CHECK(ui::patchWithValue({{u"agreement"_s, QJsonObject {{u"x"_s, 1}}}}, u"agreement.kind"_s, u"mou"_s)
        == QJsonObject {{u"agreement"_s, QJsonObject {{u"kind"_s, u"mou"_s}, {u"x"_s, 1}}}});
    CHECK(ui::patchWithValue({}, u"org_type"_s, QJsonValue::Undefined)
        == QJsonObject {{u"org_type"_s, QJsonValue::Null}});
}

TEST_CASE("A decision about many records shows how far it is, and stopped it changes nothing", "[ui]")
{
    ConflictWindow it;
    it.conflict(0);
    it.conflict(4);
    std::stop_source stop;
    std::vector<Decision> both {{.id = it.idOf(0), .choice = Resolution::Hub}, {.id = it.idOf(4), .choice = Resolution::Hub}};
    const auto stopped = resolveConflicts(
        *it.temp.library, both, {u"me"_s, {}}, [&stop](const Progress &) { stop.request_stop(); }, stop.get_token());
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().kind == ErrorKind::Cancelled);
    CHECK(it.SyncWindow::openConflicts() == 2);

    ui::ConflictProgress line;
    const auto [sink, token] = line.begin(10'000);
    CHECK_FALSE(line.isHidden());
    sink({2'500, 10'000});
    auto *bar = line.findChild<QProgressBar *>(u"conflictProgressBar"_s);
    CHECK(GuiDriver::waitUntil([&] { return bar->value() == 2'500; }));
    line.findChild<QPushButton *>(u"conflictCancel"_s)->click();
    CHECK(token.stop_requested());
    line.end();
    CHECK(line.isHidden());
}

TEST_CASE("All of a record is taken from one side at once", "[ui]")
{
    ConflictWindow it;
    it.conflict(0, kMine, kTheirs);
    it.openConflicts();
    const bool mine = GENERATE(true, false);
    it.gui().click(mine ? u"conflictAllMine"_s : u"conflictAllHub"_s);
    REQUIRE(it.settled(0));
    CHECK(it.shown(0, "acronym") == (mine ? u"MINE"_s : u"THEIRS"_s));
    CHECK(it.shown(0, "website") == (mine ? u"https://mine.example"_s : u"https://hub.example"_s));
}

TEST_CASE("One side of a field is taken in all records, and one undo takes it back", "[ui]")
{
    ConflictWindow it;
    it.conflict(0);
    it.conflict(4);
    it.conflict(8, kMine, kTheirs);
    it.openConflicts();
    const bool mine = GENERATE(true, false);
    it.choose(mine ? u"fieldMine"_s : u"fieldHub"_s);
    REQUIRE(it.settled(1)); // The third has another field, which nobody decided.
    CHECK(it.shown(0, "acronym") == (mine ? u"MINE"_s : u"THEIRS"_s));
    CHECK(it.shown(4, "acronym") == (mine ? u"MINE"_s : u"THEIRS"_s));
    REQUIRE(GuiDriver::waitUntil(
        [&] { return it.list().model()->rowCount() == 1 && it.fields().model()->rowCount() == 2; }));
    CHECK(it.cell(it.rowOfField(u"MINE"_s, Model::Mine), Model::Outcome) == (mine ? u"MINE"_s : u"THEIRS"_s));

    REQUIRE(RecordWriter(*it.temp.library).undo().has_value());
    CHECK(GuiDriver::waitUntil([&] { return it.list().model()->rowCount() == 3; }));
}

TEST_CASE("Undoing a decision about many says how many came back", "[ui]")
{
    ConflictWindow it;
    it.conflict(0);
    it.conflict(4);
    it.openConflicts();
    it.choose(u"everythingHub"_s);
    REQUIRE(it.settled(0));
    ui::RecordCommands commands(*it.services);
    QSignalSpy done(&commands, &ui::RecordCommands::done);
    commands.undo();
    REQUIRE(GuiDriver::waitUntil([&] { return done.count() == 1; }));
    CHECK(done.front().at(1).toString().startsWith(u"Undone: 2 change"_s));
}

TEST_CASE("Everything is taken from one side at once, but for a withdrawn story", "[ui]")
{
    ConflictWindow it;
    it.conflict(0);
    it.conflict(4);
    it.bring({graveOf(4, u"3-c"_s, u"consent"_s)});
    it.openConflicts();
    it.choose(u"everythingMine"_s);
    REQUIRE(it.settled(1));
    CHECK(it.shown(0, "acronym") == u"MINE"_s);
}

TEST_CASE("The list follows what happens elsewhere, and what was chosen stays chosen", "[ui]")
{
    ConflictWindow it;
    it.conflict(0);
    it.conflict(4);
    it.openConflicts();
    it.list().setCurrentIndex(it.list().model()->index(1, 0));
    const QString chosen = it.list().currentIndex().data().toString();
    REQUIRE(GuiDriver::waitUntil([&] { return chosen.startsWith(it.label(u"conflictTitle"_s)); }));
    it.gui().press(Qt::Key_2);

    it.conflict(8);
    REQUIRE(GuiDriver::waitUntil([&] { return it.list().model()->rowCount() == 3; }));
    CHECK(it.list().currentIndex().data().toString() == chosen);
    CHECK(it.cell(0, Model::Outcome) == u"THEIRS"_s);

    it.gui().click(u"conflictSave"_s);
    REQUIRE(GuiDriver::waitUntil([&] { return it.list().model()->rowCount() == 2; }));
    REQUIRE(RecordWriter(*it.temp.library).undo().has_value());
    CHECK(GuiDriver::waitUntil([&] { return it.list().model()->rowCount() == 3; }));
}

TEST_CASE("A choice is forgotten when the hub sends another version of what it was made for", "[ui]")
{
    ConflictWindow it;
    it.conflict(0);
    it.openConflicts();
    it.gui().press(Qt::Key_2);
    REQUIRE(it.isEnabled(u"conflictSave"_s));
    it.bring({rowOf(0, u"3-c"_s, {{u"acronym"_s, u"NEWER"_s}})});
    REQUIRE(GuiDriver::waitUntil([&] { return it.cell(0, Model::Hub) == u"NEWER"_s; }));
    CHECK_FALSE(it.isEnabled(u"conflictSave"_s));
}

TEST_CASE("Of a story whose consent was withdrawn nothing is shown, and it is let go or kept hidden", "[ui]")
{
    ConflictWindow it;
    it.conflict(0);
    it.bring({graveOf(0, u"3-c"_s, u"consent"_s)});
    it.openConflicts();
    CHECK_FALSE(it.list().model()->index(0, 0).data().toString().contains(u"شراكة"_s));
    CHECK_FALSE(it.label(u"conflictTitle"_s).contains(u"شراكة"_s));
    const bool isKept = GENERATE(false, true);

    it.gui().click(isKept ? u"conflictAllMine"_s : u"conflictAllHub"_s);
    REQUIRE(it.settled(0));
    const auto left = readRecord(it.temp.connection(), it.idOf(0));
    REQUIRE((left && left->has_value()));
    CHECK_FALSE((*left)->visible);
    CHECK((*left)->dirty == isKept);
    CHECK((*left)->state == (isKept ? u"orphan"_s : u"ok"_s));
    CHECK(GuiDriver::waitUntil([&] { return it.page->findChild<QLabel *>(u"emptyHeadline"_s) != nullptr; }));
}

TEST_CASE("A record that was deleted on one side is asked about as a whole", "[ui]")
{
    ConflictWindow it;
    it.bring({rowOf(0, u"1-a"_s)});
    const bool onHub = GENERATE(true, false);
    if (onHub) {
        REQUIRE(RecordWriter(*it.temp.library)
                    .edit(it.idOf(0), {{u"acronym"_s, u"MINE"_s}}, {u"me"_s, {}})
                    .has_value());
        it.bring({graveOf(0, u"2-b"_s, u"error"_s)});
    } else {
        REQUIRE(RecordWriter(*it.temp.library).remove(it.idOf(0), {u"me"_s, {}}).has_value());
        it.bring({rowOf(0, u"2-b"_s, {{u"acronym"_s, u"THEIRS"_s}})});
    }
    it.openConflicts();
    CHECK(it.label(u"conflictAbout"_s)
              .contains(onHub ? u"deleted it on the hub"_s : u"You deleted this record"_s));
    it.gui().click(u"conflictAllMine"_s);
    REQUIRE(it.settled(0));
    CHECK((*readRecord(it.temp.connection(), it.idOf(0)))->visible == onHub);
}

TEST_CASE("The words that differ are marked for the eye and told to a screen reader", "[ui]")
{
    ConflictWindow it;
    it.conflict(1, {{u"summary"_s, QJsonObject {{u"en"_s, u"Staff were trained in Nairobi."_s}}}},
        {{u"summary"_s, QJsonObject {{u"en"_s, u"Staff were trained in Mombasa."_s}}}});
    it.openConflicts();
    const auto marked = [&it](int column) {
        const QModelIndex index = it.fields().model()->index(0, column);
        QStringList words;
        for (const TextSpan &mark : qvariant_cast<std::vector<TextSpan>>(index.data(Model::MarksRole))) {
            words.append(index.data().toString().sliced(mark.start, mark.length));
        }
        return words;
    };
    CHECK(marked(Model::Mine) == QStringList {u"Nairobi"_s});
    CHECK(marked(Model::Hub) == QStringList {u"Mombasa"_s});
    CHECK(it.fields()
              .model()
              ->index(0, Model::Hub)
              .data(Qt::AccessibleDescriptionRole)
              .toString()
              .contains(u"Mombasa"_s));
    CHECK(it.cell(0, Model::Field) == u"Summary (English)"_s);
}

TEST_CASE("A difference far down in a long text is on the screen", "[ui]")
{
    const QString start = u"word "_s.repeated(2000);
    const std::vector<TextSpan> marks {{start.size(), 7}};
    const ui::MarkedValue shown = ui::excerptOf(start + u"Nairobi and more"_s, marks);
    CHECK(shown.text.size() < 2000);
    REQUIRE(shown.marks.size() == 1);
    CHECK(shown.text.sliced(shown.marks[0].start, shown.marks[0].length) == u"Nairobi"_s);
}

TEST_CASE(
    "The page has room for its words on a small screen, in every language, and names its controls", "[ui]")
{
    const QString language = GENERATE(u"en"_s, u"fr"_s, u"ar"_s);
    ConflictWindow it;
    Shell::speak(language);
    it.conflict(0, kMine, kTheirs);
    it.openConflicts({820, 480});
    CHECK(GuiDriver::waitUntil([&] { return GuiDriver::clippedTexts(*it.page).isEmpty(); }));
    CHECK(GuiDriver::clippedTexts(*it.page) == QStringList());
    CHECK(GuiDriver::unnamedControls(*it.page) == QStringList());
}

TEST_CASE("A read-only library shows its conflicts and decides none", "[ui]")
{
    ConflictWindow it;
    it.conflict(0);
    it.temp.library.reset();
    LibraryOptions options = it.temp.options();
    options.access = Access::ReadOnly;
    it.temp.library = std::move(*Library::open(options));
    it.engine = std::make_unique<SearchEngine>(*it.temp.library);
    it.services = std::make_unique<ui::Services>(
        ui::Services {*it.temp.library, *it.engine, it.temp.vocabularies, it.temp.clock, *it.settings});
    it.controller = std::make_unique<ui::SyncController>(*it.services);
    it.openConflicts();
    for (const QString &button :
        {u"conflictMine"_s, u"conflictHub"_s, u"conflictAllMine"_s, u"conflictAllHub"_s}) {
        CHECK_FALSE(it.isEnabled(button));
    }
}

TEST_CASE("Many conflicts are a list that nobody waits for, and its models keep the rules of models", "[ui]")
{
    ConflictWindow it;
    std::vector<HubRow> first;
    std::vector<HubRow> second;
    for (int n = 0; n < 400; n += 4) {
        first.push_back(rowOf(n, u"1-a"_s));
        second.push_back(rowOf(n, u"2-b"_s, {{u"acronym"_s, u"THEIRS"_s}}));
    }
    it.bring(std::move(first));
    for (int n = 0; n < 400; n += 4) {
        REQUIRE(RecordWriter(*it.temp.library)
                    .edit(it.idOf(n), {{u"acronym"_s, u"MINE"_s}}, {u"me"_s, {}})
                    .has_value());
    }
    it.bring(std::move(second));
    it.openConflicts();
    const QAbstractItemModelTester listTester(
        it.list().model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester fieldsTester(
        it.fields().model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(it.list().model()->rowCount() == 100);
    CHECK(it.page->findChildren<QPushButton *>().size() < 40);
    it.list().setCurrentIndex(it.list().model()->index(99, 0));
    it.choose(u"everythingHub"_s);
    REQUIRE(it.settled(0));
    CHECK(it.shown(396, "acronym") == u"THEIRS"_s);
}

TEST_CASE("Both versions that were saved and could not be noted say so", "[ui]")
{
    ConflictWindow it;
    it.conflict(0);
    it.reopenReadOnly();
    it.openConflicts();
    auto *conflicts = it.page->findChild<ui::ConflictPage *>();
    REQUIRE(conflicts != nullptr);
    QSignalSpy told(conflicts, &ui::ConflictPage::message);
    const QString target = it.temp.folder.filePath(u"conflict.txt"_s);
    QTimer answer; // The question for a place has an event loop of its own.
    QObject::connect(&answer, &QTimer::timeout, [&] {
        if (auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget())) {
            answer.stop();
            dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(target);
            QMetaObject::invokeMethod(dialog, "accept");
        }
    });
    answer.start(0);

    it.choose(u"saveVersions"_s);

    REQUIRE(GuiDriver::waitUntil([&] { return told.count() == 1; }));
    const QString text = told.first().first().toString();
    CHECK(text.startsWith(u"Both versions were saved"_s));
    CHECK(text.contains(u"does not stand in the log of what left"_s));
    CHECK(QFileInfo::exists(target));
}
