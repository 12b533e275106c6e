// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curation/edition_create.h"
#include "core/curation/review.h"
#include "tests/support/examples.h"
#include "tests/ui/editing_fixture.h"
#include "ui/curation/edition_page.h"
#include "ui/main/navigation_rail.h"

#include <QDialog>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTabWidget>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

/// Two people at one desk, one after the other, in the real window.
class Office : public EditingDesk
{
public:
    Office()
        : EditingDesk(Contents::Empty)
    {
    }
    void sitsDown(const QString &who) const { settings->setAuthor(who); }
    template <class Widget> Widget &part(const QString &name) const { return gui().template find<Widget>(name); }
    ui::EditionPage &page() const { return part<ui::EditionPage>(u"editionPage"_s); }

    void capture()
    {
        gui().choose(u"newCaseByQuestions"_s);
        QDialog &dialog = gui().dialog(u"fourQuestionsDialog"_s);
        const auto line = [&](const QString &key, const QString &text) {
            QTest::keyClicks(dialog.findChild<QLineEdit *>(u"edit_"_s + key), text);
        };
        line(u"title"_s, u"Safe ports"_s);
        line(u"public_partner"_s, u"Port police"_s);
        line(u"private_partner"_s, u"Terminal operator"_s);
        dialog.findChild<QPlainTextEdit *>(u"edit_lessons"_s)->setPlainText(u"Begin small."_s);
        dialog.findChild<QPushButton *>(u"continueInForm"_s)->click();
        REQUIRE(GuiDriver::waitUntil([&] { return pane().isEditing(); }));
        save();
        practice = pane().current();
        REQUIRE(stored(practice).value(u"lessons.en") == u"Begin small."_s);
    }
    /// What a person would fill in over some days; its form is driven in tests of its own.
    void complete() const
    {
        QJsonObject rest = example(RecordType::CaseStudy).json();
        const QJsonObject here = stored(practice).json();
        for (const QString &key : here.keys() + QStringList {u"_rev"_s, u"review"_s, u"superseded_by"_s, u"links"_s, u"editions"_s,
                 u"disputed"_s, u"acronym"_s, u"also_known_as"_s, u"website"_s}) {
            rest.remove(key);
        }
        const auto saved = RecordWriter(*temp.library).edit(practice, rest, {settings->author(), {}});
        INFO((saved ? std::string() : saved.error().subject.toStdString() + " " + saved.error().detail.toStdString()));
        REQUIRE(saved);
    }
    /// Whichever tab the record was left on.
    void open(const RecordId &id)
    {
        pane().findChild<QTabWidget *>()->setCurrentIndex(0);
        EditingDesk::open(id);
    }
    void openReview()
    {
        open(practice);
        auto *tabs = pane().findChild<QTabWidget *>();
        tabs->setCurrentIndex(tabs->count() - 1);
    }
    /// The button of a move, once the panel has read where the record stands.
    QPushButton *offered(ReviewState to) const
    {
        QPushButton *button = nullptr;
        GuiDriver::waitUntil([&] {
            button = pane().findChild<QPushButton *>(u"move_"_s + reviewStateCode(to));
            return button != nullptr && button->isVisible() && button->isEnabled();
        });
        return button;
    }
    void press(ReviewState to)
    {
        QPushButton *button = offered(to);
        REQUIRE(button != nullptr);
        button->click();
        REQUIRE(GuiDriver::waitUntil([&] { return stored(practice).reviewState() == to; }));
    }
    bool tells(const QString &line) const
    {
        return GuiDriver::waitUntil([&] {
            const auto &list = part<QListWidget>(u"editionChanges"_s);
            for (int row = 0; row < list.count(); ++row) {
                if (list.item(row)->text().remove(QChar(0x2068)).remove(QChar(0x2069)) == line) {
                    return true;
                }
            }
            return false;
        });
    }

    RecordId practice;
};

} // namespace

TEST_CASE("A case goes from four questions over a return and an approval into a frozen edition, and what changed since is shown", "[ui]")
{
    Office office;
    office.sitsDown(u"ana"_s);
    office.capture();
    office.complete();
    office.openReview();
    office.press(ReviewState::Submitted);

    office.sitsDown(u"ben"_s);
    office.openReview();
    office.press(ReviewState::InReview);
    REQUIRE(office.offered(ReviewState::HasIssues) != nullptr); // What is typed before then goes with the last move.
    office.part<QPlainTextEdit>(u"reviewComment"_s).setPlainText(u"Whose ports?"_s);
    office.press(ReviewState::HasIssues);

    office.sitsDown(u"ana"_s);
    office.open(office.practice);
    office.edit();
    office.type(u"title"_s, u"Safe ports of the north"_s);
    office.save();
    office.openReview();
    office.press(ReviewState::Submitted);

    office.sitsDown(u"ben"_s);
    office.openReview();
    office.press(ReviewState::InReview);
    office.press(ReviewState::Approved);

    const auto made = createEdition(
        *office.temp.library, {.number = u"1"_s, .title = {{u"en"_s, u"Compendium"_s}}}, {u"ana"_s, {}});
    REQUIRE(made.has_value());
    Q_EMIT office.part<ui::NavigationRail>(u"navigationRail"_s).editionWanted(made->id, {});
    REQUIRE(GuiDriver::waitUntil(
        [&] { return office.page().isVisible() && office.page().view().edition.id == made->id && office.page().view().readiness; }));
    office.gui().choose(u"addCases"_s);
    auto &adding = office.gui().dialog(u"addCasesDialog"_s);
    auto *found = adding.findChild<QListWidget *>(u"casesFound"_s);
    REQUIRE(GuiDriver::waitUntil([found] { return found->count() == 1; }));
    found->selectAll();
    adding.findChild<QPushButton *>(u"addChosenCases"_s)->click();
    REQUIRE(GuiDriver::waitUntil([&] { return office.page().view().readiness && office.page().view().readiness->ready == 1; }));
    office.gui().choose(u"freezeEdition"_s);
    auto &freezing = office.gui().dialog(u"freezeDialog"_s);
    freezing.findChild<QPushButton *>(u"freezeNow"_s)->click();
    REQUIRE(GuiDriver::waitUntil([&] { return office.page().view().edition.isFrozen; }));

    office.open(office.practice);
    office.edit();
    office.type(u"title"_s, u"Safe ports of the south"_s);
    office.save();
    Q_EMIT office.part<ui::NavigationRail>(u"navigationRail"_s).editionWanted(made->id, {});
    office.gui().choose(u"nextEdition"_s);
    CHECK(office.tells(u"Changed: Safe ports of the south"_s));
    CHECK(office.tells(u"Title (English), before: Safe ports of the north"_s));
    CHECK(office.tells(u"Title (English), now: Safe ports of the south"_s));
}
