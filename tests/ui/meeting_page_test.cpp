// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curation/follow_up.h"
#include "core/model/event_outputs.h"
#include "core/store/access_log.h"
#include "core/store/note_drafts.h"
#include "tests/ui/editing_fixture.h"
#include "ui/curation/meeting_page.h"
#include "ui/curation/note_field.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QListWidget>
#include <QMenuBar>
#include <QMimeData>
#include <QTabBar>
#include <QTableView>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

const RecordId kMeeting {u"event:ev-2021-06-regm-africa"_s};
const OutputList kChallenges {u"b1"_s, u"challenges"_s};

/// The real window with the page of a meeting in front.
class MeetingDesk : public EditingDesk
{
public:
    MeetingDesk() { openMeeting(); }

    void openMeeting()
    {
        open(kMeeting);
        REQUIRE(GuiDriver::waitUntil([&] { return gui().find<QAction>(u"meetingMode"_s).isEnabled(); }));
        gui().choose(u"meetingMode"_s);
        REQUIRE(GuiDriver::waitUntil([&] { return field().isVisible() && groups().count() == 5; }));
    }
    ui::NoteField &field() const { return gui().find<ui::NoteField>(u"meetingField"_s); }
    QListWidget &notes() const { return gui().find<QListWidget>(u"meetingNotes"_s); }
    QTabBar &groups() const { return gui().find<QTabBar>(u"meetingGroups"_s); }
    QTabBar &questions() const { return gui().find<QTabBar>(u"meetingQuestions"_s); }
    void type(const QString &text) const
    {
        field().setFocus();
        QTest::keyClicks(&field(), text);
    }
    void enter(Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(&field(), Qt::Key_Return, modifiers);
    }
    QStringList texts(const OutputList &list) const
    {
        QStringList all;
        for (const QJsonValue item : itemsOf(stored(kMeeting), list)) {
            all.append(item.toObject().value("text"_L1).toString());
        }
        return all;
    }
    std::vector<NoteDraft> noteDrafts() const
    {
        return noteDraftsOf(temp.connection(), kMeeting).value_or(std::vector<NoteDraft>());
    }
    bool comesTo(const OutputList &list, const QString &last) const
    {
        return GuiDriver::waitUntil([&] { return texts(list).value(texts(list).size() - 1) == last; });
    }
};

} // namespace

TEST_CASE("Enter keeps a note and makes room for the next, Ctrl and Enter goes to the next question",
    "[ui][meeting]")
{
    MeetingDesk desk;
    const int before = desk.notes().count();

    desk.type(u"No shared words"_s);
    desk.enter();
    CHECK(desk.field().note().isEmpty());
    CHECK(desk.notes().count() == before + 1);
    desk.type(u"Too few people"_s);
    desk.enter(Qt::ControlModifier);

    CHECK(desk.questions().currentIndex() == 1);
    CHECK(desk.field().hasFocus());
    REQUIRE(desk.comesTo(kChallenges, u"Too few people"_s));
    CHECK(desk.texts(kChallenges).contains(u"No shared words"_s));
    CHECK(GuiDriver::waitUntil([&] { return desk.noteDrafts().empty(); }));
    for (int i = 0; i < 3; ++i) {
        desk.enter(Qt::ControlModifier);
    }
    CHECK(desk.groups().currentIndex() == 1);
    CHECK(desk.questions().currentIndex() == 0);
    desk.enter(Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(desk.groups().currentIndex() == 0);
    CHECK(desk.questions().currentIndex() == 3);
}

TEST_CASE("Undo takes back the last note when nothing is being typed, and the words being typed otherwise",
    "[ui][meeting]")
{
    MeetingDesk desk;
    const QStringList before = desk.texts(kChallenges);
    desk.type(u"A slip"_s);
    desk.enter();
    REQUIRE(desk.comesTo(kChallenges, u"A slip"_s));

    desk.gui().choose(u"undo"_s);

    CHECK(GuiDriver::waitUntil([&] { return desk.texts(kChallenges) == before; }));
    CHECK(GuiDriver::waitUntil([&] { return desk.notes().count() == int(before.size()); }));
}

TEST_CASE("A note that was being typed is back in its field after the program ended", "[ui][meeting]")
{
    MeetingDesk desk;
    desk.questions().setCurrentIndex(2);
    desk.type(u"Half a thou"_s);
    REQUIRE(GuiDriver::waitUntil([&] { return !desk.noteDrafts().empty(); }));
    const std::vector<NoteDraft> drafts = desk.noteDrafts();
    REQUIRE(drafts.size() == 1);
    CHECK(drafts.front().text == u"Half a thou"_s);

    // As after a crash: the draft is there, and nothing was finished.
    desk.questions().setCurrentIndex(0);
    REQUIRE(desk.comesTo({u"b1"_s, u"lessons"_s}, u"Half a thou"_s));
    desk.gui().choose(u"undo"_s);
    REQUIRE(GuiDriver::waitUntil([&] {
        return !desk.texts({u"b1"_s, u"lessons"_s}).contains(u"Half a thou"_s);
    }));
    desk.close();
    REQUIRE(putNoteDraft(*desk.temp.library, drafts.front()));
    desk.temp.reopen();
    desk.start();
    desk.openMeeting();

    CHECK(GuiDriver::waitUntil([&] { return desk.field().note() == u"Half a thou"_s; }));
    CHECK(desk.questions().currentIndex() == 2);
    desk.enter();
    CHECK(desk.comesTo({u"b1"_s, u"lessons"_s}, u"Half a thou"_s));
    CHECK(GuiDriver::waitUntil([&] { return desk.noteDrafts().empty(); }));
}

TEST_CASE("What was typed for a group that is gone waits among the conclusions", "[ui][meeting]")
{
    MeetingDesk desk;
    desk.close();
    REQUIRE(putNoteDraft(*desk.temp.library, {kMeeting, u"gone/lessons/n1"_s, u"Nowhere to go"_s, {}}));
    desk.start();
    desk.openMeeting();

    CHECK(GuiDriver::waitUntil([&] { return desk.field().note() == u"Nowhere to go"_s; }));
    CHECK(desk.groups().currentIndex() == 3);
    desk.enter();
    CHECK(desk.comesTo({{}, u"conclusions"_s}, u"Nowhere to go"_s));
    CHECK(GuiDriver::waitUntil([&] { return desk.noteDrafts().empty(); }));
}

TEST_CASE(
    "What is being typed outlives the event that somebody deletes, and comes back with it", "[ui][meeting]")
{
    MeetingDesk desk;
    desk.type(u"Said while it went"_s);
    REQUIRE(RecordWriter(*desk.temp.library).remove(kMeeting, {}));
    REQUIRE(GuiDriver::waitUntil([&] { return !desk.field().isVisible(); }));

    SECTION("typed and not finished") { }
    SECTION("with the program ended meanwhile")
    {
        desk.restart();
    }
    REQUIRE(RecordWriter(*desk.temp.library).undo());
    desk.openMeeting();

    CHECK(GuiDriver::waitUntil([&] { return desk.field().note() == u"Said while it went"_s; }));
}

TEST_CASE(
    "A note that could not be saved waits for its own meeting while another one is open", "[ui][meeting]")
{
    MeetingDesk desk;
    const RecordId other {u"event:other"_s};
    const QJsonValue outputs = desk.stored(kMeeting).value(u"outputs");
    REQUIRE(RecordWriter(*desk.temp.library)
                .create(RecordType::Event,
                    {{u"_id"_s, other.value}, {u"title"_s, QJsonObject {{u"en"_s, u"Other"_s}}},
                        {u"outputs"_s, outputs}},
                    {}));
    REQUIRE(desk.temp.connection().run(
        u"CREATE TRIGGER refuse BEFORE INSERT ON change BEGIN SELECT RAISE(ABORT, 'refused'); END"_s));
    auto &page = desk.gui().find<ui::MeetingPage>(u"meetingPage"_s);
    auto &again = desk.gui().find<QPushButton>(u"saveNotesAgain"_s);
    desk.type(u"Said in the first"_s);
    desk.enter();
    REQUIRE(GuiDriver::waitUntil([&] { return again.isVisible(); }));

    page.open(other);
    REQUIRE(GuiDriver::waitUntil([&] { return desk.field().isVisible(); }));
    CHECK_FALSE(again.isVisible());
    REQUIRE(desk.temp.connection().run(u"DROP TRIGGER refuse"_s));
    page.open(kMeeting);
    REQUIRE(GuiDriver::waitUntil([&] { return again.isVisible(); }));
    again.click();

    CHECK(desk.comesTo(kChallenges, u"Said in the first"_s));
    CHECK(desk.stored(other).value(u"outputs") == outputs);
}

TEST_CASE("A note keeps the no-break blanks that were typed into it", "[ui][meeting]")
{
    MeetingDesk desk;
    const QString text = u"Pourquoi\u00A0? 10\u202F%"_s;
    desk.field().setNote(u"  "_s + text + u"\n "_s);
    CHECK(desk.field().note() == text);
}

TEST_CASE("A library that is only read shows its meetings and lets nobody change them", "[ui][meeting]")
{
    MeetingDesk desk;
    desk.restartReadOnly();
    desk.open(kMeeting);
    desk.gui().choose(u"meetingMode"_s);

    REQUIRE(GuiDriver::waitUntil([&] { return desk.notes().count() == 3; }));
    desk.notes().setCurrentRow(0);
    CHECK_FALSE(desk.field().isVisible());
    for (const char *button : {"editNote", "removeNote", "moveNoteUp", "takeUpNotes", "groupMenu"}) {
        CHECK_FALSE(desk.gui().find<QWidget>(QString::fromLatin1(button)).isEnabled());
    }
}

TEST_CASE("The owner and the day of a recommendation are kept as they are left", "[ui][meeting]")
{
    MeetingDesk desk;
    desk.groups().setCurrentIndex(4);
    desk.notes().setCurrentRow(0);
    const OutputItem item {{{}, u"recommendations"_s}, u"k1"_s};
    auto &due = desk.gui().find<QLineEdit>(u"followUpDue"_s);
    auto &owner = desk.gui().find<QLineEdit>(u"followUpOwner"_s);

    desk.gui().type(u"followUpDue"_s, u"next week"_s);
    QTest::keyClick(&due, Qt::Key_Return);
    CHECK(desk.gui().find<QLabel>(u"followUpFault"_s).isVisible());
    CHECK_FALSE(itemOf(desk.stored(kMeeting), item).contains("due"_L1));
    desk.gui().type(u"followUpDue"_s, u"2027-03"_s);
    QTest::keyClick(&due, Qt::Key_Return);
    CHECK(GuiDriver::waitUntil(
        [&] { return itemOf(desk.stored(kMeeting), item).value("due"_L1) == u"2027-03"_s; }));
    desk.gui().type(u"followUpOwner"_s, u"Secretariat"_s);
    QTest::keyClick(&owner, Qt::Key_Return);
    CHECK(GuiDriver::waitUntil(
        [&] { return itemOf(desk.stored(kMeeting), item).value("owner"_L1) == u"Secretariat"_s; }));
    CHECK(GuiDriver::waitUntil([&] { return desk.notes().item(0)->text().contains(u"Secretariat"_s); }));
}

TEST_CASE("What was typed of a recommendation is kept whichever way it is left", "[ui][meeting]")
{
    MeetingDesk desk;
    desk.groups().setCurrentIndex(4);
    desk.notes().setCurrentRow(0);
    const OutputItem item {{{}, u"recommendations"_s}, u"k1"_s};
    REQUIRE(itemOf(desk.stored(kMeeting), item).value("owner"_L1) != u"Secretariat"_s);
    auto &owner = desk.gui().find<QLineEdit>(u"followUpOwner"_s);
    owner.setFocus();
    owner.clear();
    QTest::keyClicks(&owner, u"Secretariat"_s);

    SECTION("another list is shown while the keyboard is still in the field")
    {
        desk.groups().setCurrentIndex(0);
        CHECK(GuiDriver::waitUntil(
            [&] { return itemOf(desk.stored(kMeeting), item).value("owner"_L1) == u"Secretariat"_s; }));
    }
    SECTION("the window is closed at once")
    {
        desk.close();
        CHECK(itemOf(desk.stored(kMeeting), item).value("owner"_L1) == u"Secretariat"_s);
    }
}

TEST_CASE("A note that is finished as the window closes is saved", "[ui][meeting]")
{
    MeetingDesk desk;
    desk.type(u"Said at the door"_s);
    desk.close();
    CHECK(desk.texts(kChallenges).contains(u"Said at the door"_s));
    CHECK(desk.noteDrafts().empty());
}

TEST_CASE("Half a day of a recommendation is there again after the program ended", "[ui][meeting]")
{
    MeetingDesk desk;
    const auto goThere = [&] {
        desk.groups().setCurrentIndex(4);
        desk.notes().setCurrentRow(0);
    };
    const auto due = [&] { return desk.gui().find<QLineEdit>(u"followUpDue"_s).text(); };
    goThere();
    desk.gui().type(u"followUpDue"_s, u"2027-0"_s);

    SECTION("another list was shown in between")
    {
        desk.groups().setCurrentIndex(0);
    }
    SECTION("the window was closed at once")
    {
        desk.restart();
        desk.openMeeting();
    }
    goThere();

    CHECK(GuiDriver::waitUntil([&] { return due() == u"2027-0"_s; }));
    desk.gui().type(u"followUpDue"_s, u"2027-03"_s);
    QTest::keyClick(&desk.gui().find<QLineEdit>(u"followUpDue"_s), Qt::Key_Return);
    CHECK(GuiDriver::waitUntil([&] { return desk.noteDrafts().empty(); }));
}

TEST_CASE("A note is changed, moved and removed by the keyboard", "[ui][meeting]")
{
    MeetingDesk desk;
    const QStringList before = desk.texts(kChallenges);
    REQUIRE(before.size() == 3);
    desk.notes().setCurrentRow(2);

    QTest::keyClick(&desk.notes(), Qt::Key_Up, Qt::AltModifier);
    REQUIRE(GuiDriver::waitUntil([&] { return desk.texts(kChallenges).value(1) == before.at(2); }));
    REQUIRE(GuiDriver::waitUntil([&] { return desk.notes().currentRow() == 1; }));
    QTest::keyClick(&desk.notes(), Qt::Key_F2);
    CHECK(desk.field().note() == before.at(2));
    desk.type(u" Still."_s);
    desk.enter();
    REQUIRE(GuiDriver::waitUntil(
        [&] { return desk.texts(kChallenges).value(1) == before.at(2) + u" Still."_s; }));
    desk.notes().setFocus();
    desk.notes().setCurrentRow(0);
    QTest::keyClick(&desk.notes(), Qt::Key_Delete);
    CHECK(GuiDriver::waitUntil([&] { return desk.texts(kChallenges).size() == 2; }));
}

TEST_CASE("A group is added, named and removed with its notes, and undo brings it back", "[ui][meeting]")
{
    MeetingDesk desk;
    desk.gui().choose(u"addGroup"_s);
    QDialog &dialog = desk.gui().dialog(u"groupDialog"_s);
    auto *keep = dialog.findChild<QPushButton *>(u"keepGroup"_s);
    CHECK_FALSE(keep->isEnabled());
    QTest::keyClicks(dialog.findChild<QLineEdit *>(u"groupTitle"_s), u"Transport"_s);
    QTest::keyClicks(dialog.findChild<QLineEdit *>(u"groupFacilitator"_s), u"Secretariat"_s);
    desk.gui().click(*keep);

    REQUIRE(GuiDriver::waitUntil([&] { return desk.groups().count() == 6; }));
    CHECK(desk.groups().tabText(desk.groups().currentIndex()) == u"Transport"_s);
    desk.type(u"Ports see much"_s);
    desk.enter();
    REQUIRE(GuiDriver::waitUntil([&] {
        const QJsonObject group = groupNamed(desk.stored(kMeeting), u"Transport"_s);
        return group.value("challenges"_L1).toArray().size() == 1
            && group.value("facilitator"_L1) == u"Secretariat"_s;
    }));

    desk.gui().choose(u"removeGroup"_s);
    REQUIRE(
        GuiDriver::waitUntil([&] { return groupNamed(desk.stored(kMeeting), u"Transport"_s).isEmpty(); }));
    REQUIRE(GuiDriver::waitUntil([&] { return desk.groups().count() == 5; }));
    desk.gui().choose(u"undo"_s);
    CHECK(GuiDriver::waitUntil([&] { return desk.groups().count() == 6; }));
}

TEST_CASE("Chosen answers become a draft that the answers name, and the window can go there", "[ui][meeting]")
{
    MeetingDesk desk;
    desk.notes().setCurrentRow(0);
    desk.gui().click(u"takeUpNotes"_s);
    QDialog &dialog = desk.gui().dialog(u"takeUpDialog"_s);
    dialog.findChild<QLineEdit *>(u"takeUpTitle"_s)->setText(u"Children first"_s);
    desk.gui().click(*dialog.findChild<QPushButton *>(u"takeUp"_s));

    REQUIRE(GuiDriver::waitUntil([&] { return desk.notes().item(0)->text().contains(u"Children first"_s); }));
    const QJsonArray into
        = itemsOf(desk.stored(kMeeting), kChallenges).at(0).toObject().value("taken_up"_L1).toArray();
    REQUIRE(into.size() == 1);
    CHECK(desk.stored({into.at(0).toString()}).value(u"title.en") == u"Children first"_s);
}

TEST_CASE("The summary goes to the clipboard with the note that was being typed, unless the marking keeps it",
    "[ui][meeting]")
{
    MeetingDesk desk;
    desk.type(u"Said at the end"_s);
    desk.gui().click(u"copySummary"_s);
    CHECK(GuiDriver::waitUntil(
        [&] { return QApplication::clipboard()->text().contains(u"- Said at the end\n"_s); }));
    // It leaves the clipboard again, and stands in the log of what left.
    CHECK(QApplication::clipboard()->mimeData()->data(u"x-kde-passwordManagerHint"_s) == "secret");
    const auto log = accessLog(desk.temp.connection());
    REQUIRE((log && log->size() == 1));
    CHECK(log->front().way == ExitWay::Meeting);

    REQUIRE(RecordWriter(*desk.temp.library).edit(kMeeting, {{u"tlp"_s, u"TLP:RED"_s}}, {}));
    QApplication::clipboard()->setText(u"nothing"_s);
    desk.gui().click(u"copySummary"_s);
    CHECK(GuiDriver::waitUntil([&] {
        const auto bars = desk.window->findChildren<ui::MessageBar *>();
        return std::any_of(bars.begin(), bars.end(),
            [](const ui::MessageBar *bar) { return bar->text().contains(u"keeps its summary"_s); });
    }));
    CHECK(QApplication::clipboard()->text() == u"nothing"_s);
}

TEST_CASE(
    "Recommendations of all meetings are listed, narrowed, and get a new state in their row", "[ui][meeting]")
{
    MeetingDesk desk;
    const OutputItem item {{{}, u"recommendations"_s}, u"k1"_s};
    const auto late = withItem(desk.stored(kMeeting), item, {{u"due"_s, u"2020"_s}, {u"state"_s, u"open"_s}});
    REQUIRE(late);
    REQUIRE(RecordWriter(*desk.temp.library).edit(kMeeting, {{u"outputs"_s, late->value(u"outputs")}}, {}));
    const auto menus = desk.window->menuBar()->findChildren<QMenu *>();
    CHECK(std::any_of(menus.begin(), menus.end(), [&](const QMenu *menu) {
        return menu->actions().contains(&desk.gui().find<QAction>(u"followUpList"_s));
    }));
    desk.gui().choose(u"followUpList"_s);
    QDialog &dialog = desk.gui().dialog(u"followUpDialog"_s);
    auto *table = dialog.findChild<QTableView *>(u"followUps"_s);
    QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);

    REQUIRE(GuiDriver::waitUntil([&] { return table->model()->rowCount() > 0; }));
    CHECK(table->model()->index(0, 2).data().toString().contains(u"overdue"_s));
    const int waiting = table->model()->rowCount();
    QTest::keyClicks(dialog.findChild<QLineEdit *>(u"followUpWords"_s), u"build capacity"_s);
    CHECK(table->model()->rowCount() < waiting);
    desk.gui().click(*dialog.findChild<QPushButton *>(u"copyFollowUps"_s));
    CHECK(QApplication::clipboard()->text().startsWith(
        u"Recommendation\tOwner\tDue\tState\tEvent\nBuild capacity"_s));
    table->setCurrentIndex(table->model()->index(0, 0));
    REQUIRE(table->model()->setData(table->model()->index(0, 3), u"done"_s));

    CHECK(GuiDriver::waitUntil(
        [&] { return itemOf(desk.stored(kMeeting), item).value("state"_L1) == u"done"_s; }));
    CHECK(GuiDriver::waitUntil([&] { return table->model()->rowCount() == 0; }));
}

TEST_CASE("The page of a meeting names every control and cuts no word, in English, Arabic and large text",
    "[ui][meeting]")
{
    MeetingDesk desk;
    desk.window->resize(1024, 600);
    for (const char *language : {"en", "ar"}) {
        Shell::speak(QString::fromLatin1(language));
        for (const int tab : {0, 4}) {
            desk.groups().setCurrentIndex(tab);
            QApplication::processEvents();
            const auto &page = desk.gui().find<ui::MeetingPage>(u"meetingPage"_s);
            CHECK(GuiDriver::unnamedControls(page) == QStringList());
            CHECK(GuiDriver::clippedTexts(page) == QStringList());
        }
    }
}

TEST_CASE("A reviewer's comment and scores in the making are no notes of the meeting", "[ui][meeting]")
{
    EditingDesk desk;
    for (const QString &place : {u"review comment"_s, u"rubric"_s}) {
        REQUIRE(putNoteDraft(*desk.temp.library, {kMeeting, place, u"Between us"_s, {}}));
    }
    desk.open(kMeeting);
    REQUIRE(GuiDriver::waitUntil([&] { return desk.gui().find<QAction>(u"meetingMode"_s).isEnabled(); }));
    desk.gui().choose(u"meetingMode"_s);
    auto &field = desk.gui().find<ui::NoteField>(u"meetingField"_s);
    auto &groups = desk.gui().find<QTabBar>(u"meetingGroups"_s);
    REQUIRE(GuiDriver::waitUntil([&] { return field.isVisible() && groups.count() == 5; }));

    CHECK(groups.currentIndex() == 0);
    for (int tab = 0; tab < groups.count(); ++tab) {
        groups.setCurrentIndex(tab);
        CHECK(field.note().isEmpty());
    }
    CHECK(noteDraftsOf(desk.temp.connection(), kMeeting)->size() == 2);
}

TEST_CASE("The owner typed for a recommendation that somebody removed does not bring it back empty",
    "[ui][meeting]")
{
    MeetingDesk desk;
    const OutputList list {{}, QString::fromLatin1(kRecommendations)};
    desk.groups().setCurrentIndex(4);
    REQUIRE(GuiDriver::waitUntil([&] { return desk.notes().count() > 0; }));
    desk.notes().setCurrentRow(0);
    const OutputItem item {
        list, itemsOf(desk.stored(kMeeting), list).at(0).toObject().value("id"_L1).toString()};
    auto &owner = desk.gui().find<QLineEdit>(u"followUpOwner"_s);
    const auto kept = itemsOf(desk.stored(kMeeting), list).size();

    owner.setFocus();
    QTest::keyClicks(&owner, u"IOM"_s);
    const auto without = withoutItem(desk.stored(kMeeting), item);
    REQUIRE(without);
    REQUIRE(RecordWriter(*desk.temp.library)
                .edit(kMeeting, {{u"outputs"_s, without->json().value("outputs"_L1)}}, {u"colleague"_s, {}}));
    QTest::keyClick(&owner, Qt::Key_Return);
    Q_EMIT owner.editingFinished();
    desk.groups().setCurrentIndex(0);
    desk.type(u"Behind it"_s);
    desk.enter();

    REQUIRE(desk.comesTo(kChallenges, u"Behind it"_s)); // Saves are done in their order.
    CHECK(itemsOf(desk.stored(kMeeting), list).size() == kept - 1);
    CHECK_FALSE(desk.gui().find<QPushButton>(u"saveNotesAgain"_s).isVisible());
}

TEST_CASE(
    "What could not be saved of a recommendation is offered again after the program ended", "[ui][meeting]")
{
    MeetingDesk desk;
    const OutputList list {{}, QString::fromLatin1(kRecommendations)};
    const auto owner
        = [&] { return itemsOf(desk.stored(kMeeting), list).at(0).toObject().value("owner"_L1).toString(); };
    desk.groups().setCurrentIndex(4);
    REQUIRE(GuiDriver::waitUntil([&] { return desk.notes().count() > 0; }));
    desk.notes().setCurrentRow(0);
    REQUIRE(desk.temp.connection().runScript(
        "CREATE TRIGGER full BEFORE INSERT ON change BEGIN SELECT RAISE(ABORT, 'full'); END;"));
    auto &field = desk.gui().find<QLineEdit>(u"followUpOwner"_s);
    field.setFocus();
    field.selectAll();
    QTest::keyClicks(&field, u"Ministry"_s);
    QTest::keyClick(&field, Qt::Key_Return);
    const auto again = [&] { return desk.gui().find<QPushButton>(u"saveNotesAgain"_s).isVisible(); };
    REQUIRE(GuiDriver::waitUntil(again));
    desk.restart();
    CHECK(owner() != u"Ministry"_s);
    REQUIRE(desk.temp.connection().runScript("DROP TRIGGER full;"));

    desk.openMeeting();
    REQUIRE(GuiDriver::waitUntil(again));
    desk.gui().find<QPushButton>(u"saveNotesAgain"_s).click();

    REQUIRE(GuiDriver::waitUntil([&] { return owner() == u"Ministry"_s; }));
    CHECK(GuiDriver::waitUntil([&] { return desk.noteDrafts().empty(); }));
    CHECK(GuiDriver::waitUntil([&] { return !again(); }));
}

TEST_CASE("What is copied of meetings and could not be noted says so", "[ui][meeting]")
{
    MeetingDesk desk;
    desk.restartReadOnly();
    desk.open(kMeeting);
    desk.gui().choose(u"meetingMode"_s);
    REQUIRE(GuiDriver::waitUntil([&] { return desk.notes().count() == 3; }));
    QApplication::clipboard()->setText(u"nothing"_s);
    desk.gui().click(u"copySummary"_s);
    CHECK(GuiDriver::waitUntil([&] {
        const auto bars = desk.window->findChildren<ui::MessageBar *>();
        return std::any_of(bars.begin(), bars.end(), [](const ui::MessageBar *bar) {
            return bar->text().startsWith(u"The summary is on the clipboard"_s)
                && bar->text().contains(u"does not stand in the log of what left"_s);
        });
    }));
    CHECK(QApplication::clipboard()->text() != u"nothing"_s);

    desk.gui().choose(u"followUpList"_s);
    QDialog &dialog = desk.gui().dialog(u"followUpDialog"_s);
    const auto *table = dialog.findChild<QTableView *>(u"followUps"_s);
    REQUIRE(GuiDriver::waitUntil([&] { return table->model()->rowCount() > 0; }));
    desk.gui().click(*dialog.findChild<QPushButton *>(u"copyFollowUps"_s));
    const auto *summary = dialog.findChild<QLabel *>(u"followUpSummary"_s);
    REQUIRE(summary != nullptr);
    CHECK(GuiDriver::waitUntil(
        [&] { return summary->text().contains(u"does not stand in the log of what left"_s); }));
    CHECK(summary->text().contains(u"copied"_s));
}
