// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch_qt.h"
#include "tests/ui/library_fixture.h"

#include "core/model/field_catalogue.h"
#include "ui/search/year_box.h"

#include <QAbstractItemModelTester>
#include <QSpinBox>

using namespace fourthp;
using namespace fourthp::test;
using namespace fourthp::ui;
using namespace Qt::StringLiterals;

namespace {

/// Compares every count on the rail with the number of results that a search for exactly this value gives.
void checkCounts(LibraryWindow &window)
{
    FacetModel &rail = window.facetModel();
    for (int g = 0; g < rail.rowCount(); ++g) {
        const QModelIndex group = rail.index(g, 0);
        const QString facet = group.data(FacetModel::FacetRole).toString();
        for (int i = 0; i < rail.rowCount(group); ++i) {
            const QModelIndex value = rail.index(i, 0, group);
            if (value.data(FacetModel::MoreRole).toBool()) {
                continue;
            }
            SearchQuery alone = window.page.query();
            std::erase_if(alone.filters, [&](const FacetFilter &filter) { return filter.facet == facet && !filter.excludes; });
            const bool excluded = value.data(FacetModel::ExcludedRole).toBool();
            if (excluded) {
                alone = alone.without(facet);
            }
            alone.filters.push_back({facet, {value.data(FacetModel::ValueRole).toString()}, false});
            INFO(facet.toStdString() << " = " << value.data(Qt::DisplayRole).toString().toStdString());
            CHECK(value.data(FacetModel::CountRole).toLongLong() == window.total(alone));
        }
    }
}

} // namespace

TEST_CASE("Every count on the rail is the number of results that its value would give", "[ui][library][facets]")
{
    LibraryWindow window;
    QAbstractItemModelTester tester(&window.facetModel(), QAbstractItemModelTester::FailureReportingMode::Fatal);

    checkCounts(window);
    REQUIRE(window.type(u"hotel"_s));
    checkCounts(window);
}

TEST_CASE("A click on a value narrows the result, and the counts stay true", "[ui][library][facets]")
{
    LibraryWindow window;
    const qint64 promised = window.facetIndex(u"type"_s, u"case_study"_s).data(FacetModel::CountRole).toLongLong();

    window.clickFacet(u"type"_s, u"case_study"_s);
    REQUIRE(waitUntil([&] { return window.page.query().filterOn(u"type") != nullptr && window.showsTruth(); }));

    CHECK(window.model().rowCount() == promised);
    CHECK(window.facetIndex(u"type"_s, u"case_study"_s).data(Qt::CheckStateRole).value<Qt::CheckState>() == Qt::Checked);
    checkCounts(window);
}

TEST_CASE("A second value of the same facet widens the result", "[ui][library][facets]")
{
    LibraryWindow window;
    window.clickFacet(u"type"_s, u"case_study"_s);
    REQUIRE(waitUntil([&] { return window.page.query().filterOn(u"type") != nullptr && window.showsTruth(); }));
    const int cases = window.model().rowCount();
    const qint64 resources = window.facetIndex(u"type"_s, u"resource"_s).data(FacetModel::CountRole).toLongLong();

    window.clickFacet(u"type"_s, u"resource"_s);
    REQUIRE(waitUntil([&] { return window.page.query().filterOn(u"type")->values.size() == 2 && window.showsTruth(); }));

    CHECK(window.model().rowCount() == cases + resources);
    CHECK_THAT(window.facetModel().groupIndex(u"type"_s).data().toString().toStdString(), contains("2"));
}

TEST_CASE("A second click takes the value away again", "[ui][library][facets]")
{
    LibraryWindow window;
    const std::vector<qint64> everything = window.model().docids();
    window.clickFacet(u"type"_s, u"case_study"_s);
    REQUIRE(waitUntil([&] { return window.page.query().filterOn(u"type") != nullptr && window.showsTruth(); }));

    window.clickFacet(u"type"_s, u"case_study"_s);
    REQUIRE(waitUntil([&] { return window.page.query().isEmpty() && window.showsTruth(); }));

    CHECK(window.model().docids() == everything);
}

TEST_CASE("Alt and a click exclude a value, shown by more than colour", "[ui][library][facets]")
{
    LibraryWindow window;
    const int everything = window.model().rowCount();
    const qint64 cases = window.facetIndex(u"type"_s, u"case_study"_s).data(FacetModel::CountRole).toLongLong();

    window.clickFacet(u"type"_s, u"case_study"_s, Qt::AltModifier);
    REQUIRE(waitUntil([&] { return window.page.query().filterOn(u"type") != nullptr && window.showsTruth(); }));

    CHECK(window.model().rowCount() == everything - cases);
    const QModelIndex index = window.facetIndex(u"type"_s, u"case_study"_s);
    CHECK(index.data(Qt::FontRole).value<QFont>().strikeOut());
    CHECK(index.data().toString().startsWith(u'−'));
    CHECK_THAT(index.data(Qt::AccessibleTextRole).toString().toStdString(), contains("excluded"));
}

TEST_CASE("Space chooses and Delete excludes the value under the keyboard", "[ui][library][facets]")
{
    LibraryWindow window;
    window.facetTree().setFocus();
    window.facetTree().setCurrentIndex(window.facetIndex(u"type"_s, u"resource"_s));

    QTest::keyClick(&window.facetTree(), Qt::Key_Space);
    REQUIRE(waitUntil([&] { return window.page.query().filterOn(u"type") != nullptr && window.showsTruth(); }));
    CHECK_FALSE(window.page.query().filterOn(u"type")->excludes);
    CHECK(window.facetTree().currentIndex().data(FacetModel::ValueRole).toString() == u"resource"_s);

    QTest::keyClick(&window.facetTree(), Qt::Key_Delete);
    REQUIRE(waitUntil([&] { return window.page.query().filterOn(u"type")->excludes && window.showsTruth(); }));
    CHECK(window.page.query().filters.size() == 1);
    CHECK(window.facetTree().currentIndex().data(FacetModel::ValueRole).toString() == u"resource"_s);
}

TEST_CASE("A long group shows its most frequent values, and all of them on demand", "[ui][library][facets]")
{
    LibraryWindow window;
    const QModelIndex group = window.facetModel().groupIndex(u"country"_s);
    REQUIRE(group.isValid());
    const int before = window.facetModel().rowCount(group);
    const QModelIndex more = window.facetModel().index(before - 1, 0, group);
    REQUIRE(more.data(FacetModel::MoreRole).toBool());
    CHECK_THAT(more.data().toString().toStdString(), contains("Show all"));
    qint64 previous = window.facetModel().index(0, 0, group).data(FacetModel::CountRole).toLongLong();
    for (int i = 0; i < 8; ++i) {
        const qint64 count = window.facetModel().index(i, 0, group).data(FacetModel::CountRole).toLongLong();
        CHECK(count <= previous);
        previous = count;
    }

    window.facetTree().setFocus();
    window.facetTree().setCurrentIndex(more);
    QTest::keyClick(&window.facetTree(), Qt::Key_Return);

    const QModelIndex whole = window.facetModel().groupIndex(u"country"_s);
    CHECK(window.facetModel().rowCount(whole) > before);
    checkCounts(window);
    // The keyboard goes on where it was.
    CHECK(window.facetTree().currentIndex().parent() == whole);
    CHECK(window.facetTree().currentIndex().row() == before - 1);
}

TEST_CASE("Values are found by typing, without regard to accents", "[ui][library][facets]")
{
    LibraryWindow window;

    window.child<QLineEdit>(u"facetFilter"_s).insert(u"KENYÁ"_s); // Key clicks are for ASCII only.

    CHECK(window.facetIndex(u"country"_s, u"KE"_s).isValid());
    CHECK_FALSE(window.facetIndex(u"type"_s, u"case_study"_s).isValid());
    window.child<QLineEdit>(u"facetFilter"_s).clear();
    CHECK(window.facetIndex(u"type"_s, u"case_study"_s).isValid());
}

TEST_CASE("Records without a value can be asked for", "[ui][library][facets]")
{
    LibraryWindow window;
    REQUIRE(window.facetIndex(u"country"_s, u""_s).isValid());
    const qint64 promised = window.facetIndex(u"country"_s, u""_s).data(FacetModel::CountRole).toLongLong();

    window.clickFacet(u"country"_s, u""_s);
    REQUIRE(waitUntil([&] { return window.page.query().filterOn(u"country") != nullptr && window.showsTruth(); }));

    CHECK(window.model().rowCount() == promised);
}

TEST_CASE("The two years narrow to a range", "[ui][library][facets]")
{
    LibraryWindow window;
    const int everything = window.model().rowCount();

    window.child<QSpinBox>(u"yearFrom"_s).setValue(2019);
    REQUIRE(waitUntil([&] { return window.page.query().filterOn(u"year") != nullptr && window.showsTruth(); }));
    const int since = window.model().rowCount();
    window.child<QSpinBox>(u"yearTo"_s).setValue(2021);
    REQUIRE(waitUntil([&] { return window.page.query().filterOn(u"year")->values == QStringList {u"2019..2021"_s} && window.showsTruth(); }));

    CHECK(since < everything);
    CHECK(window.model().rowCount() < since);
    CHECK(window.model().rowCount() > 0);
}

TEST_CASE("The first step from an open year goes to one that occurs", "[ui][library][facets]")
{
    LibraryWindow window;
    auto &to = window.child<YearBox>(u"yearTo"_s);
    REQUIRE(to.year() == 0);

    QTest::keyClick(&to, Qt::Key_Down);
    REQUIRE(waitUntil([&] { return window.page.query().filterOn(u"year") != nullptr && window.showsTruth(); }));

    CHECK(window.total({{}, {{u"year"_s, {QString::number(to.year())}, false}}, {}}) > 0);
    CHECK(window.total({{}, {{u"year"_s, {u"%1.."_s.arg(to.year() + 1)}, false}}, {}}) == 0);
}

TEST_CASE("A range upside down finds what lies between", "[ui][library][facets]")
{
    LibraryWindow window;

    window.child<YearBox>(u"yearFrom"_s).setYear(2021);
    REQUIRE(waitUntil([&] { return window.page.query().filterOn(u"year") != nullptr && window.showsTruth(); }));
    window.child<YearBox>(u"yearTo"_s).setYear(2019);
    REQUIRE(waitUntil([&] { return window.page.query().filterOn(u"year")->values == QStringList {u"2019..2021"_s} && window.showsTruth(); }));

    CHECK(window.model().rowCount() > 0);
}

TEST_CASE("One button clears every filter and leaves the words", "[ui][library][facets]")
{
    LibraryWindow window;
    auto &clear = window.child<QPushButton>(u"clearFilters"_s);
    CHECK_FALSE(clear.isEnabled());
    REQUIRE(window.ask({u"hotel"_s, {{u"type"_s, {u"resource"_s}, false}}, {}}));
    REQUIRE(clear.isEnabled());

    QTest::mouseClick(&clear, Qt::LeftButton);
    REQUIRE(waitUntil([&] { return window.page.query().filters.empty() && window.showsTruth(); }));

    CHECK(window.page.query().text == u"hotel"_s);
    CHECK_FALSE(clear.isEnabled());
}

TEST_CASE("A group that somebody closed stays closed while the counts change", "[ui][library][facets]")
{
    LibraryWindow window;
    window.facetTree().collapse(window.facetModel().groupIndex(u"country"_s));

    REQUIRE(window.type(u"training"_s));

    CHECK_FALSE(window.facetTree().isExpanded(window.facetModel().groupIndex(u"country"_s)));
    CHECK(window.facetTree().isExpanded(window.facetModel().groupIndex(u"type"_s)));
}
