// SPDX-License-Identifier: GPL-3.0-or-later
// Looking for data of persons, the log of what left, and consents, in the real window.
#include "core/store/access_log.h"
#include "tests/ui/editing_fixture.h"
#include "ui/library/copy_rows.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QGuiApplication>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

class PrivacyDesk : public EditingDesk
{
public:
    PrivacyDesk()
        : EditingDesk(Contents::Empty)
    { }

    RecordId add(RecordType type, const QString &title, QJsonObject content = {})
    {
        content.insert(u"title"_s, QJsonObject {{u"en"_s, title}});
        const auto made = RecordWriter(*temp.library).create(type, content, {u"Ana"_s, {}});
        REQUIRE(made);
        return made->id;
    }
    RecordId addStory(const QString &until)
    {
        return add(RecordType::Story, u"Amina"_s,
            {{u"consent"_s,
                QJsonObject {{u"status"_s, u"given"_s}, {u"given_on"_s, u"2025-01-10"_s}, {u"expires_on"_s, until}}}});
    }
    QDialog *dialog(const QString &name) const { return window->findChild<QDialog *>(name); }
    QDialog &waitFor(const QString &name) const
    {
        REQUIRE(GuiDriver::waitUntil([&] { return dialog(name) != nullptr; }));
        return *dialog(name);
    }
    QDialog &exporting() const
    {
        REQUIRE(GuiDriver::waitUntil([&] { return !window->libraryPage().allDocids().empty(); }));
        gui().choose(u"exportCsv"_s);
        return waitFor(u"exportDialog"_s);
    }
    template <class Widget> static Widget &part(const QDialog &of, const QString &name)
    {
        auto *found = of.findChild<Widget *>(name);
        REQUIRE(found != nullptr);
        return *found;
    }
};

} // namespace

TEST_CASE("The export dialog looks for data of persons and leads to the place", "[ui]")
{
    PrivacyDesk desk;
    const RecordId id = desk.add(RecordType::CaseStudy, u"A practice"_s,
        {{u"summary"_s, QJsonObject {{u"en"_s, u"Ask ada.person@example.org about it."_s}}}});
    desk.open(id);
    QDialog &exporting = desk.exporting();
    auto &result = PrivacyDesk::part<QLabel>(exporting, u"scanResult"_s);
    PrivacyDesk::part<QPushButton>(exporting, u"scanStart"_s).click();
    REQUIRE(GuiDriver::waitUntil([&] { return result.text().contains(u"1 place"_s); }));
    CHECK(GuiDriver::unnamedControls(exporting) == QStringList());

    PrivacyDesk::part<QPushButton>(exporting, u"scanShow"_s).click();
    QDialog &found = desk.waitFor(u"scanDialog"_s);
    auto &list = PrivacyDesk::part<QTreeWidget>(found, u"scanFindings"_s);
    REQUIRE(list.topLevelItemCount() == 1);
    CHECK(list.topLevelItem(0)->text(1).contains(u"ada.person@example.org"_s));
    CHECK(GuiDriver::unnamedControls(found) == QStringList());
    PrivacyDesk::part<QPushButton>(found, u"scanGo"_s).click();

    CHECK(GuiDriver::waitUntil([&] { return desk.dialog(u"exportDialog"_s) == nullptr; }));
}

TEST_CASE("What was looked for is forgotten as soon as other things would leave", "[ui]")
{
    PrivacyDesk desk;
    desk.open(desk.add(RecordType::CaseStudy, u"A practice"_s));
    QDialog &exporting = desk.exporting();
    auto &result = PrivacyDesk::part<QLabel>(exporting, u"scanResult"_s);
    PrivacyDesk::part<QPushButton>(exporting, u"scanStart"_s).click();
    REQUIRE(GuiDriver::waitUntil([&] { return result.text().startsWith(u"Nothing that looks"_s); }));

    auto &leaves = PrivacyDesk::part<QComboBox>(exporting, u"exportPrivacy"_s);
    CHECK(leaves.currentData() == u"partners"_s);
    leaves.setCurrentIndex(0);

    CHECK(result.text().isEmpty());
}

TEST_CASE("What an own profile took is told in words in the log of what left", "[ui]")
{
    PrivacyDesk desk;
    REQUIRE(
        noteLeaving(*desk.temp.library, {.who = u"Ana"_s, .records = 1, .redaction = u"initials+years"_s}));
    desk.gui().choose(u"accessLogAction"_s);
    QDialog &log = desk.waitFor(u"accessLogDialog"_s);
    const auto &list = PrivacyDesk::part<QTreeWidget>(log, u"accessLog"_s);
    REQUIRE(GuiDriver::waitUntil([&] { return list.topLevelItemCount() == 1; }));
    CHECK(list.topLevelItem(0)->text(4).contains(u"Names as initials"_s));
    CHECK(list.topLevelItem(0)->text(4).contains(u"Years alone"_s));
}

TEST_CASE("Stories whose consent does not cover the clipboard are not copied with the rows", "[ui]")
{
    PrivacyDesk desk;
    const auto story = [&desk](const QString &title, const QJsonArray &channels) {
        const QJsonObject consent {
            {u"status"_s, u"given"_s}, {u"given_on"_s, u"2026-01-10"_s}, {u"channels"_s, channels}};
        desk.add(RecordType::Story, title, {{u"consent"_s, consent}});
    };
    story(u"Told here"_s, {});
    story(u"Told in print"_s, {u"print"_s});
    const auto found = desk.temp.connection().all(
        u"SELECT docid FROM record"_s, {}, [](const Row &row) { return row.integer(0); });
    REQUIRE(found);
    const ui::Services services {
        *desk.temp.library, *desk.engine, desk.temp.vocabularies, desk.temp.clock, *desk.settings};

    const auto rows = ui::copyRows(services, *found, {{u"title"_s, u"type"_s}, {u"Title"_s, u"Type"_s}},
        Labels(desk.temp.vocabularies, {u"en"_s}), {});

    REQUIRE(rows);
    CHECK(rows->count == 1);
    CHECK(rows->heldBack == 1);
    CHECK(rows->text.contains(u"Told here"_s));
    CHECK_FALSE(rows->text.contains(u"Told in print"_s));
}

TEST_CASE("The log of what left is read, narrowed and rid of words in its dialog", "[ui]")
{
    PrivacyDesk desk;
    for (const QString &group : {u"Donors"_s, u"Casework group"_s}) {
        REQUIRE(leaveNoted(*desk.temp.library, {.who = u"Ana"_s, .records = 3, .recipients = group, .file = u"out.csv"_s},
            [] { return Result<void>(); }));
    }
    desk.gui().choose(u"accessLogAction"_s);
    QDialog &log = desk.waitFor(u"accessLogDialog"_s);
    auto &list = PrivacyDesk::part<QTreeWidget>(log, u"accessLog"_s);
    REQUIRE(GuiDriver::waitUntil([&] { return list.topLevelItemCount() == 2; }));
    CHECK(GuiDriver::unnamedControls(log) == QStringList());

    PrivacyDesk::part<QLineEdit>(log, u"accessLogWords"_s).setText(u"donors"_s);
    CHECK(list.topLevelItem(0)->isHidden()); // The newest first.
    CHECK_FALSE(list.topLevelItem(1)->isHidden());
    CHECK(list.currentItem() == list.topLevelItem(1)); // Never the hidden one.
    PrivacyDesk::part<QPushButton>(log, u"accessLogErase"_s).click();
    QDialog &question = desk.waitFor(u"askToEraseWords"_s);
    CHECK(accessLog(desk.temp.connection())->back().recipients == u"Donors"_s); // Nothing goes unasked.
    PrivacyDesk::part<QPushButton>(question, u"confirmEraseWords"_s).click();

    REQUIRE(GuiDriver::waitUntil([&] { return accessLog(desk.temp.connection())->back().recipients.isEmpty(); }));
    CHECK(accessLog(desk.temp.connection())->front().recipients == u"Casework group"_s);
}

TEST_CASE("A consent is withdrawn in one dialog, which says what follows, and undone from the message", "[ui]")
{
    PrivacyDesk desk;
    const RecordId id = desk.addStory(u"2027-06-01"_s);
    desk.open(id);
    desk.gui().choose(u"withdrawAction"_s);
    QDialog &dialog = desk.waitFor(u"withdrawDialog"_s);
    CHECK(PrivacyDesk::part<QLabel>(dialog, u"withdrawAbout"_s).text().contains(u"Amina"_s));
    CHECK(GuiDriver::unnamedControls(dialog) == QStringList());

    PrivacyDesk::part<QLineEdit>(dialog, u"withdrawReason"_s).setText(u"Asked by telephone"_s);
    PrivacyDesk::part<QPushButton>(dialog, u"withdrawStart"_s).click();

    REQUIRE(GuiDriver::waitUntil([&] { return desk.dialog(u"withdrawDialog"_s) == nullptr; }));
    CHECK(desk.stored(id).value(u"consent.status") == u"withdrawn"_s);
    CHECK_FALSE((*readRecord(desk.temp.connection(), id))->visible);
}

TEST_CASE("The first page tells of consents that end, and lists them", "[ui]")
{
    PrivacyDesk desk;
    desk.addStory(u"2026-12-24"_s);
    desk.gui().choose(u"goHome"_s);
    REQUIRE(GuiDriver::waitUntil([&] { return desk.window->findChild<QPushButton *>(u"endingConsents"_s) != nullptr; }));

    desk.window->findChild<QPushButton *>(u"endingConsents"_s)->click();

    QDialog &dialog = desk.waitFor(u"consentsDialog"_s);
    auto &list = PrivacyDesk::part<QTreeWidget>(dialog, u"endingConsents"_s);
    REQUIRE(GuiDriver::waitUntil([&] { return list.topLevelItemCount() == 1; }));
    CHECK(list.topLevelItem(0)->text(1) == u"Amina"_s);
    CHECK(GuiDriver::unnamedControls(dialog) == QStringList());
}
