// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/editing_fixture.h"

#include <QDialog>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

TEST_CASE("A check of addresses says how much it would ask, and asks nobody by itself", "[ui]")
{
    EditingDesk desk(Contents::Empty);
    const auto add = [&desk](const QString &id, const QString &url) {
        REQUIRE(RecordWriter(*desk.temp.library)
                    .create(RecordType::Resource,
                        {{u"_id"_s, id}, {u"title"_s, QJsonObject {{u"en"_s, id}}}, {u"url"_s, url}},
                        {u"x"_s, {}}));
    };
    add(u"resource:web"_s, u"https://site.invalid/a"_s);
    add(u"resource:inside"_s, u"http://192.168.1.1/"_s);
    desk.gui().choose(u"checkAddresses"_s);
    auto *dialog = desk.window->findChild<QDialog *>(u"linkCheckDialog"_s);
    REQUIRE(dialog != nullptr);
    auto *start = dialog->findChild<QPushButton *>(u"linkCheckStart"_s);
    REQUIRE(GuiDriver::waitUntil([&] { return start->isEnabled(); }));
    const QString said = dialog->findChild<QLabel *>(u"linkCheckMessage"_s)->text();
    CHECK(said.contains(u"1 web address"_s));
    CHECK(said.contains(u"not of the public web"_s));
    dialog->reject();
    CHECK(GuiDriver::waitUntil(
        [&] { return desk.window->findChild<QDialog *>(u"linkCheckDialog"_s) == nullptr; }));
}
