// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch_qt.h"
#include "tests/ui/shell_fixture.h"

#include "core/store/page_writer.h"
#include "core/store/record_reader.h"
#include "core/store/record_writer.h"
#include "ui/common/message_bar.h"
#include "ui/home/entry_link.h"
#include "ui/home/home_page.h"
#include "ui/library/library_page.h"

#include <QDialog>
#include <QJsonObject>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

bool homeIsRead(const GuiDriver &gui)
{
    return gui.waitUntil([&] { return gui.has(u"browse_case_study"_s); });
}

QStringList homeTexts(const GuiDriver &gui)
{
    QStringList texts;
    for (const QLabel *label : gui.find<ui::HomePage>(u"homePage"_s).findChildren<QLabel *>()) {
        texts.append(label->text());
    }
    for (const auto *link : gui.find<ui::HomePage>(u"homePage"_s).findChildren<ui::EntryLink *>()) {
        texts.append(link->accessibleName());
    }
    return texts;
}

} // namespace

TEST_CASE("Home shows the databases with their counts, a story, events, tools and the date of the samples", "[ui][shell]")
{
    Shell shell;
    const GuiDriver gui = shell.gui();
    REQUIRE(homeIsRead(gui));
    const auto counts = *countsByType(shell.temp.connection());

    for (const RecordType type : {RecordType::CaseStudy, RecordType::Stakeholder, RecordType::Resource}) {
        const QString name = gui.find<QPushButton>(u"browse_"_s + typeCode(type)).accessibleName();
        CHECK_THAT(name.toStdString(), contains(std::to_string(counts.at(type))));
    }
    CHECK(gui.has(u"readStory"_s));
    const QString all = homeTexts(gui).join(u'\n');
    CHECK(all.contains(u"sample records of"_s));
    CHECK(all.contains(u"November 23, 2026"_s));
    CHECK(all.contains(u"Event: World Day against Trafficking in Persons"_s));
    CHECK(all.contains(u"Tools and guides"_s));
}

TEST_CASE("Browse opens the library with that type only", "[ui][shell]")
{
    Shell shell;
    const GuiDriver gui = shell.gui();
    REQUIRE(homeIsRead(gui));

    gui.find<QPushButton>(u"browse_resource"_s).click();

    const SearchQuery &query = shell.window->libraryPage().query();
    REQUIRE(query.filterOn(u"type") != nullptr);
    CHECK(query.filterOn(u"type")->values == QStringList {u"resource"_s});
}

TEST_CASE("An entry of the first page opens its record by keyboard", "[ui][shell]")
{
    Shell shell;
    const GuiDriver gui = shell.gui();
    REQUIRE(homeIsRead(gui));
    auto &entry = *gui.find<ui::HomePage>(u"homePage"_s).findChildren<ui::EntryLink *>().first();
    const QString id = entry.objectName().section(u'_', 1);
    shell.window->activateWindow();
    entry.setFocus();
    REQUIRE(gui.waitUntil([&] { return entry.hasFocus(); }));

    gui.press(Qt::Key_Space);

    CHECK(shell.window->libraryPage().currentRecord().value == id);
}

TEST_CASE("A change elsewhere shows on the first page, which keeps its scroll and keyboard", "[ui][shell]")
{
    Shell shell;
    shell.window->resize(1024, 600);
    const GuiDriver gui = shell.gui();
    REQUIRE(homeIsRead(gui));
    auto &page = gui.find<ui::HomePage>(u"homePage"_s);
    shell.window->activateWindow();
    auto &browse = gui.find<QPushButton>(u"browse_stakeholder"_s);
    browse.setFocus();
    REQUIRE(gui.waitUntil([&] { return browse.hasFocus() && page.verticalScrollBar()->maximum() > 60; }));
    page.verticalScrollBar()->setValue(60);
    const QString before = browse.accessibleName();

    REQUIRE(RecordWriter(*shell.temp.library).create(RecordType::Stakeholder, {{u"title"_s, QJsonObject {{u"en"_s, u"Harbour watch"_s}}}}, {u"Tester"_s, {}}));

    REQUIRE(gui.waitUntil([&] { return gui.find<QPushButton>(u"browse_stakeholder"_s).accessibleName() != before; }));
    CHECK(gui.waitUntil([&] { return gui.find<QPushButton>(u"browse_stakeholder"_s).hasFocus(); }));
    CHECK(page.verticalScrollBar()->value() == 60);
    CHECK(homeTexts(gui).contains(u"Stakeholder: Harbour watch"_s));
}

TEST_CASE("What changed counts from the visit before", "[ui][shell]")
{
    Shell shell;
    shell.temp.clock.now = shell.temp.clock.now.addDays(1);
    shell.restart();
    shell.temp.clock.now = shell.temp.clock.now.addDays(1);
    REQUIRE(RecordWriter(*shell.temp.library).create(RecordType::Resource, {{u"title"_s, QJsonObject {{u"en"_s, u"A new guide"_s}}}}, {u"Tester"_s, {}}));
    REQUIRE(homeIsRead(shell.gui()));
    REQUIRE(shell.gui().waitUntil([&] { return homeTexts(shell.gui()).contains(u"Resource: A new guide"_s); }));

    shell.temp.clock.now = shell.temp.clock.now.addDays(1);
    shell.restart(); // The change came after the start before: still news.
    REQUIRE(homeIsRead(shell.gui()));
    CHECK(homeTexts(shell.gui()).contains(u"Changed since your last visit"_s));
    CHECK(homeTexts(shell.gui()).contains(u"Resource: A new guide"_s));

    shell.temp.clock.now = shell.temp.clock.now.addDays(1);
    shell.restart();
    REQUIRE(homeIsRead(shell.gui()));
    CHECK(homeTexts(shell.gui()).contains(u"Nothing changed."_s));
}

TEST_CASE("What a hub brings is news, however long ago it was written", "[ui][shell]")
{
    Shell shell;
    shell.temp.clock.now = shell.temp.clock.now.addDays(1);
    shell.restart();
    shell.temp.clock.now = shell.temp.clock.now.addDays(1);
    {
        auto session = shell.temp.library->write(Durability::HubPage);
        REQUIRE(session);
        REQUIRE(
            session->connection().run(u"INSERT INTO channel(id, kind, rank) VALUES ('hub', 'couch', 1)"_s));
        HubPage page;
        for (int n = 0; n < 3; ++n) {
            const QString id = u"resource:r%1"_s.arg(n);
            page.rows.push_back({.id = {id},
                .rev = u"1-a"_s,
                .document = Document(QJsonObject {{u"_id"_s, id}, {u"type"_s, u"resource"_s},
                    {u"schema"_s, 1}, {u"tlp"_s, u"TLP:CLEAR"_s}, {u"review_state"_s, u"published"_s},
                    {u"title"_s, QJsonObject {{u"en"_s, u"Old guide %1"_s.arg(n)}}},
                    {u"updated_at"_s, u"2020-01-0%1T10:00:00Z"_s.arg(n + 1)}})});
        }
        REQUIRE(PageWriter(*session, *shell.temp.library, u"hub"_s).write(page));
        REQUIRE(session->commit());
    }

    REQUIRE(homeIsRead(shell.gui()));
    CHECK(shell.gui().waitUntil([&] { return homeTexts(shell.gui()).contains(u"Resource: Old guide 2"_s); }));
    CHECK_FALSE(homeTexts(shell.gui()).contains(u"Nothing changed."_s));
}

TEST_CASE(
    "What changes while the first page is out of sight stands there when it is seen again", "[ui][shell]")
{
    Shell shell;
    const GuiDriver gui = shell.gui();
    REQUIRE(homeIsRead(gui));
    auto &page = gui.find<ui::HomePage>(u"homePage"_s);
    const QPointer<QWidget> before = page.widget();
    shell.window->openText(u"type:event"_s);
    REQUIRE(RecordWriter(*shell.temp.library)
                .create(RecordType::Stakeholder, {{u"title"_s, QJsonObject {{u"en"_s, u"Harbour watch"_s}}}},
                    {u"Tester"_s, {}}));
    REQUIRE(gui.waitUntil([&] { return gui.find<QToolButton>(u"statusUnsent"_s).isVisible(); }));
    page.refresh(); // As its timer does.
    CHECK(page.widget() == before);

    gui.choose(u"goHome"_s);

    CHECK(gui.waitUntil([&] { return homeTexts(gui).contains(u"Stakeholder: Harbour watch"_s); }));
}

TEST_CASE("An empty library says what to do, and brings the samples back", "[ui][shell]")
{
    Shell shell(Contents::Empty);
    const GuiDriver gui = shell.gui();
    REQUIRE(gui.waitUntil([&] { return homeTexts(gui).contains(u"Nothing here yet."_s); }));
    QPushButton *back = nullptr;
    for (QPushButton *button : gui.find<ui::HomePage>(u"homePage"_s).findChildren<QPushButton *>()) {
        back = button->text() == u"Bring the samples back"_s ? button : back;
    }
    REQUIRE(back != nullptr);

    gui.click(*back);

    CHECK(homeIsRead(gui));
    CHECK(gui.waitUntil([&] { return gui.find<ui::MessageBar>(u"messageBar"_s).text().contains(u"sample records are in the library"_s); }));
}

TEST_CASE("The samples are only removed after a question whose safe answer is the default", "[ui][shell]")
{
    Shell shell;
    const GuiDriver gui = shell.gui();
    REQUIRE(homeIsRead(gui));
    gui.click(u"removeSamples"_s);
    CHECK(gui.dialogButton(u"Keep them"_s).isDefault());

    gui.click(gui.dialogButton(u"Remove the samples"_s));

    CHECK(gui.waitUntil([&] { return homeTexts(gui).contains(u"Nothing here yet."_s); }));
}

TEST_CASE("The closed banner of the samples stays closed at the next start", "[ui][shell]")
{
    Shell shell;
    REQUIRE(homeIsRead(shell.gui()));
    shell.gui().click(u"closeBanner"_s);

    shell.restart();

    REQUIRE(homeIsRead(shell.gui()));
    CHECK_FALSE(shell.gui().has(u"sampleBanner"_s));
}
