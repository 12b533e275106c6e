// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/editing_fixture.h"

#include <QComboBox>
#include <QDialog>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QWheelEvent>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

/// Whether the widget kept the turn for itself instead of leaving it to what it lies in.
bool takesWheel(QWidget &widget)
{
    const QPointF place = QRectF(widget.rect()).center();
    QWheelEvent turn(place, widget.mapToGlobal(place), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    static_cast<QObject &>(widget).event(&turn);
    return turn.isAccepted();
}

QPushButton *buttonNamed(const QWidget &parent, const QString &name)
{
    for (QPushButton *button : parent.findChildren<QPushButton *>()) {
        if (button->isVisibleTo(&parent) && button->accessibleName() == name) {
            return button;
        }
    }
    return nullptr;
}

/// A record as a hub may send it: longer, emptier and richer than the form would write it.
Document odd()
{
    Document document;
    document.set(u"_id"_s, u"case_study:odd"_s);
    document.set(u"type"_s, u"case_study"_s);
    document.set(u"title"_s, QJsonObject {{u"en"_s, QString(600, u'a')}, {u"xx"_s, u""_s}});
    document.set(u"description"_s, QJsonObject {{u"en"_s, u"  Line one\u00a0: two \n\n"_s}});
    document.set(u"sector"_s, u"sector_of_tomorrow"_s);
    document.set(u"populations"_s, QJsonArray {});
    document.set(u"agreement"_s, QJsonObject {});
    document.set(u"partners"_s,
        QJsonArray {QJsonObject {{u"id"_s, u"p1"_s}, {u"name"_s, u"  Office "_s}, {u"side"_s, u"public"_s}, {u"lead"_s, false}, {u"future"_s, 7}},
            QJsonObject {{u"id"_s, u"p2"_s}, {u"future"_s, QJsonArray {1, 2}}}});
    document.set(u"member_of_tomorrow"_s, QJsonObject {{u"deep"_s, QJsonArray {u"x"_s}}});
    return document;
}

} // namespace

TEST_CASE("Saving one field leaves every other as the hub sent it", "[ui][form]")
{
    EditingDesk desk(Contents::Empty);
    desk.pull(odd(), u"1-a"_s);
    const Document before = desk.stored(odd().id());
    desk.openAndEdit(odd().id());
    desk.type(u"acronym"_s, u"NEW"_s);

    desk.save();

    Document after = desk.stored(odd().id());
    CHECK(after.value(u"acronym") == u"NEW"_s);
    after.set(u"acronym"_s, {});
    for (const QString &stamp : {u"updated_at"_s, u"updated_by"_s, u"edit"_s}) {
        after.set(stamp, before.value(stamp));
    }
    CHECK(after.toJson().toStdString() == before.toJson().toStdString());
}

TEST_CASE("Changing one member of an entry keeps what the form does not know of it", "[ui][form]")
{
    EditingDesk desk(Contents::Empty);
    desk.pull(odd(), u"1-a"_s);
    desk.openAndEdit(odd().id());
    desk.type(u"name"_s, u"Harbour office"_s);

    desk.save();

    const QJsonArray partners = desk.stored(odd().id()).value(u"partners").toArray();
    REQUIRE(partners.size() == 2);
    CHECK(partners.at(0)
        == QJsonObject {{u"id"_s, u"p1"_s}, {u"name"_s, u"Harbour office"_s}, {u"side"_s, u"public"_s}, {u"lead"_s, false}, {u"future"_s, 7}});
    CHECK(partners.at(1) == odd().value(u"partners").toArray().at(1));
}

TEST_CASE("The no-break blanks of a text outlive a change beside them", "[ui][form]")
{
    EditingDesk desk(Contents::Empty);
    desk.pull(odd(), u"1-a"_s);
    desk.openAndEdit(odd().id());
    auto &text = desk.field<QPlainTextEdit>(u"description"_s);
    text.moveCursor(QTextCursor::Start);
    text.insertPlainText(u"More."_s);

    desk.save();

    CHECK(desk.stored(odd().id()).value(u"description.en") == u"More.  Line one\u00a0: two"_s);
}

TEST_CASE("An entry that was added and not filled is not stored", "[ui][form]")
{
    EditingDesk desk;
    const QJsonValue before = desk.stored(kSamlit).value(u"challenges");
    desk.openAndEdit(kSamlit);
    auto &add = *desk.pane().findChild<QPushButton *>(u"add_challenges"_s);
    add.click();
    desk.type(u"acronym"_s, u"x"_s);

    desk.save();

    CHECK(desk.stored(kSamlit).value(u"challenges") == before);
}

TEST_CASE("Turning the wheel over a choice scrolls the form and changes no value", "[ui][form]")
{
    EditingDesk desk;
    desk.openAndEdit(kSamlit);
    auto &box = desk.field<QComboBox>(u"sector"_s);
    REQUIRE_FALSE(box.hasFocus());
    const int value = box.currentIndex();

    CHECK_FALSE(takesWheel(box));

    CHECK(box.currentIndex() == value);
    box.setFocus();
    CHECK(takesWheel(box));
}

TEST_CASE("What stands in a choice is what is saved", "[ui][form]")
{
    EditingDesk desk;
    desk.openAndEdit(kSamlit);
    auto &box = desk.field<QComboBox>(u"sector"_s);
    REQUIRE(desk.stored(kSamlit).value(u"sector") == u"finance"_s);

    SECTION("an emptied one is empty")
    {
        auto &scope = desk.field<QComboBox>(u"scope"_s);
        scope.setCurrentIndex(1);
        scope.lineEdit()->selectAll();
        QTest::keyClick(scope.lineEdit(), Qt::Key_Delete);
        desk.save();
        CHECK(desk.stored(kSamlit).value(u"scope").isUndefined());
    }
    SECTION("an entry that was typed counts without leaving the field")
    {
        const int other = box.findData(u"technology"_s);
        REQUIRE(other > 0);
        box.lineEdit()->selectAll();
        QTest::keyClicks(box.lineEdit(), box.itemText(other).toUpper());
        desk.save();
        CHECK(desk.stored(kSamlit).value(u"sector") == u"technology"_s);
    }
    SECTION("words that are no entry are not saved, and the field says so")
    {
        box.lineEdit()->selectAll();
        QTest::keyClicks(box.lineEdit(), u"Zeppelins"_s);
        desk.gui().choose(u"saveRecordAction"_s);
        CHECK(desk.pane().isEditing());
        CHECK(desk.isProblemShown(u"sector"_s));
        CHECK(box.currentText() == u"Zeppelins"_s);
        CHECK(desk.stored(kSamlit).value(u"sector") == u"finance"_s);
    }
}

TEST_CASE("Words that are no entry of a list are kept in the draft and still not saved", "[ui][form]")
{
    EditingDesk desk;
    desk.openAndEdit(kSamlit);
    desk.field<QComboBox>(u"sector"_s).lineEdit()->selectAll();
    QTest::keyClicks(desk.field<QComboBox>(u"sector"_s).lineEdit(), u"Zeppelins"_s);
    desk.open(kPhotoDna);
    REQUIRE(desk.comesTo(1));

    desk.openAndEdit(kSamlit);
    CHECK(desk.field<QComboBox>(u"sector"_s).currentText() == u"Zeppelins"_s);
    desk.gui().choose(u"saveRecordAction"_s);

    CHECK(desk.pane().isEditing());
    CHECK(desk.isProblemShown(u"sector"_s));
}

TEST_CASE("A link in the middle can be removed, and the others stay", "[ui][form]")
{
    EditingDesk desk(Contents::Empty);
    const auto make = [&desk](const QString &title, const QJsonObject &more = {}) {
        QJsonObject content = more;
        content.insert(u"title"_s, QJsonObject {{u"en"_s, title}});
        const auto made = RecordWriter(*desk.temp.library).create(RecordType::Event, content, {u"Tester"_s, {}});
        REQUIRE(made);
        return made->id;
    };
    const QString a = make(u"Ada meeting"_s).value;
    const QString b = make(u"Bay <b>meeting</b>"_s).value;
    const QString c = make(u"Cape meeting"_s).value;
    const RecordId id = make(u"The series"_s, {{u"related_records"_s, QJsonArray {a, b, c}}});
    desk.openAndEdit(id);
    const QString name = u"Remove: Bay <b>meeting</b>"_s;
    REQUIRE(GuiDriver::waitUntil([&] { return buttonNamed(desk.pane(), name) != nullptr; }));

    buttonNamed(desk.pane(), name)->click();
    desk.save();

    CHECK(desk.stored(id).value(u"related_records") == QJsonArray({a, c}));
}

TEST_CASE("Enter before a search has answered chooses no row of the search before", "[ui][form]")
{
    EditingDesk desk;
    desk.gui().choose(u"newEvent"_s);
    desk.field<QPushButton>(u"related_records"_s).click();
    QDialog &dialog = desk.gui().dialog(u"chooseRecordDialog"_s);
    auto *text = dialog.findChild<QLineEdit *>(u"recordSearch"_s);
    auto *choose = dialog.findChild<QPushButton *>(u"chooseRecord"_s);
    auto *list = dialog.findChild<QListWidget *>(u"recordsFound"_s);
    REQUIRE(GuiDriver::waitUntil([&] { return choose->isEnabled(); }));

    text->setText(u"photodna"_s);
    QTest::keyClick(text, Qt::Key_Return);
    REQUIRE(dialog.isVisible());
    REQUIRE(GuiDriver::waitUntil([&] { return choose->isEnabled(); }));
    CHECK(list->item(0)->text().contains(u"PhotoDNA"_s));
    QTest::keyClick(text, Qt::Key_Return);

    CHECK(GuiDriver::waitUntil([&] { return desk.pane().findChildren<QPushButton *>(u"remove_related_records"_s).size() == 1; }));
}

TEST_CASE("A title that is too long is told and not cut", "[ui][form]")
{
    EditingDesk desk;
    desk.openAndEdit(kSamlit);
    const QString longTitle = QString(700, u'y');
    desk.field(u"title"_s).clear();
    desk.field(u"title"_s).insert(longTitle);

    desk.gui().choose(u"saveRecordAction"_s);

    CHECK(desk.pane().isEditing());
    CHECK(desk.isProblemShown(u"title"_s));
    CHECK(desk.field(u"title"_s).text() == longTitle);
}

TEST_CASE("A record that is too large is said to be so at its largest field", "[ui][form]")
{
    EditingDesk desk;
    desk.openAndEdit(kSamlit);
    desk.field<QPlainTextEdit>(u"description"_s).setPlainText(QString(300'000, u'x'));

    desk.gui().choose(u"saveRecordAction"_s);

    CHECK(desk.pane().isEditing());
    CHECK(desk.isProblemShown(u"description"_s));
    CHECK(desk.gui().find<QLabel>(u"problem_description"_s).text().contains(u"256 KiB"_s));
    REQUIRE(desk.comesTo(1));
    QApplication::processEvents();
    CHECK(desk.draftState().contains(u"must be put right"_s)); // That the draft is safe is no longer news.
}

TEST_CASE("An open form speaks the new language at once and keeps what was typed", "[ui][form]")
{
    EditingDesk desk;
    desk.openAndEdit(kSamlit);
    desk.type(u"acronym"_s, u"half-typed"_s);

    Shell::speak(u"fr"_s);

    CHECK(GuiDriver::waitUntil([&] { return desk.field(u"acronym"_s).accessibleName() == u"Sigle"_s; }));
    CHECK(desk.pane().isEditing());
    CHECK(desk.field(u"acronym"_s).text() == u"half-typed"_s);
    desk.save();
    CHECK(desk.stored(kSamlit).value(u"acronym") == u"half-typed"_s);
}
