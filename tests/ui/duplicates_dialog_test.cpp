// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/distinct_pairs.h"
#include "tests/ui/editing_fixture.h"
#include "ui/curation/duplicates_dialog.h"

#include <QComboBox>
#include <QListWidget>
#include <QTableWidget>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

const RecordId kOne {u"stakeholder:one"_s};
const RecordId kTwo {u"stakeholder:two"_s};

/// The window over two stakeholders that are one, and its dialog of duplicates.
class DuplicatesDesk : public EditingDesk
{
public:
    DuplicatesDesk()
        : EditingDesk(Contents::Empty)
    {
        add(kOne, u"Harbour Lights Network"_s, u"GH"_s);
        add(kTwo, u"Harbor Lights Netwrok"_s, u"TG"_s);
        gui().choose(u"duplicates"_s);
        dialog = window->findChild<ui::DuplicatesDialog *>();
        REQUIRE(dialog != nullptr);
        list = dialog->findChild<QListWidget *>(u"duplicatePairs"_s);
        table = dialog->findChild<QTableWidget *>(u"duplicateFields"_s);
        REQUIRE(GuiDriver::waitUntil([this] { return list->count() == 1; }));
    }

    void add(const RecordId &id, const QString &title, const QString &country)
    {
        REQUIRE(RecordWriter(*temp.library)
                    .create(RecordType::Stakeholder,
                        {{u"_id"_s, id.value}, {u"title"_s, QJsonObject {{u"en"_s, title}}}, {u"acronym"_s, u"HLN"_s},
                            {u"website"_s, u"https://harbour.example"_s}, {u"hq_country"_s, country}},
                        {u"me"_s, {}}));
    }
    void press(const QString &name) const { dialog->findChild<QPushButton *>(name)->click(); }
    QString summary() const { return dialog->findChild<QLabel *>(u"duplicatesSummary"_s)->text(); }
    /// The row of a field; -1 if it is not there.
    int rowOf(const QString &label) const
    {
        for (int row = 0; row < table->rowCount(); ++row) {
            if (table->item(row, 0)->text() == label) {
                return row;
            }
        }
        return -1;
    }

    ui::DuplicatesDialog *dialog = nullptr;
    QListWidget *list = nullptr;
    QTableWidget *table = nullptr;
};

} // namespace

TEST_CASE("Two stakeholders that are one are compared, merged as chosen, and undone", "[ui]")
{
    DuplicatesDesk desk;
    const int row = desk.rowOf(u"Country of the head office"_s);
    REQUIRE(row >= 0);
    CHECK(desk.table->item(row, 1)->text() == u"Ghana"_s);
    CHECK(desk.table->item(row, 2)->text() == u"Togo"_s);
    auto *choice = qobject_cast<QComboBox *>(desk.table->cellWidget(row, 3));
    choice->setCurrentIndex(choice->findText(u"As in the other"_s));
    desk.press(u"mergeDuplicates"_s);
    REQUIRE(GuiDriver::waitUntil([&] { return desk.list->count() == 0; }));
    CHECK(desk.stored(kOne).json().value(u"hq_country") == u"TG"_s);
    CHECK(desk.stored(kTwo).isDeleted());
    CHECK(desk.summary().contains(u"Undo"_s));
    desk.gui().choose(u"undo"_s);
    CHECK(GuiDriver::waitUntil([&] { return !desk.stored(kTwo).isDeleted(); }));
    CHECK(desk.stored(kOne).json().value(u"hq_country") == u"GH"_s);
    desk.press(u"findDuplicates"_s);
    CHECK(GuiDriver::waitUntil([&] { return desk.list->count() == 1; }));
}

TEST_CASE("The other record of a pair can be the one that stays", "[ui]")
{
    DuplicatesDesk desk;
    desk.press(u"swapDuplicates"_s);
    CHECK(desk.table->item(desk.rowOf(u"Country of the head office"_s), 1)->text() == u"Togo"_s);
    desk.press(u"mergeDuplicates"_s);
    REQUIRE(GuiDriver::waitUntil([&] { return desk.list->count() == 0; }));
    CHECK(desk.stored(kOne).isDeleted());
    CHECK(desk.stored(kOne).json().value(u"superseded_by") == kTwo.value);
    // Whoever follows an old link comes to it.
    desk.pane().show(kOne);
    CHECK(GuiDriver::waitUntil([&] { return desk.pane().current() == kTwo; }));
    CHECK(desk.offer().contains(u"merged into this one"_s));
}

TEST_CASE("A pair that is two is set apart and not proposed again", "[ui]")
{
    DuplicatesDesk desk;
    desk.press(u"setApart"_s);
    REQUIRE(GuiDriver::waitUntil([&] { return desk.list->count() == 0; }));
    CHECK(distinctPairs(desk.temp.connection())->size() == 1);
    desk.press(u"findDuplicates"_s);
    CHECK(GuiDriver::waitUntil([&] { return desk.summary() == u"No likely duplicates found."_s; }));
    CHECK(!desk.dialog->findChild<QPushButton *>(u"mergeDuplicates"_s)->isEnabled());
}
