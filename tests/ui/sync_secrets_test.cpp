// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/small_hub.h"
#include "tests/ui/sync_fixture.h"

#include <QCheckBox>
#include <QDialog>
#include <QDirIterator>
#include <QFile>
#include <QLineEdit>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

/// A window that knows an account at a hub which takes one password.
struct Account
{
    SmallHub hub {u"amina"_s, u"correct-horse"_s};
    SyncWindow it {SyncWindow::Hub::Known, hub.url(), u"amina"_s};
    const QString name = u"amina @ "_s + hub.url();

    /// Asks for a session once the hubs are known.
    void sync()
    {
        if (it.page == nullptr) {
            it.open();
        }
        it.page->syncNow();
    }
    bool isAsked()
    {
        return GuiDriver::waitUntil([this] { return dialog() != nullptr && dialog()->isVisible(); });
    }
    QDialog *dialog() const { return it.page->findChild<QDialog *>(u"secretDialog"_s); }
    void tell(const QString &secret, bool keep = true)
    {
        REQUIRE(isAsked());
        dialog()->findChild<QLineEdit *>(u"secret"_s)->setText(secret);
        auto *box = dialog()->findChild<QCheckBox *>(u"secretKeep"_s);
        if (box->isEnabled()) {
            box->setChecked(keep);
        }
        QSignalSpy ended(it.controller.get(), &ui::SyncController::finished);
        dialog()->accept();
        REQUIRE(GuiDriver::waitUntil([&ended] { return ended.count() > 0; }));
    }
};

} // namespace

TEST_CASE("A password that the hub accepted is kept in the key store and not asked for again", "[ui]")
{
    Account account;
    account.sync();
    account.tell(u"correct-horse"_s);
    CHECK(account.hub.accepted() > 0);
    CHECK(GuiDriver::waitUntil(
        [&] { return account.it.secrets.kept.value(account.name) == u"correct-horse"_s; }));

    account.it.page.reset();
    account.it.controller = std::make_unique<ui::SyncController>(*account.it.services); // The next start.
    const int before = account.hub.accepted();
    QSignalSpy ended(account.it.controller.get(), &ui::SyncController::finished);
    account.sync();
    REQUIRE(GuiDriver::waitUntil([&ended] { return ended.count() > 0; }));
    CHECK(account.hub.accepted() > before);
    CHECK(account.dialog() == nullptr);
}

TEST_CASE("A password is kept for this run alone if the person says so", "[ui]")
{
    Account account;
    account.sync();
    account.tell(u"correct-horse"_s, false);
    CHECK(account.hub.accepted() > 0);
    CHECK(account.it.secrets.kept.isEmpty());
}

TEST_CASE("A wrong password is asked for once again, never kept and never tried by itself", "[ui]")
{
    Account account;
    account.sync();
    account.tell(u"wrong"_s);
    const int refused = account.hub.refused();
    REQUIRE(account.isAsked());
    CHECK(account.dialog()->findChild<QLabel *>(u"secretLabel"_s)->text().contains(u"did not accept"_s));
    CHECK(account.hub.refused() == refused);
    CHECK(account.it.secrets.kept.isEmpty());
    account.tell(u"correct-horse"_s);
    CHECK(account.hub.accepted() > 0);
    CHECK(GuiDriver::waitUntil(
        [&] { return account.it.secrets.kept.value(account.name) == u"correct-horse"_s; }));
}

TEST_CASE("A kept password that the hub no longer takes is not read again in this run", "[ui]")
{
    Account account;
    account.it.secrets.kept.insert(account.name, u"old"_s);
    account.sync();
    REQUIRE(account.isAsked());
    CHECK(account.it.secrets.reads == 1);
    account.dialog()->reject();
    account.sync();
    REQUIRE(account.isAsked());
    CHECK(account.it.secrets.reads == 1);
}

TEST_CASE("Without a key store the person reads what the system says, and nothing is kept", "[ui]")
{
    Account account;
    account.it.secrets.missing = u"No such interface <org.freedesktop.secrets>"_s;
    account.sync();
    REQUIRE(account.isAsked());
    const QString told = account.dialog()->findChild<QLabel *>(u"secretKeeping"_s)->text();
    CHECK(told.contains(u"no password store"_s));
    CHECK(told.contains(u"No such interface <org.freedesktop.secrets>"_s));
    CHECK_FALSE(account.dialog()->findChild<QCheckBox *>(u"secretKeep"_s)->isEnabled());
    account.tell(u"correct-horse"_s);
    CHECK(account.hub.accepted() > 0);
    CHECK(account.it.secrets.kept.isEmpty());
}

TEST_CASE("The password of a source goes with it", "[ui]")
{
    Account account;
    account.it.secrets.kept.insert(account.name, u"correct-horse"_s);
    account.it.open();
    REQUIRE(
        GuiDriver::waitUntil([&] { return account.it.gui().find<QPushButton>(u"removeHub"_s).isEnabled(); }));
    account.it.gui().click(u"removeHub"_s);
    account.it.gui().click(account.it.gui().dialogButton(u"Remove, keep records"_s));
    CHECK(GuiDriver::waitUntil([&] { return account.it.secrets.kept.isEmpty(); }));
}

TEST_CASE("No password stands in the settings, the library or any other file", "[ui]")
{
    Account account;
    account.sync();
    account.tell(u"correct-horse"_s);
    account.it.page.reset();
    account.it.controller.reset();
    account.it.engine.reset();
    account.it.settings.reset();
    QDirIterator files(
        account.it.temp.folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    int read = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly)) {
            ++read;
            CHECK_FALSE(file.readAll().contains("correct-horse"));
        }
    }
    CHECK(read > 0);
}

TEST_CASE("A session that begins by itself takes a kept password, and looks for one once a run", "[ui]")
{
    Account account;
    ui::ChannelSecrets &secrets = account.it.controller->secrets();
    const Channel channel = **findChannel(account.it.temp.connection(), kChannel);
    SECTION("there is one")
    {
        account.it.secrets.kept.insert(account.name, u"correct-horse"_s);
        CHECK_FALSE(secrets.isReady(channel)); // The answer comes through the event loop.
        CHECK(GuiDriver::waitUntil([&] { return secrets.isReady(channel); }));
        CHECK(secrets.of(kChannel) == u"correct-horse"_s);
    }
    SECTION("there is none")
    {
        CHECK_FALSE(secrets.isReady(channel));
        REQUIRE(GuiDriver::waitUntil([&] { return account.it.secrets.reads == 1; }));
        CHECK_FALSE(secrets.isReady(channel));
        CHECK(account.it.secrets.reads == 1);
    }
}
