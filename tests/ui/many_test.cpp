// SPDX-License-Identifier: GPL-3.0-or-later
// What is done to many records at once, in the real window.
#include "core/curation/review.h"
#include "core/curation/tag_change.h"
#include "core/store/bin.h"
#include "core/store/collections.h"
#include "core/store/saved_searches.h"
#include "tests/ui/editing_fixture.h"
#include "ui/curation/bulk_edit_dialog.h"
#include "ui/curation/duplicates_dialog.h"
#include "ui/curation/review_many_dialog.h"
#include "ui/curation/tag_dialog.h"
#include "ui/curation/tags_dialog.h"
#include "ui/library/dragged_records.h"
#include "ui/library/selection_bar.h"
#include "ui/main/navigation_rail.h"
#include "ui/record/bin_dialog.h"

#include <QComboBox>
#include <QDropEvent>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPointer>
#include <QProgressDialog>
#include <QTableView>
#include <QTableWidget>
#include <QToolButton>
#include <QTreeView>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

const Editor kMe {u"me"_s, {}};

/// The window over four resources, all of them selected.
class ManyDesk : public EditingDesk
{
public:
    ManyDesk()
        : EditingDesk(Contents::Empty)
    {
        for (const QString &slug : {u"a"_s, u"b"_s, u"c"_s, u"d"_s}) {
            REQUIRE(RecordWriter(*temp.library)
                        .create(RecordType::Resource,
                            {{u"_id"_s, id(slug).value}, {u"resource_type"_s, u"guide"_s},
                                {u"summary"_s, QJsonObject {{u"en"_s, u"In short"_s}}},
                                {u"title"_s, QJsonObject {{u"en"_s, QString(u"Report "_s + slug)}}}},
                            kMe));
        }
        window->openText(u"sort:title"_s);
        REQUIRE(GuiDriver::waitUntil([this] { return page().allDocids().size() == 4; }));
    }

    static RecordId id(const QString &slug) { return {u"resource:"_s + slug}; }
    ui::LibraryPage &page() const { return window->libraryPage(); }
    QAbstractItemView &rows() const { return gui().find<QAbstractItemView>(u"resultList"_s); }
    QWidget &bar() const { return gui().find<QWidget>(u"selectionBar"_s); }
    void selectAll() const
    {
        rows().setFocus();
        rows().selectAll();
        REQUIRE(GuiDriver::waitUntil([this] { return page().selectedDocids().size() == 4; }));
    }
    template <class Dialog> Dialog &dialog() const
    {
        REQUIRE(GuiDriver::waitUntil([this] { return window->findChild<Dialog *>() != nullptr; }));
        return *window->findChild<Dialog *>();
    }

    bool tells(const QString &text) const
    {
        return GuiDriver::waitUntil([this, &text] {
            const auto bars = window->findChildren<ui::MessageBar *>();
            return std::any_of(bars.begin(), bars.end(),
                [&text](const ui::MessageBar *one) { return one->text().contains(text); });
        });
    }
    QStringList tagsOf(const QString &slug) const
    {
        QStringList tags;
        for (const QJsonValue tag : stored(id(slug)).json().value("tags"_L1).toArray()) {
            tags.append(tag.toString());
        }
        return tags;
    }
    QListWidgetItem *railRow(const QString &text) const
    {
        auto &rail = gui().find<QListWidget>(u"navigationRail"_s);
        for (int i = 0; i < rail.count(); ++i) {
            if (rail.item(i)->text() == text && !rail.item(i)->isHidden()) {
                return rail.item(i);
            }
        }
        return nullptr;
    }
    bool railShows(const QString &text) const
    {
        return GuiDriver::waitUntil([&] { return railRow(text) != nullptr; });
    }
    QString order() const
    {
        QString slugs;
        const auto ids = recordIds(temp.connection(), page().allDocids());
        for (const RecordId &record : ids.value()) {
            slugs += record.value.section(u':', 1);
        }
        return slugs;
    }
    void name(const QString &name) const
    {
        gui().dialog(u"nameDialog"_s);
        gui().type(u"name"_s, name);
        gui().click(u"acceptName"_s);
    }
};

} // namespace

TEST_CASE("The selected records are moved to another editorial state as one, after a look at who may", "[ui]")
{
    ManyDesk desk;
    REQUIRE(moveRecord(*desk.temp.library, desk.id(u"d"_s), ReviewState::Submitted, {}, kMe));
    const auto states = [&] {
        QStringList all;
        for (const QString &slug : {u"a"_s, u"b"_s, u"c"_s, u"d"_s}) {
            all.append(reviewStateCode(desk.stored(desk.id(slug)).reviewState()));
        }
        return all.join(u' ');
    };
    REQUIRE(states() == u"draft draft draft submitted"_s);
    desk.selectAll();
    const auto choose = [&](const QString &move) {
        desk.gui().click(u"reviewSelected"_s);
        auto *menu = desk.window->findChild<QMenu *>(u"reviewManyMenu"_s);
        REQUIRE(menu != nullptr);
        menu->findChild<QAction *>(move)->trigger();
        menu->close();
    };

    choose(u"moveMany_submitted"_s);
    auto &dialog = desk.dialog<ui::ReviewManyDialog>();
    const auto text = [&dialog](const QString &name) { return dialog.findChild<QLabel *>(name)->text(); };
    REQUIRE(GuiDriver::waitUntil([&] { return text(u"reviewManySummary"_s).startsWith(u"3 record"_s); }));
    CHECK(text(u"reviewManyReasons"_s).contains(u"1 record"_s));
    CHECK(states() == u"draft draft draft submitted"_s);
    dialog.findChild<QPushButton *>(u"moveMany"_s)->click();
    REQUIRE(GuiDriver::waitUntil([&] { return states() == u"submitted submitted submitted submitted"_s; }));
    CHECK(desk.tells(u"Changed 3 records."_s));

    desk.gui().choose(u"undo"_s);
    CHECK(GuiDriver::waitUntil([&] { return states() == u"draft draft draft submitted"_s; }));
}

TEST_CASE("Many are returned only with a word of why", "[ui]")
{
    ManyDesk desk;
    for (const QString &slug : {u"a"_s, u"b"_s}) {
        REQUIRE(moveRecord(*desk.temp.library, desk.id(slug), ReviewState::Submitted, {}, kMe));
        REQUIRE(moveRecord(*desk.temp.library, desk.id(slug), ReviewState::InReview, {}, {u"ben"_s, {}}));
    }
    desk.selectAll();
    desk.gui().click(u"reviewSelected"_s);
    desk.window->findChild<QMenu *>(u"reviewManyMenu"_s)
        ->findChild<QAction *>(u"moveMany_has_issues"_s)
        ->trigger();
    auto &dialog = desk.dialog<ui::ReviewManyDialog>();
    auto *comment = dialog.findChild<QPlainTextEdit *>();
    auto *move = dialog.findChild<QPushButton *>(u"moveMany"_s);
    REQUIRE(GuiDriver::waitUntil([&] { return comment->isVisible(); }));
    CHECK_FALSE(move->isEnabled());
    comment->setPlainText(u"Where is the source?"_s);
    REQUIRE(move->isEnabled());
    move->click();

    CHECK(GuiDriver::waitUntil(
        [&] { return desk.stored(desk.id(u"b"_s)).reviewState() == ReviewState::HasIssues; }));
    CHECK(desk.stored(desk.id(u"c"_s)).reviewState() == ReviewState::Draft);
}

TEST_CASE("A comment on many that did not reach the library is offered again", "[ui]")
{
    ManyDesk desk;
    desk.selectAll();
    const auto openDialog = [&]() -> ui::ReviewManyDialog & {
        desk.gui().click(u"reviewSelected"_s);
        desk.window->findChild<QMenu *>(u"reviewManyMenu"_s)
            ->findChild<QAction *>(u"moveMany_submitted"_s)
            ->trigger();
        return desk.dialog<ui::ReviewManyDialog>();
    };
    const auto move = [](ui::ReviewManyDialog &dialog) {
        auto *button = dialog.findChild<QPushButton *>(u"moveMany"_s);
        REQUIRE(GuiDriver::waitUntil([&] { return button->isEnabled(); }));
        button->click();
    };
    REQUIRE(desk.temp.connection().run(u"CREATE TRIGGER broken BEFORE INSERT ON change "
                                       "BEGIN SELECT raise(ABORT, 'as a broken disk'); END"_s));
    ui::ReviewManyDialog &first = openDialog();
    QPointer<ui::ReviewManyDialog> gone = &first;
    first.findChild<QPlainTextEdit *>()->setPlainText(u"Checked with the partner"_s);
    move(first);
    REQUIRE(GuiDriver::waitUntil([&] { return gone.isNull(); }));
    REQUIRE(GuiDriver::waitUntil([&] { return desk.window->findChild<QProgressDialog *>() == nullptr; }));
    REQUIRE(desk.temp.connection().run(u"DROP TRIGGER broken"_s));

    ui::ReviewManyDialog &second = openDialog();
    CHECK(second.comment() == u"Checked with the partner"_s);
    gone = &second;
    move(second);
    REQUIRE(GuiDriver::waitUntil([&] { return desk.tells(u"Changed 4 records."_s); }));
    REQUIRE(GuiDriver::waitUntil([&] { return gone.isNull(); }));
    CHECK(openDialog().comment().isEmpty());
}

TEST_CASE("A bar with what can be done comes with the second selected row", "[ui]")
{
    ManyDesk desk;
    CHECK_FALSE(desk.bar().isVisible());
    desk.selectAll();
    REQUIRE(desk.bar().isVisible());
    CHECK(desk.gui().find<QLabel>(u"selectedCount"_s).text() == u"4 selected"_s);
    CHECK_FALSE(desk.gui().find<QToolButton>(u"mergeSelected"_s).isVisible());
    CHECK(GuiDriver::unnamedControls(desk.bar()).isEmpty());
    desk.rows().setCurrentIndex(desk.rows().model()->index(0, 0));
    CHECK(GuiDriver::waitUntil([&desk] { return !desk.bar().isVisible(); }));
}

TEST_CASE("Many records are edited after a look at before and afterwards, and one undo takes it back", "[ui]")
{
    ManyDesk desk;
    REQUIRE(RecordWriter(*desk.temp.library)
                .edit(ManyDesk::id(u"a"_s), {{u"tags"_s, QJsonArray {u"new"_s}}}, kMe));
    desk.selectAll();
    desk.gui().click(u"editSelected"_s);
    auto &dialog = desk.dialog<ui::BulkEditDialog>();
    auto *field = dialog.findChild<QComboBox *>(u"bulkField"_s);
    REQUIRE(GuiDriver::waitUntil([field] { return field->currentData().toString() == u"tags"_s; }));
    CHECK(field->findData(u"review_state"_s) == -1);
    CHECK_FALSE(dialog.findChild<QPushButton *>(u"applyBulk"_s)->isEnabled());

    dialog.findChild<QPlainTextEdit *>(u"edit_tags"_s)->setPlainText(u"new"_s);
    auto *preview = dialog.findChild<QTableView *>(u"bulkPreview"_s);
    REQUIRE(GuiDriver::waitUntil([preview] { return preview->model()->rowCount() == 3; }));
    CHECK(dialog.findChild<QLabel *>(u"bulkSummary"_s)->text().contains(u"1 record"_s));
    CHECK(GuiDriver::waitUntil(
        [preview] { return preview->model()->index(0, 2).data().toString() == u"new"_s; }));
    CHECK(preview->model()->index(0, 0).data().toString() == u"Report b"_s);

    dialog.findChild<QPushButton *>(u"applyBulk"_s)->click();
    CHECK(desk.tells(u"Changed 3 record"_s));
    CHECK(desk.tagsOf(u"d"_s) == QStringList {u"new"_s});
    desk.gui().choose(u"undo"_s);
    CHECK(GuiDriver::waitUntil([&desk] { return desk.tagsOf(u"d"_s).isEmpty(); }));
    CHECK(desk.tagsOf(u"a"_s) == QStringList {u"new"_s});
}

TEST_CASE("Tags of a selection are typed and taken away, one's own apart from those of the record", "[ui]")
{
    ManyDesk desk;
    REQUIRE(RecordWriter(*desk.temp.library)
                .edit(ManyDesk::id(u"a"_s), {{u"tags"_s, QJsonArray {u"old"_s}}}, kMe));
    desk.selectAll();
    desk.gui().choose(u"tagManyAction"_s);
    auto &dialog = desk.dialog<ui::TagDialog>();
    QAbstractItemModel &tags = *dialog.findChild<QListView *>(u"tagsOfRecords"_s)->model();
    REQUIRE(GuiDriver::waitUntil([&tags] { return tags.rowCount() == 1; }));
    CHECK(tags.index(0, 0).data(Qt::CheckStateRole).toInt() == Qt::PartiallyChecked);
    CHECK(tags.setData(tags.index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
    dialog.findChild<QLineEdit *>(u"typedTag"_s)->setText(u" region / west "_s);
    dialog.findChild<QPushButton *>(u"acceptTags"_s)->click();

    CHECK(desk.tells(u"Changed 4 record"_s));
    CHECK(desk.tagsOf(u"a"_s) == QStringList {u"region/west"_s});
    CHECK(desk.railShows(u"west"_s)); // Below "region", as a tree.
}

TEST_CASE("Tags of both kinds that were ticked in one dialog are changed together", "[ui]")
{
    ManyDesk desk;
    desk.selectAll();
    desk.gui().choose(u"tagManyAction"_s);
    auto &dialog = desk.dialog<ui::TagDialog>();
    auto *typed = dialog.findChild<QLineEdit *>(u"typedTag"_s);
    typed->setText(u"for all"_s);
    dialog.findChild<QPushButton *>(u"addTag"_s)->click();
    dialog.findChild<QAbstractButton *>(u"ownTags"_s)->click();
    const QAbstractItemModel &tags = *dialog.findChild<QListView *>(u"tagsOfRecords"_s)->model();
    CHECK(tags.match(tags.index(0, 0), Qt::DisplayRole, u"for all"_s, 1, Qt::MatchExactly).isEmpty());
    typed->setText(u"mine"_s);
    dialog.findChild<QPushButton *>(u"acceptTags"_s)->click();

    CHECK(desk.tells(u"Changed 4 record"_s));
    CHECK(desk.tagsOf(u"a"_s) == QStringList {u"for all"_s});
    CHECK(desk.stored(ManyDesk::id(u"a"_s)).value(u"local_tags") == QJsonArray {u"mine"_s});
}

TEST_CASE("Tags are renamed in the list of all tags, with those in them", "[ui]")
{
    ManyDesk desk;
    REQUIRE(RecordWriter(*desk.temp.library)
                .edit(ManyDesk::id(u"a"_s), {{u"tags"_s, QJsonArray {u"old/x"_s}}}, kMe));
    desk.gui().choose(u"tagsAction"_s);
    auto &dialog = desk.dialog<ui::TagsDialog>();
    auto *tree = dialog.findChild<QTreeView *>(u"allTags"_s);
    REQUIRE(GuiDriver::waitUntil([tree] { return tree->model()->rowCount() == 1; }));
    tree->setCurrentIndex(tree->model()->index(0, 0));
    dialog.findChild<QPushButton *>(u"renameTag"_s)->click();
    desk.name(u"new"_s);

    REQUIRE(GuiDriver::waitUntil([&desk] { return desk.tagsOf(u"a"_s) == QStringList {u"new/x"_s}; }));
    CHECK(GuiDriver::waitUntil(
        [tree] { return tree->model()->rowCount() == 1 && tree->model()->index(0, 0).data() == u"new"_s; }));
}

TEST_CASE("A collection is made of a selection, shown in its order, and moved by keys", "[ui]")
{
    ManyDesk desk;
    desk.selectAll();
    desk.gui().click(u"collectSelected"_s);
    auto *menu = desk.window->findChild<QMenu *>(u"addToMenu"_s);
    REQUIRE(menu != nullptr);
    menu->actions().last()->trigger();
    menu->close();
    desk.name(u"My list"_s);
    REQUIRE(desk.railShows(u"My list"_s));
    REQUIRE(desk.tells(u"Added 4 record"_s));
    CHECK(desk.tells(u"My list"_s));

    desk.window->openText(u"collection:\"My list\""_s);
    REQUIRE(GuiDriver::waitUntil([&desk] {
        return desk.order() == u"abcd"_s && desk.gui().find<QWidget>(u"collectionBar"_s).isVisible();
    }));
    desk.rows().setFocus();
    desk.rows().setCurrentIndex(desk.rows().model()->index(0, 0));
    QTest::keyClick(&desk.rows(), Qt::Key_Down, Qt::AltModifier);
    CHECK(GuiDriver::waitUntil([&desk] { return desk.order() == u"bacd"_s; }));

    desk.gui().choose(u"collectAction"_s);
    CHECK(GuiDriver::waitUntil([&desk] { return desk.order() == u"bcd"_s; }));
    CHECK(desk.tells(u"Took 1 record"_s));
    CHECK(desk.stored(ManyDesk::id(u"a"_s)).title({u"en"_s}).text == u"Report a"_s);
}

TEST_CASE("Two selected records of one kind are merged, and their fields are chosen", "[ui]")
{
    ManyDesk desk;
    desk.rows().setFocus();
    desk.rows().setCurrentIndex(desk.rows().model()->index(0, 0));
    desk.rows().selectionModel()->select(
        desk.rows().model()->index(1, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    auto &merge = desk.gui().find<QToolButton>(u"mergeSelected"_s);
    REQUIRE(GuiDriver::waitUntil([&merge] { return merge.isVisible() && merge.isEnabled(); }));
    merge.click();
    auto &dialog = desk.dialog<ui::DuplicatesDialog>();
    auto *button = dialog.findChild<QPushButton *>(u"mergeDuplicates"_s);
    REQUIRE(GuiDriver::waitUntil([button] { return button->isEnabled(); }));
    CHECK_FALSE(dialog.findChild<QPushButton *>(u"setApart"_s)->isVisible());
    CHECK(dialog.findChild<QTableWidget *>(u"duplicateFields"_s)->rowCount() > 0);
    button->click();
    CHECK(GuiDriver::waitUntil([&desk] { return desk.page().allDocids().size() == 3; }));
}

TEST_CASE(
    "Rows that are dragged carry their records, and a drop on the rail puts them into a collection", "[ui]")
{
    ManyDesk desk;
    const qint64 list = Collections(*desk.temp.library).add(u"My list"_s)->id;
    desk.restart();
    desk.window->openText(u"sort:title"_s);
    REQUIRE(desk.railShows(u"My list"_s));
    REQUIRE(GuiDriver::waitUntil([&desk] { return desk.page().allDocids().size() == 4; }));
    const auto &rows = desk.rows();
    const std::unique_ptr<QMimeData> data(
        rows.model()->mimeData({rows.model()->index(2, 0), rows.model()->index(0, 0)}));
    CHECK(ui::recordsIn(*data).size() == 2);

    auto &rail = desk.gui().find<QListWidget>(u"navigationRail"_s);
    const QPoint point = rail.visualItemRect(desk.railRow(u"My list"_s)).center();
    QDragEnterEvent enter(
        point, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier); // Else no drop arrives.
    QCoreApplication::sendEvent(rail.viewport(), &enter);
    CHECK(enter.isAccepted());
    QDropEvent drop(point, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(rail.viewport(), &drop);

    CHECK(GuiDriver::waitUntil([&desk, list] {
        const auto items = Collections(*desk.temp.library).items(list);
        return items && items->size() == 2 && items->front().record == ManyDesk::id(u"a"_s);
    }));
}

TEST_CASE("A collection that is removed from the rail comes back by the message bar", "[ui]")
{
    ManyDesk desk;
    REQUIRE(Collections(*desk.temp.library).add(u"My list"_s));
    desk.restart();
    REQUIRE(desk.railShows(u"My list"_s));
    auto &rail = desk.gui().find<QListWidget>(u"navigationRail"_s);
    rail.setFocus();
    rail.setCurrentItem(desk.railRow(u"My list"_s));
    desk.gui().press(Qt::Key_Delete);
    REQUIRE(desk.tells(u"Removed the collection"_s));
    CHECK(GuiDriver::waitUntil([&desk] { return desk.railRow(u"My list"_s) == nullptr; }));
    desk.gui().click(u"messageAction"_s);
    CHECK(desk.railShows(u"My list"_s));
}

TEST_CASE("What is deleted together lies in the bin and comes back from there", "[ui]")
{
    ManyDesk desk;
    CHECK(desk.railRow(u"Bin"_s) == nullptr);
    desk.selectAll();
    desk.gui().click(u"deleteSelected"_s);
    desk.gui().dialog(u"askToDelete"_s);
    desk.gui().click(u"deleteRecords"_s);
    REQUIRE(desk.tells(u"Deleted 4 record"_s));
    REQUIRE(desk.railShows(u"Bin"_s));

    desk.gui().choose(u"binAction"_s);
    auto &dialog = desk.dialog<ui::BinDialog>();
    auto *table = dialog.findChild<QTableWidget *>(u"binnedRecords"_s);
    REQUIRE(GuiDriver::waitUntil([table] { return table->rowCount() == 4; }));
    const auto rowOf
        = [table](const QString &title) { return table->findItems(title, Qt::MatchExactly).value(0)->row(); };
    table->selectRow(rowOf(u"Report b"_s));
    REQUIRE(restoreAll(*desk.temp.library, {ManyDesk::id(u"a"_s), ManyDesk::id(u"c"_s)}, kMe));
    REQUIRE(GuiDriver::waitUntil([table] { return table->rowCount() == 2; }));
    REQUIRE(table->selectionModel()->selectedRows().size() == 1);
    CHECK(table->selectionModel()->selectedRows().first().row() == rowOf(u"Report b"_s));
    REQUIRE(restoreAll(*desk.temp.library, {ManyDesk::id(u"b"_s)}, kMe));
    REQUIRE(GuiDriver::waitUntil([table] { return table->rowCount() == 1; }));
    CHECK(table->selectedItems().isEmpty()); // Nobody chose the one that is left.

    table->selectAll();
    dialog.findChild<QPushButton *>(u"restoreRecords"_s)->click();
    CHECK(GuiDriver::waitUntil([&desk] { return desk.page().allDocids().size() == 4; }));
    CHECK(GuiDriver::waitUntil([table] { return !table->isVisible(); })); // "The bin is empty."
}

TEST_CASE("The count of a saved search follows a change of many records", "[ui]")
{
    ManyDesk desk;
    REQUIRE(SavedSearches(*desk.temp.library).add(u"Marked"_s, u"tag:marked"_s));
    desk.restart();
    const auto count = [&desk] {
        return desk.railRow(u"Marked"_s) == nullptr
            ? QString()
            : desk.railRow(u"Marked"_s)->data(Qt::UserRole + 1).toString();
    };
    REQUIRE(GuiDriver::waitUntil([&] { return count() == u"0"_s; }));
    const auto docids = desk.temp.connection().all(
        u"SELECT docid FROM record"_s, {}, [](const Row &row) { return row.integer(0); });
    const auto plan = planBulk(*desk.temp.library, *docids, tagging({u"marked"_s}, {}, TagKind::Shared));
    REQUIRE(applyBulk(*desk.temp.library, *plan, kMe));
    CHECK(GuiDriver::waitUntil([&] { return count() == u"4"_s; }));
}

TEST_CASE("The dialogs for many records name all their controls and cut no words in Arabic", "[ui]")
{
    ManyDesk desk;
    Shell::speak(u"ar"_s);
    desk.restart({1024, 600});
    desk.window->openText(u"sort:title"_s);
    REQUIRE(GuiDriver::waitUntil([&desk] { return desk.page().allDocids().size() == 4; }));
    desk.selectAll();
    desk.gui().click(u"editSelected"_s);
    auto &edit = desk.dialog<ui::BulkEditDialog>();
    auto *field = edit.findChild<QComboBox *>(u"bulkField"_s);
    REQUIRE(GuiDriver::waitUntil([field] { return field->count() > 0; }));
    field->setCurrentIndex(field->findData(u"title"_s));
    auto *act = edit.findChild<QComboBox *>(u"bulkAct"_s);
    act->setCurrentIndex(act->findData(int(BulkAct::FindText)));
    CHECK(GuiDriver::unnamedControls(edit).isEmpty());
    CHECK(GuiDriver::clippedTexts(edit).isEmpty());
    CHECK(GuiDriver::clippedTexts(desk.bar()).isEmpty());
    edit.close();
    desk.gui().choose(u"tagManyAction"_s);
    auto &tag = desk.dialog<ui::TagDialog>();
    CHECK(GuiDriver::unnamedControls(tag).isEmpty());
    CHECK(GuiDriver::clippedTexts(tag).isEmpty());
}

TEST_CASE("No comment is asked for while something else is being done to many records", "[ui]")
{
    ManyDesk desk;
    desk.selectAll();
    auto others = desk.temp.library->write(); // What is done to many records waits for it.
    REQUIRE(others);
    desk.gui().click(u"deleteSelected"_s);
    desk.gui().click(u"deleteRecords"_s);
    desk.gui().click(u"reviewSelected"_s);
    desk.window->findChild<QMenu *>(u"reviewManyMenu"_s)
        ->findChild<QAction *>(u"moveMany_submitted"_s)
        ->trigger();

    CHECK(desk.window->findChild<ui::ReviewManyDialog *>() == nullptr);
    CHECK(desk.tells(u"Something else is still being done"_s));
}
