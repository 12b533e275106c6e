// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/editing_fixture.h"

#include <QComboBox>
#include <QDialog>
#include <QTableWidget>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

const RecordId kCase {u"case_study:disputed"_s};

class DisputeDesk : public EditingDesk
{
public:
    DisputeDesk()
        : EditingDesk(Contents::Empty)
    {
        REQUIRE(RecordWriter(*temp.library)
                    .create(RecordType::CaseStudy,
                        {{u"_id"_s, kCase.value}, {u"title"_s, QJsonObject {{u"en"_s, u"Disputed"_s}}},
                            {u"start"_s, u"2020"_s}},
                        {u"x"_s, {}}));
        open(kCase);
        gui().choose(u"disputeAction"_s);
        REQUIRE(GuiDriver::waitUntil([&] { return dialog() != nullptr; }));
        auto &fields = part<QComboBox>(u"disputeField"_s);
        fields.setCurrentIndex(fields.findData(u"start"_s));
    }
    QDialog *dialog() const { return window->findChild<QDialog *>(u"disputeDialog"_s); }
    template <class Widget> Widget &part(const QString &name) const
    {
        return *dialog()->template findChild<Widget *>(name);
    }
    void put(int row, const QString &value, const QString &source) const
    {
        auto &table = part<QTableWidget>(u"disputeStatements"_s);
        table.item(row, 0)->setText(value);
        table.item(row, 1)->setText(source);
    }
};

} // namespace

TEST_CASE(
    "A second statement is added in the dialog, and readers see both side by side with the one that counts",
    "[ui]")
{
    DisputeDesk desk;
    CHECK(desk.part<QPushButton>(u"saveDispute"_s).isDefault());
    CHECK_FALSE(desk.part<QPushButton>(u"settleDispute"_s).autoDefault());
    CHECK(desk.part<QTableWidget>(u"disputeStatements"_s).item(0, 0)->text() == u"2020"_s);
    desk.put(0, u"2020"_s, u"Annual report"_s);
    desk.part<QPushButton>(u"saveDispute"_s).click();
    auto &message = desk.part<QLabel>(u"disputeMessage"_s);
    REQUIRE(GuiDriver::waitUntil([&] { return message.isVisible(); }));
    CHECK(message.text().contains(u"two statements"_s));

    desk.put(1, u"2021"_s, u"Press release"_s);
    auto &shown = desk.part<QComboBox>(u"disputeShown"_s);
    shown.setCurrentIndex(shown.findData(u"2021"_s));
    REQUIRE(shown.currentIndex() > 0);
    desk.part<QLineEdit>(u"disputeWhy"_s).setText(u"Primary source."_s);
    desk.part<QPushButton>(u"saveDispute"_s).click();
    REQUIRE(GuiDriver::waitUntil([&] { return desk.stored(kCase).value(u"start") == u"2021"_s; }));
    CHECK(GuiDriver::waitUntil([&] { return desk.dialog() == nullptr; }));
    CHECK(desk.reads(u"Press release"_s));
    CHECK(desk.overview().contains(u"Annual report"_s));
    CHECK(desk.overview().contains(u"[shown]"_s));
    desk.gui().choose(u"undo"_s);
    CHECK(GuiDriver::waitUntil([&] { return desk.stored(kCase).value(u"start") == u"2020"_s; }));
    CHECK(GuiDriver::waitUntil([&] { return !desk.overview().contains(u"Press release"_s); }));
}
