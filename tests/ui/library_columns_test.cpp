// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch_qt.h"
#include "tests/ui/library_fixture.h"

#include "ui/library/copy_rows.h"
#include "ui/library/result_panel.h"

#include <QAbstractItemDelegate>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QStyleOptionViewItem>
#include <QTableView>
#include <QTextLayout>
#include <QToolButton>

#include <numeric>

using namespace fourthp;
using namespace fourthp::test;
using namespace fourthp::ui;
using namespace Qt::StringLiterals;

namespace {

const SearchQuery kCases {{}, {{u"type"_s, {u"case_study"_s}, false}}, {}};

QTableView &shownTable(LibraryWindow &window)
{
    QTest::mouseClick(&window.child<QToolButton>(u"viewTable"_s), Qt::LeftButton);
    return window.child<QTableView>(u"resultTable"_s);
}

void restoreUsualColumns(LibraryWindow &window)
{
    window.child<QToolButton>(u"chooseColumns"_s).click();
    auto *menu = window.child<QTableView>(u"resultTable"_s).findChild<QMenu *>();
    REQUIRE(menu != nullptr);
    menu->actions().last()->trigger();
}

std::vector<int> widthsOnScreen(const QTableView &table)
{
    std::vector<int> widths;
    for (int visual = 0; visual < table.horizontalHeader()->count(); ++visual) {
        widths.push_back(table.columnWidth(table.horizontalHeader()->logicalIndex(visual)));
    }
    return widths;
}

} // namespace

TEST_CASE(
    "The usual columns come back also when only their order or width had changed", "[ui][library][columns]")
{
    LibraryWindow window;
    QTableView &table = shownTable(window);
    REQUIRE(window.ask(kCases));
    const std::vector<int> usual = widthsOnScreen(table);
    table.horizontalHeader()->resizeSection(1, 234);
    table.horizontalHeader()->moveSection(2, 1);
    REQUIRE(widthsOnScreen(table) != usual);

    restoreUsualColumns(window);

    CHECK(widthsOnScreen(table) == usual);
    CHECK(table.horizontalHeader()->visualIndex(2) == 2);
    CHECK(window.settings.choice(u"columns_case_study"_s).isEmpty());
}

TEST_CASE("A column that was moved stays there while one goes on searching", "[ui][library][columns]")
{
    LibraryWindow window;
    QTableView &table = shownTable(window);
    REQUIRE(window.ask(kCases));
    table.horizontalHeader()->moveSection(2, 1);
    QSignalSpy resets(&window.model(), &QAbstractItemModel::modelReset);

    REQUIRE(window.ask({{}, kCases.filters, {SortKey::Title, {}, true}}));

    CHECK(table.horizontalHeader()->visualIndex(2) == 1);
    CHECK(resets.count() == 1); // For the new rows; the columns are the same.
}

TEST_CASE("More rows than the clipboard takes are refused in words, and nothing is copied",
    "[ui][library][columns]")
{
    LibraryWindow window;
    QGuiApplication::clipboard()->setText(u"mine"_s);
    auto &panel = window.child<ResultPanel>(u"resultPanel"_s);
    QSignalSpy told(&window.page, &LibraryPage::message);
    std::vector<qint64> many(size_t(kMostRowsCopied + 1));
    std::iota(many.begin(), many.end(), 1'000'000);
    panel.showResult(many);

    window.list().selectAll();
    QTest::keySequence(&window.list(), QKeySequence::Copy);

    REQUIRE(told.count() == 1);
    CHECK(told[0][0].toString().contains(u"10,000"_s));
    CHECK(QGuiApplication::clipboard()->text() == u"mine"_s);
}

TEST_CASE("Copying says when the rows are on the clipboard", "[ui][library][columns]")
{
    LibraryWindow window(Contents::Empty);
    addCases(*window.temp.library, 3);
    REQUIRE(window.settle());
    QSignalSpy told(&window.page, &LibraryPage::message);

    window.list().selectAll();
    QTest::keySequence(&window.list(), QKeySequence::Copy);

    REQUIRE(waitUntil([&] { return told.count() == 1; }));
    CHECK(QGuiApplication::clipboard()->text().count(u'\n') == 4);
}

TEST_CASE("What may not leave the library is not copied, and that is said", "[ui][library][columns]")
{
    LibraryWindow window(Contents::Empty);
    addCases(*window.temp.library, 1);
    const QJsonObject red {{u"title"_s, QJsonObject {{u"en"_s, u"Only for us"_s}}}, {u"tlp"_s, u"TLP:RED"_s}};
    REQUIRE(RecordWriter(*window.temp.library).create(RecordType::CaseStudy, red, {u"me"_s, {}}));
    REQUIRE(window.settle());
    QSignalSpy told(&window.page, &LibraryPage::message);

    window.list().selectAll();
    QTest::keySequence(&window.list(), QKeySequence::Copy);

    REQUIRE(waitUntil([&] { return told.count() == 1; }));
    CHECK_FALSE(QGuiApplication::clipboard()->text().contains(u"Only for us"_s));
    CHECK(QGuiApplication::clipboard()->text().contains(u"Numbered partnership"_s));
    CHECK(told[0][0].toString().contains(u"stays here"_s));
}

TEST_CASE("No copied row names a record that stays or who changed it, and TLP:AMBER is in none", "[ui][library][columns]")
{
    LibraryWindow window(Contents::Empty);
    RecordWriter writer(*window.temp.library);
    const auto add = [&writer](const QString &title, QJsonObject more) {
        more.insert(u"title"_s, QJsonObject {{u"en"_s, title}});
        const auto made = writer.create(RecordType::Stakeholder, more, {u"Ana Editor"_s, {}});
        REQUIRE(made);
        return made->id.value;
    };
    const QString red = add(u"Safe house"_s, {{u"tlp"_s, u"TLP:RED"_s}});
    add(u"A desk"_s, {{u"parent"_s, red}});
    add(u"Another desk"_s, {});
    add(u"For a group"_s, {{u"tlp"_s, u"TLP:AMBER"_s}});
    REQUIRE(window.ask({{}, {{u"type"_s, {u"stakeholder"_s}, false}}, {}}));
    QTableView &table = shownTable(window);
    window.child<QToolButton>(u"chooseColumns"_s).click();
    for (const QString &column : {u"column_parent"_s, u"column_updated_by"_s}) {
        auto *choice = table.findChild<QAction *>(column);
        REQUIRE(choice != nullptr);
        choice->trigger();
    }
    REQUIRE(window.settle());
    REQUIRE(window.model().columns().paths.contains(u"parent"_s));
    QSignalSpy told(&window.page, &LibraryPage::message);

    table.selectAll();
    QTest::keySequence(&table, QKeySequence::Copy);

    REQUIRE(waitUntil([&] { return told.count() == 1; }));
    const QString text = QGuiApplication::clipboard()->text();
    CHECK(text.contains(u"Another desk"_s));
    for (const QString &stays : {u"Safe house"_s, red, u"Ana Editor"_s, u"For a group"_s}) {
        CAPTURE(stays);
        CHECK_FALSE(text.contains(stays));
        CHECK_FALSE(QGuiApplication::clipboard()->mimeData()->html().contains(stays));
    }
    restoreUsualColumns(window);
}

TEST_CASE("Notes and tags of one's own are not copied, though their column is on the screen", "[ui][library][columns]")
{
    LibraryWindow window(Contents::Empty);
    addCases(*window.temp.library, 2);
    REQUIRE(RecordWriter(*window.temp.library)
                .edit({u"case_study:c00000"_s}, {{u"local_tags"_s, QJsonArray {u"call back"_s}}}, {u"me"_s, {}}));
    REQUIRE(window.settle());
    QTableView &table = shownTable(window);
    window.child<QToolButton>(u"chooseColumns"_s).click();
    auto *choice = table.findChild<QAction *>(u"column_local_tags"_s);
    REQUIRE(choice != nullptr);
    choice->trigger();
    REQUIRE(window.settle());
    REQUIRE(window.model().columns().paths.contains(u"local_tags"_s));
    QSignalSpy told(&window.page, &LibraryPage::message);

    table.selectAll();
    QTest::keySequence(&table, QKeySequence::Copy);

    REQUIRE(waitUntil([&] { return told.count() == 1; }));
    const QString text = QGuiApplication::clipboard()->text();
    CHECK(text.contains(u"Numbered partnership"_s));
    CHECK_FALSE(text.contains(u"call back"_s));
    CHECK_FALSE(text.contains(u"My tags"_s));
    CHECK_FALSE(QGuiApplication::clipboard()->mimeData()->html().contains(u"call back"_s));
}

TEST_CASE("A row of an Arabic window leaves each of its lines the room of that script", "[ui][library][columns]")
{
    LibraryWindow window;
    QStyleOptionViewItem option;
    option.font = window.list().font();
    QTextLayout line(u"\u0644"_s, option.font);
    line.beginLayout();
    const int needed = int(line.createLine().height());
    line.endLayout();

    option.direction = Qt::RightToLeft;

    CHECK(window.list().itemDelegate()->sizeHint(option, {}).height() >= 4 * needed);
}
