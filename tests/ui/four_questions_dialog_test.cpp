// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/editing_fixture.h"

#include <QComboBox>
#include <QDialog>
#include <QPlainTextEdit>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

/// The window with the capture form open.
struct Capture
{
    EditingDesk desk {Contents::Empty};
    QDialog &dialog;

    Capture()
        : dialog(opened(desk))
    {
    }
    static QDialog &opened(EditingDesk &desk)
    {
        desk.gui().choose(u"newCaseByQuestions"_s);
        return desk.gui().dialog(u"fourQuestionsDialog"_s);
    }
    void line(const QString &key, const QString &text) const { QTest::keyClicks(dialog.findChild<QLineEdit *>(u"edit_"_s + key), text); }
    void answer(const QString &key, const QString &text) const { dialog.findChild<QPlainTextEdit *>(u"edit_"_s + key)->setPlainText(text); }
    QPushButton &goOn() const { return *dialog.findChild<QPushButton *>(u"continueInForm"_s); }
};

} // namespace

TEST_CASE("Answers to the four questions go on in the full form, each in its field", "[ui][editing]")
{
    Capture it;
    CHECK_FALSE(it.goOn().isEnabled());
    it.line(u"title"_s, u"Safe ports"_s);
    it.line(u"public_partner"_s, u"Port police"_s);
    it.line(u"private_partner"_s, u"Terminal operator"_s);
    it.answer(u"challenges"_s, u"Mistrust.\n\nNo shared data."_s);
    it.answer(u"best_practices"_s, u"A joint desk."_s);
    it.answer(u"lessons"_s, u"Begin small."_s);
    it.answer(u"role_of_io_and_civil_society"_s, u"They train."_s);

    it.goOn().click();

    REQUIRE(GuiDriver::waitUntil([&] { return it.desk.pane().isEditing(); }));
    CHECK(it.desk.field(u"title"_s).text() == u"Safe ports"_s);
    it.desk.save();
    const Document saved = it.desk.stored(it.desk.pane().current());
    CHECK(saved.value(u"challenges").toArray().size() == 2);
    CHECK(saved.value(u"description.en") == u"A joint desk."_s);
    CHECK(saved.value(u"lessons.en") == u"Begin small."_s);
    CHECK(saved.value(u"role_of_io_and_civil_society.en") == u"They train."_s);
    CHECK(saved.value(u"partners").toArray().at(1).toObject().value(u"side"_s) == u"private"_s);
    CHECK(it.desk.drafts().empty());
}

TEST_CASE("What was told in the capture form is a draft without anybody saving it", "[ui][editing]")
{
    Capture it;
    it.line(u"title"_s, u"Safe ports"_s);
    it.answer(u"lessons"_s, u"Begin small."_s);

    REQUIRE(it.desk.comesTo(1));

    CHECK(it.desk.drafts().front().document.value(u"title.en") == u"Safe ports"_s);
}

TEST_CASE("Closing the window with the capture form open loses nothing", "[ui][editing]")
{
    Capture it;
    it.answer(u"lessons"_s, u"Begin small."_s);

    it.desk.restart();

    REQUIRE(it.desk.drafts().size() == 1);
    CHECK(it.desk.drafts().front().document.value(u"lessons.en") == u"Begin small."_s);
}

TEST_CASE("Cancelling the capture form asks what to keep, and an empty one goes at once", "[ui][editing]")
{
    Capture it;
    it.answer(u"lessons"_s, u"Begin small."_s);
    QTest::keyClick(&it.dialog, Qt::Key_Escape);
    REQUIRE(it.dialog.isVisible());
    SECTION("kept")
    {
        it.desk.gui().dialogButton(u"Keep the draft"_s).click();
        CHECK(it.desk.comesTo(1));
    }
    SECTION("discarded")
    {
        it.desk.gui().dialogButton(u"Discard it"_s).click();
        CHECK(it.desk.comesTo(0));
    }
    CHECK(GuiDriver::waitUntil([&] { return !it.desk.gui().has(u"fourQuestionsDialog"_s); }));
    QDialog &next = Capture::opened(it.desk);
    QTest::keyClick(&next, Qt::Key_Escape);
    CHECK_FALSE(next.isVisible());
}

TEST_CASE("Every control of the capture form has a name for a screen reader", "[ui][editing]")
{
    Capture it;
    CHECK(GuiDriver::unnamedControls(it.dialog).join(u", "_s).toStdString() == "");
}
