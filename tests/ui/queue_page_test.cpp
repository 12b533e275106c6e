// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curation/review.h"
#include "tests/ui/editing_fixture.h"
#include "ui/curation/queue_page.h"
#include "ui/main/navigation_rail.h"

#include <QAbstractItemModelTester>
#include <QTableView>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

const RecordId kPage {u"page:waiting"_s};

class QueueDesk : public EditingDesk
{
public:
    QueueDesk()
        : EditingDesk(Contents::Empty)
    { }
    void add(const RecordId &id, QJsonObject more = {}) const
    {
        more.insert(u"_id"_s, id.value);
        more.insert(u"title"_s, QJsonObject {{u"en"_s, u"Waiting"_s}});
        more.insert(u"summary"_s, QJsonObject {{u"en"_s, u"Of the hub"_s}});
        REQUIRE(RecordWriter(*temp.library).create(RecordType::Page, more, {u"somebody else"_s, {}}));
    }
    /// A page that waits for the review of whoever sits here.
    void submit(const QDate &due) const
    {
        add(kPage);
        REQUIRE(assignReview(*temp.library, kPage, settings->author(), due, {u"somebody else"_s, {}}));
        REQUIRE(moveRecord(*temp.library, kPage, ReviewState::Submitted, {}, {u"somebody else"_s, {}}));
    }
    QListWidgetItem *place(const QString &name) const
    {
        const auto found = rail().findItems(name, Qt::MatchExactly);
        return found.size() == 1 ? found.first() : nullptr;
    }
    void go(const QString &name) const
    {
        rail().setCurrentItem(place(name));
        Q_EMIT rail().itemActivated(place(name));
    }
    ui::NavigationRail &rail() const { return gui().find<ui::NavigationRail>(u"navigationRail"_s); }
    QTableView &table() const { return gui().find<QTableView>(u"queueTable"_s); }
    QString cell(int row, int column) const { return table().model()->index(row, column).data().toString(); }
    bool comesToRows(int rows) const
    {
        return GuiDriver::waitUntil([&] { return table().model()->rowCount() == rows; });
    }
    bool speaks(const QString &place, const QString &count) const
    {
        return GuiDriver::waitUntil(
            [&] { return this->place(place)->data(Qt::AccessibleTextRole).toString().contains(count); });
    }
};

} // namespace

TEST_CASE("An empty queue says what comes into it", "[ui]")
{
    QueueDesk desk;
    desk.go(u"In review for me"_s);
    CHECK(GuiDriver::waitUntil([&] { return desk.gui().find<QWidget>(u"queueEmpty"_s).isVisible(); }));
    CHECK(desk.place(u"Overdue"_s)->isHidden());
    CHECK_FALSE(desk.place(u"Needs a check"_s)->isHidden());
}

TEST_CASE("A record that is assigned comes into the queue while it is seen, is opened, and leaves it once it "
          "is moved",
    "[ui]")
{
    QueueDesk desk;
    desk.go(u"In review for me"_s);
    const QAbstractItemModelTester tester(
        desk.table().model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    desk.submit(QDate(2026, 11, 1));
    REQUIRE(desk.comesToRows(1));
    CHECK(desk.cell(0, 0) == u"Waiting"_s);
    CHECK(desk.cell(0, 2).contains(u"overdue"_s));
    CHECK(desk.speaks(u"In review for me"_s, u"1"_s));
    CHECK(desk.speaks(u"Overdue"_s, u"1"_s));
    CHECK_FALSE(desk.place(u"Overdue"_s)->isHidden());
    CHECK(desk.rail().currentItem() == desk.place(u"In review for me"_s));

    desk.table().setFocus();
    QTest::keyClick(&desk.table(), Qt::Key_Return);
    CHECK(desk.reads(u"Waiting"_s));
    desk.gui().choose(u"goBack"_s);
    REQUIRE(GuiDriver::waitUntil([&] { return desk.table().isVisible(); }));
    REQUIRE(moveRecord(*desk.temp.library, kPage, ReviewState::InReview, {}, {desk.settings->author(), {}}));
    REQUIRE(moveRecord(
        *desk.temp.library, kPage, ReviewState::HasIssues, u"More."_s, {desk.settings->author(), {}}));
    CHECK(desk.comesToRows(0));
}

TEST_CASE("What waits is on the first page with the same counts, and the window opens where it was", "[ui]")
{
    QueueDesk desk;
    desk.submit(QDate(2027, 1, 1));
    desk.add({u"page:stale"_s}, {{u"check_due"_s, u"2020"_s}});
    REQUIRE(GuiDriver::waitUntil(
        [&] { return desk.window->findChild<QAbstractButton *>(u"entry_queue:stale"_s) != nullptr; }));
    REQUIRE(GuiDriver::waitUntil(
        [&] { return desk.window->findChild<QAbstractButton *>(u"entry_queue:for-me"_s) != nullptr; }));
    CHECK(desk.window->findChild<QAbstractButton *>(u"entry_queue:overdue"_s) == nullptr);
    desk.window->findChild<QAbstractButton *>(u"entry_queue:stale"_s)->click();
    REQUIRE(desk.comesToRows(1));
    CHECK(desk.cell(0, 1).contains(u"check was due"_s));
    desk.restart();
    CHECK(GuiDriver::waitUntil(
        [&] { return desk.table().isVisible() && desk.table().model()->rowCount() == 1; }));
    CHECK(desk.gui().find<QLabel>(u"queueHeading"_s).text() == u"Needs a check"_s);
}
