// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"
#include "tests/cli/cli_run.h"
#include "tests/support/catch_qt.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kStarterRecordsAtLeast = 150;

/// Names of everything in `folder` that group or others could touch.
QStringList openToOthers(const QString &folder)
{
    QStringList open;
    QDirIterator inside(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (inside.hasNext()) {
        inside.next();
        const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup | QFileDevice::ReadOther
            | QFileDevice::WriteOther | QFileDevice::ExeOther;
        if (inside.fileInfo().permissions() & others) {
            open.append(inside.filePath());
        }
    }
    return open;
}

} // namespace

TEST_CASE("Help and version need no display and touch no data", "[cli]")
{
    CliRun cli;

    const Answer help = cli.run({u"--help"_s});
    CHECK(help.code == 0);
    CHECK(help.err.isEmpty());
    CHECK(cli.run({u"--version"_s}).out.startsWith("fourthp-cli "));
    // Every command of the list has a help of its own, whatever else is missing.
    static const QRegularExpression listed(u"^  ([a-z][a-z-]*)"_s, QRegularExpression::MultilineOption);
    QStringList commands;
    for (auto it = listed.globalMatch(QString::fromUtf8(help.out)); it.hasNext();) {
        commands.append(it.next().captured(1));
    }
    CHECK(commands.size() >= 20);
    for (const QString &command : commands) {
        CAPTURE(command);
        const Answer own = cli.run({command, u"--help"_s});
        CHECK(own.code == 0);
        CHECK(own.out.contains(QByteArray("fourthp-cli " + command.toUtf8())));
    }

    CHECK(cli.run({u"--version"_s, u"--json"_s}).object().contains(u"version"_s));
    CHECK(cli.run({u"search"_s, u"--help"_s, u"--json"_s}).object().value("help"_L1).toString().contains(u"--facets"_s));

    CHECK_FALSE(QFileInfo::exists(cli.dataDir()));
}

TEST_CASE("What cannot be meant ends with 2, is told, and touches nothing", "[cli]")
{
    CliRun cli;
    const std::vector<QStringList> wrong {
        {},
        {u"frobnicate"_s},
        {u"search"_s, u"x"_s, u"--no-such-option"_s},
        {u"search"_s, u"x"_s, u"--limit"_s, u"-1"_s},
        {u"search"_s, u"x"_s, u"--limit"_s, u"many"_s},
        {u"search"_s, u"x"_s, u"--type"_s, u"novel"_s},
        {u"search"_s, u"x"_s, u"--sort"_s, u"luck"_s},
        {u"search"_s, u"x"_s, u"--type"_s},
        {u"search"_s, u"x"_s, u"--repair"_s},
        {u"status"_s, u"--json=yes"_s},
        {u"show"_s},
        {u"status"_s, u"--data-dir="_s},
        {u"show"_s, u"a:1"_s, u"b:2"_s},
        {u"show"_s, u"a:1"_s, u"--base"_s, u"--local"_s},
        {u"delete"_s},
        {u"delete"_s, u"a:1"_s, u"b:2"_s},
        {u"edit"_s, u"a:1"_s},
        {u"edit"_s, u"a:1"_s, u"--stream"_s},
        {u"new"_s, u"novel"_s, u"--patch"_s, u"-"_s},
        {u"undo"_s, u"--to"_s, u"yesterday"_s},
        {u"dump"_s, u"--layer"_s, u"cake"_s},
        {u"export"_s, u"csv"_s},
        {u"export"_s, u"doc"_s, u"--out"_s, u"f"_s},
        {u"export"_s, u"ris"_s, u"--out"_s, u"f"_s, u"--columns"_s, u"title"_s},
        {u"export"_s, u"csv"_s, u"--out"_s, u"f"_s, u"--recipients"_s, u" "_s},
        {u"export"_s, u"csv"_s, u"--out"_s, u"f"_s, u"--preset"_s, u"word"_s},
        {u"conflicts"_s, u"show"_s},
        {u"conflicts"_s, u"--mine"_s},
        {u"conflicts"_s, u"resolve"_s, u"a:1"_s},
        {u"conflicts"_s, u"resolve"_s, u"a:1"_s, u"--mine"_s, u"--hub"_s},
        {u"conflicts"_s, u"resolve"_s, u"a:1"_s, u"--all"_s, u"--mine"_s},
        {u"conflicts"_s, u"resolve"_s, u"--all"_s},
        {u"conflicts"_s, u"resolve"_s, u"a:1"_s, u"--field"_s, u"acronym=theirs"_s},
        {u"conflicts"_s, u"resolve"_s, u"a:1"_s, u"--field"_s, u"acronym"_s},
        {u"conflicts"_s, u"export"_s, u"a:1"_s},
        {u"conflicts"_s, u"show"_s, u"a:1"_s, u"--mine"_s},
        {u"decide"_s, u"office"_s},
        {u"secret"_s, u"keep"_s, u"office"_s},
        {u"secret"_s, u"show"_s, u"office"_s},
        {u"sample"_s, u"burn"_s},
    };
    for (const QStringList &arguments : wrong) {
        CAPTURE(arguments.join(u' '));
        const Answer answer = cli.run(arguments);
        CHECK(answer.code == 2);
        CHECK(answer.out.isEmpty());
        CHECK_FALSE(answer.err.isEmpty());
    }

    CHECK_FALSE(QFileInfo::exists(cli.dataDir() + u"/library.db"_s));
}

TEST_CASE("With --json a refused command answers one JSON value too", "[cli]")
{
    CliRun cli;
    cli.run({u"init"_s, u"--empty"_s});

    const QJsonObject usage = cli.run({u"delete"_s, u"--json"_s}).object().value("error"_L1).toObject();
    CHECK(usage.value("kind"_L1) == u"usage"_s);
    const Answer missing = cli.run({u"show"_s, u"case_study:none"_s, u"--json"_s});
    CHECK(missing.code == 4);
    const QJsonObject error = missing.object().value("error"_L1).toObject();
    CHECK(error.value("kind"_L1) == u"not_found"_s);
    CHECK(error.value("subject"_L1) == u"case_study:none"_s);
    CHECK_FALSE(error.value("message"_L1).toString().isEmpty());
    const Answer nothing = cli.run({u"undo"_s, u"--json"_s});
    CHECK(nothing.code == 1);
    CHECK(nothing.out == "null\n");
}

TEST_CASE("A missing library is made with the starter records, or without if asked", "[cli]")
{
    CliRun cli;
    const QJsonObject made = cli.run({u"status"_s, u"--json"_s}).object();
    CHECK(made.value("records"_L1).toInt() >= kStarterRecordsAtLeast);
    CHECK(made.value("samples"_L1) == made.value("records"_L1));

    CliRun bare;
    CHECK(bare.run({u"init"_s, u"--empty"_s}).code == 0);
    CHECK(bare.run({u"status"_s, u"--json"_s}).object().value("records"_L1) == 0);
    CHECK(bare.dump().empty());
}

TEST_CASE("Another folder may be named before or after the command", "[cli]")
{
    CliRun cli;
    const QString other = cli.path(u"other"_s);
    CHECK(cli.run({u"--data-dir"_s, other, u"init"_s, u"--empty"_s}).code == 0);

    CHECK(cli.run({u"status"_s, u"--json"_s, u"--data-dir="_s + other}).object().value("records"_L1) == 0);
    CHECK_FALSE(QFileInfo::exists(cli.dataDir()));
}

TEST_CASE("Nobody else can read what the program writes, even with the loosest mask", "[cli]")
{
    CliRun cli;
    CHECK(cli.run({u"init"_s}).code == 0);
    CHECK(cli.run({u"delete"_s, u"case_study:case-samlit"_s}).code == 0);
    CHECK(cli.run({u"backup"_s, cli.dataDir() + u"/backups/copy.db"_s}).code == 0);
    const QString outside = cli.path(u"outside"_s);
    REQUIRE(QDir().mkpath(outside));
    CHECK(cli.run({u"backup"_s, outside + u"/copy.db"_s}).code == 0);
    CHECK(cli.run({u"export"_s, u"csv"_s, u"--out"_s, outside + u"/list.csv"_s}).code == 0);

    CHECK(openToOthers(cli.dataDir()) == QStringList());
    CHECK(openToOthers(outside) == QStringList());
    CHECK(QFileInfo(cli.dataDir()).permission(QFileDevice::ReadOther) == false);
}

TEST_CASE("Check finds what was derived wrongly, and repairs it from the documents", "[cli]")
{
    CliRun cli;
    CHECK(cli.run({u"check"_s, u"--json"_s}).object().value("sound"_L1) == true);
    {
        const auto connection = Connection::open(cli.dataDir() + u"/library.db"_s, Access::ReadWrite);
        REQUIRE(connection);
        REQUIRE((*connection)->run(u"DELETE FROM link"_s));
    }

    const Answer found = cli.run({u"check"_s, u"--json"_s});
    CHECK(found.code == 1);
    CHECK(found.object().value("derived_differences"_L1).toInt() > 0);
    const Answer repaired = cli.run({u"check"_s, u"--repair"_s, u"--json"_s});
    CHECK(repaired.code == 0);
    CHECK(repaired.object().value("repaired"_L1) == true);
    CHECK(cli.run({u"check"_s}).code == 0);
}

TEST_CASE("A backup brings the library back as it was", "[cli]")
{
    CliRun cli;
    const QByteArray before = cli.run({u"dump"_s}).out;
    const QString copy = cli.path(u"copy.db"_s);
    CHECK(cli.run({u"backup"_s, copy}).code == 0);
    CHECK(cli.run({u"sample"_s, u"remove"_s}).code == 0);
    CHECK(cli.dump().empty());

    CHECK(cli.run({u"restore-library"_s, copy}).code == 0);
    CHECK(cli.run({u"dump"_s}).out == before);
    CHECK(cli.run({u"restore-library"_s, cli.path(u"nowhere.db"_s)}).code == 4);
    CHECK(cli.run({u"dump"_s}).out == before);
}

TEST_CASE("No command writes over the library or over what is no file", "[cli]")
{
    CliRun cli;
    const QByteArray before = cli.run({u"dump"_s}).out;
    const QString device = cli.path(u"device"_s);
    REQUIRE(QFile::link(u"/dev/null"_s, device));

    for (const QString &path : QStringList {cli.dataDir() + u"/library.db"_s, cli.dataDir() + u"/library.db-wal"_s, cli.dataDir() + u"/new"_s, device, cli.dataDir()}) {
        CAPTURE(path);
        for (const QStringList &command : {QStringList {u"export"_s, u"csv"_s, u"--out"_s, path}, QStringList {u"backup"_s, path}}) {
            const Answer answer = cli.run(command + QStringList {u"--json"_s});
            CHECK(answer.code == 4);
            CHECK(answer.object().value("error"_L1).toObject().value("kind"_L1) == u"invalid_input"_s);
        }
    }

    CHECK(cli.run({u"dump"_s}).out == before);
    CHECK(cli.run({u"check"_s}).code == 0);
}

TEST_CASE("Hubs are added, listed and removed, and an unreachable one is a matter of the network", "[cli]")
{
    CliRun cli;
    CHECK(cli.run({u"sync"_s}).code == 2);
    CHECK(cli.run({u"channel"_s, u"add"_s, u"office"_s, u"http://hub.example/db"_s}).code == 4);
    CHECK(cli.run({u"channel"_s, u"add"_s, u"office"_s, u"http://user:word@127.0.0.1:9/db"_s}).code == 4);

    // Nothing listens on the discard port.
    CHECK(cli.run({u"channel"_s, u"add"_s, u"office"_s, u"http://127.0.0.1:9/db"_s}).code == 0);
    CHECK(cli.run({u"channel"_s, u"add"_s, u"office"_s, u"http://127.0.0.1:9/db"_s}).code == 4);
    const QJsonArray channels = cli.run({u"channel"_s, u"list"_s, u"--json"_s}).array();
    REQUIRE(channels.size() == 1);
    CHECK(channels.at(0).toObject().value("name"_L1) == u"office"_s);
    const Answer sync = cli.run({u"sync"_s, u"--json"_s});
    CHECK(sync.code == 3);
    CHECK(sync.object().value("state"_L1) == u"failed"_s);
    CHECK(cli.run({u"sync"_s, u"--channel"_s, u"elsewhere"_s}).code == 4);
    CHECK(cli.run({u"conflicts"_s, u"--json"_s}).array().isEmpty());
    CHECK(cli.run({u"channel"_s, u"remove"_s, u"office"_s}).code == 0);
    CHECK(cli.run({u"channel"_s, u"list"_s, u"--json"_s}).array().isEmpty());
}
