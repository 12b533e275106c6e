// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch_qt.h"
#include "tests/ui/library_fixture.h"

#include "core/model/field_catalogue.h"
#include "core/search/query_text.h"
#include "ui/common/theme.h"
#include "ui/search/filter_text.h"

#include <QAction>
#include <QApplication>
#include <QMessageBox>
#include <QSignalSpy>
#include <QToolButton>

#include <algorithm>

using namespace fourthp;
using namespace fourthp::test;
using namespace fourthp::ui;
using namespace Qt::StringLiterals;

namespace {

const FacetFilter kKenya {u"country"_s, {u"KE"_s}, false};

} // namespace

TEST_CASE("A filter that is typed becomes a chip, and leaves the text", "[ui][search]")
{
    LibraryWindow window;

    QTest::keyClicks(&window.box(), u"country:ke "_s);
    REQUIRE(waitUntil([&] { return window.page.query().filters == std::vector {kKenya}; }));
    QTest::keyClicks(&window.box(), u"police"_s);
    REQUIRE(waitUntil([&] { return window.page.query().text == u"police"_s && window.showsTruth(); }));

    CHECK(window.box().text() == u"police"_s);
    CHECK(window.child<QToolButton>(u"chip_country"_s).text() == u"Country: Kenya"_s);
    CHECK(window.page.query().filters == std::vector {kKenya});
}

TEST_CASE("The button that clears the text is there only with a text", "[ui][search]")
{
    LibraryWindow window;
    const auto buttons = window.box().findChildren<QToolButton *>(); // Qt's own: the glass and the one that clears.
    const auto found = std::find_if(buttons.begin(), buttons.end(),
        [](const QToolButton *one) { return one->defaultAction() != nullptr && one->defaultAction()->objectName() == u"_q_qlineeditclearaction"_s; });
    REQUIRE(found != buttons.end());
    const QToolButton *button = *found;

    REQUIRE(window.type(u"bank"_s));
    CHECK(waitUntil([&] { return qFuzzyCompare(button->property("opacity").toReal(), 1.0); }));
    REQUIRE(window.ask({{}, {kKenya}, {}}));
    CHECK(waitUntil([&] { return qFuzzyIsNull(button->property("opacity").toReal()); }));
}

TEST_CASE("A filter that is still being typed is left alone", "[ui][search]")
{
    LibraryWindow window;

    QTest::keyClicks(&window.box(), u"bank country:k"_s);
    REQUIRE(waitUntil([&] { return window.page.query().text == u"bank"_s && window.showsTruth(); }));

    CHECK(window.box().text() == u"bank country:k"_s);
    CHECK(window.page.query().filters.empty());
}

TEST_CASE("A quoted value is one value, blanks and all", "[ui][search]")
{
    LibraryWindow window;

    QTest::keyClicks(&window.box(), u"bank tag:\"supply "_s);
    REQUIRE(waitUntil([&] { return window.page.query().text == u"bank"_s; }));
    CHECK(window.page.query().filters.empty());
    QTest::keyClicks(&window.box(), u"chain\" "_s);
    REQUIRE(waitUntil([&] { return !window.page.query().filters.empty(); }));

    CHECK(window.page.query().filters == std::vector {FacetFilter {u"tag"_s, {u"supply chain"_s}, false}});
}

TEST_CASE("Enter takes a filter as it stands and leads to the results", "[ui][search]")
{
    LibraryWindow window;
    window.box().setFocus();

    QTest::keyClicks(&window.box(), u"type:resource"_s);
    QTest::keyClick(&window.box(), Qt::Key_Return);
    REQUIRE(waitUntil([&] { return window.page.query().filterOn(u"type") != nullptr && window.settle(); }));

    CHECK(window.box().text().isEmpty());
    CHECK(window.page.focusWidget() == &window.list());
}

TEST_CASE("What names no filter is searched as words, and said so", "[ui][search]")
{
    LibraryWindow window;
    auto &note = window.child<QLabel>(u"searchNote"_s);

    REQUIRE(window.type(u"countri:kenya"_s));

    CHECK(note.isVisible());
    CHECK_THAT(note.text().toStdString(), contains("countri:"));
    CHECK(window.page.query().text == u"countri:kenya"_s);

    REQUIRE(window.ask({}));
    CHECK_FALSE(note.isVisible()); // It spoke of a text that is gone.
}

TEST_CASE("A chip takes its filter away", "[ui][search]")
{
    LibraryWindow window;
    const SearchQuery query {u"police"_s, {kKenya, {u"type"_s, {u"event"_s}, true}}, {}};
    REQUIRE(window.ask(query));
    CHECK(window.child<QToolButton>(u"chip_type"_s).text() == u"not Type: Events"_s);

    QTest::mouseClick(&window.child<QToolButton>(u"chip_country"_s), Qt::LeftButton);
    REQUIRE(waitUntil([&] { return window.page.query() == query.without(u"country") && window.showsTruth(); }));

    CHECK(window.box().text() == u"police"_s);
}

TEST_CASE("Escape steps back: the words, then the filters, and the chosen record stays", "[ui][search]")
{
    LibraryWindow window;
    REQUIRE(window.ask({u"samlit"_s, {{u"type"_s, {u"case_study"_s}, false}}, {}}));
    window.clickRow(0);
    REQUIRE(waitUntil([&] { return !window.page.currentRecord().isEmpty(); }));
    const RecordId chosen = window.page.currentRecord();
    window.page.focusSearch();

    QTest::keyClick(&window.box(), Qt::Key_Escape);
    REQUIRE(waitUntil([&] { return window.page.query().text.isEmpty() && window.showsTruth(); }));
    CHECK(window.page.query().filters.size() == 1);
    CHECK(window.page.currentRecord() == chosen);

    QTest::keyClick(&window.box(), Qt::Key_Escape);
    REQUIRE(waitUntil([&] { return window.page.query().isEmpty() && window.showsTruth(); }));
    CHECK(window.page.currentRecord() == chosen);
}

TEST_CASE("Down goes from the box to the first result", "[ui][search]")
{
    LibraryWindow window;
    window.page.focusSearch();
    REQUIRE(window.type(u"hotel"_s));

    QTest::keyClick(&window.box(), Qt::Key_Down);

    CHECK(window.page.focusWidget() == &window.list());
    CHECK(window.list().currentIndex().row() == 0);
}

TEST_CASE("Words typed just before a click on a facet are not lost", "[ui][search]")
{
    LibraryWindow window;
    QTest::keyClicks(&window.box(), u"training"_s);

    window.clickFacet(u"type"_s, u"resource"_s); // Before the pause after the last key is over.
    REQUIRE(waitUntil([&] { return window.page.query().text == u"training"_s && window.page.query().filterOn(u"type") != nullptr; }));

    CHECK(window.settle());
    CHECK(window.box().text() == u"training"_s);
}

TEST_CASE("One question is one step back, however it is asked", "[ui][search]")
{
    LibraryWindow window;
    QSignalSpy asked(&window.page, &LibraryPage::queryChanged);

    REQUIRE(window.ask({u"hotel"_s, {}, {}}));
    CHECK(asked.isEmpty()); // Shown from outside.
    window.clickFacet(u"type"_s, u"stakeholder"_s);
    REQUIRE(waitUntil([&] { return asked.count() == 1; }));
    QTest::keyClick(&window.box(), Qt::Key_Return);

    CHECK(asked.count() == 1); // Asking the same again is no step.
}

TEST_CASE("A word typed letter by letter is one question that is refined", "[ui][search]")
{
    LibraryWindow window;
    QSignalSpy asked(&window.page, &LibraryPage::queryChanged);
    QSignalSpy refined(&window.page, &LibraryPage::queryRefined);

    for (const QChar letter : u"hotel"_s) {
        REQUIRE(window.type(QString(letter)));
    }
    CHECK(asked.count() == 1);
    CHECK(refined.count() == 4);

    window.clickFacet(u"type"_s, u"stakeholder"_s);
    REQUIRE(waitUntil([&] { return asked.count() == 2; }));
    REQUIRE(window.type(u"s"_s));
    CHECK(asked.count() == 3); // Something else happened in between.
}

TEST_CASE("The picture in the search box takes the colours of the theme", "[ui][search]")
{
    LibraryWindow window;
    const QPalette palette = QApplication::palette();
    const QFont font = QApplication::font();
    const auto picture
        = [&] { return window.child<QAction>(u"searchPicture"_s).icon().pixmap(24, 24).toImage(); };
    const QImage usual = picture();
    REQUIRE_FALSE(usual.isNull());

    window.settings.setTheme(Theme::Dark);
    applyAppearance(window.settings);
    const QImage dark = picture();
    QApplication::setPalette(palette);
    QApplication::setFont(font);

    CHECK(dark != usual);
}

TEST_CASE("Searches are remembered", "[ui][search]")
{
    LibraryWindow window;

    REQUIRE(window.type(u"remitters"_s));
    QTest::keyClick(&window.box(), Qt::Key_Return);

    CHECK(window.settings.recentSearches().contains(u"remitters"_s));
    const QString file = window.settingsFolder.filePath(u"settings.ini"_s);
    CHECK(waitUntil([&] { return ui::Settings(file).recentSearches().contains(u"remitters"_s); }));
}

TEST_CASE("Many filters wrap and never widen the window", "[ui][search]")
{
    LibraryWindow window;
    SearchQuery query;
    for (const QString &facet : {u"type"_s, u"country"_s, u"sector"_s, u"practice_kind"_s, u"language"_s, u"tag"_s, u"state"_s, u"role"_s}) {
        if (findFacet(facet) != nullptr) {
            query.filters.push_back({facet, {u"a_long_value_of_this_facet_that_takes_space"_s}, false});
        }
    }
    REQUIRE(query.filters.size() >= 5);
    window.page.resize(820, 540);

    REQUIRE(window.ask(query));
    QCoreApplication::processEvents();

    CHECK(window.page.minimumSizeHint().width() <= 820);
    for (const FacetFilter &filter : query.filters) {
        const auto &chip = window.child<QToolButton>(u"chip_"_s + filter.facet);
        CHECK(chip.isVisible());
        CHECK(window.page.rect().contains(QRect(chip.mapTo(&window.page, QPoint()), chip.size())));
    }
}

TEST_CASE("No text is an error", "[ui][search]")
{
    LibraryWindow window;

    for (const QString &text : {u"\""_s, u"((("_s, u"AND OR NOT"_s, u"a* -"_s, u"'; DROP TABLE record; --"_s, u"NEAR(a b)"_s, u"year:..2020 :"_s, u"العربية ؟"_s, u"😀"_s}) {
        INFO(text.toStdString());
        window.box().clear();
        window.box().setText(text);
        QTest::keyClick(&window.box(), Qt::Key_Return);
        CHECK(window.settle());
    }
}

TEST_CASE("The way to search is explained on one sheet", "[ui][search]")
{
    LibraryWindow window;

    QTest::mouseClick(&window.child<QToolButton>(u"searchHelp"_s), Qt::LeftButton);

    auto *sheet = window.page.findChild<QMessageBox *>();
    REQUIRE(sheet != nullptr);
    CHECK_THAT(sheet->text().toStdString(), contains("country:KE"));
    // What the sheet teaches is understood.
    for (const QString &example : {u"country:KE"_s, u"sector:finance"_s, u"type:case_study"_s, u"tag:hotels"_s, u"country:KE,UG"_s, u"-country:KE"_s, u"no:country"_s, u"year:2019..2022"_s, u"year:>2019"_s, u"has:country"_s,
             u"has:file"_s, u"is:draft"_s, u"is:in_review"_s, u"is:edited"_s, u"updated:2024-01.."_s, u"updated:<2024"_s, u"~case_study:case-samlit"_s, u"tag:\"supply chain\""_s}) {
        CHECK(sheet->text().contains(example));
        CHECK(parseQuery(example).query.filters.size() == 1);
        CHECK(parseQuery(example).notUnderstood().isEmpty());
    }
    sheet->close();
}

TEST_CASE("Two filters typed one behind the other both count, at any pace", "[ui][search]")
{
    LibraryWindow window;

    QTest::keyClicks(&window.box(), u"sector:finance ty"_s);
    REQUIRE(waitUntil([&] { return window.page.query().filterOn(u"sector") != nullptr; }));
    CHECK(window.box().text() == u"ty"_s);
    QTest::keyClicks(&window.box(), u"pe:case_study ban"_s);
    REQUIRE(waitUntil([&] { return window.page.query().filterOn(u"type") != nullptr && window.page.query().text == u"ban"_s; }));
    CHECK(window.box().text() == u"ban"_s);

    window.box().clear();
    QTest::keyClicks(&window.box(), u"country:za year:2019"_s);
    REQUIRE(waitUntil([&] { return window.page.query().filterOn(u"country") != nullptr; }));
    CHECK(window.box().text() == u"year:2019"_s);
    QTest::keyClick(&window.box(), Qt::Key_Return);
    CHECK(waitUntil([&] { return window.page.query().filterOn(u"year") != nullptr && window.box().text().isEmpty(); }));
}

TEST_CASE("A mistyped field is told with a button that puts the right one in its place", "[ui][search]")
{
    LibraryWindow window;
    REQUIRE(window.type(u"bank countri:kenya"_s));
    const auto &note = window.child<QLabel>(u"searchNote"_s);
    auto &button = window.child<QPushButton>(u"searchCorrection"_s);
    CHECK_THAT(note.text().toStdString(), contains("Searching for the words as typed."));
    CHECK_THAT(note.text().toStdString(), contains("Did you mean"));
    REQUIRE(button.isVisible());
    CHECK(button.text().contains(u"country:"_s));

    button.click();
    REQUIRE(waitUntil([&] { return window.page.query().filters == std::vector {kKenya} && window.showsTruth(); }));

    CHECK(window.box().text().trimmed() == u"bank"_s);
    CHECK_FALSE(note.isVisible());
    CHECK_FALSE(button.isVisible());
}

TEST_CASE("A value that no list holds becomes a chip, and the likelier one is offered", "[ui][search]")
{
    LibraryWindow window;
    QTest::keyClicks(&window.box(), u"country:Kenia "_s);
    REQUIRE(waitUntil([&] { return window.page.query().filterOn(u"country") != nullptr && window.settle(); }));
    CHECK(window.page.query().filterOn(u"country")->values == QStringList {u"Kenia"_s});
    auto &note = window.child<QLabel>(u"searchNote"_s);
    CHECK(note.isVisible());
    REQUIRE(window.type(u"police"_s)); // Typing on leaves the note where it is.
    CHECK(note.isVisible());

    window.child<QPushButton>(u"searchCorrection"_s).click();
    REQUIRE(waitUntil([&] { return window.page.query().filters == std::vector {kKenya} && window.showsTruth(); }));
    CHECK_FALSE(note.isVisible());
    CHECK(window.box().text() == u"police"_s);
}

TEST_CASE("What is still being typed is neither searched nor told of as a mistake", "[ui][search]")
{
    LibraryWindow window;
    const auto &note = window.child<QLabel>(u"searchNote"_s);

    for (const QString &unfinished : {u"is:dra"_s, u"year:20x"_s, u"country:"_s, u"~case"_s, u"tag:\"supply"_s, u"OR"_s, u"\"money"_s}) {
        INFO(unfinished.toStdString());
        window.box().clear();
        QTest::keyClicks(&window.box(), u"bank "_s + unfinished);
        REQUIRE(waitUntil([&] { return window.page.query().text.startsWith(u"bank"_s) && window.settle(); }));
        CHECK(window.box().text() == u"bank "_s + unfinished);
        CHECK_FALSE(note.isVisible());
        CHECK(window.page.query().filters.empty());
    }
    QTest::keyClick(&window.box(), Qt::Key_Return);
    REQUIRE(waitUntil([&] { return note.isVisible(); }));
    CHECK_THAT(note.text().toStdString(), contains("not closed"));
}

TEST_CASE("How a query was read is told on a sheet that the keyboard reaches, and that follows the query", "[ui][search]")
{
    LibraryWindow window;
    REQUIRE(window.ask({u"hotel* bank OR police -draft"_s, {kKenya}, {}}));
    auto &button = window.child<QToolButton>(u"searchExplain"_s);
    auto &sheet = window.child<QWidget>(u"queryExplanation"_s);
    auto &lines = window.child<QLabel>(u"queryExplanationLines"_s);
    CHECK_FALSE(sheet.isVisible());

    button.setFocus();
    QTest::keyClick(&button, Qt::Key_Space);
    REQUIRE(sheet.isVisible());
    CHECK(window.page.focusWidget() == &lines);
    const QString text = QString(lines.text()).remove(u'\u2068').remove(u'\u2069');
    CHECK_THAT(text.toStdString(), contains("All of: hotel*"));
    CHECK_THAT(text.toStdString(), contains("Any of: bank, police"));
    CHECK_THAT(text.toStdString(), contains("None of: draft"));
    CHECK_THAT(text.toStdString(), contains("Country: Kenya"));
    CHECK(lines.accessibleName().contains(u"Country: Kenya"_s));
    CHECK(window.page.rect().contains(sheet.geometry()));

    window.box().clear();
    REQUIRE(window.ask({}));
    CHECK_THAT(lines.text().toStdString(), contains("Everything"));
    QTest::keyClick(&lines, Qt::Key_Escape);
    CHECK_FALSE(sheet.isVisible());
    CHECK(window.page.focusWidget() == &button);
    CHECK_FALSE(button.isChecked());
}

TEST_CASE("No mistake is too long to be told within the window", "[ui][search]")
{
    LibraryWindow window;
    window.page.resize(820, 540);

    window.box().setText(QString(500, u'w') + u":x is:"_s + QString(500, u'w'));
    QTest::keyClick(&window.box(), Qt::Key_Return);
    REQUIRE(waitUntil([&] { return window.child<QLabel>(u"searchNote"_s).isVisible(); }));

    CHECK(window.page.minimumSizeHint().width() <= 820);
}

TEST_CASE("Chips go by the keyboard, and from an empty box the last one by Backspace", "[ui][search]")
{
    LibraryWindow window;
    const FacetFilter events {u"type"_s, {u"event"_s}, true};
    const FacetFilter draft {u"state"_s, {u"draft"_s}, true};
    REQUIRE(window.ask({{}, {kKenya, events, draft}, {}}));
    CHECK(window.child<QToolButton>(u"chip_state"_s).text() == u"not Editorial state: Draft"_s);

    auto &chip = window.child<QToolButton>(u"chip_country"_s);
    chip.setFocus();
    QTest::keyClick(&chip, Qt::Key_Delete);
    REQUIRE(waitUntil([&] { return window.page.query().filters == std::vector {events, draft} && window.settle(); }));
    CHECK(window.page.focusWidget() == &window.box());

    QTest::keyClick(&window.box(), Qt::Key_Backspace);
    CHECK(waitUntil([&] { return window.page.query().filters == std::vector {events} && window.settle(); }));
}

TEST_CASE("Chips speak of times, files and links in words", "[ui][search]")
{
    LibraryWindow window;
    const Labels labels(window.temp.vocabularies, {u"en"_s});

    CHECK(filterText({u"updated"_s, {u">2024-01"_s}, false}, labels) == u"Updated: after January 2024"_s);
    CHECK(filterText({u"updated"_s, {u"2024-01..2024-06"_s, u"<2020"_s}, true}, labels) == u"not Updated: January 2024 to June 2024 or before 2020"_s);
    CHECK(filterText({u"year"_s, {u"2019.."_s}, false}, labels) == u"Year: from 2019"_s);
    CHECK(filterText({u"has"_s, {u"file"_s}, false}, labels) == u"Has: a file"_s);
    CHECK(filterText({u"is"_s, {u"sample"_s}, false}, labels) == u"Is: a sample record"_s);
    CHECK(filterText({u"country"_s, {u""_s}, true}, labels) == u"Country: any value"_s);
    CHECK(filterText({u"link"_s, {u"case_study:case-samlit"_s}, false}, labels) == u"Linked to: case_study:case-samlit"_s);

    REQUIRE(window.ask({{}, {{u"link"_s, {u"case_study:case-samlit"_s}, false}}, {}}));
    CHECK(waitUntil([&] { return window.child<QToolButton>(u"chip_link"_s).text().contains(u"South African"_s); }));
}

TEST_CASE("Fields and values may be typed in the language of the window", "[ui][search]")
{
    LibraryWindow window;
    useLanguage(u"fr"_s);
    REQUIRE(waitUntil([&] { return window.child<QToolButton>(u"searchHelp"_s).toolTip() != u"How to search"_s; }));

    window.box().setText(u"pays:kénya payx:x "_s);
    CHECK(waitUntil([&] { return window.page.query().filters == std::vector {kKenya} && window.settle(); }));
    CHECK_THAT(window.child<QToolButton>(u"chip_country"_s).text().toStdString(), contains("Pays"));
    CHECK(window.child<QPushButton>(u"searchCorrection"_s).text().contains(u"pays:"_s));
    useLanguage(u"en"_s);
}
