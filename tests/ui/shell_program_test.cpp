// SPDX-License-Identifier: GPL-3.0-or-later
// The real program as a process of its own, on the offscreen platform.
#include "tests/support/catch_qt.h"
#include "tests/support/gui_driver.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

#include <csignal>
#include <memory>
#include <sys/stat.h>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMilliseconds = 30'000;

/// A home of its own for programs; nothing of the person who runs the tests is touched.
class Home
{
public:
    std::unique_ptr<QProcess> start(const QStringList &arguments)
    {
        auto process = std::make_unique<QProcess>();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        environment.insert(u"XDG_CONFIG_HOME"_s, folder.filePath(u"config"_s));
        environment.insert(u"XDG_DATA_HOME"_s, folder.filePath(u"share"_s));
        environment.remove(u"FOURTHP_DATA_DIR"_s);
        process->setProcessEnvironment(environment);
        // The loosest mask there is: the program has to see to it itself that nobody else can read.
        process->setChildProcessModifier([] { ::umask(0); });
        process->start(QStringLiteral(FOURTHP_PROGRAM), QStringList {u"--data-dir"_s, data()} + arguments);
        REQUIRE(process->waitForStarted(kPatienceMilliseconds));
        return process;
    }
    QString data() const { return folder.filePath(u"library"_s); }
    QString settings() const { return folder.filePath(u"config/fourthp/settings.ini"_s); }
    /// The window notes its visit once the library is open.
    bool windowIsOpen() const
    {
        return GuiDriver::waitUntil([this] {
            QFile file(settings());
            return file.open(QIODevice::ReadOnly) && file.readAll().contains("lastVisit");
        });
    }

    QTemporaryDir folder;
};

/// Everything below the folder that group or others could touch.
QStringList openToOthers(const QString &folder)
{
    constexpr auto kOthers = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup | QFileDevice::ReadOther
        | QFileDevice::WriteOther | QFileDevice::ExeOther;
    QStringList open;
    QDirIterator inside(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (inside.hasNext()) {
        inside.next();
        if (inside.fileInfo().permissions() & kOthers) {
            open.append(inside.filePath());
        }
    }
    return open;
}

int ended(QProcess &process)
{
    REQUIRE(process.waitForFinished(kPatienceMilliseconds));
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return process.exitCode();
}

} // namespace

TEST_CASE("The first start makes a library for its owner alone and fills it, and a signal closes it in order", "[ui][shell]")
{
    Home home;
    const auto program = home.start({});
    REQUIRE(home.windowIsOpen());
    CHECK(QFileInfo(home.data()).permissions().testFlag(QFileDevice::ReadOwner));
    CHECK_FALSE(QFileInfo(home.data()).permissions().testFlag(QFileDevice::ReadOther));
    CHECK_FALSE(QFileInfo(home.settings()).permissions().testFlag(QFileDevice::ReadGroup));
    CHECK(QFileInfo::exists(home.data() + u"/logs/fourthp.log"_s));
    CHECK(QFileInfo::exists(home.data() + u"/library.db-wal"_s));
    CHECK(openToOthers(home.folder.path()) == QStringList());
    QFile limits(u"/proc/%1/limits"_s.arg(program->processId()));
    if (limits.open(QIODevice::ReadOnly)) { // Root alone may look at a process that keeps itself private.
        CHECK(QString::fromUtf8(limits.readAll()).simplified().contains(u"Max core file size 0 0"_s));
    }

    ::kill(pid_t(program->processId()), SIGTERM);

    CHECK(ended(*program) == 0);
    QFile settings(home.settings());
    REQUIRE(settings.open(QIODevice::ReadOnly));
    CHECK(settings.readAll().contains("[layout]"));
    CHECK(QDir(home.data()).entryList({u"*-wal"_s}, QDir::Files).isEmpty()); // Closed in order: nothing left to recover.
}

TEST_CASE("A second start hands its words to the first window and ends", "[ui][shell]")
{
    Home home;
    const auto first = home.start({});
    REQUIRE(home.windowIsOpen());

    const auto second = home.start({u"samlit"_s});
    CHECK(ended(*second) == 0);
    CHECK(first->state() == QProcess::Running);

    ::kill(pid_t(first->processId()), SIGINT);
    REQUIRE(ended(*first) == 0);
    QFile settings(home.settings());
    REQUIRE(settings.open(QIODevice::ReadOnly));
    CHECK(settings.readAll().contains("samlit")); // The first window went there.
}

TEST_CASE("An unknown option is refused with a hint, before anything needs a display", "[ui][shell]")
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"no-such-platform"_s);
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(FOURTHP_PROGRAM), {u"--colour"_s});
    CHECK(ended(program) == 2);
    CHECK_THAT(program.readAllStandardError().toStdString(), contains("--colour"));
    CHECK(program.readAllStandardOutput().isEmpty());

    program.start(QStringLiteral(FOURTHP_PROGRAM), {u"--version"_s});
    CHECK(ended(program) == 0);
    CHECK(program.readAllStandardOutput() == "fourthp " FOURTHP_VERSION "\n");
}
