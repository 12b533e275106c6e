// SPDX-License-Identifier: GPL-3.0-or-later
// R-15: what answers that are far larger than what they tell cost the real program.
#include "tests/cli/cli_run.h"
#include "tests/unit/sync/hub_thread.h"
#include "tests/support/peak_memory.h"

#include <atomic>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMegabyte = 1024 * 1024;
constexpr qint64 kMostMemory = 512 * kMegabyte;
constexpr int kBombsAreEnough = 2;

/// Which requests a bomb answers.
enum class At { Pages, Everything };

struct Bomb
{
    std::string name;
    At at = At::Pages;
    QByteArray reply; ///< As it goes out.
};

QByteArray page(const QByteArray &rows)
{
    return R"({"results":[)" + rows + R"(],"last_seq":"9-x","pending":0})";
}

Bomb plain(const std::string &name, At at, const QByteArray &body)
{
    return {name, at, StubServer::json(body).bytes};
}

/// A hub whose answers are bombs.
class BombHub
{
public:
    explicit BombHub(const Bomb &bomb)
        : m_hub(20, [this, &bomb](WireHub &hub) {
            hub.fault = [this, &bomb](const StubRequest &request, const StubReply &good) {
                const bool isHit = bomb.at == At::Everything || request.path().contains("/_changes?");
                m_asked += isHit || m_asked > 0 ? 1 : 0;
                return isHit ? StubReply {bomb.reply} : good;
            };
        })
    { }
    QString url() const { return m_hub.url(); }
    /// Some bombs went out and what came of the last but one has been seen: the program asked once more.
    bool isEnough() const { return m_asked > kBombsAreEnough; }
    bool hasAnswered() const { return m_asked > 0; }

private:
    std::atomic<int> m_asked = 0;
    HubThread m_hub;
};

// Runs the program until it ends or standard input does, and tells what it took at most (getrusage(2)).
const QString kMeter = uR"(
import resource, subprocess, sys, threading
program = subprocess.Popen(sys.argv[1:], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
def stop():
    sys.stdin.read()
    program.terminate()
threading.Thread(target=stop, daemon=True).start()
program.wait()
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
sys.exit(0 if program.returncode >= 0 or program.returncode == -15 else 1)
)"_s;

} // namespace

TEST_CASE("Whatever a hub answers, a session takes the program 512 MB at most", "[cli][sync][slow]")
{
    const qsizetype nearly = 63 * kMegabyte; // Beyond 64 MB nothing is taken.
    std::vector<Bomb> bombs {
        plain("70 MB", At::Pages, QByteArray(70 * kMegabyte, ' ')),
        plain("one text", At::Pages, page('"' + QByteArray(nearly, 'x') + '"')),
        plain("one text of escapes", At::Pages, page('"' + QByteArray("\\u0627").repeated(nearly / 6) + '"')),
        plain("lists of one number", At::Pages, page(QByteArray("[0],").repeated(nearly / 4) + "[0]")),
        plain("empty objects", At::Pages, page(QByteArray("{},").repeated(nearly / 3) + "{}")),
        plain(
            "as many values as are read", At::Pages, page(QByteArray("{\"a\":1},").repeated(490'000) + "{}")),
        plain("rows of nothing", At::Pages,
            page(QByteArray(R"({"seq":1,"id":"a","changes":[{"rev":"1-a"}]},)").repeated(160'000) + "{}")),
        plain("deep", At::Pages, page(QByteArray(nearly, '['))),
        {"600 MB of blanks, packed", At::Pages,
            StubServer::json(
                qCompress(QByteArray(600 * kMegabyte, ' ')).mid(4), "200 OK", "Content-Encoding: deflate\r\n")
                .bytes},
        {"no length and no end", At::Pages,
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n" + QByteArray(80 * kMegabyte, '[')},
        plain("values as the first answer", At::Everything,
            '[' + QByteArray("[0],").repeated(nearly / 4) + "0]"),
        plain(
            "a text as the first answer", At::Everything, R"({"error":")" + QByteArray(nearly, 'x') + "\"}"),
    };
    if (!kMeasuresMemory) { // Slow then, and only crashes would tell.
        bombs.erase(bombs.begin() + 4, bombs.end() - 2);
    }
    qint64 most = 0;
    for (const Bomb &bomb : bombs) {
        CAPTURE(bomb.name);
        const BombHub hub(bomb);
        CliRun cli;
        REQUIRE(cli.run({u"channel"_s, u"add"_s, u"office"_s, hub.url()}).code == 0);
        QProcess meter;
        meter.start(QStringLiteral(PYTHON3_PROGRAM),
            {u"-c"_s, kMeter, QStringLiteral(FOURTHP_CLI), u"--data-dir"_s, cli.dataDir(), u"sync"_s});
        bool hasEnded = false;
        for (int i = 0; i < 6'000 && !hub.isEnough() && !hasEnded; ++i) {
            hasEnded = meter.waitForFinished(20);
        }
        meter.closeWriteChannel();
        REQUIRE((hasEnded || meter.waitForFinished(60'000)));
        CHECK(meter.exitCode() == 0); // It did not crash.
        CHECK(hub.hasAnswered());
        const qint64 peak = meter.readAllStandardOutput().trimmed().toLongLong() * 1024;
        CHECK(peak > 0);
        if (kMeasuresMemory) {
            CHECK(peak <= kMostMemory);
        }
        most = std::max(most, peak);
        UNSCOPED_INFO(bomb.name << ": " << peak / kMegabyte << " MB");
        CHECK(cli.run({u"check"_s}).code == 0);
    }
    SUCCEED("at most " << most / kMegabyte << " MB");
}
