// SPDX-License-Identifier: GPL-3.0-or-later
// Usage: hub_window_bench FOLDER – drives the real window over the library of that folder while a hub hangs,
// trickles, floods and brings records, and tells for each how long the window was deaf (R-16): as
// window_bench does.
#include "core/base/clock.h"
#include "core/search/search_engine.h"
#include "core/store/library.h"
#include "core/store/sync_store.h"
#include "tests/bench/measured_application.h"
#include "tests/unit/sync/hub_thread.h"
#include "translations/languages.h"
#include "ui/common/settings.h"
#include "ui/library/library_page.h"
#include "ui/main/main_window.h"

#include <QAction>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <atomic>
#include <semaphore>

using namespace fourthp;
using namespace fourthp::test;
using namespace fourthp::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRecords = 5'000;
constexpr qsizetype kMegabyte = 1024 * 1024;

enum class Manner { Hangs, Trickles, Floods, Behaves };

/// A hub that behaves in one of these manners where it is asked for pages.
class MannerHub
{
public:
    MannerHub()
        : m_hub(kRecords, [this](WireHub &hub) {
            hub.fault = [this](const StubRequest &request, const StubReply &good) {
                return request.path().contains("/_changes?") ? inManner(good) : good;
            };
        })
    { }
    ~MannerHub() { end(); }
    QString url() const { return m_hub.url(); }
    void begin(Manner manner) { m_manner = manner; }
    void end() { m_gate.release(); }

private:
    StubReply inManner(const StubReply &good)
    {
        switch (m_manner) {
        case Manner::Hangs:
            m_gate.acquire();
            break;
        case Manner::Trickles: {
            StubReply slow = good;
            slow.drip = true;
            slow.atOnce = 400;
            slow.dripBytes = 1'500;
            return slow;
        }
        case Manner::Floods:
            return StubServer::json(R"({"results":[)" + QByteArray("[0],").repeated(60 * kMegabyte / 4)
                + R"([0]],"last_seq":"9-x","pending":0})");
        case Manner::Behaves:
            break;
        }
        return good;
    }

    std::atomic<Manner> m_manner = Manner::Behaves;
    std::counting_semaphore<1'000> m_gate {0};
    HubThread m_hub;
};

/// What a person does meanwhile: types, goes through the results, and looks at the page of the hub.
void work(ui::MainWindow &window)
{
    for (const QString &words : {u"partnership"_s, u"type:case_study"_s, u"north"_s, u"country:th"_s}) {
        window.openText(words);
        QTest::qWait(400);
        window.findChild<QToolButton *>(u"statusSync"_s)->click();
        QTest::qWait(200);
    }
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    MeasuredApplication application(argc, argv);
    const auto vocabularies = Vocabularies::builtIn();
    if (argc != 2 || !vocabularies) {
        std::fputs("Usage: hub_window_bench FOLDER\n", stderr);
        return 2;
    }
    const SystemClock clock;
    const auto library = Library::open(
        {.folder = {QString::fromLocal8Bit(argv[1])}, .clock = &clock, .vocabularies = &*vocabularies});
    MannerHub hub;
    const QString name = u"bench-%1"_s.arg(QCoreApplication::applicationPid());
    const auto added = library ? addChannel(**library, {.id = name, .url = hub.url()}) : passOn(library);
    if (!added) {
        std::fprintf(stderr, "%s\n", qPrintable(added.error().detail));
        return 1;
    }
    useLanguage(u"en"_s);
    const QTemporaryDir folder;
    ui::Settings settings(folder.filePath(u"settings.ini"_s));
    SearchEngine engine(**library);
    ui::MainWindow window(ui::Services {**library, engine, *vocabularies, clock, settings});
    window.show();
    QTest::qWait(1'500);
    window.findChild<QToolButton *>(u"statusSync"_s)->click();
    auto &hubs = *window.findChild<QListWidget *>(u"hubList"_s);
    const auto isOurs = [&] {
        const auto found = hubs.findItems(name, Qt::MatchContains);
        hubs.setCurrentItem(found.isEmpty() ? nullptr : found.first());
        return !found.isEmpty();
    };
    if (!QTest::qWaitFor(isOurs, 30'000)) {
        std::fputs("the page does not list the hub\n", stderr);
        return 1;
    }
    application.report("open");
    const auto session = [&](const char *phase, Manner manner, bool isStopped) {
        hub.begin(manner);
        window.findChild<QAction *>(u"syncAction"_s)->trigger();
        work(window);
        auto *now = window.findChild<QPushButton *>(u"syncNow"_s);
        if (isStopped) {
            window.findChild<QPushButton *>(u"syncStop"_s)->click();
        }
        const bool hasEnded = QTest::qWaitFor([now] { return now->isEnabled(); }, 120'000);
        application.report(phase);
        hub.end();
        return hasEnded;
    };
    const bool areEnded = session("a hub that hangs", Manner::Hangs, true)
        && session("a hub that trickles", Manner::Trickles, true)
        && session("a hub that floods", Manner::Floods, true)
        && session("a hub with 5,000 records", Manner::Behaves, false);
    const auto brought
        = (**(*library)->connection()).number(u"SELECT count(*) FROM mirror WHERE channel = ?"_s, {name});
    std::printf("records of the hub %lld, resident memory %.0f MB\n",
        static_cast<long long>(brought.value_or(-1)), residentMegabytes());
    return areEnded ? 0 : 1;
}
