// SPDX-License-Identifier: GPL-3.0-or-later
// The same lures on the pages that show more than records: sessions and conflicts, the Compendium, an import.
#include "core/curation/edition_create.h"
#include "core/curation/edition_edit.h"
#include "tests/support/examples.h"
#include "tests/ui/hostile/canary.h"
#include "tests/ui/hostile/lured.h"
#include "tests/ui/import_desk.h"
#include "tests/ui/sync_fixture.h"
#include "ui/curation/edition_page.h"
#include "ui/main/navigation_rail.h"

#include <QListWidget>
#include <QTreeView>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

/// Looks at every tab in turn, with all tool tips.
void showTabs(QTabWidget &tabs, QWidget &window)
{
    for (int tab = 0; tab < tabs.count(); ++tab) {
        tabs.setCurrentIndex(tab);
        QCoreApplication::processEvents();
        showToolTips(window);
    }
}

/// What a person here may write.
QJsonObject mine(const QString &lure)
{
    return {{u"title"_s, QJsonObject {{u"en"_s, lure}}}, {u"acronym"_s, lure},
        {u"summary"_s, QJsonObject {{u"en"_s, lure}}}};
}

/// What a hub may send.
QJsonObject theirs(const QString &lure)
{
    QJsonObject record = mine(lure);
    record.insert(u"website"_s, lure);
    record.insert(u"tags"_s, QJsonArray {lure});
    record.insert(u"updated_by"_s, lure);
    return record;
}

QString quoted(QString cell)
{
    return u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
}

/// A table whose heading, words and titles are all lures; the last row has no title, and is refused.
QByteArray luringTable(const QStringList &lures)
{
    QString text = u"Title,Sector,Country,Summary,"_s + quoted(lures.first()) + u"\r\n"_s;
    for (const QString &lure : lures) {
        const QString cell = quoted(lure);
        text += cell + u',' + cell + u",Kenya,"_s + cell + u',' + cell + u"\r\n"_s;
    }
    return (text + u",\"finance\",Kenya,"_s + quoted(lures.first()) + u",x\r\n"_s).toUtf8();
}

} // namespace

TEST_CASE("No text of a hub is taken for markup on the page of synchronisation", "[ui][hostile]")
{
    const Canary canary;
    const QStringList lures = luresOf(canary);
    SyncWindow it;
    for (qsizetype i = 0; i < lures.size(); ++i) {
        const auto line = beginSyncLog(*it.temp.library, kChannel);
        REQUIRE(line.has_value());
        REQUIRE(endSyncLog(*it.temp.library,
            {.n = *line, .channel = kChannel, .outcome = u"failed"_s, .detail = u"network: "_s + lures.at(i)},
            {}));
        const int n = int(i) * 4; // Stakeholders.
        it.conflict(n, mine(lures.at(i)), theirs(lures.at((i + 1) % lures.size())));
        it.bring({rowOf(n + 1, u"1-a"_s)});
        REQUIRE(RecordWriter(*it.temp.library)
                    .edit(it.idOf(n + 1), {{u"acronym"_s, lures.at(i)}}, {lures.at(i), {}}));
        REQUIRE(it.temp.connection().run(u"UPDATE outbox SET state = 'rejected', reason = ? WHERE id = ?"_s,
            {lures.at(i), it.idOf(n + 1).value}));
    }
    it.open();
    REQUIRE(GuiDriver::waitUntil([&] { return it.table(u"syncLog"_s).rowCount() == lures.size(); }));
    auto &tabs = it.gui().find<QTabWidget>(u"syncTabs"_s);
    auto &conflicts = it.gui().find<QListView>(u"conflictList"_s);
    auto &fields = it.gui().find<QTableView>(u"conflictTable"_s);
    auto &outbox = it.gui().find<QTableView>(u"outboxTable"_s);
    it.page->showOutbox();
    GuiDriver::waitUntil([&] { return outbox.model()->rowCount() > lures.size(); });
    REQUIRE(outbox.model()->rowCount() == 2 * lures.size());
    showTabs(tabs, *it.page);
    CHECK_FALSE(canary.sings());

    tabs.setCurrentIndex(0);
    for (int row = 0; row < it.table(u"syncLog"_s).rowCount(); ++row) {
        it.table(u"syncLog"_s).selectRow(row);
    }
    it.gui().click(u"syncLogDetails"_s);
    QCoreApplication::processEvents();
    if (QWidget *dialog = QApplication::activeModalWidget()) {
        showToolTips(*dialog);
        dialog->close();
    }
    tabs.setCurrentIndex(1);
    REQUIRE(GuiDriver::waitUntil([&] { return conflicts.model()->rowCount() == lures.size(); }));
    for (int row = 0; row < conflicts.model()->rowCount(); ++row) {
        CAPTURE(row);
        conflicts.setCurrentIndex(conflicts.model()->index(row, 0));
        REQUIRE(GuiDriver::waitUntil([&] { return fields.model()->rowCount() > 1; }));
        showToolTips(*it.page);
        REQUIRE_FALSE(canary.sings());
    }
    for (int row = 0; row < fields.model()->rowCount(); ++row) {
        fields.setCurrentIndex(fields.model()->index(row, 1));
        it.gui().click(row % 2 == 0 ? u"conflictMine"_s : u"conflictHub"_s);
    }
    QCoreApplication::processEvents();
    CHECK_FALSE(canary.sings());
    CHECK(guessingLabels() == QStringList());
}

TEST_CASE("No text of an edition is taken for markup on the page of the Compendium", "[ui][hostile]")
{
    const Canary canary;
    const QStringList lures = luresOf(canary);
    EditingDesk desk(Contents::Empty);
    const Editor me {u"<img src=\"canary.png\">"_s, {}};
    Library &library = *desk.temp.library;
    const auto made = createEdition(library, {.number = u"1"_s, .title = {{u"en"_s, lures.first()}}}, me);
    REQUIRE(made);
    std::vector<RecordId> cases;
    for (qsizetype i = 0; i < lures.size(); ++i) {
        QJsonObject content = lured({}, example(RecordType::CaseStudy).json(), lures.at(i)).toObject();
        cases.push_back({u"case_study:%1-0000-4000-8000-000000000000"_s.arg(i, 8, 16, QChar(u'0'))});
        content.insert(u"_id"_s, cases.back().value);
        content.insert(u"sector"_s, u"finance"_s);
        content.insert(u"type"_s, u"case_study"_s);
        desk.pull(Document(content), u"1-a"_s);
        REQUIRE(addChapter(library, made->id, {.id = u"lure%1"_s.arg(i), .title = lures.at(i)}, {}, me));
    }
    REQUIRE(addCases(library, made->id, cases, {}, me));
    REQUIRE(setFrontMatter(library, made->id, u"en"_s, lures.join(u'\n'), me));

    const GuiDriver gui = desk.gui();
    Q_EMIT gui.find<ui::NavigationRail>(u"navigationRail"_s).editionWanted(made->id, {});
    auto &page = gui.find<ui::EditionPage>(u"editionPage"_s);
    REQUIRE(gui.waitUntil([&] {
        return page.isVisible() && page.view().readiness
            && page.view().edition.cases().size() == cases.size();
    }));
    auto &tree = gui.find<QTreeView>(u"editionTree"_s);
    tree.expandAll();
    for (auto *tabs : page.findChildren<QTabWidget *>()) {
        showTabs(*tabs, *desk.window);
    }
    CHECK_FALSE(canary.sings());
    for (const auto &[action, name] :
        {std::pair(u"addCases"_s, u"addCasesDialog"_s), std::pair(u"frontMatter"_s, u"frontMatterDialog"_s),
            std::pair(u"freezeEdition"_s, u"freezeDialog"_s)}) {
        lookThrough(gui, canary, action, name);
    }
    desk.open(cases.front());
    showTabs(*desk.pane().findChild<QTabWidget *>(), *desk.window); // The review, with what was said.
    CHECK_FALSE(canary.sings());
    CHECK(guessingLabels() == QStringList());
}

TEST_CASE("No text of a file is taken for markup while it is imported", "[ui][hostile]")
{
    const Canary canary;
    const QStringList lures = luresOf(canary);
    ImportDesk desk;
    const auto looks = [&] {
        QCoreApplication::processEvents();
        showToolTips(*desk.dialog);
        CHECK(guessingLabels() == QStringList());
        return !canary.sings();
    };
    desk.drop(desk.write(u"<img src=\"canary.png\">.csv"_s, luringTable(lures)));
    REQUIRE(desk.canGoOn());
    CHECK(looks());
    desk.goOn();
    REQUIRE(desk.sees(u"importColumns"_s));
    REQUIRE(desk.canGoOn());
    CHECK(looks());
    desk.goOn();
    REQUIRE(desk.sees(u"importWords"_s));
    REQUIRE(GuiDriver::waitUntil(
        [&] { return desk.table(u"importWords"_s).model()->rowCount() >= lures.size() - 1; }));
    CHECK(looks());
    desk.goOn();
    REQUIRE(desk.sees(u"importPlan"_s));
    auto &plan = desk.table(u"importPlan"_s);
    REQUIRE(GuiDriver::waitUntil([&] { return plan.model()->rowCount() == lures.size() + 1; }));
    for (int row = 0; row < plan.model()->rowCount(); ++row) {
        CAPTURE(row);
        plan.setCurrentIndex(plan.model()->index(row, 0));
        QTest::qWait(20); // The details come with the next events.
        REQUIRE(looks());
    }
    REQUIRE(GuiDriver::waitUntil([&] { return !desk.details().isEmpty(); }));
    desk.hand().click(u"importFilter_refused"_s);
    CHECK(looks());
    desk.goOn();
    REQUIRE(GuiDriver::waitUntil([&] { return desk.end().isVisible(); }));
    CHECK(looks());
    CHECK(desk.recordsHere() > 20); // Some differ by a mark that no title keeps.
}
