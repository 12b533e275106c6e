// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch_qt.h"
#include "tests/support/examples.h"
#include "tests/ui/library_fixture.h"

#include "ui/search/facet_delegate.h"
#include "ui/search/facet_groups.h"
#include "ui/search/facet_rail.h"
#include "ui/search/year_box.h"
#include "ui/search/year_histogram.h"

#include <QAction>
#include <QMenu>
#include <QSignalSpy>

using namespace fourthp;
using namespace fourthp::test;
using namespace fourthp::ui;
using namespace Qt::StringLiterals;

namespace {

QStringList codesOf(const FacetGroups &groups, const QString &facet)
{
    QStringList codes;
    for (const FacetGroup &group : groups.shown()) {
        for (const FacetValueRow &value : group.facet == facet ? group.values : std::vector<FacetValueRow>()) {
            codes.append(value.code);
        }
    }
    return codes;
}

QStringList labelsOf(LibraryWindow &window, const QString &facet)
{
    const QModelIndex group = window.facetModel().groupIndex(facet);
    QStringList labels;
    for (int i = 0; i < window.facetModel().rowCount(group); ++i) {
        labels.append(window.facetModel().index(i, 0, group).data().toString());
    }
    return labels;
}

/// Opens the menu of a group by a click on its dots and chooses an entry.
void choose(LibraryWindow &window, const QString &facet, const QString &action)
{
    QTreeView &tree = window.facetTree();
    const QModelIndex group = window.facetModel().groupIndex(facet);
    tree.scrollTo(group);
    QTest::mouseClick(tree.viewport(), Qt::LeftButton, {}, FacetDelegate::menuArea(tree.visualRect(group), tree.layoutDirection()).center());
    auto &menu = window.child<QMenu>(u"facetMenu"_s);
    auto *entry = menu.findChild<QAction *>(action);
    REQUIRE(entry != nullptr);
    entry->trigger();
    menu.close();
    REQUIRE(waitUntil([&] { return window.page.findChild<QMenu *>(u"facetMenu"_s) == nullptr; }));
}

QModelIndex hiddenGroupsRow(LibraryWindow &window)
{
    FacetModel &rail = window.facetModel();
    const QModelIndex last = rail.index(rail.rowCount() - 1, 0);
    return last.data(FacetModel::HiddenGroupsRole).toBool() ? last : QModelIndex();
}

} // namespace

TEST_CASE("The years of the results stand as bars, and the handles narrow them by keyboard", "[ui][library][facets]")
{
    LibraryWindow window;
    auto &bars = window.child<YearHistogram>(u"yearHistogram"_s);
    auto &from = window.child<YearBox>(u"yearFrom"_s);
    const int everything = window.model().rowCount();
    CHECK_FALSE(bars.accessibleName().isEmpty());
    const QString before = bars.accessibleDescription();
    CHECK_FALSE(before.isEmpty());
    bars.setFocus(Qt::TabFocusReason);

    QTest::keyClick(&bars, Qt::Key_Right);
    REQUIRE(waitUntil([&] { return window.page.query().filterOn(u"year") != nullptr && window.showsTruth(); }));

    CHECK(window.model().rowCount() < everything);
    REQUIRE(from.year() != 0);
    CHECK(window.page.query().filterOn(u"year")->values == QStringList {u"%1.."_s.arg(from.year())});
    CHECK(bars.accessibleDescription() != before);
    CHECK_THAT(bars.accessibleDescription().toStdString(), contains(std::to_string(from.year())));

    QTest::keyClick(&bars, Qt::Key_Home);
    REQUIRE(waitUntil([&] { return window.page.query().isEmpty() && window.showsTruth(); }));
    CHECK(from.year() == 0);
}

TEST_CASE("Tab goes from the first handle of the years to the second", "[ui][library][facets]")
{
    LibraryWindow window;
    auto &bars = window.child<YearHistogram>(u"yearHistogram"_s);
    bars.setFocus(Qt::TabFocusReason);
    const QString first = bars.accessibleName();

    QTest::keyClick(&bars, Qt::Key_Tab);

    CHECK(bars.accessibleName() != first);
    QTest::keyClick(&bars, Qt::Key_Down);
    REQUIRE(waitUntil([&] { return window.page.query().filterOn(u"year") != nullptr && window.showsTruth(); }));
    CHECK(window.page.query().filterOn(u"year")->values.first().startsWith(u".."_s));
    CHECK(window.child<YearBox>(u"yearTo"_s).year() != 0);
}

TEST_CASE("Tab goes through the rail from top to bottom", "[ui][library][facets]")
{
    LibraryWindow window;
    const QStringList wanted {u"clearFilters"_s, u"facetFilter"_s, u"facetTree"_s, u"yearHistogram"_s, u"yearFrom"_s, u"yearTo"_s};
    QStringList met;
    QWidget *widget = &window.child<QPushButton>(wanted.first());
    for (int i = 0; i < 100 && met.size() < wanted.size(); ++i, widget = widget->nextInFocusChain()) {
        if (wanted.contains(widget->objectName())) {
            met.append(widget->objectName());
        }
    }

    CHECK(met == wanted);
}

TEST_CASE("A handle that is dragged shows its year at once and asks when it is let go", "[ui][library][facets]")
{
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        YearHistogram bars;
        bars.setLayoutDirection(direction);
        bars.resize(220, 40);
        bars.setCounts({{2015, 3}, {2018, 9}, {2024, 1}});
        QSignalSpy moved(&bars, &YearHistogram::rangeMoved);
        QSignalSpy chosen(&bars, &YearHistogram::rangeChosen);
        CHECK((bars.xOf(2015) < bars.xOf(2024)) == (direction == Qt::LeftToRight));

        QTest::mousePress(&bars, Qt::LeftButton, {}, {bars.xOf(2018), 20});
        QTest::mouseMove(&bars, {bars.xOf(2017), 20});
        CHECK(chosen.isEmpty());
        QTest::mouseRelease(&bars, Qt::LeftButton, {}, {bars.xOf(2017), 20});

        REQUIRE(chosen.size() == 1);
        CHECK(chosen.first() == QVariantList {2017, 0});
        CHECK(moved.last() == QVariantList {2017, 0});
    }
}

TEST_CASE("Years stay where they are while results are narrowed", "[ui][library][facets]")
{
    YearHistogram bars;
    bars.resize(220, 40);
    bars.setCounts({{2015, 3}, {2018, 9}, {2024, 1}});
    const int before = bars.xOf(2018);

    bars.setCounts({{2018, 1}});

    CHECK(bars.xOf(2018) == before);
    CHECK(bars.hasRange());
}

TEST_CASE("The handles of the years do not pass each other", "[ui][library][facets]")
{
    YearHistogram bars;
    bars.setCounts({{2015, 3}, {2018, 9}, {2024, 1}});
    bars.setRange(2016, 2018);
    QSignalSpy chosen(&bars, &YearHistogram::rangeChosen);

    QTest::keyClick(&bars, Qt::Key_PageUp);

    CHECK(chosen.last() == QVariantList {2018, 2018});
}

TEST_CASE("A group that somebody hides stays hidden after a restart, and can be brought back", "[ui][library][facets]")
{
    LibraryWindow window;
    choose(window, u"country"_s, u"hideGroup"_s);

    CHECK_FALSE(window.facetModel().groupIndex(u"country"_s).isValid());
    REQUIRE(hiddenGroupsRow(window).isValid());
    LibraryPage next(window.services, window.commands);
    next.resize(1200, 700);
    next.show();
    auto *rail = qobject_cast<FacetModel *>(next.findChild<QTreeView *>(u"facetTree"_s)->model());
    REQUIRE(waitUntil([&] { return rail->groupIndex(u"type"_s).isValid(); }));
    CHECK_FALSE(rail->groupIndex(u"country"_s).isValid());

    window.facetTree().setFocus();
    window.facetTree().setCurrentIndex(hiddenGroupsRow(window));
    QTest::keyClick(&window.facetTree(), Qt::Key_Return);

    CHECK(window.facetModel().groupIndex(u"country"_s).isValid());
    CHECK_FALSE(hiddenGroupsRow(window).isValid());
}

TEST_CASE("A hidden group is there as long as it narrows the result", "[ui][library][facets]")
{
    LibraryWindow window;
    choose(window, u"country"_s, u"hideGroup"_s);

    REQUIRE(window.ask({{}, {{u"country"_s, {u"KE"_s}, false}}, {}}));
    CHECK(window.facetIndex(u"country"_s, u"KE"_s).data(Qt::CheckStateRole).value<Qt::CheckState>() == Qt::Checked);

    REQUIRE(window.ask({}));
    CHECK_FALSE(window.facetModel().groupIndex(u"country"_s).isValid());
}

TEST_CASE("A group can stand in alphabetical order, with no value last", "[ui][library][facets]")
{
    LibraryWindow window;
    const QStringList byCount = labelsOf(window, u"country"_s);

    choose(window, u"country"_s, u"orderByName"_s);

    QStringList byName = labelsOf(window, u"country"_s);
    CHECK(byName != byCount);
    const QModelIndex none = window.facetIndex(u"country"_s, u""_s);
    REQUIRE(none.isValid());
    byName = byName.first(none.row());
    QStringList sorted = byName;
    std::sort(sorted.begin(), sorted.end(), [](const QString &a, const QString &b) { return a.localeAwareCompare(b) < 0; });
    CHECK(byName == sorted);
    choose(window, u"country"_s, u"orderByCount"_s);
    CHECK(labelsOf(window, u"country"_s) == byCount);
}

TEST_CASE("One list can be searched by itself, and Escape leads back to all", "[ui][library][facets]")
{
    LibraryWindow window;
    auto &filter = window.child<QLineEdit>(u"facetFilter"_s);
    const int groups = window.facetModel().rowCount();

    choose(window, u"country"_s, u"searchGroup"_s);
    CHECK(window.facetModel().rowCount() == 1);
    CHECK_THAT(filter.accessibleName().toStdString(), contains("Country"));
    filter.insert(u"kenya"_s);
    CHECK(labelsOf(window, u"country"_s).size() == 1);
    CHECK(window.facetIndex(u"country"_s, u"KE"_s).isValid());

    QTest::keyClick(&filter, Qt::Key_Escape);
    CHECK(window.facetModel().rowCount() == groups);
    CHECK(filter.text().isEmpty());
    CHECK_FALSE(filter.accessibleName().contains(u"Country"_s));
}

TEST_CASE("The menu of a value chooses and excludes it", "[ui][library][facets]")
{
    LibraryWindow window;
    QTreeView &tree = window.facetTree();
    const QModelIndex value = window.facetIndex(u"type"_s, u"resource"_s);
    Q_EMIT tree.customContextMenuRequested(tree.visualRect(value).center());

    window.child<QMenu>(u"facetMenu"_s).findChild<QAction *>(u"excludeValue"_s)->trigger();

    REQUIRE(waitUntil([&] { return window.page.query().filterOn(u"type") != nullptr && window.showsTruth(); }));
    CHECK(window.page.query().filterOn(u"type")->excludes);
}

TEST_CASE("Values keep their places while words are typed on, and are put in order afterwards", "[ui][library][facets]")
{
    const Labels labels(lists(), {u"en"_s});
    const auto counts = [](qint64 bank, qint64 hotel, qint64 none) {
        return std::vector<FacetCounts> {{u"tag"_s, {{u"bank"_s, bank}, {u"hotel"_s, hotel}, {QString(), none}}}};
    };
    FacetGroups groups;
    groups.setCounts(counts(9, 5, 20), {u"h"_s, {}, {}}, labels);
    REQUIRE(codesOf(groups, u"tag"_s) == QStringList {u"bank"_s, u"hotel"_s, u""_s});

    groups.setCounts(counts(1, 5, 20), {u"ho"_s, {}, {}}, labels);
    CHECK(codesOf(groups, u"tag"_s) == QStringList {u"bank"_s, u"hotel"_s, u""_s});
    CHECK(groups.settle());
    CHECK(codesOf(groups, u"tag"_s) == QStringList {u"hotel"_s, u"bank"_s, u""_s});
    CHECK_FALSE(groups.settle());

    groups.setCounts(counts(7, 5, 20), {u"hot"_s, {}, {}}, labels);
    CHECK(codesOf(groups, u"tag"_s) == QStringList {u"hotel"_s, u"bank"_s, u""_s});
    groups.setCounts(counts(7, 5, 20), {u"hot"_s, {{u"type"_s, {u"resource"_s}, false}}, {}}, labels);
    CHECK(codesOf(groups, u"tag"_s) == QStringList {u"bank"_s, u"hotel"_s, u""_s});
}

TEST_CASE("Leaving the search box puts the values of the rail in order, and entering the rail does not", "[ui][library][facets]")
{
    LibraryWindow window;
    window.page.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window.page));
    const auto isInOrder = [&window] {
        const QModelIndex group = window.facetModel().groupIndex(u"country"_s);
        for (int i = 1; i < window.facetModel().rowCount(group); ++i) {
            const QModelIndex value = window.facetModel().index(i, 0, group);
            const bool isPlain = !value.data(FacetModel::MoreRole).toBool() && !value.data(FacetModel::ValueRole).toString().isEmpty();
            if (isPlain && value.siblingAtRow(i - 1).data(FacetModel::CountRole).toLongLong() < value.data(FacetModel::CountRole).toLongLong()) {
                return false;
            }
        }
        return true;
    };
    window.box().setFocus();
    REQUIRE(window.type(u"t"_s));
    REQUIRE(isInOrder());
    REQUIRE(window.type(u"raining"_s));
    REQUIRE_FALSE(isInOrder()); // Else this test shows nothing.

    window.facetTree().setFocus();
    CHECK_FALSE(isInOrder());
    window.list().setFocus();
    CHECK(isInOrder());
}
