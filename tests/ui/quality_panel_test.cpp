// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curation/rubric.h"
#include "core/store/note_drafts.h"
#include "tests/ui/editing_fixture.h"

#include "ui/curation/quality_panel.h"

#include <QApplication>
#include <QComboBox>
#include <QListWidget>
#include <QProgressBar>
#include <QTabWidget>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

const RecordId kCase {u"case_study:judged"_s};

/// The window at a thin case study, on its quality tab.
class QualityDesk : public EditingDesk
{
public:
    explicit QualityDesk(QJsonObject more = {})
        : EditingDesk(Contents::Empty)
    {
        more.insert(u"_id"_s, kCase.value);
        more.insert(u"title"_s, QJsonObject {{u"en"_s, u"Judged"_s}});
        REQUIRE(RecordWriter(*temp.library).create(RecordType::CaseStudy, more, {u"somebody else"_s, {}}));
        toQualityTab();
    }
    void toQualityTab()
    {
        open(kCase);
        auto *tabs = pane().findChild<QTabWidget *>();
        tabs->setCurrentIndex(tabs->count() - 2);
        REQUIRE(GuiDriver::waitUntil([&] { return part<QListWidget>(u"qualityMissing"_s).count() > 0; }));
    }
    template <class Widget> Widget &part(const QString &name) const
    {
        return gui().template find<Widget>(name);
    }
    QString text(const QString &name) const { return part<QLabel>(name).text(); }
    void score(const QString &criterion, int score, const QString &reason) const
    {
        auto &box = part<QComboBox>(u"score_"_s + criterion);
        box.setCurrentIndex(box.findData(score));
        Q_EMIT box.activated(box.currentIndex());
        auto &line = part<QLineEdit>(u"reason_"_s + criterion);
        line.clear();
        QTest::keyClicks(&line, reason);
    }
    QJsonArray rubric() const { return stored(kCase).json().value("rubric"_L1).toArray(); }
};

} // namespace

TEST_CASE("The quality tab names what is missing, and leads to the field in the form", "[ui]")
{
    QualityDesk desk;
    CHECK(desk.part<QProgressBar>(u"completenessMeter"_s).value() < 20);
    CHECK(desk.text(u"qualityDemanded"_s) == u"Required fields filled: 1 of 8."_s);
    CHECK(desk.text(u"qualityPartnership"_s).contains(u"not a public-private partnership"_s));
    auto &missing = desk.part<QListWidget>(u"qualityMissing"_s);
    const auto lines = missing.findItems(u"Kind of practice"_s, Qt::MatchStartsWith);
    REQUIRE(lines.size() == 1);
    CHECK(lines.first()->text().contains(u"required from"_s));
    Q_EMIT missing.itemActivated(lines.first());
    REQUIRE(GuiDriver::waitUntil([&] { return desk.pane().isEditing(); }));
    const auto isFocusInside = [] {
        const QWidget *widget = QApplication::focusWidget();
        while (widget != nullptr && widget->objectName() != u"edit_practice_kind"_s) {
            widget = widget->parentWidget();
        }
        return widget != nullptr;
    };
    CHECK(GuiDriver::waitUntil(isFocusInside));
}

TEST_CASE("Criteria are scored with reasons as one change, and undone", "[ui]")
{
    QualityDesk desk;
    auto &save = desk.part<QPushButton>(u"saveRubric"_s);
    CHECK_FALSE(save.isEnabled());
    desk.score(u"effective"_s, 2, u"Two evaluations."_s);
    desk.score(u"feasible"_s, 3, {});
    REQUIRE(save.isEnabled());
    CHECK(desk.text(u"qualityRubricLabel"_s).contains(u"5 of 36 points"_s));
    save.click();
    REQUIRE(GuiDriver::waitUntil([&] { return desk.part<QLabel>(u"qualityMessage"_s).isVisible(); }));
    CHECK(desk.text(u"qualityMessage"_s).contains(u"Technically feasible"_s));
    CHECK(desk.rubric().isEmpty());

    QTest::keyClicks(&desk.part<QLineEdit>(u"reason_feasible"_s), u"Needs a telephone."_s);
    save.click();
    REQUIRE(GuiDriver::waitUntil([&] { return desk.rubric().size() == 2; }));
    CHECK(GuiDriver::waitUntil([&] { return !save.isEnabled(); }));
    desk.gui().choose(u"undo"_s);
    CHECK(GuiDriver::waitUntil([&] { return desk.rubric().isEmpty(); }));
    CHECK(GuiDriver::waitUntil([&] { return desk.part<QLineEdit>(u"reason_feasible"_s).text().isEmpty(); }));
}

TEST_CASE("Scores that were typed and not saved are there again when the record is", "[ui]")
{
    QualityDesk desk;
    const RecordId other {u"case_study:other"_s};
    REQUIRE(
        RecordWriter(*desk.temp.library)
            .create(RecordType::CaseStudy,
                {{u"_id"_s, other.value}, {u"title"_s, QJsonObject {{u"en"_s, u"Other"_s}}}}, {u"x"_s, {}}));
    desk.score(u"effective"_s, 1, u"Early."_s);
    auto &panel = desk.part<ui::QualityPanel>(u"qualityPanel"_s);
    panel.showRecord(desk.stored(other), true);
    CHECK_FALSE(desk.part<QPushButton>(u"saveRubric"_s).isVisible()); // Until the other one is read.
    panel.showRecord(desk.stored(kCase), true);
    desk.window->openText(other.value);
    auto &reason = desk.part<QLineEdit>(u"reason_effective"_s);
    REQUIRE(GuiDriver::waitUntil([&] { return reason.text().isEmpty(); }));
    CHECK_FALSE(desk.part<QPushButton>(u"saveRubric"_s).isEnabled());
    desk.window->openText(kCase.value);
    REQUIRE(GuiDriver::waitUntil([&] { return reason.text() == u"Early."_s; }));
    CHECK(GuiDriver::waitUntil([&] { return desk.part<QPushButton>(u"saveRubric"_s).isEnabled(); }));
}

TEST_CASE("Scores that were typed and not saved are there again after the program ended", "[ui]")
{
    QualityDesk desk;
    const auto draftsOf = [&] { return noteDraftsOf(desk.temp.connection(), kCase).value(); };
    desk.score(u"effective"_s, 1, u"Early."_s);

    SECTION("within three seconds they are on the disk")
    {
        REQUIRE(GuiDriver::waitUntil([&] { return !draftsOf().empty(); }));
    }
    SECTION("the window is closed at once") { }
    desk.restart();
    CHECK(draftsOf().size() == 1);
    CHECK(desk.rubric().isEmpty());
    desk.toQualityTab();

    auto &reason = desk.part<QLineEdit>(u"reason_effective"_s);
    REQUIRE(GuiDriver::waitUntil([&] { return reason.text() == u"Early."_s; }));
    desk.part<QPushButton>(u"saveRubric"_s).click();
    REQUIRE(GuiDriver::waitUntil([&] { return desk.rubric().size() == 1; }));
    CHECK(GuiDriver::waitUntil([&] { return draftsOf().empty(); }));
}

TEST_CASE("What is past its check is marked as checked with one press", "[ui]")
{
    QualityDesk desk({{u"check_due"_s, u"2020-01-01"_s}});
    CHECK(desk.text(u"qualityFresh"_s).contains(u"Its check was due on"_s));
    auto &checked = desk.part<QPushButton>(u"markChecked"_s);
    REQUIRE(checked.isVisible());
    checked.click();
    REQUIRE(GuiDriver::waitUntil([&] { return desk.stored(kCase).value(u"checked_on") == u"2026-11-24"_s; }));
    CHECK(GuiDriver::waitUntil([&] { return !checked.isVisible(); }));
    CHECK(GuiDriver::waitUntil([&] { return desk.text(u"qualityFresh"_s).contains(u"Nothing is known"_s); }));
}

TEST_CASE("Scores typed in an earlier run stand beside what a colleague scored since", "[ui]")
{
    QualityDesk desk;
    desk.score(u"effective"_s, 1, u"Early."_s);
    desk.restart();
    REQUIRE(saveRubric(
        *desk.temp.library, kCase, {{u"sustainable"_s, 3, u"It is paid for."_s}}, {u"colleague"_s, {}}));
    desk.toQualityTab();
    REQUIRE(GuiDriver::waitUntil(
        [&] { return desk.part<QLineEdit>(u"reason_effective"_s).text() == u"Early."_s; }));
    CHECK(desk.part<QLineEdit>(u"reason_sustainable"_s).text() == u"It is paid for."_s);
    CHECK(desk.part<QLabel>(u"qualityUnsaved"_s).isVisible());

    desk.part<QPushButton>(u"saveRubric"_s).click();

    CHECK(GuiDriver::waitUntil([&] { return desk.rubric().size() == 2; }));
    CHECK(GuiDriver::waitUntil([&] { return !desk.part<QLabel>(u"qualityUnsaved"_s).isVisible(); }));
}

TEST_CASE("A score that was taken away and not saved is away again after the program ended", "[ui]")
{
    QualityDesk desk;
    REQUIRE(saveRubric(*desk.temp.library, kCase,
        {{u"effective"_s, 2, u"Two evaluations."_s}, {u"feasible"_s, 3, u"Cheap."_s}}, {u"colleague"_s, {}}));
    auto &reason = desk.part<QLineEdit>(u"reason_effective"_s);
    REQUIRE(GuiDriver::waitUntil([&] { return reason.text() == u"Two evaluations."_s; }));
    auto &box = desk.part<QComboBox>(u"score_effective"_s);
    box.setCurrentIndex(0);
    Q_EMIT box.activated(0);
    reason.selectAll();
    QTest::keyClick(&reason, Qt::Key_Delete);
    desk.restart();
    desk.toQualityTab();
    auto &save = desk.part<QPushButton>(u"saveRubric"_s);
    REQUIRE(GuiDriver::waitUntil([&] { return save.isEnabled(); }));
    save.click();
    REQUIRE(GuiDriver::waitUntil([&] { return desk.rubric().size() == 1; }));
    CHECK(desk.rubric().at(0).toObject().value("criterion"_L1) == u"feasible"_s);
}
