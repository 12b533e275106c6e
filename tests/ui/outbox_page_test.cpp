// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/outbox.h"
#include "tests/ui/sync_fixture.h"
#include "ui/sync/outbox_page.h"
#include "ui/sync/outbox_text.h"

#include <QAbstractItemModelTester>
#include <QInputDialog>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

/// The page of synchronisation on its outbox.
class OutboxWindow : public SyncWindow
{
public:
    void openOutbox()
    {
        open();
        REQUIRE(GuiDriver::waitUntil([this] { return rows().model()->rowCount() > 0; }));
        page->showOutbox();
    }
    QTableView &rows() const { return gui().find<QTableView>(u"outboxTable"_s); }
    QString why(int row) const { return rows().model()->index(row, ui::OutboxModel::Why).data().toString(); }
    bool isEnabled(const QString &button) const { return gui().find<QPushButton>(button).isEnabled(); }
    void edit(int n)
    {
        bring({rowOf(n, u"1-a"_s)});
        REQUIRE(RecordWriter(*temp.library)
                    .edit(idOf(n), {{u"acronym"_s, u"MINE"_s}}, {u"me"_s, {}})
                    .has_value());
    }
    void reject(int n, const QString &reason)
    {
        REQUIRE(temp.connection()
                    .run(u"UPDATE outbox SET state = 'rejected', reason = ? WHERE id = ?"_s,
                        {reason, idOf(n).value})
                    .has_value());
    }
};

} // namespace

TEST_CASE("What waits to be sent is listed with what becomes of it", "[ui]")
{
    OutboxWindow it;
    it.edit(0);
    it.edit(4);
    it.reject(4, u"<b>only curators</b> may"_s);
    it.conflict(8);
    it.openOutbox();
    const QAbstractItemModelTester tester(
        it.rows().model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(it.rows().model()->rowCount() == 3);
    CHECK(it.why(0) == u"Goes with the next session."_s);
    CHECK(it.why(1).contains(u"<b>only curators</b> may"_s));
    CHECK(it.why(2).contains(u"your decision"_s));
    CHECK(it.gui().find<QTabWidget>(u"syncTabs"_s).tabText(2) == u"Outbox (3)"_s);
    CHECK(it.label(u"outboxSummary"_s).contains(u"refused"_s));
    CHECK(GuiDriver::unnamedControls(*it.page) == QStringList());
    CHECK(GuiDriver::clippedTexts(*it.page) == QStringList());
}

TEST_CASE("What the hub refused can be tried again, and what goes anyway cannot", "[ui]")
{
    OutboxWindow it;
    it.edit(0);
    it.edit(4);
    it.reject(4, u"forbidden"_s);
    it.openOutbox();
    it.rows().setCurrentIndex(it.rows().model()->index(0, 0));
    CHECK_FALSE(it.isEnabled(u"outboxRetry"_s));
    CHECK_FALSE(it.isEnabled(u"outboxPropose"_s));
    it.rows().setCurrentIndex(it.rows().model()->index(1, 0));
    it.gui().click(u"outboxRetry"_s);
    CHECK(GuiDriver::waitUntil([&] { return it.why(1) == u"Goes with the next session."_s; }));
    CHECK(outboxCounts(it.temp.connection())->at(OutboxState::Queued) == 2);
}

TEST_CASE("What the hub refused can be sent as a proposal, with a message", "[ui]")
{
    OutboxWindow it;
    it.edit(0);
    it.reject(0, u"forbidden"_s);
    it.openOutbox();
    it.gui().click(u"outboxPropose"_s);
    auto *question = qobject_cast<QInputDialog *>(&it.gui().dialog(u"proposeDialog"_s));
    REQUIRE(question != nullptr);
    question->setTextValue(u"Please look"_s);
    question->accept();
    CHECK(GuiDriver::waitUntil([&] { return it.rows().model()->rowCount() == 2; }));
    CHECK(it.shown(0, "acronym") == u"MINE"_s);
}

TEST_CASE("An outbox with nothing in it says so and offers to synchronise", "[ui]")
{
    OutboxWindow it;
    it.open();
    it.page->showOutbox();
    CHECK(GuiDriver::waitUntil([&] {
        auto *empty = it.page->findChild<QWidget *>(u"outboxEmpty"_s);
        return empty->isVisible()
            && empty->findChild<QLabel *>(u"emptyHeadline"_s)->text() == u"Nothing waits to be sent."_s;
    }));
}

TEST_CASE("A chosen line of the outbox opens its record", "[ui]")
{
    OutboxWindow it;
    it.edit(0);
    it.openOutbox();
    QSignalSpy wanted(it.page.get(), &ui::SyncPage::recordWanted);
    it.gui().click(u"outboxOpen"_s);
    REQUIRE(wanted.count() == 1);
    CHECK(wanted.front().front().value<RecordId>() == it.idOf(0));
}

TEST_CASE("Each reason to wait has words of its own", "[ui]")
{
    Shell::speak(u"en"_s);
    QStringList words;
    // All that core/store/outbox.h names; what proposals and rules say of themselves comes behind a blank.
    for (const QString &reason : {u"conflict"_s, u"invalid title needed"_s, u"tlp_red"_s, u"consent"_s, u"read_only"_s,
             u"newer_schema"_s, u"too_large"_s, u"orphan"_s, u"files"_s, u"replacement"_s, u"proposed proposal:p"_s}) {
        ui::OutboxLine line;
        line.state = OutboxState::Waiting;
        line.reason = reason;
        words.append(ui::whyText(line));
    }
    const qsizetype all = words.size();
    words.removeDuplicates();
    CHECK(words.size() == all);
    CHECK_FALSE(words.contains(QString()));
}
