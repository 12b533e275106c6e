// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch_qt.h"
#include "ui/curation/tag_ticks_model.h"
#include "ui/curation/tag_tree_model.h"

#include <QSignalSpy>

using namespace fourthp;
using namespace Qt::StringLiterals;

namespace {

constexpr int kMany = 10'000;

/// One tag and very many that lie in it.
std::vector<TagCount> manyTags()
{
    std::vector<TagCount> tags {{u"All"_s, kMany}};
    for (int tag = 0; tag < kMany; ++tag) {
        tags.push_back({u"all/%1"_s.arg(tag), 1});
    }
    return tags;
}

} // namespace

TEST_CASE(
    "Ten thousand tags are a tree that is looked through, with the tags around what is found [R-72]", "[ui]")
{
    ui::TagTreeModel model;
    model.show(ui::tagRows(manyTags()));
    REQUIRE(model.rowCount() == 1);
    const QModelIndex all = model.index(0, 0);
    CHECK(model.rowCount(all) == kMany);
    CHECK(model.data(model.index(7, ui::TagTreeModel::Name, all)) == u"7"_s);
    CHECK(model.parent(model.index(7, 0, all)) == all);
    CHECK(model.tagAt(model.indexOf(u"ALL/7"_s)) == u"all/7"_s);

    model.filter(u"L/999"_s);
    REQUIRE(model.rowCount() == 1);
    CHECK(model.rowCount(model.index(0, 0)) == 11); // 999 and 9990 to 9999.
    CHECK_FALSE(model.indexOf(u"all/7"_s).isValid());
    CHECK(model.indexOf(u"all/9990"_s).row() == 1);
    CHECK(model.parent(model.indexOf(u"all/9990"_s)) == model.index(0, 0));

    model.filter(u"nobody has it"_s);
    CHECK(model.rowCount() == 0);
    model.filter({});
    CHECK(model.rowCount(model.index(0, 0)) == kMany);
}

TEST_CASE("Ten thousand tags of some records are shown at once and ticked one by one [R-72]", "[ui]")
{
    ui::TagTicksModel model;
    const QSignalSpy changes(
        &model, &QAbstractItemModel::dataChanged); // Each has the window count all ticks.
    model.show(manyTags(), kMany, {.added = {}, .removed = {u"all/3"_s}});
    CHECK(changes.isEmpty());
    CHECK(model.rowCount() == kMany + 1);
    CHECK(model.data(model.index(0), Qt::CheckStateRole).toInt() == Qt::Checked);
    CHECK(model.data(model.index(1), Qt::CheckStateRole).toInt() == Qt::PartiallyChecked);
    CHECK(model.ticks().removed == QStringList {u"all/3"_s});

    CHECK(model.check(u"ALL/5"_s).row() == 6);
    CHECK(model.check(u"new"_s).row() == 0);
    CHECK(model.setData(model.index(1), Qt::Unchecked, Qt::CheckStateRole));
    CHECK(model.ticks().added == QStringList {u"new"_s, u"all/5"_s});
    CHECK(model.ticks().removed == QStringList {u"All"_s, u"all/3"_s});
}
