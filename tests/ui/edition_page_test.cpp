// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curation/edition_create.h"
#include "core/curation/edition_edit.h"
#include "core/curation/edition_list.h"
#include "core/curation/review.h"
#include "tests/support/examples.h"
#include "tests/ui/editing_fixture.h"
#include "ui/curation/edition_page.h"
#include "ui/curation/edition_tree_model.h"
#include "ui/main/navigation_rail.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDialog>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTreeView>
#include <QTreeWidget>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

const RecordId kPractice {u"case_study:practice"_s};
const RecordId kOther {u"case_study:railway"_s};

/// The window over one edition, with its page open.
class EditionWindow : public EditingDesk
{
public:
    EditionWindow()
        : EditingDesk(Contents::Empty)
    {
        const auto made = createEdition(*temp.library, {.number = u"1"_s, .title = {{u"en"_s, u"Compendium, edition 1"_s}}}, ana);
        REQUIRE(made.has_value());
        edition = made->id;
        REQUIRE(GuiDriver::waitUntil([this] { return page().view().edition.id == edition; }));
    }
    ui::EditionPage &page() const { return gui().find<ui::EditionPage>(u"editionPage"_s); }
    QTreeView &tree() const { return gui().find<QTreeView>(u"editionTree"_s); }
    QListWidget &list(const QString &name) const { return gui().find<QListWidget>(name); }

    void openPage()
    {
        Q_EMIT gui().find<ui::NavigationRail>(u"navigationRail"_s).editionWanted(edition, {});
        REQUIRE(GuiDriver::waitUntil([this] { return page().isVisible() && page().view().readiness; }));
    }
    /// A complete case study that Ana wrote and submitted.
    void submit(const RecordId &id, const QString &title)
    {
        QJsonObject content = example(RecordType::CaseStudy).json();
        for (const QLatin1StringView key : {"review"_L1, "_rev"_L1, "superseded_by"_L1, "links"_L1, "editions"_L1,
                 "disputed"_L1, "acronym"_L1, "also_known_as"_L1, "website"_L1}) {
            content.remove(key);
        }
        content.insert(u"title"_s, QJsonObject {{u"en"_s, title}});
        content.insert(u"sector"_s, u"finance"_s);
        content.insert(u"_id"_s, id.value);
        content.insert(u"review_state"_s, u"draft"_s);
        REQUIRE(RecordWriter(*temp.library).create(RecordType::CaseStudy, content, ana));
        REQUIRE(moveRecord(*temp.library, id, ReviewState::Submitted, {}, ana));
    }
    void approve(const RecordId &id)
    {
        REQUIRE(moveRecord(*temp.library, id, ReviewState::InReview, {}, ben));
        REQUIRE(moveRecord(*temp.library, id, ReviewState::Approved, {}, ben));
    }
    void put(const std::vector<RecordId> &cases)
    {
        REQUIRE(addCases(*temp.library, edition, cases, {}, ana));
        REQUIRE(GuiDriver::waitUntil([&] { return page().view().edition.cases().size() == cases.size(); }));
    }
    /// Opens the page with two cases in one chapter, and gives its tree.
    ui::EditionTreeModel *openWithTwo()
    {
        submit(kPractice, u"Practice of the harbour"_s);
        submit(kOther, u"Railway watch"_s);
        put({kPractice, kOther});
        openPage();
        return qobject_cast<ui::EditionTreeModel *>(tree().model());
    }
    QStringList lines(const QString &name) const
    {
        QStringList texts;
        for (int row = 0; row < list(name).count(); ++row) {
            texts.append(list(name).item(row)->text().remove(QChar(0x2068)).remove(QChar(0x2069)));
        }
        return texts;
    }

    const Editor ana {u"ana"_s, {}};
    const Editor ben {u"ben"_s, {}};
    RecordId edition;
};

} // namespace

TEST_CASE("A submitted case is approved, put into an edition, frozen, changed, and the next edition shows what changed", "[ui]")
{
    EditionWindow desk;
    desk.submit(kPractice, u"Practice of the harbour"_s);
    desk.approve(kPractice);
    desk.openPage();

    desk.gui().choose(u"addCases"_s);
    auto &dialog = desk.gui().dialog(u"addCasesDialog"_s);
    auto *found = dialog.findChild<QListWidget *>(u"casesFound"_s);
    REQUIRE(GuiDriver::waitUntil([found] { return found->count() == 1; }));
    found->selectAll();
    dialog.findChild<QPushButton *>(u"addChosenCases"_s)->click();
    REQUIRE(GuiDriver::waitUntil([&] { return desk.page().view().edition.cases().size() == 1; }));
    REQUIRE(GuiDriver::waitUntil([&] { return desk.page().view().readiness && desk.page().view().readiness->ready == 1; }));

    desk.gui().choose(u"freezeEdition"_s);
    auto &freeze = desk.gui().dialog(u"freezeDialog"_s);
    CHECK(freeze.findChild<QLabel *>(u"freezeSummary"_s)->text().contains(u"Nothing stands against"_s));
    freeze.findChild<QPushButton *>(u"freezeNow"_s)->click();
    REQUIRE(GuiDriver::waitUntil([&] { return desk.page().view().edition.isFrozen; }));
    CHECK_FALSE(desk.gui().find<QAction>(u"addCases"_s).isEnabled());

    REQUIRE(RecordWriter(*desk.temp.library)
                .edit(kPractice, {{u"title"_s, QJsonObject {{u"en"_s, u"Practice of the old harbour"_s}}}}, desk.ben));
    desk.gui().choose(u"nextEdition"_s);
    REQUIRE(GuiDriver::waitUntil([&] { return desk.page().view().edition.number == u"2"_s && desk.page().view().comparedWith == u"1"_s; }));
    const QStringList changes = desk.lines(u"editionChanges"_s);
    CHECK(changes.contains(u"Changed: Practice of the old harbour"_s));
    CHECK(changes.contains(u"Title (English), before: Practice of the harbour"_s));
    CHECK(changes.contains(u"Title (English), now: Practice of the old harbour"_s));
}

TEST_CASE("What blocks is listed, leads to its record, and asks for a note before freezing", "[ui]")
{
    EditionWindow desk;
    desk.submit(kPractice, u"Practice of the harbour"_s);
    desk.put({kPractice});
    desk.openPage();
    REQUIRE(GuiDriver::waitUntil([&] { return desk.page().view().readiness->cases == 1; }));
    const QStringList findings = desk.lines(u"editionFindings"_s);
    REQUIRE_FALSE(findings.isEmpty());
    CHECK(findings.first() == u"Practice of the harbour\nBlocks – It is neither approved nor published."_s);

    desk.gui().choose(u"freezeEdition"_s);
    auto &freeze = desk.gui().dialog(u"freezeDialog"_s);
    auto *now = freeze.findChild<QPushButton *>(u"freezeNow"_s);
    CHECK_FALSE(now->isEnabled());
    freeze.findChild<QLineEdit *>(u"freezeNote"_s)->setText(u"The printer closes today."_s);
    REQUIRE(now->isEnabled());
    now->click();
    REQUIRE(GuiDriver::waitUntil([&] { return desk.page().view().edition.isFrozen; }));
    CHECK(desk.gui().find<QLabel>(u"editionNotice"_s).text().contains(u"The printer closes today."_s));

    desk.gui().choose(u"undo"_s);
    REQUIRE(GuiDriver::waitUntil([&] { return !desk.page().view().edition.isFrozen; }));
    REQUIRE(GuiDriver::waitUntil([&] { return desk.list(u"editionFindings"_s).count() > 0; }));
    desk.list(u"editionFindings"_s).setCurrentRow(0);
    Q_EMIT desk.list(u"editionFindings"_s).itemActivated(desk.list(u"editionFindings"_s).item(0));
    CHECK(GuiDriver::waitUntil([&] { return desk.window->libraryPage().currentRecord() == kPractice; }));

    desk.openPage();
    desk.tree().setCurrentIndex({});
    desk.gui().choose(u"openEditionRecord"_s); // The edition itself, where no case is chosen.
    CHECK(GuiDriver::waitUntil([&] { return desk.window->libraryPage().currentRecord() == desk.edition; }));
    CHECK(desk.window->libraryPage().isVisible());
}

TEST_CASE("Cases and chapters are moved by Alt and the arrows, within and between chapters", "[ui]")
{
    EditionWindow desk;
    ui::EditionTreeModel *model = desk.openWithTwo();
    const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(GuiDriver::waitUntil([&] { return model->indexOfCase(kPractice).isValid(); }));
    const auto press = [&](Qt::Key key) { QTest::keyClick(&desk.tree(), key, Qt::AltModifier); };
    const auto placed = [&](const RecordId &id, EditionPlace place) {
        return GuiDriver::waitUntil([&] { return desk.page().view().edition.placeOf(id) == place; });
    };
    desk.tree().setCurrentIndex(model->indexOfCase(kPractice));
    press(Qt::Key_Down);
    REQUIRE(placed(kPractice, {1, 1}));
    CHECK(desk.tree().currentIndex() == model->indexOfCase(kPractice)); // The keyboard stays with it.
    press(Qt::Key_Down);
    REQUIRE(placed(kPractice, {2, 0}));
    press(Qt::Key_Up);
    REQUIRE(placed(kPractice, {1, 1}));
    desk.tree().setCurrentIndex(model->index(1, 0));
    press(Qt::Key_Up);
    REQUIRE(placed(kOther, {0, 0}));
    desk.gui().choose(u"undo"_s);
    CHECK(placed(kOther, {1, 0}));

    desk.tree().setCurrentIndex(model->indexOfCase(kOther));
    auto &remove = desk.gui().find<QAction>(u"removeFromEdition"_s);
    CHECK(remove.isEnabled());
    desk.gui().choose(u"goHome"_s);
    CHECK_FALSE(remove.isEnabled()); // Nobody sees what would be taken out.
}

TEST_CASE("A case that is dropped on another takes its place, and a frozen edition takes no drop", "[ui]")
{
    EditionWindow desk;
    ui::EditionTreeModel *model = desk.openWithTwo();
    REQUIRE(GuiDriver::waitUntil([&] { return model->indexOfCase(kOther).isValid(); }));
    const std::unique_ptr<QMimeData> dragged(model->mimeData({model->indexOfCase(kOther)}));
    CHECK_FALSE(model->dropMimeData(dragged.get(), Qt::MoveAction, -1, -1, model->indexOfCase(kPractice)));
    REQUIRE(GuiDriver::waitUntil([&] { return desk.page().view().edition.placeOf(kOther) == EditionPlace {1, 0}; }));
    const std::unique_ptr<QMimeData> chapter(model->mimeData({model->index(1, 0)}));
    model->dropMimeData(chapter.get(), Qt::MoveAction, 4, 0, {});
    REQUIRE(GuiDriver::waitUntil([&] { return desk.page().view().edition.placeOf(kOther) == EditionPlace {3, 0}; }));
    model->show(desk.page().view().chapters, false);
    CHECK_FALSE(model->flags(model->index(0, 0)).testFlag(Qt::ItemIsDragEnabled));
}

TEST_CASE("The page of editions names its controls, and cuts no words in a small Arabic window", "[ui]")
{
    EditionWindow desk;
    desk.submit(kPractice, u"Practice of the harbour"_s);
    desk.put({kPractice});
    desk.openPage();
    desk.window->resize(1024, 600);
    CHECK(GuiDriver::unnamedControls(*desk.window) == QStringList());
    Shell::speak(u"ar"_s);
    CHECK(GuiDriver::waitUntil([&] { return GuiDriver::clippedTexts(desk.page()).isEmpty(); }));
    CHECK(desk.window->width() == 1024);
}

TEST_CASE("A library without an edition says so and offers to make one", "[ui]")
{
    EditingDesk desk(Contents::Empty);
    Q_EMIT desk.gui().find<ui::NavigationRail>(u"navigationRail"_s).editionWanted({}, {});
    auto &page = desk.gui().find<ui::EditionPage>(u"editionPage"_s);
    REQUIRE(GuiDriver::waitUntil([&] { return page.isVisible() && desk.gui().find<QAction>(u"newEdition"_s).isEnabled(); }));
    desk.gui().choose(u"newEdition"_s);
    auto &dialog = desk.gui().dialog(u"newEditionDialog"_s);
    dialog.accept();
    REQUIRE(GuiDriver::waitUntil([&] { return page.view().chapters.size() == 4; }));
    CHECK(page.view().edition.number == u"1"_s);
    CHECK(desk.gui().find<QTreeView>(u"editionTree"_s).isVisible());
}
