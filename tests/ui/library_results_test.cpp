// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch_qt.h"
#include "tests/ui/library_fixture.h"

#include "ui/common/formats.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMimeData>
#include <QSignalSpy>
#include <QTableView>
#include <QTextDocument>
#include <QToolButton>

#include <algorithm>

using namespace fourthp;
using namespace fourthp::test;
using namespace fourthp::ui;
using namespace Qt::StringLiterals;

namespace {

SearchQuery words(const QString &text)
{
    return {text, {}, {}};
}

QTableView &shownTable(LibraryWindow &window)
{
    QTest::mouseClick(&window.child<QToolButton>(u"viewTable"_s), Qt::LeftButton);
    return window.child<QTableView>(u"resultTable"_s);
}

void clickHeading(QTableView &table, int section)
{
    const QHeaderView &header = *table.horizontalHeader();
    QTest::mouseClick(header.viewport(), Qt::LeftButton, {},
        {header.sectionViewportPosition(section) + 10, header.height() / 2});
}

} // namespace

TEST_CASE("The order is chosen by name", "[ui][library][results]")
{
    LibraryWindow window(Contents::Empty);
    addCases(*window.temp.library, 50);
    REQUIRE(window.settle());
    auto &order = window.child<QComboBox>(u"resultSort"_s);

    order.setFocus();
    QTest::keyClick(&order, Qt::Key_Down); // By title.
    REQUIRE(waitUntil([&] { return window.page.query().sort.key == SortKey::Title && window.settle(); }));
    CHECK(window.model().rowAt(0)->title.text == u"Numbered partnership 00000"_s);

    QTest::keyClick(&order, Qt::Key_Down); // Backwards.
    REQUIRE(waitUntil([&] { return window.page.query().sort.descending && window.settle(); }));
    CHECK(window.model().rowAt(0)->title.text == u"Numbered partnership 00049"_s);
}

TEST_CASE("A click on a heading orders by that column, a second one backwards", "[ui][library][results]")
{
    LibraryWindow window(Contents::Empty);
    addCases(*window.temp.library, 50);
    REQUIRE(window.settle());
    QTableView &table = shownTable(window);

    clickHeading(table, 0);
    REQUIRE(waitUntil([&] {
        return window.page.query().sort == SortOrder {SortKey::Title, {}, false} && window.settle();
    }));
    CHECK(window.model().rowAt(0)->title.text == u"Numbered partnership 00000"_s);
    CHECK(table.horizontalHeader()->isSortIndicatorShown());
    CHECK(table.horizontalHeader()->sortIndicatorSection() == 0);
    CHECK(table.horizontalHeader()->sortIndicatorOrder() == Qt::AscendingOrder);

    clickHeading(table, 0);
    REQUIRE(waitUntil([&] { return window.page.query().sort.descending && window.settle(); }));
    CHECK(window.model().rowAt(0)->title.text == u"Numbered partnership 00049"_s);
    CHECK(table.horizontalHeader()->sortIndicatorOrder() == Qt::DescendingOrder);
}

TEST_CASE("List and table show the same rows with the same selection, and the choice is remembered",
    "[ui][library][results]")
{
    LibraryWindow window;
    window.clickRow(3);

    QTableView &table = shownTable(window);

    CHECK(table.isVisible());
    CHECK_FALSE(window.list().isVisible());
    CHECK(table.currentIndex().row() == 3);
    CHECK(table.selectionModel()->selectedRows().size() == 1); // The whole row, not one cell of it.
    CHECK(window.settings.choice(u"resultView"_s) == u"table"_s);
}

TEST_CASE("The columns of a type come from the catalogue", "[ui][library][results]")
{
    LibraryWindow window;
    QTableView &table = shownTable(window);

    REQUIRE(window.ask({{}, {{u"type"_s, {u"case_study"_s}, false}}, {}}));

    CHECK(window.model().columns().paths == defaultColumns({u"case_study"_s}));
    CHECK(window.model().columns().paths.contains(u"countries"_s));
    CHECK(table.model()->headerData(0, Qt::Horizontal, Qt::DisplayRole).toString() == u"Title"_s);
    for (int column = 0; column < window.model().columnCount(); ++column) {
        CHECK_FALSE(window.model().headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
    }
    // Cells hold words, not codes.
    const auto country = int(window.model().columns().paths.indexOf(u"countries"_s));
    REQUIRE(window.rowOf(u"case_study:case-samlit"_s) >= 0);
    CHECK(window.model()
              .index(window.rowOf(u"case_study:case-samlit"_s), country)
              .data()
              .toString()
              .contains(u"South Africa"_s));
}

TEST_CASE("Columns that were moved are exported in the shown order", "[ui][library][results]")
{
    LibraryWindow window;
    QTableView &table = shownTable(window);
    REQUIRE(window.ask({{}, {{u"type"_s, {u"case_study"_s}, false}}, {}}));
    QSignalSpy wanted(&window.page, &LibraryPage::exportRequested);

    table.horizontalHeader()->moveSection(2, 1);
    window.page.exportResult();

    QStringList expected = defaultColumns({u"case_study"_s});
    expected.swapItemsAt(1, 2);
    REQUIRE(wanted.count() == 1);
    CHECK(wanted[0][2].toStringList() == expected);
}

TEST_CASE("Widths and order of columns come back for their type", "[ui][library][results]")
{
    LibraryWindow window;
    QTableView &table = shownTable(window);
    REQUIRE(window.ask({{}, {{u"type"_s, {u"case_study"_s}, false}}, {}}));
    table.horizontalHeader()->resizeSection(1, 234);
    table.horizontalHeader()->moveSection(2, 1);
    const QString second = window.model().columns().paths.at(2);
    const QString third = window.model().columns().paths.at(1);

    REQUIRE(window.ask({}));
    REQUIRE(window.ask({{}, {{u"type"_s, {u"case_study"_s}, false}}, {}}));

    CHECK(window.model().columns().paths.at(1) == second);
    CHECK(window.model().columns().paths.at(2) == third);
    CHECK(table.columnWidth(2) == 234);
    CHECK(table.horizontalHeader()->visualIndex(2) == 2);
}

TEST_CASE("One row is copied as title and address", "[ui][library][results]")
{
    LibraryWindow window;
    REQUIRE(window.ask(words(u"samlit"_s)));
    window.clickRow(0);

    QTest::keySequence(&window.list(), QKeySequence::Copy);
    REQUIRE(waitUntil(
        [&] { return QGuiApplication::clipboard()->text().contains(u"case_study:case-samlit"_s); }));

    CHECK(QGuiApplication::clipboard()->text().startsWith(window.model().rowAt(0)->title.text));
}

TEST_CASE("Many rows are copied as a table, all of them, in the shown order", "[ui][library][results]")
{
    LibraryWindow window(Contents::Empty);
    addCases(*window.temp.library, 1000);
    REQUIRE(window.settle());
    REQUIRE(window.ask({{}, {}, {SortKey::Title, {}, false}}));
    QTableView &table = shownTable(window);
    table.setFocus();

    QTest::keySequence(&table, QKeySequence::SelectAll);
    QTest::keySequence(&table, QKeySequence::Copy);
    REQUIRE(waitUntil([&] { return QGuiApplication::clipboard()->text().count(u'\n') == 1001; }));

    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    CHECK(lines.at(0).startsWith(u"Title\t"_s));
    CHECK(lines.at(1).startsWith(u"Numbered partnership 00000\t"_s));
    CHECK(lines.at(1000).startsWith(u"Numbered partnership 00999\t"_s));
    CHECK(QGuiApplication::clipboard()->mimeData()->html().count(u"<tr>"_s) == 1001);
}

TEST_CASE("Rows picked in any order are copied as they stand", "[ui][library][results]")
{
    LibraryWindow window(Contents::Empty);
    addCases(*window.temp.library, 10);
    REQUIRE(window.settle());
    REQUIRE(window.ask({{}, {}, {SortKey::Title, {}, false}}));
    for (const int row : {3, 0, 2}) {
        QTest::mouseClick(window.list().viewport(), Qt::LeftButton,
            row == 3 ? Qt::NoModifier : Qt::ControlModifier,
            window.list().visualRect(window.model().index(row, 0)).center());
    }

    QTest::keySequence(&window.list(), QKeySequence::Copy);
    REQUIRE(waitUntil([&] { return QGuiApplication::clipboard()->text().count(u'\n') == 4; }));

    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    CHECK(lines.at(1).startsWith(u"Numbered partnership 00000"_s));
    CHECK(lines.at(2).startsWith(u"Numbered partnership 00002"_s));
    CHECK(lines.at(3).startsWith(u"Numbered partnership 00003"_s));
}

TEST_CASE("Text of a record is never markup on the clipboard", "[ui][library][results]")
{
    LibraryWindow window(Contents::Empty);
    addCases(*window.temp.library, 2);
    RecordWriter writer(*window.temp.library);
    REQUIRE(writer.edit({u"case_study:c00000"_s},
        {{u"title"_s, QJsonObject {{u"en"_s, u"<img src=x> & \tco"_s}}}}, {u"me"_s, {}}));
    REQUIRE(waitUntil([&] { return window.rowOf(u"case_study:c00000"_s) >= 0; }));
    window.list().setFocus();

    QTest::keySequence(&window.list(), QKeySequence::SelectAll);
    QTest::keySequence(&window.list(), QKeySequence::Copy);
    REQUIRE(waitUntil([&] { return QGuiApplication::clipboard()->text().contains(u"<img"_s); }));

    CHECK_FALSE(QGuiApplication::clipboard()->mimeData()->html().contains(u"<img"_s));
    CHECK(QGuiApplication::clipboard()->mimeData()->html().contains(u"&lt;img"_s));
}

TEST_CASE("A tool tip shows the text of a record as it was written", "[ui][library][results]")
{
    LibraryWindow window(Contents::Empty);
    addCases(*window.temp.library, 1);
    REQUIRE(window.settle());
    RecordWriter writer(*window.temp.library);
    REQUIRE(writer.edit({u"case_study:c00000"_s},
        {{u"title"_s, QJsonObject {{u"en"_s, u"<img src=x> Trade & co"_s}}}}, {u"me"_s, {}}));
    REQUIRE(waitUntil([&] {
        return window.model().rowAt(0) != nullptr && window.model().rowAt(0)->title.text.contains(u"Trade"_s);
    }));

    QTextDocument shown;
    const QString tip = window.model().index(0, 0).data(Qt::ToolTipRole).toString();
    REQUIRE(Qt::mightBeRichText(tip)); // As QToolTip looks at it.
    shown.setHtml(tip);

    CHECK(shown.toPlainText() == u"<img src=x> Trade & co"_s);
}

TEST_CASE("An export takes the chosen rows, or everything that was found", "[ui][library][results]")
{
    LibraryWindow window;
    REQUIRE(window.ask(words(u"hotel"_s)));
    REQUIRE(window.model().rowCount() > 3);
    QSignalSpy wanted(&window.page, &LibraryPage::exportRequested);

    window.page.exportResult();
    window.clickRow(0);
    QTest::mouseClick(window.list().viewport(), Qt::LeftButton, Qt::ShiftModifier,
        window.list().visualRect(window.model().index(2, 0)).center());
    window.page.exportResult();

    REQUIRE(wanted.count() == 2);
    CHECK(wanted[0][1].value<std::vector<qint64>>() == window.model().docids());
    CHECK(wanted[1][1].value<std::vector<qint64>>().size() == 3);
    CHECK_THAT(window.countText().toStdString(), contains("3 selected"));
}

TEST_CASE(
    "When filters leave nothing, each offers what the result would be without it", "[ui][library][results]")
{
    LibraryWindow window;
    const SearchQuery query {
        u"samlit"_s, {{u"type"_s, {u"event"_s}, false}, {u"country"_s, {u"JP"_s}, false}}, {}};
    REQUIRE(window.total(query) == 0);

    REQUIRE(window.ask(query));
    REQUIRE(waitUntil([&] { return window.offered(u"Clear all filters ("_s) != nullptr; }));

    const qint64 everywhere = window.total(words(u"samlit"_s));
    CHECK(window.offered(u"Clear all filters"_s)->text() == u"Clear all filters (%1)"_s.arg(everywhere));
    CHECK_THAT(window.emptyHeadline().toStdString(), contains("samlit"));
    const SearchQuery withoutCountry {u"samlit"_s, {{u"type"_s, {u"event"_s}, false}}, {}};
    REQUIRE(window.offered(u"Remove \u2068Country"_s) != nullptr);
    CHECK_THAT(window.offered(u"Remove \u2068Country"_s)->text().toStdString(), contains("Japan"));
    CHECK(window.offered(u"Remove \u2068Country"_s)->text().endsWith(u"(%1)"_s.arg(window.total(withoutCountry))));
    REQUIRE(window.total({u"samlit"_s, {{u"country"_s, {u"JP"_s}, false}}, {}}) == 0);
    CHECK(window.offered(u"Remove \u2068Type"_s) == nullptr); // It would find nothing either.

    QTest::mouseClick(window.offered(u"Clear all filters"_s), Qt::LeftButton);
    REQUIRE(waitUntil([&] { return window.page.query().filters.empty() && window.showsTruth(); }));
    CHECK(window.model().rowCount() == everywhere);
    CHECK(window.list().isVisible());
}

TEST_CASE("A misspelt word leads to the right one", "[ui][library][results]")
{
    LibraryWindow window;

    REQUIRE(window.type(u"partnrship"_s));
    REQUIRE(waitUntil([&] { return window.offered(u"partnership"_s) != nullptr; }));
    CHECK_THAT(
        window.emptyHeadline().toStdString(), contains("No record contains") && contains("partnrship"));
    QTest::mouseClick(window.offered(u"partnership"_s), Qt::LeftButton);
    REQUIRE(waitUntil([&] { return window.page.query().text == u"partnership"_s && window.showsTruth(); }));

    CHECK(window.model().rowCount() > 0);
    CHECK(window.box().text() == u"partnership"_s);
}

TEST_CASE("The keyboard reaches what an empty result offers, also once it has been counted",
    "[ui][library][results]")
{
    LibraryWindow window;
    window.page.focusSearch();
    REQUIRE(
        window.ask({u"samlit"_s, {{u"type"_s, {u"event"_s}, false}, {u"country"_s, {u"JP"_s}, false}}, {}}));

    QTest::keyClick(&window.box(), Qt::Key_Down);
    REQUIRE(waitUntil([&] { return window.offered(u"Clear all filters ("_s) != nullptr; }));
    auto *first = qobject_cast<QPushButton *>(window.page.focusWidget());
    REQUIRE(first != nullptr);
    CHECK_THAT(first->text().toStdString(), contains("Japan"));
    QTest::keyClick(first, Qt::Key_Space);

    CHECK(waitUntil([&] { return window.page.query().filterOn(u"country") == nullptr; }));
}

TEST_CASE("An empty library says so", "[ui][library][results]")
{
    LibraryWindow window(Contents::Empty);

    CHECK(waitUntil([&] { return window.emptyHeadline() == u"Nothing here yet."_s; }));
}

TEST_CASE("A screen reader hears type, title and facts of a row", "[ui][library][results]")
{
    LibraryWindow window;
    REQUIRE(window.ask(words(u"samlit"_s)));

    const std::string spoken
        = window.model().index(0, 0).data(Qt::AccessibleTextRole).toString().toStdString();

    CHECK_THAT(spoken, contains("Case study"));
    CHECK_THAT(spoken, contains(window.model().rowAt(0)->title.text.toStdString()));
    CHECK_THAT(spoken, contains("South Africa"));
}

TEST_CASE(
    "Another language takes hold of the page at once, counts and rows with it", "[ui][library][results]")
{
    LibraryWindow window;
    REQUIRE(window.ask({u"samlit"_s, {{u"type"_s, {u"case_study"_s}, false}}, {}}));
    window.clickRow(0);
    const QString english = window.countText();

    useLanguage(u"ar"_s);
    QCoreApplication::processEvents();
    window.page.setLayoutDirection(Qt::RightToLeft);
    CHECK(waitUntil([&] {
        return window.model().rowAt(0) != nullptr && window.model().rowAt(0)->typeText == u"دراسة حالة"_s;
    }));
    const QString arabic = window.countText();
    const QString chip = window.child<QToolButton>(u"chip_type"_s).text();
    const bool chosen = window.list().selectionModel()->hasSelection();
    CHECK_FALSE(window.page.grab().isNull()); // Painting from right to left.
    useLanguage(u"en"_s);

    CHECK(arabic != english);
    CHECK_THAT(chip.toStdString(), contains("دراسات الحالة"));
    CHECK(chosen);
    CHECK(waitUntil([&] { return window.countText() == english; }));
}

TEST_CASE("Large counts are written as the reader's language writes them", "[ui][library][results]")
{
    LibraryWindow window(Contents::Empty);
    addCases(*window.temp.library, 1200);
    REQUIRE(window.settle());

    CHECK_THAT(window.countText().toStdString(), contains("1,200 "));
}

TEST_CASE("A time of day is shown with its day, in the reader's way of writing it", "[ui][library][results]")
{
    const QString shown = Formats::partialDate(u"2026-11-23T09:05"_s);
    CHECK(shown.startsWith(Formats::partialDate(u"2026-11-23"_s)));
    CHECK_THAT(shown.toStdString(), contains("9:05"));
    CHECK_FALSE(shown.contains(u'T'));
}

TEST_CASE("Everything on the page that can be operated has a name and an object name", "[ui][library][results]")
{
    LibraryWindow window;
    REQUIRE(window.ask({{}, {{u"country"_s, {u"KE"_s}, false}}, {}}));

    int seen = 0;
    for (const QWidget *widget : window.page.findChildren<QWidget *>()) {
        const QString kind = QString::fromLatin1(widget->metaObject()->className());
        const bool isPart = kind.startsWith(u"QLineEditIconButton"_s)
            || widget->objectName().startsWith(u"qt_"_s)
            || (widget->parentWidget() != nullptr && widget->parentWidget()->focusProxy() == widget);
        if (widget->focusPolicy() == Qt::NoFocus || isPart || !widget->isVisible()
            || kind == u"QScrollBar"_s) {
            continue;
        }
        ++seen;
        INFO(kind.toStdString() << " in " << widget->parentWidget()->objectName().toStdString());
        CHECK_FALSE(widget->objectName().isEmpty());
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        CHECK_FALSE((widget->accessibleName().isEmpty() && (button == nullptr || button->text().isEmpty())));
    }
    CHECK(seen > 10);
}
