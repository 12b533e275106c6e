// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_run.h"
#include "tests/support/catch_qt.h"
#include "tests/support/file_bytes.h"

#include <QFile>
#include <QJsonArray>

using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

QString databaseOf(const CliRun &cli)
{
    return cli.dataDir() + u"/library.db"_s;
}

} // namespace

TEST_CASE("A damaged library is told with code 4, its backups are listed, and one is restored", "[cli][durable]")
{
    CliRun cli;
    REQUIRE(cli.run({u"backup"_s, cli.dataDir() + u"/backups/mine.db"_s}).code == 0);
    const QByteArray sound = contentOf(databaseOf(cli));
    QByteArray spoilt = sound.first(sound.size() / 2);
    writeFile(databaseOf(cli), spoilt);

    const Answer refused = cli.run({u"search"_s, u"bank"_s, u"--json"_s});
    CHECK(refused.code == 4);
    CHECK(refused.err.contains("backup --list"));
    CHECK(refused.object().value("error"_L1).toObject().value("kind"_L1) == u"damaged"_s);
    const Answer listed = cli.run({u"backup"_s, u"--list"_s});
    CHECK(listed.code == 0);
    const QJsonArray backups = listed.array();
    REQUIRE(backups.size() == 1);
    CHECK(backups[0].toObject().value("usable"_L1).toBool());
    CHECK(backups[0].toObject().value("records"_L1).toInt() > 200);
    CHECK((contentOf(databaseOf(cli)) == spoilt));

    CHECK(cli.run({u"restore-library"_s, backups[0].toObject().value("path"_L1).toString()}).code == 0);
    CHECK(cli.run({u"check"_s}).code == 0);
    // Of a file that merely has that name, nothing is said of the library.
    writeFile(cli.path(u"library.db"_s), spoilt);
    const Answer other = cli.run({u"restore-library"_s, cli.path(u"library.db"_s)});
    CHECK(other.code == 4);
    CHECK_FALSE(other.err.contains("--salvage"));
}

TEST_CASE("What can be read of a damaged library is saved, and the damaged file is kept", "[cli][durable]")
{
    CliRun cli;
    REQUIRE(cli.run({u"init"_s}).code == 0);
    QByteArray spoilt = contentOf(databaseOf(cli));
    spoilt.replace(0, 4096, QByteArray(4096, '\0'));
    writeFile(databaseOf(cli), spoilt);
    CHECK(cli.run({u"check"_s}).code == 4);

    const Answer saved = cli.run({u"restore-library"_s, u"--salvage"_s});

    CHECK(saved.code == 0);
    CHECK(saved.object().value("records"_L1).toInt() > 200);
    CHECK((contentOf(saved.object().value("kept"_L1).toString()) == spoilt));
    CHECK(cli.run({u"check"_s}).code == 0);
}

TEST_CASE("A library that is gone is not silently made anew", "[cli][durable]")
{
    CliRun cli;
    REQUIRE(cli.run({u"backup"_s, cli.dataDir() + u"/backups/mine.db"_s}).code == 0);
    REQUIRE(QFile::remove(databaseOf(cli)));

    const Answer refused = cli.run({u"search"_s, u"bank"_s});
    CHECK(refused.code == 4);
    CHECK(refused.err.contains("--anew"));
    CHECK_FALSE(QFile::exists(databaseOf(cli)));
    CHECK(cli.run({u"restore-library"_s}).code == 2);
    CHECK(cli.run({u"restore-library"_s, u"--anew"_s, u"--salvage"_s}).code == 2);

    CHECK(cli.run({u"restore-library"_s, u"--anew"_s}).code == 0);
    CHECK(cli.run({u"check"_s}).code == 0);
}
