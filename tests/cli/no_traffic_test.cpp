// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_run.h"
#include "tests/support/catch_qt.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>

#include <optional>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

/// Sockets of the internet that a command and its children made, as strace(1) saw them; nothing where processes may
/// not be watched.
std::optional<QStringList> socketsOf(CliRun &cli, const QStringList &command)
{
    const QString strace = QStandardPaths::findExecutable(u"strace"_s);
    const QString seen = cli.path(u"seen"_s);
    QStringList arguments {u"-f"_s, u"-qq"_s, u"-e"_s, u"trace=socket,connect,sendto"_s, u"-o"_s, seen,
        QStringLiteral(FOURTHP_CLI), u"--data-dir"_s, cli.dataDir()};
    QProcess process;
    process.setProcessEnvironment(cli.environment);
    process.start(strace, arguments + command);
    REQUIRE((!strace.isEmpty() && process.waitForFinished(240'000)));
    QFile file(seen);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    if (process.readAllStandardError().toLower().contains("ptrace")) {
        return std::nullopt;
    }
    return lines.filter(u"AF_INET"_s);
}

} // namespace

TEST_CASE("What is done at the desk asks nobody on the network, not even for a name [R-22]", "[cli]")
{
    CliRun cli;
    REQUIRE(cli.run({u"init"_s}).code == 0);
    REQUIRE(cli.run({u"channel"_s, u"add"_s, u"hub"_s, u"https://hub.invalid/db"_s}).code == 0); // There to be asked.
    const QList<QStringList> commands {{u"search"_s, u"kenya"_s}, {u"show"_s, u"case_study:case-samlit"_s},
        {u"export"_s, u"csv"_s, u"--out"_s, cli.path(u"all.csv"_s)},
        {u"export"_s, u"html"_s, u"--query"_s, u"type:case_study kenya"_s, u"--out"_s, cli.path(u"book"_s)},
        {u"export"_s, u"pdf"_s, u"--query"_s, u"type:case_study kenya"_s, u"--out"_s, cli.path(u"book.pdf"_s)},
        {u"import"_s, cli.path(u"all.csv"_s), u"--dry-run"_s}, {u"backup"_s, cli.path(u"copy.db"_s)}, {u"check"_s},
        {u"scan"_s}, {u"diagnostics"_s}};
    for (const QStringList &command : commands) {
        INFO(command.join(u' ').toStdString());
        const auto sockets = socketsOf(cli, command);
        if (!sockets) {
            WARN("processes may not be watched here");
            return;
        }
        CHECK(*sockets == QStringList());
    }
}

TEST_CASE("Somebody who asks for a session has a socket, and strace sees it", "[cli]")
{
    CliRun cli;
    REQUIRE(cli.run({u"channel"_s, u"add"_s, u"hub"_s, u"http://127.0.0.1:9/db"_s}).code == 0);
    const auto sockets = socketsOf(cli, {u"channel"_s, u"test"_s, u"hub"_s});
    if (sockets) {
        CHECK_FALSE(sockets->isEmpty());
    }
}
