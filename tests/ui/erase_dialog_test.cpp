// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/erasure.h"
#include "tests/support/traces.h"
#include "tests/ui/editing_fixture.h"

#include <QCheckBox>
#include <QDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QTableWidget>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

const RecordId kOffice {u"stakeholder:office"_s};
const QList<QByteArray> kWords {"Zyxquorble"};

class EraseDesk : public EditingDesk
{
public:
    EraseDesk()
        : EditingDesk(Contents::Empty)
    {
        REQUIRE(RecordWriter(*temp.library)
                    .create(RecordType::Stakeholder,
                        {{u"_id"_s, kOffice.value}, {u"title"_s, QJsonObject {{u"en"_s, u"Harbour office"_s}}},
                            {u"local_notes"_s, u"Ask Zyxquorble"_s}},
                        {u"x"_s, {}}));
    }
    template <class Widget = QDialog> Widget *find(const QString &name) const { return window->findChild<Widget *>(name); }
    /// In the folder of the library and in that of the settings; the window has no other, and no cache.
    QStringList traces() const { return tracesIn(temp.folder.path(), kWords); }
};

} // namespace

TEST_CASE("A record is erased only after a tick, and the dialog says what goes and that nothing is left", "[ui]")
{
    EraseDesk desk;
    desk.open(kOffice);
    desk.gui().choose(u"eraseRecordAction"_s);
    REQUIRE(GuiDriver::waitUntil([&] { return desk.find(u"eraseDialog"_s) != nullptr; }));
    auto *agree = desk.find<QCheckBox>(u"eraseAgree"_s);
    auto *erase = desk.find<QPushButton>(u"eraseNow"_s);
    REQUIRE(GuiDriver::waitUntil([&] { return agree->isEnabled(); }));
    CHECK(desk.find<QLabel>(u"eraseWhat"_s)->text().contains(u"Harbour office"_s));
    CHECK_FALSE(erase->isEnabled());
    CHECK(desk.find<QPushButton>(u"eraseClose"_s)->isDefault());

    desk.settings->setChoice(u"query"_s, u"harbour office"_s); // As an earlier run left it.
    agree->click();
    erase->click();

    auto *message = desk.find<QLabel>(u"eraseMessage"_s);
    REQUIRE(GuiDriver::waitUntil([&] { return message->text().contains(u"Erased"_s); }));
    CHECK(desk.traces() == QStringList());
    desk.find<QPushButton>(u"eraseClose"_s)->click();
    CHECK(GuiDriver::waitUntil([&] { return desk.find(u"eraseDialog"_s) == nullptr; }));

    desk.gui().choose(u"personAction"_s);
    REQUIRE(GuiDriver::waitUntil([&] { return desk.find(u"personDialog"_s) != nullptr; }));
    auto *erased = desk.find<QTableWidget>(u"erasedRecords"_s);
    CHECK(GuiDriver::waitUntil([&] { return erased->rowCount() == 1; }));
    CHECK_FALSE(desk.find<QPushButton>(u"letBack"_s)->isEnabled());

    desk.window->close(); // What was searched for may be the name.
    CHECK(desk.settings->choice(u"query"_s).isEmpty());
    CHECK(desk.settings->choice(u"record"_s).isEmpty());
    CHECK(desk.settings->recentSearches().isEmpty());
    desk.close();
    CHECK(desk.traces() == QStringList());
}

TEST_CASE("The data of a person are found in the window and emptied after a question", "[ui]")
{
    EraseDesk desk;
    desk.gui().choose(u"personAction"_s);
    REQUIRE(GuiDriver::waitUntil([&] { return desk.find(u"personDialog"_s) != nullptr; }));
    auto *message = desk.find<QLabel>(u"personMessage"_s);
    desk.find<QLineEdit>(u"personWords"_s)->setText(u"zy"_s);
    desk.find<QPushButton>(u"findPerson"_s)->click();
    REQUIRE(GuiDriver::waitUntil([&] { return message->text().contains(u"three"_s); }));

    desk.find<QLineEdit>(u"personWords"_s)->setText(u"zyxQUORBLE"_s);
    desk.find<QPushButton>(u"findPerson"_s)->click();
    auto *table = desk.find<QTableWidget>(u"personalValues"_s);
    REQUIRE(GuiDriver::waitUntil([&] { return table->rowCount() == 1; }));
    CHECK(table->item(0, 3)->text() == u"Ask Zyxquorble"_s);

    desk.find<QPushButton>(u"erasePerson"_s)->click();
    REQUIRE(GuiDriver::waitUntil([&] { return desk.find<QPushButton>(u"confirmErasePerson"_s) != nullptr; }));
    desk.find<QPushButton>(u"confirmErasePerson"_s)->click();
    REQUIRE(GuiDriver::waitUntil([&] { return message->text().contains(u"Emptied"_s); }));
    desk.close(); // Settings are on the disk now.
    CHECK(desk.traces() == QStringList());
    CHECK(desk.stored(kOffice).title({u"en"_s}).text == u"Harbour office"_s);
}

TEST_CASE("The person that was listed is erased, whatever stands in the box for words by then", "[ui]")
{
    EraseDesk desk;
    const RecordId second {u"stakeholder:second"_s};
    REQUIRE(RecordWriter(*desk.temp.library)
                .create(RecordType::Stakeholder,
                    {{u"_id"_s, second.value}, {u"title"_s, QJsonObject {{u"en"_s, u"Second office"_s}}},
                        {u"local_notes"_s, u"Ask Wabfrindle"_s}},
                    {u"x"_s, {}}));
    desk.gui().choose(u"personAction"_s);
    REQUIRE(GuiDriver::waitUntil([&] { return desk.find(u"personDialog"_s) != nullptr; }));
    auto *words = desk.find<QLineEdit>(u"personWords"_s);
    auto *table = desk.find<QTableWidget>(u"personalValues"_s);
    auto *erase = desk.find<QPushButton>(u"erasePerson"_s);
    words->setText(u"Zyxquorble"_s);
    desk.find<QPushButton>(u"findPerson"_s)->click();
    REQUIRE(GuiDriver::waitUntil([&] { return table->rowCount() == 1; }));

    words->setText(u"Wabfrindle"_s); // Typed, and not looked for.
    erase->click();
    REQUIRE(GuiDriver::waitUntil([&] { return desk.find<QPushButton>(u"confirmErasePerson"_s) != nullptr; }));
    desk.find<QPushButton>(u"confirmErasePerson"_s)->click();
    auto *message = desk.find<QLabel>(u"personMessage"_s);
    REQUIRE(GuiDriver::waitUntil([&] { return message->text().contains(u"Emptied"_s); }));
    CHECK(desk.traces() == QStringList());
    CHECK(desk.stored(second).value(u"local_notes").toString() == u"Ask Wabfrindle"_s);

    // While another person is looked for, nothing of the first one stands there to be erased.
    words->setText(u"Wabfrindle"_s);
    desk.find<QPushButton>(u"findPerson"_s)->click();
    REQUIRE(GuiDriver::waitUntil([&] { return table->rowCount() == 1; }));
    words->setText(u"Nobody Here"_s);
    desk.find<QPushButton>(u"findPerson"_s)->click();
    CHECK(table->rowCount() == 0);
    CHECK_FALSE(erase->isEnabled());
    REQUIRE(GuiDriver::waitUntil([&] { return message->text().contains(u"Nothing was found"_s); }));
    CHECK(desk.stored(second).value(u"local_notes").toString() == u"Ask Wabfrindle"_s);
}
