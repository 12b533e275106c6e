// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch_qt.h"
#include "tests/ui/library_fixture.h"

#include <QAbstractItemModelTester>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSplitter>

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

SearchQuery only(const QString &facet, const QString &value)
{
    return {{}, {{facet, {value}, false}}, {}};
}

} // namespace

TEST_CASE("The library opens on everything, newest first, and says how much it is", "[ui][library]")
{
    LibraryWindow window;

    CHECK(window.showsTruth());
    CHECK(window.model().rowCount() > 150);
    CHECK_THAT(window.countText().toStdString(), contains(std::to_string(window.model().rowCount())));
    CHECK(window.page.currentRecord().isEmpty());
}

TEST_CASE("Typing narrows the result at every key", "[ui][library]")
{
    LibraryWindow window;
    const int everything = window.model().rowCount();

    REQUIRE(window.type(u"sam"_s));
    const int some = window.model().rowCount();
    REQUIRE(window.type(u"lit"_s));

    CHECK(some < everything);
    CHECK(window.model().rowCount() <= some);
    CHECK(window.model().rowAt(0)->id.value == u"case_study:case-samlit"_s);
    CHECK_FALSE(window.model().rowAt(0)->title.marks.empty());
    CHECK_THAT(window.countText().toStdString(), contains(std::to_string(window.model().rowCount())));
}

TEST_CASE("What is marked follows the words, also where they find the same records", "[ui][library]")
{
    LibraryWindow window(Contents::Empty);
    addCases(*window.temp.library, 5);
    REQUIRE(window.settle());
    REQUIRE(window.type(u"numbered"_s));
    const std::vector<qint64> found = window.model().docids();
    REQUIRE(waitUntil([&] { return window.model().rowAt(0)->title.marks.size() == 1; }));

    REQUIRE(window.type(u" partnership"_s));
    REQUIRE(window.model().docids() == found);

    CHECK(waitUntil([&] { return window.model().rowAt(0)->title.marks.size() == 2; }));
}

TEST_CASE("Accents and case make no difference to what is typed", "[ui][library]")
{
    LibraryWindow window;

    REQUIRE(window.ask(words(u"kényà"_s)));
    const std::vector<qint64> accented = window.model().docids();
    window.box().clear();
    REQUIRE(window.type(u"KENYA"_s));

    CHECK_FALSE(accented.empty());
    CHECK(window.model().docids() == accented);
}

TEST_CASE("An answer that a newer query has overtaken is never shown", "[ui][library]")
{
    LibraryWindow window;
    const std::vector<qint64> first = window.model().docids();
    const std::vector<qint64> last = window.truth(words(u"hotel"_s)).docids;
    std::vector<std::vector<qint64>> shown;
    QObject::connect(&window.model(), &QAbstractItemModel::modelReset, &window.model(), [&] { shown.push_back(window.model().docids()); });

    for (const QString &text : {u"bank"_s, u"human"_s, u"training"_s, u"hotel"_s}) {
        window.page.showQuery(words(text));
    }
    REQUIRE(window.settle());
    QTest::qWait(0);

    CHECK(last != first);
    CHECK(window.model().docids() == last);
    CHECK(std::all_of(shown.begin(), shown.end(), [&](const auto &docids) { return docids == first || docids == last; }));
}

TEST_CASE("A query from elsewhere replaces what stood in the box", "[ui][library]")
{
    LibraryWindow window;
    REQUIRE(window.type(u"hotel"_s));

    REQUIRE(window.ask(only(u"country"_s, u"KE"_s)));

    CHECK(window.box().text().isEmpty());
    CHECK(window.page.findChild<QWidget *>(u"chip_country"_s) != nullptr);
    CHECK(window.model().rowCount() == window.total(only(u"country"_s, u"KE"_s)));
}

TEST_CASE("A row that is chosen opens its record, and stays chosen while the result narrows around it", "[ui][library]")
{
    LibraryWindow window;
    REQUIRE(window.ask(words(u"samlit"_s)));
    QSignalSpy shown(&window.page, &LibraryPage::recordShown);

    window.clickRow(0);
    REQUIRE(waitUntil([&] { return !window.page.currentRecord().isEmpty(); }));
    const RecordId chosen = window.page.currentRecord();
    REQUIRE(window.ask({}));

    CHECK(shown.count() == 1);
    CHECK(chosen.value == u"case_study:case-samlit"_s);
    CHECK(window.page.currentRecord() == chosen);
    const QModelIndex current = window.list().currentIndex();
    REQUIRE(waitUntil([&] { return window.model().rowAt(current.row()) != nullptr; }));
    CHECK(window.model().rowAt(current.row())->id == chosen);
    CHECK(window.list().viewport()->rect().intersects(window.list().visualRect(current)));
}

TEST_CASE("The reader never stands beside a result without its record", "[ui][library]")
{
    LibraryWindow window;
    REQUIRE(window.ask(words(u"samlit"_s)));
    window.clickRow(0);
    REQUIRE(waitUntil([&] { return !window.page.currentRecord().isEmpty(); }));

    REQUIRE(window.ask(only(u"type"_s, u"event"_s)));

    CHECK(window.page.currentRecord().isEmpty());
    CHECK_FALSE(window.list().selectionModel()->hasSelection());
}

TEST_CASE("What is being edited stays open while the result changes", "[ui][library]")
{
    LibraryWindow window;
    REQUIRE(window.ask(words(u"samlit"_s)));
    window.clickRow(0);
    REQUIRE(waitUntil([&] { return !window.page.currentRecord().isEmpty(); }));
    const RecordId id = window.page.currentRecord();
    REQUIRE(waitUntil([&] {
        window.page.recordPane().edit();
        return window.page.recordPane().isEditing();
    }));

    REQUIRE(window.ask(only(u"type"_s, u"event"_s)));

    CHECK(window.page.recordPane().isEditing());
    CHECK(window.page.currentRecord() == id);
}

TEST_CASE("A record shown from elsewhere is chosen in the list however far down it is", "[ui][library]")
{
    LibraryWindow window(Contents::Empty);
    addCases(*window.temp.library, 3000);
    REQUIRE(window.settle());
    REQUIRE(window.ask({{}, {}, {SortKey::Title, {}, false}}));

    window.page.showRecord({u"case_study:c02999"_s});

    CHECK(waitUntil([&] { return window.list().currentIndex().row() == 2999; }));
    CHECK(window.page.currentRecord().value == u"case_study:c02999"_s);
}

TEST_CASE("Rows are fetched by the page where one looks, and no more of them", "[ui][library]")
{
    LibraryWindow window(Contents::Empty);
    addCases(*window.temp.library, 3000);
    REQUIRE(window.settle());
    QAbstractItemModelTester tester(&window.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(window.ask({{}, {}, {SortKey::Title, {}, false}}));
    QSignalSpy loaded(&window.model(), &ResultModel::rowsLoaded);

    CHECK(window.model().rowCount() == 3000);
    window.list().verticalScrollBar()->setValue(window.list().verticalScrollBar()->maximum());
    window.list().viewport()->repaint();
    REQUIRE(waitUntil([&] { return !loaded.isEmpty() && loaded.last().at(1).toInt() == 2999; }));

    REQUIRE(window.model().rowAt(2999) != nullptr);
    CHECK(window.model().rowAt(2999)->title.text == u"Numbered partnership 02999"_s);
    CHECK(window.model().index(2999, 0).data().toString() == u"Numbered partnership 02999"_s);
    CHECK(loaded.count() <= 3);
}

TEST_CASE("A row whose text is still on its way says so", "[ui][library]")
{
    LibraryWindow window(Contents::Empty);
    addCases(*window.temp.library, 1000);
    REQUIRE(window.settle());

    CHECK(window.model().index(900, 0).data().toString() == u"Loading…"_s);
    CHECK_FALSE(window.model().index(900, 0).data(ResultModel::LoadedRole).toBool());
    CHECK(waitUntil([&] { return window.model().index(900, 0).data(ResultModel::LoadedRole).toBool(); }));
}

TEST_CASE("A commit refreshes what is shown without moving it", "[ui][library]")
{
    LibraryWindow window(Contents::Empty);
    addCases(*window.temp.library, 1000);
    REQUIRE(window.settle());
    REQUIRE(window.ask({{}, {}, {SortKey::Title, {}, false}}));
    window.list().verticalScrollBar()->setValue(window.list().verticalScrollBar()->maximum() / 2);
    const int at = window.list().indexAt({50, 10}).row();
    REQUIRE(waitUntil([&] { return window.model().rowAt(at) != nullptr; }));
    const RecordId top = window.model().rowAt(at)->id;

    RecordWriter writer(*window.temp.library);
    REQUIRE(writer.edit({u"case_study:c00999"_s}, {{u"title"_s, QJsonObject {{u"en"_s, u"A new beginning"_s}}}}, {u"me"_s, {}}));
    REQUIRE(waitUntil([&] { return window.model().rowAt(0) != nullptr && window.model().rowAt(0)->title.text == u"A new beginning"_s; }));

    const int now = window.list().indexAt({50, 10}).row();
    REQUIRE(waitUntil([&] { return window.model().rowAt(now) != nullptr; }));
    CHECK(window.model().rowAt(now)->id == top);
}

TEST_CASE("A commit keeps every chosen row", "[ui][library]")
{
    LibraryWindow window(Contents::Empty);
    addCases(*window.temp.library, 300);
    REQUIRE(window.settle());
    REQUIRE(window.ask({{}, {}, {SortKey::Title, {}, false}}));
    window.clickRow(2);
    QTest::mouseClick(window.list().viewport(), Qt::LeftButton, Qt::ShiftModifier, window.list().visualRect(window.model().index(4, 0)).center());
    REQUIRE(window.list().selectionModel()->selectedRows().size() == 3);

    RecordWriter writer(*window.temp.library);
    REQUIRE(writer.edit({u"case_study:c00299"_s}, {{u"title"_s, QJsonObject {{u"en"_s, u"A new beginning"_s}}}}, {u"me"_s, {}}));
    REQUIRE(waitUntil([&] { return window.model().rowAt(0) != nullptr && window.model().rowAt(0)->title.text == u"A new beginning"_s; }));

    QList<int> rows;
    for (const QModelIndex &index : window.list().selectionModel()->selectedRows()) {
        rows.append(index.row());
    }
    std::sort(rows.begin(), rows.end());
    CHECK(rows == QList<int> {3, 4, 5});
}

TEST_CASE("A text that changes elsewhere never blanks the rows on its way", "[ui][library]")
{
    LibraryWindow window;
    REQUIRE(window.ask(words(u"samlit"_s)));
    REQUIRE(window.model().rowAt(0) != nullptr);
    bool blank = false;
    QObject::connect(&window.model(), &QAbstractItemModel::dataChanged, &window.model(), [&] { blank = blank || window.model().rowAt(0) == nullptr; });

    RecordWriter writer(*window.temp.library);
    REQUIRE(writer.edit({u"case_study:case-samlit"_s}, {{u"title"_s, QJsonObject {{u"en"_s, u"SAMLIT renamed"_s}}}}, {u"me"_s, {}}));
    REQUIRE(waitUntil([&] { return window.model().rowAt(0) != nullptr && window.model().rowAt(0)->title.text == u"SAMLIT renamed"_s; }));

    CHECK_FALSE(blank);
    CHECK(window.model().rowAt(0)->badges.contains(u"changed here"_s));
}

TEST_CASE("The layout of the page is remembered", "[ui][library]")
{
    QByteArray layout;
    {
        LibraryWindow window;
        window.page.toggleFacetRail();
        window.child<QSplitter>(u"librarySplitter"_s).setSizes({0, 600, 600});
        layout = window.page.saveLayout();
    }
    LibraryWindow window;

    window.page.restoreLayout(layout);

    CHECK(window.child<QWidget>(u"facetRail"_s).isHidden());
    const QList<int> sizes = window.child<QSplitter>(u"librarySplitter"_s).sizes();
    CHECK(std::abs(sizes[1] - sizes[2]) < 40);
    window.page.restoreLayout("nonsense"); // Settings of another version change nothing.
    CHECK(window.child<QWidget>(u"facetRail"_s).isHidden());
}
