// SPDX-License-Identifier: GPL-3.0-or-later
// Texts of records that look like markup, wherever the window shows them: nothing is opened, and they stand as written.
#include "tests/support/examples.h"
#include "tests/ui/editing_fixture.h"
#include "tests/ui/hostile/canary.h"
#include "tests/ui/hostile/lured.h"

#include "core/store/page_writer.h"
#include "ui/common/formats.h"
#include "ui/record/open_web.h"

#include <QAbstractItemView>
#include <QTabWidget>
#include <QToolTip>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

/// One record a lure, which every field of it holds.
std::vector<Document> luringRecords(const QStringList &lures)
{
    const std::array types {RecordType::Stakeholder, RecordType::CaseStudy, RecordType::Resource, RecordType::Event};
    std::vector<Document> records;
    for (qsizetype i = 0; i < lures.size(); ++i) {
        const RecordType type = types[size_t(i) % types.size()];
        QJsonObject record = lured({}, example(type).json(), lures.at(i)).toObject();
        record.insert(u"_id"_s, u"%1:%2-0000-4000-8000-000000000000"_s.arg(typeCode(type)).arg(int(i), 8, 16, QChar(u'0')));
        records.emplace_back(record);
    }
    return records;
}

} // namespace

TEST_CASE("A canary sings when a label guesses that a text is markup", "[ui][hostile]")
{
    const Canary canary;
    const bool isPipe = GENERATE(false, true);
    CHECK_FALSE(canary.sings());
    QLabel label(isPipe ? luresOf(canary).filter(QLatin1StringView(Canary::kPipe)).first() : luresOf(canary).first());
    label.show();
    CHECK(GuiDriver::waitUntil([&] { return canary.sings(); }));
}

TEST_CASE("No text of a record is taken for markup anywhere in the window", "[ui][hostile]")
{
    const Canary canary;
    const QStringList lures = luresOf(canary);
    REQUIRE(lures.size() == 34);
    EditingDesk desk(Contents::Empty);
    const std::vector<Document> records = luringRecords(lures);
    for (const Document &record : records) {
        desk.pull(record, u"1-a"_s);
    }
    const GuiDriver gui = desk.gui();
    desk.window->openText(u"type:stakeholder,case_study,resource,event"_s);
    auto &list = gui.find<QAbstractItemView>(u"resultList"_s);
    REQUIRE(gui.waitUntil([&] { return list.model()->rowCount() == 34; }));
    REQUIRE(gui.waitUntil([&] { return !list.model()->index(33, 0).data(Qt::ToolTipRole).toString().isEmpty(); }));
    showToolTips(*desk.window);
    CHECK_FALSE(canary.sings());

    SECTION("list, reader, all of its tabs, and home")
    {
        for (size_t i = 0; i < records.size(); ++i) {
            CAPTURE(lures.at(qsizetype(i)));
            desk.open(records[i].id());
            auto *tabs = desk.pane().findChild<QTabWidget *>();
            for (int tab = 0; tab < tabs->count(); ++tab) {
                tabs->setCurrentIndex(tab);
                QCoreApplication::processEvents();
            }
            tabs->setCurrentIndex(0);
            CHECK(desk.overview().contains(lures.at(qsizetype(i)).simplified().left(12)));
            REQUIRE_FALSE(canary.sings());
        }
        desk.window->openText(u"type:stakeholder,case_study,resource,event"_s);
        gui.click(u"viewTable"_s);
        QCoreApplication::processEvents();
        showToolTips(*desk.window);
        gui.choose(u"goHome"_s);
        QCoreApplication::processEvents();
        showToolTips(*desk.window);
    }
    SECTION("form")
    {
        for (size_t i = 0; i < 4; ++i) {
            desk.openAndEdit(records[i].id());
            QCoreApplication::processEvents();
            showToolTips(*desk.window);
            CHECK_FALSE(canary.sings());
            desk.cancel();
            REQUIRE(gui.waitUntil([&] { return !desk.pane().isEditing(); }));
        }
    }
    SECTION("messages and links")
    {
        for (const QString &lure : lures) {
            gui.find<ui::MessageBar>(u"messageBar"_s).tell(lure);
            CHECK_FALSE(ui::openWebAddress(lure, desk.window.get()));
            QToolTip::showText({1, 1}, ui::Formats::toolTip(lure), desk.window.get());
        }
    }
    SECTION("dialogs and print")
    {
        REQUIRE(lures.at(3).size() < 24); // Short enough for the name of an undo step.
        REQUIRE(RecordWriter(*desk.temp.library).remove(records[3].id(), {u"<img src=\"canary.png\">"_s, lures.first()}));
        desk.open(records[1].id());
        const auto &undo = gui.find<QAction>(u"undo"_s);
        REQUIRE(gui.waitUntil([&] { return undo.text().contains(u"<img"_s); })); // The title of what was deleted.
        showToolTips(*desk.window);
        CHECK_FALSE(canary.sings());
        for (const auto &[action, name] : {std::pair(u"changesAction"_s, u"changesDialog"_s), std::pair(u"binAction"_s, u"binDialog"_s),
                 std::pair(u"duplicates"_s, u"duplicatesDialog"_s), std::pair(u"followUpList"_s, u"followUpDialog"_s),
                 std::pair(u"exportCsv"_s, u"exportDialog"_s), std::pair(u"tagsAction"_s, u"tagsDialog"_s),
                 std::pair(u"goToRecord"_s, u"goToDialog"_s), std::pair(u"printAction"_s, u"printPreview"_s)}) {
            lookThrough(gui, canary, action, name);
        }
    }
    CHECK_FALSE(canary.sings());
    CHECK(guessingLabels() == QStringList());
}
