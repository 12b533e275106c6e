// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/editing_fixture.h"
#include "ui/main/navigation_rail.h"

#include <QDialog>
#include <QListWidget>

#include <optional>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

TEST_CASE("A new record that was left unsaved waits among the drafts and is continued from there", "[ui][editing]")
{
    EditingDesk desk;
    desk.gui().choose(u"newCase"_s);
    desk.type(u"title"_s, u"Night bus watch"_s);
    const RecordId id = desk.pane().current();

    desk.open(kPhotoDna);

    REQUIRE(desk.comesTo(1));
    auto &rail = desk.gui().find<ui::NavigationRail>(u"navigationRail"_s);
    const auto drafts = [&rail] { return rail.findItems(u"Drafts"_s, Qt::MatchExactly).first(); };
    REQUIRE(GuiDriver::waitUntil([&] { return !drafts()->isHidden(); }));
    QTest::mouseClick(rail.viewport(), Qt::LeftButton, {}, rail.visualItemRect(drafts()).center());
    QDialog &dialog = desk.gui().dialog(u"draftsDialog"_s);
    auto *list = dialog.findChild<QListWidget *>(u"drafts"_s);
    REQUIRE(GuiDriver::waitUntil([&] { return list->count() == 1; }));
    CHECK(list->item(0)->text().contains(u"Night bus watch"_s));
    CHECK(list->item(0)->text().contains(u"Case study"_s));
    CHECK(rail.currentItem() != drafts());
    desk.gui().click(*dialog.findChild<QPushButton *>(u"continueDraft"_s));
    REQUIRE(GuiDriver::waitUntil([&] { return desk.pane().isEditing(); }));
    CHECK(desk.pane().current() == id);
    CHECK(desk.field(u"title"_s).text() == u"Night bus watch"_s);

    desk.save();
    CHECK(desk.stored(id).title({u"en"_s}).text == u"Night bus watch"_s);
    CHECK(desk.comesTo(0));
    CHECK(GuiDriver::waitUntil([&] { return drafts()->isHidden(); }));
}

TEST_CASE("A new record that was left unsaved comes back after the program ended", "[ui][editing]")
{
    EditingDesk desk(Contents::Empty);
    desk.gui().choose(u"newResource"_s);
    desk.type(u"title"_s, u"A guide in the making"_s);
    const RecordId id = desk.pane().current();

    desk.restart();
    desk.window->openText(id.value);

    REQUIRE(GuiDriver::waitUntil([&] { return desk.pane().isEditing(); }));
    CHECK(desk.field(u"title"_s).text() == u"A guide in the making"_s);
}

TEST_CASE("A draft without a record opens no form in a library that is only read", "[ui][editing]")
{
    EditingDesk desk(Contents::Empty);
    desk.gui().choose(u"newResource"_s);
    desk.type(u"title"_s, u"A guide in the making"_s);
    const RecordId id = desk.pane().current();
    desk.close();
    desk.start();
    REQUIRE(desk.drafts().size() == 1);

    desk.restartReadOnly();
    desk.window->openText(id.value);

    const auto *headline = desk.pane().findChild<QLabel *>(u"emptyHeadline"_s);
    CHECK(GuiDriver::waitUntil([&] { return headline->text().contains(u"not changed"_s); }));
    CHECK_FALSE(desk.pane().isEditing());
}

TEST_CASE("A draft that is thrown away from the list is gone, and its record stays", "[ui][editing]")
{
    EditingDesk desk;
    desk.openAndEdit(kSamlit);
    desk.type(u"acronym"_s, u"half"_s);
    desk.open(kPhotoDna);
    REQUIRE(desk.comesTo(1));
    auto &rail = desk.gui().find<ui::NavigationRail>(u"navigationRail"_s);
    QListWidgetItem *drafts = rail.findItems(u"Drafts"_s, Qt::MatchExactly).first();
    REQUIRE(GuiDriver::waitUntil([&] { return !drafts->isHidden(); }));

    QTest::mouseClick(rail.viewport(), Qt::LeftButton, {}, rail.visualItemRect(drafts).center());
    QDialog &dialog = desk.gui().dialog(u"draftsDialog"_s);
    desk.gui().click(*dialog.findChild<QPushButton *>(u"discardDraft"_s));
    desk.gui().click(desk.gui().dialogButton(u"Discard the draft"_s));

    CHECK(desk.comesTo(0));
    CHECK(GuiDriver::waitUntil([&] { return dialog.findChild<QListWidget *>(u"drafts"_s)->count() == 0; }));
    CHECK(desk.stored(kSamlit).value(u"acronym") == u"SAMLIT"_s);
}

TEST_CASE("A new record that nobody typed into goes without a question and leaves no draft", "[ui][editing]")
{
    EditingDesk desk;

    SECTION("by Cancel")
    {
        desk.gui().choose(u"newCase"_s);
        desk.cancel();
        CHECK_FALSE(desk.pane().isEditing());
    }
    SECTION("by choosing another record")
    {
        desk.gui().choose(u"newCase"_s);
        desk.open(kPhotoDna);
    }
    desk.openAndEdit(kSamlit);
    desk.type(u"acronym"_s, u"x"_s);
    desk.open(kPhotoDna);
    REQUIRE(desk.comesTo(1)); // Drafts are stored in order: an earlier one would be here too.
    CHECK(desk.drafts().front().record == kSamlit);
}

TEST_CASE("A draft that was kept is offered, and one that was discarded is not", "[ui][editing]")
{
    EditingDesk desk;
    desk.openAndEdit(kSamlit);
    desk.type(u"acronym"_s, u"kept"_s);

    desk.cancel();
    desk.gui().click(desk.gui().dialogButton(u"Keep the draft"_s));
    CHECK(GuiDriver::waitUntil([&] { return desk.offer().contains(u"You began to edit this record"_s); }));
    desk.edit();
    CHECK(desk.field(u"acronym"_s).text() == u"kept"_s);

    desk.cancel();
    desk.gui().click(desk.gui().dialogButton(u"Discard it"_s));
    REQUIRE(desk.reads(u"South African"_s));
    REQUIRE(desk.comesTo(0));
    desk.edit();
    CHECK(desk.field(u"acronym"_s).text() == u"SAMLIT"_s);
    CHECK(desk.offer().isEmpty());
}

TEST_CASE("Edit before a draft has reached the disk, or left it, goes on with what was decided", "[ui][editing]")
{
    EditingDesk desk;
    desk.openAndEdit(kSamlit);
    desk.type(u"acronym"_s, u"half"_s);
    REQUIRE(desk.comesTo(1));
    desk.cancel();
    QString expected;
    std::optional<WriteSession> inTheWay;
    const auto decide = [&](const QString &button) {
        QPushButton &decision = desk.gui().dialogButton(button);
        auto session = desk.temp.library->write();
        REQUIRE(session);
        inTheWay.emplace(std::move(*session));
        desk.gui().click(decision);
    };

    SECTION("kept")
    {
        desk.gui().click(desk.gui().dialogButton(u"Go on editing"_s));
        desk.type(u"acronym"_s, u"whole"_s);
        desk.cancel();
        decide(u"Keep the draft"_s);
        expected = u"whole"_s;
    }
    SECTION("discarded")
    {
        decide(u"Discard it"_s);
        expected = u"SAMLIT"_s;
    }
    desk.pane().edit();
    CHECK_FALSE(desk.pane().isEditing());
    inTheWay.reset();

    REQUIRE(GuiDriver::waitUntil([&] { return desk.pane().isEditing(); }));
    CHECK(desk.field(u"acronym"_s).text() == expected);
}

TEST_CASE("The offer of a draft goes when the draft goes", "[ui][editing]")
{
    EditingDesk desk;
    desk.openAndEdit(kSamlit);
    desk.type(u"acronym"_s, u"x"_s);
    desk.open(kPhotoDna);
    desk.open(kSamlit);
    REQUIRE(GuiDriver::waitUntil([&] { return !desk.offer().isEmpty(); }));

    REQUIRE(DraftStore(*desk.temp.library).discard(kSamlit));
    desk.pane().refresh();

    CHECK(GuiDriver::waitUntil([&] { return desk.offer().isEmpty(); }));
}

TEST_CASE("Text that is typed back to what it was leaves no draft", "[ui][editing]")
{
    EditingDesk desk;
    desk.openAndEdit(kSamlit);
    desk.type(u"acronym"_s, u"half"_s);
    REQUIRE(desk.comesTo(1));

    desk.type(u"acronym"_s, u"SAMLIT"_s);

    CHECK(desk.comesTo(0));
    desk.cancel();
    CHECK_FALSE(desk.pane().isEditing());
}
