// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/channel_order.h"
#include "core/store/channel_settings.h"
#include "tests/ui/small_hub.h"
#include "tests/ui/sync_fixture.h"
#include "ui/settings/settings_dialog.h"
#include "ui/settings/sources_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QListWidget>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

/// The page of sources over a library that knows one hub.
class Sources : public SyncWindow
{
public:
    using SyncWindow::SyncWindow;
    void openSources()
    {
        sources = std::make_unique<ui::SourcesPage>(*services, *controller);
        sources->resize(640, 480);
        sources->show();
        sources->activateWindow();
    }
    GuiDriver gui() const { return GuiDriver(*sources); }
    QTableWidget &table() const { return gui().find<QTableWidget>(u"sourceTable"_s); }
    bool shows(int rows) const
    {
        return GuiDriver::waitUntil([&] { return table().rowCount() == rows; });
    }
    QStringList names() const
    {
        QStringList all;
        for (int row = 0; row < table().rowCount(); ++row) {
            all.append(table().item(row, 0)->text());
        }
        return all;
    }
    ChannelSettings settingsOf(const QString &channel) const
    {
        return *channelSettings(temp.connection(), channel);
    }

    std::unique_ptr<ui::SourcesPage> sources;
};

} // namespace

TEST_CASE("When a source is asked is a choice that is kept at once", "[ui]")
{
    Sources it;
    it.openSources();
    REQUIRE(it.shows(1));
    CHECK_FALSE(
        it.gui().find<QCheckBox>(u"sourceMetered"_s).isEnabled()); // By hand there is nothing to choose.
    it.gui().find<QCheckBox>(u"sourceAutomatic"_s).click();
    REQUIRE(GuiDriver::waitUntil([&] { return it.settingsOf(kChannel).mode == SyncMode::Automatic; }));
    it.gui().find<QCheckBox>(u"sourceMetered"_s).click();
    REQUIRE(GuiDriver::waitUntil([&] { return it.settingsOf(kChannel).allowsMetered; }));
    it.gui().find<QCheckBox>(u"sourcePaused"_s).click();
    REQUIRE(GuiDriver::waitUntil([&] { return it.settingsOf(kChannel).isPaused; }));
    CHECK(GuiDriver::waitUntil([&] { return it.names() == QStringList {u"office (paused)"_s}; }));
}

TEST_CASE("Sources are moved up and down, and the built-in samples stay last", "[ui]")
{
    Sources it;
    REQUIRE(addChannel(*it.temp.library, {.id = u"second"_s, .url = u"https://second.example/hub"_s})
                .has_value());
    REQUIRE(installSample(*it.temp.library).has_value());
    it.openSources();
    REQUIRE(it.shows(3));
    REQUIRE(it.names() == QStringList {u"office"_s, u"second"_s, u"Samples"_s});
    CHECK_FALSE(it.gui().find<QPushButton>(u"sourceUp"_s).isEnabled());
    it.gui().click(u"sourceDown"_s);
    REQUIRE(GuiDriver::waitUntil([&] {
        return it.names() == QStringList {u"second"_s, u"office"_s, u"Samples"_s};
    }));
    CHECK(it.table().currentRow() == 1); // What was moved stays chosen.
    CHECK_FALSE(it.gui().find<QPushButton>(u"sourceDown"_s).isEnabled());
    it.table().selectRow(2);
    for (const QString &button : {u"sourceUp"_s, u"sourceDown"_s, u"sourceRemove"_s, u"sourceTest"_s}) {
        CHECK_FALSE(it.gui().find<QPushButton>(button).isEnabled());
    }
}

TEST_CASE("Each kind of source asks for what it needs", "[ui]")
{
    Sources it(SyncWindow::Hub::None);
    it.openSources();
    it.gui().click(u"sourceAdd"_s);
    QDialog &dialog = it.gui().dialog(u"addSource"_s);
    auto *kind = dialog.findChild<QComboBox *>(u"sourceKind"_s);
    const auto shows
        = [&dialog](const QString &name) { return dialog.findChild<QWidget *>(name)->isVisible(); };
    CHECK(shows(u"hubUser"_s));
    CHECK(shows(u"hubSecret"_s));
    CHECK_FALSE(shows(u"sourceSet"_s));
    kind->setCurrentIndex(kind->findData(u"oai"_s));
    CHECK(shows(u"sourceSet"_s));
    CHECK_FALSE(shows(u"hubSecret"_s));
    CHECK_FALSE(shows(u"secretKeep"_s));
    kind->setCurrentIndex(kind->findData(u"bundle"_s));
    CHECK(shows(u"sourceBrowse"_s));
    CHECK_FALSE(shows(u"sourceSet"_s));
    CHECK(GuiDriver::unnamedControls(dialog) == QStringList());
    dialog.reject();
}

TEST_CASE("A test of a hub says step by step what it found", "[ui]")
{
    SmallHub hub(u"amina"_s, u"correct-horse"_s);
    Sources it(SyncWindow::Hub::Known, hub.url(), u"amina"_s);
    it.secrets.kept.insert(u"amina @ "_s + hub.url(), u"correct-horse"_s);
    it.openSources();
    REQUIRE(it.shows(1));
    it.gui().click(u"sourceTest"_s);
    const QListWidget &steps = it.gui().find<QListWidget>(u"sourceSteps"_s);
    const auto says = [&steps](const QString &words) {
        for (int row = 0; row < steps.count(); ++row) {
            if (steps.item(row)->text().contains(words)) {
                return true;
            }
        }
        return false;
    };
    REQUIRE(GuiDriver::waitUntil([&] { return says(u"Nothing was taken from there yet"_s); }));
    CHECK(says(u"✓ The server answers."_s));
    CHECK(says(u"✓ The account may change records."_s));
}

TEST_CASE("A test that fails says where, and the password is asked for again the next time", "[ui]")
{
    SmallHub hub(u"amina"_s, u"correct-horse"_s);
    Sources it(SyncWindow::Hub::Known, hub.url(), u"amina"_s);
    it.secrets.kept.insert(u"amina @ "_s + hub.url(), u"old"_s);
    it.openSources();
    REQUIRE(it.shows(1));
    it.gui().click(u"sourceTest"_s);
    const QListWidget &steps = it.gui().find<QListWidget>(u"sourceSteps"_s);
    REQUIRE(GuiDriver::waitUntil(
        [&] { return steps.count() > 0 && steps.item(steps.count() - 1)->text().startsWith(u"✗"_s); }));
    CHECK(steps.item(steps.count() - 1)->data(Qt::AccessibleTextRole).toString().startsWith(u"Problem:"_s));
    REQUIRE(GuiDriver::waitUntil([&] { return it.gui().find<QPushButton>(u"sourceTest"_s).isEnabled(); }));
    it.gui().click(u"sourceTest"_s);
    CHECK(
        GuiDriver::waitUntil([&] { return it.sources->findChild<QDialog *>(u"secretDialog"_s) != nullptr; }));
}

TEST_CASE("The preferences have room for their words on a small screen, in every language", "[ui]")
{
    const QString language = GENERATE(u"en"_s, u"fr"_s, u"ar"_s);
    Sources it(SyncWindow::Hub::Known, u"https://hub.example/hub"_s, u"amina"_s);
    Shell::speak(language);
    ui::SettingsDialog dialog(*it.services, *it.controller);
    dialog.show();
    dialog.showSources();
    const auto *page = dialog.findChild<ui::SourcesPage *>();
    REQUIRE(GuiDriver::waitUntil(
        [&] { return page->findChild<QTableWidget *>(u"sourceTable"_s)->rowCount() == 1; }));
    CHECK(dialog.minimumSizeHint().height() <= 540);
    CHECK(dialog.minimumSizeHint().width() <= 980);
    CHECK(GuiDriver::waitUntil([&] { return GuiDriver::clippedTexts(dialog).isEmpty(); }));
    CHECK(GuiDriver::clippedTexts(dialog) == QStringList());
    CHECK(GuiDriver::unnamedControls(dialog) == QStringList());
}

TEST_CASE("A source is chosen from the start in a mirrored window too, and its address stands where lines begin", "[ui]")
{
    Sources it;
    Shell::speak(u"ar"_s);
    it.openSources();
    REQUIRE(it.shows(1));
    CHECK(it.table().currentRow() == 0);
    CHECK(it.gui().find<QPushButton>(u"sourceRemove"_s).isEnabled());
    const QLabel &address = it.gui().find<QLabel>(u"sourceAddress"_s);
    CHECK(address.text().contains(u"https://hub.example/hub"_s));
    CHECK(address.alignment().testFlag(Qt::AlignRight));
    CHECK(address.alignment().testFlag(Qt::AlignAbsolute));
}

TEST_CASE("A read-only library shows its sources and changes none", "[ui]")
{
    Sources it;
    it.temp.library.reset();
    LibraryOptions options = it.temp.options();
    options.access = Access::ReadOnly;
    it.temp.library = std::move(*Library::open(options));
    it.engine = std::make_unique<SearchEngine>(*it.temp.library);
    it.services = std::make_unique<ui::Services>(
        ui::Services {*it.temp.library, *it.engine, it.temp.vocabularies, it.temp.clock, *it.settings});
    it.controller = std::make_unique<ui::SyncController>(*it.services);
    it.openSources();
    REQUIRE(it.shows(1));
    for (const QString &button : {u"sourceAdd"_s, u"sourceUp"_s, u"sourceDown"_s, u"sourceRemove"_s}) {
        CHECK_FALSE(it.gui().find<QPushButton>(button).isEnabled());
    }
    CHECK_FALSE(it.gui().find<QCheckBox>(u"sourceAutomatic"_s).isEnabled());
}
