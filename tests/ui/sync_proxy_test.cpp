// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/channel_settings.h"
#include "tests/ui/sync_fixture.h"
#include "tests/unit/sync/stub_server.h"
#include "ui/main/main_window.h"
#include "ui/settings/sources_page.h"
#include "ui/settings/way_dialog.h"
#include "ui/sync/proxy_dialog.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

/// A repository behind a proxy that lets one account through. What it says when it is reached does not matter
/// here.
struct Office
{
    Office()
    {
        proxy.answer = [this](const StubRequest &request) {
            const QByteArray offered = request.header("proxy-authorization");
            if (offered != "Basic " + QByteArray("amina:correct-horse").toBase64()) {
                return StubReply {"HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic "
                                  "realm=\"office\"\r\nContent-Length: 0\r\n\r\n"};
            }
            ++passed;
            return StubReply {
                "HTTP/1.1 403 Forbidden\r\nContent-Type: text/plain\r\nContent-Length: 0\r\n\r\n"};
        };
        channel = *addChannel(
            *it.temp.library, {.id = kChannel, .kind = u"oai"_s, .url = u"http://repository.example/oai"_s});
        REQUIRE(setChannelSettings(*it.temp.library, kChannel, {.proxy = proxy.url({})}).has_value());
    }
    QString address() const { return u"127.0.0.1:%1"_s.arg(proxy.port()); }
    bool waitFor(const QSignalSpy &spy, qsizetype count) const
    {
        return GuiDriver::waitUntil([&] { return spy.count() >= count; });
    }

    SyncWindow it {SyncWindow::Hub::None};
    StubServer proxy;
    Channel channel;
    int passed = 0;
};

} // namespace

TEST_CASE(
    "What a proxy wants is asked for, tried once, and kept in the key store once it was right [F82]", "[ui]")
{
    Office office;
    QSignalSpy wanted(office.it.controller.get(), &ui::SyncController::proxyPasswordWanted);
    QSignalSpy ended(office.it.controller.get(), &ui::SyncController::finished);
    office.it.controller->start(office.channel);
    REQUIRE(office.waitFor(wanted, 1));
    CHECK(wanted.at(0).at(0).toString() == office.address());
    CHECK(ended.at(0).at(0).toString().contains(office.address()));

    office.it.proxies.put(office.address(), {u"amina"_s, u"wrong"_s}, ui::ProxyPasswords::Keep::InKeyStore);
    office.it.controller->startAgain();
    REQUIRE(office.waitFor(wanted, 2));
    CHECK(office.it.proxies.wasRefused(office.address()));
    CHECK(office.it.secrets.kept.isEmpty());

    office.it.proxies.put(
        office.address(), {u"amina"_s, u"correct-horse"_s}, ui::ProxyPasswords::Keep::InKeyStore);
    office.it.controller->startAgain();
    REQUIRE(office.waitFor(ended, 3));
    CHECK(office.passed > 0);
    CHECK(GuiDriver::waitUntil([&] {
        return office.it.secrets.kept.value(u"proxy "_s + office.address()) == u"amina:correct-horse"_s;
    }));
    CHECK(wanted.count() == 2);
}

TEST_CASE("What the key store has for a proxy is used without a word", "[ui]")
{
    Office office;
    office.it.secrets.kept.insert(u"proxy "_s + office.address(), u"amina:correct-horse"_s);
    QSignalSpy wanted(office.it.controller.get(), &ui::SyncController::proxyPasswordWanted);
    QSignalSpy ended(office.it.controller.get(), &ui::SyncController::finished);
    office.it.controller->start(office.channel);
    REQUIRE(office.waitFor(ended, 1));
    CHECK(office.passed > 0);
    CHECK(wanted.isEmpty());
}

TEST_CASE("A proxy that wants a password is a line in the window with a button, and blocks nothing", "[ui]")
{
    Office office;
    ui::MainWindow window(*office.it.services);
    window.show();
    const GuiDriver gui(window);
    window.findChild<QAction *>(u"syncAction"_s)->trigger();
    QPushButton *enter = nullptr;
    REQUIRE(GuiDriver::waitUntil([&] {
        for (QPushButton *button : window.findChildren<QPushButton *>()) {
            enter = button->isVisible() && button->text() == u"Enter them…"_s ? button : enter;
        }
        return enter != nullptr;
    }));
    CHECK(QApplication::activeModalWidget() == nullptr);
    enter->click();
    auto *dialog = window.findChild<ui::ProxyDialog *>();
    REQUIRE(dialog != nullptr);
    CHECK(dialog->findChild<QLabel *>(u"proxyAbout"_s)->text().contains(office.address()));
    CHECK(GuiDriver::unnamedControls(*dialog) == QStringList());
    dialog->findChild<QLineEdit *>(u"proxyUser"_s)->setText(u"amina"_s);
    dialog->findChild<QLineEdit *>(u"proxySecret"_s)->setText(u"correct-horse"_s);
    dialog->accept();
    CHECK(GuiDriver::waitUntil([&] { return office.passed > 0; }));
}

TEST_CASE("How a source is reached is shown and changed in the preferences", "[ui]")
{
    SyncWindow it;
    const QString first = QString::fromLatin1(QByteArray(32, 'x').toBase64());
    const QString second = QString::fromLatin1(QByteArray(32, 'y').toBase64());
    ui::SourcesPage page(*it.services, *it.controller);
    page.show();
    const GuiDriver gui(page);
    REQUIRE(GuiDriver::waitUntil([&] { return gui.find<QPushButton>(u"sourceConnection"_s).isEnabled(); }));
    gui.click(u"sourceConnection"_s);
    auto *dialog = page.findChild<ui::WayDialog *>();
    REQUIRE(dialog != nullptr);
    CHECK(GuiDriver::unnamedControls(*dialog) == QStringList());
    auto *keys = dialog->findChild<QPlainTextEdit *>(u"wayKeys"_s);
    auto *problem = dialog->findChild<QLabel *>(u"wayProblem"_s);
    keys->setPlainText(first);
    dialog->findChild<QPushButton *>(u"wayKeep"_s)->click();
    REQUIRE(GuiDriver::waitUntil([&] { return problem->isVisible(); })); // One key could never be changed.
    CHECK(problem->text().contains(u"two and more"_s));
    keys->setPlainText(first + u'\n' + second);
    dialog->findChild<QComboBox *>(u"wayProxyKind"_s)->setCurrentIndex(2);
    dialog->findChild<QLineEdit *>(u"wayProxy"_s)->setText(u"http://proxy.example:8080"_s);
    dialog->findChild<QPushButton *>(u"wayKeep"_s)->click();
    const QLabel &way = gui.find<QLabel>(u"sourceWay"_s);
    REQUIRE(GuiDriver::waitUntil([&] { return way.isVisible(); }));
    CHECK(way.text().contains(u"Only 2 keys are trusted there."_s));
    CHECK(way.text().contains(u"http://proxy.example:8080"_s));
    const ChannelSettings settings = *channelSettings(it.temp.connection(), kChannel);
    CHECK(settings.pins == QStringList {first, second});
    CHECK(settings.proxy == u"http://proxy.example:8080"_s);
}

TEST_CASE("Keys that a test saw are taken over by a person alone", "[ui]")
{
    Shell::speak(u"en"_s);
    const QStringList seen {QString::fromLatin1(QByteArray(32, 'a').toBase64()),
        QString::fromLatin1(QByteArray(32, 'b').toBase64())};
    ui::WayDialog dialog(u"office"_s, {}, seen);
    CHECK(dialog.settings() == ChannelSettings());
    dialog.findChild<QPushButton *>(u"wayTakeKeys"_s)->click();
    CHECK(dialog.settings().pins == seen);
    dialog.findChild<QPlainTextEdit *>(u"wayKeys"_s)->clear();
    CHECK(dialog.settings().pins.isEmpty());
}
