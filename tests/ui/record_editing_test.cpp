// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/conflict_store.h"
#include "core/store/sample_library.h"
#include "tests/ui/editing_fixture.h"

#include <QPlainTextEdit>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

TEST_CASE("What was typed into a record that went meanwhile can be saved as a new one", "[ui][editing]")
{
    EditingDesk desk;
    desk.openAndEdit(kSamlit);
    desk.type(u"acronym"_s, u"KEPT"_s);
    REQUIRE(removeSample(*desk.temp.library));

    SECTION("at the save")
    {
    }
    SECTION("from its draft")
    {
        desk.window->openText(kPhotoDna.value);
        REQUIRE(GuiDriver::waitUntil([&] { return !desk.pane().isEditing(); }));
        REQUIRE(desk.comesTo(1));
        desk.window->openText(kSamlit.value);
        REQUIRE(GuiDriver::waitUntil([&] { return desk.pane().isEditing(); }));
        CHECK(desk.field(u"acronym"_s).text() == u"KEPT"_s);
        CHECK(desk.offer().contains(u"not here any more"_s));
    }
    desk.gui().choose(u"saveRecordAction"_s);
    desk.gui().click(desk.gui().dialogButton(u"Save as a new record"_s));

    REQUIRE(GuiDriver::waitUntil([&] { return !desk.pane().isEditing(); }));
    CHECK_FALSE(desk.pane().current() == kSamlit);
    CHECK(desk.stored(desk.pane().current()).value(u"acronym") == u"KEPT"_s);
    CHECK(desk.comesTo(0));
}

TEST_CASE("Cancelling a new record asks as soon as anything was typed, a title or not", "[ui][editing]")
{
    EditingDesk desk;
    desk.gui().choose(u"newCase"_s);
    desk.type(u"acronym"_s, u"NBW"_s);
    const RecordId id = desk.pane().current();

    desk.cancel();

    desk.gui().click(desk.gui().dialogButton(u"Keep the draft"_s));
    CHECK_FALSE(desk.pane().isEditing());
    REQUIRE(desk.comesTo(1));
    CHECK(desk.drafts().front().record == id);
}

TEST_CASE("Escape ends editing at once when nothing was changed, and asks when something was", "[ui][editing]")
{
    EditingDesk desk;
    desk.openAndEdit(kSamlit);
    desk.field(u"acronym"_s).setFocus();
    QTest::keyClick(&desk.field(u"acronym"_s), Qt::Key_Escape);
    REQUIRE(GuiDriver::waitUntil([&] { return !desk.pane().isEditing(); }));
    REQUIRE(desk.reads(u"South African"_s));

    desk.edit();
    desk.type(u"acronym"_s, u"x"_s);
    QTest::keyClick(&desk.field(u"acronym"_s), Qt::Key_Escape);
    desk.gui().click(desk.gui().dialogButton(u"Go on editing"_s));
    CHECK(desk.pane().isEditing());
    CHECK(desk.field(u"acronym"_s).text() == u"x"_s);
}

TEST_CASE("After a save nothing is said to be unsaved", "[ui][editing]")
{
    EditingDesk desk;
    desk.openAndEdit(kSamlit);
    desk.type(u"acronym"_s, u"SAMLIT-2"_s);
    desk.open(kPhotoDna);
    desk.open(kSamlit);
    REQUIRE(GuiDriver::waitUntil([&] { return !desk.offer().isEmpty(); }));
    desk.edit();

    desk.save();

    REQUIRE(desk.reads(u"SAMLIT-2"_s));
    CHECK(desk.offer().isEmpty());
    CHECK(desk.drafts().empty());
}

TEST_CASE("The keyboard stays in the pane after a save, after Escape and after a save that failed", "[ui][editing]")
{
    EditingDesk desk;
    desk.openAndEdit(kSamlit);
    desk.type(u"acronym"_s, u"SAVED"_s);
    const auto isInPane = [&desk] { return desk.pane().isAncestorOf(QApplication::focusWidget()); };

    SECTION("saved")
    {
        desk.save();
        REQUIRE(desk.reads(u"SAVED"_s));
        CHECK(isInPane());
    }
    SECTION("left")
    {
        desk.type(u"acronym"_s, u"SAMLIT"_s);
        desk.gui().press(Qt::Key_Escape);
        REQUIRE(desk.reads(u"South African"_s));
        CHECK(isInPane());
    }
    SECTION("failed")
    {
        REQUIRE(removeSample(*desk.temp.library));
        desk.gui().choose(u"saveRecordAction"_s);
        CHECK(isInPane());
        desk.gui().click(desk.gui().dialogButton(u"Go on editing"_s));
        CHECK(GuiDriver::waitUntil([&] { return desk.window->focusWidget() == &desk.field(u"acronym"_s); }));
    }
}

TEST_CASE("While a save is on its way the form takes no typing and cannot be cancelled", "[ui][editing]")
{
    EditingDesk desk;
    desk.openAndEdit(kSamlit);
    desk.type(u"acronym"_s, u"SAVED"_s);

    desk.gui().choose(u"saveRecordAction"_s);

    REQUIRE(desk.pane().isEditing());
    CHECK_FALSE(desk.field(u"acronym"_s).isEnabled());
    desk.cancel();
    desk.pane().save();
    REQUIRE(GuiDriver::waitUntil([&] { return !desk.pane().isEditing(); }));
    CHECK(desk.stored(kSamlit).value(u"acronym") == u"SAVED"_s);
    CHECK(QApplication::activeModalWidget() == nullptr);
    desk.edit();
    CHECK(desk.field(u"acronym"_s).isEnabled());
}

TEST_CASE("A question about a form that was saved meanwhile does nothing any more", "[ui][editing]")
{
    EditingDesk desk;
    desk.openAndEdit(kSamlit);
    desk.type(u"acronym"_s, u"SAVED"_s);
    desk.cancel();
    QPushButton &keep = desk.gui().dialogButton(u"Keep the draft"_s);

    SECTION("while it is being saved")
    {
        desk.pane().save();
        keep.click();
    }
    SECTION("once it was saved")
    {
        desk.pane().save();
        REQUIRE(GuiDriver::waitUntil([&] { return !desk.pane().isEditing(); }));
        keep.click();
    }
    REQUIRE(GuiDriver::waitUntil([&] { return !desk.pane().isEditing(); }));
    REQUIRE(desk.reads(u"SAVED"_s));
    CHECK(desk.drafts().empty());
}

TEST_CASE("A save goes on when another record is chosen, and closes no other form", "[ui][editing]")
{
    EditingDesk desk;
    desk.openAndEdit(kSamlit);
    desk.type(u"acronym"_s, u"SAVED"_s);

    desk.gui().choose(u"saveRecordAction"_s);
    desk.gui().choose(u"newCase"_s);
    desk.type(u"title"_s, u"Another"_s);

    REQUIRE(GuiDriver::waitUntil([&] { return desk.stored(kSamlit).value(u"acronym") == u"SAVED"_s; }));
    REQUIRE(desk.comesTo(1));
    CHECK(desk.pane().isEditing());
    CHECK(desk.field(u"title"_s).text() == u"Another"_s);
    CHECK(desk.drafts().front().record == desk.pane().current());
}

TEST_CASE("An answer that comes late does not cover a form", "[ui][editing]")
{
    EditingDesk desk;
    desk.open(kSamlit);

    desk.window->openText(kPhotoDna.value); // Being read while …
    desk.gui().choose(u"newCase"_s);
    desk.type(u"title"_s, u"Mine"_s);
    REQUIRE(desk.comesTo(1)); // … and by now long here.

    CHECK(desk.field(u"title"_s).isVisible());
    CHECK(desk.field(u"title"_s).text() == u"Mine"_s);
}

TEST_CASE("Edit right after choosing a record edits that record and not the one before", "[ui][editing]")
{
    EditingDesk desk;
    desk.open(kSamlit);

    desk.window->openText(kPhotoDna.value);
    desk.pane().edit();

    REQUIRE(GuiDriver::waitUntil([&] { return desk.pane().isEditing(); }));
    CHECK(desk.pane().current() == kPhotoDna);
    CHECK(desk.field(u"title"_s).text() == desk.stored(kPhotoDna).title({u"en"_s}).text);
}

TEST_CASE("What a pull brought while a form was open stays, and both versions of one field become a conflict", "[ui][editing]")
{
    EditingDesk desk(Contents::Empty);
    Document hub;
    hub.set(u"_id"_s, u"case_study:c1"_s);
    hub.set(u"type"_s, u"case_study"_s);
    hub.set(u"title"_s, QJsonObject {{u"en"_s, u"From the hub"_s}});
    hub.set(u"acronym"_s, u"ONE"_s);
    hub.set(u"start"_s, u"2019"_s);
    desk.pull(hub, u"1-a"_s);
    const RecordId id = hub.id();
    desk.openAndEdit(id);
    desk.type(u"acronym"_s, u"MINE"_s);

    SECTION("another field")
    {
        hub.set(u"start"_s, u"2020"_s);
        desk.pull(hub, u"2-b"_s);
        desk.save();

        CHECK(desk.stored(id).value(u"acronym") == u"MINE"_s);
        CHECK(desk.stored(id).value(u"start") == u"2020"_s);
        CHECK(openConflictCount(desk.temp.connection()) == 0);
    }
    SECTION("the same field")
    {
        hub.set(u"acronym"_s, u"THEIRS"_s);
        desk.pull(hub, u"2-b"_s);
        desk.save();

        CHECK(desk.stored(id).value(u"acronym") == u"MINE"_s);
        const auto conflict = openConflictOf(desk.temp.connection(), id);
        REQUIRE((conflict && *conflict));
        CHECK((*conflict)->hub.value(u"acronym") == u"THEIRS"_s);
    }
}

TEST_CASE("Notes and tags of one's own are written in the form, read in the record, and make it no edited one", "[ui][editing]")
{
    EditingDesk desk;
    const Document before = desk.stored(kSamlit);
    desk.openAndEdit(kSamlit);
    desk.field<QPlainTextEdit>(u"local_notes"_s).setPlainText(u"Ask Zanzibar"_s);
    desk.field<QPlainTextEdit>(u"local_tags"_s).setPlainText(u"call back\nspring"_s);

    desk.save();

    REQUIRE(desk.reads(u"Ask Zanzibar"_s));
    CHECK(desk.overview().contains(u"Only on this computer"_s));
    CHECK(desk.overview().contains(u"call back"_s));
    CHECK_FALSE(desk.overview().contains(u"Changed on this computer"_s));
    const auto record = readRecord(desk.temp.connection(), kSamlit);
    CHECK_FALSE((*record)->dirty);
    CHECK((*record)->shown().value(u"local_tags").toArray() == QJsonArray {u"call back"_s, u"spring"_s});
    CHECK((*record)->shown().value(u"updated_at") == before.value(u"updated_at"));
    CHECK(desk.drafts().empty());

    desk.gui().choose(u"undo"_s);
    REQUIRE(GuiDriver::waitUntil([&] { return desk.stored(kSamlit) == before; }));
    REQUIRE(GuiDriver::waitUntil([&] { return !desk.overview().contains(u"Zanzibar"_s); }));
}

TEST_CASE("A draft of a note is offered again and saved", "[ui][editing]")
{
    EditingDesk desk;
    desk.openAndEdit(kSamlit);
    desk.field<QPlainTextEdit>(u"local_notes"_s).setPlainText(u"Ask Zanzibar"_s);
    desk.open(kPhotoDna);
    REQUIRE(desk.comesTo(1));
    desk.open(kSamlit);
    REQUIRE(GuiDriver::waitUntil([&] { return !desk.offer().isEmpty(); }));
    desk.edit();
    CHECK(desk.field<QPlainTextEdit>(u"local_notes"_s).toPlainText() == u"Ask Zanzibar"_s);

    desk.save();

    CHECK(desk.stored(kSamlit).value(u"local_notes") == u"Ask Zanzibar"_s);
    CHECK(desk.comesTo(0));
}

TEST_CASE("A record that is not read any more cannot be edited from the menu", "[ui]")
{
    EditingDesk desk;
    desk.open(kSamlit);
    const auto &edit = desk.gui().find<QAction>(u"editRecordAction"_s);
    REQUIRE(GuiDriver::waitUntil([&] { return edit.isEnabled(); }));

    SECTION("the result has lost it")
    {
        desk.window->openText(u"no such words anywhere"_s);
        REQUIRE(GuiDriver::waitUntil([&] { return desk.pane().current().isEmpty(); }));
    }
    SECTION("somebody deleted it")
    {
        REQUIRE(RecordWriter(*desk.temp.library).remove(kSamlit, {}));
        REQUIRE(GuiDriver::waitUntil([&] { return desk.pane().isMissing() || desk.pane().current().isEmpty(); }));
    }
    CHECK_FALSE(edit.isEnabled());
}
