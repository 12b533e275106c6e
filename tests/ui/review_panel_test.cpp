// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curation/review.h"
#include "core/store/note_drafts.h"
#include "tests/support/examples.h"
#include "tests/ui/editing_fixture.h"
#include "ui/curation/review_panel.h"
#include "ui/record/record_commands.h"

#include <QComboBox>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTabWidget>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

const RecordId kCase {u"case_study:under-review"_s};

/// The window at a complete draft, on its review tab.
class ReviewDesk : public EditingDesk
{
public:
    explicit ReviewDesk(const QString &author)
        : EditingDesk(Contents::Empty)
    {
        QJsonObject content = example(RecordType::CaseStudy).json();
        for (const QLatin1StringView key : {"review"_L1, "_rev"_L1, "superseded_by"_L1}) {
            content.remove(key);
        }
        content.insert(u"_id"_s, kCase.value);
        content.insert(u"review_state"_s, u"draft"_s);
        REQUIRE(RecordWriter(*temp.library).create(RecordType::CaseStudy, content, {author, {}}));
        toReviewTab();
    }
    void toReviewTab()
    {
        open(kCase);
        auto *tabs = pane().findChild<QTabWidget *>();
        tabs->setCurrentIndex(tabs->count() - 1);
    }

    template <class Widget> Widget &part(const QString &name) const
    {
        return gui().template find<Widget>(name);
    }
    QString text(const QString &name) const { return part<QLabel>(name).text(); }
    /// The button of a move once it is there; null if it does not come.
    QPushButton *button(ReviewState to) const
    {
        QPushButton *found = nullptr;
        GuiDriver::waitUntil([&] {
            found = pane().findChild<QPushButton *>(u"move_"_s + reviewStateCode(to));
            return found != nullptr && found->isVisible();
        });
        return found;
    }
    void press(ReviewState to) const
    {
        QPushButton *found = button(to);
        REQUIRE(found != nullptr);
        REQUIRE(GuiDriver::waitUntil([&] { return found->isEnabled(); }));
        found->click();
    }
    bool comesTo(ReviewState state) const
    {
        return GuiDriver::waitUntil([&] { return stored(kCase).reviewState() == state; });
    }
};

} // namespace

TEST_CASE("A record is submitted, returned with a comment, and the comment is read where it is fixed", "[ui]")
{
    ReviewDesk desk(u"somebody else"_s);
    desk.press(ReviewState::Submitted);
    REQUIRE(desk.comesTo(ReviewState::Submitted));
    desk.press(ReviewState::InReview);
    REQUIRE(desk.comesTo(ReviewState::InReview));
    SECTION("a return without a word of why is refused, and nothing is lost")
    {
        desk.press(ReviewState::HasIssues);
        CHECK(GuiDriver::waitUntil([&] { return desk.part<QLabel>(u"reviewMessage"_s).isVisible(); }));
        CHECK(desk.text(u"reviewMessage"_s).contains(u"comment"_s));
        CHECK(desk.stored(kCase).reviewState() == ReviewState::InReview);
    }
    desk.part<QPlainTextEdit>(u"reviewComment"_s).setPlainText(u"Which source?"_s);
    desk.press(ReviewState::HasIssues);
    REQUIRE(desk.comesTo(ReviewState::HasIssues));
    auto &said = desk.part<QListWidget>(u"reviewSaid"_s);
    CHECK(GuiDriver::waitUntil(
        [&] { return said.count() > 0 && said.item(0)->text().contains(u"Which source?"_s); }));
    CHECK(GuiDriver::waitUntil(
        [&] { return desk.part<QPlainTextEdit>(u"reviewComment"_s).toPlainText().isEmpty(); }));
    CHECK(desk.button(ReviewState::Submitted) != nullptr);
}

TEST_CASE(
    "A comment that was typed and not used outlives other records and the program, until it is used", "[ui]")
{
    ReviewDesk desk(u"somebody else"_s);
    const auto comment = [&] { return desk.part<QPlainTextEdit>(u"reviewComment"_s).toPlainText(); };
    REQUIRE(desk.button(ReviewState::Submitted) != nullptr);
    desk.part<QPlainTextEdit>(u"reviewComment"_s).setPlainText(u"Which source?"_s);

    SECTION("another record was read in between")
    {
        const auto other = RecordWriter(*desk.temp.library)
                               .create(RecordType::CaseStudy,
                                   {{u"title"_s, QJsonObject {{u"en"_s, u"Other"_s}}}}, {u"x"_s, {}});
        REQUIRE(other);
        desk.window->openText(other->id.value);
        REQUIRE(GuiDriver::waitUntil([&] { return comment().isEmpty(); }));
        desk.window->openText(kCase.value);
    }
    SECTION("the window was closed at once")
    {
        desk.restart();
        desk.toReviewTab();
    }
    REQUIRE(GuiDriver::waitUntil([&] { return comment() == u"Which source?"_s; }));
    auto &add = desk.part<QPushButton>(u"addReviewComment"_s);
    REQUIRE(GuiDriver::waitUntil([&] { return add.isEnabled(); }));
    add.click();
    REQUIRE(GuiDriver::waitUntil([&] { return comment().isEmpty(); }));
    CHECK(GuiDriver::waitUntil([&] { return noteDraftsOf(desk.temp.connection(), kCase)->empty(); }));
    CHECK(desk.stored(kCase).json().value("review"_L1).toObject().value("comments"_L1).toArray().size() == 1);
}

TEST_CASE("Whoever wrote a record cannot press Approve, and reads why", "[ui]")
{
    ReviewDesk desk(u"somebody else"_s);
    REQUIRE(RecordWriter(*desk.temp.library)
                .edit(kCase, {{u"acronym"_s, u"ME"_s}}, {desk.settings->author(), {}}));
    REQUIRE(moveRecord(*desk.temp.library, kCase, ReviewState::Submitted, {}, {u"somebody else"_s, {}}));
    REQUIRE(moveRecord(*desk.temp.library, kCase, ReviewState::InReview, {}, {u"a third"_s, {}}));
    QPushButton *approve = desk.button(ReviewState::Approved);
    REQUIRE(approve != nullptr);
    CHECK(!approve->isEnabled());
    CHECK(desk.text(u"reviewObstacles"_s).contains(u"somebody else has to do this"_s));
}

TEST_CASE("A comment about a field is added, dealt with and undone", "[ui]")
{
    ReviewDesk desk(u"somebody else"_s);
    REQUIRE(desk.button(ReviewState::Submitted) != nullptr);
    auto &add = desk.part<QPushButton>(u"addReviewComment"_s);
    CHECK(!add.isEnabled());
    desk.part<QPlainTextEdit>(u"reviewComment"_s).setPlainText(u"Too long."_s);
    auto &about = desk.part<QComboBox>(u"reviewAbout"_s);
    about.setCurrentIndex(about.findData(u"summary"_s));
    REQUIRE(add.isEnabled());
    add.click();
    auto &said = desk.part<QListWidget>(u"reviewSaid"_s);
    REQUIRE(GuiDriver::waitUntil([&] { return said.count() == 1; }));
    CHECK(said.item(0)->text().contains(u"Too long."_s));
    said.setCurrentRow(0);
    desk.part<QPushButton>(u"resolveComment"_s).click();
    REQUIRE(GuiDriver::waitUntil(
        [&] { return said.count() == 1 && said.item(0)->text().contains(u"Dealt with."_s); }));
    desk.gui().choose(u"undo"_s);
    CHECK(GuiDriver::waitUntil(
        [&] { return said.count() == 1 && !said.item(0)->text().contains(u"Dealt with."_s); }));
}

TEST_CASE("What is typed behind a comment while it is saved stays", "[ui]")
{
    ReviewDesk desk(u"somebody else"_s);
    auto &field = desk.part<QPlainTextEdit>(u"reviewComment"_s);
    auto &add = desk.part<QPushButton>(u"addReviewComment"_s);
    REQUIRE(desk.button(ReviewState::Submitted) != nullptr);
    field.setPlainText(u"Which source?"_s);
    REQUIRE(GuiDriver::waitUntil([&] { return add.isEnabled(); }));
    add.click();
    field.setPlainText(u"Which source? And of which year?"_s);

    REQUIRE(GuiDriver::waitUntil([&] { return desk.part<QListWidget>(u"reviewSaid"_s).count() > 0; }));
    REQUIRE(GuiDriver::waitUntil([&] { return add.isEnabled(); }));
    CHECK(field.toPlainText() == u"Which source? And of which year?"_s);
}

TEST_CASE("A comment that was added as the window closed does not come back as one to be added", "[ui]")
{
    ReviewDesk desk(u"somebody else"_s);
    auto &add = desk.part<QPushButton>(u"addReviewComment"_s);
    REQUIRE(desk.button(ReviewState::Submitted) != nullptr);
    desk.part<QPlainTextEdit>(u"reviewComment"_s).setPlainText(u"Which source?"_s);
    REQUIRE(GuiDriver::waitUntil([&] { return add.isEnabled(); }));
    add.click();
    desk.restart();

    CHECK(desk.stored(kCase).json().value("review"_L1).toObject().value("comments"_L1).toArray().size() == 1);
    CHECK(noteDraftsOf(desk.temp.connection(), kCase)->empty());
}

TEST_CASE("A draft that is still read of one record does not come up at the next", "[ui]")
{
    EditingDesk desk(Contents::Empty);
    const auto made = [&](const QString &title) {
        return RecordWriter(*desk.temp.library)
            .create(RecordType::CaseStudy, {{u"title"_s, QJsonObject {{u"en"_s, title}}}}, {u"x"_s, {}})
            .value();
    };
    const auto one = made(u"One"_s);
    const auto other = made(u"Other"_s);
    REQUIRE(putNoteDraft(*desk.temp.library, {one.id, kCommentDraft, u"About one"_s}));
    REQUIRE(putNoteDraft(*desk.temp.library, {other.id, kCommentDraft, u"About the other"_s}));
    const ui::Services services {
        *desk.temp.library, *desk.engine, desk.temp.vocabularies, desk.temp.clock, *desk.settings};
    ui::RecordCommands commands(services);
    ui::ReviewPanel panel(services, commands);
    panel.show();
    panel.showRecord(one.shown, true);
    panel.hide();
    panel.showRecord(other.shown, true);
    panel.show();

    auto *field = panel.findChild<QPlainTextEdit *>(u"reviewComment"_s);
    CHECK(GuiDriver::waitUntil([&] { return !field->toPlainText().isEmpty(); }));
    CHECK(field->toPlainText() == u"About the other"_s);
}

TEST_CASE("Nothing is typed for a review in a library that is only read", "[ui]")
{
    EditingDesk desk;
    desk.restartReadOnly();
    desk.open(kSamlit);
    CHECK(desk.gui().find<QPlainTextEdit>(u"reviewComment"_s).isReadOnly());
}

TEST_CASE("A draft that could not be kept is kept once it can be", "[ui]")
{
    ReviewDesk desk(u"somebody else"_s);
    REQUIRE(desk.button(ReviewState::Submitted) != nullptr);
    REQUIRE(desk.temp.connection().runScript(
        "CREATE TRIGGER full BEFORE INSERT ON note_draft BEGIN SELECT RAISE(ABORT, 'full'); END;"));
    desk.part<QPlainTextEdit>(u"reviewComment"_s).setPlainText(u"A long thought"_s);
    REQUIRE(GuiDriver::waitUntil([&] { return !desk.text(u"reviewMessage"_s).isEmpty(); }));
    REQUIRE(desk.temp.connection().runScript("DROP TRIGGER full;"));
    SECTION("by the time that passes")
    {
        CHECK(GuiDriver::waitUntil([&] { return !noteDraftsOf(desk.temp.connection(), kCase)->empty(); }));
    }
    SECTION("as the window closes")
    {
        desk.restart();
        CHECK(noteDraftsOf(desk.temp.connection(), kCase)->size() == 1);
    }
}
