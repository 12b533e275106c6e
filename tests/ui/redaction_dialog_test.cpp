// SPDX-License-Identifier: GPL-3.0-or-later
// Profiles of what leaves that a person makes, from the dialog of an export to the file.
#include "core/model/own_redactions.h"
#include "core/store/record_writer.h"
#include "tests/support/catch_qt.h"
#include "tests/support/gui_driver.h"
#include "tests/support/temp_library.h"
#include "translations/languages.h"
#include "ui/common/settings.h"
#include "ui/exchange/redaction_box.h"
#include "ui/exchange/redaction_dialog.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

/// The choice of what leaves as forms show it, with the settings that it reads.
class Choosing
{
public:
    Choosing()
    {
        useLanguage(u"en"_s);
        row = std::make_unique<ui::RedactionRow>(settings, u"leaves"_s);
        row->show();
    }
    QDialog &openProfiles() const
    {
        row->findChild<QPushButton *>(u"leavesProfiles"_s)->click();
        return GuiDriver(*row).dialog(u"redactionDialog"_s);
    }
    QStringList offered() const
    {
        QStringList texts;
        for (int i = 0; i < row->box()->count(); ++i) {
            texts.append(row->box()->itemText(i));
        }
        return texts;
    }
    void save(const std::vector<OwnRedaction> &own) { settings.setChoice(kOwnRedactions, keptText(own)); }
    std::vector<OwnRedaction> kept() const { return ownRedactionsFrom(settings.choice(kOwnRedactions)); }

    QTemporaryDir folder;
    ui::Settings settings {folder.filePath(u"settings.ini"_s)};
    std::unique_ptr<ui::RedactionRow> row;
};

} // namespace

TEST_CASE("A person makes a profile of what leaves, and it is offered and chosen by its name", "[ui]")
{
    Choosing choosing;
    CHECK(choosing.offered().size() == 3);
    QDialog &dialog = choosing.openProfiles();
    const GuiDriver gui(dialog);
    CHECK(gui.find<QLabel>(u"redactionNone"_s).isVisible());
    CHECK_FALSE(gui.find<QLineEdit>(u"redactionName"_s).isEnabled());
    CHECK(GuiDriver::unnamedControls(dialog) == QStringList());
    CHECK(GuiDriver::clippedTexts(dialog) == QStringList());

    gui.click(u"redactionNew"_s);
    CHECK_FALSE(gui.find<QLabel>(u"redactionNone"_s).isVisible());
    CHECK(gui.find<QComboBox>(u"redactionPersons"_s).currentIndex() == 0); // It begins with the usual one.
    gui.type(u"redactionName"_s, u"For courts"_s);
    gui.find<QComboBox>(u"redactionPersons"_s).setCurrentIndex(1);
    gui.find<QComboBox>(u"redactionDates"_s).setCurrentIndex(1);
    CHECK(GuiDriver::unnamedControls(dialog) == QStringList());
    CHECK(choosing.kept().empty()); // Nothing counts before it is saved.
    gui.click(u"redactionSave"_s);

    const Redaction made {.withPersonalData = true, .withExactDates = false, .withWholeNames = false};
    CHECK(choosing.kept() == std::vector<OwnRedaction> {{u"For courts"_s, made}});
    CHECK(choosing.offered().last() == u"For courts"_s);
    CHECK(choosing.row->redaction() == Redaction()); // Making one is not choosing it.
    choosing.row->box()->setCurrentIndex(3);
    CHECK(choosing.row->redaction() == made);
}

TEST_CASE("A profile gets another name and takes other things, and who chose it hears of that", "[ui]")
{
    Choosing choosing;
    choosing.save({{u"A"_s, {}}, {u"B"_s, {.withExactPlaces = false}}});
    choosing.row->box()->reload();
    choosing.row->box()->setCurrentIndex(4);
    QSignalSpy changed(choosing.row.get(), &ui::RedactionRow::changed);
    QDialog &dialog = choosing.openProfiles();
    const GuiDriver gui(dialog);
    auto &list = gui.find<QListWidget>(u"redactionList"_s);
    REQUIRE(list.count() == 2);

    list.setCurrentRow(1);
    CHECK(gui.find<QComboBox>(u"redactionPlaces"_s).currentIndex() == 1);
    gui.find<QComboBox>(u"redactionContacts"_s).setCurrentIndex(1);
    list.setCurrentRow(0);
    gui.type(u"redactionName"_s, u"A for print"_s);
    CHECK(gui.find<QComboBox>(u"redactionContacts"_s).currentIndex() == 0);
    gui.click(u"redactionSave"_s);

    CHECK(changed.count() == 1);
    CHECK(choosing.row->box()->currentText() == u"B"_s);
    CHECK(choosing.row->redaction() == Redaction {.withContacts = false, .withExactPlaces = false});
    CHECK(choosing.kept().front().name == u"A for print"_s);
}

TEST_CASE(
    "A profile that is taken away is chosen no more, and one that is given up is left as it was", "[ui]")
{
    Choosing choosing;
    choosing.save({{u"A"_s, {.withExactDates = false}}});
    choosing.row->box()->reload();
    choosing.row->box()->setCurrentIndex(3);
    {
        QDialog &dialog = choosing.openProfiles();
        GuiDriver(dialog).click(u"redactionRemove"_s);
        GuiDriver(dialog).click(u"redactionCancel"_s);
        CHECK(choosing.kept().size() == 1);
        REQUIRE(GuiDriver::waitUntil([&] { return !GuiDriver(*choosing.row).has(u"redactionDialog"_s); }));
    }
    QDialog &dialog = choosing.openProfiles();
    GuiDriver(dialog).click(u"redactionRemove"_s);
    CHECK(GuiDriver(dialog).find<QLabel>(u"redactionNone"_s).isVisible());
    GuiDriver(dialog).click(u"redactionSave"_s);

    CHECK(choosing.kept().empty());
    CHECK(choosing.offered().size() == 3);
    CHECK(choosing.row->redaction() == Redaction());
}

TEST_CASE(
    "Two profiles of one name, none, and the name of one that is there anyway are refused with words", "[ui]")
{
    Choosing choosing;
    QDialog &dialog = choosing.openProfiles();
    const GuiDriver gui(dialog);
    gui.click(u"redactionNew"_s);
    gui.click(u"redactionNew"_s);
    CHECK(gui.find<QListWidget>(u"redactionList"_s).item(0)->text()
        != gui.find<QListWidget>(u"redactionList"_s).item(1)->text());
    const auto &message = gui.find<QLabel>(u"redactionMessage"_s);
    for (const QString &name : {u"My profile"_s, u" "_s, u"public"_s, u"years"_s}) {
        CAPTURE(name);
        gui.type(u"redactionName"_s, name);
        CHECK(message.isVisible());
        CHECK_FALSE(gui.find<QPushButton>(u"redactionSave"_s).isEnabled());
        QTest::keyClick(&gui.find<QLineEdit>(u"redactionName"_s), Qt::Key_Return);
        CHECK(dialog.isVisible());
    }
    gui.find<QLineEdit>(u"redactionName"_s).setText(u"للتدريب"_s);
    CHECK_FALSE(message.isVisible());
    gui.click(u"redactionSave"_s);
    CHECK(choosing.kept().size() == 2);
}

TEST_CASE("Publications offer own profiles, and not the one that lets all data of persons go", "[ui]")
{
    Choosing choosing;
    choosing.save({{u"A"_s, {.withExactDates = false}}});
    ui::RedactionRow row(choosing.settings, u"published"_s, ui::RedactionOffer::WithoutPersons);
    CHECK(row.box()->findData(u"everything"_s) < 0);
    CHECK(row.box()->findText(u"A"_s) >= 0);
    row.box()->reload();
    CHECK(row.box()->findData(u"everything"_s) < 0);
}

TEST_CASE("The dialog of profiles keeps the size that it was given", "[ui]")
{
    Choosing choosing;
    {
        QDialog &dialog = choosing.openProfiles();
        dialog.resize(700, 420);
        dialog.reject();
        REQUIRE(GuiDriver::waitUntil([&] { return !GuiDriver(*choosing.row).has(u"redactionDialog"_s); }));
    }
    CHECK(choosing.openProfiles().size() == QSize(700, 420));
}
